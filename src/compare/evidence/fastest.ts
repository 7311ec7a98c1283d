/** The second witness of a change: the fastest samples. On a machine whose speed changes by half, most
 *  samples say little, but a program that does fixed work is now and then left in peace on either side, and
 *  its fastest launches then agree to a fraction of a per cent. Where the k fastest launches of all are
 *  base's, each from another pair, chance alone would have given each of them to base with probability ½:
 *  2⁻ᵏ. Exact for every noise, since only which side of its pair a launch was on is left to chance; two
 *  launches of one pair among the k only make it rarer. (The exceedance test; one-sided precedence tests:
 *  Balakrishnan and Ng, Precedence-Type Tests and Applications, 2006.)
 *
 *  That says whether there is a change, not how large the usual one is: the two are the same only where all
 *  launches moved alike, and no number of launches shows that they did. So what is told as the interval is the
 *  typical samples' own, and the fastest never claim more than the typical estimate. */

import type { Better } from '../../model/metric.ts'
import type { Pairing } from '../../model/run.ts'
import { sortedList } from '../../statistics/robust.ts'
import type { Evidence, Interval } from './evidence.ts'
import { launchSummary, logCost, type MetricValues } from './launch-summary.ts'

/** Log-costs of the fastest sample of each launch, pair by pair. */
export interface FastestSamples {
  readonly base: readonly number[]
  readonly head: readonly number[]
}

/** Whether the fastest samples are worth half of the level. Where both sides run at about the same moment, what a
 *  launch's luck adds to both cancels in its ratios already, and the other half finds as much alone. */
export function hearsFastest(pairing: Pairing | undefined): boolean {
  return pairing !== 'lockstep' && pairing !== 'duet'
}

/** Log-cost of a launch's fastest sample, or of its summary where it has no samples. */
export function fastestOf(metric: MetricValues, better: Better): number {
  let least = Number.POSITIVE_INFINITY
  for (const sample of metric.samples ?? []) least = Math.min(least, logCost(sample, better))
  return Number.isFinite(least) ? least : logCost(launchSummary(metric), better)
}

/** With fewer pairs, too few launches were left in peace to pay for half of the level. */
const enoughPairs = 20

/** Evidence that also hears the fastest samples, from twenty pairs on, each witness at half of the level. What
 *  is shown to be unchanged is so by the typical samples alone: a program may well keep its best time and
 *  lose its usual one. */
export function withFastest(typical: Evidence, fastest: FastestSamples | undefined): Evidence {
  if (fastest === undefined || typical.rounds < enoughPairs) return typical
  return new WithFastest(typical, sortedList(fastest.base), sortedList(fastest.head))
}

class WithFastest implements Evidence {
  readonly rounds: number
  readonly worth: number
  readonly estimate: number
  readonly scatter: number | null
  readonly smallestP: number
  private readonly typical: Evidence
  private readonly base: readonly number[]
  private readonly head: readonly number[]

  constructor(typical: Evidence, base: readonly number[], head: readonly number[]) {
    this.rounds = typical.rounds
    this.worth = typical.worth
    this.estimate = typical.estimate
    this.scatter = typical.scatter
    this.smallestP = Math.min(1, 2 * typical.smallestP)
    this.typical = typical
    this.base = base
    this.head = head
  }

  p(shift: number, alternative: 'greater' | 'less'): number {
    const usual = this.typical.p(shift, alternative)
    return Math.min(1, 2 * (this.agrees(shift, alternative) ? Math.min(usual, this.best(shift, alternative)) : usual))
  }

  interval(level: number): Interval {
    return this.typical.interval(level / 2)
  }

  limits(level: number): Interval {
    const { estimate, base, head } = this
    const { low, high } = this.interval(level)
    return {
      low: Math.max(low, Math.min(estimate, lowest(base, head, level / 4))),
      high: Math.min(high, Math.max(estimate, -lowest(head, base, level / 4))),
    }
  }

  usual(level: number): Interval {
    return this.typical.interval(level)
  }

  detectable(level: number): number {
    return this.typical.detectable(level / 2)
  }

  roundsNeeded(effect: number, level: number): number {
    return this.typical.roundsNeeded(effect, level / 2)
  }

  roundsToReach(level: number): number {
    return this.typical.roundsToReach(level / 2)
  }

  /** Whether the typical estimate lies beyond the shift as well. */
  private agrees(shift: number, alternative: 'greater' | 'less'): boolean {
    return alternative === 'greater' ? this.estimate > shift : this.estimate < shift
  }

  private best(shift: number, alternative: 'greater' | 'less'): number {
    const { base, head } = this
    return alternative === 'greater' ? precedence(base, head, shift) : precedence(head, base, -shift)
  }
}

/** 2⁻ᵏ for the k launches of `first` that are faster than the fastest of `second` less `shift`. Both rise. */
function precedence(first: readonly number[], second: readonly number[], shift: number): number {
  const limit = second[0]! - shift
  let k = 0
  while (k < first.length && first[k]! < limit) k++
  return 2 ** -k
}

/** The largest shift that `precedence` still rejects at this one-sided level. */
function lowest(first: readonly number[], second: readonly number[], tail: number): number {
  const k = Math.ceil(-Math.log2(tail) - 1e-9)
  return k > first.length ? Number.NEGATIVE_INFINITY : second[0]! - first[k - 1]!
}
