/** Sorts what was matched: rows that are finished before any test (added, removed, failed, skipped,
 *  appearing twice, counters, unusable numbers), and open ones that evidence has to decide. */

import type { BenchmarkComparison, CountedFigure, Doubt } from '../../model/comparison.ts'
import {
  type Better,
  isInstructions,
  isTimeLike,
  leastCounterThreshold,
  type Metric,
  variesBy,
} from '../../model/metric.ts'
import type { Side } from '../../model/run.ts'
import { directionOf, isExact } from '../evidence/launch-summary.ts'
import { type DecisionRule, defaultCounterThreshold, type MetricRule } from '../rule.ts'
import { alsoOf } from './also.ts'
import { compareCounters } from './counters.ts'
import { type BenchmarkSeries, type Match, type MetricSeries, matchMetrics, summaries, typical } from './match.ts'
import { isInMean, isInverse, isTime, repeatedAmong } from './metrics.ts'
import { presenceRow } from './presence.ts'

/** The launches of both sides that a metric is compared on. */
export interface LaunchValues {
  /** Launch summaries in base units. */
  readonly base: readonly number[]
  readonly head: readonly number[]
  /** Paired: 1-based position among all pairs of the pair behind base[i] and head[i]; unpaired: empty. */
  readonly rounds: readonly number[]
  /** Rounds (unpaired: launches of each side) that should have it. */
  readonly expected: { readonly base: number; readonly head: number }
  readonly found: { readonly base: number; readonly head: number }
  /** True where a launch that should have the benchmark lacks it, and nothing says why. */
  readonly silent: boolean
  /** Why some lack it, as far as it is told. */
  readonly because?: string
  /** False where too many are missing for any claim. */
  readonly enough: boolean
}

/** A row that is still to be decided. */
export interface OpenRow {
  readonly name: string
  readonly metric: string
  readonly unit: string
  readonly better: Better
  readonly threshold: number
  /** `tested` counts in the suite's correction and may be gated; the others are only shown. */
  readonly role: 'tested' | 'shown' | 'inverse'
  /** Stands for its benchmark in the suite's mean, with others of its benchmark where there are several. */
  readonly inMean: boolean
  /** What its row says beside what was decided. */
  readonly beside: Pick<BenchmarkComparison, 'role' | 'also' | 'counts'>
  /** All launches of either side. */
  readonly series: Record<Side, MetricSeries>
  /** 1-based position, among all pairs, of the pair behind base[i] and head[i]; unpaired: empty. */
  readonly rounds: readonly number[]
  /** Summaries of the selected launches, in base units and all positive. */
  readonly base: readonly number[]
  readonly head: readonly number[]
  /** Set where some rounds lack it. */
  readonly missing: Doubt | null
}

export type PreparedRow = { readonly row: BenchmarkComparison } | { readonly open: OpenRow }

export type PrepareRule = Pick<DecisionRule, 'threshold' | 'metricRules' | 'counterThreshold'>

type Sides = ReturnType<typeof matchMetrics>[number]

/** @param select picks the launches that hold a metric on both sides of a match.
 *  @param base a stored run does not keep which part its tool gave to a metric. */
export function prepare(
  match: Match,
  rule: PrepareRule,
  select: (base: MetricSeries, head: MetricSeries) => LaunchValues,
  base: 'measured' | 'stored' = 'measured',
): PreparedRow[] {
  const status = presenceRow(match, rule.threshold)
  if (status !== undefined) return isNoBenchmark(status, match) ? [] : [{ row: status }]
  const found = matchMetrics(match)
  const isStored = base === 'stored'
  const metrics = (isStored ? found : found.map(asBothSay)).filter(isComparable)
  const settingsOf = (sides: Sides) => rule.metricRules?.(match.name, (sides.head ?? sides.base)!.name) ?? {}
  // A stored run does not keep how it ended.
  const unlike = isStored ? undefined : metrics.find(haveUnlikeEndings)
  if (unlike !== undefined) return [{ row: endingsRow(identify(match.name, unlike, settingsOf(unlike), rule), unlike) }]
  const isMean = isInMean(metrics.filter((sides) => settingsOf(sides).ignore !== true))
  const times = metrics.filter(isTime)
  // A repeated metric is a figure in the row of the other; one that a rule names keeps its own, and so does one whose
  // other is ignored.
  const repeats = repeatedAmong(
    metrics,
    (sides) => settingsOf(sides).named === true,
    (other) => settingsOf(other).ignore !== true,
  )
  const counts = metrics.filter(isCounted).map((sides) => {
    const { base: before, head } = sides as Record<Side, MetricSeries>
    const settings = settingsOf(sides)
    const beside = informationOf(sides, settings)
    const identity = identify(match.name, sides, settings, rule)
    return countedRow(identity, { base: before, head }, select(before, head), settings, beside, isStored)
  })
  const carrier = metrics.find((sides) => !isCounted(sides) && isTime(sides))
  const figures = [
    ...counts.map(countedFigure),
    ...metrics.flatMap((sides) => toolFigure(sides, match, rule, settingsOf(sides), select)),
  ]
  const measured = metrics.flatMap((sides): PreparedRow[] => {
    if (isCounted(sides) || repeats.own.has(sides)) return []
    const settings = settingsOf(sides)
    const identity = identify(match.name, sides, settings, rule)
    const unmatched = unmatchedRow(identity, sides)
    if (unmatched !== undefined) return [{ row: unmatched }]
    const series = { base: sides.base!, head: sides.head! }
    const selected = select(series.base, series.head)
    const beside = {
      ...informationOf(sides, settings),
      ...alsoOf(sides, times, repeats.of.get(sides) ?? []),
      ...(sides === carrier && figures.length > 0 ? { counts: figures } : {}),
    }
    const finished = finishedRow(identity, match, selected, settings, disagreementOf(series, settings))
    if (finished !== undefined) return [{ row: { ...shownOnly(finished, settings, beside), ...beside } }]
    const role = beside.role === undefined ? roleOf(identity.better, settings, sides, times) : 'shown'
    const { name, metric, unit, better, threshold } = identity
    const { rounds, base, head } = selected
    const missing = missingDoubt(selected)
    const shown = { name, metric, unit, better, threshold }
    return [{ open: { ...shown, role, inMean: isMean(series.head), beside, series, rounds, base, head, missing } }]
  })
  // What stayed as it was, does not repeat or is information is a figure beside the time, and no row of its own.
  const told = counts.filter(
    ({ outcome, role }) =>
      carrier === undefined || (role === undefined && !['unchanged', 'inconclusive'].includes(outcome)),
  )
  return [...measured, ...told.map((row) => ({ row }))]
}

/** Launches a side that a change takes which was counted in a pass of its own: what the compiler of a process did with
 *  allocations may be one thing here and another there, and two launches agree by chance. */
const fewestCounted = 4

/** The same of what was counted under a runtime that was made to repeat itself, as long as it does. … */
const fewestRepeated = 2

/** … A single number is stored only of what repeated, whatever it is. */
const fewestStored = 1

/** Which part a metric has (a figure of the circumstances, another's in another unit, counted in a pass of its own)
 *  is what both sides say: head alone could else take a metric out of the gate. */
function asBothSay(sides: Sides): Sides {
  const { base, head } = sides
  if (base === undefined || head === undefined) return sides
  const [before, after] = [base.latest, head.latest]
  const { role, repeats, pass } = before
  if (role === after.role && repeats === after.repeats && pass === after.pass) return sides
  return { base: { ...base, latest: withoutPart(before) }, head: { ...head, latest: withoutPart(after) } }
}

function withoutPart({ role: _, repeats: __, pass: ___, ...metric }: Metric): Metric {
  return metric
}

/** Counted in a pass of its own. */
function isCounted({ base, head }: Sides): boolean {
  return (head ?? base)!.latest.pass === 'counts'
}

/** What only one side has counted says nothing: not every pairing counts. */
function isComparable(sides: Sides): boolean {
  return !isCounted(sides) || (sides.base !== undefined && sides.head !== undefined)
}

/** Whether one side alone has it and it is no benchmark, but what was counted of a whole launch. */
function isNoBenchmark({ outcome }: BenchmarkComparison, { base, head }: Match): boolean {
  const one = outcome === 'removed' ? base : outcome === 'added' ? head : undefined
  return one !== undefined && one.metrics.length > 0 && one.metrics.every(({ latest }) => latest.pass === 'counts')
}

/** The row of a figure that only some launches have, on purpose. */
function countedRow(
  identity: Identity,
  { base, head }: Record<Side, MetricSeries>,
  selected: LaunchValues,
  settings: MetricRule,
  beside: Pick<BenchmarkComparison, 'role'>,
  stored: boolean,
): BenchmarkComparison {
  const resolution = Math.max(base.latest.resolution ?? 0, head.latest.resolution ?? 0)
  const { better } = identity
  // What gates nothing is told as soon as it is beyond what such counts repeat to.
  const limit = beside.role === undefined ? identity.threshold : leastCounterThreshold
  const rounds = Math.min(selected.base.length, selected.head.length)
  const known = { ...identity, ...nothingKnown, ...beside, threshold: limit }
  const shared = { ...known, base: typical(selected.base), head: typical(selected.head), rounds }
  if (rounds === 0) return { ...shared, outcome: 'inconclusive', doubt: missingDoubt(selected) }
  const fewest = fewestFor(identity.metric, selected, stored)
  const decision = compareCounters(selected.base, selected.head, better, { limit, resolution, fewest })
  return shownOnly({ ...shared, ...decision }, settings, beside)
}

/** Launches of each side that a change takes. */
function fewestFor(metric: string, selected: LaunchValues, stored: boolean): number {
  const { base, head } = selected
  if (stored && base.length === 1 && head.length === 1) return fewestStored
  return isInstructions(metric) && repeats(selected) ? (stored ? fewestStored : fewestRepeated) : fewestCounted
}

/** Whether no side varies by as much as the smallest change that is worth a word. */
function repeats({ base, head }: LaunchValues): boolean {
  return [base, head].every((counts) => !variesBy(counts, leastCounterThreshold))
}

function countedFigure({ metric, unit, base, head, outcome }: BenchmarkComparison): CountedFigure {
  return { metric: metric!, unit: unit!, base, head, outcome }
}

/** What tools count of the same: it has a row of its own, and stands beside the time as what is counted here does. */
const toolCounts: ReadonlySet<string> = new Set([
  'allocated',
  'allocated bytes',
  'allocations',
  'bytes',
  'instructions',
])

function toolFigure(
  sides: Sides,
  match: Match,
  rule: PrepareRule,
  settings: MetricRule,
  select: (base: MetricSeries, head: MetricSeries) => LaunchValues,
): CountedFigure[] {
  const { base, head } = sides
  if (base === undefined || head === undefined || base.twice || head.twice) return []
  if (isCounted(sides) || !isExact([base, head]) || !toolCounts.has(head.name)) return []
  const identity = identify(match.name, sides, settings, rule)
  const row = finishedRow(identity, match, select(base, head), settings, disagreementOf({ base, head }, settings))
  return row === undefined || row.outcome === 'failed' ? [] : [countedFigure(row)]
}

/** What tells of the circumstances is tested only where a rule names it. */
function informationOf({ base, head }: Sides, { named }: MetricRule): Pick<BenchmarkComparison, 'role'> {
  const { role } = (head ?? base)!.latest
  return role === undefined || named === true ? {} : { role }
}

/** What is only shown is never called better or worse, counters neither. */
function shownOnly(
  row: BenchmarkComparison,
  { ignore }: MetricRule,
  { role }: Pick<BenchmarkComparison, 'role'>,
): BenchmarkComparison {
  if (ignore !== true && role === undefined) return row
  return row.outcome === 'regressed' || row.outcome === 'improved' ? { ...row, outcome: 'changed' } : row
}

/** Everything of a row but what became of it. */
type Identity = Pick<BenchmarkComparison, 'name' | 'better' | 'exact' | 'threshold'> & {
  readonly metric: string
  readonly unit: string
}

function identify(name: string, sides: Sides, settings: MetricRule, rule: PrepareRule): Identity {
  const series = (sides.head ?? sides.base)!
  const both = [sides.base, sides.head]
  const exact = isExact(both)
  const standard = exact ? (rule.counterThreshold ?? defaultCounterThreshold) : rule.threshold
  return {
    name,
    metric: series.name,
    unit: series.unit,
    better: directionOf(both, settings.better),
    exact,
    threshold: settings.threshold ?? standard,
  }
}

function roleOf(better: Better, settings: MetricRule, sides: Sides, times: readonly Sides[]): OpenRow['role'] {
  if (better === 'unknown' || settings.ignore === true) return 'shown'
  return better === 'higher' && isInverse(sides, times) ? 'inverse' : 'tested'
}

/** A metric that only one side has, or that one launch has twice. */
function unmatchedRow(identity: Identity, { base, head }: Sides): BenchmarkComparison | undefined {
  const empty = { ...identity, ...nothingKnown }
  if (base?.twice || head?.twice) {
    const where = base?.twice && head?.twice ? 'both' : head?.twice ? 'head' : 'base'
    const message = `${identity.metric} (${identity.unit}) appears more than once in one launch`
    return { ...empty, outcome: 'failed', message, where }
  }
  if (base === undefined) return { ...empty, outcome: 'added', head: typical(summaries(head!)), lacking: 'base' }
  if (head === undefined) return { ...empty, outcome: 'removed', base: typical(summaries(base)), lacking: 'head' }
  return undefined
}

/** A command that fails does other work than one that succeeds, and often less of it: that is no change of its time. */
function haveUnlikeEndings({ base, head }: Sides): boolean {
  if (base === undefined || head === undefined) return false
  if (base.endings === undefined && head.endings === undefined) return false
  const [before, after] = [endingOf(base), endingOf(head)]
  return before !== after || before === undefined
}

function endingsRow(identity: Identity, { base, head }: Sides): BenchmarkComparison {
  // Where head succeeds in every launch, it has mended what base had broken.
  const isMended = head!.endings === undefined
  const told = [`${endingText(head!)} in head`, `${endingText(base!)} in base`]
  const message = (isMended ? told.toReversed() : told).join('; ')
  return { ...identity, ...nothingKnown, outcome: 'failed', message, where: isMended ? 'base' : 'head' }
}

/** How the runs of all launches ended; undefined where launches differ. */
function endingOf(series: MetricSeries): string | undefined {
  const [one, ...others] = series.endings ?? []
  if (one === undefined) return 'succeeded'
  return others.length === 0 && one[1] === summaries(series).length ? one[0] : undefined
}

function endingText(series: MetricSeries): string {
  const launches = summaries(series).length
  const kinds = [...(series.endings ?? [])].map(([ended, count]) => `${ended} in ${count} of ${launches} launches`)
  return kinds.length === 0 ? 'every run succeeded' : `runs ended with ${kinds.join(', ')}`
}

/** The row of what no test can or need decide. */
function finishedRow(
  identity: Identity,
  match: Match,
  selected: LaunchValues,
  settings: MetricRule,
  disagreement: Doubt | null,
): BenchmarkComparison | undefined {
  const { base, head } = selected
  const bad = base.find(isNotPositive) ?? head.find(isNotPositive)
  if (selected.enough && !identity.exact && bad === undefined && disagreement === null) return undefined
  const rounds = Math.min(base.length, head.length)
  const shared = { ...identity, ...nothingKnown, base: typical(base), head: typical(head), rounds }
  if (!selected.enough) return missingRow(shared, match, selected)
  const missing = missingDoubt(selected)
  if (selected.silent && missing !== null) return { ...shared, outcome: 'inconclusive', doubt: missing }
  if (disagreement !== null) return { ...shared, outcome: 'inconclusive', doubt: disagreement }
  if (identity.exact) {
    // A limit that the user stated holds even for a count that was read only once.
    const fewest = settings.threshold === undefined ? 2 : 1
    const decision = compareCounters(base, head, identity.better, { limit: identity.threshold, fewest })
    return { ...shared, ...decision, doubt: decision.doubt ?? missing }
  }
  if (!isTimeLike(identity.unit) && [...base, ...head].every((value) => value === 0)) {
    return { ...shared, outcome: 'unchanged', change: { estimate: 0, low: 0, high: 0 } }
  }
  const fewest = fewestOfNothing
  if (!isTimeLike(identity.unit) && areOfNothing(base, head, fewest)) {
    // Requests that fail where none did: there is no ratio, and no doubt.
    const { outcome } = compareCounters(base, head, identity.better, { limit: identity.threshold, fewest })
    return { ...shared, outcome, doubt: missing }
  }
  return { ...shared, outcome: 'inconclusive', doubt: { code: 'not-positive', found: bad! } }
}

/** Launches a side: that all of one are nothing and all of the other something has a chance of at most 1 in 128 where
 *  nothing changed. */
const fewestOfNothing = 4

/** Whether one side is nothing in every launch and the other something in every launch. */
function areOfNothing(base: readonly number[], head: readonly number[], fewest: number): boolean {
  if (Math.min(base.length, head.length) < fewest) return false
  const isNothing = (values: readonly number[]) => values.every((value) => value === 0)
  const isSomething = (values: readonly number[]) => values.every((value) => value > 0)
  return (isNothing(base) && isSomething(head)) || (isSomething(base) && isNothing(head))
}

/** A side that knows a direction, and another that has none or the opposite: head could else drop the direction,
 *  and whatever it does would pass. */
function disagreementOf({ base, head }: Record<Side, MetricSeries>, settings: MetricRule): Doubt | null {
  if (settings.better !== undefined || settings.ignore === true || base.better === head.better) return null
  return { code: 'direction-differs', base: base.better, head: head.better }
}

function isNotPositive(value: number): boolean {
  return !(value > 0)
}

/** Present in too few rounds: failed where the tool said so, else inconclusive. */
function missingRow(
  shared: Omit<BenchmarkComparison, 'outcome'>,
  match: Match,
  selected: LaunchValues,
): BenchmarkComparison {
  const doubt = missingDoubt(selected)
  const failed = (series: BenchmarkSeries | undefined) => series?.message?.status === 'failed'
  const [onBase, onHead] = [failed(match.base), failed(match.head)]
  if (!onBase && !onHead) return { ...shared, outcome: 'inconclusive', doubt }
  // Broken before only where base breaks as often.
  const where = onHead ? (onBase && selected.found.base <= selected.found.head ? 'both' : 'head') : 'base'
  const message = (onHead ? match.head : match.base)!.message!.text
  return { ...shared, outcome: 'failed', doubt, where, message }
}

function missingDoubt({ expected, found, silent, because }: LaunchValues): Doubt | null {
  if (found.base >= expected.base && found.head >= expected.head) return null
  const rounds = Math.max(expected.base, expected.head)
  const why = silent || because === undefined ? {} : { because }
  return { code: 'missing-in-rounds', ...found, rounds, ...(silent ? { silent } : {}), ...why }
}

/** What a launch says that lacks a benchmark: `failed: timed out`. */
export function whyMissing({ base, head }: Match): { because?: string } {
  const said = head?.message ?? base?.message
  return said === undefined
    ? {}
    : { because: `${said.status}${said.text === '' ? '' : `: ${said.text.slice(0, 200)}`}` }
}

export const nothingKnown = {
  base: null,
  head: null,
  change: null,
  p: null,
  rounds: 0,
  detectable: null,
  scatter: null,
  doubt: null,
} as const
