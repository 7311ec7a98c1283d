/** k6's end-of-test summary: the data of `handleSummary` (`metrics.X.values`), the older
 *  `--summary-export` (`metrics.X` flat), and the list of `--new-machine-readable-summary`, which has counts
 *  instead of rates, and the checks beside the metrics.
 *
 *  Every metric that measures is a row: trends with their median, mean and percentiles, counters with
 *  their rate, rates with their share. Times are milliseconds. `vus` is what the test was set to, and
 *  ignored. Thresholds that were crossed are listed as ignored, for the gate judges by itself; in the
 *  older export `false` means that the threshold held. */

import type { Better } from '../../model/metric.ts'
import { type Collector, type Figure, fileFormat } from '../collect.ts'
import type { Json } from '../read-json.ts'
import { readJson, tryJson } from '../read-json.ts'

export const k6 = fileFormat({
  name: 'k6',
  title: 'k6',
  looks: (file) => {
    const root = tryJson(file)
    const metrics = root === undefined ? undefined : metricsOf(root)
    return metrics !== undefined && metrics.length > 0 && metrics.every(([, metric]) => kindOf(metric) !== undefined)
  },
  read: (file, into) => {
    const root = readJson(file)
    const seconds = root.at('config').at('duration').anyNumber()
    const metrics = metricsOf(root) ?? root.at('metrics').entries()
    for (const [name, metric] of metrics) readMetric(name, metric, seconds, into)
    if (!metrics.some(([name]) => name === 'checks')) readChecks(root.at('results').at('checks').at('results'), into)
  },
})

/** Metrics by name: a map in two of the shapes, a list under `results` in the newest. */
function metricsOf(root: Json): [string, Json][] | undefined {
  const list = root.at('results').at('metrics')
  if (list.isArray) {
    const metrics = list.items()
    const named = metrics.every((metric) => metric.at('name').isString && metric.at('values').isObject)
    return named ? metrics.map((metric) => [metric.at('name').string(), metric]) : undefined
  }
  return root.at('metrics').isObject ? root.at('metrics').entries() : undefined
}

type Kind = 'trend' | 'counter' | 'rate' | 'gauge'
const kinds: readonly Kind[] = ['trend', 'counter', 'rate', 'gauge']

/** The metric's kind: written down in the newer shapes, to be seen from the fields in the older export. */
function kindOf(metric: Json): Kind | undefined {
  const values = valuesOf(metric)
  const written = kinds.find((kind) => kind === metric.at('type').raw)
  if (written !== undefined) return values === metric ? undefined : written
  if (values.has('passes') && values.has('fails')) return 'rate'
  if (values.has('count') && values.has('rate')) return 'counter'
  if (values.has('max') && (values.has('avg') || values.has('med'))) return 'trend'
  return values.has('max') && values.has('value') ? 'gauge' : undefined
}

function valuesOf(metric: Json): Json {
  return metric.at('values').isObject ? metric.at('values') : metric
}

function readMetric(name: string, metric: Json, seconds: number | undefined, into: Collector): void {
  const values = valuesOf(metric)
  const options = { place: metric.path }
  const kind = kindOf(metric)
  noteThresholds(name, metric, into)
  if (kind === undefined) metric.fail('a trend, counter, rate or gauge of k6')
  else if (/^vus(?:_max)?$/.test(name)) into.ignore(metric.path, name, 'what the test was set to, not a measurement')
  else if (kind === 'trend') into.add(name, trendOf(name, metric, values), options)
  else if (kind === 'counter') into.add(name, counterOf(name, metric, values, seconds), options)
  else if (kind === 'rate') into.add(name, [rateOf(name, values)], options)
  else
    into.add(
      name,
      [{ name: 'value', unit: unitOf(name, metric), value: values.at('value').number(), better: 'unknown' }],
      options,
    )
}

/** Phases of a request that are often wholly skipped, so that zero is a fine value of theirs. */
const phases =
  /^(?:http_req|ws|grpc_req)_(?:blocked|connecting|tls_handshaking|looking_up|sending|receiving|waiting)(?:\{|$)/
const builtInTimes =
  /^(?:http_req_\w+|iteration_duration|group_duration|grpc_req_\w+|ws_connecting|ws_session_duration|ws_ping|browser_\w+)(?:\{|$)/

function trendOf(name: string, metric: Json, values: Json): [Figure, ...Figure[]] {
  const unit = unitOf(name, metric)
  const isTime = unit === 'ms'
  const better: Better = isTime ? 'lower' : 'unknown'
  const median = values.at('med').optionalNumber()
  const main: Figure = {
    name: isTime ? (phases.test(name) ? 'duration' : 'time') : 'value',
    unit,
    better,
    value: median ?? values.at('avg').number(),
    summary: median === undefined ? 'mean' : 'median',
    count: values.at('count').anyNumber(),
  }
  const mean = values.at('avg').anyNumber()
  const more = values.entries().filter(([key]) => /^p\(\d/.test(key))
  return [
    main,
    ...(median === undefined || mean === undefined
      ? []
      : [{ name: 'mean', unit, better, value: mean, summary: 'mean' } as const]),
    ...more.map(([key, value]): Figure => ({ name: key, unit, better, value: value.number(), summary: 'percentile' })),
  ]
}

/** The newest summary has only the count, and the length of the test in its `config`. */
function counterOf(name: string, metric: Json, values: Json, seconds: number | undefined): [Figure, ...Figure[]] {
  const isData = metric.at('contains').raw === 'data' || /^data_(?:sent|received)$/.test(name)
  const isWork = /^(?:http_reqs|iterations|grpc_reqs)(?:\{|$)/.test(name)
  const total = values.at('count').anyNumber()
  const perSecond = total === undefined || seconds === undefined || seconds <= 0 ? undefined : total / seconds
  const rate = values.at('rate').missing ? perSecond : values.at('rate').number()
  const rates: Figure[] =
    rate === undefined
      ? []
      : isWork
        ? [{ name: 'throughput', unit: '1/s', value: rate, better: 'higher', summary: 'mean' }]
        : [{ name: 'rate', unit: isData ? 'B/s' : '1/s', value: rate, better: 'unknown', summary: 'mean' }]
  const [main] = rates
  if (main !== undefined && !values.at('rate').missing) return [main]
  const count: Figure = {
    name: isData ? 'size' : 'count',
    unit: isData ? 'B' : '1',
    value: values.at('count').number(),
    better: 'unknown',
    summary: 'total',
  }
  return [count, ...rates.filter(({ value }) => value > 0)]
}

/** Checks by their names; `checks` is the share of all of them that passed, as in the older summaries. */
function readChecks(checks: Json, into: Collector): void {
  if (!checks.isArray || checks.list().length === 0) return
  const items = checks.items()
  const sum = (key: string) => items.reduce((all, check) => all + check.at(key).count(), 0)
  const [passes, fails] = [sum('passes'), sum('fails')]
  if (passes + fails === 0) return
  const figure: Figure = {
    name: 'share',
    unit: '1',
    value: passes / (passes + fails),
    better: 'higher',
    summary: 'mean',
  }
  into.add('checks', [figure], { place: checks.path })
}

/** `checks` should be high, `http_req_failed` low; what another rate counts is not known. */
function rateOf(name: string, values: Json): Figure {
  const better: Better = /^checks(?:\{|$)/.test(name)
    ? 'higher'
    : /^http_req_failed(?:\{|$)/.test(name)
      ? 'lower'
      : 'unknown'
  const rate = values.has('rate') ? values.at('rate') : values.at('value')
  return { name: 'share', unit: '1', value: rate.number(), better, summary: 'mean' }
}

function unitOf(name: string, metric: Json): string {
  const contains = metric.at('contains').raw
  if (contains === 'time' || (contains === undefined && builtInTimes.test(name))) return 'ms'
  return contains === 'data' ? 'B' : '1'
}

function noteThresholds(name: string, metric: Json, into: Collector): void {
  const thresholds = metric.at('thresholds')
  if (!thresholds.isObject) return
  for (const [expression, result] of thresholds.entries()) {
    const crossed = result.isObject ? result.at('ok').raw === false : result.raw === true
    if (crossed)
      into.ignore(result.path, `${name}: ${expression}`, "a threshold of the test that was crossed; k6's own verdict")
  }
}
