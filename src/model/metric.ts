/** A measured quantity of one benchmark. Unit, direction and noise belong to the metric, never to
 *  the tool that printed it. */

/** Which way is good. On `unknown` the gate never fails. */
export type Better = 'lower' | 'higher' | 'unknown'

export interface Metric {
  /** What was measured: `time`, `throughput`, `allocations`, `bytes`, `instructions` or the tool's own word. */
  readonly name: string
  /** A base unit (`s`, `B`, `1/s`, `B/s`, `1`), or the tool's own word where it has no base. */
  readonly unit: string
  readonly better: Better
  /** The tool's own central figure in base units: the median where it gives one, else the mean. */
  readonly value: number
  /** Which figure `value` is. */
  readonly summary?: Summary
  /** How many measurements stand behind `value` (samples, iterations or rounds, as the tool counts). */
  readonly count?: number
  /** Single measurements in base units per operation, only where the tool kept them. */
  readonly samples?: readonly number[]
  /** `time` where `samples` are in the order they were taken, `sorted` where the tool sorted them. */
  readonly order?: 'time' | 'sorted'
  /** Scatter that the tool itself reports, in base units. It is within one process: a lower bound of the error. */
  readonly spread?: Spread
  /** True for counters that repeat exactly in a deterministic program (allocations, bytes, instructions). */
  readonly exact?: boolean
  /** Differences below this, in base units, are never told: they belong to the measuring. */
  readonly resolution?: number
  /** Counted in some launches only, by a pass of its own: that the others lack it says nothing. */
  readonly pass?: 'counts'
  /** `information`: tells of the circumstances, and not how fast or large the benchmark is (peak memory of the
   *  measuring process, context switches). Shown; gates only where a rule names it. Absent: a measurement. */
  readonly role?: 'information'
  /** Name of the metric of the same benchmark that this one says again in another unit (a throughput worked out
   *  from the time): one finding, never two. */
  readonly repeats?: string
  /** How every run behind this figure ended, where none succeeded: `code 1`. Comparable with its like alone. */
  readonly ended?: string
  /** `value` as the tool wrote it, before it was brought to base units. */
  readonly printed?: { readonly value: number; readonly unit: string }
}

/** A smaller change of a counter, as a ratio, is never worth a word (rustc-perf's limit for instruction counts). */
export const leastCounterThreshold = 0.002

/** Whether counts of the same work differ by more than this share of the least of them. */
export function variesBy(counts: readonly number[], share: number): boolean {
  const least = Math.min(...counts)
  return Math.max(...counts) - least > share * least
}

/** Durations, and rates per second: what the suite's geometric mean is made of. */
export function isTimeLike(unit: string | null): boolean {
  return unit === 's' || unit?.endsWith('/s') === true
}

/** Instructions that one iteration takes, and those of a launch from its start to its end. */
export const instructionsName = 'instructions'
export const launchInstructionsName = 'launch-instructions'

export function isInstructions(name: string | null): boolean {
  return name === instructionsName || name === launchInstructionsName
}

/** Stands for all benchmarks of a launch, where a figure is of all of them together. */
export const wholeLaunch = 'whole launch'

/** Launches a side after which a figure that was counted in a pass of its own is believed to have changed. */
export const surelyCounted = 8

export type Summary = 'median' | 'mean' | 'minimum' | 'slope' | 'single' | 'total' | 'percentile'

export interface Spread {
  readonly kind:
    | 'standard-deviation'
    | 'median-absolute-deviation'
    | 'interquartile-range'
    | 'range'
    | 'confidence-interval'
    | 'relative-margin'
  readonly value: number
}
