/** A commit's files as the tree in which suites are looked for: from git, so that the checkout plays no part and
 *  nothing that is not committed counts, as nothing else is measured. */

import path from 'node:path'
import { moduleRank, mostBytes, mostBytesEach, mostFiles, rankOf } from '../../discover/reading.ts'
import type { Tree } from '../../discover/tree.ts'
import type { Cleanup } from '../../host/cleanup.ts'
import { explainGit } from '../../host/git.ts'
import type { Repository } from '../../host/repository.ts'
import { borrowFolder } from '../../host/temporary.ts'

interface Entry {
  readonly path: string
  readonly object: string
  readonly bytes: number
  readonly rank: number
}

export interface RepositoryTree extends Tree {
  /** Files that would have been read if there were fewer. */
  readonly unread: number
}

/** @param commit a full hash. */
export async function treeOf(repository: Repository, commit: string, cleanup: Cleanup): Promise<RepositoryTree> {
  const folder = borrowFolder(cleanup)
  try {
    const listing = ['ls-tree', '-r', '-z', '--long', '--full-tree', commit]
    const listed = await repository.git.attempt(listing, { spool: path.join(folder.path, 'listing') })
    if (!listed.ok) throw explainGit(listing, listed.said, repository.top)
    const rows = listed.text.split('\0').flatMap(rowOf)
    const wanted = worthReading(rows)
    const input = wanted.map(({ object }) => `${object}\n`).join('')
    const read = await repository.git.attempt(['cat-file', '--batch'], {
      input,
      spool: path.join(folder.path, 'files'),
    })
    if (!read.ok) throw explainGit(['cat-file'], read.said, repository.top)
    const texts = textsOf(read.bytes, wanted)
    return {
      files: rows.map((row) => row.path),
      text: (file) => (rankOf(file) === moduleRank ? null : (texts.get(file) ?? null)),
      module: (file) => texts.get(file) ?? null,
      unread: rows.filter(isTelling).length - wanted.filter(isTelling).length,
    }
  } finally {
    await folder.loan.release()
  }
}

const unranked = 9

function isTelling({ rank }: Entry): boolean {
  return rank < moduleRank
}

/** Links and submodules are no files of this commit. */
function rowOf(row: string): Entry[] {
  const match = /^100(?:644|755) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(row)
  if (match === null) return []
  return [{ path: match[3]!, object: match[1]!, bytes: Number(match[2]), rank: rankOf(match[3]!) ?? unranked }]
}

/** The most telling and the nearest to the root first. */
function worthReading(rows: readonly Entry[]): Entry[] {
  const depth = ({ path: file }: Entry) => file.split('/').length
  const sorted = rows
    .filter(({ rank, bytes }) => rank < unranked && bytes <= mostBytesEach)
    .sort((a, b) => a.rank - b.rank || depth(a) - depth(b))
  const chosen: Entry[] = []
  let bytes = 0
  for (const entry of sorted) {
    bytes += entry.bytes
    if (chosen.length >= mostFiles || bytes > mostBytes) break
    chosen.push(entry)
  }
  return chosen
}

/** `cat-file --batch` writes a line with the size before each file, and a line end behind it. */
function textsOf(bytes: Uint8Array, wanted: readonly Entry[]): Map<string, string> {
  const decoder = new TextDecoder()
  const texts = new Map<string, string>()
  let at = 0
  for (const { path: file } of wanted) {
    const end = bytes.indexOf(0x0a, at)
    const size = Number(/ blob (\d+)$/.exec(decoder.decode(bytes.subarray(at, end)))?.[1] ?? Number.NaN)
    // A file that is not here (a partial clone without a network) has no size.
    if (Number.isNaN(size)) at = end + 1
    else {
      texts.set(file, decoder.decode(bytes.subarray(end + 1, end + 1 + size)))
      at = end + 1 + size + 1
    }
  }
  return texts
}
