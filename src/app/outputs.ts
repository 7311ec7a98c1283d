/** What a report comes to in the outputs of the action. */

import type { OutcomeKind } from '../model/comparison.ts'
import type { Report } from '../model/report.ts'

export interface Outputs {
  readonly verdict: Report['verdict']
  /** Benchmarks, not metrics: one that got slower and larger counts once. */
  readonly regressions: number
  readonly improvements: number
  readonly inconclusive: number
}

export function outputsOf(report: Report): Outputs {
  const count = (outcome: OutcomeKind) =>
    new Set(report.benchmarks.filter((row) => row.outcome === outcome).map((row) => row.name)).size
  return {
    verdict: report.verdict,
    regressions: count('regressed'),
    improvements: count('improved'),
    inconclusive: count('inconclusive'),
  }
}
