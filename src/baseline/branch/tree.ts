/** New trees from old ones, folder by folder: only the folders on the way to a changed file are read and
 *  written, and no file is ever read. There is no index and no worktree. */

import path from 'node:path'
import type { Git } from '../../host/git.ts'
import { Failure } from '../../model/failure.ts'

/** What becomes of files: the hash of the new content, or null to remove it. */
export type Changes = ReadonlyMap<string, string | null>

export interface TreeEntry {
  readonly mode: string
  readonly type: string
  readonly hash: string
  readonly name: string
}

/** A tree made of another by some changes.
 *  @param tree the old tree, or null for an empty one. Null comes back where nothing is left.
 *  @throws Failure where a path is there already with another content, or leads through a file. */
export async function changeTree(
  git: Git,
  tree: string | null,
  changes: Changes,
  scratch: string,
): Promise<string | null> {
  return changeFolder(
    git,
    tree,
    [...changes].map(([file, hash]) => ({ parts: file.split('/'), hash })),
    '',
    scratch,
  )
}

interface Change {
  readonly parts: readonly string[]
  readonly hash: string | null
}

async function changeFolder(
  git: Git,
  tree: string | null,
  changes: readonly Change[],
  at: string,
  scratch: string,
): Promise<string | null> {
  const entries = new Map((tree === null ? [] : await listTree(git, tree, scratch)).map((entry) => [entry.name, entry]))
  let changed = false
  for (const [name, inner] of groupByFirst(changes)) {
    const shown = `${at}${name}`
    const before = entries.get(name)
    const after =
      inner[0]!.parts.length === 1
        ? changeFile(name, inner[0]!.hash, before, shown)
        : await changeSubfolder(git, name, inner, before, shown, scratch)
    if (after?.hash === before?.hash) continue
    changed = true
    if (after === null) entries.delete(name)
    else entries.set(name, after)
  }
  if (!changed) return tree
  return entries.size === 0 ? null : makeTree(git, [...entries.values()])
}

function groupByFirst(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const name = change.parts[0]!
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [change])
    else group.push(change)
  }
  return groups
}

function changeFile(name: string, hash: string | null, before: TreeEntry | undefined, shown: string): TreeEntry | null {
  if (hash === null) return null
  if (before !== undefined && before.hash !== hash) {
    throw new Failure(`${shown} is on the branch already, with another content`, {
      hint: 'Stored runs are never overwritten. Give every job and every leg of a matrix a `key` of its own.',
    })
  }
  return { mode: '100644', type: 'blob', hash, name }
}

async function changeSubfolder(
  git: Git,
  name: string,
  inner: readonly Change[],
  before: TreeEntry | undefined,
  shown: string,
  scratch: string,
): Promise<TreeEntry | null> {
  if (before !== undefined && before.type !== 'tree') {
    throw new Failure(`${shown} on the branch is a file where a folder of stored runs should be`, {
      hint: 'Name another branch with `data-branch`. Nothing was changed.',
    })
  }
  const rest = inner.map(({ parts, hash }) => ({ parts: parts.slice(1), hash }))
  const hash = await changeFolder(git, before?.hash ?? null, rest, `${shown}/`, scratch)
  return hash === null ? null : { mode: '040000', type: 'tree', hash, name }
}

/** One folder, or with `recursive` all files below it. `below` narrows it to a path. */
export async function listTree(
  git: Git,
  tree: string,
  scratch: string,
  options: { readonly recursive?: boolean; readonly below?: string } = {},
): Promise<TreeEntry[]> {
  const text = await git.text(
    [
      'ls-tree',
      '-z',
      ...(options.recursive === true ? ['-r'] : []),
      tree,
      ...(options.below === undefined ? [] : ['--', options.below]),
    ],
    { spool: path.join(scratch, 'listing') },
  )
  return text
    .split('\0')
    .filter((row) => row !== '')
    .map((row) => {
      const tab = row.indexOf('\t')
      const [mode = '', type = '', hash = ''] = row.slice(0, tab).split(' ')
      return { mode, type, hash, name: row.slice(tab + 1) }
    })
}

function makeTree(git: Git, entries: readonly TreeEntry[]): Promise<string> {
  const rows = entries.map(({ mode, type, hash, name }) => `${mode} ${type} ${hash}\t${name}\0`)
  // `--missing`: the files of earlier runs were never fetched.
  return git.text(['mktree', '-z', '--missing'], { input: rows.join('') })
}
