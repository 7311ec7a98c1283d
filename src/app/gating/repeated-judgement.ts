/** Judging the same code again: a check that failed may be run again, but not until it is green.
 *
 *  The k-th judgement gets the false-alarm rate divided by 2^(k − 1), so that all that follow the first
 *  together get no more than the first; and what an earlier one found stays until a later one, at its own
 *  smaller rate, shows that it is not so (gate/carry-over.ts). */

import type { DecidingPlan, Plan } from '../../config/plan.ts'
import { carryOver } from '../../gate/carry-over.ts'
import { judge } from '../../gate/judge.ts'
import { type Note, several } from '../../model/note.ts'
import type { Report, Rerun } from '../../model/report.ts'
import { isSettled } from '../pull-request/saved-result.ts'
import { namesOf } from './row-notes.ts'

export interface EarlierResult {
  /** Which judgement of this code the coming one is, from 2. */
  readonly attempt: number
  /** The last one; null where it is not known. */
  readonly report: Report | null
}

/** Null where this is the first judgement. `last` is the last result about the same two commits, if any (against
 *  another base, it is another question), and `runAttempt` how often the job was started
 *  (`GITHUB_RUN_ATTEMPT`). */
export function earlierOf(last: Report | null, runAttempt: number): EarlierResult | null {
  if (last !== null) return { attempt: (last.rerun?.attempt ?? 1) + 1, report: last }
  return runAttempt > 1 ? { attempt: runAttempt, report: null } : null
}

/** For judging the same numbers once more, which is no further judgement: the rate and what was known before
 *  them are as they were at `last`. Null where that was the first. */
export function sameAs(last: Report): EarlierResult | null {
  const { rerun, benchmarks } = last
  if (rerun === undefined) return null
  const found = benchmarks.filter(({ doubt }) => doubt?.code === 'found-before')
  return { attempt: rerun.attempt, report: rerun.known ? { ...last, benchmarks: found } : null }
}

/** The plan at the share of the false-alarm rate that is left for this judgement. */
export function shareOfRate<P extends Pick<Plan, 'deciding'>>(plan: P, earlier: EarlierResult | null): P {
  if (earlier === null) return plan
  const falseAlarmRate = plan.deciding.falseAlarmRate / 2 ** (earlier.attempt - 1)
  return { ...plan, deciding: { ...plan.deciding, falseAlarmRate } }
}

/** The report with what was found before. `deciding` is as it was asked for. */
export function withEarlier(report: Report, earlier: EarlierResult | null, deciding: DecidingPlan): Report {
  if (earlier === null || !isSettled(report)) return report
  const { attempt, report: last } = earlier
  const { failOn, sensitivity, rules, falseAlarmRate: statedRate } = deciding
  const { benchmarks, carried, cleared } = carryOver(
    report.benchmarks,
    last?.benchmarks ?? [],
    attempt - 1,
    sensitivity,
  )
  const verdict = judge({ suite: report.suite, benchmarks }, { failOn, sensitivity, rules, accepted: [] })
  const rerun: Rerun = {
    attempt,
    known: last !== null,
    statedRate,
    carried: namesOf(carried),
    cleared: namesOf(cleared),
  }
  return {
    ...report,
    verdict: verdict.kind,
    exitCode: verdict.exitCode,
    reasons: verdict.reasons,
    benchmarks,
    rerun,
    notes: [...notesOf(rerun, report.plan.falseAlarmRate), ...report.notes],
  }
}

function notesOf({ attempt, known, statedRate, carried, cleared }: Rerun, rate: number): Note[] {
  const notes: Note[] = [{ code: 'rerun', attempt, known, rate, statedRate }]
  if (carried.length > 0) notes.push({ code: 'found-before', benchmarks: several(carried, mostListed) })
  if (cleared.length > 0) notes.push({ code: 'cleared', benchmarks: several(cleared, mostListed) })
  return notes
}

const mostListed = 5
