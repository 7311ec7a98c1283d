/** The strict reader of records. Whatever departs from docs/schemas/record-1.schema.json is a failure
 *  that names the file: a history is only worth something if no part of it is lost in silence. */

import { FormatFailure } from '../model/failure.ts'
import { isInstructions, type Metric, type Spread, type Summary } from '../model/metric.ts'
import type { BenchmarkResult, Launch, Machine } from '../model/run.ts'
import { type JsonPlace, parseStored } from './checked.ts'
import { decodeRow, type NumberRow } from './numbers.ts'
import { type RecordFacts, recordSchema, type StoredRecord } from './record.ts'
import { parseRecordPath, suiteFolder } from './record-path.ts'

const factKeys =
  'schema suite commit parents time run attempt event repository tool version machine sources dependencies accepted'.split(
    ' ',
  )
const recordKeys = [...factKeys, 'launches', 'benchmarks', 'series', 'unmeasured', 'imported']
const seriesKeys =
  'name unit better exact resolution pass summary printed spread of rows printedRows spreadRows countRows'.split(' ')
const summaries: readonly Summary[] = ['median', 'mean', 'minimum', 'slope', 'single', 'total', 'percentile']
const spreads: readonly Spread['kind'][] = [
  'standard-deviation',
  'median-absolute-deviation',
  'interquartile-range',
  'range',
  'confidence-interval',
  'relative-margin',
]
const mostLaunches = 100_000

/** @param file its path; where that is a record's path, suite, commit, run and attempt must agree with it.
 *  @throws FormatFailure */
export function readRecord(file: string, bytes: Uint8Array): StoredRecord {
  const root = parseStored(file, bytes)
  checkSchema(root)
  root.object(recordKeys)
  const facts = readFacts(root)
  checkPath(root, facts)
  return { ...facts, launches: readLaunches(root) }
}

function checkSchema(root: JsonPlace): void {
  const schema = root.key('schema')
  if (schema.value === recordSchema) return
  const newer = typeof schema.value === 'string' && /^benchgate\/record\/[1-9]\d*$/.test(schema.value)
  if (!newer) schema.refuse(JSON.stringify(recordSchema))
  throw new FormatFailure(root.file, 'schema', `written in ${String(schema.value)} by a newer Benchgate`, {
    hint: `This version reads ${recordSchema}. Update Benchgate; nothing was changed.`,
  })
}

function readFacts(root: JsonPlace): RecordFacts {
  const hash = (place: JsonPlace): string =>
    /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(place.text()) ? place.text() : place.refuse('a full hash')
  const optional = (name: 'event' | 'repository' | 'sources' | 'dependencies') =>
    root.key(name).absent ? {} : { [name]: root.key(name).text() }
  return {
    suite: root.key('suite').text(),
    commit: hash(root.key('commit')),
    parents: root.key('parents').items().map(hash),
    time: readTime(root.key('time')),
    run: root.key('run').text(),
    attempt: root.key('attempt').whole(1, 999_999),
    ...optional('event'),
    ...optional('repository'),
    tool: root.key('tool').text(),
    version: root.key('version').text(),
    machine: readMachine(root.key('machine')),
    ...optional('sources'),
    ...optional('dependencies'),
    ...readAccepted(root.key('accepted')),
    ...readImported(root.key('imported')),
  }
}

function readTime(place: JsonPlace): number {
  const text = place.text()
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) / 1000 : Number.NaN
  return Number.isFinite(time) ? time : place.refuse('a time such as 2026-01-31T12:00:00Z')
}

function readMachine(place: JsonPlace): Machine {
  const texts = ['cpu', 'os', 'kernel', 'arch', 'runtime', 'image'] as const
  const numbers = ['cores', 'memory'] as const
  place.object([...texts, ...numbers])
  return Object.fromEntries([
    ...texts.filter((name) => !place.key(name).absent).map((name) => [name, place.key(name).text()]),
    ...numbers.filter((name) => !place.key(name).absent).map((name) => [name, place.key(name).number()]),
  ])
}

function readAccepted(place: JsonPlace): Pick<RecordFacts, 'accepted'> {
  if (place.absent) return {}
  const accepted = place.items().map((item) => {
    item.object(['benchmark', 'metric', 'by', 'because'])
    const text = (name: string) => item.key(name).text()
    return { benchmark: text('benchmark'), metric: text('metric'), by: text('by'), because: text('because') }
  })
  return { accepted }
}

function readImported(place: JsonPlace): Pick<RecordFacts, 'imported'> {
  if (place.absent) return {}
  place.object(['from', 'rest'])
  return { imported: { from: place.key('from').text(), rest: place.key('rest').value } }
}

/** A record that was moved or copied by hand would count for the wrong commit or suite. */
function checkPath(root: JsonPlace, facts: RecordFacts): void {
  const path = parseRecordPath(root.file)
  if (path === null) return
  if (path.folder !== suiteFolder(facts.suite)) {
    root.key('suite').refuse(`a suite whose folder is ${path.folder}: the file belongs to another suite`)
  }
  for (const key of ['commit', 'run', 'attempt'] as const) {
    if (path[key] !== facts[key]) root.key(key).refuse(`${path[key]}, as in the file’s name`)
  }
}

/** What one launch has under one name. */
type Cell = { readonly metrics: Metric[]; wrong?: { status: 'failed' | 'skipped'; message: string } }

function readLaunches(root: JsonPlace): Launch[] {
  const places = root.key('launches').items()
  if (places.length === 0 || places.length > mostLaunches) root.key('launches').refuse('a list of launches')
  const names = readNames(root.key('benchmarks'))
  const cells = places.map(() => names.map((): Cell => ({ metrics: [] })))
  for (const series of root.key('series').items()) readSeries(series, cells, names.length)
  if (!root.key('unmeasured').absent) readUnmeasured(root.key('unmeasured'), cells, names.length)
  return places.map((place, launch) => {
    place.object(['seconds', 'started'])
    const number = (name: 'seconds' | 'started') => (place.key(name).absent ? {} : { [name]: place.key(name).number() })
    const benchmarks = names.flatMap((name, i) => resultOf(name, cells[launch]![i]!))
    return { benchmarks, ...number('seconds'), ...number('started') }
  })
}

function readNames(place: JsonPlace): string[] {
  const names = place.items().map((item) => item.text())
  if (names.length === 0) place.refuse('a list of at least one benchmark')
  if (new Set(names).size !== names.length) place.refuse('a list in which no benchmark stands twice')
  return names
}

/** Nothing where the launch does not mention the benchmark. */
function resultOf(name: string, { metrics, wrong }: Cell): BenchmarkResult[] {
  if (wrong !== undefined) return [{ name, ...wrong, metrics: [] }]
  return metrics.length === 0 ? [] : [{ name, status: 'ok', metrics }]
}

function readSeries(series: JsonPlace, cells: readonly Cell[][], benchmarks: number): void {
  series.object(seriesKeys)
  const kind = readKind(series)
  const of = series.key('of').absent
    ? Array.from({ length: benchmarks }, (_, i) => i)
    : series
        .key('of')
        .items()
        .map((place) => place.whole(0, benchmarks - 1))
  const read = (name: string) => readRows(series.key(name), of.length, cells.length)
  const values = read('rows')
  const printed = kind.printed === undefined ? undefined : read('printedRows')
  const spread = kind.spread === undefined ? undefined : read('spreadRows')
  const counts = series.key('countRows').absent ? undefined : read('countRows')
  of.forEach((benchmark, row) => {
    for (let launch = 0; launch < cells.length; launch++) {
      const value = values[row]![launch]
      if (value === undefined) continue
      const [shown, width, count] = [printed, spread, counts].map((rows) => rows?.[row]?.[launch])
      cells[launch]![benchmark]!.metrics.push({
        ...kind.metric,
        value,
        ...(count === undefined ? {} : { count }),
        ...(shown === undefined ? {} : { printed: { value: shown, unit: kind.printed! } }),
        ...(width === undefined ? {} : { spread: { kind: kind.spread!, value: width } }),
      })
    }
  })
}

function readKind(series: JsonPlace) {
  const absent = (name: string) => series.key(name).absent
  const metric = {
    name: series.key('name').text(),
    unit: series.key('unit').text(),
    better: series.key('better').oneOf(['lower', 'higher', 'unknown']),
    ...(absent('exact') || series.key('exact').value === false ? {} : { exact: true }),
    ...(absent('resolution') ? {} : { resolution: series.key('resolution').number() }),
    ...(absent('pass') ? {} : { pass: series.key('pass').oneOf(['counts']) }),
    ...(isInformation(series) ? { role: 'information' as const } : {}),
    ...(absent('summary') ? {} : { summary: series.key('summary').oneOf(summaries) }),
  }
  return {
    metric,
    printed: absent('printed') ? undefined : series.key('printed').text(),
    spread: absent('spread') ? undefined : series.key('spread').oneOf(spreads),
  }
}

/** Roles are not stored; what Benchgate itself counts beside the times has always the same. */
function isInformation(series: JsonPlace): boolean {
  return !series.key('pass').absent && isInstructions(series.key('name').text())
}

function readRows(place: JsonPlace, expected: number, launches: number): (number | undefined)[][] {
  const rows = place.items()
  if (rows.length !== expected) place.refuse(`${expected} rows, one for each benchmark`)
  return rows.map((row) => {
    const { value } = row
    const isRow =
      (typeof value === 'number' && Number.isFinite(value)) ||
      (Array.isArray(value) && value.every((one) => one === null || (typeof one === 'number' && Number.isFinite(one))))
    return (isRow ? decodeRow(value as NumberRow, launches) : undefined) ?? row.refuse(`a row of ${launches} launches`)
  })
}

function readUnmeasured(place: JsonPlace, cells: readonly Cell[][], benchmarks: number): void {
  for (const item of place.items()) {
    item.object(['benchmark', 'launch', 'status', 'message'])
    const cell = cells[item.key('launch').whole(0, cells.length - 1)]![item.key('benchmark').whole(0, benchmarks - 1)]!
    cell.wrong = { status: item.key('status').oneOf(['failed', 'skipped']), message: item.key('message').text() }
  }
}
