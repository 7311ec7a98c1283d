/** What pairs with known slowdowns say of a pairing: scatter, cost, bias, coverage, and whether the order
 *  mattered. Pure numbers; all changes and errors are log-ratios of head to base. */

import type { Pairing, Side } from '../../src/model/run.ts'
import { standardError, trimmedLocation } from '../../src/statistics/location.ts'
import type { Random } from '../../src/statistics/random.ts'
import { mad, mean, median, quantile, variance } from '../../src/statistics/robust.ts'
import { decideLists, listsOf, type PairLists } from '../rules/benchgate.ts'
import type { SeriesPair } from '../sources/series.ts'
import { add, type Count, nothing } from '../trials/plan.ts'

/** A measured pair, head's times divided by what it did more: what is left is the error. */
export interface FreedPair extends SeriesPair {
  readonly seconds: number
  /** Slowdown of each benchmark, by its number, as a share; the last one is the control. */
  readonly slowed: readonly number[]
}

export interface Estimate {
  readonly value: number
  /** Standard error. */
  readonly error: number
  /** Ratios behind it. */
  readonly count: number
}

export interface Scatter {
  /** Standard deviation of a pair's log-ratio, from the median absolute deviation, and plain; the geometric
   *  mean over the benchmarks. */
  readonly robust: number
  readonly plain: number
}

/** The error of each benchmark in a pair, as the gate reads the pair. */
export function errorsOf(pair: SeriesPair, pairing: Pairing): number[] {
  return listsOf(pair, pairing).map(({ ratios }) => median(ratios))
}

/** A scatter below is what a clock of its resolution shows, and no reason to call a pairing infinitely good. */
const leastScatter = 1e-4

/** @param errors by pair and benchmark, two pairs at least. */
export function scatterOf(errors: readonly (readonly number[])[]): Scatter {
  const columns = errors[0]!.map((_, b) => errors.map((row) => row[b]!))
  const typical = (spread: (values: readonly number[]) => number) =>
    Math.exp(mean(columns.map((values) => Math.log(Math.max(leastScatter, spread(values))))))
  return { robust: typical((values) => mad(values)), plain: typical((values) => Math.sqrt(variance(values))) }
}

/** How many times more certainty a second buys than in the reference: the ratio of σ² × time, with an
 *  interval of 90 % from resampled pairs. Below some thirty pairs that is too short by a tenth. */
export interface Gain {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface Costed {
  readonly errors: readonly (readonly number[])[]
  readonly seconds: readonly number[]
}

const resamples = 400

/** @param spread which scatter counts. */
export function gainOver(reference: Costed, own: Costed, spread: keyof Scatter, random: Random): Gain {
  const costOf = ({ errors, seconds }: Costed): number => scatterOf(errors)[spread] ** 2 * mean(seconds)
  const drawn = ({ errors, seconds }: Costed): Costed => {
    const picks = errors.map(() => random.integer(errors.length))
    return { errors: picks.map((i) => errors[i]!), seconds: picks.map((i) => seconds[i]!) }
  }
  const values = Array.from({ length: resamples }, () => costOf(drawn(reference)) / costOf(drawn(own)))
  return { value: costOf(reference) / costOf(own), low: quantile(values, 0.05), high: quantile(values, 0.95) }
}

/** How far estimates of this slowdown are off: a trimmed mean (a fifth from either end) of the errors of all
 *  pairs, each of another pair. The control has a row of its own: `slowdown` null. */
export function biasOf(
  pairs: readonly FreedPair[],
  errors: readonly (readonly number[])[],
  slowdown: number | null,
): Estimate {
  const values = pairs.flatMap(({ slowed }, i) =>
    slowed.flatMap((share, b) => {
      const control = b === slowed.length - 1
      return (slowdown === null ? control : !control && share === slowdown) ? [errors[i]![b]!] : []
    }),
  )
  return trimmed(values)
}

/** How far each benchmark is off over all its slowdowns, in their order. */
export function biasByBenchmark(errors: readonly (readonly number[])[]): Estimate[] {
  return errors[0]!.map((_, b) => trimmed(errors.map((row) => row[b]!)))
}

/** How much slower a side is for going first. */
export function orderEffectOf(pairs: readonly FreedPair[], errors: readonly (readonly number[])[]): Estimate {
  const first = (side: Side) => trimmed(errors.filter((_, i) => pairs[i]!.first === side).map((row) => mean(row)))
  const [head, base] = [first('head'), first('base')]
  return {
    value: (head.value - base.value) / 2,
    error: Math.hypot(head.error, base.error) / 2,
    count: head.count + base.count,
  }
}

function trimmed(values: readonly number[]): Estimate {
  if (values.length < 2) return { value: Number.NaN, error: Number.NaN, count: values.length }
  const location = trimmedLocation(values)
  return { value: location.estimate, error: standardError(location), count: values.length }
}

/** Pairs after which an interval is made. */
export const windowLength = 8

/** Intervals of 95 % that the gate would print after `windowLength` consecutive pairs, and how many of them
 *  hold what is true. */
export interface Coverage {
  /** One interval a benchmark and window, whatever it was slowed by. */
  readonly byBenchmark: Count
  /** One interval a slowdown and window, whichever benchmark had it: an estimate that is too small or too
   *  large by a share of the slowdown shows here. */
  readonly bySlowdown: Count
}

export function coverageOf(pairs: readonly FreedPair[], pairing: Pairing): Coverage {
  const byBenchmark = nothing()
  const bySlowdown = nothing()
  const lists = pairs.map((pair) => listsOf(pair, pairing))
  const sorted = lists.map((own, i) => inOrderOfSlowdown(own, pairs[i]!.slowed))
  for (let start = 0; start + windowLength <= pairs.length; start += windowLength) {
    addWindow(byBenchmark, lists.slice(start, start + windowLength), pairing)
    addWindow(bySlowdown, sorted.slice(start, start + windowLength), pairing)
  }
  return { byBenchmark, bySlowdown }
}

/** The control stays the last. */
function inOrderOfSlowdown(lists: PairLists, slowed: readonly number[]): PairLists {
  const last = slowed.length - 1
  const order = slowed
    .map((_, b) => b)
    .sort((a, b) => Number(a === last) - Number(b === last) || slowed[a]! - slowed[b]!)
  return order.map((b) => lists[b]!)
}

function addWindow(count: Count, window: readonly PairLists[], pairing: Pairing): void {
  const options = { threshold: 0.05, falseAlarmRate: 0.05, pairing }
  const truth = window[0]!.map(() => 0)
  for (const { decision } of decideLists(window, truth, options)) {
    add(count, decision.interval.low <= 0 && decision.interval.high >= 0)
  }
}
