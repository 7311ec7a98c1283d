/** Benchmarks and metrics of a run file. The rule for wrong figures is that of all formats: a `time` or
 *  `throughput` that is not positive makes the row failed. */

import type { Better, Metric, Spread, Summary } from '../../model/metric.ts'
import type { BenchmarkResult } from '../../model/run.ts'
import type { Json } from '../read-json.ts'
import { noOtherKeys, oneOf } from './keys.ts'

export const summaries: readonly Summary[] = ['median', 'mean', 'minimum', 'slope', 'single', 'total', 'percentile']
export const spreads: readonly Spread['kind'][] = [
  'standard-deviation',
  'median-absolute-deviation',
  'interquartile-range',
  'range',
  'confidence-interval',
  'relative-margin',
]
export const betters: readonly Better[] = ['lower', 'higher', 'unknown']
export const orders: readonly NonNullable<Metric['order']>[] = ['time', 'sorted']
export const passes: readonly NonNullable<Metric['pass']>[] = ['counts']
export const roles: readonly NonNullable<Metric['role']>[] = ['information']
const metricKeys =
  'name unit better value summary count samples order spread exact resolution pass role repeats ended printed'.split(
    ' ',
  )

export function readBenchmark(benchmark: Json): BenchmarkResult {
  noOtherKeys(benchmark, ['name', 'status', 'message', 'metrics'])
  const name = benchmark.at('name').string()
  if (name.trim() === '') benchmark.at('name').fail('a name')
  const status = benchmark.at('status').missing ? 'ok' : oneOf(benchmark.at('status'), ['ok', 'failed', 'skipped'])
  const list = benchmark.at('metrics').missing && status !== 'ok' ? [] : benchmark.at('metrics').items()
  const metrics = list.map(readMetric)
  const repeated = firstRepeated(metrics)
  if (repeated !== -1) list[repeated]!.at('name').fail('a name that no other metric of the benchmark has')
  if (status !== 'ok') return { name, status, message: benchmark.at('message').optionalString() ?? status, metrics }
  if (metrics.length === 0) benchmark.at('metrics').fail('a list of at least one metric')
  const wrong = metrics.find(isImpossible)
  if (wrong === undefined) return { name, status, metrics }
  const message = `a ${wrong.name} of ${wrong.value} ${wrong.unit} was reported`
  return { name, status: 'failed', message, metrics: metrics.filter((metric) => metric !== wrong) }
}

/** Where the first metric stands whose name an earlier one has; -1 where there is none. */
export function firstRepeated(metrics: readonly Metric[]): number {
  const seen = new Set<string>()
  return metrics.findIndex(({ name }) => seen.size === seen.add(name).size)
}

/** A `time` or `throughput` that is not positive. */
export function isImpossible(metric: Metric): boolean {
  const mustBePositive = metric.name === 'time' || metric.name === 'throughput'
  return mustBePositive && (metric.value <= 0 || (metric.samples ?? []).some((sample) => sample < 0))
}

function readMetric(metric: Json): Metric {
  noOtherKeys(metric, metricKeys)
  const samples = metric.at('samples').optionalNumbers()
  const count = metric.at('count')
  const exact = metric.at('exact')
  return {
    name: metric.at('name').string(),
    unit: metric.at('unit').string(),
    better: metric.at('better').missing ? 'unknown' : oneOf(metric.at('better'), betters),
    value: metric.at('value').number(),
    ...(metric.at('summary').missing ? {} : { summary: oneOf(metric.at('summary'), summaries) }),
    ...(count.missing ? {} : { count: count.count() }),
    ...(samples === undefined ? {} : { samples }),
    ...(metric.at('order').missing ? {} : { order: oneOf(metric.at('order'), orders) }),
    ...spreadOf(metric.at('spread')),
    ...(exact.missing ? {} : { exact: exact.boolean() }),
    ...(metric.at('resolution').missing ? {} : { resolution: metric.at('resolution').number() }),
    ...(metric.at('pass').missing ? {} : { pass: oneOf(metric.at('pass'), passes) }),
    ...(metric.at('role').missing ? {} : { role: oneOf(metric.at('role'), roles) }),
    ...(metric.at('repeats').missing ? {} : { repeats: metric.at('repeats').string() }),
    ...(metric.at('ended').missing ? {} : { ended: metric.at('ended').string() }),
    ...printedOf(metric.at('printed')),
  }
}

function spreadOf(spread: Json): Pick<Metric, 'spread'> {
  if (spread.missing) return {}
  noOtherKeys(spread, ['kind', 'value'])
  return { spread: { kind: oneOf(spread.at('kind'), spreads), value: spread.at('value').number() } }
}

function printedOf(printed: Json): Pick<Metric, 'printed'> {
  if (printed.missing) return {}
  noOtherKeys(printed, ['value', 'unit'])
  return { printed: { value: printed.at('value').number(), unit: printed.at('unit').string() } }
}
