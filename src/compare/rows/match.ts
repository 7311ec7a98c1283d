/** Finds what belongs together: benchmarks by name, metrics by name and unit, position by position over
 *  the launches of a side. Names come from the suite under test and are only ever keys of a Map.
 *
 *  Launches are taken apart into columns of numbers, one per metric, and not kept: ten thousand benchmarks
 *  of thirty launches a side are 600,000 objects, which to keep and to collect takes longer than to decide. */

import type { Better, Metric } from '../../model/metric.ts'
import type { BenchmarkResult, Launch } from '../../model/run.ts'
import { median } from '../../statistics/robust.ts'
import { launchSummary } from '../evidence/launch-summary.ts'

export type Presence = 'absent' | BenchmarkResult['status']

/** One metric of one benchmark on one side; `values[i]` is of launch i. */
export interface MetricSeries {
  readonly name: string
  readonly unit: string
  /** The direction that all launches agree on, else unknown. */
  better: Better
  /** Whether it is an exact counter in every launch that has it. */
  exact: boolean
  /** Launch summaries in base units. */
  readonly values: (number | undefined)[]
  /** The metrics of launches that kept their samples; shorter where the last ones, or all, did not. */
  readonly sampled: (Metric | undefined)[]
  /** That of the last launch that has it. */
  latest: Metric
  /** True where a launch has it twice: which of them is meant cannot be told. */
  twice: boolean
  /** In how many launches no run behind it succeeded, by how they ended; undefined where there is no such launch. */
  endings: Map<string, number> | undefined
}

/** One benchmark on one side; `presence[i]` is of launch i. */
export interface BenchmarkSeries {
  readonly name: string
  readonly presence: Presence[]
  readonly metrics: MetricSeries[]
  /** Most often that one launch has the name. */
  times: number
  /** The first message of a launch in which it failed, else skipped. */
  message: { readonly status: 'failed' | 'skipped'; readonly text: string } | undefined
}

/** Both sides of a benchmark; a side that no launch mentions is undefined. */
export interface Match {
  readonly name: string
  readonly base: BenchmarkSeries | undefined
  readonly head: BenchmarkSeries | undefined
}

/** All launches of one side, taken apart. */
export interface LaunchSeries {
  readonly launches: number
  readonly benchmarks: ReadonlyMap<string, BenchmarkSeries>
}

/** Matches benchmarks in head's order, those of base alone after them. Where a group failed as a whole on one side, its
 *  benchmarks did: not one of them is missing. */
export function matchSeries(base: LaunchSeries, head: LaunchSeries): Match[] {
  const before = withMembers(base.benchmarks, head.benchmarks)
  const after = withMembers(head.benchmarks, base.benchmarks)
  const matches: Match[] = []
  for (const [name, series] of after) matches.push({ name, base: before.get(name), head: series })
  for (const [name, series] of before) if (!after.has(name)) matches.push({ name, base: series, head: undefined })
  return matches
}

/** What stands between a group and what is in it: a test of Vitest, a package or a benchmark of Go. */
const groupEnd = / > |::|[/.]/g

/** One side, with the benchmarks of the other in place of groups that failed here and are no benchmark there. */
function withMembers(own: LaunchSeries['benchmarks'], other: LaunchSeries['benchmarks']): LaunchSeries['benchmarks'] {
  const groups = new Map([...own].filter(([name, series]) => isFailedThroughout(series) && !other.has(name)))
  if (groups.size === 0) return own
  const lengths = new Set([...groups.keys()].map(({ length }) => length))
  const all = new Map(own)
  for (const name of other.keys()) {
    const group = own.has(name) ? undefined : groupOf(name, groups, lengths)
    if (group === undefined) continue
    all.delete(group.name)
    all.set(name, { ...group, name })
  }
  return all
}

/** The innermost of them. Only beginnings that are as long as some group are looked up: a name may have many. */
function groupOf(
  name: string,
  groups: ReadonlyMap<string, BenchmarkSeries>,
  lengths: ReadonlySet<number>,
): BenchmarkSeries | undefined {
  const ends = [...name.matchAll(groupEnd)].map(({ index }) => index).filter((end) => lengths.has(end))
  const found = ends.findLast((end) => groups.has(name.slice(0, end)))
  return found === undefined ? undefined : groups.get(name.slice(0, found))
}

function isFailedThroughout({ presence }: BenchmarkSeries): boolean {
  return presence.length > 0 && presence.every((status) => status === 'failed')
}

/** The series of a metric on either side, in head's order, those of base alone after them. */
export function matchMetrics(match: Match): { base: MetricSeries | undefined; head: MetricSeries | undefined }[] {
  const before = match.base?.metrics ?? []
  const after = match.head?.metrics ?? []
  const known = new Map(before.map((base) => [metricKey(base), base]))
  const kept = new Set(after.map(metricKey))
  return [
    ...after.map((head) => ({ base: known.get(metricKey(head)), head })),
    ...before.filter((base) => !kept.has(metricKey(base))).map((base) => ({ base, head: undefined })),
  ]
}

/** Neither a name nor a unit decides where the other begins. */
function metricKey({ name, unit }: Pick<MetricSeries, 'name' | 'unit'>): string {
  return `${name.length} ${name}${unit}`
}

export function seriesOf(launches: readonly Launch[]): LaunchSeries {
  const collection = collectLaunches()
  for (const launch of launches) collection.add(launch)
  return collection.series()
}

/** Takes the launches of one side one after the other, in order; none needs to be kept for it. */
export function collectLaunches(): { add(launch: Launch): void; series(): LaunchSeries } {
  const found = new Map<string, Collected>()
  let launches = 0
  // Launches list the same benchmarks in the same order as a rule, which spares most look-ups.
  const order: Collected[] = []
  return {
    add({ benchmarks }) {
      const at = launches++
      benchmarks.forEach((result, i) => {
        let series = order[i]
        if (series?.name !== result.name) series = order[i] = collectedOf(found, result.name)
        add(series, result, at)
      })
    },
    series() {
      for (const series of found.values()) fillUp(series, launches)
      return { launches, benchmarks: found }
    },
  }
}

/** A series while it is being collected. */
interface Collected extends BenchmarkSeries {
  /** The launch that had the name last, and how often so far. */
  last: number
  count: number
  /** Its metrics by name and unit, once a walk through them would take long. */
  index: Map<string, MetricSeries> | undefined
}

function collectedOf(found: Map<string, Collected>, name: string): Collected {
  let series = found.get(name)
  if (series === undefined) {
    series = { name, presence: [], metrics: [], times: 0, message: undefined, last: -1, count: 0, index: undefined }
    found.set(name, series)
  }
  return series
}

function add(series: Collected, result: BenchmarkResult, at: number): void {
  series.count = series.last === at ? series.count + 1 : 1
  series.last = at
  series.times = Math.max(series.times, series.count)
  while (series.presence.length < at) series.presence.push('absent')
  series.presence[at] = result.status
  if (result.status !== 'ok') remember(series, result.status, result.message)
  else for (const metric of result.metrics) addMetric(series, metric, at)
}

function remember(series: BenchmarkSeries, status: 'failed' | 'skipped', text: string): void {
  if (series.message === undefined || (status === 'failed' && series.message.status === 'skipped')) {
    series.message = { status, text }
  }
}

function addMetric(series: Collected, metric: Metric, at: number): void {
  const column = columnOf(series, metric)
  if (column.values.length > at) column.twice = true
  while (column.values.length < at) column.values.push(undefined)
  column.values[at] = launchSummary(metric)
  if (metric.samples !== undefined) column.sampled[at] = metric
  if (metric.better !== column.better) column.better = 'unknown'
  column.exact &&= metric.exact === true
  column.latest = metric
  if (metric.ended !== undefined) {
    column.endings ??= new Map()
    column.endings.set(metric.ended, (column.endings.get(metric.ended) ?? 0) + 1)
  }
}

/** More than this are looked up rather than walked through. */
const mostWalked = 16

function columnOf(series: Collected, metric: Metric): MetricSeries {
  const { name, unit, better } = metric
  const { metrics } = series
  if (metrics.length > mostWalked) {
    series.index ??= new Map(metrics.map((column) => [metricKey(column), column]))
    const known = series.index.get(metricKey(metric))
    if (known !== undefined) return known
  } else for (const column of metrics) if (column.name === name && column.unit === unit) return column
  const column: MetricSeries = {
    name,
    unit,
    better,
    exact: true,
    values: [],
    sampled: [],
    latest: metric,
    twice: false,
    endings: undefined,
  }
  metrics.push(column)
  series.index?.set(metricKey(column), column)
  return column
}

/** The last launches may have lacked it. */
function fillUp({ presence, metrics }: BenchmarkSeries, launches: number): void {
  while (presence.length < launches) presence.push('absent')
  for (const { values } of metrics) while (values.length < launches) values.push(undefined)
}

/** Of the launches that have it. */
export function summaries(series: MetricSeries): number[] {
  return series.values.filter((value) => value !== undefined)
}

/** Median over launches of the launch summaries, in base units. */
export function typical(values: readonly number[]): number | null {
  return values.length === 0 ? null : median(values)
}
