/** Compares pairs of launches. Called after each look of the plan with all pairs so far; every answer
 *  is valid whichever look turns out to be the last. */

import type { BenchmarkComparison, Comparison, SuiteComparison } from '../model/comparison.ts'
import type { Metric } from '../model/metric.ts'
import type { Pair, Side } from '../model/run.ts'
import { median } from '../statistics/robust.ts'
import { roundMeans } from '../statistics/suite.ts'
import { signedRankEvidence } from './evidence.ts'
import { fastestOf } from './fastest.ts'
import { planLevels } from './levels.ts'
import { type Match, type MetricSeries, matchLaunches, type Presence } from './match.ts'
import { orderEffect } from './order-effect.ts'
import { centreOf, pairRatios } from './pair-ratios.ts'
import { type Open, type Prepared, prepare, type Selected } from './prepare.ts'
import { type Decided, decideSamples, type Sample } from './procedures.ts'
import { decidedRow } from './rows.ts'
import { type DecisionRule, looksTaken } from './rule.ts'
import { changeOf } from './summary.ts'

export interface PairedDecision {
  readonly comparison: Comparison
  /** Names of the benchmarks that further rounds of the plan may well decide; empty at the final look. */
  readonly undecided: readonly string[]
  /** True where no further round is worth its time. */
  readonly done: boolean
  /** Median over the tested benchmarks of the standard deviation of one pair's log-ratio; null before two pairs. */
  readonly scatter: number | null
}

/** An open row with its log-ratios. */
export interface Candidate {
  readonly open: Open
  readonly sample: Sample
}

/** To be called after each planned look and at the end, never in between: every call that may stop the
 *  measuring is a look.
 *  @param pairs all pairs so far, warm-up left out, in the order measured. A benchmark that neither
 *  side has in a round after `rule.screenRounds` was left out on purpose; before, it is missing.
 *  @param rule fixed before the first pair; only `look` changes from call to call. */
export function comparePaired(pairs: readonly Pair[], rule: DecisionRule): PairedDecision {
  const { prepared, candidates } = candidatesOf(pairs, rule)
  const decided = decideCandidates(candidates, rule, pairs.length)
  const benchmarks = rowsOf(prepared, candidates, decided, pairs)
  const undecided = rule.look === 'final' ? [] : undecidedNames(candidates, decided)
  const last = rule.looks.at(-1) ?? 0
  return {
    comparison: { suite: compareSuite(candidates, rule, pairs.length), benchmarks },
    undecided,
    done: undecided.length === 0 || pairs.length >= last,
    scatter: typicalScatter(candidates, decided),
  }
}

/** Every row that there is to be, with its log-ratios where it is open. */
export function candidatesOf(
  pairs: readonly Pair[],
  rule: DecisionRule,
): { readonly prepared: readonly Prepared[]; readonly candidates: readonly (Candidate | undefined)[] } {
  const matches = matchLaunches(
    pairs.map((pair) => pair.base),
    pairs.map((pair) => pair.head),
  )
  const prepared = matches.flatMap((match) => prepare(match, rule, selectPairs(match, rule)))
  return { prepared, candidates: prepared.map((one) => ('open' in one ? candidateOf(one.open, rule) : undefined)) }
}

/** Picks the rounds in which both sides have a metric. */
function selectPairs(match: Match, rule: DecisionRule): (base: MetricSeries, head: MetricSeries) => Selected {
  const here = (presence: readonly Presence[] | undefined, i: number) => (presence?.[i] ?? 'absent') !== 'absent'
  const rounds = match.base?.presence.length ?? 0
  const expected: number[] = []
  for (let i = 0; i < rounds; i++) {
    if (i < rule.screenRounds || here(match.base?.presence, i) || here(match.head?.presence, i)) expected.push(i)
  }
  return (base, head) => {
    const used = expected.filter((i) => base.values[i] !== undefined && head.values[i] !== undefined)
    const count = (series: MetricSeries) => expected.filter((i) => series.values[i] !== undefined).length
    return {
      base: used.map((i) => base.values[i]!),
      head: used.map((i) => head.values[i]!),
      rounds: used.map((i) => i + 1),
      expected: { base: expected.length, head: expected.length },
      found: { base: count(base), head: count(head) },
      enough: used.length > 0 && 2 * used.length >= expected.length,
    }
  }
}

function candidateOf(open: Open, { pairing }: DecisionRule): Candidate {
  const { base, head, rounds } = open.selected
  const lists = base.map((metric, i) => pairRatios(metric, head[i]!, open.better, pairing))
  const best = (metrics: readonly Metric[]) => metrics.map((metric) => fastestOf(metric, open.better))
  const fastest = { base: best(base), head: best(head) }
  return { open, sample: { lists, fastest, ratios: lists.map(centreOf), rounds, threshold: open.threshold } }
}

/** Tested candidates are decided together, what is only shown each by itself. */
function decideCandidates(
  candidates: readonly (Candidate | undefined)[],
  rule: DecisionRule,
  rounds: number,
): (Decided | undefined)[] {
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
  prepared: readonly Prepared[],
  candidates: readonly (Candidate | undefined)[],
  decided: readonly (Decided | undefined)[],
  pairs: readonly Pair[],
): BenchmarkComparison[] {
  const firsts = pairs.map((pair) => pair.first)
  return prepared.map((one, i) => {
    if ('row' in one) return one.row
    const { evidence, decision } = decided[i]!
    return decidedRow(one.open, evidence, decision, remarkOn(candidates[i]!.sample, firsts, candidates.length))
  })
}

function remarkOn({ ratios, rounds }: Sample, firsts: readonly Side[], tests: number) {
  return orderEffect(
    ratios,
    rounds.map((round) => firsts[round - 1]!),
    tests,
  )
}

function undecidedNames(
  candidates: readonly (Candidate | undefined)[],
  decided: readonly (Decided | undefined)[],
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
    (one) => one !== undefined && one.open.role === 'tested' && one.open.primary && one.open.missing === null,
  ) as Candidate[]
  if (members.length === 0) return { change: null, benchmarks: 0 }
  // Without a missing round, what a benchmark has are the rounds before it was left out and some later
  // ones; only those that all have are common.
  const counts = new Map<number, number>()
  for (const { sample } of members) for (const round of sample.rounds) counts.set(round, (counts.get(round) ?? 0) + 1)
  const common = [...counts.keys()].filter((round) => counts.get(round) === members.length).sort((a, b) => a - b)
  if (common.length === 0) return { change: null, benchmarks: 0 }
  const shared = new Set(common)
  const means = roundMeans(members.map(({ sample }) => sample.ratios.filter((_, i) => shared.has(sample.rounds[i]!))))
  const { looks, total } = looksTaken(rule, rounds)
  const levels = planLevels(looks, total, rule.spending)
  const level = levels.nominal(rule.falseAlarmRate, levels.lookAt(common.at(-1)!))
  const [evidence] = signedRankEvidence([{ ratios: means }])
  return { change: changeOf(evidence!.estimate, evidence!.interval(level)), benchmarks: members.length }
}

function typicalScatter(
  candidates: readonly (Candidate | undefined)[],
  decided: readonly (Decided | undefined)[],
): number | null {
  const scatters = candidates.flatMap((one, i) =>
    one?.open.role === 'tested' ? (decided[i]!.evidence.scatter ?? []) : [],
  )
  return scatters.length === 0 ? null : median(scatters)
}
