/** A result that was measured, judged again with what people accepted. */

import { judge } from '../../gate/judge.ts'
import type { Acceptances } from '../../github/acceptance.ts'
import type { Note } from '../../model/note.ts'
import type { Report } from '../../model/report.ts'
import { isSettled, type SavedPolicy } from './saved-result.ts'

/** Only a report that fails has anything to accept. What could not be measured stays as it is. */
export function judgeAgain(report: Report, policy: SavedPolicy, { accepted, notes }: Acceptances): Report {
  if (report.verdict !== 'fail') return report
  const { failOn, sensitivity, rules } = policy
  const { suite, benchmarks } = report
  const verdict = judge({ suite, benchmarks }, { failOn, sensitivity, rules, accepted })
  return {
    ...report,
    verdict: verdict.kind,
    exitCode: verdict.exitCode,
    reasons: verdict.reasons,
    notes: [...report.notes, ...notes],
  }
}

/** Says that nothing was measured this time. */
export function withJudgedAgain(report: Report): Report {
  const note: Note = { code: 'judged-again' }
  return isSettled(report) ? { ...report, notes: [...report.notes, note] } : report
}
