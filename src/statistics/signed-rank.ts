/** Wilcoxon's signed-rank test with its exact law, and the Hodges–Lehmann estimate with the interval that inverts
 *  the test. Takes the differences of pairs; valid where a difference without effect is symmetric about 0, which
 *  random order within pairs gives by construction. Method: Hollander, Wolfe and Chicken, Nonparametric
 *  Statistical Methods, ch. 3; zeros after Pratt (JASA 54, 1959). */
import { normalQuantile } from './normal.ts'
import type { Alternative, Tails } from './rank-law.ts'
import { doubledMidRanks, edgeworthTails, largestWithin, pValue } from './rank-law.ts'
import { checkSample, midpoint } from './robust.ts'
import { walshAverages } from './walsh.ts'

export interface RankTest {
  /** The test's rank sum, of the positive differences (signed-rank) or of the first sample (rank-sum). */
  readonly statistic: number
  readonly p: number
}

/** An estimate with the ends of its interval; an end that the level cannot reach is infinite. */
export interface RankInterval {
  readonly estimate: number
  readonly low: number
  readonly high: number
}

/** The law without ties is counted out once per n up to here, later ones are Edgeworth's. */
const largestCached = 200
/** With ties every sample has its own law; counting it takes n³ steps. */
const largestTied = 64

/** Tests whether the differences are symmetric about `shift`: sum of the ranks of |d − shift| over d > shift.
 *  Zeros are ranked and then left out (Pratt), ties share mid-ranks, and the p-value is exact given both.
 *  All differences zero: p = 1. @throws RangeError for an empty sample or a value that is not finite. */
export function signedRankTest(d: ArrayLike<number>, shift = 0, alternative: Alternative = 'two-sided'): RankTest {
  checkSample(d, 'signedRankTest')
  const n = d.length
  const sizes = new Float64Array(n)
  let scale = Math.abs(shift)
  for (let i = 0; i < n; i++) {
    sizes[i] = Math.abs(d[i]! - shift)
    scale = Math.max(scale, Math.abs(d[i]!))
  }
  // Quantised timers make ties that subtraction blurs in the last digits.
  const tolerance = 1e-12 * scale
  const { ranks, tied } = doubledMidRanks(sizes, tolerance)
  const kept: number[] = []
  let sum = 0
  for (let i = 0; i < n; i++) {
    if (sizes[i]! <= tolerance) continue
    kept.push(ranks[i]!)
    if (d[i]! > shift) sum += ranks[i]!
  }
  const tails = !tied && kept.length === n ? plainTails(n, sum / 2) : scoreTails(kept, sum)
  return { statistic: sum / 2, p: pValue(tails, alternative) }
}

/** The Hodges–Lehmann estimate of the centre of the differences (median of the Walsh averages) and its interval
 *  of confidence at least 1 − `alpha` for every symmetric distribution; with ties it is conservative.
 *  Ends are infinite where n is too small for the level, as for n < 6 at 5 %. */
export function signedRankInterval(d: ArrayLike<number>, alpha: number): RankInterval {
  checkSample(d, 'signedRankInterval')
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`signedRankInterval: alpha ${alpha} is outside (0, 1)`)
  const size = (d.length * (d.length + 1)) / 2
  const lower = (size + 1) >> 1
  const upper = (size >> 1) + 1
  const k = signedRankCritical(d.length, alpha / 2)
  if (k < 0) {
    const [a, b] = walshAverages(d, [lower, upper])
    return { estimate: midpoint(a!, b!), low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
  }
  const [low, a, b, high] = walshAverages(d, [k + 1, lower, upper, size - k])
  return { estimate: midpoint(a!, b!), low: low!, high: high! }
}

/** The Hodges–Lehmann estimate alone. */
export function hodgesLehmann(d: ArrayLike<number>): number {
  checkSample(d, 'hodgesLehmann')
  const size = (d.length * (d.length + 1)) / 2
  const [a, b] = walshAverages(d, [(size + 1) >> 1, (size >> 1) + 1])
  return midpoint(a!, b!)
}

/** The largest w with P(W⁺ ≤ w) ≤ `tail` for n differences without ties, or −1 where even w = 0 is too likely. */
export function signedRankCritical(n: number, tail: number): number {
  if (n <= largestCached) return Math.min(largestWithin(plainLaw(n), tail), ((n * (n + 1)) / 2 - 1) >> 1)
  const { mean, deviation } = plainMoments(n)
  let w = Math.max(-1, Math.floor(mean + deviation * normalQuantile(tail) - 2))
  while (plainTails(n, w + 1).atMost <= tail) w++
  while (w >= 0 && plainTails(n, w).atMost > tail) w--
  return w
}

/** P(W⁺ ≤ w) for n differences without ties. */
export function signedRankCdf(w: number, n: number): number {
  return plainTails(n, Math.floor(w)).atMost
}

/** The smallest two-sided p-value that n differences can give: 2^(1 − n). */
export function smallestSignedRankP(n: number): number {
  return Math.min(1, 2 ** (1 - n))
}

const laws = new Map<number, Float64Array>()

/** P(W⁺ ≤ w), w = 0 … n(n + 1)/2, counted by adding one rank after the other. */
function plainLaw(n: number): Float64Array {
  let law = laws.get(n)
  if (law === undefined) {
    law = cumulate(subsetSumLaw(Array.from({ length: n }, (_, i) => i + 1)))
    laws.set(n, law)
  }
  return law
}

/** Probability of each sum of a subset of the scores, every subset as likely as any other. */
function subsetSumLaw(scores: readonly number[]): Float64Array {
  const law = new Float64Array(scores.reduce((sum, score) => sum + score, 0) + 1)
  law[0] = 1
  let reach = 0
  for (const score of scores) {
    reach += score
    for (let w = reach; w >= score; w--) law[w] = 0.5 * (law[w]! + law[w - score]!)
    for (let w = Math.min(score, reach + 1) - 1; w >= 0; w--) law[w]! *= 0.5
  }
  return law
}

function cumulate(law: Float64Array): Float64Array {
  for (let w = 1; w < law.length; w++) law[w]! += law[w - 1]!
  return law
}

function plainTails(n: number, w: number): Tails {
  const top = (n * (n + 1)) / 2
  if (n <= largestCached) {
    const law = plainLaw(n)
    const at = (v: number) => (v < 0 ? 0 : v >= top ? 1 : law[v]!)
    // Symmetry keeps the far tail accurate, which 1 − P would not.
    return { atMost: at(w), atLeast: at(top - w) }
  }
  const { mean, deviation, excessKurtosis } = plainMoments(n)
  return edgeworthTails(w - mean, deviation, excessKurtosis, 0.5)
}

function plainMoments(n: number) {
  const variance = (n * (n + 1) * (2 * n + 1)) / 24
  const fourths = (n * (n + 1) * (2 * n + 1) * (3 * n * n + 3 * n - 1)) / 30
  return {
    mean: (n * (n + 1)) / 4,
    deviation: Math.sqrt(variance),
    excessKurtosis: -fourths / 8 / (variance * variance),
  }
}

/** Tails of the sum of the doubled ranks of positive differences, given the doubled ranks of all non-zero ones. */
function scoreTails(scores: readonly number[], sum: number): Tails {
  const top = scores.reduce((total, score) => total + score, 0)
  if (scores.length <= largestTied) {
    const law = subsetSumLaw(scores)
    const small = Math.min(sum, top - sum)
    let below = 0
    for (let w = 0; w <= small; w++) below += law[w]!
    const rest = Math.min(1, 1 - below + law[small]!)
    return sum <= top - sum ? { atMost: below, atLeast: rest } : { atMost: rest, atLeast: below }
  }
  const variance = scores.reduce((total, score) => total + score * score, 0) / 4
  const fourths = scores.reduce((total, score) => total + score ** 4, 0)
  return edgeworthTails(sum - top / 2, Math.sqrt(variance), -fourths / 8 / (variance * variance), 0.5)
}
