/** BenchmarkDotNet: the JSON exporters (`--exporters json`, `fulljson`, `briefjson`), full and brief,
 *  indented and compressed.
 *
 *  Takes one file per benchmark class, gives one launch per process where the measurements tell them
 *  apart (LaunchCount), named by FullName. Allocation, collections and other diagnosers' columns are
 *  metrics of their own. A benchmark without statistics failed. Two jobs of one benchmark (two
 *  runtimes) are told apart by their job. Source: JsonExporterBase.cs. */

import type { Machine } from '../../model/run.ts'
import { type Figures, type ProcessRow, processFormat } from '../by-process.ts'
import type { Collector, Figure } from '../collect.ts'
import { medianOf } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { type Json, readJson, tryJson } from '../read-json.ts'
import { diagnosed } from './diagnosers.ts'

export const benchmarkdotnet = processFormat({
  name: 'benchmarkdotnet',
  title: 'BenchmarkDotNet',
  looks: (file) => {
    const root = tryJson(file)
    return root?.at('HostEnvironmentInfo').isObject === true && root.at('Benchmarks').isArray
  },
  read: readReport,
  nothing: 'BenchmarkDotNet ran no benchmark',
})

function readReport(file: ResultFile, into: Collector): ProcessRow[] {
  const root = readJson(file)
  into.machine ??= machineOf(root.at('HostEnvironmentInfo'))
  return root
    .at('Benchmarks')
    .items()
    .map((benchmark) => readBenchmark(benchmark, into))
}

function readBenchmark(benchmark: Json, into: Collector): ProcessRow {
  const row = { name: nameOf(benchmark), file: benchmark.file, place: benchmark.path, context: jobOf(benchmark) }
  const statistics = benchmark.at('Statistics')
  if (statistics.missing) {
    return { ...row, processes: [], message: 'BenchmarkDotNet has no results of it (its log says why)' }
  }
  const others = diagnosed(benchmark, into)
  return { ...row, processes: timesOf(benchmark, statistics).map((time): Figures => [time, ...others]) }
}

/** The full name has namespace, class, method and arguments; hand-made files may lack it. */
function nameOf(benchmark: Json): string {
  const full = benchmark.at('FullName').optionalString()
  if (full !== undefined && full !== '') return full
  const part = (key: string) => benchmark.at(key).optionalString() ?? ''
  const parameters = part('Parameters')
  const method = benchmark.at('Method').string()
  const path = [part('Namespace'), part('Type'), method].filter((word) => word !== '').join('.')
  return parameters === '' ? path : `${path}(${parameters})`
}

/** `Memory.Alloc: ShortRun(IterationCount=3) [N=10]` has the job in the middle. A job without a name gets
 *  a generated one, which says nothing. */
function jobOf(benchmark: Json): string | undefined {
  const info = benchmark.at('DisplayInfo').raw
  const job = typeof info === 'string' ? /: (.+?)(?: \[.*\])?$/s.exec(info)?.[1] : undefined
  return job?.replace(/^Job-[A-Z]{6}(?=\()/, 'Job')
}

function timesOf(benchmark: Json, statistics: Json): Figure[] {
  const launches = resultsByLaunch(benchmark)
  const meaning = { unit: 'ns', name: 'time' } as const
  if (launches.length > 1) {
    return launches.map((samples) => ({
      ...meaning,
      value: medianOf(samples),
      summary: 'median',
      count: samples.length,
      samples,
      order: 'time',
    }))
  }
  // Version 0.11 and older have no OriginalValues.
  const samples = statistics.at('OriginalValues').optionalNumbers() ?? launches[0]
  const median = statistics.at('Median')
  const deviation = statistics.at('StandardDeviation').anyNumber()
  return [
    {
      ...meaning,
      value: (median.missing ? statistics.at('Mean') : median).number(),
      summary: median.missing ? 'mean' : 'median',
      count: statistics.at('N').missing ? samples?.length : statistics.at('N').count(),
      samples,
      order: 'time',
      spread: deviation === undefined ? undefined : { kind: 'standard-deviation', value: deviation },
    },
  ]
}

/** Results of each process, in nanoseconds per operation: overhead subtracted and outliers removed, as in
 *  OriginalValues. Brief files have no measurements. */
function resultsByLaunch(benchmark: Json): number[][] {
  const measurements = benchmark.at('Measurements')
  if (measurements.missing) return []
  const launches = new Map<number, number[]>()
  for (const one of measurements.items()) {
    if (one.at('IterationMode').raw !== 'Workload' && one.at('IterationMode').raw !== 'Result') continue
    if (one.at('IterationStage').raw !== 'Result' && one.at('IterationMode').raw !== 'Result') continue
    const launch = one.at('LaunchIndex').number()
    const list = launches.get(launch) ?? []
    list.push(one.at('Nanoseconds').number() / one.at('Operations').number())
    launches.set(launch, list)
  }
  return [...launches.values()]
}

function machineOf(host: Json): Machine | undefined {
  const text = (key: string) => (host.at(key).isString && host.at(key).raw !== '' ? host.at(key).string() : undefined)
  const [cpu, os, arch, runtime] = [
    text('ProcessorName'),
    text('OsVersion'),
    text('Architecture'),
    text('RuntimeVersion'),
  ]
  const cores = host.at('LogicalCoreCount').anyNumber()
  const machine: Machine = {
    ...(cpu === undefined ? {} : { cpu }),
    ...(cores === undefined ? {} : { cores }),
    ...(os === undefined ? {} : { os }),
    ...(arch === undefined ? {} : { arch }),
    ...(runtime === undefined ? {} : { runtime }),
  }
  return Object.keys(machine).length === 0 ? undefined : machine
}
