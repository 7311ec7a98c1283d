/** Compares result files that were measured before: launches of base with launches of head, in pairs
 *  by position or, without, in any order. */

import { comparePairSeries } from '../compare/paired.ts'
import { collectLaunches, type LaunchSeries } from '../compare/rows/match.ts'
import type { DecisionRule } from '../compare/rule.ts'
import { compareSeries } from '../compare/unpaired.ts'
import type { DecidingPlan } from '../config/plan.ts'
import { judge } from '../gate/judge.ts'
import { ruleFor } from '../gate/rules.ts'
import { UsageFailure } from '../model/failure.ts'
import { type Note, several } from '../model/note.ts'
import type { CommitLabel, PlanSummary, Report } from '../model/report.ts'
import type { Side } from '../model/run.ts'
import { noteOfRules } from './gating/rule-notes.ts'
import { composeReport } from './gating/verdict-report.ts'
import { type ReadOptions, type ResultFacts, readEachLaunch } from './result-files.ts'

export interface DiffRequest {
  readonly base: readonly string[]
  readonly head: readonly string[]
  readonly paired: boolean
  readonly format: string
  readonly deciding: DecidingPlan
  readonly key: string
  readonly directory: string
  /** As it could be typed again. */
  readonly reproduce: string
}

export async function diff(request: DiffRequest): Promise<Report> {
  const options = { directory: request.directory, format: request.format }
  const base = await readSide(request.base, options)
  const head = await readSide(request.head, options)
  if (base.tool !== head.tool) {
    throw new UsageFailure(`base is output of ${base.tool}, and head of ${head.tool}: they cannot be compared`)
  }
  refuseItself(base, head)
  const compared = request.paired ? paired(request, base, head) : unpaired(request, base, head)
  const { failOn, sensitivity, rules } = request.deciding
  const verdict = judge(compared.comparison, { failOn, sensitivity, rules, accepted: [] })
  return composeReport(
    {
      key: request.key,
      base: { ...labelOf(request.base, base), source: 'file' },
      head: labelOf(request.head, head),
      seed: null,
      plan: compared.plan,
      machine: head.machine,
      tool: head.tool,
      suiteCommand: 'result files',
      reproduce: request.reproduce,
      ignored: [...base.ignored, ...head.ignored],
      notes: [...notesOf(request, base, head), ...noteOfRules(rules, compared.comparison.benchmarks)],
    },
    compared.comparison,
    verdict,
  )
}

interface SideResults extends ResultFacts {
  readonly series: LaunchSeries
}

async function readSide(names: readonly string[], options: ReadOptions): Promise<SideResults> {
  const collection = collectLaunches()
  const facts = await readEachLaunch(names, options, collection.add)
  return { ...facts, series: collection.series() }
}

/** Measured times that stand on both sides differ by nothing, which is no word on what changed: what head should have
 *  written is still that of base. Whoever names one file for both is told so. */
function refuseItself(base: ResultFacts, head: ResultFacts): void {
  const shared = base.given.contentSharedWith(head.given)
  if (shared === undefined) return
  const { here, there } = shared
  throw new UsageFailure(
    `${there} of head holds the same results as ${here} of base, byte for byte: nothing is compared with itself`,
    { hint: 'Run the suite on head anew, and check that its results are written to files of their own.' },
  )
}

function paired(request: DiffRequest, base: SideResults, head: SideResults) {
  const rounds = base.series.launches
  if (rounds !== head.series.launches) {
    throw new UsageFailure(
      `--paired: base has ${rounds} launches and head ${head.series.launches}: they do not belong together by position`,
      { hint: 'Give both sides the same number of launches, or leave --paired out.' },
    )
  }
  const pairs = { base: base.series, head: head.series, first: new Array<Side>(rounds).fill('base') }
  const pairing = base.pairing === head.pairing ? base.pairing : null
  const rule: DecisionRule = {
    ...ruleOf(request.deciding),
    looks: [rounds],
    screenRounds: rounds,
    look: 'final',
    ...(pairing === null ? {} : { pairing }),
  }
  return { comparison: comparePairSeries(pairs, rule).comparison, plan: planOf(request, pairing ?? 'rounds', rounds) }
}

function unpaired(request: DiffRequest, base: SideResults, head: SideResults) {
  const comparison = compareSeries(base.series, head.series, ruleOf(request.deciding))
  return { comparison, plan: planOf(request, 'unpaired', Math.min(base.series.launches, head.series.launches)) }
}

function ruleOf(deciding: DecidingPlan) {
  const { threshold, counterThreshold, falseAlarmRate, rules } = deciding
  return { threshold, counterThreshold, falseAlarmRate, metricRules: ruleFor(rules) }
}

function planOf({ deciding }: DiffRequest, pairing: PlanSummary['pairing'], rounds: number): PlanSummary {
  const { threshold, falseAlarmRate } = deciding
  const given = { seconds: 0, budgetSeconds: null, ended: 'given' } as const
  return { pairing, rounds, maxRounds: rounds, looks: [rounds], threshold, falseAlarmRate, ...given }
}

function labelOf(names: readonly string[], { commit }: ResultFacts): CommitLabel {
  const label =
    names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more files`
  return { commit, label }
}

function notesOf(request: DiffRequest, base: ResultFacts, head: ResultFacts): Note[] {
  const copies = [...base.copies, ...head.copies]
  const [one, other] = [base.machine.cpu, head.machine.cpu]
  const notes: Note[] = []
  const shared = base.given.pathSharedWith(head.given)
  if (shared !== undefined) notes.push({ code: 'same-results', file: shared })
  if (copies.length > 0) notes.push({ code: 'copied-results', files: several(copies) })
  if (one !== undefined && other !== undefined && one !== other)
    notes.push({ code: 'unlike-processors', base: one, head: other })
  if (!request.paired && base.pairing !== null && head.pairing !== null) notes.push({ code: 'not-paired' })
  return notes
}
