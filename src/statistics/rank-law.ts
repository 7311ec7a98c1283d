/** The laws that both rank procedures need: mid-ranks, and tail probabilities of a statistic that is nearly
 *  normal where counting it out would take too long. */
import { normalCdf, normalDensity } from './normal.ts'

/** P(W ≤ w) and P(W ≥ w) of an observed statistic w. */
export interface Tails {
  readonly atMost: number
  readonly atLeast: number
}

/** Which departures from no effect count against it. */
export type Alternative = 'two-sided' | 'greater' | 'less'

export function pValue(tails: Tails, alternative: Alternative): number {
  if (alternative === 'greater') return Math.min(1, tails.atLeast)
  if (alternative === 'less') return Math.min(1, tails.atMost)
  return Math.min(1, 2 * Math.min(tails.atMost, tails.atLeast))
}

/** Twice the mid-rank of every value (integers), ties being values closer than `tolerance`. */
export function doubledMidRanks(values: Float64Array, tolerance: number): { ranks: Int32Array; tied: boolean } {
  const order = Uint32Array.from(values, (_, i) => i).sort((i, j) => values[i]! - values[j]!)
  const ranks = new Int32Array(values.length)
  let tied = false
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    while (to < order.length && values[order[to]!]! - values[order[to - 1]!]! <= tolerance) to++
    if (to - from > 1) tied = true
    // Ranks from + 1 … to have the mean (from + 1 + to) / 2.
    for (let i = from; i < to; i++) ranks[order[i]!] = from + 1 + to
    from = to
  }
  return { ranks, tied }
}

/** Tails of a symmetric lattice statistic by the normal law with continuity correction (`half` a step) and the
 *  Edgeworth term of the fourth cumulant. */
export function edgeworthTails(excess: number, deviation: number, excessKurtosis: number, half: number): Tails {
  if (deviation === 0) return { atMost: 1, atLeast: 1 }
  const below = (z: number) => {
    const value = normalCdf(z) - normalDensity(z) * (excessKurtosis / 24) * (z * z * z - 3 * z)
    return Math.min(1, Math.max(0, value))
  }
  return { atMost: below((excess + half) / deviation), atLeast: below((half - excess) / deviation) }
}

/** The largest w ≥ 0 whose cumulative probability is at most `tail`, or −1. */
export function largestWithin(cumulative: ArrayLike<number>, tail: number): number {
  let low = -1
  let high = cumulative.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    // Levels such as 2/2^n are meant to include the outcome that reaches them exactly.
    if (cumulative[middle]! <= tail * (1 + 1e-12)) low = middle
    else high = middle
  }
  return low
}
