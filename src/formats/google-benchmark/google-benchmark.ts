/** Google Benchmark: JSON (`--benchmark_out=FILE` or `--benchmark_format=json`), CSV and the console table.
 *
 *  Takes one file per benchmark program, gives one benchmark per `run_name` with one sample per
 *  repetition. Aggregates (mean, median, stddev, cv, BigO, RMS) are no benchmarks: they give centre and
 *  spread, and stand in for the repetitions where only they were reported. Counters are metrics of
 *  their own. Refuses truncated JSON and runs in which no benchmark matched. Source: json_reporter.cc. */

import { fileFormat } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { type Json, readJson, startsLikeJson, tryJson } from '../read-json.ts'
import { tryText } from '../read-text.ts'
import { consoleHeader, readConsole } from './console.ts'
import { csvHeader, readCsv } from './csv.ts'
import { addBenchmarks, aggregateOf, type ReportRow } from './rows.ts'

export const googleBenchmark = fileFormat({
  name: 'google-benchmark',
  title: 'Google Benchmark',
  looks,
  read: (file, into) => {
    if (startsLikeJson(file)) {
      const root = readJson(file)
      const cores = root.at('context').at('num_cpus').anyNumber()
      if (cores !== undefined) into.machine = { cores }
      addBenchmarks(root.at('benchmarks').items().map(rowOf), into)
    } else if (csvHeader.test(tryText(file) ?? '')) addBenchmarks(readCsv(file, into), into)
    else addBenchmarks(readConsole(file, into), into)
  },
  nothing: 'no benchmark of Google Benchmark ran',
})

function looks(file: ResultFile): boolean {
  const root = tryJson(file)
  if (root !== undefined) return looksLikeReport(root)
  const text = startsLikeJson(file) ? '' : (tryText(file)?.slice(0, 100_000) ?? '')
  return csvHeader.test(text) || consoleHeader.test(text)
}

function looksLikeReport(root: Json): boolean {
  const context = root.at('context')
  if (!context.isObject || !root.at('benchmarks').isArray) return false
  const rows = root.at('benchmarks').items()
  if (rows.length === 0) return context.has('library_build_type') || context.has('mhz_per_cpu')
  const marks = ['real_time', 'cpu_time', 'error_occurred', 'skipped', 'real_coefficient', 'rms']
  return rows.every((row) => row.at('name').isString && marks.some((mark) => row.has(mark)))
}

/** Fields that are no counters; everything else that is a number is one. */
const fields = new Set([
  'name',
  'family_index',
  'per_family_instance_index',
  'run_name',
  'run_type',
  'repetitions',
  'repetition_index',
  'threads',
  'aggregate_name',
  'aggregate_unit',
  'iterations',
  'real_time',
  'cpu_time',
  'time_unit',
  'label',
  'error_occurred',
  'error_message',
  'skipped',
  'skip_message',
  'big_o',
  'rms',
  'cpu_coefficient',
  'real_coefficient',
])

function rowOf(row: Json): ReportRow {
  const name = row.at('name').string()
  const runName = row.at('run_name').optionalString()
  const place = row.path
  const key = [runName, ...['family_index', 'per_family_instance_index', 'threads'].map((field) => row.at(field).raw)]
  // Before version 1.5 a row had no run_name, and an aggregate showed in its name only.
  const base = { name: runName ?? name, place, key: runName === undefined ? undefined : JSON.stringify(key) }
  if (row.has('real_coefficient') || row.has('rms')) return { ...base, fit: true }
  const aggregate =
    row.at('run_type').raw === 'aggregate' ? (row.at('aggregate_name').optionalString() ?? '') : undefined
  if (row.at('error_occurred').raw === true)
    return { ...base, aggregate, error: row.at('error_message').optionalString() ?? '' }
  if (row.at('skipped').raw === true)
    return { ...base, aggregate, skipped: row.at('skip_message').optionalString() ?? '' }
  const counters = row.entries().filter(([field, value]) => !fields.has(field) && value.isNumber)
  return {
    ...base,
    aggregate: aggregate ?? (row.has('run_type') ? undefined : aggregateOf(name)),
    ratio: row.at('aggregate_unit').raw === 'percentage',
    real: figureAt(row, 'real_time'),
    cpu: figureAt(row, 'cpu_time'),
    unit: row.at('time_unit').optionalString() ?? 'ns',
    iterations: row.at('iterations').anyNumber(),
    counters: new Map(counters.map(([field, value]) => [field, value.raw as number])),
  }
}

/** Manual timing can divide by nothing and print a bare NaN: then the row fails, not the file. */
function figureAt(row: Json, key: string): number {
  const place = row.at(key)
  return place.isNumber ? (place.raw as number) : place.number()
}
