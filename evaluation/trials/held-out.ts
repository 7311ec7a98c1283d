/** The best peer without knowing what it is judged on: rule, layout and limit are chosen on windows that share
 *  no pair with the window at hand. The limit lets as many suites alarm there as Benchgate states, and the
 *  rule is the one that then finds most there. */

import type { Series } from '../sources/series.ts'
import { windowStarts } from '../sources/series.ts'
import { limitFor, type PeerResult } from './peer-trials.ts'
import { add, type Count, nothing, type TrialPlan } from './plan.ts'

export interface HeldOut {
  readonly series: string
  readonly seconds: number
  /** Windows for which there were others to choose on, out of all. */
  readonly judged: number
  readonly windows: number
  /** By effect: benchmarks found, and suites without a change that the chosen rules alarm on. */
  readonly found: ReadonlyMap<number, Count>
  readonly alarms: ReadonlyMap<number, Count>
}

/** Windows to choose on, at least. */
const fewest = 3

/** @param results all peers on one series in one time. */
export function holdOut(results: readonly PeerResult[], series: Series, plan: TrialPlan): HeldOut {
  const { pairs, seconds } = results[0]!
  const starts = windowStarts(series.same.length, pairs, plan.windows)
  const effects = plan.effects.filter((effect) => effect !== 0)
  const found = new Map(effects.map((effect) => [effect, nothing()]))
  const alarms = new Map(effects.map((effect) => [effect, nothing()]))
  let judged = 0
  for (const [at, start] of starts.entries()) {
    const others = starts.flatMap((other, i) => (Math.abs(other - start) >= pairs ? [i] : []))
    if (others.length < fewest) continue
    judged++
    const tuned = results.map((result) => {
      const same = result.scores.get(0)!
      const limit = limitFor(
        others.map((i) => same[i]!),
        plan.falseAlarmRate,
      )
      return { result, limit }
    })
    for (const effect of effects) {
      const { result, limit } = bestOn(tuned, others, effect)
      for (const score of result.scores.get(effect)![at]!) add(found.get(effect)!, score > limit)
      add(
        alarms.get(effect)!,
        result.scores.get(0)![at]!.some((score) => score > limit),
      )
    }
  }
  return { series: series.name, seconds, judged, windows: starts.length, found, alarms }
}

interface Tuned {
  readonly result: PeerResult
  readonly limit: number
}

/** The first of the best, in the order of the table of peers. */
function bestOn(tuned: readonly Tuned[], windows: readonly number[], effect: number): Tuned {
  const hits = ({ result, limit }: Tuned) =>
    windows.reduce((sum, i) => sum + result.scores.get(effect)![i]!.filter((score) => score > limit).length, 0)
  const counts = tuned.map(hits)
  return tuned[counts.indexOf(Math.max(...counts))]!
}
