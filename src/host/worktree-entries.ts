/** The entries that git keeps about linked worktrees, `worktrees/<name>` in its folder: ours are found,
 *  marked as ours, and removed, those that killed runs left too. All others are the user's. */

import { copyFileSync, existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Git } from './git.ts'
import type { Repository } from './repository.ts'
import { isGone, ownerFile, readOwner, removeLeftoverFolders, removeTree, temporaryPrefix } from './temporary.ts'

/** Beside git's own files about a worktree: whose it is. */
const entryOwnerFile = 'benchgate-owner.json'

/** The temporary folder that a worktree lies in, at whatever depth. */
function ownerFolder(folder: string): string {
  let at = path.dirname(folder)
  while (!path.basename(at).startsWith(temporaryPrefix) && path.dirname(at) !== at) at = path.dirname(at)
  return at
}

/** Where git keeps one folder per linked worktree. */
export async function worktreeEntries(git: Git): Promise<string> {
  const common = await git.text(['rev-parse', '--path-format=absolute', '--git-common-dir'])
  return path.join(common, 'worktrees')
}

/** The entry whose worktree is `folder`; its file `gitdir` names the `.git` file there. Git calls the entry
 *  like the folder, whose name is chance: so it is found where that file cannot be read, too. */
export function findEntry(entries: string, folder: string): string | null {
  const found = namesIn(entries).find((name) => {
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

export function removeEntry(entries: string, folder: string): void {
  const entry = findEntry(entries, folder)
  if (entry !== null) removeEntryFolder(entry)
  removeIfEmpty(entries)
}

/** Last of all the file by which the next run knows whose it is, should this one be killed in the middle. */
function removeEntryFolder(entry: string): void {
  for (const name of namesIn(entry).filter((file) => file !== 'gitdir')) {
    rmSync(path.join(entry, name), { recursive: true, force: true })
  }
  rmSync(entry, { recursive: true, force: true })
}

/** Never more than an empty folder: another worktree may be added at the same moment. One that cannot be
 *  removed does no harm. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // It holds what is not ours, or is gone already.
  }
}

/** None where the folder is gone, which another run or git itself may do at any time. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** Tells the next run whose the entry is, should this one be killed before the worktree is its own. */
export function markEntry(entry: string, folder: string): void {
  const owner = path.join(ownerFolder(folder), ownerFile)
  if (existsSync(owner)) copyFileSync(owner, path.join(entry, entryOwnerFile))
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
  for (const entries of folders.map((folder) => path.join(folder, 'worktrees'))) {
    for (const name of namesIn(entries)) {
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
