/** Compares launches that were not measured in pairs: result files of two sides. Each launch counts as
 *  one number per metric; iterations inside a launch share its luck and are never tested against each
 *  other. There is a single look, at all that was given. */

import type { BenchmarkComparison, Comparison, SuiteComparison } from '../model/comparison.ts'
import type { Launch, Side } from '../model/run.ts'
import { mean } from '../statistics/robust.ts'
import { type Decision, decide, type TestCase } from './decision/decide.ts'
import { planLevels } from './decision/levels.ts'
import { type Evidence, rankSumEvidence } from './evidence/evidence.ts'
import { changeOf, logCost } from './evidence/launch-summary.ts'
import { decidedRow } from './rows/decided-row.ts'
import { type LaunchSeries, type Match, type MetricSeries, matchSeries, seriesOf } from './rows/match.ts'
import { meansByBenchmark } from './rows/metrics.ts'
import { type LaunchValues, type OpenRow, type PreparedRow, prepare, whyMissing } from './rows/prepare.ts'
import { defaultCandidateP, type UnpairedRule } from './rule.ts'

interface Candidate {
  readonly open: OpenRow
  readonly evidence: Evidence
}

/** @param base launches of base, at least one; likewise head. One launch a side shows the change without
 *  an interval, as inconclusive: one number says nothing about its own scatter. */
export function compareUnpaired(base: readonly Launch[], head: readonly Launch[], rule: UnpairedRule): Comparison {
  return compareSeries(seriesOf(base), seriesOf(head), rule)
}

/** As `compareUnpaired`, of launches that were taken apart before. */
export function compareSeries(base: LaunchSeries, head: LaunchSeries, rule: UnpairedRule): Comparison {
  const prepared = matchSeries(base, head).flatMap((match) => prepare(match, rule, selectLaunches(match)))
  const candidates = prepared.map((one) => ('open' in one ? candidateOf(one.open) : undefined))
  const decisions = decideCandidates(candidates, rule)
  return {
    suite: compareSuite(candidates, rule),
    benchmarks: prepared.map((one, i) => rowOf(one, candidates[i], decisions[i])),
  }
}

function selectLaunches(match: Match): (base: MetricSeries, head: MetricSeries) => LaunchValues {
  const silent = [match.base, match.head].some((side) => side?.presence.includes('absent') === true)
  const why = whyMissing(match)
  return (base, head) => {
    const [before, after] = [base, head].map((side) => side.values.filter((value) => value !== undefined))
    const expected = { base: base.values.length, head: head.values.length }
    const found = { base: before!.length, head: after!.length }
    const enough = 2 * found.base >= expected.base && 2 * found.head >= expected.head
    return { base: before!, head: after!, rounds: [], expected, found, silent, enough, ...why }
  }
}

function candidateOf(open: OpenRow): Candidate {
  return { open, evidence: rankSumEvidence(logCosts(open, 'base'), logCosts(open, 'head')) }
}

function logCosts(open: OpenRow, side: Side): number[] {
  return open[side].map((value) => logCost(value, open.better))
}

/** Tested candidates are decided together, what is only shown each by itself. */
function decideCandidates(
  candidates: readonly (Candidate | undefined)[],
  rule: UnpairedRule,
): (Decision | undefined)[] {
  const { falseAlarmRate, candidateP = defaultCandidateP } = rule
  const suite = { falseAlarmRate, candidateP }
  const once = { levels: planLevels([1], 1), total: 1, look: 0 }
  const tested = (one: Candidate): TestCase => ({
    evidence: one.evidence,
    threshold: one.open.threshold,
    delta: Math.log1p(one.open.threshold),
    ...once,
  })
  const together = decide(
    candidates.flatMap((one) => (one?.open.role === 'tested' ? [tested(one)] : [])),
    suite,
  )
  let at = 0
  return candidates.map((one) => {
    if (one === undefined) return undefined
    return one.open.role === 'tested' ? together[at++] : decide([tested(one)], suite)[0]
  })
}

function rowOf(
  one: PreparedRow,
  candidate: Candidate | undefined,
  decision: Decision | undefined,
): BenchmarkComparison {
  if ('row' in one) return one.row
  const row = decidedRow(one.open, candidate!.evidence, decision!, null)
  const launches = candidate!.evidence.rounds
  if (launches > 1 || (row.doubt?.code === 'missing-in-rounds' && row.doubt.silent === true)) return row
  const numbers = Math.min(countOf(one.open.series.base), countOf(one.open.series.head))
  const several = numbers > 1 ? { numbers } : {}
  return { ...row, outcome: 'inconclusive', doubt: { code: 'one-number', launches, ...several } }
}

/** The mean log of every launch over the benchmarks that all launches have, so that what a launch's
 *  benchmarks have in common is part of the error. */
function compareSuite(candidates: readonly (Candidate | undefined)[], rule: UnpairedRule): SuiteComparison {
  const members = candidates.flatMap((one) =>
    one?.open.role === 'tested' && one.open.inMean && one.open.missing === null ? [one.open] : [],
  )
  if (members.length === 0) return { change: null, benchmarks: 0 }
  const evidence = rankSumEvidence(launchMeans(members, 'base'), launchMeans(members, 'head'))
  return {
    change: changeOf(evidence.estimate, evidence.interval(rule.falseAlarmRate)),
    benchmarks: new Set(members.map(({ name }) => name)).size,
  }
}

/** Numbers of one process that its launch kept: how they scatter is not how launches scatter. */
function countOf({ latest }: MetricSeries): number {
  return latest.samples?.length ?? 1
}

function launchMeans(members: readonly OpenRow[], side: Side): number[] {
  const logs = meansByBenchmark(members.map((open) => ({ name: open.name, values: logCosts(open, side) })))
  return logs[0]!.map((_, launch) => mean(logs.map((one) => one[launch]!)))
}
