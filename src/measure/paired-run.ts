/** What measuring two sides beside each other is asked for, what it says meanwhile, and what it gives. */

import type { Clock } from '../host/clock.ts'
import type { Failure } from '../model/failure.ts'
import type { Note } from '../model/note.ts'
import type { Looking } from '../model/provenance.ts'
import type { LeftOut } from '../model/reached.ts'
import type { Forecast } from '../model/report.ts'
import type { Ignored, Machine, Pair, Pairing } from '../model/run.ts'
import type { WhyPairing } from '../model/why-pairing.ts'

/** How much to measure, fixed before the first number is seen. */
export interface RoundsPlan {
  readonly minRounds: number
  readonly maxRounds: number
  /** Wall seconds for warm-up and rounds together (setting up is not counted); null: no limit. */
  readonly budgetSeconds: number | null
  /** Wall seconds that choosing the pairing took, which `budgetSeconds` lacks already. */
  readonly chosenIn?: number
  /** Whether a part of the suite is measured where too few rounds of the whole fit in the time; no by default. */
  readonly partial?: boolean
}

/** What the caller decides. `plan` is asked before the first counted round, and again while pairs take other
 *  than was expected; never once a look was taken. */
export interface RoundPlanner {
  /** Total rounds at which to look, ascending. `rounds` is how many fit; looks beyond it are not reached. */
  plan(fit: {
    readonly rounds: number
    readonly minRounds: number
    readonly focuses: boolean
    readonly pairing: Pairing
    /** Pairs that are measured at the same time, and should be looked at together: one alone would take as long. */
    readonly atOnce: number
  }): readonly number[]
  /** Asked at each look, and once more where measuring ends between looks. Gets every pair so far. */
  look(
    pairs: readonly Pair[],
    kind: 'interim' | 'final',
  ): {
    /** Benchmarks that further rounds are worth measuring for. */
    readonly undecided: readonly string[]
    readonly done: boolean
    /** How many have no decision, those among them that were given up; by default as many as `undecided`. */
    readonly open?: number
  }
  /** Asked once, as soon as there are pairs to draw it from: what the planned rounds will be able to decide.
   *  Nothing of measuring depends on the answer. */
  forecast?(
    pairs: readonly Pair[],
    planned: {
      readonly rounds: number
      readonly secondsPerRound: number
      /** The time budget in seconds that so many rounds take. */
      secondsFor(rounds: number): number
    },
  ): Forecast | null
}

/** What happens, for a progress line or for lines in a log. */
export type MeasuringEvent =
  | { readonly kind: 'set-up'; readonly side: 'base' | 'head'; readonly command: string }
  | { readonly kind: 'warm-up'; readonly pairing: Pairing }
  /** One side alone (`benchgate run`). */
  | { readonly kind: 'launch'; readonly launch: number; readonly of: number }
  | {
      readonly kind: 'planned'
      readonly pairing: Pairing
      readonly rounds: number
      /** Of these, how many fit in the time budget over the whole suite. */
      readonly fits: number
      /** Rounds that were asked for, where fewer fit in the time budget. */
      readonly wanted: number
      readonly budgetSeconds: number | null
      readonly pairSeconds: number
      readonly looks: readonly number[]
      readonly benchmarks: number
    }
  | { readonly kind: 'forecast'; readonly forecast: Forecast }
  | {
      readonly kind: 'round'
      /** The round that starts now. */
      readonly round: number
      readonly of: number
      readonly secondsLeft: number
      readonly benchmarks: number
      /** How many of the benchmarks have a decision: one that was given up has none. */
      readonly decided: number
    }
  /** Instructions are counted, launch by launch (from 1): an unknown number of them, since one that repeats is enough. */
  | { readonly kind: 'counting'; readonly launch: number; readonly benchmarks: number }
  /** `undecided` counts what was given up as well; `done` says that no round follows. */
  | { readonly kind: 'look'; readonly round: number; readonly undecided: number; readonly done: boolean }
  | { readonly kind: 'ended'; readonly ended: PairedRun['ended']; readonly rounds: number; readonly seconds: number }

export interface LoopPorts {
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly progress?: (event: MeasuringEvent) => void
}

export interface Pace {
  /** Of one round over the whole suite. */
  readonly pairSeconds: number
  /** Wall seconds before the first round. */
  readonly spent: number
}

export interface PairedRun {
  readonly pairing: Pairing
  /** Why this pairing, where it was chosen and not asked for. */
  readonly because: WhyPairing | null
  /** Format name of the results; null where not even the warm-up came back. */
  readonly tool: string | null
  readonly pairs: readonly Pair[]
  readonly ended: 'decided' | 'rounds' | 'budget' | 'cancelled' | 'failed'
  /** With `failed`: what went wrong. The pairs before it are good. */
  readonly failure: Failure | null
  /** Rounds planned by the first look, and the looks the judge chose. */
  readonly planned: number
  readonly looks: readonly number[]
  /** What was said at the start about what the planned rounds can decide; null where nothing could be said. */
  readonly forecast: Forecast | null
  /** What further rounds would take, as it was told at the start; null where no round was planned. */
  readonly pace: Pace | null
  /** Wall seconds of warm-up and rounds. */
  readonly seconds: number
  /** Share of that in which a processor quota held the suite up. */
  readonly heldUp: number
  readonly ignored: readonly Ignored[]
  /** What the tool says of the machine. */
  readonly machine: Machine | null
  readonly notes: readonly Note[]
  /** What was looked at to see that each side ran its own code; absent where nothing was. */
  readonly provenance?: Looking
  /** What was not measured since the change does not reach it; absent where nothing was left out. */
  readonly leftOut?: LeftOut
}
