/** Benchgate on recorded rounds of every pairing. */

import { createRandom } from '../../src/statistics/random.ts'
import { type BenchgateOptions, blocks, decideLists, listsOf, type PairLists } from '../rules/benchgate.ts'
import { exchanged, type Series, windowStarts } from '../sources/series.ts'
import { add, type Count, nothing, pairsWithin, type TrialPlan } from './plan.ts'

export interface OwnCounts {
  readonly suite: Count
  readonly benchmark: Count
  /** By effect, every benchmark slowed: benchmarks found out of all, and suites stopped. */
  readonly found: ReadonlyMap<number, Count>
  readonly stopped: ReadonlyMap<number, Count>
  /** By effect, a single benchmark slowed: found out of those slowed. */
  readonly single: ReadonlyMap<number, Count>
}

export interface OwnResult extends OwnCounts {
  readonly series: string
  readonly pairing: Series['pairing']
  /** Null where pairs were asked for. */
  readonly seconds: number | null
  readonly pairs: number
  readonly threshold: number
  readonly sensitivity: 'strict' | 'sensitive'
}

/** A series with the log-ratios of its pairs, both ways round. */
export interface Prepared {
  readonly series: Series
  readonly lists: readonly PairLists[]
  readonly turned: readonly PairLists[]
}

export function prepareSeries(series: Series): Prepared {
  return {
    series,
    lists: series.same.map((pair) => listsOf(pair, series.pairing)),
    turned: series.same.map((pair) => listsOf(exchanged(pair), series.pairing)),
  }
}

export function tryOwn(prepared: Prepared, plan: TrialPlan): OwnResult[] {
  const { series } = prepared
  return plan.budgets.map((seconds) => {
    const pairs = pairsWithin(seconds, series.secondsPerPair, series.same.length)
    return { ...tryPairs(prepared, pairs, 0, plan)[0]!, seconds }
  })
}

/** Both sensitivities at a number of pairs. */
export function tryPairs(
  { series, lists, turned }: Prepared,
  pairs: number,
  threshold: number,
  plan: TrialPlan,
  more: BenchgateOptions['more'] = {},
): OwnResult[] {
  const random = createRandom(`${plan.seed} ${series.name} ${pairs}`)
  const windows = windowStarts(lists.length, pairs, plan.windows).map((start) =>
    Array.from({ length: pairs }, (_, i) => (random.next() < 0.5 ? turned : lists)[start + i]!),
  )
  const options = { threshold, falseAlarmRate: plan.falseAlarmRate, pairing: series.pairing, more }
  const counts = countOwn(windows, series.benchmarks.length, options, plan.effects)
  return (['strict', 'sensitive'] as const).map((sensitivity, i) => ({
    series: series.name,
    pairing: series.pairing,
    seconds: null,
    pairs,
    threshold,
    sensitivity,
    ...counts[i]!,
  }))
}

const sensitivities = ['strict', 'sensitive'] as const

export function countOwn(
  windows: readonly (readonly PairLists[])[],
  benchmarks: number,
  options: BenchgateOptions,
  effects: readonly number[],
): OwnCounts[] {
  const empty = () => new Map(effects.filter((effect) => effect !== 0).map((effect) => [effect, nothing()]))
  const counts = sensitivities.map(() => ({
    suite: nothing(),
    benchmark: nothing(),
    found: empty(),
    stopped: empty(),
    single: empty(),
  }))
  for (const [at, window] of windows.entries()) {
    for (const effect of effects) {
      const all = decideLists(window, new Array(benchmarks).fill(Math.log1p(effect)), options)
      const slow = at % benchmarks
      const one = effect === 0 ? null : decideLists(window, oneOf(benchmarks, slow, Math.log1p(effect)), options)[slow]!
      for (const [i, sensitivity] of sensitivities.entries()) {
        const verdicts = all.map((decided) => blocks(decided, options.threshold, sensitivity))
        const count = counts[i]!
        add(effect === 0 ? count.suite : count.stopped.get(effect)!, verdicts.includes(true))
        for (const verdict of verdicts) add(effect === 0 ? count.benchmark : count.found.get(effect)!, verdict)
        if (one !== null) add(count.single.get(effect)!, blocks(one, options.threshold, sensitivity))
      }
    }
  }
  return counts
}

function oneOf(benchmarks: number, slow: number, effect: number): number[] {
  return Array.from({ length: benchmarks }, (_, b) => (b === slow ? effect : 0))
}
