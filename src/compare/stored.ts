/** Compares a run with runs that were stored before. Each run counts as one number per metric, the
 *  median over its launches: two runs differ by what their machines, days and neighbours do, which no
 *  number of launches within one run can tell. So the interval is the prediction interval of the next
 *  run (statistics/prediction.ts) from the stored ones, with variances moderated across the suite, after
 *  each history has been cut at its last change of level.
 *
 *  Fewer than three comparable runs, or runs of another machine alone, show the change and decide
 *  nothing. What all benchmarks have in common is never taken out of a row: a slowdown of the whole
 *  suite must stay visible. It is shown as the suite's change, and named on the rows that it explains. */

import type { BenchmarkComparison, Comparison, Doubt, SuiteComparison } from '../model/comparison.ts'
import { launchInstructionsName, type Metric } from '../model/metric.ts'
import type { BenchmarkResult, Launch } from '../model/run.ts'
import { lastLevelStart } from '../statistics/change-points.ts'
import { moderate } from '../statistics/moderated-variance.ts'
import {
  fewestRuns,
  forecast,
  mostRuns,
  type Prediction,
  predictedChange,
  withSomeScatter,
  withVariance,
} from '../statistics/prediction.ts'
import { mean, median } from '../statistics/robust.ts'
import { studentCdf, studentQuantile } from '../statistics/student.ts'
import { type Decision, decide, type TestCase } from './decision/decide.ts'
import { planLevels } from './decision/levels.ts'
import type { Evidence } from './evidence/evidence.ts'
import { changeOf, isExact, launchSummary, logCost } from './evidence/launch-summary.ts'
import { decidedRow } from './rows/decided-row.ts'
import { type MetricSeries, matchSeries, seriesOf } from './rows/match.ts'
import { meansByBenchmark } from './rows/metrics.ts'
import { type LaunchValues, type OpenRow, prepare } from './rows/prepare.ts'
import { defaultCandidateP, type UnpairedRule } from './rule.ts'

export interface StoredBase {
  /** Launches of each comparable run, oldest first; the last is the nearest to the base. */
  readonly runs: readonly (readonly Launch[])[]
  /** Set where the runs come from another machine: the change is shown, and decides nothing. */
  readonly otherMachine: { readonly base: string; readonly head: string } | null
  /** Whether what was counted in a pass of its own can be compared with the last of them, which does not take the same
   *  processor. Left out: on the same machine it can, on another it cannot. */
  readonly counts?: 'alike' | 'unlike'
}

export interface StoredComparison {
  readonly comparison: Comparison
  /** Metrics whose history was cut, and how many of its runs were left out. */
  readonly cuts: readonly { readonly name: string; readonly metric: string; readonly dropped: number }[]
}

/** Most runs that are shown beside what changed. */
export const mostShown = 20
/** A change of level is looked for at this p-value: a wrong cut only loses runs, a missed one widens the interval. */
const cutLevel = 0.01

interface Candidate {
  readonly open: OpenRow
  /** Log-costs of the runs after the last cut, and of head. */
  readonly history: readonly number[]
  readonly head: number
  readonly dropped: number
}

export function compareStored(base: StoredBase, head: readonly Launch[], rule: UnpairedRule): StoredComparison {
  const runs = base.runs.slice(-mostRuns)
  const reduced = comparable(base, reduceRun(head), runs.at(-1) ?? [])
  const matches = matchSeries(seriesOf(runs.map(reduceRun)), seriesOf([reduced]))
  const prepared = matches.flatMap((match) =>
    prepare(match, rule, (before, after) => selectRuns(before, after), 'stored'),
  )
  const candidates = prepared.map((one) => ('open' in one ? candidateOf(one.open) : undefined))
  const decidable = base.otherMachine === null
  const forecasts = forecastAll(candidates)
  const decisions = decideAll(candidates, forecasts, rule)
  const suite = compareSuite(candidates, rule, decidable)
  const silent = silentIn(head)
  const rows = prepared.map((one, i) => {
    const row =
      'row' in one
        ? undecidedRow(one.row, base, countsIn(reduced))
        : rowOf(candidates[i]!, forecasts[i], decisions[i], base)
    const doubt = silent.get(row.name)
    return doubt === undefined || row.outcome === 'failed' ? row : { ...row, outcome: 'inconclusive' as const, doubt }
  })
  return {
    comparison: { suite, benchmarks: markCommonShift(rows, suite, rule.threshold) },
    cuts: candidates.flatMap((one) =>
      one === undefined || one.dropped === 0
        ? []
        : [{ name: one.open.name, metric: one.open.metric, dropped: one.dropped }],
    ),
  }
}

/** Without counts where those of the stored runs are of another compiler, library or runtime; and without those of a
 *  whole launch, where the nearest run was of other benchmarks. */
function comparable({ otherMachine, counts }: StoredBase, head: Launch, nearest: readonly Launch[]): Launch {
  const isAlike = counts === 'alike' || (otherMachine === null && counts === undefined)
  const isSameWork = sameNames(timedIn([head]), timedIn(nearest))
  if (isAlike && isSameWork) return head
  const isLeftOut = ({ name, pass }: Metric) => pass === 'counts' && (!isAlike || name === launchInstructionsName)
  const benchmarks = head.benchmarks.map((row) => ({ ...row, metrics: row.metrics.filter((one) => !isLeftOut(one)) }))
  return { ...head, benchmarks }
}

/** Names of what was measured, and not only counted. */
function timedIn(launches: readonly Launch[]): ReadonlySet<string> {
  const rows = launches.flatMap(({ benchmarks }) => benchmarks)
  return new Set(rows.filter((row) => row.status === 'ok' && !isCountOnly(row)).map(({ name }) => name))
}

function isCountOnly({ metrics }: BenchmarkResult): boolean {
  return metrics.length > 0 && metrics.every(({ pass }) => pass === 'counts')
}

function sameNames(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === others.size && [...some].every((name) => others.has(name))
}

/** Metrics that were counted in a pass of their own. */
function countsIn({ benchmarks }: Launch): ReadonlySet<string> {
  return new Set(
    benchmarks.flatMap(({ metrics }) => metrics.flatMap(({ name, pass }) => (pass === 'counts' ? [name] : []))),
  )
}

/** What some launches of head have, and others lack without a word of why: their median would hide it. */
function silentIn(head: readonly Launch[]): ReadonlyMap<string, Doubt> {
  const rounds = head.length
  const silent = new Map<string, Doubt>()
  for (const [name, { presence, metrics }] of seriesOf(head).benchmarks) {
    // What was counted of a whole launch stands in those that were counted.
    if (metrics.length > 0 && metrics.every(({ latest }) => latest.pass === 'counts')) continue
    const found = presence.filter((state) => state !== 'absent').length
    if (found < rounds) silent.set(name, { code: 'missing-in-rounds', base: rounds, head: found, rounds, silent: true })
  }
  return silent
}

/** One launch that stands for a run: per metric the median over its launches. A benchmark that failed in
 *  half of them has failed. */
export function reduceRun(launches: readonly Launch[]): Launch {
  const [first] = launches
  if (launches.length === 1 && first !== undefined) return first
  const byName = new Map<string, BenchmarkResult[]>()
  for (const launch of launches) {
    for (const result of launch.benchmarks) {
      const list = byName.get(result.name)
      if (list === undefined) byName.set(result.name, [result])
      else list.push(result)
    }
  }
  return { benchmarks: [...byName].map(([name, results]) => reduceBenchmark(name, results)) }
}

function reduceBenchmark(name: string, results: readonly BenchmarkResult[]): BenchmarkResult {
  const good = results.filter((result) => result.status === 'ok')
  const bad = results.find((result) => result.status !== 'ok')
  if (bad !== undefined && 2 * good.length <= results.length) return bad
  const byMetric = new Map<string, Metric[]>()
  for (const { metrics } of good) {
    for (const metric of metrics) {
      const key = JSON.stringify([metric.name, metric.unit])
      byMetric.set(key, [...(byMetric.get(key) ?? []), metric])
    }
  }
  const metrics = [...byMetric.values()].map((list): Metric => {
    const { name, unit, better, exact, resolution, pass, role, repeats } = list[0]!
    const counted = { ...(resolution === undefined ? {} : { resolution }), ...(pass === undefined ? {} : { pass }) }
    const told = { ...counted, ...(role === undefined ? {} : { role }), ...(repeats === undefined ? {} : { repeats }) }
    const values = list.map(launchSummary)
    const counter = exact === true && list.every((one) => one.exact)
    // Whether a counter repeats exactly shows from launch to launch, so its readings stay apart.
    return { name, unit, better, value: median(values), ...told, ...(counter ? { exact, samples: values } : {}) }
  })
  return { name, status: 'ok', metrics }
}

/** Runs before a benchmark existed are no gap. An exact counter is compared with the nearest run alone:
 *  counters change with the code, so older commits say nothing about them. */
function selectRuns(base: MetricSeries, head: MetricSeries): LaunchValues {
  if (isExact([base, head])) return selected(readings(base), readings(head))
  const [before, after] = [base, head].map((side) => side.values.filter((value) => value !== undefined))
  return selected(before!, after!)
}

function readings({ latest: { samples, value } }: MetricSeries): readonly number[] {
  return samples ?? [value]
}

function selected(before: readonly number[], after: readonly number[]): LaunchValues {
  const found = { base: before.length, head: after.length }
  return {
    base: before,
    head: after,
    rounds: [],
    expected: found,
    found,
    silent: false,
    enough: before.length > 0 && after.length > 0,
  }
}

function candidateOf(open: OpenRow): Candidate {
  const all = open.base.map((value) => logCost(value, open.better))
  const start = lastLevelStart(all, { level: cutLevel, permutations: 499 })
  return { open, history: all.slice(start), head: logCost(open.head[0]!, open.better), dropped: start }
}

/** Forecasts of those with enough runs, their variances moderated by each other. By mean and variance, also
 *  for long histories: a scale that ignores stray runs promises that the next will not be one, and doubled
 *  the alarms on public histories of hosted runners. */
function forecastAll(candidates: readonly (Candidate | undefined)[]): (Prediction | undefined)[] {
  const own = candidates.map((one) => {
    if (one === undefined || one.history.length < fewestRuns) return undefined
    return forecast(one.history)
  })
  const usable = own.filter((one) => one !== undefined)
  const moderated = moderate(
    usable.map(({ variance }) => variance),
    usable.map(({ df }) => df),
  )
  let at = 0
  return own.map((one) => {
    if (one === undefined) return undefined
    const i = at++
    return withVariance(one, moderated.variance[i]!, moderated.df[i]!)
  })
}

/** Tested metrics are decided together, what is only shown each by itself. */
function decideAll(
  candidates: readonly (Candidate | undefined)[],
  forecasts: readonly (Prediction | undefined)[],
  rule: UnpairedRule,
): (Decision | undefined)[] {
  const { falseAlarmRate, candidateP = defaultCandidateP } = rule
  const suite = { falseAlarmRate, candidateP }
  const once = { levels: planLevels([1], 1), total: 1, look: 0 }
  const tested = candidates.map((one, i): TestCase | undefined => {
    const known = forecasts[i]
    if (one === undefined || known === undefined) return undefined
    const { threshold } = one.open
    return { evidence: forecastEvidence(known, one), threshold, delta: Math.log1p(threshold), ...once }
  })
  const isTested = (i: number) => tested[i] !== undefined && candidates[i]?.open.role === 'tested'
  const together = decide(
    tested.filter((_, i) => isTested(i)).map((one) => one!),
    suite,
  )
  let at = 0
  return tested.map((one, i) => {
    if (one === undefined) return undefined
    return isTested(i) ? together[at++] : decide([one], suite)[0]
  })
}

function forecastEvidence(known: Prediction, { head, history }: Candidate): Evidence {
  const sure = withSomeScatter(known)
  const error = Math.sqrt(sure.variance * sure.factor)
  const estimate = head - sure.centre
  return {
    rounds: history.length,
    worth: history.length,
    estimate,
    scatter: Math.sqrt(2 * sure.variance),
    smallestP: 0,
    p: (shift, alternative) => {
      const t = (estimate - shift) / error
      return studentCdf(alternative === 'greater' ? -t : t, sure.df)
    },
    interval: (level) => predictedChange(sure, head, level),
    limits: (level) => predictedChange(sure, head, level),
    usual: (level) => predictedChange(sure, head, level),
    detectable: (level) => error * (studentQuantile(1 - level / 2, sure.df) + studentQuantile(0.8, sure.df)),
    // The next run has its own scatter, which no number of earlier ones makes smaller.
    roundsNeeded: () => Number.POSITIVE_INFINITY,
    roundsToReach: () => fewestRuns,
  }
}

function rowOf(
  candidate: Candidate,
  known: Prediction | undefined,
  decision: Decision | undefined,
  base: StoredBase,
): BenchmarkComparison {
  const { open, history, head } = candidate
  // Shown is the level that head is compared with: runs before the cut are another one.
  const level = { ...open, base: open.base.slice(candidate.dropped) }
  const doubt = doubtOf(base, history.length)
  const lastRuns = open.base.slice(-mostShown)
  if (doubt === null && known !== undefined && decision !== undefined) {
    return { ...decidedRow(level, forecastEvidence(known, candidate), decision, null), lastRuns }
  }
  const { name, metric, unit, better, threshold, beside } = open
  return {
    name,
    metric,
    unit,
    better,
    exact: false,
    outcome: 'inconclusive',
    base: median(level.base),
    head: open.head[0]!,
    change: changeOf(head - median(history), { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }),
    p: null,
    rounds: history.length,
    detectable: null,
    scatter: null,
    threshold,
    doubt,
    ...beside,
    lastRuns,
  }
}

function doubtOf({ otherMachine }: StoredBase, runs: number): Doubt | null {
  if (otherMachine !== null) return { code: 'other-machine', ...otherMachine }
  return runs < fewestRuns ? { code: 'too-few-runs', have: runs, need: fewestRuns } : null
}

/** Counters are decided without any statistics, but another machine may count otherwise: tools do, a pass of its own
 *  does not where the machines are alike in what matters to it. */
function undecidedRow(row: BenchmarkComparison, base: StoredBase, counts: ReadonlySet<string>): BenchmarkComparison {
  if (row.metric !== null && counts.has(row.metric)) return row
  const decided = row.outcome === 'regressed' || row.outcome === 'improved' || row.outcome === 'changed'
  if (base.otherMachine === null || !decided) return row
  return { ...row, outcome: 'inconclusive', doubt: { code: 'other-machine', ...base.otherMachine } }
}

/** The geometric mean over the benchmarks that every one of the last runs has, as a history of its own. */
function compareSuite(
  candidates: readonly (Candidate | undefined)[],
  rule: UnpairedRule,
  decidable: boolean,
): SuiteComparison {
  const members = candidates.filter((one) => one?.open.role === 'tested' && one.open.inMean).map((one) => one!)
  const length = Math.min(...members.map(({ history }) => history.length))
  if (members.length === 0 || length === 0) return { change: null, benchmarks: 0 }
  const lists = members.map(({ open, history, head }) => ({
    name: open.name,
    values: [...history.slice(history.length - length), head],
  }))
  const byBenchmark = meansByBenchmark(lists)
  const means = Array.from({ length }, (_, i) => mean(byBenchmark.map((values) => values[i]!)))
  const now = mean(byBenchmark.map((values) => values[length]!))
  const benchmarks = byBenchmark.length
  if (length < fewestRuns || !decidable) {
    const unknown = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
    return { change: changeOf(now - median(means), unknown), benchmarks }
  }
  const change = predictedChange(forecast(means), now, rule.falseAlarmRate)
  return { change: changeOf(change.estimate, change), benchmarks }
}

/** Fewer benchmarks have no common mode to speak of. */
const fewestForMode = 5

/** Rows that changed no more than the suite as a whole did, where the suite has changed beyond its own
 *  interval: the machine, or something that all benchmarks use. They keep their outcome. */
function markCommonShift(
  rows: readonly BenchmarkComparison[],
  { change, benchmarks }: SuiteComparison,
  threshold: number,
): BenchmarkComparison[] {
  const low = change?.low ?? Number.NEGATIVE_INFINITY
  const high = change?.high ?? Number.POSITIVE_INFINITY
  if (change === null || benchmarks < fewestForMode || (low <= 0 && high >= 0)) return [...rows]
  if (Math.abs(change.estimate) < threshold) return [...rows]
  return rows.map((row) => {
    const changed = row.outcome === 'regressed' || row.outcome === 'improved'
    if (!changed || row.exact || row.change === null || row.doubt !== null) return row
    const rest = (1 + row.change.estimate) / (1 + change.estimate) - 1
    return Math.abs(rest) > threshold
      ? row
      : { ...row, doubt: { code: 'whole-suite-shifted', change: change.estimate } }
  })
}
