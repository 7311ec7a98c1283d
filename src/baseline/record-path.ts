/** Where a record stands on the branch: `v1/<suite>/<yyyy>/<mm>/<sha>-<run id>-<attempt>.json`. The
 *  commit is in the name, so that finding the runs of a commit reads no file at all. */

import { createHash } from 'node:crypto'
import { Failure } from '../model/failure.ts'
import type { RecordFacts } from './record.ts'

export const recordRoot = 'v1'

export interface RecordPath {
  readonly path: string
  /** Folder of the suite; see `suiteFolder`. */
  readonly folder: string
  readonly year: number
  readonly month: number
  readonly commit: string
  readonly run: string
  readonly attempt: number
}

const pattern =
  /^v1\/(?<folder>[A-Za-z0-9][\w.-]*)\/(?<year>\d{4})\/(?<month>0[1-9]|1[0-2])\/(?<commit>[0-9a-f]{40}|[0-9a-f]{64})-(?<run>[A-Za-z0-9]{1,64})-(?<attempt>[1-9]\d{0,5})\.json$/

export function recordPath(facts: Pick<RecordFacts, 'suite' | 'commit' | 'run' | 'attempt' | 'time'>): string {
  const date = new Date(facts.time * 1000)
  const year = String(date.getUTCFullYear()).padStart(4, '0')
  const month = String(date.getUTCMonth() + 1).padStart(2, '0')
  const path = `${recordRoot}/${suiteFolder(facts.suite)}/${year}/${month}/${facts.commit}-${facts.run}-${facts.attempt}.json`
  if (parseRecordPath(path) !== null) return path
  throw new Failure(`A run of commit ${facts.commit} cannot be stored as ${path}`, {
    hint: 'The commit should be a full hash, the run’s id letters and digits, and the time one of this era.',
  })
}

/** Null for a path that is no record's. */
export function parseRecordPath(path: string): RecordPath | null {
  const found = pattern.exec(path)?.groups
  if (found === undefined) return null
  const { folder, year, month, commit, run, attempt } = found as Record<string, string>
  return {
    path,
    folder: folder!,
    year: Number(year),
    month: Number(month),
    commit: commit!,
    run: run!,
    attempt: Number(attempt),
  }
}

/** A suite's key as a folder's name. What cannot stand in one is replaced, and a hash of the key keeps
 *  two keys apart that would look the same (also on disks that do not tell A from a). */
export function suiteFolder(suite: string): string {
  const plain = suite
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, 60)
  if (plain !== '' && plain === suite) return plain
  const hash = createHash('sha256').update(suite).digest('hex').slice(0, 8)
  return plain === '' ? `suite-${hash}` : `${plain}-${hash}`
}
