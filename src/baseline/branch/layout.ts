/** What the data branch looks like: `v1/` with the records, a README, and nothing else that Benchgate
 *  made. Other files are left alone. A branch that is somebody else's, or a newer Benchgate's, is not
 *  written to. */

import { Failure } from '../../model/failure.ts'
import { parseRecordPath, type RecordPath, recordRoot } from '../record-path.ts'
import type { TreeEntry } from './tree.ts'

export const readmeName = 'README.md'

export const readme = `# Benchmark history

Benchgate keeps one file for each stored run here: \`v1/<suite>/<year>/<month>/<commit>-<run>-<attempt>.json\`.
Files are only ever added. The format is described in docs/schemas/record-1.schema.json of
https://github.com/benchgate/benchgate.

- \`benchgate history\` shows what is stored, \`benchgate history --csv\` exports it.
- \`benchgate history prune\` thins out old runs.
- Deleting this branch deletes the history; the next stored run begins a new one.
`

export interface RecordEntry extends RecordPath {
  /** Hash of the file's content. */
  readonly hash: string
}

export interface Listing {
  /** Tip of the branch; null where the branch does not exist. */
  readonly commit: string | null
  readonly entries: readonly RecordEntry[]
  /** Files that are no records, at most a few of them. */
  readonly strangers: readonly string[]
}

/** @param root entries of the branch's top folder. @throws Failure for a branch that is not ours to write. */
export function checkLayout(root: readonly TreeEntry[], branch: string): void {
  const newer = root.find(({ name, type }) => type === 'tree' && /^v[1-9]\d*$/.test(name) && name !== recordRoot)
  if (newer !== undefined) {
    throw new Failure(`The branch ${branch} was written by a newer Benchgate: it holds ${newer.name}/`, {
      hint: 'Update Benchgate. Nothing on the branch was changed.',
    })
  }
  const own = root.find(({ name }) => name === recordRoot)
  if (own?.type === 'tree') return
  const others = root.filter(({ name }) => name !== readmeName).map(({ name }) => name)
  if (own === undefined && others.length === 0) return
  throw new Failure(
    `The branch ${branch} holds other files (${others.slice(0, 3).join(', ')}${others.length > 3 ? ', …' : ''}) and no Benchgate history`,
    { hint: 'Name a branch of its own with `data-branch`. Nothing on this one was changed.' },
  )
}

const fewStrangers = 5

/** Records and strangers among the files below `v1`. */
export function sortFiles(files: readonly TreeEntry[]): Pick<Listing, 'entries' | 'strangers'> {
  const entries: RecordEntry[] = []
  const strangers: string[] = []
  for (const { name, type, hash } of files) {
    const path = type === 'blob' ? parseRecordPath(name) : null
    if (path !== null) entries.push({ ...path, hash })
    else if (strangers.length < fewStrangers) strangers.push(name)
  }
  return { entries, strangers }
}
