/** Two runs of one series set against each other as a gate by stored runs would: the later one against where the next run
 *  was expected after those that led up to the earlier one. One benchmark by itself: a gate looks at all of a suite
 *  together, which makes it a little more careful where there are many. */

import type { Better } from '../model/metric.ts'
import { fewestRuns, forecast, mostRuns, predictedChange, withSomeScatter } from '../statistics/prediction.ts'

export interface RunComparison {
  readonly outcome: 'regressed' | 'improved' | 'unchanged' | 'inconclusive'
  /** In the direction of cost, as ratios minus one, with 95 %. */
  readonly change: { readonly estimate: number; readonly low: number; readonly high: number }
  /** Stored runs that it rests on. */
  readonly runs: number
}

/** A gate's own defaults: threshold and false-alarm rate. */
export const usualThreshold = 0.05
const usualRate = 0.05

/** Null where too few runs lead up to `base`, or where there are no ratios.
 *  @param values one a run; NaN for none. @param from where the level of `base` begins. */
export function compareRuns(
  values: ArrayLike<number>,
  {
    from,
    base,
    run,
    better,
  }: { readonly from: number; readonly base: number; readonly run: number; readonly better: Better },
): RunComparison | null {
  const sign = better === 'higher' ? -1 : 1
  const before: number[] = []
  for (let i = from; i <= base; i++) if (!Number.isNaN(values[i])) before.push(values[i]!)
  const used = before.slice(-mostRuns)
  const now = values[run]
  if (used.length < fewestRuns || now === undefined || !(now > 0) || used.some((value) => !(value > 0))) return null
  const known = withSomeScatter(forecast(used.map((value) => sign * Math.log(value))))
  const { estimate, low, high } = predictedChange(known, sign * Math.log(now), usualRate)
  const change = { estimate: Math.expm1(estimate), low: Math.expm1(low), high: Math.expm1(high) }
  return { outcome: outcomeOf(low, high), change, runs: used.length }
}

function outcomeOf(low: number, high: number): RunComparison['outcome'] {
  const delta = Math.log1p(usualThreshold)
  if (low > delta) return 'regressed'
  if (high < -delta) return 'improved'
  return low > -delta && high < delta ? 'unchanged' : 'inconclusive'
}
