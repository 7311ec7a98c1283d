/** Whether a history drifts: a slope too slow for any step to be seen. Takes values in the order of time, best their
 *  logarithms; gives the slope and how surely there is one. Theil and Sen's slope is the median of the slopes of every
 *  two values, so single stray runs move nothing, and Mann and Kendall's test counts how many of them rise. Its
 *  variance is widened by the autocorrelation of what the slope leaves (after Yue and Wang, Water Resources
 *  Management 18, 2004), since a history that wanders looks like a drift for a while. */

import { effectiveSize, lag1 } from './autocorrelation.ts'
import { normalCdf } from './normal.ts'
import { checkSample, median } from './robust.ts'

export interface Drift {
  /** Change of the value from one run to the next. */
  readonly slope: number
  /** From the first run to the last: the slope times the steps. */
  readonly change: number
  /** Two-sided p-value of "no drift". */
  readonly p: number
}

/** Fewer values show no drift. */
const fewest = 10
/** The median of all pairs' slopes grows with the square; longer histories are thinned to so many. */
const most = 1000

/** The drift of a series; null where it is too short, or where every value is the same.
 *  `p` at most the level that somebody wants to be wrong in so many histories without a drift: shown for independent,
 *  heavy-tailed and autocorrelated noise by the tests. A step is a drift too, so look at each level by itself.
 *  @throws RangeError for values that are not finite. */
export function drift(series: ArrayLike<number>): Drift | null {
  const n = series.length
  if (n < fewest) return null
  checkSample(series, 'drift')
  const step = Math.ceil(n / most)
  const values = Array.from({ length: Math.ceil(n / step) }, (_, i) => series[i * step]!)
  const { slopes, score, ties } = pairsOf(values)
  const variance = kendallVariance(values.length, ties)
  if (!(variance > 0)) return null
  const slope = median(slopes)
  const residuals = values.map((value, i) => value - slope * i)
  const centre = median(residuals)
  // What is left of a perfect line are roundings, whose order says nothing.
  const rounding = 1e-12 * values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const left = residuals.map((value) => value - centre)
  const widened = variance * (values.length / effectiveSize(values.length, correlationOf(left, rounding)))
  // Kendall's score moves by two; half a step keeps its steps on the safe side.
  const z = Math.max(0, Math.abs(score) - 1) / Math.sqrt(widened)
  return { slope: slope / step, change: (slope / step) * (n - 1), p: Math.min(1, 2 * normalCdf(-z)) }
}

function pairsOf(values: readonly number[]) {
  const slopes: number[] = []
  let score = 0
  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const rise = values[j]! - values[i]!
      slopes.push(rise / (j - i))
      score += Math.sign(rise)
    }
  }
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return { slopes, score, ties: [...counts.values()] }
}

/** Variance of the score without a drift, given the sizes of groups of equal values. */
function kendallVariance(n: number, ties: readonly number[]): number {
  const part = (t: number) => t * (t - 1) * (2 * t + 5)
  return (part(n) - ties.reduce((sum, t) => sum + part(t), 0)) / 18
}

/** Lag-one autocorrelation on the safe side: freed of the bias that the fitted line leaves, and a standard error more. */
function correlationOf(residuals: readonly number[], rounding: number): number {
  const n = residuals.length
  // Of ranks, so that a stray run hides no correlation.
  if (residuals.every((value) => Math.abs(value) <= rounding)) return 0
  const order = residuals.map((_, i) => i).sort((a, b) => residuals[a]! - residuals[b]!)
  const ranks = new Array<number>(n)
  order.forEach((at, rank) => {
    ranks[at] = rank - (n - 1) / 2
  })
  const rho = lag1(ranks)
  return Math.min(0.95, Math.max(0, rho + (2 + 4 * Math.max(0, rho)) / n + 1 / Math.sqrt(n)))
}
