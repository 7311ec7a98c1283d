/** Makes the samples of two launches that shared a processor comparable one by one.
 *
 *  A sample during which the kernel switched to the other side holds some milliseconds of the other's
 *  work. Medians of all samples then depend on how often that happened, and the side that ends last is
 *  not interrupted any more, which hid nearly half of a slowdown of ten per cent in the benchmarks that
 *  came last. So what was interrupted is dropped, and what is left ran undisturbed, with the other side
 *  waiting or gone. Both sides are then thinned to one length, position by position in time. */

import type { Metric } from '../../model/metric.ts'
import type { BenchmarkResult, Launch } from '../../model/run.ts'

/** A sample this many times the launch's lower quartile was interrupted: a switch costs a time slice of
 *  the other side, about three milliseconds, and samples are shorter than `longestSample`. */
const interruptedFactor = 2

/** Seconds. A sample as long as a time slice is always interrupted, and then the other side's share hides
 *  the difference. Measured: unbiased up to 2 ms, attenuated by half at 4 ms. */
export const longestSample = 0.002

/** Fewer are no distribution from which the undisturbed ones could be told. */
export const fewestSamples = 8

export function alignLaunches(base: Launch, head: Launch): { readonly base: Launch; readonly head: Launch } {
  const rows: { base: BenchmarkResult[]; head: BenchmarkResult[] } = { base: [], head: [...head.benchmarks] }
  for (const before of base.benchmarks) {
    const at = rows.head.findIndex(({ name }) => name === before.name)
    const after = rows.head[at]
    if (before.status !== 'ok' || after === undefined || after.status !== 'ok') {
      rows.base.push(before)
      continue
    }
    const pairs = before.metrics.map((metric) => {
      const other = after.metrics.find(({ name, unit }) => name === metric.name && unit === metric.unit)
      return other === undefined ? { metric, other } : alignMetrics(metric, other)
    })
    const aligned = new Map(pairs.map(({ metric, other }) => [`${metric.unit} ${metric.name}`, other]))
    rows.base.push({ ...before, metrics: pairs.map(({ metric }) => metric) })
    rows.head[at] = {
      ...after,
      metrics: after.metrics.map((metric) => aligned.get(`${metric.unit} ${metric.name}`) ?? metric),
    }
  }
  return { base: { ...base, benchmarks: rows.base }, head: { ...head, benchmarks: rows.head } }
}

function alignMetrics(metric: Metric, other: Metric): { readonly metric: Metric; readonly other: Metric } {
  const [before, after] = [undisturbed(metric), undisturbed(other)]
  if (before === null || after === null) return { metric, other }
  const length = Math.min(before.length, after.length)
  return { metric: withSamples(metric, thinned(before, length)), other: withSamples(other, thinned(after, length)) }
}

function withSamples(metric: Metric, samples: readonly number[]): Metric {
  const { spread: _, ...rest } = metric
  return { ...rest, samples, value: lowerQuantile(samples, 0.5), summary: 'median' }
}

/** Null for what is no time, or has too few samples. */
export function undisturbed(metric: Metric): readonly number[] | null {
  const { samples } = metric
  const seconds = secondsOf(metric)
  if (samples === undefined || seconds === null || seconds.length < fewestSamples) return null
  const most = interruptedFactor * lowerQuantile(seconds, 0.25)
  return samples.filter((_, i) => seconds[i]! <= most)
}

/** Samples as seconds: of a rate, its inverse. */
export function secondsOf({ unit, samples }: Pick<Metric, 'unit' | 'samples'>): readonly number[] | null {
  if (samples === undefined) return null
  if (unit === 's') return samples
  return unit === '1/s' ? samples.map((rate) => 1 / rate) : null
}

export function lowerQuantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
}

/** Evenly spaced. */
function thinned(values: readonly number[], length: number): number[] {
  return Array.from({ length }, (_, i) => values[Math.floor((i * values.length) / length)]!)
}
