/** Reading a text with one format, for tables of what its lines become. */
import type { Format, Reading, ResultFile } from '../../src/formats/format.ts'
import type { Metric } from '../../src/model/metric.ts'
import type { BenchmarkResult } from '../../src/model/run.ts'

export function fileOf(text: string, path = 'stdout'): ResultFile {
  return { path, bytes: new TextEncoder().encode(text) }
}

export function readAs(format: Format, text: string): Reading {
  return format.read([fileOf(text)])
}

/** Rows of the only launch, by name. */
export function rowsOf(reading: Reading): Record<string, BenchmarkResult> {
  return Object.fromEntries(reading.launches.flatMap(({ benchmarks }) => benchmarks).map((row) => [row.name, row]))
}

/** Metrics of the only row, by name. */
export function metricsOf(reading: Reading): Record<string, Metric> {
  const [row] = reading.launches[0]!.benchmarks
  return Object.fromEntries(row!.metrics.map((metric) => [metric.name, metric]))
}
