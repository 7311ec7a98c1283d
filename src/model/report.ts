/** Everything that is told about one gate, as data: the shape of `benchgate/report/1`. Views in
 *  report/ turn it into text, markdown, JSON and HTML. */

import type { BenchmarkComparison, SuiteComparison } from './comparison.ts'
import type { Ignored, Machine, Pairing } from './run.ts'
import type { ExitCode, Reason, VerdictKind } from './verdict.ts'

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
}

/** A remark that travels with the result: something that could not be done, a changed default, a
 *  missing permission. `hint` says what to change. */
export interface Note {
  readonly level: 'notice' | 'warning'
  readonly code: string
  readonly text: string
  readonly hint?: string
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
  readonly notes: readonly Note[]
}
