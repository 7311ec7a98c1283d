/** The results folder of airspeed velocity as records: one for each result file, which is one commit in
 *  one environment on one machine. Read by the asv format, so that units and names are those of new runs. */

import { createHash } from 'node:crypto'
import type { StoredRecord } from '../../baseline/record.ts'
import { asv } from '../../formats/asv/asv.ts'
import type { ResultFile } from '../../formats/format.ts'
import { tryJson } from '../../formats/read-json.ts'
import { FormatFailure } from '../../model/failure.ts'
import type { BenchmarkResult, Ignored, Launch } from '../../model/run.ts'
import { version } from '../version.ts'
import type { Imports } from './import-datajs.ts'

/** @param files all files of the folder. */
export function importAsv(files: readonly ResultFile[], key: string | null): Imports {
  const results = files.filter(isResult)
  if (results.length === 0) {
    throw new FormatFailure(files[0]?.path ?? 'results', undefined, 'no result file of asv in this folder', {
      hint: 'Name the results_dir of asv.conf.json, usually .asv/results.',
    })
  }
  const records: StoredRecord[] = []
  const left: Ignored[] = []
  for (const file of results) {
    const helpers = files.filter((other) => isDefinitions(other) || isMachineBeside(other, file))
    const record = recordOf(file, helpers, key ?? 'asv', left)
    if (record !== null) records.push(record)
  }
  return { records, left }
}

function isResult(file: ResultFile): boolean {
  const root = tryJson(file)
  return root?.at('results').isObject === true && root.at('commit_hash').isString
}

function isDefinitions({ path }: ResultFile): boolean {
  return /(^|\/)benchmarks\.json$/.test(path)
}

function isMachineBeside({ path }: ResultFile, result: ResultFile): boolean {
  return path === `${result.path.replace(/[^/]*$/, '')}machine.json`
}

function recordOf(
  file: ResultFile,
  helpers: readonly ResultFile[],
  suite: string,
  left: Ignored[],
): StoredRecord | null {
  const root = tryJson(file)!
  const commit = root.at('commit_hash').string()
  const leave = (because: string): null => {
    left.push({ file: file.path, text: commit.slice(0, 200), because })
    return null
  }
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return leave('no full commit hash')
  const date = root.at('date').anyNumber()
  if (date === undefined || date <= 0) return leave('no date')
  const reading = asv.read([file, ...helpers])
  if (!reading.launches.some(hasNumber)) return leave('no benchmark has a number')
  left.push(...samplesLeft(file, reading.launches))
  return {
    suite,
    commit,
    parents: [],
    // asv dates results by the commit.
    time: Math.floor(date / 1000),
    run: `asv${createHash('sha256').update(file.bytes).digest('hex').slice(0, 16)}`,
    attempt: 1,
    tool: 'asv',
    version,
    machine: reading.machine ?? {},
    launches: reading.launches.map(withoutSamples),
    imported: { from: 'asv', rest: restOf(root.raw as Record<string, unknown>) },
  }
}

function hasNumber({ benchmarks }: Launch): boolean {
  return benchmarks.some(({ metrics }) => metrics.length > 0)
}

function withoutSamples(launch: Launch): Launch {
  const benchmarks = launch.benchmarks.map((result): BenchmarkResult => {
    return { ...result, metrics: result.metrics.map(({ samples, order, ...metric }) => metric) }
  })
  return { ...launch, benchmarks }
}

function samplesLeft(file: ResultFile, launches: readonly Launch[]): Ignored[] {
  const samples = launches.flatMap(({ benchmarks }) =>
    benchmarks.flatMap(({ metrics }) => metrics.map((metric) => metric.samples?.length ?? 0)),
  )
  const count = samples.reduce((sum, length) => sum + length, 0)
  if (count === 0) return []
  const because = 'single samples: a stored run keeps the figure that asv made of them'
  return [{ file: file.path, text: `${count} samples`, because }]
}

/** Who measured, and how: all but the results themselves. */
function restOf({ results, ...rest }: Record<string, unknown>): unknown {
  return rest
}
