/** One result file of asv, versions 1 and 2, as rows: one per benchmark and combination of parameters.
 *
 *  Version 2 keeps one row of columns per benchmark (`result_columns`), cut short behind the last that
 *  is not null. Version 1 keeps a number or an object per benchmark. Combinations are the cartesian
 *  product of the parameter lists, the last list fastest. null means that asv got no result; NaN, that
 *  the benchmark was skipped (it raised NotImplementedError, or was not selected). */

import { FormatFailure } from '../../model/failure.ts'
import type { Spread } from '../../model/metric.ts'
import type { Machine } from '../../model/run.ts'
import type { Collector } from '../collect.ts'
import { describe, type Json } from '../read-json.ts'
import type { AsvEnvironment } from './asv.ts'
import { type Definition, type Definitions, definitionOf, meaningOf } from './definitions.ts'

export function isResults(root: Json): boolean {
  return root.at('results').isObject && root.at('commit_hash').isString && root.at('params').isObject
}

export function isMachineFile(root: Json): boolean {
  return ['machine', 'arch', 'cpu', 'os'].every((key) => root.at(key).isString)
}

export function readResultFile(root: Json, definitions: Definitions, into: Collector): AsvEnvironment {
  into.machine ??= machineOf(root.at('params'))
  const python = root.at('python').raw
  const name = root.at('env_name').raw ?? (typeof python === 'string' ? `py${python}` : undefined)
  const environment = typeof name === 'string' && name !== '' ? name : undefined
  const machine = root.at('params').at('machine').raw
  const columns = columnsOf(root)
  return {
    file: root.file,
    label: [machine, environment].filter((part) => typeof part === 'string').join('/'),
    commit: root.at('commit_hash').string(),
    fill: (rows) => {
      for (const [benchmark, value] of root.at('results').entries()) {
        const record = columns === undefined ? firstVersion(value) : secondVersion(value, columns)
        addBenchmark(benchmark, { ...record, context: environment }, definitionOf(benchmark, definitions), rows)
      }
    },
  }
}

/** Undefined in version 1, which has none. */
function columnsOf(root: Json): string[] | undefined {
  const columns = root.at('result_columns')
  if (columns.missing && root.at('version').raw !== 2) return undefined
  return columns.items().map((column) => column.string())
}

/** One benchmark's columns; an absent one is a cursor on nothing. */
interface Record {
  /** The environment. */
  readonly context?: string | undefined
  readonly place: Json
  readonly result: Json
  readonly params: Json
  readonly samples: Json
  /** Figures of one combination, in the same unit as the result. */
  readonly statistics: (index: number) => Statistics
}

interface Statistics {
  readonly count?: number | undefined
  readonly spread?: Spread | undefined
}

function secondVersion(row: Json, columns: readonly string[]): Record {
  if (!row.isArray) row.fail(`an array with the columns ${columns.slice(0, 3).join(', ')}, …`)
  const column = (name: string) => row.at(columns.includes(name) ? columns.indexOf(name) : columns.length)
  const part = (name: string, index: number) => column(name).at(index).anyNumber()
  return {
    place: row,
    result: column('result'),
    params: column('params'),
    samples: column('samples'),
    statistics: (index) => ({
      count: countAt(column('stats_repeat').at(index)),
      spread: spreadOf(part('stats_q_25', index), part('stats_q_75', index)),
    }),
  }
}

function firstVersion(value: Json): Record {
  if (!value.isObject) {
    const nothing = value.at('')
    return { place: value, result: value, params: nothing, samples: nothing, statistics: () => ({}) }
  }
  if (!value.has('result')) value.fail('an object with a result')
  const stats = (index: number) => (value.at('stats').isArray ? value.at('stats').at(index) : value.at('stats'))
  return {
    place: value,
    result: value.at('result'),
    params: value.at('params'),
    samples: value.at('samples'),
    statistics: (index) => ({
      count: countAt(stats(index).at('repeat')),
      spread: spreadOf(stats(index).at('q_25').anyNumber(), stats(index).at('q_75').anyNumber()),
    }),
  }
}

function countAt(place: Json): number | undefined {
  return place.missing ? undefined : place.count()
}

function spreadOf(low: number | undefined, high: number | undefined): Spread | undefined {
  return low === undefined || high === undefined ? undefined : { kind: 'interquartile-range', value: high - low }
}

function addBenchmark(benchmark: string, record: Record, definition: Definition, rows: Collector): void {
  const combinations = combine(record.params)
  const { result } = record
  // A single value stands for the one combination that a benchmark without parameters has.
  if (result.isArray && (result.raw as unknown[]).length !== combinations.length) {
    result.fail(`${combinations.length} results, one for each combination of parameters`)
  }
  combinations.forEach((combination, index) => {
    const name = combination === undefined ? benchmark : `${benchmark}(${combination.join(', ')})`
    const single = result.isArray ? result.at(index) : result
    addResult(name, single, index, record, definition, rows)
  })
}

function addResult(
  name: string,
  result: Json,
  index: number,
  record: Record,
  definition: Definition,
  rows: Collector,
): void {
  const options = { place: record.place.path, context: record.context }
  if (result.missing) {
    rows.fail(name, 'asv has no result: the benchmark failed or timed out (see its log)', options)
    return
  }
  if (Number.isNaN(result.raw)) {
    rows.skip(name, 'asv recorded NaN: the benchmark was skipped', options)
    return
  }
  if (!result.isNumber) {
    rows.fail(name, `the result is ${describe(result.raw)}, not a number`, options)
    return
  }
  const kept = record.samples.isArray ? record.samples.at(index) : record.samples
  const samples = kept.isArray ? kept.numbers() : undefined
  const { count, spread } = record.statistics(index)
  const measured = samples !== undefined || count !== undefined
  rows.add(
    name,
    [
      {
        ...meaningOf(definition),
        value: result.raw as number,
        summary: measured ? 'median' : 'single',
        count: count ?? samples?.length,
        samples,
        order: 'time',
        spread,
      },
    ],
    options,
  )
}

/** No result file has more combinations; a mutilated one could ask for billions. */
const mostCombinations = 1e6

/** Every combination of the parameters, or one `undefined` where there are none. */
function combine(params: Json): (readonly string[] | undefined)[] {
  if (params.missing) return [undefined]
  const lists = params.items().map((list) => list.items().map((value) => value.printed))
  if (lists.length === 0) return [undefined]
  const many = lists.reduce((product, list) => product * list.length, 1)
  if (many > mostCombinations) throw new FormatFailure(params.file, params.path, `${many} combinations of parameters`)
  return lists.reduce<string[][]>((all, list) => all.flatMap((one) => list.map((value) => [...one, value])), [[]])
}

/** From machine.json or from the `params` of a result file, which name the same things. */
export function machineOf(params: Json): Machine | undefined {
  const text = (key: string) =>
    params.at(key).isString && params.at(key).raw !== '' ? params.at(key).string() : undefined
  const number = (key: string) => {
    const value = params.at(key).anyNumber() ?? Number(text(key))
    return Number.isFinite(value) && value > 0 ? value : undefined
  }
  const [cpu, os, arch, python] = [text('cpu'), text('os'), text('arch'), text('python')]
  const [cores, memory] = [number('num_cpu'), number('ram')]
  const machine: Machine = {
    ...(cpu === undefined ? {} : { cpu }),
    ...(cores === undefined ? {} : { cores }),
    ...(memory === undefined ? {} : { memory }),
    ...(os === undefined ? {} : { os }),
    ...(arch === undefined ? {} : { arch }),
    ...(python === undefined || !/^\d/.test(python) ? {} : { runtime: `Python ${python}` }),
  }
  return Object.keys(machine).length === 0 ? undefined : machine
}
