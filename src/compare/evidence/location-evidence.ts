/** Evidence of a mean, trimmed or not, and of its error: Student's t. */

import { type Location, locationInterval, locationP } from '../../statistics/location.ts'
import { leastRounds, reachFactor } from './detectable-effect.ts'
import type { Evidence, Interval } from './evidence.ts'

export class LocationEvidence implements Evidence {
  readonly rounds: number
  readonly worth: number
  readonly estimate: number
  readonly scatter: number
  readonly smallestP = 0
  private readonly location: Location

  constructor(location: Location, rounds: number) {
    this.rounds = rounds
    this.worth = rounds
    this.estimate = location.estimate
    this.scatter = Math.sqrt((location.variance * rounds) / location.size)
    this.location = location
  }

  p(shift: number, alternative: 'greater' | 'less'): number {
    return locationP(this.location, shift, alternative)
  }

  interval(level: number): Interval {
    return locationInterval(this.location, level)
  }

  limits(level: number): Interval {
    return this.interval(level)
  }

  usual(level: number): Interval {
    return this.interval(level)
  }

  detectable(level: number): number {
    return this.scatter * reachFactor(this.rounds, level)
  }

  roundsNeeded(effect: number, level: number): number {
    return leastRounds(effect / this.scatter, level)
  }

  roundsToReach(): number {
    return 2
  }
}
