/** The CSV report (`--benchmark_format=csv`). Source: csv_reporter.cc. */

import { FormatFailure } from '../../model/failure.ts'
import type { Collector } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { linesOf } from '../read-text.ts'
import type { ReportRow } from './rows.ts'

export const csvHeader = /^name,iterations,real_time,cpu_time,time_unit,bytes_per_second,items_per_second,label,/m

export function readCsv(file: ResultFile, into: Collector): ReportRow[] {
  const rows: ReportRow[] = []
  let columns: readonly string[] | undefined
  for (const { number, text } of linesOf(file)) {
    const place = `line ${number}`
    if (text.trim() === '') continue
    if (csvHeader.test(text)) columns = splitCsv(text)
    else if (columns === undefined) into.ignore(place, text, 'text before the table')
    else rows.push(rowOf(splitCsv(text), columns, file.path, place))
  }
  return rows
}

/** Cells of one line; quotes inside quotes are doubled. A name never spans lines. */
export function splitCsv(line: string): string[] {
  const cells = [...`,${line}`.matchAll(/,(?:"([^"]*(?:""[^"]*)*)"|([^,]*))/g)]
  return cells.map((cell) => cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '')
}

function rowOf(cells: readonly string[], columns: readonly string[], file: string, place: string): ReportRow {
  const cell = (name: string) => cells[columns.indexOf(name)] ?? ''
  const name = cells[0]!
  const unit = cell('time_unit')
  if (cell('error_occurred') === 'true') return { name, place, error: cell('error_message') }
  if (cell('error_occurred') === 'false') return { name, place, skipped: cell('error_message') }
  // BigO rows have the curve (`NlgN`) for a unit, RMS rows have none, and neither has iterations.
  if (cell('iterations') === '' && /_(?:BigO|RMS)$/.test(name)) return { name, place, fit: true }
  if (cells.length !== columns.length) {
    const found = `${cells.length} cells where the header has ${columns.length}`
    throw new FormatFailure(
      file,
      place,
      `${found} (${cells.length < columns.length ? 'cut short' : 'two rows in one'}?)`,
    )
  }
  const figure = (column: string) => {
    const value = Number(cell(column))
    if (cell(column) === '' || Number.isNaN(value))
      throw new FormatFailure(file, place, `${column} should be a number, found ${JSON.stringify(cell(column))}`)
    return value
  }
  const counters = columns.filter(
    (column, index) => (index > 9 || column.endsWith('_per_second')) && cell(column) !== '',
  )
  return {
    name,
    place,
    ratio: unit === '',
    real: figure('real_time'),
    cpu: figure('cpu_time'),
    unit: unit === '' ? 'ns' : unit,
    iterations: figure('iterations'),
    counters: new Map(counters.map((column) => [column, figure(column)])),
  }
}
