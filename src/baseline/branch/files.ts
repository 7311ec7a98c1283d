/** Reads files of the branch by their hash: all that are asked for in one request. */

import path from 'node:path'
import type { Git } from '../../host/git.ts'
import { Failure } from '../../model/failure.ts'
import type { PrivateRepository } from './private-repository.ts'
import { explainTrouble, fetchObjects, troubleOf } from './remote.ts'

export interface BlobRequest {
  readonly path: string
  readonly hash: string
}

/** No record is larger; what is, was not written by Benchgate. */
const largestFile = 64 * 1024 * 1024
const chunkBytes = 32 * 1024 * 1024

/** Contents in the order asked for, each with the path it was asked by. Yields as it goes, so that a
 *  long history need not be in memory at once. */
export async function* readFiles(
  repository: PrivateRepository,
  wanted: readonly BlobRequest[],
  branch: string,
): AsyncGenerator<{ readonly path: string; readonly bytes: Uint8Array }> {
  if (wanted.length === 0) return
  const hashes = [...new Set(wanted.map(({ hash }) => hash))]
  const fetched = await fetchObjects(repository, hashes)
  if (!fetched.ok) {
    throw explainTrouble(troubleOf(fetched.said), `Fetching ${hashes.length} stored runs`, branch, fetched.said)
  }
  const sizes = await sizesOf(repository.git, wanted, branch)
  let from = 0
  while (from < wanted.length) {
    let to = from
    for (let bytes = 0; to < wanted.length && (to === from || bytes + sizes[to]! <= chunkBytes); to++)
      bytes += sizes[to]!
    yield* readChunk(repository, wanted.slice(from, to), sizes.slice(from, to))
    from = to
  }
}

async function sizesOf(git: Git, wanted: readonly BlobRequest[], branch: string): Promise<number[]> {
  const input = `${wanted.map(({ hash }) => hash).join('\n')}\n`
  const rows = (await git.text(['cat-file', '--batch-check'], { input })).split('\n')
  return wanted.map(({ path: file }, i) => {
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(rows[i] ?? '')?.[1]
    if (size === undefined) {
      throw new Failure(`${file} is listed on ${branch}, but the remote does not have it`, {
        hint: 'The branch is damaged. Restore it from a clone that has the file, or delete the file from it.',
      })
    }
    if (Number(size) > largestFile) {
      throw new Failure(`${file} has ${size} bytes: no stored run is that large`, {
        hint: `Delete the file from ${branch}.`,
      })
    }
    return Number(size)
  })
}

/** `<hash> blob <size>\n<bytes>\n` for each. */
async function* readChunk(
  { git, scratch }: PrivateRepository,
  wanted: readonly BlobRequest[],
  sizes: readonly number[],
) {
  const input = `${wanted.map(({ hash }) => hash).join('\n')}\n`
  const { bytes, ok, said } = await git.attempt(['cat-file', '--batch'], { input, spool: path.join(scratch, 'files') })
  if (!ok) throw new Failure('git could not read the files that it fetched', { output: said })
  let at = 0
  for (const [i, { path: file }] of wanted.entries()) {
    const start = bytes.indexOf(10, at) + 1
    const end = start + sizes[i]!
    if (start === 0 || end > bytes.length) throw new Error(`git gave less of ${file} than it promised`)
    yield { path: file, bytes: bytes.subarray(start, end) }
    at = end + 1
  }
}
