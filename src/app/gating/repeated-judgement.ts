/** Judging the same code again: a check that failed may be run again, but not until it is green.
 *
 *  The k-th judgement gets the false-alarm rate divided by 2^(k − 1), so that all that follow the first
 *  together get no more than the first; and what an earlier one found stays until a later one, at its own
 *  smaller rate, shows that it is not so (gate/carry-over.ts). */

import type { DecidingPlan, Plan } from '../../config/plan.ts'
import { carryOver } from '../../gate/carry-over.ts'
import { judge } from '../../gate/judge.ts'
import type { BenchmarkComparison } from '../../model/comparison.ts'
import type { Note, Report, Rerun } from '../../model/report.ts'
import { counted, percent } from '../../report/numbers.ts'
import { visibleWithin } from '../../report/visible.ts'
import { ordinal } from '../../report/words.ts'
import { isSettled } from '../pull-request/saved-result.ts'
import type { Commits } from './compared-commits.ts'

export interface Earlier {
  /** Which judgement of this code the coming one is, from 2. */
  readonly attempt: number
  /** The last one; null where it is not known. */
  readonly report: Report | null
}

/** Null where this is the first judgement. `last` is the result that stands on the commit, if any, and
 *  `runAttempt` how often the job was started (`GITHUB_RUN_ATTEMPT`). */
export function earlierOf(last: Report | null, commits: Commits, runAttempt: number): Earlier | null {
  // Against another base, it is another question.
  const same = last !== null && last.base.commit === commits.base.commit && last.head.commit === commits.head.commit
  if (same) return { attempt: (last.rerun?.attempt ?? 1) + 1, report: last }
  return runAttempt > 1 ? { attempt: runAttempt, report: null } : null
}

/** For judging the same numbers once more, which is no further judgement: the rate and what was known before
 *  them are as they were at `last`. Null where that was the first. */
export function sameAs(last: Report): Earlier | null {
  const { rerun, benchmarks } = last
  if (rerun === undefined) return null
  const found = benchmarks.filter(({ doubt }) => doubt?.code === 'found-before')
  return { attempt: rerun.attempt, report: rerun.known ? { ...last, benchmarks: found } : null }
}

/** The plan at the share of the false-alarm rate that is left for this judgement. */
export function shareOfRate<P extends Pick<Plan, 'deciding'>>(plan: P, earlier: Earlier | null): P {
  if (earlier === null) return plan
  const falseAlarmRate = plan.deciding.falseAlarmRate / 2 ** (earlier.attempt - 1)
  return { ...plan, deciding: { ...plan.deciding, falseAlarmRate } }
}

/** The report with what was found before. `deciding` is as it was asked for. */
export function withEarlier(report: Report, earlier: Earlier | null, deciding: DecidingPlan): Report {
  if (earlier === null || !isSettled(report)) return report
  const { attempt, report: last } = earlier
  const { failOn, sensitivity, rules, falseAlarmRate: statedRate } = deciding
  const { benchmarks, carried, cleared } = carryOver(
    report.benchmarks,
    last?.benchmarks ?? [],
    attempt - 1,
    sensitivity,
  )
  const verdict = judge({ suite: report.suite, benchmarks }, { failOn, sensitivity, rules, waivers: [] })
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

function namesOf(rows: readonly BenchmarkComparison[]): string[] {
  return [...new Set(rows.map(({ name }) => name))]
}

function notesOf({ attempt, known, statedRate, carried, cleared }: Rerun, rate: number): Note[] {
  const split = `at a false-alarm rate of ${percent(rate)} instead of ${percent(statedRate)} so that trying again does not add up`
  const notice = { level: 'notice', code: 'rerun' } as const
  if (!known) {
    const text = `The job was started for the ${ordinal(attempt)} time, and what it found before is not known here. It was judged ${split}.`
    const hint = 'What is found is kept on the commit with `check: true` and a token that has `checks: write`.'
    return [{ level: 'warning', code: 'rerun', text, hint }]
  }
  const notes: Note[] = [{ ...notice, text: `This code was judged for the ${ordinal(attempt)} time, ${split}.` }]
  if (carried.length > 0) {
    const text = `Found worse before, and still so, for this run does not show otherwise: ${listOf(carried)}.`
    const hint = 'Measure longer (`time-budget`, `max-rounds`) to show that nothing is slower, or have it accepted.'
    notes.push({ ...notice, code: 'found-before', text, hint })
  }
  if (cleared.length > 0) {
    notes.push({ ...notice, code: 'cleared', text: `Found worse before, and shown now not to be: ${listOf(cleared)}.` })
  }
  return notes
}

const mostListed = 5

function listOf(names: readonly string[]): string {
  const named = names.slice(0, mostListed).map((name) => `\`${visibleWithin(name, 40)}\``)
  const more = names.length - named.length
  return named.join(', ') + (more === 0 ? '' : ` and ${counted(more, 'other')}`)
}
