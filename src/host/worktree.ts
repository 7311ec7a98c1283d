/** Worktrees that are borrowed from the user's repository: a detached checkout of one commit outside
 *  the user's checkout. The user's files, index, branches, stash and configuration stay as they are;
 *  the entry that git keeps about the worktree goes away as soon as it is checked out. Submodules are
 *  worktrees of the user's own copies, so nothing is fetched for them and no configuration is written. */

import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Failure } from '../model/failure.ts'
import type { Cleanup, Loan } from './cleanup.ts'
import type { Git } from './git.ts'
import { explainGit } from './git.ts'
import { separate } from './own-repository.ts'
import type { Repository } from './repository.ts'
import {
  isGone,
  ownerFile,
  readOwner,
  removeLeftoverFolders,
  removeTree,
  removeTreeNow,
  temporaryPrefix,
} from './temporary.ts'

/** Beside git's own files about a worktree: whose it is. */
const entryOwnerFile = 'benchgate-owner.json'

export interface Worktree {
  readonly path: string
  readonly commit: string
  /** Submodules that the user's checkout has, checked out here too. */
  readonly submodules: readonly string[]
  /** Files that are pointers to large files, because git-lfs did not run. A sample. */
  readonly pointers: readonly string[]
  readonly loan: Loan
}

/** Checks a commit out into `folder`, which must not exist and lie in a folder borrowed by borrowFolder. */
export async function borrowWorktree(
  repository: Repository,
  commit: string,
  folder: string,
  cleanup: Cleanup,
): Promise<Worktree> {
  const loans: Loan[] = []
  const loan = together(loans)
  try {
    loans.push(await addWorktree(repository.git, commit, folder, cleanup))
    const submodules = await addSubmodules(repository.git, folder, cleanup, loans)
    return { path: folder, commit, submodules, pointers: await largeFilePointers(repository.git.at(folder)), loan }
  } catch (error) {
    await loan.release()
    throw error
  }
}

/** Loans that go back together, last borrowed first. */
function together(loans: readonly Loan[]): Loan {
  return {
    async release() {
      for (const loan of [...loans].reverse()) await loan.release()
    },
    forget() {
      for (const loan of loans) loan.forget()
    },
  }
}

async function addWorktree(git: Git, commit: string, folder: string, cleanup: Cleanup): Promise<Loan> {
  mkdirSync(path.dirname(folder), { recursive: true })
  // Borrowed before it exists: a kill in the middle of the checkout leaves half a worktree.
  const entries = await worktreeEntries(git)
  const give = async (): Promise<void> => {
    await removeTree(folder)
    removeEntry(entries, folder)
  }
  const loan = cleanup.borrow(`worktree ${folder}`, give, () => {
    removeTreeNow(folder)
    removeEntry(entries, folder)
  })
  try {
    const answer = await git.attempt(['worktree', 'add', '--detach', folder, commit])
    if (!answer.ok) throw explainWorktree(answer.said, git.directory, commit)
    const entry = findEntry(entries, folder)
    const owner = path.join(ownerFolder(folder), ownerFile)
    if (entry === null) throw new Failure(`git made no worktree in ${folder}`)
    // Found by the next run, should this one be killed before the worktree is its own.
    if (existsSync(owner)) copyFileSync(owner, path.join(entry, entryOwnerFile))
    await separate(git.at(folder), folder, entry, commit)
    removeEntry(entries, folder)
    return loan
  } catch (error) {
    await loan.release()
    throw error
  }
}

function explainWorktree(said: string, directory: string, commit: string): Failure {
  if (/git-lfs|filter-process|smudge filter/i.test(said)) {
    return new Failure(`A filter (git-lfs?) failed while checking out ${commit.slice(0, 12)}`, {
      hint: 'Install git-lfs, or fetch the large files before this step (`lfs: true` on actions/checkout).',
      output: said,
    })
  }
  return explainGit(['worktree', 'add'], said, directory)
}

/** The temporary folder that a worktree lies in, at whatever depth. */
function ownerFolder(folder: string): string {
  let at = path.dirname(folder)
  while (!path.basename(at).startsWith(temporaryPrefix) && path.dirname(at) !== at) at = path.dirname(at)
  return at
}

/** Where git keeps one folder per linked worktree. */
async function worktreeEntries(git: Git): Promise<string> {
  const common = await git.text(['rev-parse', '--path-format=absolute', '--git-common-dir'])
  return path.join(common, 'worktrees')
}

/** The entry whose worktree is `folder`; its file `gitdir` names the `.git` file there. Git calls the entry
 *  like the folder, whose name is chance: so it is found where that file cannot be read, too. */
function findEntry(entries: string, folder: string): string | null {
  if (!existsSync(entries)) return null
  const found = readdirSync(entries).find((name) => {
    const at = worktreeOf(path.join(entries, name))
    return at === null ? name === path.basename(folder) : at === path.resolve(folder)
  })
  return found === undefined ? null : path.join(entries, found)
}

function worktreeOf(entry: string): string | null {
  try {
    const file = readFileSync(path.join(entry, 'gitdir'), 'utf8').trim()
    return file === '' ? null : path.resolve(path.dirname(file))
  } catch {
    return null
  }
}

function removeEntry(entries: string, folder: string): void {
  const entry = findEntry(entries, folder)
  if (entry !== null) removeEntryFolder(entry)
  removeIfEmpty(entries)
}

/** Last of all the file by which the next run knows whose it is, should this one be killed in the middle. */
function removeEntryFolder(entry: string): void {
  for (const name of readdirSync(entry).filter((file) => file !== 'gitdir')) {
    rmSync(path.join(entry, name), { recursive: true, force: true })
  }
  rmSync(entry, { recursive: true, force: true })
}

function removeIfEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmSync(folder, { recursive: true, force: true })
}

/** Submodules of the worktree, each from the user's copy where the user has one, and theirs in turn. */
async function addSubmodules(
  user: Git,
  folder: string,
  cleanup: Cleanup,
  loans: Loan[],
  within = '',
): Promise<string[]> {
  if (!existsSync(path.join(folder, '.gitmodules'))) return []
  const added: string[] = []
  for (const { at, commit } of await gitlinks(user.at(folder))) {
    const mine = path.join(user.directory, at)
    if (!existsSync(path.join(mine, '.git'))) continue
    const git = user.at(mine)
    const shown = path.posix.join(within, at)
    await obtainHere(git, commit, shown)
    loans.push(await addWorktree(git, commit, path.join(folder, at), cleanup))
    added.push(shown, ...(await addSubmodules(git, path.join(folder, at), cleanup, loans, shown)))
  }
  return added
}

async function gitlinks(git: Git): Promise<{ at: string; commit: string }[]> {
  const text = await git.text(['ls-files', '--stage', '-z'])
  return text
    .split('\0')
    .filter((row) => row.startsWith('160000 '))
    .map((row) => ({ at: row.slice(row.indexOf('\t') + 1), commit: row.split(' ')[1]! }))
}

/** The submodule's commit, fetched by its hash where the user's copy lacks it. */
async function obtainHere(git: Git, commit: string, at: string): Promise<void> {
  if ((await git.attempt(['cat-file', '-e', `${commit}^{commit}`])).ok) return
  const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--refmap=', 'origin', commit]
  const answer = await git.attempt(args, { timeoutSeconds: 900 })
  if (answer.ok) return
  if (git.hasToken && (await git.attempt(args, { timeoutSeconds: 900, withToken: true })).ok) return
  throw new Failure(
    `Submodule ${at}: commit ${commit.slice(0, 12)} is not in this checkout, and could not be fetched`,
    {
      hint: `Fetch it first: git -C ${at} fetch origin ${commit}`,
      output: answer.said,
    },
  )
}

/** A few files that git-lfs should have replaced. Looked for only where the repository uses it. */
async function largeFilePointers(git: Git): Promise<string[]> {
  const uses = await git.attempt(['grep', '-q', 'filter=lfs', '--', '.gitattributes', '**/.gitattributes'])
  if (!uses.ok) return []
  const answer = await git.attempt(['grep', '-lI', '-e', '^version https://git-lfs.github.com/spec/v1$'])
  return answer.ok ? answer.text.split('\n').slice(0, 5) : []
}

/** Removes what killed runs left in this repository and in a temporary folder, and returns it. */
export async function removeLeftovers(repository: Repository, parent: string = tmpdir()): Promise<readonly string[]> {
  return [...(await removeLeftoverWorktrees(repository)), ...(await removeLeftoverFolders(parent))]
}

/** Removes worktrees that killed runs left in this repository, and returns them. Only what carries
 *  our own prefix, and whose owner is certainly gone. */
export async function removeLeftoverWorktrees(repository: Repository): Promise<readonly string[]> {
  const removed: string[] = []
  const folders = [repository.commonDirectory, ...submoduleGitFolders(path.join(repository.commonDirectory, 'modules'))]
  for (const entries of folders
    .map((folder) => path.join(folder, 'worktrees'))
    .filter((folder) => existsSync(folder))) {
    for (const name of readdirSync(entries)) {
      const entry = path.join(entries, name)
      const folder = worktreeOf(entry)
      if (folder === null || !isLeftover(entry, folder)) continue
      await removeTree(folder)
      removeEntryFolder(entry)
      removed.push(folder)
    }
    removeIfEmpty(entries)
  }
  return removed
}

function isLeftover(entry: string, folder: string): boolean {
  const root = ownerFolder(folder)
  if (!/^benchgate-[0-9a-f]{12}$/.test(path.basename(root))) return false
  // Without its folder it is nobody's, unless the disk that it is on is away.
  if (!existsSync(root)) return existsSync(path.dirname(root))
  const owner = readOwner(path.join(entry, entryOwnerFile)) ?? readOwner(path.join(root, ownerFile))
  return owner !== null && isGone(owner)
}

/** Git folders of submodules, nested ones too. A name may contain slashes, so HEAD tells a git folder. */
function submoduleGitFolders(modules: string): string[] {
  if (!existsSync(modules)) return []
  return readdirSync(modules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => {
      const folder = path.join(modules, entry.name)
      if (!existsSync(path.join(folder, 'HEAD'))) return submoduleGitFolders(folder)
      return [folder, ...submoduleGitFolders(path.join(folder, 'modules'))]
    })
}
