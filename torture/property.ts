/** What a property of the torture harness is: a claim about the built program, tried many times, with what
 *  was tried in numbers. One file per property in properties/, one line in properties.ts. */

import type { Random } from '../src/statistics/random.ts'

export interface Torture {
  /** All that is random comes from here, so that a failure can be had again by its seed. */
  readonly random: Random
  /** `slice`: a part of some seconds, for the tests; `whole`: everything. */
  readonly size: 'slice' | 'whole'
  /** An empty folder of the property's own, removed afterwards. */
  readonly folder: string
  /** How far it is, for who watches. */
  say(text: string): void
}

export interface Tally {
  /** What was tried, and what was found, by name: `faults: 812`. */
  readonly counts: Readonly<Record<string, number>>
  /** Every case in which the claim did not hold, with what is needed to look at it. */
  readonly failures: readonly string[]
}

export interface Property {
  readonly name: string
  readonly claim: string
  run(torture: Torture): Promise<Tally>
}
