/** What a number of rounds can find, for scatter 1: statistics/detectable.ts with its answers kept,
 *  since a suite asks the same few questions for every benchmark. */

import { studentQuantile } from '../../statistics/student.ts'

/** Rounds beyond which "more rounds" is no advice. */
export const inReason = 1_000

const factors = new Map<number, Float64Array>()
const mostLevels = 256

/** Effect over scatter that a two-sided test at `level` finds in 80 % of the cases, with n pairs:
 *  (t₁₋level⁄₂ + t₀.₈) / √n at n − 1 degrees of freedom; n is at least 2. */
export function reachFactor(n: number, level: number): number {
  if (n > inReason) return compute(n, level)
  let known = factors.get(level)
  if (known === undefined) {
    if (factors.size >= mostLevels) factors.clear()
    known = new Float64Array(inReason + 1)
    factors.set(level, known)
  }
  if (known[n] === 0) known[n] = compute(n, level)
  return known[n]!
}

/** Fewest rounds that find an effect of this many scatters; Infinity where that takes more than is
 *  `inReason`. */
export function leastRounds(effect: number, level: number): number {
  const size = Math.abs(effect)
  if (!(size >= reachFactor(inReason, level))) return Number.POSITIVE_INFINITY
  let low = 1
  let high = inReason
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (reachFactor(middle, level) <= size) high = middle
    else low = middle
  }
  return high
}

function compute(n: number, level: number): number {
  return (studentQuantile(1 - level / 2, n - 1) + studentQuantile(0.8, n - 1)) / Math.sqrt(n)
}
