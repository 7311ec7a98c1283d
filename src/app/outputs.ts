/** What a report comes to in the outputs of the action. */

import type { OutcomeKind } from '../model/comparison.ts'
import type { Report } from '../model/report.ts'
import { worstFirst } from '../report/markdown/legs.ts'

export interface Outputs {
  readonly verdict: Report['verdict']
  /** Benchmarks, not metrics: one that got slower and larger counts once. */
  readonly regressions: number
  readonly improvements: number
  readonly inconclusive: number
}

/** Of several reports, the verdict of the worst, and the sums. */
export function outputsOf(reports: readonly Report[]): Outputs {
  const [worst] = worstFirst(reports)
  const count = (outcome: OutcomeKind) =>
    reports.reduce((sum, { benchmarks }) => {
      return sum + new Set(benchmarks.filter((row) => row.outcome === outcome).map((row) => row.name)).size
    }, 0)
  return {
    verdict: worst?.verdict ?? 'error',
    regressions: count('regressed'),
    improvements: count('improved'),
    inconclusive: count('inconclusive'),
  }
}
