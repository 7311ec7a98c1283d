/** Evidence of ranks where pairs resemble their neighbours in time. */

import { trimmedLocation } from '../../statistics/location.ts'
import { weakened, widened } from './autocorrelated.ts'
import type { Evidence, Interval } from './evidence.ts'
import { LocationEvidence } from './location-evidence.ts'

/** Ranks know no distance: however far all pairs lie from zero, n of them give no smaller p-value than
 *  2^(1 - n), and a level weakened for their memory may be out of their reach. There, the plain ranks are
 *  joined by Student's t on a trimmed mean (Yuen, Biometrika 61, 1974) whose variance carries the factor,
 *  and what both say is said. */
export function remembering(ranks: Evidence, ratios: readonly number[], factor: number): Evidence {
  if (factor <= 1) return ranks
  const wide = widened(ranks, factor)
  const location = trimmedLocation(ratios)
  if (!(location.variance > 0)) return wide
  return new Remembering(ranks, wide, widened(new LocationEvidence(location, ratios.length), factor), factor)
}

class Remembering implements Evidence {
  readonly rounds: number
  readonly worth: number
  readonly estimate: number
  readonly scatter: number | null
  readonly smallestP: number
  private readonly ranks: Evidence
  private readonly wide: Evidence
  private readonly student: Evidence
  private readonly factor: number

  constructor(ranks: Evidence, wide: Evidence, student: Evidence, factor: number) {
    this.rounds = ranks.rounds
    this.worth = wide.worth
    this.estimate = ranks.estimate
    this.scatter = ranks.scatter
    this.smallestP = ranks.smallestP
    this.ranks = ranks
    this.wide = wide
    this.student = student
    this.factor = factor
  }

  p(shift: number, alternative: 'greater' | 'less'): number {
    const plain = this.ranks.p(shift, alternative)
    const weak = weakened(plain, this.factor)
    return weak <= plain ? weak : Math.min(weak, Math.max(plain, this.student.p(shift, alternative)))
  }

  interval(level: number): Interval {
    if (level >= this.wide.smallestP) return this.wide.interval(level)
    return around(this.ranks.interval(level), this.student.interval(level))
  }

  limits(level: number): Interval {
    if (level >= this.wide.smallestP) return this.wide.limits(level)
    return around(this.ranks.limits(level), this.student.interval(level))
  }

  usual(level: number): Interval {
    if (level >= this.wide.smallestP) return this.wide.usual(level)
    return around(this.ranks.usual(level), this.student.interval(level))
  }

  detectable(level: number): number {
    return Math.sqrt(this.factor) * this.ranks.detectable(level)
  }

  roundsNeeded(effect: number, level: number): number {
    return this.wide.roundsNeeded(effect, level)
  }

  roundsToReach(level: number): number {
    return this.ranks.roundsToReach(level)
  }
}

function around(one: Interval, two: Interval): Interval {
  return { low: Math.min(one.low, two.low), high: Math.max(one.high, two.high) }
}
