/** Peers on recorded rounds: their alarms on the same program, and what they find at their defaults and
 *  with their limit tuned until as many suites alarm falsely as Benchgate states. The tuning knows the very
 *  windows that it is judged on, separately for each suite and budget: no user could tune as well. */

import { createRandom } from '../../src/statistics/random.ts'
import { peers } from '../rules/peers.ts'
import type { Launches, PeerRule } from '../rules/rule.ts'
import { type Samples, type Series, type SeriesPair, windowOf, windowStarts } from '../sources/series.ts'
import { add, type Count, nothing, pairsWithin, type TrialPlan } from './plan.ts'

/** `alternating`: pairs as they were measured. `sequential`: the same launches in the order of time, the
 *  first half as base and the second as head, which is how most of these tools are used. */
export const layouts = ['alternating', 'sequential'] as const
export type Layout = (typeof layouts)[number]

export interface PeerCounts {
  readonly suite: Count
  readonly benchmark: Count
  /** By effect: benchmarks found out of those slowed. */
  readonly found: ReadonlyMap<number, Count>
}

export interface PeerResult {
  readonly rule: PeerRule
  readonly layout: Layout
  readonly series: string
  readonly seconds: number
  readonly pairs: number
  /** The limit at which the stated rate of suites alarms. */
  readonly tunedLimit: number
  readonly standard: PeerCounts
  readonly tuned: PeerCounts
  /** By effect, window and benchmark. */
  readonly scores: ReadonlyMap<number, readonly (readonly number[])[]>
}

export function tryPeers(series: Series, plan: TrialPlan): PeerResult[] {
  return plan.budgets.flatMap((seconds) => {
    const pairs = pairsWithin(seconds, series.secondsPerPair, series.same.length)
    const windows = windowsOf(series.same, pairs, plan, series.name)
    return layouts.flatMap((layout) => {
      const sides = windows.map((window) => sidesOf(window, layout))
      return peers.map((rule) => ({
        rule,
        layout,
        series: series.name,
        seconds,
        pairs,
        ...countPeer(rule, sides, plan),
      }))
    })
  })
}

/** The same windows for every rule. */
export function windowsOf(same: readonly SeriesPair[], pairs: number, plan: TrialPlan, label: string): SeriesPair[][] {
  const random = createRandom(`${plan.seed} ${label} ${pairs}`)
  return windowStarts(same.length, pairs, plan.windows).map((start) => windowOf(same, start, pairs, random))
}

/** Launches by benchmark. */
export interface Sides {
  readonly base: readonly Launches[]
  readonly head: readonly Launches[]
}

export function sidesOf(window: readonly SeriesPair[], layout: Layout): Sides {
  if (layout === 'alternating') {
    return { base: byBenchmark(window.map(({ base }) => base)), head: byBenchmark(window.map(({ head }) => head)) }
  }
  const inTime = window.flatMap(({ first, base, head }) => (first === 'base' ? [base, head] : [head, base]))
  return { base: byBenchmark(inTime.slice(0, window.length)), head: byBenchmark(inTime.slice(window.length)) }
}

function byBenchmark(launches: readonly Samples[]): Launches[] {
  return launches[0]!.map((_, b) => launches.map((launch) => launch[b]!))
}

/** Scores of every benchmark of every window, with all of head taking `factor` times as long. */
function scoresOf(rule: PeerRule, windows: readonly Sides[], factor: number): number[][] {
  return windows.map(({ base, head }) => base.map((launches, b) => rule.score(launches, slowed(head[b]!, factor))))
}

function slowed(launches: Launches, factor: number): Launches {
  return factor === 1 ? launches : launches.map((samples) => samples.map((value) => value * factor))
}

export function countPeer(
  rule: PeerRule,
  windows: readonly Sides[],
  plan: Pick<TrialPlan, 'effects' | 'falseAlarmRate'>,
) {
  const scores = new Map(plan.effects.map((effect) => [effect, scoresOf(rule, windows, 1 + effect)]))
  const tunedLimit = limitFor(scores.get(0)!, plan.falseAlarmRate)
  return { scores, tunedLimit, standard: counted(scores, rule.limit), tuned: counted(scores, tunedLimit) }
}

/** The lowest limit that at most this share of suites exceeds. */
export function limitFor(same: readonly (readonly number[])[], share: number): number {
  const worst = same.map((scores) => Math.max(...scores)).sort((a, b) => b - a)
  return worst[Math.floor(share * worst.length)]!
}

function counted(scores: ReadonlyMap<number, number[][]>, limit: number): PeerCounts {
  const suite = nothing()
  const benchmark = nothing()
  const found = new Map<number, Count>()
  for (const [effect, windows] of scores) {
    if (effect !== 0) found.set(effect, nothing())
    for (const window of windows) {
      if (effect === 0)
        add(
          suite,
          window.some((score) => score > limit),
        )
      for (const score of window) add(effect === 0 ? benchmark : found.get(effect)!, score > limit)
    }
  }
  return { suite, benchmark, found }
}
