/** Several processes of a tool in one start of the suite, as one launch: of each figure the middle one. */

import type { Metric } from '../../model/metric.ts'
import type { BenchmarkResult, Launch } from '../../model/run.ts'

/** Benchmarks in the order first seen. A benchmark that failed in one of the processes has failed. */
export function mergeLaunches(launches: readonly Launch[]): BenchmarkResult[] {
  const byName = new Map<string, BenchmarkResult[]>()
  for (const { benchmarks } of launches) {
    for (const benchmark of benchmarks) byName.set(benchmark.name, [...(byName.get(benchmark.name) ?? []), benchmark])
  }
  return [...byName.values()].map(mergeResults)
}

function mergeResults(results: readonly BenchmarkResult[]): BenchmarkResult {
  const bad = results.find((result) => result.status !== 'ok')
  if (bad !== undefined) return bad
  const names = [...new Set(results.flatMap(({ metrics }) => metrics.map(({ name }) => name)))]
  const metrics = names.map((name) =>
    mergeMetric(results.flatMap((result) => result.metrics.filter((metric) => metric.name === name))),
  )
  return { name: results[0]!.name, status: 'ok', metrics }
}

/** What belongs to one process alone (its own scatter, the order of its samples) is left out. */
function mergeMetric(metrics: readonly Metric[]): Metric {
  const { name, unit, better, exact } = metrics[0]!
  const samples = metrics.flatMap((metric) => metric.samples ?? [])
  const count = metrics.reduce((sum, metric) => sum + (metric.count ?? 0), 0)
  return {
    name,
    unit,
    better,
    value: middle(metrics.map((metric) => metric.value)),
    summary: 'median',
    ...(exact === undefined ? {} : { exact }),
    ...(count === 0 ? {} : { count }),
    ...(samples.length === 0 ? {} : { samples }),
  }
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
