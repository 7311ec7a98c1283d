/** Benchgate's own rule, through the code that the gate runs. */

import { type BenchmarkDecision, decideSamples } from '../../src/compare/decision/procedures.ts'
import { fastestOf, hearsFastest } from '../../src/compare/evidence/fastest.ts'
import { centreOf, pairRatios } from '../../src/compare/evidence/pair-ratios.ts'
import type { DecisionRule } from '../../src/compare/rule.ts'
import type { Metric } from '../../src/model/metric.ts'
import type { Pairing } from '../../src/model/run.ts'
import type { SeriesPair } from '../sources/series.ts'

export interface BenchgateOptions {
  readonly threshold: number
  readonly falseAlarmRate: number
  readonly pairing: Pairing
  readonly more?: Partial<DecisionRule>
  /** Pairs of each benchmark, where some were left out after those; all where it is left out. */
  readonly until?: readonly number[]
}

/** What one pair says, benchmark by benchmark. */
export type PairLists = readonly PairSaid[]

export interface PairSaid {
  readonly ratios: Float64Array
  /** Log of the fastest sample of either side. */
  readonly base: number
  readonly head: number
}

export function listsOf(pair: SeriesPair, pairing: Pairing): PairLists {
  const metric = (samples: Float64Array): Metric => ({
    name: 'time',
    unit: 's',
    better: 'lower',
    value: samples[0]!,
    samples: samples as unknown as readonly number[],
    order: 'time',
  })
  return pair.base.map((samples, b) => {
    const [base, head] = [metric(samples), metric(pair.head[b]!)]
    return {
      ratios: pairRatios(base, head, 'lower', pairing),
      base: fastestOf(base, 'lower'),
      head: fastestOf(head, 'lower'),
    }
  })
}

/** @param effects true log-effects that head's times are given, by benchmark. */
export function decideLists(
  pairs: readonly PairLists[],
  effects: readonly number[],
  { threshold, falseAlarmRate, pairing, more = {}, until }: BenchgateOptions,
): BenchmarkDecision[] {
  const samples = effects.map((effect, b) => {
    const said = pairs.slice(0, until?.[b]).map((pair) => pair[b]!)
    const rounds = said.map((_, i) => i + 1)
    const lists = said.map(({ ratios }) => (effect === 0 ? ratios : ratios.map((value) => value + effect)))
    const fastest = { base: said.map(({ base }) => base), head: said.map(({ head }) => head + effect) }
    return { lists, ...(hearsFastest(pairing) && { fastest }), ratios: lists.map(centreOf), rounds, threshold }
  })
  const rule: DecisionRule = {
    threshold,
    falseAlarmRate,
    looks: [pairs.length],
    screenRounds: pairs.length,
    look: 'final',
    ...more,
  }
  return decideSamples(samples, rule, pairs.length)
}

/** What blocks a merge: `strict`, a slowdown beyond the threshold; `sensitive`, one that is shown at all where the
 *  estimate is above the threshold. */
export function blocks(
  { decision, evidence }: BenchmarkDecision,
  threshold: number,
  sensitivity: 'strict' | 'sensitive',
): boolean {
  if (decision.outcome === 'regressed') return true
  if (sensitivity === 'strict' || decision.doubt?.code !== 'size-unresolved') return false
  return evidence.estimate > Math.log1p(threshold)
}
