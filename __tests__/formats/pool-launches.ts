/** Brings the launches of one reading together to one row per benchmark, for expectations that were
 *  worked out over all processes of a file. */
import type { Metric } from '../../src/model/metric.ts'
import type { BenchmarkResult, Launch } from '../../src/model/run.ts'

export function poolLaunches(launches: readonly Launch[]): BenchmarkResult[] {
  const rows = launches.flatMap((launch) => launch.benchmarks)
  if (launches.length === 1) return rows
  const byName = new Map<string, BenchmarkResult[]>()
  for (const row of rows) byName.set(row.name, [...(byName.get(row.name) ?? []), row])
  return [...byName.values()].map((same) => {
    const first = same[0]!
    const metrics = first.metrics.map((metric) => {
      const found = same.map((row) => row.metrics.find(({ name }) => name === metric.name))
      return pool(found.filter((one) => one !== undefined))
    })
    return { ...first, metrics }
  })
}

function pool(metrics: readonly Metric[]): Metric {
  const first = metrics[0]!
  if (metrics.length === 1) return first
  const samples = metrics.flatMap((metric) => metric.samples ?? [metric.value])
  const value = first.summary === 'mean' ? samples.reduce((sum, one) => sum + one, 0) / samples.length : median(samples)
  return { ...first, value, samples, count: metrics.reduce((sum, metric) => sum + (metric.count ?? 1), 0) }
}

function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
