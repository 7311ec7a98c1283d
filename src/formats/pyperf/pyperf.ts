/** pyperf and pyperformance: the JSON that `pyperf … -o FILE` writes, also gzipped, and what they print.
 *
 *  Takes format versions 5, 6 and "1.0" (pyperf 0.8.3 and newer), gives one launch per worker process.
 *  Metadata that all runs or benchmarks share is hoisted by pyperf to the benchmark or the suite; it is
 *  brought back down here. Values are already per loop. Runs without values only calibrate. The pyperf
 *  template of nanobench is read as well. Refuses other versions.
 *  Source: pyperf/_bench.py, "JSON format history". */

import type { Machine } from '../../model/run.ts'
import { type Figures, type ProcessRow, processFormat } from '../by-process.ts'
import { type Collector, type Figure, medianOf } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { type Json, readJson, tryJson } from '../read-json.ts'
import { isConsole, readConsole } from './console.ts'

export const pyperf = processFormat({
  name: 'pyperf',
  title: 'pyperf',
  looks: (file) => isSuite(tryJson(file)) || isConsole(file),
  read: (file, into) => (isConsole(file) ? readConsole(file, into) : readSuite(file, into)),
  nothing: 'a pyperf file without benchmarks',
})

function isSuite(root: Json | undefined): boolean {
  if (root === undefined || !root.at('benchmarks').isArray || root.at('version').missing) return false
  const benchmarks = root.at('benchmarks').items()
  return benchmarks.length === 0 ? root.at('metadata').isObject : benchmarks.every((one) => one.at('runs').isArray)
}

type Metadata = Readonly<Record<string, Json>>

function readSuite(file: ResultFile, into: Collector): ProcessRow[] {
  const root = readJson(file)
  const version = root.at('version')
  if (![5, 6, '1.0'].includes(version.raw as number | string)) {
    version.fail('5, 6 or "1.0", the versions of pyperf files that are understood')
  }
  // Version 5 calls its values samples and its metadata common_metadata.
  const old = version.raw === 5
  const suite = old ? {} : metadataOf(root.at('metadata'))
  into.machine ??= machineOf(suite)
  return root
    .at('benchmarks')
    .items()
    .map((benchmark) => {
      const shared = { ...suite, ...metadataOf(benchmark.at(old ? 'common_metadata' : 'metadata')) }
      into.machine ??= machineOf(shared)
      return readBenchmark(benchmark, shared, old ? 'samples' : 'values', into)
    })
}

function metadataOf(place: Json): Metadata {
  return place.missing ? {} : Object.fromEntries(place.entries())
}

function readBenchmark(benchmark: Json, shared: Metadata, key: string, into: Collector): ProcessRow {
  const runs = benchmark.at('runs').items()
  if (runs.length === 0) benchmark.at('runs').fail('a list with at least one run')
  const first = { ...shared, ...metadataOf(runs[0]!.at('metadata')) }
  const name = first['name']?.string() ?? benchmark.fail('a benchmark with a name in its metadata')
  const processes: Figures[] = []
  let calibrations = 0
  for (const run of runs) {
    const values = run.at(key)
    if (values.missing || (values.isArray && (values.raw as unknown[]).length === 0)) calibrations++
    else processes.push(figuresOf(values.numbers(), { ...shared, ...metadataOf(run.at('metadata')) }))
  }
  if (calibrations > 0) {
    const runsOf = calibrations === 1 ? '1 run' : `${calibrations} runs`
    into.ignore(
      benchmark.at('runs').path,
      `${name}: ${runsOf} without values`,
      'calibrates loops or warm-ups, measures nothing',
    )
  }
  const row = { name, file: benchmark.file, place: benchmark.path, processes }
  return processes.length > 0 ? row : { ...row, message: 'pyperf only calibrated this benchmark: no run has values' }
}

function figuresOf(values: readonly number[], metadata: Metadata): Figures {
  const unit = metadata['unit']?.string() ?? 'second'
  const main: Figure = {
    ...meaningOf(unit),
    value: medianOf(values),
    summary: values.length === 1 ? 'single' : 'median',
    count: values.length,
    samples: values,
    order: 'time',
  }
  return [main, ...memoryOf(metadata)]
}

/** pyperf knows three units: second, byte and integer, and takes less for better in all of them. Of an
 *  integer we cannot know. */
function meaningOf(unit: string): Pick<Figure, 'unit' | 'as' | 'name' | 'better'> {
  if (unit === 'byte') return { unit, name: 'memory' }
  if (unit === 'integer') return { unit, as: { unit: '1', factor: 1 }, name: 'value', better: 'unknown' }
  return { unit }
}

/** Peak resident memory of the worker, or of the command that `pyperf command` ran. pyperf keeps it among what it
 *  notes of a run, as it does the load of the machine: of the worker it is mostly the interpreter's. */
function memoryOf(metadata: Metadata): Figure[] {
  return ['mem_max_rss', 'command_max_rss'].flatMap((key): Figure[] => {
    const value = metadata[key]?.anyNumber()
    return value === undefined ? [] : [{ name: key, value, unit: 'byte', summary: 'single', role: 'information' }]
  })
}

function machineOf(metadata: Metadata): Machine | undefined {
  const text = (key: string) => (metadata[key]?.isString ? metadata[key].string() : undefined)
  const cpu = text('cpu_model_name')
  const cores = metadata['cpu_count']?.anyNumber()
  const os = text('platform')
  const runtime = [text('python_implementation'), text('python_version')].filter((word) => word !== undefined).join(' ')
  if (cpu === undefined && os === undefined && runtime === '') return undefined
  return {
    ...(cpu === undefined ? {} : { cpu }),
    ...(cores === undefined ? {} : { cores }),
    ...(os === undefined ? {} : { os }),
    ...(runtime === '' ? {} : { runtime }),
  }
}
