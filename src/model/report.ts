/** Everything that is told about one gate, as data: the shape of `benchgate/report/1`. Views in
 *  report/ turn it into text, markdown, JSON and HTML. */

import type { BenchmarkComparison, SuiteComparison } from './comparison.ts'
import type { Note } from './note.ts'
import type { Looking } from './provenance.ts'
import type { LeftOut } from './reached.ts'
import type { Ignored, Machine, Pairing } from './run.ts'
import type { ExitCode, Reason, VerdictKind } from './verdict.ts'
import type { Reach } from './why.ts'

export type BaselineSource = 'paired' | 'branch' | 'artifact' | 'file'

export interface CommitLabel {
  /** Full hash, or null where the side is not a commit (result files). */
  readonly commit: string | null
  /** What the user called it: a ref, a file list. */
  readonly label: string
  readonly subject?: string
  /** How the commit was chosen, in words (`merge base of main and HEAD`). */
  readonly chosen?: string
}

/** What a plan can decide, told from how far its first pairs scatter, whatever they say of the change. */
export interface Forecast {
  /** Pairs that it was drawn from. */
  readonly from: number
  /** Rounds that fit the plan and its budget. */
  readonly rounds: number
  readonly secondsPerRound: number
  /** Smallest change that so many rounds find in 80 % of the cases, as a ratio minus one: of the benchmark in
   *  the middle. Null where they find none. */
  readonly detectable: number | null
  readonly worst: { readonly benchmark: string; readonly detectable: number | null } | null
  /** What cannot be decided against its threshold in so many rounds, the worst first. */
  readonly short: readonly ShortOfRounds[]
}

export interface ShortOfRounds {
  readonly benchmark: string
  readonly threshold: number
  /** Rounds that would, and the time budget in seconds that holds them; null beyond reason. */
  readonly rounds: number | null
  readonly seconds: number | null
}

/** What was planned before the first number, and what was done. */
export interface PlanSummary {
  readonly pairing: Pairing | 'unpaired' | 'stored'
  /** Pairs measured (the warm-up not counted). */
  readonly rounds: number
  readonly maxRounds: number
  readonly looks: readonly number[]
  readonly threshold: number
  readonly falseAlarmRate: number
  /** Wall seconds spent measuring, and the budget. */
  readonly seconds: number
  readonly budgetSeconds: number | null
  /** Why measuring ended: all decided, rounds used up, budget used up, cancelled, or all data given. */
  readonly ended: 'decided' | 'rounds' | 'budget' | 'cancelled' | 'given'
  /** Why this pairing, where it was chosen. */
  readonly because?: string
  /** What was said at the start about what these rounds can decide. */
  readonly forecast?: Forecast
  /** What the benchmarks that stayed undecided would have taken, where that can be told. */
  readonly needed?: { readonly rounds: number; readonly seconds: number }
}

/** How a result came about of code that was judged before. */
export interface Rerun {
  /** Which judgement of the same two commits this is, from 2. */
  readonly attempt: number
  /** Whether what the last one found was at hand. */
  readonly known: boolean
  /** The false-alarm rate that was asked for; `plan.falseAlarmRate` is the part of it that this one had. */
  readonly statedRate: number
  /** Benchmarks found worse before that stay so, and those that were shown not to be. */
  readonly carried: readonly string[]
  readonly cleared: readonly string[]
}

export interface Report {
  readonly schema: 'benchgate/report/1'
  readonly version: string
  readonly key: string
  readonly verdict: VerdictKind
  readonly exitCode: ExitCode
  readonly reasons: readonly Reason[]
  readonly base: CommitLabel & { readonly source: BaselineSource }
  readonly head: CommitLabel
  readonly seed: string | null
  readonly plan: PlanSummary
  readonly machine: Machine
  readonly tool: string
  /** The suite's command as the user gave it, or the built-in runner's description. */
  readonly suiteCommand: string
  /** A command that measures the same again locally. */
  readonly reproduce: string | null
  readonly suite: SuiteComparison
  readonly benchmarks: readonly BenchmarkComparison[]
  readonly ignored: readonly Ignored[]
  /** How it was seen that each side ran its own code; absent where this run measured no two sides. */
  readonly provenance?: Looking
  /** What of the change the benchmarks run, where that was looked for. */
  readonly reach?: Reach
  /** Benchmarks that were not measured since the change does not reach them; absent where there are none. */
  readonly leftOut?: LeftOut
  /** Absent where this is the first judgement, as far as is known. */
  readonly rerun?: Rerun
  readonly notes: readonly Note[]
}
