/** Benchgate on recordings that no rule was chosen with: false alarms and detection on windows of consecutive pairs, and
 *  how far estimates are from a change that is known. */

import { createRandom } from '../../src/statistics/random.ts'
import { mean, variance } from '../../src/statistics/robust.ts'
import { decideLists, listsOf, type PairLists } from '../rules/benchgate.ts'
import { exchanged, type Series, type SeriesPair, windowStarts } from '../sources/series.ts'
import { countOwn, type OwnCounts } from './own-trials.ts'
import type { Count, TrialPlan } from './plan.ts'

export interface HeldOutWindows {
  readonly series: string
  readonly pairs: number
  readonly windows: number
  readonly suite: Count
  readonly benchmark: Count
  readonly found: OwnCounts['found']
}

/** An estimate and its standard error, as log-changes. */
export interface Estimated {
  readonly value: number
  readonly error: number
}

export interface HeldOutBias {
  readonly series: string
  readonly benchmark: string
  /** Of the same program. */
  readonly unchanged: Estimated
  /** By the extra work that was asked for: what is estimated beyond it. */
  readonly beyond: ReadonlyMap<number, Estimated>
}

export interface HeldOutResult {
  readonly series: Series
  readonly windows: readonly HeldOutWindows[]
  readonly bias: readonly HeldOutBias[]
}

const sizes = [8, 12, 20, 30]
const effects = [0.02, 0.03, 0.05]
/** Ways to exchange the sides of one window. */
const exchanges = 8

export function tryHeldOut(series: Series, plan: TrialPlan): HeldOutResult {
  const pairs = series.unchanged ?? series.same
  const windows = sizes.filter((size) => size <= pairs.length).map((size) => tryWindows(series, pairs, size, plan))
  return { series, windows, bias: biasOf(series, pairs, plan) }
}

function tryWindows(series: Series, pairs: readonly SeriesPair[], size: number, plan: TrialPlan): HeldOutWindows {
  const random = createRandom(`${plan.seed} held out ${series.name} ${size}`)
  const straight = pairs.map((pair) => listsOf(pair, series.pairing))
  const turned = pairs.map((pair) => listsOf(exchanged(pair), series.pairing))
  const starts = windowStarts(pairs.length, size, plan.windows)
  const windowsOf = (times: number) =>
    starts.flatMap((start) =>
      Array.from({ length: times }, () =>
        Array.from({ length: size }, (_, i) => (random.next() < 0.5 ? turned : straight)[start + i]!),
      ),
    )
  const options = { threshold: 0, falseAlarmRate: plan.falseAlarmRate, pairing: series.pairing }
  const count = (windows: readonly (readonly PairLists[])[], of: readonly number[]) =>
    countOwn(windows, series.benchmarks.length, options, of)[0]!
  const { suite, benchmark } = count(windowsOf(exchanges), [0])
  const { found } = count(windowsOf(1), effects)
  return { series: series.name, pairs: size, windows: starts.length, suite, benchmark, found }
}

/** Stretches of consecutive pairs, each of which is left out once to learn the error of an estimate. */
const stretches = 15

function biasOf(series: Series, unchanged: readonly SeriesPair[], plan: TrialPlan): HeldOutBias[] {
  const same = estimates(series, unchanged, plan)
  const slower = series.slower.map(({ nominal, extra, pairs }) => ({
    nominal,
    extra,
    found: estimates(series, pairs, plan),
  }))
  return [...series.benchmarks, '**mean**'].map((benchmark, b) => ({
    series: series.name,
    benchmark,
    unchanged: same[b]!,
    beyond: new Map(
      slower.map(({ nominal, extra, found }) => [
        nominal,
        { ...found[b]!, value: found[b]!.value - (extra[b] ?? mean(extra)) },
      ]),
    ),
  }))
}

/** By benchmark, and last the mean of all; sides as they were measured; the error by the jackknife over stretches, so that what neighbouring pairs
 *  share is in it. */
function estimates(series: Series, pairs: readonly SeriesPair[], plan: TrialPlan): Estimated[] {
  const lists = pairs.map((pair) => listsOf(pair, series.pairing))
  const nothing = new Array<number>(series.benchmarks.length).fill(0)
  const options = { threshold: 0, falseAlarmRate: plan.falseAlarmRate, pairing: series.pairing }
  const estimate = (of: readonly PairLists[]) => {
    const own = decideLists(of, nothing, options).map(({ evidence }) => evidence.estimate)
    return [...own, mean(own)]
  }
  const count = Math.min(stretches, lists.length)
  const without = Array.from({ length: count }, (_, k) =>
    estimate(lists.filter((_, i) => Math.floor((i * count) / lists.length) !== k)),
  )
  return estimate(lists).map((value, b) => {
    const left = without.map((one) => one[b]!)
    return { value, error: Math.sqrt(((count - 1) ** 2 / count) * variance(left)) }
  })
}
