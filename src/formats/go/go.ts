/** `go test -bench`: its text and its `-json` stream, and the files of golang.org/x/perf in the same
 *  format (https://go.dev/design/14313-benchmark-format).
 *
 *  Identifiers are `package.BenchmarkName-8`, with the suffix as printed: with `-cpu 1` a benchmark
 *  whose name ends in `-2` has none, so it cannot be told from GOMAXPROCS and is never cut off. Lines
 *  of the same package and name (`-count`) are samples of one benchmark, in time order, one per line.
 *  Lines `key: value` before a benchmark are its configuration: where benchmarks of one name differ in it,
 *  they are several, as in benchstat. Every unit is a metric of its own. `--- FAIL` and `--- SKIP` become rows; so does a package that
 *  failed without any benchmark being named. */

import { FormatFailure } from '../../model/failure.ts'
import type { Metric } from '../../model/metric.ts'
import { Collector } from '../collect.ts'
import { refuseHalfLine } from '../cut-short.ts'
import type { Format, ResultFile } from '../format.ts'
import { linesOf, textOf, tryText } from '../read-text.ts'
import { isEventStream, packagesOf } from './events.ts'
import { GoReader } from './lines.ts'

export const go: Format = {
  name: 'go',
  title: 'go test -bench',
  goesOnAfter: (message) => !endsAll.test(message),
  recognises: (files) => files.some(looksLikeGo),
  read: (files) => {
    const into = new Collector(files[0]?.path ?? 'results')
    const reader = new GoReader(into)
    for (const file of files) {
      into.file = file.path
      if (files.length > 1 && !looksLikeGo(file)) setAside(file, into)
      else if (isEventStream(file)) readEvents(file, reader)
      else readLines(file, reader)
      reader.endOfFile()
    }
    reader.finish()
    return into.reading('no benchmark ran: the output has no line `Benchmark… N value unit`')
  },
}

/** What ends a package with all benchmarks that it has left. */
const endsAll = /(?:^|: )(?:panic|fatal error|signal): |^started, but the output ends/
const result = /^Benchmark\S*[ \t]+\d+[ \t]+[-+\d.eE]+[ \t]+\S/m
const frame = /^(?:goos: \w+|ok {2}\t\S+\t|\? {3}\t\S+\t|FAIL\t\S+)/m

function looksLikeGo(file: ResultFile): boolean {
  const text = tryText(file)
  return text !== undefined && (isEventStream(file) || result.test(text) || frame.test(text))
}

function readLines(file: ResultFile, reader: GoReader): void {
  for (const { number, text } of linesOf(file)) reader.line(text, `line ${number}`)
  refuseHalfLine(file, (line) => !isHalf(line, textOf(file)))
}

/** Whether a last line that has no end stops within its name, between two figures or within a unit. A name that is
 *  padded to its tab was whole, and is a benchmark that began. */
function isHalf(line: string, text: string): boolean {
  if (!line.startsWith('Benchmark')) return 'Benchmark'.startsWith(line)
  if (/^\S+[ \t]*$/.test(line)) return !line.includes('\t')
  const last = /[ \t](\S+)$/.exec(line)?.[1]
  if (last === undefined) return true
  const isUnit = text.includes(` ${last}\n`) || text.includes(` ${last}\t`) || text.includes(` ${last} `)
  return !isUnit && units.some((unit) => unit !== last && unit.startsWith(last))
}

const units = ['ns/op', 'B/op', 'allocs/op', 'MB/s']

function readEvents(file: ResultFile, reader: GoReader): void {
  for (const [name, output] of packagesOf(file, (text, place) => reader.stranger(text, place))) {
    reader.startPackage(name)
    for (const line of output.split('\n')) reader.line(line.replace(/\r$/, ''), name)
    reader.endOfFile()
  }
}

function setAside(file: ResultFile, into: Collector): void {
  if (file.bytes.length === 0) throw new FormatFailure(file.path, undefined, 'the file is empty')
  into.ignore(undefined, tryText(file)?.slice(0, 400) ?? '', 'no output of go test')
}

/** Values beside the time, one a unit, as the metrics that the same units are in this format. */
export function metricsIn(values: ReadonlyMap<string, number>): readonly Metric[] {
  const pairs = [...values].filter(([unit]) => unit !== 'ns/op').map(([unit, value]) => `\t${value} ${unit}`)
  if (pairs.length === 0) return []
  const bytes = new TextEncoder().encode(`Benchmark\t1\t1 ns/op${pairs.join('')}\n`)
  return go.read([{ path: 'metrics', bytes }]).launches[0]?.benchmarks[0]?.metrics.slice(1) ?? []
}
