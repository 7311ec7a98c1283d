/** A record as text: columns instead of objects, and short numbers (see numbers.ts), so that a run of a
 *  thousand benchmarks with ten launches stays below 100 kB. Deterministic: the same run gives the same
 *  bytes. */

import { Failure } from '../model/failure.ts'
import type { Metric } from '../model/metric.ts'
import type { BenchmarkResult, Launch } from '../model/run.ts'
import { encodeRow, type NumberRow } from './numbers.ts'
import { recordSchema, type StoredRecord } from './record.ts'

/** What all rows of a series share. */
interface Kind {
  readonly name: string
  readonly unit: string
  readonly better: Metric['better']
  readonly exact?: true
  readonly resolution?: number
  readonly pass?: Metric['pass']
  readonly summary?: Metric['summary']
  readonly printed?: string
  readonly spread?: NonNullable<Metric['spread']>['kind']
}

interface Column {
  readonly kind: Kind
  /** By benchmark: the metric of each launch. */
  readonly cells: Map<number, (Metric | undefined)[]>
}

interface Table {
  readonly names: Map<string, number>
  readonly columns: Map<string, Column>
  readonly unmeasured: { benchmark: number; launch: number; status: string; message: string }[]
}

/** @throws Failure for a run that measured nothing, or a number that is none. */
export function writeRecord(record: StoredRecord): string {
  const { launches, imported, suite, commit, parents, time, ...facts } = record
  const table = tabulate(launches)
  if (table.columns.size === 0) {
    throw new Failure(`The run of ${commit.slice(0, 12)} holds no number: there is nothing to store`, {
      hint: 'Look at what the suite printed: every benchmark failed or was skipped.',
    })
  }
  const head = { schema: recordSchema, suite, commit, parents, time: isoSeconds(time), ...facts }
  const shown = launches.map(({ seconds, started }) => ({
    ...(seconds === undefined ? {} : { seconds: Number(seconds.toPrecision(6)) }),
    ...(started === undefined ? {} : { started: Math.round(started) }),
  }))
  const series = [...table.columns.values()].map((column) => seriesOf(column, table.names.size, imported !== undefined))
  const document = {
    ...head,
    launches: shown,
    benchmarks: [...table.names.keys()],
    series,
    ...(table.unmeasured.length === 0 ? {} : { unmeasured: table.unmeasured }),
    ...(imported === undefined ? {} : { imported }),
  }
  return `${JSON.stringify(document)}\n`
}

function isoSeconds(time: number): string {
  return new Date(Math.round(time) * 1000).toISOString().replace('.000Z', 'Z')
}

function tabulate(launches: readonly Launch[]): Table {
  const table: Table = { names: new Map(), columns: new Map(), unmeasured: [] }
  launches.forEach((launch, at) => {
    const seen = new Set<string>()
    for (const result of launch.benchmarks) {
      // Which of two results under one name is meant cannot be told later; no number is better than a wrong one.
      if (seen.has(result.name)) {
        throw new Failure(
          `${JSON.stringify(result.name)} appears twice in launch ${at + 1}: the run cannot be stored`,
          {
            hint: 'Give the benchmarks names of their own.',
          },
        )
      }
      seen.add(result.name)
      addResult(table, result, at, launches.length)
    }
  })
  return table
}

function addResult(table: Table, result: BenchmarkResult, launch: number, launches: number): void {
  const benchmark = table.names.get(result.name) ?? table.names.size
  table.names.set(result.name, benchmark)
  if (result.status !== 'ok') {
    const { status, message } = result
    table.unmeasured.push({ benchmark, launch, status, message: message.slice(0, 500) })
    return
  }
  for (const metric of result.metrics) {
    const kind = kindOf(metric)
    const key = JSON.stringify(kind)
    const column = table.columns.get(key) ?? { kind, cells: new Map<number, (Metric | undefined)[]>() }
    table.columns.set(key, column)
    const cells = column.cells.get(benchmark) ?? new Array<Metric | undefined>(launches).fill(undefined)
    column.cells.set(benchmark, cells)
    cells[launch] = finite(metric, result.name)
  }
}

function finite(metric: Metric, benchmark: string): Metric {
  if (Number.isFinite(metric.value)) return metric
  throw new Failure(`${benchmark}: ${metric.name} is ${metric.value}, which cannot be stored`)
}

function kindOf({ name, unit, better, exact, resolution, pass, summary, printed, spread }: Metric): Kind {
  return {
    name,
    unit,
    better,
    ...(exact === true ? { exact } : {}),
    ...(resolution === undefined ? {} : { resolution }),
    ...(pass === undefined ? {} : { pass }),
    ...(summary === undefined ? {} : { summary }),
    ...(printed === undefined ? {} : { printed: printed.unit }),
    ...(spread === undefined ? {} : { spread: spread.kind }),
  }
}

function seriesOf({ kind, cells }: Column, benchmarks: number, imported: boolean): object {
  const of = [...cells.keys()]
  const rows = [...cells.values()]
  const digits = imported || kind.exact === true ? 'all' : 'short'
  const side = (pick: (metric: Metric) => number | undefined): NumberRow[] =>
    rows.map((row) =>
      encodeRow(
        row.map((metric) => (metric === undefined ? undefined : pick(metric))),
        digits,
      ),
    )
  const counts = imported && rows.every((row) => row.every((metric) => metric?.count !== undefined))
  return {
    ...kind,
    // Left out where every benchmark has the metric, in order.
    ...(of.length === benchmarks && of.every((benchmark, i) => benchmark === i) ? {} : { of }),
    rows: side(({ value }) => value),
    ...(kind.printed === undefined ? {} : { printedRows: side(({ printed }) => printed?.value) }),
    ...(kind.spread === undefined ? {} : { spreadRows: side(({ spread }) => spread?.value) }),
    ...(counts ? { countRows: side(({ count }) => count) } : {}),
  }
}
