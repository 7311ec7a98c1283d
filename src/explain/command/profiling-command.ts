/** The wing explain/command/: commands that leave a profile of one benchmark, for what no worker can be driven in. Takes a
 *  suite's command, or one of the user's own for this alone; gives a profile for each launch. Four kinds: a command that
 *  leaves folded stacks (folded-command.ts), one whose Node and Python processes profile themselves (suite-command.ts), and
 *  programs under perf or callgrind (native.ts). Never decides what a profile means.
 *
 *  Here: what all of them are to the session. */

import { Failure, type FailureOptions } from '../../model/failure.ts'
import type { Side } from '../../model/run.ts'
import type { Profile } from '../profile/profile.ts'

export interface ProfilingCommand {
  /** The benchmark's whole name. */
  readonly benchmark: string
  /** Launches that a run may take until it has enough samples. */
  readonly mostTries: number
  /** As Session has it. */
  readonly wantedSamples?: number
  /** As Session has it. */
  readonly isExact: boolean
  /** @throws EmptyProfile where nothing was sampled, Failure where the command fails or leaves what is no profile. */
  launch(side: Side): Promise<LeftProfile>
}

/** Nothing here can look into what the command starts, whichever benchmark it is. */
export class CollectorFailure extends Failure {
  /** What was tried, and why it does not do. */
  readonly because: readonly string[]

  constructor(message: string, because: readonly string[], options: FailureOptions) {
    super(message, options)
    this.because = because
  }
}

export interface LeftProfile {
  readonly profile: Profile
  readonly collectors: readonly string[]
  /** Seconds per iteration, as the suite told them; empty where it did not. */
  readonly times: readonly number[]
  /** Where instructions were counted, and not samples taken. */
  readonly counted?: CountedLaunch
}

export interface CountedLaunch {
  readonly instructions: number
  /** By `functionKey`: calls, and what the function took with everything below. */
  readonly calls: ReadonlyMap<string, number>
  readonly inclusive: ReadonlyMap<string, number>
}
