/** Finds what belongs together: benchmarks by name, metrics by name and unit, position by position over
 *  the launches of a side. Names come from the suite under test and are only ever keys of a Map. */

import type { Metric } from '../model/metric.ts'
import type { BenchmarkResult, Launch } from '../model/run.ts'

export type Presence = 'absent' | BenchmarkResult['status']

/** One metric of one benchmark on one side; `values[i]` is of launch i. */
export interface MetricSeries {
  readonly name: string
  readonly unit: string
  readonly values: (Metric | undefined)[]
  /** True where a launch has it twice: which of them is meant cannot be told. */
  twice: boolean
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

/** Matches benchmarks in head's order, those of base alone after them. */
export function matchLaunches(base: readonly Launch[], head: readonly Launch[]): Match[] {
  const before = collect(base)
  const after = collect(head)
  const matches: Match[] = []
  for (const [name, series] of after) matches.push({ name, base: before.get(name), head: series })
  for (const [name, series] of before) if (!after.has(name)) matches.push({ name, base: series, head: undefined })
  return matches
}

/** The series of a metric on either side, in head's order, those of base alone after them. */
export function matchMetrics(match: Match): { base: MetricSeries | undefined; head: MetricSeries | undefined }[] {
  const before = match.base?.metrics ?? []
  const after = match.head?.metrics ?? []
  const same = (a: MetricSeries) => (b: MetricSeries) => a.name === b.name && a.unit === b.unit
  return [
    ...after.map((head) => ({ base: before.find(same(head)), head })),
    ...before.filter((base) => !after.some(same(base))).map((base) => ({ base, head: undefined })),
  ]
}

function collect(launches: readonly Launch[]): Map<string, BenchmarkSeries> {
  const found = new Map<string, Collected>()
  // Launches list the same benchmarks in the same order as a rule, which spares most look-ups.
  let order: Collected[] = []
  launches.forEach((launch, at) => {
    order = launch.benchmarks.map((result, i) => {
      const expected = order[i]
      const series = expected?.name === result.name ? expected : seriesOf(found, result.name, launches.length)
      add(series, result, at, launches.length)
      return series
    })
  })
  return found
}

/** A series while it is being collected. */
interface Collected extends BenchmarkSeries {
  /** The launch that had the name last, and how often so far. */
  last: number
  count: number
}

function seriesOf(found: Map<string, Collected>, name: string, launches: number): Collected {
  let series = found.get(name)
  if (series === undefined) {
    const presence = new Array<Presence>(launches).fill('absent')
    series = { name, presence, metrics: [], times: 0, message: undefined, last: -1, count: 0 }
    found.set(name, series)
  }
  return series
}

function add(series: Collected, result: BenchmarkResult, at: number, launches: number): void {
  series.count = series.last === at ? series.count + 1 : 1
  series.last = at
  series.times = Math.max(series.times, series.count)
  series.presence[at] = result.status
  if (result.status !== 'ok') remember(series, result.status, result.message)
  else for (const metric of result.metrics) addMetric(series, metric, at, launches)
}

function remember(series: BenchmarkSeries, status: 'failed' | 'skipped', text: string): void {
  if (series.message === undefined || (status === 'failed' && series.message.status === 'skipped')) {
    series.message = { status, text }
  }
}

function addMetric(series: BenchmarkSeries, metric: Metric, at: number, launches: number): void {
  let column = series.metrics.find(({ name, unit }) => name === metric.name && unit === metric.unit)
  if (column === undefined) {
    column = { name: metric.name, unit: metric.unit, values: new Array(launches).fill(undefined), twice: false }
    series.metrics.push(column)
  }
  if (column.values[at] !== undefined) column.twice = true
  column.values[at] = metric
}
