/** Compares pairs of launches. Called after each look of the plan with all pairs so far; every answer
 *  is valid whichever look turns out to be the last. */

import type { BenchmarkComparison, Comparison, SuiteComparison } from '../model/comparison.ts'
import type { Pair, Pairing, Side } from '../model/run.ts'
import { median } from '../statistics/robust.ts'
import { roundMeans } from '../statistics/suite.ts'
import { planLevels } from './decision/levels.ts'
import { type BenchmarkDecision, decideSamples, type Sample } from './decision/procedures.ts'
import { type PairedRatios, signedRankEvidence } from './evidence/evidence.ts'
import { fastestOf, hearsFastest } from './evidence/fastest.ts'
import { changeOf, logCost, type MetricValues } from './evidence/launch-summary.ts'
import { orderEffect } from './evidence/order-effect.ts'
import { centreOf, pairRatios } from './evidence/pair-ratios.ts'
import { decidedRow } from './rows/decided-row.ts'
import { type LaunchSeries, type Match, type MetricSeries, matchSeries, type Presence, seriesOf } from './rows/match.ts'
import { meansByBenchmark } from './rows/metrics.ts'
import { type LaunchValues, type OpenRow, type PreparedRow, prepare, whyMissing } from './rows/prepare.ts'
import { type DecisionRule, looksTaken } from './rule.ts'

export interface PairedDecision {
  readonly comparison: Comparison
  /** Names of the benchmarks that further rounds of the plan may well decide; empty at the final look. */
  readonly undecided: readonly string[]
  /** True where no further round is worth its time. */
  readonly done: boolean
  /** Median over the tested benchmarks of the standard deviation of one pair's log-ratio; null before two pairs. */
  readonly scatter: number | null
}

/** Pairs whose launches were taken apart; `first[i]` went first in pair i. */
export interface PairSeries {
  readonly base: LaunchSeries
  readonly head: LaunchSeries
  readonly first: readonly Side[]
}

/** An open row with its log-ratios. */
export interface Candidate {
  readonly open: OpenRow
  readonly sample: Sample
}

/** To be called after each planned look and at the end, never in between: every call that may stop the
 *  measuring is a look.
 *  @param pairs all pairs so far, warm-up left out, in the order measured. A benchmark that neither
 *  side has in a round after `rule.screenRounds` was left out on purpose; before, it is missing.
 *  @param rule fixed before the first pair; only `look` changes from call to call. */
export function comparePaired(pairs: readonly Pair[], rule: DecisionRule): PairedDecision {
  return comparePairSeries(pairSeriesOf(pairs), rule)
}

/** As `comparePaired`, of pairs whose launches were taken apart before. */
export function comparePairSeries(pairs: PairSeries, rule: DecisionRule): PairedDecision {
  const rounds = pairs.first.length
  const { prepared, candidates } = candidatesOf(pairs, rule)
  const decided = decideCandidates(candidates, rule, rounds)
  const benchmarks = rowsOf(prepared, candidates, decided, pairs.first)
  const undecided = rule.look === 'final' ? [] : undecidedNames(candidates, decided)
  const last = rule.looks.at(-1) ?? 0
  return {
    comparison: { suite: compareSuite(candidates, rule, rounds), benchmarks },
    undecided,
    done: undecided.length === 0 || rounds >= last,
    scatter: typicalScatter(candidates, decided),
  }
}

export function pairSeriesOf(pairs: readonly Pair[]): PairSeries {
  return {
    base: seriesOf(pairs.map(({ base }) => base)),
    head: seriesOf(pairs.map(({ head }) => head)),
    first: pairs.map(({ first }) => first),
  }
}

/** Every row that there is to be, with its log-ratios where it is open. */
export function candidatesOf(
  { base, head, first }: PairSeries,
  rule: DecisionRule,
): { readonly prepared: readonly PreparedRow[]; readonly candidates: readonly (Candidate | undefined)[] } {
  const all = first.map((_, i) => i + 1)
  const prepared = matchSeries(base, head).flatMap((match) => prepare(match, rule, selectPairs(match, rule, all)))
  return { prepared, candidates: prepared.map((one) => ('open' in one ? candidateOf(one.open, rule) : undefined)) }
}

/** Picks the rounds in which both sides have a metric. */
function selectPairs(
  match: Match,
  rule: DecisionRule,
  all: readonly number[],
): (base: MetricSeries, head: MetricSeries) => LaunchValues {
  const here = (presence: readonly Presence[] | undefined, i: number) => (presence?.[i] ?? 'absent') !== 'absent'
  const isExpected = (round: number) =>
    round <= rule.screenRounds || here(match.base?.presence, round - 1) || here(match.head?.presence, round - 1)
  const expected = all.every(isExpected) ? all : all.filter(isExpected)
  const isSilent = (presence: readonly Presence[] | undefined) =>
    presence !== undefined && expected.some((round) => !here(presence, round - 1))
  const silent = isSilent(match.base?.presence) || isSilent(match.head?.presence)
  const why = whyMissing(match)
  return (base, head) => ({ ...selectRounds(expected, base, head), silent, ...why })
}

/** @param expected rounds, from 1. */
function selectRounds(
  expected: readonly number[],
  base: MetricSeries,
  head: MetricSeries,
): Omit<LaunchValues, 'silent'> {
  const found = { base: countIn(base, expected), head: countIn(head, expected) }
  const isWhole = found.base === base.values.length && found.head === head.values.length
  const isUsed = (round: number) => base.values[round - 1] !== undefined && head.values[round - 1] !== undefined
  const rounds = isWhole ? expected : expected.filter(isUsed)
  const valuesOf = ({ values }: MetricSeries) =>
    isWhole ? (values as number[]) : rounds.map((round) => values[round - 1]!)
  return {
    base: valuesOf(base),
    head: valuesOf(head),
    rounds,
    expected: { base: expected.length, head: expected.length },
    found,
    enough: rounds.length > 0 && 2 * rounds.length >= expected.length,
  }
}

function countIn({ values }: MetricSeries, rounds: readonly number[]): number {
  let count = 0
  for (const round of rounds) if (values[round - 1] !== undefined) count++
  return count
}

function candidateOf(open: OpenRow, { pairing }: DecisionRule): Candidate {
  const { series, rounds, threshold } = open
  const isSampled = series.base.sampled.length > 0 || series.head.sampled.length > 0
  const ratios = isSampled ? sampledRatios(open, pairing) : summaryRatios(open, pairing)
  return { open, sample: { ...ratios, rounds, threshold } }
}

function summaryRatios({ base, head, better }: OpenRow, pairing: Pairing | undefined): PairedRatios {
  const costs = (values: readonly number[]) => values.map((value) => logCost(value, better))
  const fastest = { base: costs(base), head: costs(head) }
  const ratios = fastest.head.map((cost, i) => cost - fastest.base[i]!)
  return hearsFastest(pairing) ? { fastest, ratios } : { ratios }
}

function sampledRatios({ series, rounds, base, head, better }: OpenRow, pairing: Pairing | undefined): PairedRatios {
  const measured = (side: MetricSeries, values: readonly number[]) =>
    values.map((value, i): MetricValues => side.sampled[rounds[i]! - 1] ?? { value })
  const [before, after] = [measured(series.base, base), measured(series.head, head)]
  const lists = before.map((metric, i) => pairRatios(metric, after[i]!, better, pairing))
  const best = (metrics: readonly MetricValues[]) => metrics.map((metric) => fastestOf(metric, better))
  const ratios = lists.map(centreOf)
  return hearsFastest(pairing)
    ? { lists, ratios, fastest: { base: best(before), head: best(after) } }
    : { lists, ratios }
}

/** Tested candidates are decided together, what is only shown each by itself. */
function decideCandidates(
  candidates: readonly (Candidate | undefined)[],
  rule: DecisionRule,
  rounds: number,
): (BenchmarkDecision | undefined)[] {
  const tested = candidates.filter((one) => one?.open.role === 'tested') as Candidate[]
  const together = decideSamples(
    tested.map((one) => one.sample),
    rule,
    rounds,
  )
  let at = 0
  return candidates.map((one) => {
    if (one === undefined) return undefined
    return one.open.role === 'tested' ? together[at++] : decideSamples([one.sample], rule, rounds)[0]
  })
}

export function rowsOf(
  prepared: readonly PreparedRow[],
  candidates: readonly (Candidate | undefined)[],
  decided: readonly (BenchmarkDecision | undefined)[],
  first: readonly Side[],
): BenchmarkComparison[] {
  return prepared.map((one, i) => {
    if ('row' in one) return one.row
    const { evidence, decision } = decided[i]!
    return decidedRow(one.open, evidence, decision, remarkOn(candidates[i]!.sample, first, candidates.length))
  })
}

function remarkOn({ ratios, rounds }: Sample, first: readonly Side[], tests: number) {
  if (!first.includes('head')) return null
  return orderEffect(
    ratios,
    rounds.map((round) => first[round - 1]!),
    tests,
  )
}

function undecidedNames(
  candidates: readonly (Candidate | undefined)[],
  decided: readonly (BenchmarkDecision | undefined)[],
): string[] {
  const names = new Set<string>()
  candidates.forEach((one, i) => {
    if (one?.open.role === 'tested' && decided[i]!.decision.worthMore) names.add(one.open.name)
  })
  return [...names]
}

/** The geometric mean over the rounds that hold every benchmark behind it: a mean over fewer and
 *  fewer benchmarks would drift towards those that look slower. */
export function compareSuite(
  candidates: readonly (Candidate | undefined)[],
  rule: DecisionRule,
  rounds: number,
): SuiteComparison {
  const members = candidates.filter(
    (one) => one !== undefined && one.open.role === 'tested' && one.open.inMean && one.open.missing === null,
  ) as Candidate[]
  if (members.length === 0) return { change: null, benchmarks: 0 }
  // Without a missing round, what a benchmark has are the rounds before it was left out and some later
  // ones; only those that all have are common.
  const counts = new Array<number>(rounds + 1).fill(0)
  for (const { sample } of members) for (const round of sample.rounds) counts[round]!++
  const common = [...counts.keys()].filter((round) => counts[round] === members.length)
  if (common.length === 0) return { change: null, benchmarks: 0 }
  const shared = new Set(common)
  const lists = members.map(({ open, sample }) => ({
    name: open.name,
    values: sample.ratios.filter((_, i) => shared.has(sample.rounds[i]!)),
  }))
  const byBenchmark = meansByBenchmark(lists)
  const means = roundMeans(byBenchmark)
  const { looks, total } = looksTaken(rule, rounds)
  const levels = planLevels(looks, total, rule.spending)
  const level = levels.nominal(rule.falseAlarmRate, levels.lookAt(common.at(-1)!))
  const [evidence] = signedRankEvidence([{ ratios: means }])
  return { change: changeOf(evidence!.estimate, evidence!.interval(level)), benchmarks: byBenchmark.length }
}

function typicalScatter(
  candidates: readonly (Candidate | undefined)[],
  decided: readonly (BenchmarkDecision | undefined)[],
): number | null {
  const scatters = candidates.flatMap((one, i) =>
    one?.open.role === 'tested' ? (decided[i]!.evidence.scatter ?? []) : [],
  )
  return scatters.length === 0 ? null : median(scatters)
}
