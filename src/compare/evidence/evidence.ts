/** What the numbers of one benchmark say about its log-change, behind one interface, so that the
 *  decision does not depend on the test. Shifts, estimates and intervals are log-ratios of head to
 *  base in the direction of cost; levels and p-values are two-sided and for one look, unless said
 *  otherwise.
 *
 *  Both rank tests read everything off one list, the Walsh averages of pairs or the differences between
 *  launches: its middle is the estimate, values near its ends bound the intervals, and how much of it
 *  lies above a shift is the test of that shift. */

import { meanLocation, moderatedLocations } from '../../statistics/location.ts'
import { rankSumCdf, rankSumCritical, rankSumTest } from '../../statistics/rank-sum.ts'
import { midpoint, sorted, sortedList, variance } from '../../statistics/robust.ts'
import { signedRankCdf, signedRankCritical, signedRankTest } from '../../statistics/signed-rank.ts'
import { studentQuantile } from '../../statistics/student.ts'
import { varianceFactors, widened } from './autocorrelated.ts'
import { leastRounds, reachFactor } from './detectable-effect.ts'
import { type FastestSamples, withFastest } from './fastest.ts'
import { LocationEvidence } from './location-evidence.ts'
import { differenceList, type List, pooledList, ranked, WalshList } from './rank-list.ts'
import { remembering } from './remembering.ts'

export interface Interval {
  /** Infinite where the numbers do not bound it at the level. */
  readonly low: number
  readonly high: number
}

/** Implemented by classes, since a suite of ten thousand benchmarks keeps all of its evidence: a function object
 *  for each question to each of them takes longer to make and to collect than most answers. */
export interface Evidence {
  /** Pairs, or launches of the smaller side. */
  readonly rounds: number
  /** Independent pairs or launches that say as much: fewer than `rounds` where pairs resemble their neighbours. */
  readonly worth: number
  readonly estimate: number
  /** Standard deviation of one pair's log-ratio; null for a single pair. */
  readonly scatter: number | null
  /** The smallest two-sided p-value that so many rounds can give. */
  readonly smallestP: number
  /** One-sided p-value of "the change is at most `shift`" (`greater`) or "at least `shift`" (`less`). */
  p(shift: number, alternative: 'greater' | 'less'): number
  /** What is told: the interval of the typical samples, whatever else is heard. */
  interval(level: number): Interval
  /** The shifts that `p` does not reject at this level, which a claim rests on: `interval`, or less where the
   *  fastest samples show more. */
  limits(level: number): Interval
  /** The interval of the typical samples at the whole level, where `interval` leaves half of it to others. */
  usual(level: number): Interval
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
  const all = suite.map(({ ratios }) => ratios)
  const orders = all.map(sortedList)
  const factors = varianceFactors(all, orders)
  return suite.map((pairs, i) => {
    const ranks = withFastest(signedRank(orders[i]!, pairs.lists), pairs.fastest)
    return remembering(ranks, orders[i]!, factors[i]!)
  })
}

/** The law of a rank statistic that counts how many values of a list are positive. */
interface Law {
  cdf(count: number): number
  critical(tail: number): number
}

/** The p-value given the ties at hand, where those have a law of their own. */
type ExactP = (shift: number, alternative: 'greater' | 'less') => number

/** Far above any level at which something is decided. */
const worthExactness = 0.25

/** What a rank statistic's list and law say. */
abstract class RankEvidence implements Evidence {
  readonly rounds: number
  readonly worth: number
  readonly estimate: number
  readonly scatter: number | null
  readonly smallestP: number
  private readonly list: List
  private readonly law: Law
  private readonly exact: ExactP | undefined

  constructor(rounds: number, { estimate, scatter }: Spread, list: List, law: Law, exact: ExactP | undefined) {
    this.rounds = rounds
    this.worth = rounds
    this.estimate = estimate
    this.scatter = scatter
    this.smallestP = Math.min(1, 2 * law.cdf(0))
    this.list = list
    this.law = law
    this.exact = exact
  }

  p(shift: number, alternative: 'greater' | 'less'): number {
    const { size, tolerance, twins } = this.list
    const below = this.list.countAtMost(shift - tolerance)
    const upTo = this.list.countAtMost(shift + tolerance)
    // Values on the shift count half to either side.
    const against = Math.ceil((alternative === 'greater' ? below + upTo : 2 * size - below - upTo) / 2)
    const p = this.law.cdf(against)
    // Without ties the law is the same for all samples; with them each has its own, which takes long
    // to count out and matters only where the p-value is small.
    return this.exact !== undefined && p < worthExactness && (twins || upTo > below)
      ? this.exact(shift, alternative)
      : p
  }

  interval(level: number): Interval {
    const k = this.law.critical(level / 2)
    if (k < 0) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
    const [low, high] = ranked(this.list, [k, this.list.size - 1 - k])
    return { low: low!, high: high! }
  }

  limits(level: number): Interval {
    return this.interval(level)
  }

  usual(level: number): Interval {
    return this.interval(level)
  }

  detectable(level: number): number {
    return this.scatter === null || this.smallestP > level ? Number.POSITIVE_INFINITY : this.effectFound(level)
  }

  roundsNeeded(effect: number, level: number): number {
    return leastRounds(effect / (this.scatter ?? 0), level)
  }

  abstract roundsToReach(level: number): number

  /** Of a level within reach. */
  protected abstract effectFound(level: number): number
}

class SignedRank extends RankEvidence {
  roundsToReach(level: number): number {
    return Math.ceil(1 - Math.log2(level))
  }

  protected effectFound(level: number): number {
    return this.scatter! * reachFactor(this.rounds, level)
  }
}

function signedRank(d: readonly number[], lists: PairedRatios['lists']): Evidence {
  const single = lists === undefined || lists.every((list) => list.length === 1)
  const list = single ? new WalshList(d) : pooledList(lists)
  // Lists agree by accident only, and the plain law is wider than that of ties.
  const exact: ExactP | undefined = single ? (shift, alternative) => signedRankTest(d, shift, alternative).p : undefined
  return new SignedRank(d.length, spreadOf(list, d), list, signedRankLaw(d.length), exact)
}

const signedRankLaws = new Map<number, Law>()

function signedRankLaw(n: number): Law {
  let law = signedRankLaws.get(n)
  if (law === undefined) {
    law = { cdf: (w) => signedRankCdf(w, n), critical: (tail) => signedRankCritical(n, tail) }
    signedRankLaws.set(n, law)
  }
  return law
}

/** The rank-sum test of Wilcoxon, Mann and Whitney between launches that were not measured in pairs:
 *  logs of the launch summaries in the direction of cost, at least one a side. */
export function rankSumEvidence(base: readonly number[], head: readonly number[]): Evidence {
  const before = sorted(base)
  const after = sorted(head)
  const [m, n] = [after.length, before.length]
  const exact: ExactP = (shift, alternative) => {
    const shifted = after.map((value) => value - shift)
    return rankSumTest(shifted, before, alternative).p
  }
  const law = { cdf: (u: number) => rankSumCdf(u, m, n), critical: (tail: number) => rankSumCritical(m, n, tail) }
  return new RankSum(before, after, differenceList(before, after), law, exact)
}

class RankSum extends RankEvidence {
  private readonly error: number

  constructor(before: Float64Array, after: Float64Array, list: List, law: Law, exact: ExactP) {
    const [m, n] = [after.length, before.length]
    const spreadBefore = n < 2 ? 0 : variance(before)
    const spreadAfter = m < 2 ? 0 : variance(after)
    const rounds = Math.min(m, n)
    const scatter = rounds < 2 ? null : Math.sqrt(spreadBefore + spreadAfter)
    super(rounds, { estimate: middleOf(list), scatter }, list, law, exact)
    this.error = Math.sqrt(spreadBefore / n + spreadAfter / m)
  }

  roundsToReach(level: number): number {
    return fewestLaunches(level)
  }

  protected effectFound(level: number): number {
    return this.error * reachFactor(this.rounds, level) * Math.sqrt(this.rounds)
  }
}

/** Student's t on the log-ratios with variances moderated across the suite; one list per benchmark,
 *  each of at least two pairs.
 *  @param fewest pairs with which it is looked whether they resemble their neighbours. */
export function moderatedEvidence(suite: readonly (readonly number[])[], fewest?: number): Evidence[] {
  const { locations } = moderatedLocations(suite.map((ratios) => meanLocation(ratios)))
  const factors = varianceFactors(suite, undefined, fewest)
  return suite.map((ratios, i) => widened(new LocationEvidence(locations[i]!, ratios.length), factors[i]!))
}

interface Spread {
  readonly estimate: number
  readonly scatter: number | null
}

/** The middle of a list of pairs, and the standard deviation of one value as the interval of about 80 % feels
 *  it: robust against bursts; see `pairScatter` in statistics/detectable.ts. */
function spreadOf(list: List, d: readonly number[]): Spread {
  if (d.length < 5) return { estimate: middleOf(list), scatter: d.length < 2 ? null : Math.sqrt(variance(d)) }
  const { k, divisor } = scatterScale(d.length)
  const { size } = list
  const [low, lower, upper, high] = ranked(list, [k, (size - 1) >> 1, size >> 1, size - 1 - k])
  return { estimate: midpoint(lower!, upper!), scatter: (high! - low!) / divisor }
}

function middleOf(list: List): number {
  const [lower, upper] = ranked(list, [(list.size - 1) >> 1, list.size >> 1])
  return midpoint(lower!, upper!)
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
