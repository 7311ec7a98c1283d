/** What was counted, beside the times of the pairs that were measured before. */

import type { Metric } from '../../model/metric.ts'
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

/** One number for each benchmark, in the first launch that has it: the others were not counted beside it. */
export function withCounts(launches: readonly Launch[], counts: ReadonlyMap<string, readonly number[]>): Launch[] {
  const left = new Map(counts)
  return launches.map((launch) => ({
    ...launch,
    benchmarks: launch.benchmarks.map((row) => {
      const values = row.status === 'ok' ? left.get(row.name) : undefined
      if (values === undefined) return row
      left.delete(row.name)
      return withCount(row, middle(values))
    }),
  }))
}

/** The first count goes to the first pair that has the benchmark, and so on: later pairs may be of others only. */
export function withInstructions(
  pairs: readonly Pair[],
  counted: ReadonlyMap<string, Readonly<Record<Side, readonly number[]>>>,
): Pair[] {
  const used = new Map<string, number>()
  return pairs.map((pair) => {
    const inHead = measuredIn(pair.head)
    const names = [...measuredIn(pair.base)].filter((name) => inHead.has(name) && counted.has(name))
    const at = new Map(names.map((name) => [name, used.get(name) ?? 0]))
    for (const [name, place] of at) used.set(name, place + 1)
    const launch = (side: Side): Launch => ({
      ...pair[side],
      benchmarks: pair[side].benchmarks.map((row) =>
        withCount(row, counted.get(row.name)?.[side][at.get(row.name) ?? -1]),
      ),
    })
    return { ...pair, base: launch('base'), head: launch('head') }
  })
}

function measuredIn({ benchmarks }: Launch): Set<string> {
  return new Set(benchmarks.flatMap(({ name, status }) => (status === 'ok' ? [name] : [])))
}

function withCount(row: BenchmarkResult, value: number | undefined): BenchmarkResult {
  if (value === undefined) return row
  const metric: Metric = {
    name: 'instructions',
    unit: '1',
    better: 'lower',
    value,
    summary: 'single',
    exact: true,
    pass: 'counts',
    role: 'information',
  }
  return { ...row, metrics: [...row.metrics, metric] }
}
