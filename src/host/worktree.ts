/** Worktrees that are borrowed from the user's repository: a detached checkout of one commit outside
 *  the user's checkout. The user's files, index, branches, stash and configuration stay as they are;
 *  the entry that git keeps about the worktree goes away as soon as it is checked out. Submodules are
 *  worktrees of the user's own copies, so nothing is fetched for them and no configuration is written. */

import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '../model/failure.ts'
import type { Cleanup, Loan } from './cleanup.ts'
import type { Git } from './git.ts'
import { explainGit } from './git.ts'
import { separate } from './own-repository.ts'
import type { Repository } from './repository.ts'
import { removeTree, removeTreeNow } from './temporary.ts'
import { findEntry, markEntry, removeEntry, worktreeEntries } from './worktree-entries.ts'

/** Of a worktree, when others come and go in the same repository. */
const mostAttempts = 10

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
    await checkOut(git, commit, folder)
    const entry = findEntry(entries, folder)
    if (entry === null) throw new Failure(`git made no worktree in ${folder}`)
    markEntry(entry, folder)
    await separate(git.at(folder), folder, entry, commit)
    removeEntry(entries, folder)
    return loan
  } catch (error) {
    await loan.release()
    throw error
  }
}

/** git reads the entries of all worktrees when it makes one, and dies of one that is just being made or
 *  removed, or where their folder, being empty, is removed: other gates on this repository do both. */
async function checkOut(git: Git, commit: string, folder: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const answer = await git.attempt(['worktree', 'add', '--detach', folder, commit])
    if (answer.ok) return
    const overtaken = /(failed to read|could not create directory of) .*\bworktrees\b/.test(answer.said)
    if (!overtaken || attempt === mostAttempts) throw explainWorktree(answer.said, git.directory, commit)
    await sleep(20 * attempt * Math.random())
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
