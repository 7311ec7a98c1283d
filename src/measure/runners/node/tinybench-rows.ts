/** What tinybench measured, whatever its version, as rows of Benchgate's own JSON. */

import type { Metric } from '../../../model/metric.ts'
import type { BenchmarkResult } from '../../../model/run.ts'
import type { DuckTask } from './duck-bench.ts'

/** Times in milliseconds. Since version 3 below `latency`, before it flat. */
interface Statistics {
  readonly p50?: unknown
  readonly mean?: unknown
  readonly mad?: unknown
  readonly samples?: unknown
  readonly samplesCount?: unknown
}

export function resultOf(name: string, task: DuckTask): BenchmarkResult {
  const result = (task.result ?? {}) as Record<string, unknown>
  if (result['error'] !== undefined) return failed(name, describeError(result['error']))
  const metric = timeOf(('latency' in result ? result['latency'] : result) as Statistics)
  if (metric !== null) return { name, status: 'ok', metrics: [metric] }
  const state = typeof result['state'] === 'string' ? ` (${result['state']})` : ''
  return failed(name, `tinybench gave no time for it${state}`)
}

function failed(name: string, message: string): BenchmarkResult {
  return { name, status: 'failed', message, metrics: [] }
}

function timeOf(statistics: Statistics): Metric | null {
  const samples = Array.isArray(statistics.samples) ? (statistics.samples as number[]) : []
  const median = isTime(statistics.p50) ? statistics.p50 : medianOf(samples)
  const value = median ?? (isTime(statistics.mean) ? statistics.mean : null)
  if (value === null) return null
  const count = typeof statistics.samplesCount === 'number' ? statistics.samplesCount : samples.length
  return {
    name: 'time',
    unit: 's',
    better: 'lower',
    value: value / 1000,
    summary: median === null ? 'mean' : 'median',
    ...(count > 0 ? { count } : {}),
    ...(isTime(statistics.mad) ? { spread: { kind: 'median-absolute-deviation', value: statistics.mad / 1000 } } : {}),
    printed: { value, unit: 'ms' },
  }
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0
}

/** Versions that have no median keep their samples, sorted. */
function medianOf(samples: readonly number[]): number | null {
  const sorted = samples.filter((sample) => Number.isFinite(sample)).sort((a, b) => a - b)
  const half = sorted.length >> 1
  const median = sorted.length % 2 === 1 ? sorted[half] : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
  return isTime(median) ? median : null
}

export function describeError(error: unknown): string {
  if (error instanceof Error) return `${error.name}: ${error.message}`.slice(0, 1000)
  return String(error).slice(0, 1000)
}

/** A second task of the same name becomes `name (2)`, the same on both sides as long as their order is. */
export function distinctNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}
