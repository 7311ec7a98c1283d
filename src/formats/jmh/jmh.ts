/** JMH: the JSON of `-rf json -rff FILE`, and the table it prints at its end.
 *
 *  Takes one file per run, gives one launch per fork (each fork is a fresh JVM) and one benchmark per
 *  method, parameters and mode, named `class.method:param=value [mode]`. Direction follows the mode: in
 *  throughput more is better, in the other modes less. Secondary results (allocation, percentiles,
 *  groups, auxiliary counters) are metrics of their own. The table has one mean per benchmark and
 *  shortened class names, and gives one launch. Source: JSONResultFormat.java, TextResultFormat.java. */

import { type ProcessRow, processFormat } from '../by-process.ts'
import type { Collector } from '../collect.ts'
import { distinctMetrics } from '../distinct-metrics.ts'
import type { ResultFile } from '../format.ts'
import { type Json, readJson, tryJson } from '../read-json.ts'
import { tryText } from '../read-text.ts'
import { primaryOf, secondariesOf } from './metrics.ts'
import { readTable, tableHeader } from './table.ts'

export const jmh = processFormat({
  name: 'jmh',
  title: 'JMH',
  looks: (file) => hasTable(file) || looksLikeResults(tryJson(file)) || hasLog(file),
  read: (file, into) => (hasTable(file) || hasLog(file) ? readTable(file, into) : readResults(file, into)),
  nothing: 'JMH ran no benchmark',
})

/** Asked first, because the log of sbt begins with a bracket, as JSON does. */
function hasTable(file: ResultFile): boolean {
  return tableHeader.test(tryText(file) ?? '')
}

/** The log of a run that was stopped before its table. */
function hasLog(file: ResultFile): boolean {
  const text = tryText(file) ?? ''
  return (
    progress.test(text) && /^(?:\[(?:info|INFO)\] ?)?# Benchmark: \S/m.test(text) && !text.includes('"primaryMetric"')
  )
}

const progress = /^(?:\[(?:info|INFO)\] ?)?# Run progress: /m

function looksLikeResults(root: Json | undefined): boolean {
  if (root === undefined || !root.isArray) return false
  const results = root.items()
  const isResult = (one: Json) =>
    one.at('benchmark').isString && one.at('mode').isString && one.at('primaryMetric').isObject
  return results.length > 0 && results.every(isResult)
}

function readResults(file: ResultFile, into: Collector): ProcessRow[] {
  const results = readJson(file).items()
  const first = results[0]
  const runtime = [first?.at('vmName').raw, first?.at('vmVersion').raw]
    .filter((word) => typeof word === 'string')
    .join(' ')
  if (runtime !== '') into.machine = { runtime }
  return results.map((result) => readResult(result, into))
}

function readResult(result: Json, into: Collector): ProcessRow {
  const mode = result.at('mode').string()
  const params = result.at('params').missing ? [] : result.at('params').entries()
  const shown = params.map(([key, value]) => `${key}=${value.isString ? value.raw : JSON.stringify(value.raw)}`)
  const benchmark = result.at('benchmark').string()
  const name = `${benchmark}${shown.length === 0 ? '' : `:${shown.join(',')}`} [${mode}]`
  const row = { name, file: result.file, place: result.path, context: contextOf(result) }
  const metric = result.at('primaryMetric')
  // What is no number JMH writes as a string: "NaN", "+INF".
  const score = metric.at('score')
  if (score.isString) return { ...row, processes: [], message: `JMH recorded a score of ${score.string()}` }
  const primary = primaryOf(metric, mode)
  const secondaries = secondariesOf(result, benchmark, mode, primary.length, into)
  return {
    ...row,
    processes: primary.map((figure, fork) =>
      distinctMetrics([figure, ...secondaries.flatMap((forks) => forks[fork] ?? [])]),
    ),
  }
}

/** The same benchmark may stand in a file for several JVMs and thread counts, which its name does not say. */
function contextOf(result: Json): string {
  const threads = result.at('threads').anyNumber()
  const jdk = result.at('jdkVersion').raw
  return [threads === undefined ? [] : `threads=${threads}`, typeof jdk === 'string' ? `jdk=${jdk}` : []]
    .flat()
    .join(',')
}
