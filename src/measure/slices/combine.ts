/** The slices of a benchmark within one pair, as one result a side whose samples are aligned: sample i of
 *  base and sample i of head come from slices that followed each other. */

import type { Metric } from '../../model/metric.ts'
import type { BenchmarkResult, Side } from '../../model/run.ts'

/** Slice i of both sides; undefined where it lacked the benchmark. */
export interface SlicePair {
  readonly base: BenchmarkResult | undefined
  readonly head: BenchmarkResult | undefined
}

/** A side that no slice gave is undefined. What failed in one slice has failed. */
export function combineSlices(slices: readonly SlicePair[]): Record<Side, BenchmarkResult | undefined> {
  return { base: combineSide('base', slices), head: combineSide('head', slices) }
}

function combineSide(side: Side, slices: readonly SlicePair[]): BenchmarkResult | undefined {
  const own = slices.map((slice) => slice[side])
  const known = own.filter((result) => result !== undefined)
  const bad = known.find((result) => result.status !== 'ok')
  if (bad !== undefined || known.length === 0) return bad
  const metrics = distinct(known.flatMap((result) => result.metrics)).map((like) => combineMetric(like, side, slices))
  return { name: known[0]!.name, status: 'ok', metrics }
}

function distinct(metrics: readonly Metric[]): Metric[] {
  return metrics.filter((metric, i) => metrics.findIndex((other) => isSame(metric, other)) === i)
}

function isSame(a: Metric, b: Metric): boolean {
  return a.name === b.name && a.unit === b.unit
}

/** Slices in which the other side lacks the metric are left out, so that positions stay neighbours; but
 *  where none is left, the side's own values are better than nothing. */
function combineMetric(like: Metric, side: Side, slices: readonly SlicePair[]): Metric {
  const find = (result: BenchmarkResult | undefined): Metric | undefined =>
    result?.metrics.find((metric) => isSame(metric, like))
  const other = side === 'base' ? 'head' : 'base'
  const shared = slices.filter((slice) => find(slice[side]) !== undefined && find(slice[other]) !== undefined)
  const used = (shared.length > 0 ? shared : slices).flatMap((slice) => find(slice[side]) ?? [])
  const samples = used.map(sliceValue)
  const { name, unit, better, role, repeats } = like
  return {
    name,
    unit,
    better,
    value: middle(samples),
    summary: 'median',
    count: samples.length,
    samples,
    order: 'time',
    ...(used.every((metric) => metric.exact === true) ? { exact: true } : {}),
    ...(role && { role }),
    ...(repeats && { repeats }),
  }
}

function sliceValue({ samples, value }: Metric): number {
  return samples !== undefined && samples.length > 0 ? middle(samples) : value
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
