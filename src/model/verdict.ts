/** The gate's answer, and why. */

export type VerdictKind = 'pass' | 'fail' | 'inconclusive' | 'error'

/** Exit codes, never conflated. */
export const exitCodes = { pass: 0, fail: 1, usage: 2, error: 3, inconclusive: 4 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What the gate may fail on. */
export type FailOn = 'regression' | 'missing' | 'error' | 'inconclusive'

export type Reason =
  /** `allowed` where `fail-on` leaves it out: found, and told, and nothing is blocked by it. */
  | { readonly code: 'regression'; readonly benchmark: string; readonly metric: string; readonly allowed?: true }
  | { readonly code: 'missing'; readonly benchmark: string; readonly allowed?: true }
  | { readonly code: 'failed'; readonly benchmark: string; readonly message: string; readonly allowed?: true }
  | { readonly code: 'inconclusive'; readonly benchmarks: number }
  | { readonly code: 'nothing-compared' }
  /** `output`: the last lines of what the command printed, where it printed something. */
  | {
      readonly code: 'measuring-failed'
      readonly message: string
      readonly hint: string | null
      readonly output?: string
    }
  | { readonly code: 'cancelled'; readonly rounds: number }
  /** A regression that somebody accepted: it does not fail the gate, and stays in the report. */
  | {
      readonly code: 'waived'
      readonly benchmark: string
      readonly metric: string
      readonly by: string
      readonly because: string
    }

export interface Verdict {
  readonly kind: VerdictKind
  readonly exitCode: ExitCode
  readonly reasons: readonly Reason[]
}
