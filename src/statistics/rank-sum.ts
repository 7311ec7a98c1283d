/** The rank-sum test of Wilcoxon, Mann and Whitney with its exact law, and the Hodges–Lehmann estimate of the
 *  shift between two independent samples with the interval that inverts the test. Method: Hollander, Wolfe and
 *  Chicken, Nonparametric Statistical Methods, ch. 4. */
import { normalQuantile } from './normal.ts'
import type { Alternative, Tails } from './rank-law.ts'
import { doubledMidRanks, edgeworthTails, largestWithin, pValue } from './rank-law.ts'
import { checkSample, midpoint } from './robust.ts'
import type { RankInterval, RankTest } from './signed-rank.ts'
import { pairDifferences } from './walsh.ts'

/** Largest number of values of both samples whose law is counted out: without ties once per sizes, with ties
 *  anew for each sample. */
const largestPlain = 100
const largestTied = 50

/** Tests whether x and y have the same distribution against a shift: Mann–Whitney's U of x, the number of pairs
 *  with x_i > y_j plus half the ties. Exact given the ties up to 50 values, Edgeworth beyond (100 without ties).
 *  `greater` means x tends to be larger. @throws RangeError for an empty sample or a value that is not finite. */
export function rankSumTest(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  alternative: Alternative = 'two-sided',
): RankTest {
  checkSample(x, 'rankSumTest')
  checkSample(y, 'rankSumTest')
  const all = new Float64Array(x.length + y.length)
  all.set(Float64Array.from(x))
  all.set(Float64Array.from(y), x.length)
  const scale = all.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0)
  const { ranks, tied } = doubledMidRanks(all, 1e-12 * scale)
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += ranks[i]!
  const u = sum / 2 - (x.length * (x.length + 1)) / 2
  const tails = tied ? tiedTails(ranks, x.length, sum) : plainTails(x.length, y.length, u)
  return { statistic: u, p: pValue(tails, alternative) }
}

/** The Hodges–Lehmann estimate of the shift x − y (median of all differences) with its interval of confidence at
 *  least 1 − `alpha`. Ends are infinite where the samples are too small for the level. */
export function rankSumInterval(x: ArrayLike<number>, y: ArrayLike<number>, alpha: number): RankInterval {
  checkSample(x, 'rankSumInterval')
  checkSample(y, 'rankSumInterval')
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`rankSumInterval: alpha ${alpha} is outside (0, 1)`)
  const size = x.length * y.length
  const lower = (size + 1) >> 1
  const upper = (size >> 1) + 1
  const k = rankSumCritical(x.length, y.length, alpha / 2)
  if (k < 0) {
    const [a, b] = pairDifferences(x, y, [lower, upper])
    return { estimate: midpoint(a!, b!), low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
  }
  const [low, a, b, high] = pairDifferences(x, y, [k + 1, lower, upper, size - k])
  return { estimate: midpoint(a!, b!), low: low!, high: high! }
}

/** The largest u with P(U ≤ u) ≤ `tail` for samples of m and n values without ties, or −1. */
export function rankSumCritical(m: number, n: number, tail: number): number {
  if (m + n <= largestPlain) return Math.min(largestWithin(plainLaw(m, n), tail), (m * n - 1) >> 1)
  const { deviation } = plainMoments(m, n)
  let u = Math.max(-1, Math.floor((m * n) / 2 + deviation * normalQuantile(tail) - 2))
  while (plainTails(m, n, u + 1).atMost <= tail) u++
  while (u >= 0 && plainTails(m, n, u).atMost > tail) u--
  return u
}

/** P(U ≤ u) for samples of m and n values without ties. */
export function rankSumCdf(u: number, m: number, n: number): number {
  return plainTails(m, n, Math.floor(u)).atMost
}

const laws = new Map<string, Float64Array>()

function plainLaw(m: number, n: number): Float64Array {
  const few = Math.min(m, n)
  const many = Math.max(m, n)
  const key = `${few},${many}`
  let law = laws.get(key)
  if (law === undefined) {
    // Subtracting its smallest value from each rank makes the rank sum Mann and Whitney's U.
    const counts = subsetCounts(
      Array.from({ length: few + many }, (_, i) => i + 1),
      few,
      (few * (few + 1)) / 2 + few * many,
    )
    law = cumulativeShares(counts.subarray((few * (few + 1)) / 2))
    laws.set(key, law)
  }
  return law
}

/** For every sum up to `top`: how many choices of `size` of the ascending scores reach it. Counts pass 2^53 without
 *  harm: all terms are positive, so only the relative rounding of each sum is lost. */
function subsetCounts(scores: ArrayLike<number>, size: number, top: number): Float64Array {
  const width = top + 1
  const counts = new Float64Array((size + 1) * width)
  counts[0] = 1
  const least = smallestSums(scores, size)
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!
    for (let chosen = Math.min(i + 1, size); chosen >= 1; chosen--) {
      const row = chosen * width
      const before = row - width - score
      // What is still to be chosen is at least as large as this score; sums that must pass the top are left out.
      const highest = top - (size - chosen) * score
      for (let sum = highest; sum >= score + least[chosen - 1]!; sum--) counts[row + sum]! += counts[before + sum]!
    }
  }
  return counts.subarray(size * width)
}

/** The sum of the 0, 1, 2 … `size` smallest scores. */
function smallestSums(scores: ArrayLike<number>, size: number): number[] {
  const sums = [0]
  for (let i = 0; i < size; i++) sums.push(sums[i]! + scores[i]!)
  return sums
}

function cumulativeShares(counts: Float64Array): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0)
  let sum = 0
  return counts.map((count) => {
    sum += count
    return sum / total
  })
}

function plainTails(m: number, n: number, u: number): Tails {
  const top = m * n
  if (m + n <= largestPlain) {
    const law = plainLaw(m, n)
    const at = (v: number) => (v < 0 ? 0 : v >= top ? 1 : law[v]!)
    return { atMost: at(u), atLeast: at(top - u) }
  }
  const { deviation, excessKurtosis } = plainMoments(m, n)
  return edgeworthTails(u - top / 2, deviation, excessKurtosis, 0.5)
}

/** Variance and excess kurtosis of U under no effect (Kendall and Stuart, vol. 2, ch. 31). */
function plainMoments(m: number, n: number) {
  const all = m + n
  const variance = (m * n * (all + 1)) / 12
  const excessKurtosis = (-6 * (m * m + n * n + m * n + all)) / (5 * m * n * (all + 1))
  return { deviation: Math.sqrt(variance), excessKurtosis }
}

/** Tails of the sum of `size` doubled mid-ranks drawn without replacement. */
function tiedTails(ranks: Int32Array, size: number, sum: number): Tails {
  const all = ranks.length
  if (all <= largestTied) return countedTails(ranks, size, sum)
  const middle = all + 1
  const squares = ranks.reduce((total, rank) => total + (rank - middle) ** 2, 0)
  const variance = (size * (all - size) * squares) / (all * (all - 1))
  const { excessKurtosis } = plainMoments(size, all - size)
  return edgeworthTails(sum - size * middle, Math.sqrt(variance), excessKurtosis, 0.5)
}

/** The same by counting, always the lower tail of the smaller sample: the other one's sum is what is left of all
 *  ranks, and an upper tail is the lower one of the ranks counted from above. */
function countedTails(ranks: Int32Array, size: number, sum: number): Tails {
  const all = ranks.length
  const turned = size > all - size
  const few = turned ? all - size : size
  const other = turned ? all * (all + 1) - sum : sum
  const mirrored = other > few * (all + 1)
  const seen = mirrored ? 2 * few * (all + 1) - other : other
  const scores = ranks.map((rank) => (mirrored ? 2 * (all + 1) - rank : rank)).sort()
  const counts = subsetCounts(scores, few, seen)
  const choices = chooseCount(all, few)
  const low = counts.reduce((total, count) => total + count, 0) / choices
  const rest = Math.min(1, 1 - low + counts[seen]! / choices)
  return turned === mirrored ? { atMost: low, atLeast: rest } : { atMost: rest, atLeast: low }
}

function chooseCount(all: number, size: number): number {
  let count = 1
  for (let i = 1; i <= size; i++) count = (count * (all - size + i)) / i
  return count
}
