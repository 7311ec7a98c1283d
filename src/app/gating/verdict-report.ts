/** Puts a comparison and a verdict together into the report that all views show. */

import { stripVTControlCharacters } from 'node:util'
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
    ...(parts.leftOut === undefined ? {} : { leftOut: parts.leftOut }),
    notes: [...parts.notes, ...rowNotes(comparison.benchmarks)],
  }
}

export const emptyComparison: Comparison = { suite: { change: null, benchmarks: 0 }, benchmarks: [] }

/** Of what a command printed, this much goes into every report. */
const mostLines = 15
const mostCharacters = 2_000

/** The end of it without colours and empty lines, as far as somebody reads it in a comment. */
function lastLines(output = ''): string {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf('\r', line.length - 2) + 1).trimEnd())
    .filter((line) => line !== '')
  let text = ''
  for (const line of lines.slice(-mostLines).reverse()) {
    const next = `${line.slice(0, 500)}${text === '' ? '' : '\n'}${text}`
    if (next.length > mostCharacters) break
    text = next
  }
  return text
}

/** The verdict where measuring failed. Only `fail-on: never` lets it pass: a suite that cannot run would
 *  otherwise stay green for ever. */
export function failedVerdict(failure: Failure, deciding: DecidingPlan, earlier: Verdict | null): Verdict {
  const { message, hint = null } = failure
  const output = lastLines(failure.output)
  const said = output === '' ? {} : { output }
  const measuring = { code: 'measuring-failed', message, hint, ...said } as const
  return {
    kind: 'error',
    exitCode: deciding.failOn.length === 0 ? exitCodes.pass : exitCodes.error,
    reasons: [measuring, ...(earlier?.reasons ?? []).filter((reason) => reason.code !== 'nothing-compared')],
  }
}
