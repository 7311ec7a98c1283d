/** The room history/: what the stored runs say over time. Takes records in any order, gives series of numbers in
 *  the order of the commits, their levels, where these changed and how sure that is, slow drift, and what no longer
 *  reports. The page, the terminal and the feed show what is found here. Refuses nothing that could be read; what
 *  could not is a value that goes along. Fetches, prints and draws nothing.
 *
 *  This file: the runs and series of one suite. */

import type { AcceptedSlowdown } from '../baseline/record.ts'
import type { Better } from '../model/metric.ts'
import type { Machine } from '../model/run.ts'

/** One stored run, without its numbers. */
export interface HistoryRun {
  /** Tells its content from any other: the hash of its file. */
  readonly source: string
  readonly commit: string
  readonly parents: readonly string[]
  /** Unix seconds by the clock of the machine that measured. */
  readonly time: number
  readonly run: string
  readonly attempt: number
  readonly event?: string
  readonly repository?: string
  readonly tool: string
  readonly machine: Machine
  readonly accepted: readonly AcceptedSlowdown[]
  /** Name of the tool whose history it comes from. */
  readonly importedFrom?: string
  /** First line of the commit's message, where the run's own record tells. */
  readonly subject?: string
}

export type SeriesStatus = 'ok' | 'failed' | 'skipped'

/** One metric of one benchmark over the runs of a suite. */
export interface HistorySeries {
  /** The same for the same suite, name, metric and unit; fit for a file's name. */
  readonly id: string
  readonly name: string
  readonly metric: string
  readonly unit: string
  readonly better: Better
  readonly exact: boolean
  /** One value a run, in base units; NaN where the run has none. */
  readonly values: Float64Array
  /** What the tool said in the last run in which it failed or was skipped. */
  readonly trouble: { readonly run: number; readonly status: 'failed' | 'skipped'; readonly message: string } | null
  /** Names and units that a rule joined to it. */
  readonly joined: readonly { readonly from: string; readonly because: string | null; readonly until: number }[]
  /** Runs at which a rule cuts it. */
  readonly cuts: readonly { readonly run: number; readonly because: string | null }[]
}

export interface SuiteHistory {
  readonly suite: string
  /** In the order of the commits. */
  readonly runs: readonly HistoryRun[]
  readonly series: readonly HistorySeries[]
  readonly notes: readonly HistoryNote[]
}

/** Something about a history that its reader should know. Words are chosen in site/ and report/. */
export type HistoryNote =
  /** The clock of who measured contradicts the order of the commits, or is ahead of now. */
  | { readonly code: 'clock'; readonly runs: number; readonly example: string }
  /** Commits that the default branch no longer has; placed by their time. */
  | { readonly code: 'off-line'; readonly runs: number; readonly example: string }
  | { readonly code: 'pull-requests'; readonly runs: number }
  /** The same benchmark and metric was stored in several units, which no rule joins. */
  | { readonly code: 'units'; readonly name: string; readonly metric: string; readonly units: readonly string[] }
  /** A rule would join two histories that both have a number in the same run: the run's own one stays. */
  | { readonly code: 'join-conflict'; readonly from: string; readonly to: string; readonly runs: number }
  | { readonly code: 'rule-idle'; readonly rule: string; readonly because: 'no-series' | 'no-run' }

/** A file of the branch that could not be read; the rest is shown without it. */
export interface UnreadFile {
  readonly file: string
  readonly because: string
}
