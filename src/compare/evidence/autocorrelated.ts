/** What it costs that pairs resemble their neighbours in time. Random order within pairs keeps a drift of
 *  the machine out of the log-ratios, but not a disturbance that keeps to one side for several pairs (a
 *  cache that one side's files stay in, a neighbour that wakes up with every second launch). n values with
 *  a lag-one autocorrelation ρ are worth n (1 − ρ) / (1 + ρ) independent ones, so every test and interval
 *  is widened by the square root of what that lacks. One benchmark shows its correlation only roughly; all
 *  of a suite together show it well, and they share the machine that it comes from. */

import { effectiveSize, lag1 } from '../../statistics/autocorrelation.ts'
import { normalCdf, normalQuantile } from '../../statistics/normal.ts'
import { mean, sortedList } from '../../statistics/robust.ts'
import type { Evidence, Interval } from './evidence.ts'

/** From so many pairs on, autocorrelation is looked for. */
export const longEnough = 8

/** Fewest pairs that tell anything of it. With so few, pairs that resemble their neighbours are most dangerous, since they
 *  scatter little, and least seen: only a whole suite shows it, by half. */
export const shortest = 4

/** By how much the variance of each benchmark's centre exceeds that of independent pairs; at least 1.
 *  @param suite log-ratios of pairs in the order measured, one list per benchmark.
 *  @param orders the same lists, ascending.
 *  @param fewest pairs with which autocorrelation is looked for, `shortest` at least. */
export function varianceFactors(
  suite: readonly (readonly number[])[],
  orders: readonly (readonly number[])[] = suite.map(sortedList),
  fewest = longEnough,
): number[] {
  const own = suite.map((ratios, i) => (ratios.length < fewest ? undefined : correlation(ratios, orders[i]!)))
  const known = own.filter((one) => one !== undefined)
  const common = known.length === 0 ? 0 : mean(known.map(({ rho }) => rho)) - chance(known)
  return own.map((one, i) => {
    if (one === undefined) return 1
    // A benchmark may well be the only one with a memory, but then it has to show it clearly.
    const clear = one.rho > clearly * one.error ? one.rho : 0
    const worst = Math.min(mostCorrelation, Math.max(0, common, clear))
    return suite[i]!.length / effectiveSize(suite[i]!.length, worst)
  })
}

interface Correlation {
  readonly rho: number
  /** Its standard deviation where there is none. */
  readonly error: number
}

const clearly = 2.5

/** What is allowed to chance: a lone benchmark's correlation means little, and a false one would widen its
 *  intervals for nothing; of many benchmarks the mean is taken as it is. */
function chance(known: readonly Correlation[]): number {
  return Math.sqrt(mean(known.map(({ error }) => error ** 2)) / known.length) / known.length
}

/** Beyond this the pairs say next to nothing. */
const mostCorrelation = 0.9

/** Share of ρ that the lag-one autocorrelation of four to seven values keeps, −1 / n aside: the expected products over the expected
 *  squares of a first-order process at ρ = .3. */
const keptOfFew: Readonly<Record<number, number>> = { 4: 0.379, 5: 0.504, 6: 0.592, 7: 0.655 }

/** Lag-one autocorrelation of the ranks, so that two bursts in a row are no memory, freed of the bias of a
 *  short series, −(1 + 4ρ) / n (Kendall, Biometrika 41, 1954). */
function correlation(ratios: readonly number[], order: readonly number[]): Correlation {
  const n = ratios.length
  const kept = keptOfFew[n] ?? (n - 4) / n
  const ranks = ratios.map((value) => doubledRank(order, value))
  return { rho: (lag1(ranks) + 1 / n) / kept, error: 1 / (Math.sqrt(n) * kept) }
}

/** First and last place of a value among ascending ones, from 0, added up. */
function doubledRank(ascending: readonly number[], value: number): number {
  let first = 0
  while (ascending[first]! < value) first++
  let last = first
  while (ascending[last + 1] === value) last++
  return first + last
}

/** A one-sided p-value where the estimate varies `factor` times as much as its law says. */
export function weakened(p: number, factor: number): number {
  // Exact laws are sums of thousands of terms, and may end a rounding above one.
  return p <= 0 ? 0 : normalCdf(normalQuantile(Math.min(1, p)) / Math.sqrt(factor))
}

/** Evidence whose estimate varies `factor` times as much as its law says. */
export function widened(evidence: Evidence, factor: number): Evidence {
  return factor <= 1 ? evidence : new Widened(evidence, factor)
}

class Widened implements Evidence {
  readonly rounds: number
  readonly worth: number
  readonly estimate: number
  readonly scatter: number | null
  readonly smallestP: number
  private readonly evidence: Evidence
  private readonly factor: number

  constructor(evidence: Evidence, factor: number) {
    this.rounds = evidence.rounds
    this.worth = evidence.worth / factor
    this.estimate = evidence.estimate
    this.scatter = evidence.scatter
    this.smallestP = Math.min(1, 2 * weakened(evidence.smallestP / 2, factor))
    this.evidence = evidence
    this.factor = factor
  }

  p(shift: number, alternative: 'greater' | 'less'): number {
    return weakened(this.evidence.p(shift, alternative), this.factor)
  }

  interval(level: number): Interval {
    return this.evidence.interval(this.stronger(level))
  }

  limits(level: number): Interval {
    return this.evidence.limits(this.stronger(level))
  }

  usual(level: number): Interval {
    return this.evidence.usual(this.stronger(level))
  }

  detectable(level: number): number {
    return level < this.smallestP ? Number.POSITIVE_INFINITY : Math.sqrt(this.factor) * this.evidence.detectable(level)
  }

  roundsNeeded(effect: number, level: number): number {
    return this.evidence.roundsNeeded(effect / Math.sqrt(this.factor), level)
  }

  roundsToReach(level: number): number {
    return this.evidence.roundsToReach(this.stronger(level))
  }

  /** The two-sided level that keeps this one. */
  private stronger(level: number): number {
    return 2 * normalCdf(normalQuantile(level / 2) * Math.sqrt(this.factor))
  }
}
