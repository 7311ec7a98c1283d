/** What was counted, beside the times of the pairs that were measured before. */

import { type Metric, wholeLaunch } from '../../model/metric.ts'
import type { BenchmarkResult, Launch, Pair, Side } from '../../model/run.ts'
import { middle } from '../lockstep/time-split.ts'

/** Seconds of one iteration of each benchmark that both sides have, by the median of all that was measured. */
export function timesIn(pairs: readonly Pair[]): Map<string, number> {
  const [base, head] = (['base', 'head'] as const).map((side) => secondsIn(pairs.map((pair) => pair[side])))
  const shared = [...base!].filter(([name]) => head!.has(name))
  return new Map(shared.map(([name, seconds]) => [name, middle([...seconds, ...head!.get(name)!])]))
}

/** The same of launches of one side. */
export function timesOf(launches: readonly Launch[]): Map<string, number> {
  return new Map([...secondsIn(launches)].map(([name, seconds]) => [name, middle(seconds)]))
}

function secondsIn(launches: readonly Launch[]): Map<string, number[]> {
  const times = new Map<string, number[]>()
  for (const { name, status, metrics } of launches.flatMap(({ benchmarks }) => benchmarks)) {
    const time = metrics.find(({ unit }) => unit === 's')
    if (status !== 'ok' || time === undefined || !(time.value > 0)) continue
    const known = times.get(name)
    if (known === undefined) times.set(name, [time.value])
    else known.push(time.value)
  }
  return times
}

/** Wall seconds of a launch, by the median; 0 where no launch tells. */
export function launchSeconds(launches: readonly Launch[]): number {
  const told = launches.flatMap(({ seconds }) => seconds ?? [])
  return told.length === 0 ? 0 : middle(told)
}

/** One number for each benchmark, in the first launch that has it: the others were not counted beside it. */
export function withCounts(
  launches: readonly Launch[],
  counts: ReadonlyMap<string, readonly number[]>,
  metric: string,
): readonly Launch[] {
  const [first, ...others] = launches
  const rows = first === undefined || !counts.has(wholeLaunch) ? launches : [withWhole(first), ...others]
  return inFirstLaunch(rows, new Map([...counts].map(([name, values]) => [name, [metricOf(metric, middle(values))]])))
}

/** More metrics of each benchmark, in the first launch that has it. */
export function inFirstLaunch(
  launches: readonly Launch[],
  metrics: ReadonlyMap<string, readonly Metric[]>,
): readonly Launch[] {
  const left = new Map(metrics)
  return launches.map((launch) => ({
    ...launch,
    benchmarks: launch.benchmarks.map((row) => {
      const more = row.status === 'ok' ? left.get(row.name) : undefined
      if (more === undefined) return row
      left.delete(row.name)
      return { ...row, metrics: [...row.metrics, ...more] }
    }),
  }))
}

/** The first count goes to the first pair that has the benchmark, and so on: later pairs may be of others only. */
export function withInstructions(
  pairs: readonly Pair[],
  counted: ReadonlyMap<string, Readonly<Record<Side, readonly number[]>>>,
  metric: string,
): Pair[] {
  const used = new Map<string, number>()
  const { base = [], head = [] } = counted.get(wholeLaunch) ?? {}
  const wholes = Math.min(base.length, head.length)
  return pairs.map((pair, i) => {
    const sides = i < wholes ? { base: withWhole(pair.base), head: withWhole(pair.head) } : pair
    const inHead = measuredIn(sides.head)
    const names = [...measuredIn(sides.base)].filter((name) => inHead.has(name) && counted.has(name))
    const at = new Map(names.map((name) => [name, used.get(name) ?? 0]))
    for (const [name, place] of at) used.set(name, place + 1)
    const launch = (side: Side): Launch => ({
      ...sides[side],
      benchmarks: sides[side].benchmarks.map((row) =>
        withCount(row, counted.get(row.name)?.[side][at.get(row.name) ?? -1], metric),
      ),
    })
    return { ...pair, base: launch('base'), head: launch('head') }
  })
}

/** With the row that stands for all benchmarks. */
function withWhole(launch: Launch): Launch {
  return { ...launch, benchmarks: [...launch.benchmarks, { name: wholeLaunch, status: 'ok', metrics: [] }] }
}

function measuredIn({ benchmarks }: Launch): Set<string> {
  return new Set(benchmarks.flatMap(({ name, status }) => (status === 'ok' ? [name] : [])))
}

function withCount(row: BenchmarkResult, value: number | undefined, name: string): BenchmarkResult {
  return value === undefined ? row : { ...row, metrics: [...row.metrics, metricOf(name, value)] }
}

function metricOf(name: string, value: number): Metric {
  return {
    name,
    unit: '1',
    better: 'lower',
    value,
    summary: 'single',
    exact: true,
    pass: 'counts',
    role: 'information',
  }
}
