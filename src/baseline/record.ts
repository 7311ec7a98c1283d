/** The room baseline/: where stored runs come from and go to. Takes runs that were measured, gives them
 *  back years later from a branch, an artifact or a file. A stored run is a record: one JSON file,
 *  versioned, never rewritten. Refuses to guess: a record that cannot be read whole is a failure that
 *  names the file, never "no data"; a branch that is not understood is left as it is. Compares nothing.
 *
 *  This file: the record in memory. How it is written down: write-record.ts, read-record.ts, and
 *  docs/schemas/record-1.schema.json. */

import type { Launch, Machine } from '../model/run.ts'

export const recordSchema = 'benchgate/record/1'

/** Everything about a stored run that is not a number of a benchmark. */
export interface RecordFacts {
  /** The suite's key, as the user wrote it. */
  readonly suite: string
  /** Full hash of the commit that was measured. */
  readonly commit: string
  readonly parents: readonly string[]
  /** When it was measured, in Unix seconds by the clock of the machine that measured. */
  readonly time: number
  /** Identifier of the workflow run, or of the command that stored it. */
  readonly run: string
  /** 1 for the first attempt of a run. */
  readonly attempt: number
  /** The event that started the workflow (`push`), where it was one. */
  readonly event?: string
  /** `owner/name` of the repository that measured it. */
  readonly repository?: string
  readonly tool: string
  /** Version of the Benchgate that wrote it. */
  readonly version: string
  readonly machine: Machine
  /** Hash over the benchmark files, where they are known. */
  readonly sources?: string
  /** Hash over the lock files. */
  readonly dependencies?: string
  /** What somebody with write access accepted: slower, or gone, and meant to be. */
  readonly accepted?: readonly AcceptedSlowdown[]
  readonly imported?: ImportedFacts
}

export interface AcceptedSlowdown {
  readonly benchmark: string
  /** Empty for a benchmark that is gone. */
  readonly metric: string
  readonly by: string
  readonly because: string
}

/** What another tool's history says beyond the numbers. Kept as it came, so that nothing is lost. */
export interface ImportedFacts {
  /** `github-action-benchmark` or `asv`. */
  readonly from: string
  /** Everything of the entry that has no place of its own in a record. */
  readonly rest: unknown
}

/** One stored run. Its metrics carry no samples: each launch has one number per metric. */
export interface StoredRecord extends RecordFacts {
  readonly launches: readonly Launch[]
}

/** Measured for a pull request: its code was not yet reviewed, so it is no baseline for anything. */
export function isFromPullRequest(record: Pick<RecordFacts, 'event'>): boolean {
  return record.event?.startsWith('pull_request') === true
}
