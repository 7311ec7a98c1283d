/** How the differences of a benchmark are spread: bursts and modes. Diagnoses only; no test depends on them. */
import { checkSample, mad, sorted } from './robust.ts'
import { hodgesLehmann } from './signed-rank.ts'

/** The share of differences further than 3 scaled MADs from the Hodges–Lehmann centre: rounds hit by something
 *  else on the machine. About 0.3 % for normal noise. 0 where more than half of the values are equal. */
export function burstShare(d: ArrayLike<number>): number {
  checkSample(d, 'burstShare')
  const centre = hodgesLehmann(d)
  const limit = 3 * mad(d, centre)
  if (limit === 0) return 0
  let far = 0
  for (let i = 0; i < d.length; i++) if (Math.abs(d[i]! - centre) > limit) far++
  return far / d.length
}

/** Two groups of values: their means, and the share of values in the upper one. */
export interface Modes {
  readonly low: number
  readonly high: number
  readonly share: number
  /** Distance of the means in pooled within-group standard deviations. */
  readonly separation: number
}

/** The two modes of the values, or undefined where one will do. The rule: the split into two groups with the
 *  smallest squared error must leave at least a fifth of the values, and three, in either; their means must be
 *  `leastSeparation(n)` pooled standard deviations apart. Needs at least eight values. */
export function twoModes(values: ArrayLike<number>): Modes | undefined {
  checkSample(values, 'twoModes')
  const s = sorted(values)
  if (s.length < 8) return undefined
  const split = bestSplit(s)
  const fewest = Math.max(3, Math.ceil(s.length / 5))
  if (split.at < fewest || s.length - split.at < fewest) return undefined
  const within = Math.sqrt(split.error / (s.length - 2))
  const separation = within === 0 ? Number.POSITIVE_INFINITY : (split.high - split.low) / within
  if (!(split.high > split.low) || separation < leastSeparation(s.length)) return undefined
  return { low: split.low, high: split.high, share: 1 - split.at / s.length, separation }
}

/** One normal group split at its best place looks like two that are 2.65 deviations apart, a uniform one 3.46; few
 *  values scatter above that. */
export function leastSeparation(n: number): number {
  return 4 + 12 / n
}

/** The split of ascending values that leaves the least squared error around the two means (two-means, exact). */
function bestSplit(s: Float64Array): { at: number; low: number; high: number; error: number } {
  const n = s.length
  const shift = s[n >> 1]!
  let total = 0
  let squares = 0
  for (const value of s) {
    total += value - shift
    squares += (value - shift) ** 2
  }
  let best = { at: 0, low: shift, high: shift, error: Number.POSITIVE_INFINITY }
  let sum = 0
  for (let at = 1; at < n; at++) {
    sum += s[at - 1]! - shift
    const error = Math.max(0, squares - (sum * sum) / at - (total - sum) ** 2 / (n - at))
    if (error < best.error) best = { at, low: shift + sum / at, high: shift + (total - sum) / (n - at), error }
  }
  return best
}
