/** What else was tried: other ways from the samples of many pairs to one estimate of the change, each with
 *  how much its estimate scatters over windows of the same program. */

import { pairRatios } from '../../src/compare/evidence/pair-ratios.ts'
import { pooledMedian } from '../../src/compare/evidence/rank-list.ts'
import type { Pairing } from '../../src/model/run.ts'
import { mean, median, quantile, trimmedMean, variance } from '../../src/statistics/robust.ts'
import { hodgesLehmann } from '../../src/statistics/signed-rank.ts'
import { commonMode } from '../../src/statistics/suite.ts'
import type { Series, SeriesPair } from '../sources/series.ts'
import { windowsOf } from './peer-trials.ts'
import type { TrialPlan } from './plan.ts'

/** Gives one log-ratio per benchmark from a window of pairs. */
type Estimator = (window: readonly SeriesPair[], pairing: Pairing) => number[]

const perBenchmark =
  (estimate: (pairs: readonly { base: Float64Array; head: Float64Array }[], pairing: Pairing) => number): Estimator =>
  (window, pairing) =>
    window[0]!.base.map((_, b) =>
      estimate(
        window.map(({ base, head }) => ({ base: base[b]!, head: head[b]! })),
        pairing,
      ),
    )

const summarised = (summary: (samples: Float64Array) => number): Estimator =>
  perBenchmark((pairs) => hodgesLehmann(pairs.map(({ base, head }) => Math.log(summary(head) / summary(base)))))

const aligned = ({ base, head }: { base: Float64Array; head: Float64Array }) =>
  base.map((value, i) => Math.log(head[i]! / value))

const lists = (pairs: readonly { base: Float64Array; head: Float64Array }[], pairing: Pairing | undefined) =>
  pairs.map(({ base, head }) => {
    const metric = (samples: Float64Array) =>
      ({ name: 'time', unit: 's', better: 'lower', value: 1, samples: [...samples], order: 'time' }) as const
    return pairRatios(metric(base), metric(head), 'lower', pairing)
  })

function pairwise(own: readonly Float64Array[]): number {
  return median(own.flatMap((a, i) => own.slice(i).map((b) => pooledMedian(a, b))))
}

/** Each pair weighted by how little its samples scatter, never by more than its launches' own luck allows. */
function weighted(ratios: readonly Float64Array[]): number {
  let [sum, total] = [0, 0]
  for (const list of ratios) {
    const spread = (quantile(list, 0.75) - quantile(list, 0.25)) / 1.349
    const weight = 1 / ((1.57 * spread ** 2) / list.length + 0.02 ** 2)
    sum += weight * median(list)
    total += weight
  }
  return sum / total
}

export const estimators: Readonly<Record<string, Estimator>> = {
  'medians of launches, Hodges–Lehmann': summarised(median),
  'lower quartiles of launches, Hodges–Lehmann': summarised((samples) => quantile(samples, 0.25)),
  'tenth percentiles of launches, Hodges–Lehmann': summarised((samples) => quantile(samples, 0.1)),
  'minima of launches, Hodges–Lehmann': summarised((samples) => Math.min(...samples)),
  'means of launches, Hodges–Lehmann': summarised(mean),
  'trimmed means of launches (25 %), Hodges–Lehmann': summarised((samples) => trimmedMean(samples, 0.25)),
  'median of aligned ratios, Hodges–Lehmann': perBenchmark((pairs) =>
    hodgesLehmann(pairs.map((one) => median(aligned(one)))),
  ),
  'median of aligned ratios, mean of pairs': perBenchmark((pairs) => mean(pairs.map((one) => median(aligned(one))))),
  'median of aligned ratios, trimmed mean of pairs': perBenchmark((pairs) =>
    trimmedMean(
      pairs.map((one) => median(aligned(one))),
      0.2,
    ),
  ),
  'median of aligned ratios, median of pairs': perBenchmark((pairs) =>
    median(pairs.map((one) => median(aligned(one)))),
  ),
  'Hodges–Lehmann of aligned ratios, Hodges–Lehmann': perBenchmark((pairs) =>
    hodgesLehmann(pairs.map((one) => hodgesLehmann(aligned(one)))),
  ),
  'aligned ratios of the faster half of samples, Hodges–Lehmann': perBenchmark((pairs) =>
    hodgesLehmann(pairs.map(fasterHalf)),
  ),
  'median of aligned ratios less the common mode of the others, Hodges–Lehmann': (window) => lessCommonMode(window),
  'median of aligned ratios, pairs weighted by their scatter': perBenchmark((pairs) => weighted(pairs.map(aligned))),
  'aligned ratios, medians of every two pairs together': perBenchmark((pairs) =>
    pairwise(pairs.map((one) => aligned(one).sort())),
  ),
  'neighbours in time, medians of every two pairs together': perBenchmark((pairs) => pairwise(lists(pairs, 'duet'))),
  'matching quantiles, medians of every two pairs together': perBenchmark((pairs) => pairwise(lists(pairs, 'rounds'))),
  'one median of all aligned ratios (no test of its own)': perBenchmark((pairs) =>
    median(pairs.flatMap((one) => [...aligned(one)])),
  ),
  chosen: perBenchmark((pairs, pairing) => pairwise(lists(pairs, pairing))),
}

function fasterHalf(one: { base: Float64Array; head: Float64Array }): number {
  const level = one.base.map((value, i) => Math.log(value * one.head[i]!))
  const limit = median(level)
  return median(aligned(one).filter((_, i) => level[i]! <= limit))
}

function lessCommonMode(window: readonly SeriesPair[]): number[] {
  const rows = window[0]!.base.map((_, b) =>
    window.map(({ base, head }) => median(aligned({ base: base[b]!, head: head[b]! }))),
  )
  const modes = commonMode(rows)
  return rows.map((row, b) => hodgesLehmann(row.map((value, i) => value - modes[b]![i]!)))
}

export interface Tried {
  readonly name: string
  /** Geometric mean over the benchmarks of the estimate's standard deviation; by series. */
  readonly scatter: ReadonlyMap<string, number>
}

export function tryEstimators(all: readonly Series[], pairs: number, plan: TrialPlan): Tried[] {
  const windows = new Map(all.map((series) => [series, windowsOf(series.same, pairs, plan, series.name)]))
  return Object.entries(estimators).map(([name, estimate]) => ({
    name,
    scatter: new Map(
      all.map((series) => [
        series.name,
        typicalScatter(windows.get(series)!.map((one) => estimate(one, series.pairing))),
      ]),
    ),
  }))
}

function typicalScatter(estimates: readonly (readonly number[])[]): number {
  const each = estimates[0]!.map((_, b) => Math.sqrt(variance(estimates.map((one) => one[b]!))))
  return Math.exp(mean(each.map(Math.log)))
}
