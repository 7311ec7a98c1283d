/** Other tests of one benchmark, with every limit tuned to the same false alarms: pairs weighted by how much
 *  their own samples scatter, and only the fast regime of each launch. */

import { signedRankEvidence } from '../../../src/compare/evidence/evidence.ts'
import { pairRatios } from '../../../src/compare/evidence/pair-ratios.ts'
import type { Metric } from '../../../src/model/metric.ts'
import type { Pairing } from '../../../src/model/run.ts'
import { createRandom } from '../../../src/statistics/random.ts'
import { mad, median } from '../../../src/statistics/robust.ts'
import { table } from '../../report/table.ts'
import type { Launches, PeerRule } from '../../rules/rule.ts'
import type { Series } from '../../sources/series.ts'
import { countPeer, sidesOf } from '../peer-trials.ts'
import { rate, type TrialPlan } from '../plan.ts'
import { percentOf, sampleWindows } from './suites.ts'

type Lists = readonly Float64Array[]

function listsOf(base: Launches, head: Launches, pairing: Pairing): Lists {
  const metric = (samples: Float64Array): Metric => ({
    name: 'time',
    unit: 's',
    better: 'lower',
    value: samples[0]!,
    samples: [...samples],
    order: 'time',
  })
  return base.map((samples, i) => pairRatios(metric(samples), metric(head[i]!), 'lower', pairing))
}

const score = (p: number) => -Math.log10(Math.max(p, 1e-12))

function signedRank(lists: Lists): number {
  const [evidence] = signedRankEvidence([{ ratios: lists.map((list) => median(list)), lists }])
  return score(evidence!.p(0, 'greater'))
}

/** Flips of signs. A pair's weight stays when its sides are exchanged, so the test is exact for every weight. */
const flips = 2_000

function signFlip(values: readonly number[], weights: readonly number[]): number {
  const random = createRandom('flips')
  const seen = values.reduce((sum, value, i) => sum + weights[i]! * value, 0)
  let above = 1
  for (let flip = 0; flip < flips; flip++) {
    let sum = 0
    for (let i = 0; i < values.length; i++) sum += (random.next() < 0.5 ? -1 : 1) * weights[i]! * values[i]!
    if (sum >= seen) above++
  }
  // Beyond what flips can tell apart, the statistic itself goes on.
  const spread = Math.sqrt(values.reduce((sum, value, i) => sum + (weights[i]! * value) ** 2, 0))
  return score(above / (flips + 1)) + (spread === 0 ? 0 : 1e-3 * (seen / spread))
}

/** What a launch's luck alone makes of a pair, however calm its samples. */
const luck = 0.02

function weighted(lists: Lists): number {
  const weights = lists.map((list) => 1 / (luck ** 2 + (1.57 * mad(list) ** 2) / Math.sqrt(list.length)))
  return signFlip(
    lists.map((list) => median(list)),
    weights,
  )
}

/** The median of the samples below the widest gap, where that gap is a sixth or more and leaves a fifth of the
 *  samples on either side; else the median of all. */
function fastRegime(samples: Float64Array): number {
  const logs = Float64Array.from(samples, Math.log).sort()
  const margin = Math.max(1, Math.floor(logs.length / 5))
  let [at, widest] = [logs.length, Math.log(7 / 6)]
  for (let i = margin; i <= logs.length - margin; i++) {
    const gap = logs[i]! - logs[i - 1]!
    if (gap > widest) [at, widest] = [i, gap]
  }
  return median(logs.subarray(0, at))
}

function likeWithLike(base: Launches, head: Launches): number {
  const ratios = base.map((samples, i) => fastRegime(head[i]!) - fastRegime(samples))
  return score(signedRankEvidence([{ ratios }])[0]!.p(0, 'greater'))
}

/** Every pair's launches are cut at the same place: what is fast is what is fast for both. */
function sharedRegime(base: Launches, head: Launches): number {
  const ratios = base.flatMap((samples, i) => {
    const all = Float64Array.from([...samples, ...head[i]!])
    const limit = Math.exp(fastRegime(all)) * 1.15
    const fast = (side: Float64Array) => side.filter((value) => value <= limit)
    const [before, after] = [fast(samples), fast(head[i]!)]
    return before.length === 0 || after.length === 0 ? [] : [Math.log(median(after) / median(before))]
  })
  return ratios.length === 0 ? 0 : score(signedRankEvidence([{ ratios }])[0]!.p(0, 'greater'))
}

const variants: Readonly<Record<string, (base: Launches, head: Launches, pairing: Pairing) => number>> = {
  'lists, signed ranks (chosen, without the fastest samples)': (base, head, pairing) =>
    signedRank(listsOf(base, head, pairing)),
  'medians of lists, sign flips, no weights': (base, head, pairing) => {
    const lists = listsOf(base, head, pairing)
    return signFlip(
      lists.map((list) => median(list)),
      lists.map(() => 1),
    )
  },
  'medians of lists, sign flips, weighted by own scatter': (base, head, pairing) =>
    weighted(listsOf(base, head, pairing)),
  'fast regime of each launch, signed ranks': likeWithLike,
  'fast regime of each pair, signed ranks': sharedRegime,
}

export function tryTests(all: readonly Series[], names: readonly string[], pairs: number, plan: TrialPlan): string {
  const effects = plan.effects.filter((effect) => effect === 0 || (effect >= 0.02 && effect <= 0.05))
  const rows = all.flatMap((series) => {
    const sides = sampleWindows(series, pairs, plan).map((window) => sidesOf(window, 'alternating'))
    return names.map((name) => {
      const rule: PeerRule = {
        name,
        source: '',
        knob: '−log₁₀ p',
        limit: 0,
        standard: '',
        score: (base, head) => variants[name]!(base, head, series.pairing),
      }
      const { tuned } = countPeer(rule, sides, { effects, falseAlarmRate: plan.falseAlarmRate })
      return [series.name, name, ...effects.slice(1).map((effect) => percentOf(rate(tuned.found.get(effect)!)))]
    })
  })
  const head = ['series', 'test', ...effects.slice(1).map((effect) => `finds +${effect * 100} %`)]
  return `${pairs} pairs, limits tuned to ${plan.falseAlarmRate * 100} % of suites that alarm falsely on the same windows.\n\n${table(head, rows)}`
}

const [chosen, flat, byScatter, fast, shared] = Object.keys(variants) as [string, string, string, string, string]
export const weightNames = [chosen, flat, byScatter]
export const regimeNames = [chosen, fast, shared]
