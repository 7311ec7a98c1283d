/** What became of each benchmark: outcomes, intervals and doubts. */

import { type Better, isTimeLike } from './metric.ts'
import type { Side } from './run.ts'
import type { Why } from './why.ts'

/** Changes are ratios minus one in the direction of cost: +0.05 is five per cent slower, also for a
 *  throughput. `null` is an end that the data do not bound. Where the direction is unknown, the
 *  change is head / base - 1 as measured. */
export interface Change {
  readonly estimate: number
  readonly low: number | null
  readonly high: number | null
}

/** Why a result is less than it could be. Words are chosen in report/. */
export type Doubt =
  | { readonly code: 'too-few-rounds'; readonly have: number; readonly need: number }
  /** The interval still reaches over the threshold; `rounds` more rounds in all would probably decide (null: none in reason). */
  | {
      readonly code: 'too-noisy'
      readonly scatter: number
      readonly need: number | null
      readonly threshold: number
      /** Where its pairs resemble their neighbours: so many of them say as much as `worth` independent ones. */
      readonly alike?: { readonly pairs: number; readonly worth: number }
    }
  /** The fastest samples alone show a change beyond the threshold, of at least `change`; the interval of the typical
   *  ones, which agree in direction, reaches back over it. */
  | { readonly code: 'shown-by-fastest'; readonly change: number }
  /** That there is a change was shown, but not whether it is larger than the threshold. */
  | { readonly code: 'size-unresolved'; readonly direction: 'slower' | 'faster'; readonly need: number | null }
  /** Looked changed in its interval alone, but not once the number of benchmarks is allowed for. */
  | { readonly code: 'not-confirmed'; readonly benchmarks: number }
  /** Present in `base` and `head` of so many rounds. `silent` where a launch lacks the benchmark and nothing says why:
   *  then what is left of it is no measurement of the suite. */
  | {
      readonly code: 'missing-in-rounds'
      readonly base: number
      readonly head: number
      readonly rounds: number
      readonly silent?: true
      /** What one of those that lack it says: `failed: timed out`. */
      readonly because?: string
    }
  | { readonly code: 'not-positive'; readonly found: number }
  | { readonly code: 'order-effect'; readonly effect: number }
  /** `numbers`: of one process, where it gave several. How they scatter is not how launches scatter. */
  | { readonly code: 'one-number'; readonly launches: number; readonly numbers?: number }
  /** `because`: why the stored runs that there are don't count, as a sentence without its end; absent where there are none. */
  | { readonly code: 'no-baseline'; readonly because?: string }
  /** Comparable stored runs: fewer than tell how runs scatter. */
  | { readonly code: 'too-few-runs'; readonly have: number; readonly need: number }
  | { readonly code: 'other-machine'; readonly base: string; readonly head: string }
  /** The two sides do not agree which way is better, so no change can be called good or bad. */
  | { readonly code: 'direction-differs'; readonly base: string; readonly head: string }
  /** Shards measured base and head of it in different jobs (1-based). */
  | { readonly code: 'other-shard'; readonly base: number; readonly head: number }
  | { readonly code: 'whole-suite-shifted'; readonly change: number }
  | { readonly code: 'counter-varies'; readonly jitter: number }
  | { readonly code: 'stopped-early' }
  /** Measured on the same core at once, where a neighbour's cache use may have made the change. */
  | { readonly code: 'sharing'; readonly alone: number }
  | { readonly code: 'optimised-away'; readonly seconds: number }
  /** Found by an earlier judgement of the same code (from 1); the one of now saw `now`, which does not show otherwise. */
  | { readonly code: 'found-before'; readonly attempt: number; readonly now: Change | null }

/** `changed` is for metrics whose good direction is unknown; the gate never fails on it. `no-worse` was shown not to be
 *  worse by the threshold, but it may be better by more than that. */
export type OutcomeKind =
  | 'regressed'
  | 'improved'
  | 'changed'
  | 'unchanged'
  | 'no-worse'
  | 'inconclusive'
  | 'added'
  | 'removed'
  | 'failed'
  | 'skipped'

const shownNotWorse: ReadonlySet<OutcomeKind> = new Set(['unchanged', 'no-worse', 'improved'])

/** Whether an outcome says that a row is not worse by its threshold. */
export function isShownNotWorse(outcome: OutcomeKind): boolean {
  return shownNotWorse.has(outcome)
}

/** Where a benchmark is written: a file of head, relative to the repository's root, with `/`. */
export interface Place {
  readonly file: string
  /** 1-based; null where only the file is known. */
  readonly line: number | null
}

/** A metric that says again what another one says; figures in base units. */
export interface RepeatedFigure {
  readonly metric: string
  readonly unit: string
  readonly base: number
  readonly head: number
  /** What an iteration handles, as this rate and the time beside it tell, in the rate's unit without `/s`: only where the
   *  sides differ. */
  readonly work?: Readonly<Record<Side, number>>
}

/** What was counted of a benchmark beside its time (bytes, instructions), in base units, and what became of it. */
export interface CountedFigure {
  readonly metric: string
  readonly unit: string
  readonly base: number | null
  readonly head: number | null
  readonly outcome: OutcomeKind
}

/** One metric of one benchmark, compared. A benchmark that was added, removed, failed or skipped has
 *  `metric: null` where no metric is known. */
export interface BenchmarkComparison {
  readonly name: string
  readonly metric: string | null
  readonly unit: string | null
  readonly better: Better
  readonly exact: boolean
  readonly outcome: OutcomeKind
  /** Typical value of each side in base units (median over launches). */
  readonly base: number | null
  readonly head: number | null
  readonly change: Change | null
  /** p-value of the test that decided, after the looks but before the suite's correction. */
  readonly p: number | null
  /** Pairs (paired) or launches of the smaller side (unpaired) behind the change. */
  readonly rounds: number
  /** Smallest change that this run would have detected in 80 % of the cases, as a ratio minus one. */
  readonly detectable: number | null
  /** Scatter of one pair's log-ratio (robust standard deviation). */
  readonly scatter: number | null
  readonly threshold: number
  readonly doubt: Doubt | null
  /** The tool's message for `failed` and `skipped`. */
  readonly message?: string
  /** Which side failed or skipped, for `failed` and `skipped`. */
  readonly where?: Side | 'both'
  /** The side that lacks this metric, where both have the benchmark: then `added` and `removed` are of the metric. */
  readonly lacking?: Side
  /** `information`: shown, and never tested or gated. Absent: a measurement. */
  readonly role?: 'information'
  /** The same finding in other units: metrics that only repeat this one. */
  readonly also?: readonly RepeatedFigure[]
  /** Beside a time: what was counted of the same benchmark. What changed has a row of its own as well. */
  readonly counts?: readonly CountedFigure[]
  /** Where a history is at hand: what the last stored runs had, oldest first, in base units. */
  readonly lastRuns?: readonly number[]
  /** Address of the chart of those runs, this result beside them. */
  readonly chart?: string
  /** As far as the name tells. */
  readonly place?: Place
  /** Why it is slower, where that was looked for. */
  readonly why?: Why
}

/** Whether what one side lacks leaves its benchmark without an answer: nothing else of it was compared, or head lost its
 *  time and nothing that was compared is one, or head lost what has a good direction and nothing that was compared has.
 *  @param compared the rows that were, and that count. */
export function lostAmong(compared: readonly BenchmarkComparison[]): (row: BenchmarkComparison) => boolean {
  const known = compared.filter(({ better }) => better !== 'unknown')
  const names = (rows: readonly BenchmarkComparison[]) => new Set(rows.map(({ name }) => name))
  const [any, directed, timed] = [names(compared), names(known), names(known.filter(({ unit }) => isTimeLike(unit)))]
  return (row) => {
    if (row.lacking === undefined) return false
    if (!any.has(row.name)) return true
    if (row.lacking === 'base' || row.better === 'unknown' || row.role !== undefined) return false
    return isTimeLike(row.unit) ? !timed.has(row.name) : !directed.has(row.name)
  }
}

export interface SuiteComparison {
  /** Geometric mean of the changes of the gated time-like metrics; null where nothing could be compared. */
  readonly change: Change | null
  /** How many benchmarks stand behind it. */
  readonly benchmarks: number
}

export interface Comparison {
  readonly suite: SuiteComparison
  readonly benchmarks: readonly BenchmarkComparison[]
}
