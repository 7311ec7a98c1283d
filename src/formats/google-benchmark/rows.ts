/** Rows of a report, whatever it was written in, put together to benchmarks. */

import type { Spread } from '../../model/metric.ts'
import { type Collector, type Figure, medianOf } from '../collect.ts'
import { distinctMetrics } from '../distinct-metrics.ts'

export interface ReportRow {
  /** Name without the aggregate's suffix, where the report tells them apart. */
  readonly name: string
  /** What else identifies the benchmark; undefined where the report has only the name. */
  readonly key?: string | undefined
  readonly place: string
  /** `mean`, `median`, `stddev`, `cv`, a user's own statistic, or '' where it has no name. */
  readonly aggregate?: string | undefined
  /** The aggregate is a ratio, not a time. */
  readonly ratio?: boolean
  /** A fitted complexity or its error. */
  readonly fit?: boolean
  readonly error?: string
  readonly skipped?: string
  readonly real?: number
  readonly cpu?: number
  readonly unit?: string
  readonly iterations?: number | undefined
  readonly counters?: ReadonlyMap<string, number>
}

const suffix = /_(mean|median|stddev|cv|min|max|BigO|RMS)$/

/** The aggregate that a name ends with; only a hint, for reports that do not mark aggregates. */
export function aggregateOf(name: string): string | undefined {
  return suffix.exec(name)?.[1]
}

/** Reports without run_name: a suffix counts where the benchmark itself, or a second of its aggregates,
 *  stands beside it. A benchmark whose own name ends with `_max` stays one. */
export function settleAggregates(rows: readonly ReportRow[]): ReportRow[] {
  const plain = new Set(rows.map(({ name }) => name))
  const stems = rows.map(({ name }) => (suffix.test(name) ? name.replace(suffix, '') : undefined))
  return rows.map((row, index) => {
    const stem = stems[index]
    if (row.key !== undefined || stem === undefined || row.fit === true) return row
    const siblings = stems.filter((other) => other === stem).length
    const sure = plain.has(stem) || siblings > 1
    return sure ? { ...row, name: stem, aggregate: aggregateOf(row.name) } : { ...row, aggregate: undefined }
  })
}

export function addBenchmarks(all: readonly ReportRow[], into: Collector): void {
  const groups = new Map<string, ReportRow[]>()
  for (const row of settleAggregates(all)) {
    if (row.fit === true) {
      into.ignore(row.place, row.name, 'a fitted complexity (BigO, RMS), no measurement')
      continue
    }
    const key = row.key ?? row.name
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  for (const rows of groups.values()) addBenchmark(rows, into)
}

function addBenchmark(rows: readonly ReportRow[], into: Collector): void {
  const { name, place } = rows[0]!
  const options = { place }
  const failed = rows.find(({ error }) => error !== undefined)
  if (failed !== undefined) {
    into.fail(name, failed.error!, options)
    return
  }
  const skipped = rows.find(({ skipped: message }) => message !== undefined)
  if (skipped !== undefined) {
    into.skip(name, skipped.skipped!, options)
    return
  }
  const repetitions = rows.filter(({ aggregate }) => aggregate === undefined)
  const centre = rows.find(isTime('median')) ?? rows.find(isTime('mean'))
  if (repetitions.length === 0 && centre === undefined) {
    for (const row of rows) into.ignore(row.place, row.name, 'an aggregate of a benchmark that is not in the report')
    return
  }
  const deviation = rows.find(isTime('stddev'))
  const known = rows.filter(({ aggregate }) => aggregate !== undefined)
  if (known.length > 0)
    into.ignore(
      place,
      `${name}: ${known.map(({ aggregate }) => aggregate).join(', ')}`,
      'aggregates, no benchmarks of their own',
    )
  const figures = figuresOf(repetitions, centre, deviation)
  into.add(name, distinctMetrics(figures), options)
}

const isTime = (wanted: string) => (row: ReportRow) => row.aggregate === wanted && row.ratio !== true

/** Counters whose meaning the library itself fixes. */
const counterMeaning: Readonly<Record<string, Pick<Figure, 'unit' | 'name' | 'better' | 'exact' | 'repeats'>>> = {
  bytes_per_second: { unit: 'B/s', name: 'bytes_per_second', better: 'higher', repeats: 'time' },
  items_per_second: { unit: '1/s', name: 'items_per_second', better: 'higher', repeats: 'time' },
  allocs_per_iter: { unit: '1', name: 'allocations', better: 'lower', exact: true },
  max_bytes_used: { unit: 'B', name: 'max_bytes_used', better: 'lower', exact: true },
  total_allocated_bytes: { unit: 'B', name: 'bytes', better: 'lower', exact: true },
  net_heap_growth: { unit: 'B', name: 'net_heap_growth', better: 'lower', exact: true },
  // libpfm counters of --benchmark_perf_counters.
  INSTRUCTIONS: { unit: '1', name: 'instructions', better: 'lower' },
  CYCLES: { unit: '1', name: 'cycles', better: 'lower' },
}

function figuresOf(
  repetitions: readonly ReportRow[],
  centre: ReportRow | undefined,
  deviation: ReportRow | undefined,
): [Figure, ...Figure[]] {
  const first = repetitions[0] ?? centre!
  const figure = (of: (row: ReportRow) => number | undefined, meaning: Pick<Figure, 'unit' | 'name'>): Figure => {
    const samples = repetitions.flatMap((row) => of(row) ?? [])
    const told = centre === undefined ? undefined : of(centre)
    const spread = deviation === undefined ? undefined : of(deviation)
    return {
      ...meaning,
      value: told ?? medianOf(samples),
      summary: summaryOf(samples.length, centre),
      // Of a single repetition its iterations: that is what its one figure is the mean of.
      count: samples.length > 1 ? samples.length : (wholeOf(first.iterations) ?? samples.length),
      samples,
      order: 'time',
      spread: spread === undefined ? undefined : ({ kind: 'standard-deviation', value: spread } satisfies Spread),
    }
  }
  const unit = first.unit ?? 'ns'
  const counters = [
    ...new Set(
      [...repetitions, ...(centre === undefined ? [] : [centre])].flatMap((row) => [...(row.counters?.keys() ?? [])]),
    ),
  ]
  return [
    figure(({ real }) => real, { unit, name: 'time' }),
    figure(({ cpu }) => cpu, { unit, name: 'cpu-time' }),
    ...counters.map((key) =>
      figure(
        (row) => row.counters?.get(key),
        (Object.hasOwn(counterMeaning, key) ? counterMeaning[key] : undefined) ?? plainCounter(key),
      ),
    ),
  ]
}

function wholeOf(iterations: number | undefined): number | undefined {
  return Number.isInteger(iterations) ? iterations : undefined
}

/** What a user's counter counts, and which way is good, cannot be told. */
function plainCounter(key: string): Pick<Figure, 'unit' | 'name' | 'better'> {
  return { unit: '1', name: key, better: 'unknown' }
}

/** One repetition is the mean over its iterations; of several we take the median, as the library does. */
function summaryOf(samples: number, centre: ReportRow | undefined): Figure['summary'] {
  if (centre !== undefined) return centre.aggregate === 'median' ? 'median' : 'mean'
  return samples === 1 ? 'mean' : 'median'
}
