/** Scores of JMH as figures, one per fork. */

import type { Better } from '../../model/metric.ts'
import { parseUnit } from '../../model/units.ts'
import type { Collector, Figure } from '../collect.ts'
import type { Json } from '../read-json.ts'

/** More is better in throughput, less in average time, sampled time and single shots. Where mode and
 *  unit contradict each other, somebody edited the file, and nothing is known. */
export function directionOf(mode: string, unit: string): Better {
  const byMode = mode === 'thrpt' ? 'higher' : 'lower'
  const byUnit = parseUnit(unit).better
  return byUnit === 'unknown' || byUnit === byMode ? byMode : 'unknown'
}

/** The primary metric of each fork, at least one. A fork's score is the mean over its iterations, as
 *  JMH's own score is the mean over all. */
export function primaryOf(metric: Json, mode: string): Figure[] {
  const unit = metric.at('scoreUnit').string()
  const meaning = { unit, better: directionOf(mode, unit), name: mode === 'thrpt' ? 'throughput' : 'time' } as const
  const histogram = histogramOf(metric)
  if (histogram !== undefined)
    return histogram.map((fork) => ({ ...meaning, ...summarise(fork, histogram.length, metric) }))
  const forks = forksOf(metric)
  if (forks.length <= 1)
    return [{ ...meaning, value: metric.at('score').number(), summary: 'mean', ...iterationsOf(forks[0]) }]
  return forks.map((samples) => ({ ...meaning, value: meanOf(samples), summary: 'mean', ...iterationsOf(samples) }))
}

function iterationsOf(samples: readonly number[] | undefined): Partial<Figure> {
  return samples === undefined ? {} : { count: samples.length, samples, order: 'time' }
}

/** Iterations of each fork that has any; empty where raw data were left out (-Djmh.json.rawData=false). */
function forksOf(metric: Json): number[][] {
  const raw = metric.at('rawData')
  if (raw.missing) return []
  return raw
    .items()
    .filter((fork) => fork.items().length > 0)
    .map((fork) => fork.numbers())
}

type Histogram = readonly (readonly [value: number, count: number])[]

/** Sampled times are kept as counts per value and iteration; their order within an iteration is lost. */
function histogramOf(metric: Json): Histogram[] | undefined {
  const raw = metric.at('rawDataHistogram')
  if (raw.missing) return undefined
  const forks = raw.items().map((fork) => fork.items().flatMap(binsOf))
  const filled = forks.filter((fork) => fork.length > 0)
  return filled.length === 0 ? undefined : filled
}

/** The bins of one iteration. There may be millions, so that a cursor is only made for a wrong one. */
function binsOf(iteration: Json): (readonly [number, number])[] {
  const bins = Array.isArray(iteration.raw) ? (iteration.raw as unknown[]) : iteration.fail('an array of bins')
  return bins.map((bin, index) => {
    const [value, count] = Array.isArray(bin) ? (bin as unknown[]) : []
    if (typeof value === 'number' && Number.isFinite(value) && Number.isSafeInteger(count) && (count as number) > 0) {
      return [value, count as number]
    }
    return iteration.at(index).fail('a value and how often it was measured')
  })
}

function summarise(fork: Histogram, forks: number, metric: Json): Pick<Figure, 'value' | 'summary' | 'count'> {
  const count = fork.reduce((sum, [, times]) => sum + times, 0)
  const mean = fork.reduce((sum, [value, times]) => sum + value * times, 0) / count
  return { value: forks === 1 ? metric.at('score').number() : mean, summary: 'mean', count }
}

function meanOf(samples: readonly number[]): number {
  return samples.reduce((sum, sample) => sum + sample, 0) / samples.length
}

const percentile = /^p\d+(?:\.\d+)?$/

/** Secondary metrics, each as one figure per fork (undefined where a fork has none). Without figures (a stack profile) they are ignored. */
export function secondariesOf(
  result: Json,
  benchmark: string,
  mode: string,
  forks: number,
  into: Collector,
): (Figure | undefined)[][] {
  const place = result.at('secondaryMetrics')
  if (place.missing) return []
  const primaryUnit = result.at('primaryMetric').at('scoreUnit').string()
  return place.entries().flatMap(([label, metric]) => {
    const unit = metric.at('scoreUnit').optionalString() ?? ''
    const score = metric.at('score')
    if (!score.isNumber || !Number.isFinite(score.raw)) {
      into.ignore(metric.path, `${label}: ${score.printed} ${unit}`, 'a profile without a figure')
      return []
    }
    const meaning = meaningOf(labelOf(label, benchmark), unit, mode, primaryUnit)
    const isPercentile = percentile.test(meaning.name ?? '')
    return [
      perFork(metric, score.raw as number, forks).map((figure) =>
        figure === undefined
          ? undefined
          : { ...meaning, ...figure, ...(isPercentile ? { summary: 'percentile' as const } : {}) },
      ),
    ]
  })
}

/** JMH 1.36 and older put a middle dot before a profiler's names; percentiles repeat the method's name. */
export function labelOf(label: string, benchmark: string): string {
  const method = benchmark.slice(benchmark.lastIndexOf('.') + 1)
  const bare = label.startsWith(`${method}·`) || label.startsWith(`${method}:`) ? label.slice(method.length + 1) : label
  return bare.replace(/^[·+@]/, '')
}

function perFork(
  metric: Json,
  score: number,
  forks: number,
): (Pick<Figure, 'value' | 'summary' | 'count' | 'samples' | 'order'> | undefined)[] {
  const raw = metric.at('rawData').missing ? [] : metric.at('rawData').items()
  const samples = raw.map((fork) =>
    fork
      .items()
      .map((one) => one.anyNumber())
      .filter((one) => one !== undefined),
  )
  const all = samples.flat()
  const isTotal =
    all.length > 1 &&
    near(
      score,
      all.reduce((sum, one) => sum + one, 0),
    ) &&
    !near(score, meanOf(all))
  const summary = isTotal ? 'total' : 'mean'
  if (forks <= 1 || raw.length !== forks) {
    return [
      {
        value: score,
        summary,
        ...(all.length === 0 ? {} : { count: all.length, samples: all, order: 'time' as const }),
      },
    ]
  }
  return samples.map((fork) => {
    if (fork.length === 0) return undefined
    const value = isTotal ? meanOf(fork) * fork.length : meanOf(fork)
    return { value, summary, count: fork.length, samples: fork, order: 'time' }
  })
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.abs(b)
}

/** What a secondary metric means. Rates of a profiler and counts of collections follow the throughput,
 *  so that neither way is good; per operation, less is. */
export function meaningOf(
  label: string,
  unit: string,
  mode: string,
  primaryUnit: string,
): Pick<Figure, 'unit' | 'as' | 'name' | 'better'> {
  if (percentile.test(label)) return { unit, name: label, better: directionOf(mode, unit) }
  // JMH counts MB by 1024.
  if (/^MB\/s(?:ec)?$/.test(unit)) return { unit, as: { unit: 'B/s', factor: 2 ** 20 }, name: label, better: 'unknown' }
  if (unit === 'B/op') return { unit, name: label, better: 'lower' }
  if (/^(?:#|[^/]*)\/op$/.test(unit) && !/ipc/i.test(label)) {
    return unit === '#/op'
      ? { unit, as: { unit: '1', factor: 1 }, name: label, better: 'lower' }
      : { unit, name: label, better: 'lower' }
  }
  // Members of a group and auxiliary rates are measured as the primary metric is.
  if (unit === primaryUnit) return { unit, name: label, better: directionOf(mode, unit) }
  return { unit, name: label, better: 'unknown' }
}
