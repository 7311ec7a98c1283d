/** nanobench's own output: a markdown table, whose columns depend on the machine and the settings, and
 *  the CSV template. */

import { FormatFailure } from '../../model/failure.ts'
import type { Collector, Figure } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { refuseMissed } from '../missed-result.ts'
import { linesOf } from '../read-text.ts'

export const csvHeader = /^"title";"name";"unit";"batch";"elapsed";"error %";/m
export const tableHeader = /^\|.*? [^|/ ]+\/[^|]+ \|.* err% \|.*\| \S.*\r?\n\|-+:\|/m

/** A row of the table: a percentage, and in its last cell a name in backticks. */
const row = /\|\s+[\d.]+%\s+\|.*\|\s+(?::\w+: )?`/

/** Quotes in names are not doubled, so the cells are found from the ends. */
const csvRow = /^"(?<title>.*?)";"(?<name>.*)";"(?<unit>[^"]*)";(?<figures>[^";]*(?:;[^";]*)*)$/

export function readCsv(file: ResultFile, into: Collector): void {
  let columns: readonly string[] | undefined
  for (const { number, text } of linesOf(file)) {
    const place = `line ${number}`
    if (csvHeader.test(text))
      columns = text
        .split(';')
        .slice(3)
        .map((cell) => cell.replaceAll('"', ''))
    else if (columns === undefined || text.trim() === '') ignoreText(text, place, into)
    else addCsvRow(text, columns, place, file.path, into)
  }
}

function ignoreText(text: string, place: string, into: Collector): void {
  if (text.trim() !== '') into.ignore(place, text, 'text before the table')
}

function addCsvRow(text: string, columns: readonly string[], place: string, file: string, into: Collector): void {
  const found = csvRow.exec(text)?.groups
  const figures = (found?.['figures'] ?? '').split(';')
  if (found === undefined || figures.length !== columns.length) {
    throw new FormatFailure(file, place, `no row with ${columns.length + 3} cells (cut short?)`)
  }
  const figure = (name: string) => Number(figures[columns.indexOf(name)])
  if (Number.isNaN(figure('elapsed')) && !/nan/.test(text)) {
    throw new FormatFailure(
      file,
      place,
      `elapsed should be a number, found ${JSON.stringify(figures[columns.indexOf('elapsed')])}`,
    )
  }
  const counters = (['instructions', 'branches', 'branch misses'] as const).map(
    (name): Figure => ({
      value: figure(name),
      unit: '',
      name: name.replace(' ', '-'),
      better: 'lower',
      summary: 'median',
    }),
  )
  const measured = counters.some(({ value }) => value > 0) ? counters : []
  const spread = { kind: 'relative-margin', value: figure('error %') } as const
  into.add(
    found['name']!,
    [{ value: figure('elapsed'), unit: 's', name: 'time', summary: 'median', spread }, ...measured],
    {
      context: found['title'],
      place,
    },
  )
}

/** What the columns mean; `ns/op` and `op/s` are told by their shape. `IPC` and `miss%` are ratios of others. */
const columnMeaning: Readonly<Record<string, Pick<Figure, 'name'> | undefined>> = {
  ins: { name: 'instructions' },
  cyc: { name: 'cycles' },
  bra: { name: 'branches' },
}

export function readTable(file: ResultFile, into: Collector): void {
  let columns: readonly string[] | undefined
  /** A benchmark printed something between two rows, or the table is over and another one may follow. */
  let interrupted = false
  for (const { number, text } of linesOf(file)) {
    const place = `line ${number}`
    const cells = text.startsWith('|') ? text.slice(1).split('|') : undefined
    if (cells !== undefined && / err% \|/.test(text)) {
      columns = cells.map((cell) => cell.trim())
      interrupted = false
    } else if (/^\|[-:|]+\s*$/.test(text)) continue
    else if (cells !== undefined && columns !== undefined && (!interrupted || row.test(text))) {
      addTableRow(text, columns, place, file.path, into)
    } else {
      interrupted = true
      refuseMissed(file.path, place, text, row)
      if (text.trim() !== '')
        into.ignore(place, text, cells === undefined ? 'no row of a table' : 'a table of something else')
    }
  }
}

function addTableRow(text: string, columns: readonly string[], place: string, file: string, into: Collector): void {
  const many = columns.length
  const cells = text.slice(1).split('|')
  // The name comes last and may have bars in it.
  const label = cells
    .slice(many - 1)
    .join('|')
    .trim()
  const name = nameIn(label)
  if (cells.length < many || name === undefined) {
    throw new FormatFailure(file, place, `no row with ${many} cells and a name in backticks (cut short?)`)
  }
  const options = { context: columns.at(-1), place }
  if (label.startsWith(':boom:')) {
    into.fail(name, /\((.*)\)\s*$/.exec(label)?.[1] ?? '', options)
    return
  }
  const complexity = cells[columns.indexOf('complexityN')]?.trim()
  const full = complexity === undefined ? name : `${name} (complexityN=${complexity})`
  const figures = columns.slice(0, -1).flatMap((column, index) => figureOf(column, cells[index]!))
  const error = Number.parseFloat(cells[columns.indexOf('err%')] ?? '')
  const [main, ...others] = figures
  if (main === undefined || main.name !== 'time') throw new FormatFailure(file, place, 'a row without a time')
  const spread = Number.isNaN(error) ? undefined : ({ kind: 'relative-margin', value: error / 100 } as const)
  into.add(full, [{ ...main, spread }, ...others], options)
}

/** nanobench doubles backticks in names, and puts advice behind a name whose times scatter. */
function nameIn(label: string): string | undefined {
  const advice = / \(Unstable with ~[\d.,]+ iters\. Increase `minEpochIterations` to e\.g\. \d+\)$/
  const quoted = /^(?::\w+: )?`(.*)`(?: \(.*\))?$/s.exec(label.replace(advice, ''))
  // One that is not doubled belongs to another row.
  if (quoted === null || quoted[1]!.replaceAll('``', '').includes('`')) return undefined
  return quoted[1]!.replaceAll('``', '`')
}

function figureOf(column: string, cell: string): Figure[] {
  const value = Number(cell.replaceAll(',', '').replace('%', ''))
  if (cell.trim() === '' || cell.trim() === '-' || !Number.isFinite(value)) return []
  const [what = '', per] = column.split('/')
  if (per === undefined) return []
  if (/^(?:ps|ns|[uµ]s|ms|s|min|h)$/.test(what))
    return [
      {
        value,
        unit: column,
        as: { unit: 's', factor: timeFactor(what) },
        name: 'time',
        better: 'lower',
        summary: 'median',
      },
    ]
  if (per === 's') {
    return [{ value, unit: column, name: 'throughput', better: 'higher', summary: 'median', repeats: 'time' }]
  }
  const counter = columnMeaning[what]
  return counter === undefined
    ? []
    : [{ ...counter, value, unit: column, as: { unit: '1', factor: 1 }, better: 'lower', summary: 'median' }]
}

function timeFactor(unit: string): number {
  return { ps: 1e-12, ns: 1e-9, us: 1e-6, µs: 1e-6, ms: 1e-3, min: 60, h: 3600 }[unit] ?? 1
}
