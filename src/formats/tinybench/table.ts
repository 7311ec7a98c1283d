/** Rows of tinybench's `bench.table()`: meant for people, so the figures are text (`13224 ± 90.00`) and
 *  rounded. Columns changed with every major version; what they have in common is read. Most suites end with
 *  `console.table(bench.table())`, so the drawn table is read, too. */

import { FormatFailure } from '../../model/failure.ts'
import { anyLine } from '../any-line.ts'
import { boxTables } from '../box-table.ts'
import type { Collector } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { IgnoredLines } from '../ignored-lines.ts'
import { Json, startsLikeJson } from '../read-json.ts'

const nameColumn = /^task name$/i
const printedHeader = /^\s*│.*│\s*task name\s*│/i

/** Whether `console.table` drew rows of `bench.table()`. */
export function hasPrintedTable(file: ResultFile): boolean {
  return !startsLikeJson(file) && anyLine(file, (text) => text.includes('│') && printedHeader.test(text))
}

export function readPrintedTables(file: ResultFile, into: Collector): void {
  const others = new IgnoredLines(into, 'no row of the table')
  for (const { titles, rows } of boxTables(file, (text, line) => others.add(line, text))) {
    others.end()
    for (const { cells, line } of rows) {
      const row = new Json(file.path, cells, undefined, '')
      if (isTableRow(row)) readTableRow(row, into, `line ${line}`)
      else into.ignore(`line ${line}`, Object.values(cells).join(' | '), `a row without a task (${titles.join(', ')})`)
    }
  }
  others.end()
  into.ignore(
    undefined,
    'console.table(bench.table())',
    'the table has rounded medians and no samples: JSON of the tasks has all',
  )
}
const medianColumn = /^latency (?:med|median) \(ns\)$/i
const meanColumn = /^(?:latency (?:avg|average) \(ns\)|average time \(ns\))$/i

export function isTableRow(row: Json): boolean {
  return row.isObject && columnOf(row, nameColumn) !== undefined
}

export function readTableRow(row: Json, into: Collector, place = row.path): void {
  const name = columnOf(row, nameColumn)!.printed
  const options = { place }
  const error = columnOf(row, /^error$/i)
  if (error !== undefined && !error.missing) {
    into.fail(name, error.printed, options)
    return
  }
  const median = columnOf(row, medianColumn)
  const column = median ?? columnOf(row, meanColumn)
  const remarks = columnOf(row, /^remarks?$/i)
  if (column === undefined) {
    into.skip(name, remarks?.isString ? remarks.string() : 'the row has no latency', options)
    return
  }
  const samples = columnOf(row, /^samples$/i)?.anyNumber()
  into.add(
    name,
    [{ value: leadingNumber(column), unit: 'ns', summary: median === undefined ? 'mean' : 'median', count: samples }],
    options,
  )
}

function columnOf(row: Json, title: RegExp): Json | undefined {
  return row.entries().find(([key]) => title.test(key.trim()))?.[1]
}

/** `114258 ± 91.65%` → 114258. A number with grouping is refused: its separators depend on the locale. */
function leadingNumber(cell: Json): number {
  if (cell.isNumber) return cell.number()
  const found = /^\s*(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*(?:±.*)?$/i.exec(cell.string())
  if (found === null)
    throw new FormatFailure(cell.file, cell.path, `should be a number, found "${cell.string().slice(0, 60)}"`)
  return Number(found[1])
}
