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

/** A file of the branch, or why it is none that can be read. */
export type BlobRead = { readonly path: string } & ({ readonly bytes: Uint8Array } | { readonly failure: Failure })

/** @throws Failure where it cannot be read. */
export function bytesOf(read: BlobRead): Uint8Array {
  if ('failure' in read) throw read.failure
  return read.bytes
}

/** No record is larger; what is, was not written by Benchgate. */
export const usualLargestFile = 64 * 1024 * 1024
const chunkBytes = 32 * 1024 * 1024

/** Contents, each with the path it was asked by, in the order asked for but for those that are too large, which come
 *  first. Yields as it goes, so that a long history need not be in memory at once.
 *  @throws Failure where the remote or git gives nothing. */
export async function* readFiles(
  repository: PrivateRepository,
  asked: readonly BlobRequest[],
  { branch, largestFile }: { readonly branch: string; readonly largestFile: number },
): AsyncGenerator<BlobRead> {
  if (asked.length === 0) return
  const hashes = [...new Set(asked.map(({ hash }) => hash))]
  const fetched = await fetchObjects(repository, hashes)
  if (!fetched.ok) {
    throw explainTrouble(troubleOf(fetched.said), `Fetching ${hashes.length} stored runs`, branch, fetched.said)
  }
  const found = await sizesOf(repository.git, asked, branch)
  for (const { path: file, size } of found) if (size > largestFile) yield tooLarge(file, size, branch)
  const wanted = found.filter(({ size }) => size <= largestFile)
  let from = 0
  while (from < wanted.length) {
    let to = from
    for (let bytes = 0; to < wanted.length && (to === from || bytes + wanted[to]!.size <= chunkBytes); to++)
      bytes += wanted[to]!.size
    yield* readChunk(repository, wanted.slice(from, to))
    from = to
  }
}

interface SizedBlob extends BlobRequest {
  readonly size: number
}

function tooLarge(file: string, size: number, branch: string): BlobRead {
  const failure = new Failure(`${file} has ${size} bytes: no stored run is that large`, {
    hint: `Delete the file from ${branch}.`,
  })
  return { path: file, failure }
}

async function sizesOf(git: Git, wanted: readonly BlobRequest[], branch: string): Promise<SizedBlob[]> {
  const input = `${wanted.map(({ hash }) => hash).join('\n')}\n`
  const rows = (await git.text(['cat-file', '--batch-check'], { input })).split('\n')
  return wanted.map((blob, i) => {
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(rows[i] ?? '')?.[1]
    if (size === undefined) {
      throw new Failure(`${blob.path} is listed on ${branch}, but the remote does not have it`, {
        hint: 'The branch is damaged. Restore it from a clone that has the file, or delete the file from it.',
      })
    }
    return { ...blob, size: Number(size) }
  })
}

/** `<hash> blob <size>\n<bytes>\n` for each. */
async function* readChunk({ git, scratch }: PrivateRepository, wanted: readonly SizedBlob[]): AsyncGenerator<BlobRead> {
  const input = `${wanted.map(({ hash }) => hash).join('\n')}\n`
  const { bytes, ok, said } = await git.attempt(['cat-file', '--batch'], { input, spool: path.join(scratch, 'files') })
  if (!ok) throw new Failure('git could not read the files that it fetched', { output: said })
  let at = 0
  for (const { path: file, size } of wanted) {
    const start = bytes.indexOf(10, at) + 1
    const end = start + size
    if (start === 0 || end > bytes.length) throw new Error(`git gave less of ${file} than it promised`)
    yield { path: file, bytes: bytes.subarray(start, end) }
    at = end + 1
  }
}
