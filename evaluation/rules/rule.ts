/** The room rules/: how Benchgate and its peers decide from the same launches. Takes the samples of both
 *  sides, gives a score per benchmark. Never draws, measures or counts errors. */

/** The samples of one benchmark on one side, launch by launch in the order measured. */
export type Launches = readonly Float64Array[]

/** A peer's rule as a score with a limit, so that its threshold can be tuned to any false-alarm rate. */
export interface PeerRule {
  readonly name: string
  /** Where the formula is documented. */
  readonly source: string
  /** What the limit limits. */
  readonly knob: string
  /** Alarm where the score is above; the peer's default. */
  readonly limit: number
  /** The default as it is written for the peer. */
  readonly standard: string
  /** −Infinity where no limit would make it an alarm. Both sides have the same number of launches. */
  score(base: Launches, head: Launches): number
}
