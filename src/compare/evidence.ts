/** What the numbers of one benchmark say about its log-change, behind one interface, so that the
 *  decision does not depend on the test. Shifts, estimates and intervals are log-ratios of head to
 *  base in the direction of cost; levels and p-values are two-sided and for one look, unless said
 *  otherwise.
 *
 *  Both rank tests read everything off one list, the Walsh averages of pairs or the differences between
 *  launches: its middle is the estimate, values near its ends bound the intervals, and how much of it
 *  lies above a shift is the test of that shift. */

import {
  type Location,
  locationInterval,
  locationP,
  meanLocation,
  moderatedLocations,
  trimmedLocation,
} from '../statistics/location.ts'
import { rankSumCdf, rankSumCritical, rankSumTest } from '../statistics/rank-sum.ts'
import { midpoint, variance } from '../statistics/robust.ts'
import { signedRankCdf, signedRankCritical, signedRankTest } from '../statistics/signed-rank.ts'
import { studentQuantile } from '../statistics/student.ts'
import { varianceFactors, widened } from './dependence.ts'
import { type FastestSamples, withFastest } from './fastest.ts'
import { differenceList, type List, pooledList, ranked, walshList } from './rank-list.ts'
import { leastRounds, reachFactor } from './reach.ts'

export interface Interval {
  /** Infinite where the numbers do not bound it at the level. */
  readonly low: number
  readonly high: number
}

export interface Evidence {
  /** Pairs, or launches of the smaller side. */
  readonly rounds: number
  readonly estimate: number
  /** Standard deviation of one pair's log-ratio; null for a single pair. */
  readonly scatter: number | null
  /** The smallest two-sided p-value that so many rounds can give. */
  readonly smallestP: number
  /** One-sided p-value of "the change is at most `shift`" (`greater`) or "at least `shift`" (`less`). */
  p(shift: number, alternative: 'greater' | 'less'): number
  interval(level: number): Interval
  /** The interval of the typical samples alone, where `interval` also hears others. */
  usual?(level: number): Interval
  /** Smallest effect found in 80 % of the cases at this level; Infinity where the level is out of reach. */
  detectable(level: number): number
  /** Rounds after which this effect would be found in 80 % of the cases; Infinity beyond reason. */
  roundsNeeded(effect: number, level: number): number
  /** Fewest rounds whose smallest p-value reaches this level. */
  roundsToReach(level: number): number
}

/** The pairs of one benchmark in the order measured: log-ratios of head to base in the direction of cost. */
export interface PairedRatios {
  /** One number per pair, at least one. */
  readonly ratios: readonly number[]
  /** Ascending log-ratios within each pair, whose median is that number; left out where there is only one each. */
  readonly lists?: readonly Float64Array[]
  /** The fastest samples of the same pairs, where they are known. */
  readonly fastest?: FastestSamples
}

/** Wilcoxon's signed-rank test of pairs. Where a pair is a list of log-ratios, the average of two pairs
 *  is replaced by the median of both lists together, which is the same for lists of one: exchanging base
 *  and head of a pair still turns its sign and nothing else, so the law of the statistic stays.
 *  Where pairs resemble their neighbours in time, all is widened by what that takes away. */
export function signedRankEvidence(suite: readonly PairedRatios[]): Evidence[] {
  const factors = varianceFactors(suite.map(({ ratios }) => ratios))
  return suite.map((pairs, i) => remembering(withFastest(signedRank(pairs), pairs.fastest), pairs.ratios, factors[i]!))
}

/** Ranks know no distance: however far all pairs lie from zero, n of them give no smaller p-value than
 *  2^(1 - n), and a level weakened for their memory may be out of their reach. There, the plain ranks are
 *  joined by Student's t on a trimmed mean (Yuen, Biometrika 61, 1974) whose variance carries the factor,
 *  and what both say is said. */
function remembering(ranks: Evidence, ratios: readonly number[], factor: number): Evidence {
  if (factor <= 1) return ranks
  const wide = widened(ranks, factor)
  const location = trimmedLocation(ratios)
  if (!(location.variance > 0)) return wide
  const student = widened(locationEvidence(location, ratios.length), factor)
  const reading =
    (plain: Evidence['interval'], weakened: Evidence['interval']) =>
    (level: number): Interval => {
      if (level >= wide.smallestP) return weakened(level)
      const [one, two] = [plain(level), student.interval(level)]
      return { low: Math.min(one.low, two.low), high: Math.max(one.high, two.high) }
    }
  return {
    ...wide,
    smallestP: ranks.smallestP,
    p(shift, alternative) {
      const both = Math.max(ranks.p(shift, alternative), student.p(shift, alternative))
      return Math.min(wide.p(shift, alternative), both)
    },
    interval: reading(ranks.interval, wide.interval),
    usual: reading(ranks.usual ?? ranks.interval, wide.usual ?? wide.interval),
    detectable: (level) => Math.sqrt(factor) * ranks.detectable(level),
    roundsToReach: ranks.roundsToReach,
  }
}

function signedRank({ ratios, lists }: PairedRatios): Evidence {
  const d = [...ratios].sort(ascending)
  const n = d.length
  const single = lists === undefined || lists.every((list) => list.length === 1)
  const list = single ? walshList(d) : pooledList(lists)
  const ranks = rankReading(list, {
    cdf: (w) => signedRankCdf(w, n),
    critical: (tail) => signedRankCritical(n, tail),
    // Lists agree by accident only, and the plain law is wider than that of ties.
    ...(single && { exact: (shift, alternative) => signedRankTest(d, shift, alternative).p }),
  })
  const scatter = n < 2 ? null : scatterOf(list, d)
  return {
    ...ranks,
    rounds: n,
    scatter,
    detectable: (level) => {
      if (scatter === null || ranks.smallestP > level) return Number.POSITIVE_INFINITY
      return scatter * reachFactor(n, level)
    },
    roundsNeeded: (effect, level) => leastRounds(effect / (scatter ?? 0), level),
    roundsToReach: (level) => Math.ceil(1 - Math.log2(level)),
  }
}

/** The rank-sum test of Wilcoxon, Mann and Whitney between launches that were not measured in pairs:
 *  logs of the launch summaries in the direction of cost, at least one a side. */
export function rankSumEvidence(base: readonly number[], head: readonly number[]): Evidence {
  const before = [...base].sort(ascending)
  const after = [...head].sort(ascending)
  const [m, n] = [after.length, before.length]
  const ranks = rankReading(differenceList(before, after), {
    cdf: (u) => rankSumCdf(u, m, n),
    critical: (tail) => rankSumCritical(m, n, tail),
    exact: (shift, alternative) => {
      const shifted = after.map((value) => value - shift)
      return rankSumTest(shifted, before, alternative).p
    },
  })
  const spreadBefore = n < 2 ? 0 : variance(before)
  const spreadAfter = m < 2 ? 0 : variance(after)
  const rounds = Math.min(m, n)
  const scatter = rounds < 2 ? null : Math.sqrt(spreadBefore + spreadAfter)
  return {
    ...ranks,
    rounds,
    scatter,
    detectable: (level) => {
      if (scatter === null || ranks.smallestP > level) return Number.POSITIVE_INFINITY
      const error = Math.sqrt(spreadBefore / n + spreadAfter / m)
      return error * reachFactor(rounds, level) * Math.sqrt(rounds)
    },
    roundsNeeded: (effect, level) => leastRounds(effect / (scatter ?? 0), level),
    roundsToReach: fewestLaunches,
  }
}

/** Student's t on the log-ratios with variances moderated across the suite; one list per benchmark,
 *  each of at least two pairs. */
export function moderatedEvidence(suite: readonly (readonly number[])[]): Evidence[] {
  const { locations } = moderatedLocations(suite.map((ratios) => meanLocation(ratios)))
  const factors = varianceFactors(suite)
  return suite.map((ratios, i) => widened(locationEvidence(locations[i]!, ratios.length), factors[i]!))
}

function locationEvidence(location: Location, rounds: number): Evidence {
  const scatter = Math.sqrt((location.variance * rounds) / location.size)
  return {
    rounds,
    estimate: location.estimate,
    scatter,
    smallestP: 0,
    p: (shift, alternative) => locationP(location, shift, alternative),
    interval: (level) => locationInterval(location, level),
    detectable: (level) => scatter * reachFactor(rounds, level),
    roundsNeeded: (effect, level) => leastRounds(effect / scatter, level),
    roundsToReach: () => 2,
  }
}

/** The law of a rank statistic that counts how many values of a list are positive. */
interface Law {
  cdf(count: number): number
  critical(tail: number): number
  /** The p-value given the ties at hand, where those have a law of their own. */
  exact?(shift: number, alternative: 'greater' | 'less'): number
}

/** Far above any level at which something is decided. */
const worthExactness = 0.25

function rankReading(list: List, law: Law) {
  const { size, tolerance } = list
  const [lower, upper] = ranked(list, [(size - 1) >> 1, size >> 1])
  return {
    estimate: midpoint(lower!, upper!),
    smallestP: Math.min(1, 2 * law.cdf(0)),
    p(shift: number, alternative: 'greater' | 'less'): number {
      const below = list.countAtMost(shift - tolerance)
      const upTo = list.countAtMost(shift + tolerance)
      // Values on the shift count half to either side.
      const against = Math.ceil((alternative === 'greater' ? below + upTo : 2 * size - below - upTo) / 2)
      const p = law.cdf(against)
      // Without ties the law is the same for all samples; with them each has its own, which takes long
      // to count out and matters only where the p-value is small.
      return law.exact !== undefined && p < worthExactness && (list.twins || upTo > below)
        ? law.exact(shift, alternative)
        : p
    },
    interval(level: number): Interval {
      const k = law.critical(level / 2)
      if (k < 0) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
      const [low, high] = ranked(list, [k, size - 1 - k])
      return { low: low!, high: high! }
    },
  }
}

function ascending(a: number, b: number): number {
  return a - b
}

/** Standard deviation of one value as the interval of about 80 % feels it: robust against bursts; see
 *  `pairScatter` in statistics/detectable.ts. */
function scatterOf(list: List, d: readonly number[]): number {
  if (d.length < 5) return Math.sqrt(variance(d))
  const { k, divisor } = scatterScale(d.length)
  const [low, high] = ranked(list, [k, list.size - 1 - k])
  return (high! - low!) / divisor
}

const scales = new Map<number, { k: number; divisor: number }>()

function scatterScale(n: number): { k: number; divisor: number } {
  let scale = scales.get(n)
  if (scale === undefined) {
    const k = Math.max(0, signedRankCritical(n, 0.1))
    scale = { k, divisor: (2 * studentQuantile(1 - signedRankCdf(k, n), n - 1)) / Math.sqrt(n) }
    scales.set(n, scale)
  }
  return scale
}

function fewestLaunches(level: number): number {
  let launches = 1
  while (2 * rankSumCdf(0, launches, launches) > level && launches < 50) launches++
  return launches
}
