/** What one building of the page leaves for the next: the numbers that were read, by the hashes of their files, and
 *  how far each series was judged. A kept file that is damaged, of another version or of another branch's files is no
 *  error: everything is read anew. */

import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Collected } from '../../history/collect.ts'
import type { KeptJudgement } from '../../history/judge.ts'
import { writeFileWhole } from '../../host/files.ts'
import { version } from '../version.ts'

export interface KeptHistory {
  readonly suites: readonly Collected[]
  /** By suite and series. */
  readonly judgements: Map<string, ReadonlyMap<string, KeptJudgement>>
}

/** Rises with every change of what is kept or how it is judged. */
const kind = `benchgate/kept-history/1 ${version}\n`

function fileIn(folder: string): string {
  return path.join(folder, 'history.bin')
}

/** Null where there is nothing usable. */
export function readKeptHistory(folder: string): KeptHistory | null {
  let bytes: Buffer
  try {
    bytes = readFileSync(fileIn(folder))
  } catch {
    return null
  }
  const head = Buffer.from(kind)
  const body = bytes.subarray(head.length + 32)
  const digest = bytes.subarray(head.length, head.length + 32)
  if (!bytes.subarray(0, head.length).equals(head) || !createHash('sha256').update(body).digest().equals(digest))
    return null
  const kept = deserialize(body) as { suites: Collected[]; judgements: KeptHistory['judgements'] }
  return {
    suites: kept.suites.map((suite) => ({
      ...suite,
      columns: suite.columns.map((column) => ({ ...column, values: Array.from(column.values) })),
    })),
    judgements: kept.judgements,
  }
}

export function writeKeptHistory(folder: string, { suites, judgements }: KeptHistory): void {
  const packed = suites.map((suite) => ({
    ...suite,
    columns: suite.columns.map((column) => ({ ...column, values: Float64Array.from(column.values) })),
  }))
  const body = serialize({ suites: packed, judgements })
  mkdirSync(folder, { recursive: true })
  const digest = createHash('sha256').update(body).digest()
  writeFileWhole(fileIn(folder), Buffer.concat([Buffer.from(kind), digest, body]))
}
