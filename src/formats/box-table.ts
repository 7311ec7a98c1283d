/** The tables of `console.table`: cells between `│`, a rule of `─` above, below the header and at the end. Takes
 *  a text, gives the rows by their columns' titles. Refuses a table that is cut short, and a row whose cells do
 *  not fit its header, which a cell with a `│` in it causes. */

import { FormatFailure } from '../model/failure.ts'
import type { ResultFile } from './format.ts'
import { excerpt, linesOf } from './read-text.ts'

export interface BoxRow {
  readonly cells: Readonly<Record<string, unknown>>
  readonly line: number
}

export interface BoxTable {
  readonly titles: readonly string[]
  readonly rows: readonly BoxRow[]
}

/** Tables in order; every line that is part of none goes to `other`. */
export function* boxTables(file: ResultFile, other: (text: string, line: number) => void): Generator<BoxTable> {
  let open: { titles: string[] | undefined; rows: BoxRow[]; line: number } | undefined
  for (const { number, text } of linesOf(file)) {
    const line = text.trim()
    if (/^┌[─┬]+┐$/.test(line)) open = { titles: undefined, rows: [], line: number }
    else if (open !== undefined && /^└[─┴]+┘$/.test(line)) {
      yield { titles: open.titles ?? [], rows: open.rows }
      open = undefined
    } else if (open !== undefined && line.startsWith('│')) readRow(line, number, file, open)
    else if (open !== undefined && /^├[─┼]+┤$/.test(line)) continue
    else if (open !== undefined) throw cutShort(file, open.line, text)
    else if (line !== '') other(text, number)
  }
  if (open !== undefined) throw cutShort(file, open.line, '')
}

function readRow(
  text: string,
  line: number,
  file: ResultFile,
  open: { titles: string[] | undefined; rows: BoxRow[] },
): void {
  const inner = text.endsWith('│') ? text.slice(1, -1) : text.slice(1)
  const cells = inner.split('│').map((cell) => cell.trim())
  if (open.titles === undefined) {
    open.titles = cells
    return
  }
  if (cells.length !== open.titles.length || !text.endsWith('│')) {
    const found = `a row of ${cells.length} cells in a table of ${open.titles.length} columns: ${excerpt(text)}`
    throw new FormatFailure(file.path, `line ${line}`, found)
  }
  const filled = open.titles.map((title, i) => [title, readCell(cells[i]!)] as const)
  open.rows.push({ cells: Object.fromEntries(filled.filter(([, value]) => value !== undefined)), line })
}

/** Node and Deno put texts in quotes, Bun does not. An empty cell is a value that the row has not. */
function readCell(cell: string): unknown {
  if (cell === '' || cell === 'undefined') return undefined
  const quoted = /^(['"`])(.*)\1$/s.exec(cell)
  if (quoted !== null) return unescaped(quoted[2]!)
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(cell) ? Number(cell) : cell
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' }

function unescaped(text: string): string {
  return text.replace(/\\(?:u\{?([0-9a-fA-F]{1,6})\}?|x([0-9a-fA-F]{2})|(.))/gs, (whole, long, short, sign) => {
    const code = Number.parseInt((long ?? short ?? '') as string, 16)
    if (Number.isNaN(code)) return escapes[sign as string] ?? (sign as string)
    return code <= 0x10ffff ? String.fromCodePoint(code) : (whole as string)
  })
}

function cutShort(file: ResultFile, line: number, text: string): FormatFailure {
  const found = text.trim() === '' ? 'its end' : JSON.stringify(excerpt(text, 60))
  return new FormatFailure(file.path, `line ${line}`, `a table that begins here and is cut short by ${found}`)
}
