/** What every pairing has in common: a source that gives one measured pair after the other. `rounds`
 *  launches the whole suite on each side back to back; finer pairings bring base and head closer in
 *  time behind the same interface, and the loop in measure.ts neither knows nor cares. */

import type { Command } from '../host/process.ts'
import { Failure } from '../model/failure.ts'
import type { Note } from '../model/note.ts'
import type { Ignored, Launch, Machine, Pair, Pairing, Side } from '../model/run.ts'
import type { CountedWay } from './instructions/ways.ts'
import type { CommandPlace } from './runners/script-options.ts'

/** Seeded chance, handed in by the caller (`createRandom` of statistics/ fits). */
export interface Chance {
  /** Uniform in [0, 1). */
  next(): number
}

/** What the pass that is dropped taught: which tool it is, and what a pair will take. */
export interface WarmUp {
  /** Format name the results came in, the same on both sides. */
  readonly tool: string
  readonly base: Launch
  readonly head: Launch
  /** Wall seconds that one pair over the whole suite took. */
  readonly pairSeconds: number
  readonly ignored: readonly Ignored[]
  /** What the tool itself says of its machine, where it does. */
  readonly machine?: Machine
  /** The first pairs that count, where they were measured already: round 1 and on, over the whole suite. */
  readonly pairs?: readonly Pair[]
}

export interface PairSource {
  readonly pairing: Pairing
  /** True where `measure` can leave out benchmarks that are decided. */
  readonly focuses: boolean
  /** How many calls of `measure` may be under way at once; left out: one. May fall with the warm-up. */
  readonly atOnce?: number
  /** Runs both sides once. Nothing of it is counted but its `pairs`. Throws a Failure where the suite cannot be measured,
   *  and an OutOfTime where no round would fit.
   *  @param only the benchmarks to run, where the source has a `list`; all of them by default. */
  warmUp(only?: readonly string[]): Promise<WarmUp>
  /** Names of the benchmarks of each side, of which none is run. Absent: only running the suite tells them. */
  list?(): Promise<Readonly<Record<Side, readonly string[]>>>
  /** Measures pair number `round` (1-based) over the whole suite, or, with `focus`, over at least those
   *  benchmarks. `roomSeconds`: wall seconds that the pair may take, where there is more time than pairs; who can tell
   *  more in a longer pair uses them. Throws a Failure naming side and round, or a Cancelled. */
  measure(round: number, focus: readonly string[] | null, roomSeconds?: number): Promise<Pair>
  /** True once the warm-up has shown that nothing coarser could tell as much in the same time: trying would be waste. */
  readonly surelyFiner?: boolean
  /** Pairs that were measured in this pairing to choose it, and that count for nothing else. */
  readonly trial?: readonly Pair[]
  /** How its benchmarks are run so often and no oftener, which is what it takes to count instructions. Absent: this
   *  pairing does not know. */
  readonly counted?: Exclude<CountedWay, { readonly kind: 'launches' }>
  /** What is worth telling beside the numbers. */
  notes?(): readonly Note[]
}

/** One launch as it came back: the results, and what travels with them. */
export interface LaunchResult {
  readonly tool: string
  readonly launch: Launch
  readonly ignored: readonly Ignored[]
  readonly machine?: Machine
}

export interface LaunchRequest {
  readonly side: Side
  /** 0 is the warm-up. */
  readonly round: number
  /** Benchmarks to run; null runs the whole suite. */
  readonly focus: readonly string[] | null
  /** Seconds after which the launch counts as hung. */
  readonly timeoutSeconds: number
  /** Chance for what is random within a launch, the same for both sides of a pair. */
  readonly chance: Chance
  /** One short launch among many, for a command that names `{iterations}`. */
  readonly slice?: Slice
  /** How the command is started, where that is not simply now and anywhere. */
  readonly start?: Start
}

export interface Slice {
  /** In the tool's own dialect; null runs all. It takes the place of `focus`. */
  readonly filter: string | null
  readonly iterations: number
}

export interface Start {
  wrap(command: Command): Command
  /** Written to the command's standard input once it is known; until then that stays open. */
  readonly input?: Promise<string>
  /** Variables on top of those that the side's processes would have. */
  environment?(own: Readonly<Record<string, string>>, place: CommandPlace): Readonly<Record<string, string>>
}

/** Runs the suite once, in fresh processes, and reads it back. */
export interface Launcher {
  readonly focuses: boolean
  launch(request: LaunchRequest): Promise<LaunchResult>
  /** How the suite tells the names of its benchmarks without running them; absent where nobody knows. */
  readonly names?: {
    /** Null where it did not tell them within the time. */
    list(side: Side, timeoutSeconds: number): Promise<readonly string[] | null>
    /** The name in the list that a benchmark of the results belongs to. */
    nameOf(benchmark: string): string
  }
}

/** Warming up ended because not one round would fit after it. */
export class OutOfTime extends Error {
  /** Wall seconds that a pair over the whole suite takes, as far as that was seen. */
  readonly pairSeconds: number
  /** How many times as long head took as base, of each benchmark that both had run. */
  readonly ratios: ReadonlyMap<string, number>

  constructor(pairSeconds: number, ratios: ReadonlyMap<string, number> = new Map()) {
    super('the time budget is too short for one round')
    this.name = 'OutOfTime'
    this.pairSeconds = pairSeconds
    this.ratios = ratios
  }
}

/** A launch was ended since it took longer than it may. */
export class LaunchTimedOut extends Failure {}

/** The suite does not exist on this side at all (no bench files, no working directory, no such
 *  command), which is not the same as a suite that fails. A pull request may well add the suite. */
export class SuiteAbsent extends Failure {
  /** What is said where it was base that had none. */
  get note(): Note {
    return { code: 'suite-absent-in-base', because: this.message, advice: this.hint ?? null }
  }
}
