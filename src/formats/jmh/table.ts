/** The table that JMH prints when it is done, in the middle or at the end of its log:
 *
 *  ```
 *  Benchmark              (size)   Mode  Cnt     Score    Error   Units
 *  Sorting.sort               10  thrpt   25  3376.238 ± 14.288  ops/ms
 *  Sorting.sort:gc.count      10  thrpt   25    12.000           counts
 *  ```
 *
 *  Columns are aligned to the right, so that a header's last character is its column's. */

import { FormatFailure } from '../../model/failure.ts'
import type { Figures, ProcessRow } from '../by-process.ts'
import type { Collector, Figure } from '../collect.ts'
import { endMissing } from '../cut-short.ts'
import type { ResultFile } from '../format.ts'
import { IgnoredLines } from '../ignored-lines.ts'
import { refuseMissed } from '../missed-result.ts'
import { excerpt, linesOf } from '../read-text.ts'
import { directionOf, labelOf, meaningOf } from './metrics.ts'
import { type LoggedBenchmark, Sections } from './sections.ts'

export const tableHeader =
  /^(?:\[(?:info|INFO)\] ?)?Benchmark +(?:\(\S+\) +)*Mode +(?:Cnt|Samples) +Score +(?:Score error|Error) +Units *\r?$/m

const resembles = /^\S+\s.*\b(?:thrpt|avgt|sample|ss)\s+(?:\d+\s+)?(?:≈ ?)?\d\S*\s+(?:± +\S+ +)?\S+$/

interface Cells {
  readonly name: string
  readonly params: readonly string[]
  readonly mode: string
  readonly count: number | undefined
  readonly score: number
  readonly unit: string
  readonly place: string
}

/** sbt and Maven put this before every line. */
const buildPrefix = /^\[(?:info|INFO)\] ?/

export function readTable(file: ResultFile, into: Collector): ProcessRow[] {
  const log = new IgnoredLines(into, 'no row of the table')
  let header: string | undefined
  const rows: Cells[] = []
  const sections = new Sections()
  let hasTable = false
  for (const { number, text: line } of linesOf(file)) {
    const text = line.replace(buildPrefix, '')
    if (header === undefined) sections.line(text, number)
    if (tableHeader.test(text)) {
      header = text
      hasTable = true
    }
    // A blank line ends the table; what follows is the build tool's.
    else if (text.trim() === '') header = undefined
    else if (header === undefined) {
      refuseMissed(file.path, `line ${number}`, text, resembles)
      log.add(number, text)
    } else {
      log.end()
      rows.push(cut(text, header, file.path, `line ${number}`))
    }
  }
  log.end()
  if (!hasTable) throw endMissing(file.path, undefined, 'the table that JMH prints when it is done is not there')
  const mains = rows.filter(({ name }) => !name.includes(':'))
  return [...assemble(rows, file.path), ...sections.missing(mains).map((section) => failedRow(section, file))]
}

/** What threw has no row in the table. Throws a FormatFailure where it did not throw: then the table was cut. */
function failedRow({ name, line, failure }: LoggedBenchmark & { name: string }, file: ResultFile): ProcessRow {
  if (failure !== undefined) return { name, file: file.path, place: `line ${line}`, processes: [], message: failure }
  throw endMissing(file.path, `line ${line}`, `the table has no row for ${name}, which the log says was run`)
}

function cut(text: string, header: string, file: string, place: string): Cells {
  const words = [...header.matchAll(/Score error|\S+/g)]
  const ends = words.map(({ index, 0: word }) => index + word.length)
  const titles = words.map(([word]) => word)
  const refuse = (found: string): never => {
    throw new FormatFailure(file, place, found, {
      hint: 'Use `-rf json -rff FILE`, whose results are complete and exact.',
    })
  }
  const name = /^\S+/.exec(text)?.[0] ?? refuse('a row of the table without a name')
  const cell = (title: string) => {
    const column = titles.indexOf(title)
    return text.slice(Math.max(ends[column - 1]!, name.length), ends[column]).trim()
  }
  const score =
    numberOf(cell('Score')) ??
    refuse(`the score should be a number, found ${JSON.stringify(cell('Score'))} (row cut short?)`)
  const unit = text.trimEnd().split(/\s+/).at(-1)!
  const mode = cell('Mode')
  if (text.trimEnd().length < ends.at(-1)! - 'Units'.length || !/^(?:thrpt|avgt|sample|ss)$/.test(mode))
    refuse('a row of the table that is cut short')
  if (text.trimEnd().length > ends.at(-1)!) refuse(`something behind a row of the table: ${excerpt(text)}`)
  if (!name.includes(':') && !mainUnits.test(unit)) refuse(`no unit of JMH: ${JSON.stringify(unit.slice(0, 60))}`)
  const params = titles.filter((title) => /^\(.*\)$/.test(title)).map((title) => `${title.slice(1, -1)}=${cell(title)}`)
  const count = numberOf(cell(titles.includes('Cnt') ? 'Cnt' : 'Samples'))
  return { name, params: params.filter((param) => !param.endsWith('=N/A')), mode, count, score, unit, place }
}

/** Of a row that is no secondary result. */
const mainUnits = /^(?:ops\/)?(?:ns|[uµμ]s|ms|s|min|hr|day)(?:\/op)?$/

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** `3376.238`, with a comma where the locale has one, or `≈ 10⁻³` for what rounds to nothing. */
function numberOf(text: string): number | undefined {
  const power = /^≈ 10(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/.exec(text)
  if (power !== null) {
    const digits = [...power[2]!].map((digit) => superscripts.indexOf(digit)).join('')
    return Number(`1e${power[1] === '' ? '' : '-'}${digits}`)
  }
  if (text === '≈ 0') return 0
  const plain = /^-?\d+(?:[.,]\d+)?$/.exec(text)?.[0]
  return plain === undefined ? undefined : Number(plain.replace(',', '.'))
}

/** A row `name:label` belongs to the row `name` above it that has the same parameters and mode. */
function assemble(rows: readonly Cells[], file: string): ProcessRow[] {
  const done: { main: Cells; figures: [Figure, ...Figure[]] }[] = []
  for (const row of rows) {
    const { score: value, unit, count, mode } = row
    const owner = row.name.includes(':')
      ? done.findLast(({ main }) => row.name.startsWith(`${main.name}:`) && sameCase(main, row))
      : undefined
    if (owner === undefined) {
      const name = mode === 'thrpt' ? 'throughput' : 'time'
      done.push({
        main: row,
        figures: [{ value, unit, name, better: directionOf(mode, unit), summary: 'mean', count: count ?? 1 }],
      })
      continue
    }
    const label = labelOf(row.name.slice(owner.main.name.length + 1), owner.main.name)
    owner.figures.push({ ...meaningOf(label, unit, mode, owner.main.unit), value, summary: 'mean', count })
  }
  return done.map(({ main, figures }): ProcessRow => {
    const params = main.params.length === 0 ? '' : `:${main.params.join(',')}`
    const processes: Figures[] = [figures]
    return { name: `${main.name}${params} [${main.mode}]`, file, place: main.place, processes }
  })
}

function sameCase(one: Cells, other: Cells): boolean {
  return one.mode === other.mode && one.params.join() === other.params.join()
}
