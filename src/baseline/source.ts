/** Where stored runs are searched: what the branch and the artifacts have in common. */

import type { NoBaseline } from '../model/no-baseline.ts'
import type { Note } from '../model/note.ts'
import type { StoredRecord } from './record.ts'

/** A stored run, as far as it is known before it is read. */
export interface StoredEntry {
  /** Full hash of the commit that was measured. */
  readonly commit: string
  readonly run: string
  readonly attempt: number
}

/** The stored runs of one suite. */
export interface Shelf<Entry extends StoredEntry> {
  readonly entries: readonly Entry[]
  /** Why, where there is none. */
  readonly empty: NoBaseline | null
  readonly notes: readonly Note[]
}

/** An entry that is read, or why it is no baseline after all. */
export type RecordReading =
  | { readonly kind: 'record'; readonly record: StoredRecord }
  | { readonly kind: 'refused'; readonly note: Note }

export interface RecordSource<Entry extends StoredEntry = StoredEntry> {
  /** As the report calls it: `benchgate-data`, `artifacts benchgate-perf`. */
  readonly name: string
  /** With its preposition: `on benchgate-data`, `in artifacts benchgate-perf`. */
  readonly where: string
  /** @throws Unavailable where it cannot be reached. */
  list(suite: string): Promise<Shelf<Entry>>
  /** In the order of `entries`. Throws a Failure that names what cannot be read. */
  read(suite: string, entries: readonly Entry[]): AsyncGenerator<RecordReading>
  /** Up to `count` first-parent ancestors of a commit, itself first, as far as the remote knows them. */
  firstParents(commit: string, count: number): Promise<readonly string[]>
  close(): Promise<void>
}
