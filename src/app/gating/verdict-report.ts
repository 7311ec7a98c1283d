/** Puts a comparison and a verdict together into the report that all views show. */

import type { DecidingPlan } from '../../config/plan.ts'
import type { Comparison } from '../../model/comparison.ts'
import type { Failure } from '../../model/failure.ts'
import type { Report } from '../../model/report.ts'
import type { Verdict } from '../../model/verdict.ts'
import { exitCodes } from '../../model/verdict.ts'
import { version } from '../version.ts'
import { rowNotes } from './row-notes.ts'

export type ReportParts = Omit<
  Report,
  'schema' | 'version' | 'verdict' | 'exitCode' | 'reasons' | 'suite' | 'benchmarks'
>

export function composeReport(parts: ReportParts, comparison: Comparison, verdict: Verdict): Report {
  return {
    schema: 'benchgate/report/1',
    version,
    key: parts.key,
    verdict: verdict.kind,
    exitCode: verdict.exitCode,
    reasons: verdict.reasons,
    base: parts.base,
    head: parts.head,
    seed: parts.seed,
    plan: parts.plan,
    machine: parts.machine,
    tool: parts.tool,
    suiteCommand: parts.suiteCommand,
    reproduce: parts.reproduce,
    suite: comparison.suite,
    benchmarks: comparison.benchmarks,
    ignored: parts.ignored,
    ...(parts.provenance === undefined ? {} : { provenance: parts.provenance }),
    notes: [...parts.notes, ...rowNotes(comparison.benchmarks)],
  }
}

export const emptyComparison: Comparison = { suite: { change: null, benchmarks: 0 }, benchmarks: [] }

/** The verdict where measuring failed. Only `fail-on: never` lets it pass: a suite that cannot run would
 *  otherwise stay green for ever. */
export function failedVerdict(failure: Failure, deciding: DecidingPlan, earlier: Verdict | null): Verdict {
  const measuring = { code: 'measuring-failed', message: failure.message, hint: failure.hint ?? null } as const
  return {
    kind: 'error',
    exitCode: deciding.failOn.length === 0 ? exitCodes.pass : exitCodes.error,
    reasons: [measuring, ...(earlier?.reasons ?? []).filter((reason) => reason.code !== 'nothing-compared')],
  }
}
