/** The table that `deno bench` prints for people, of versions 1 and 2: a rounded mean for each benchmark, and no
 *  sample. Names are as in the JSON, `group > name`, told by the file where several have the same. Rows are known by
 *  time, rate and range behind each other; a line that has them and was not understood is an error. */

import { anyLine } from '../any-line.ts'
import type { Collector } from '../collect.ts'
import { refuseHalfLine } from '../cut-short.ts'
import type { ResultFile } from '../format.ts'
import { IgnoredLines } from '../ignored-lines.ts'
import { refuseGlued, refuseMissed } from '../missed-result.ts'
import { printedNumber } from '../printed-number.ts'
import { startsLikeJson } from '../read-json.ts'
import { isTooLongForRow, linesOf } from '../read-text.ts'

const header = /^(?:\| )?benchmark +(?:\| )?time(?:\/iter)? \(avg\) +(?:\| +)?iter\/s +(?:\| +)?\(min … max\)/
const row =
  /^(?:\| *)?(\S.*?) +(?:\| *)?(\d[\d.,'’]*) ?([pnuµμm]?s|m)(?:\/iter)? +(?:\| +)?\d[\d.,'’]* *(?:\| *)?\( *\d[\d.,'’]* ?\S{1,2} … *\d[\d.,'’]* ?\S{1,2} *\)/
const failed = /^(?:\| *)?(\S.*?) {2,}(?:\| *)?error: *(.*?)(?: *\|)?$/
const resembles = /\d ?[pnuµμm]?s(?:\/iter)? [\s|]*[\d.,]+ *\|? *\(/
/** Within the table: a row of it, whatever is in its cells, or the range that every row has. */
const resemblesRow = /^\|.*\d|\(.*\d.* … .*\d.*\)/
const group = /^group (.*\S)\s*$/
const origin = /^((?:file|https?):\/\/\S.*?)\s*$/
const rule = /^[-\s|]*$/
const machine = /^ *(cpu|runtime)(?: \||:) (.*\S)\s*$/i

export function hasPrintedTable(file: ResultFile): boolean {
  return !startsLikeJson(file) && anyLine(file, (text) => text.length < 2000 && header.test(text))
}

interface Found {
  inTable: boolean
  group: string | undefined
  origin: string | undefined
}

interface PrintedRow {
  readonly name: string
  readonly origin: string | undefined
  readonly place: string
  /** A message where it failed. */
  readonly time: { readonly value: number; readonly unit: string } | string
}

/** @param shared the part that all of some paths share, which differs between two checkouts. */
export function readPrintedTable(
  file: ResultFile,
  into: Collector,
  shared: (paths: readonly string[]) => string,
): void {
  const others = new IgnoredLines(into, 'no row of the table')
  const found: Found = { inTable: false, group: undefined, origin: undefined }
  const rows: PrintedRow[] = []
  let piped = false
  for (const { number, text } of linesOf(file)) {
    if (!isTooLongForRow(text) && readLine(text, number, found, rows, into)) {
      piped ||= header.test(text) && text.trimEnd().endsWith('|')
      others.end()
      continue
    }
    refuseMissed(file.path, `line ${number}`, text, resembles)
    if (found.inTable) refuseMissed(file.path, `line ${number}`, text, resemblesRow)
    others.add(number, text)
  }
  others.end()
  if (piped) refuseHalfLine(file, (line) => !line.startsWith('|') || line.trimEnd().endsWith('|'))
  const folder = shared(rows.map((one) => one.origin ?? ''))
  for (const { name, place, time, origin: from } of rows) {
    const options = { place, context: from?.slice(folder.length) }
    if (typeof time === 'string') into.fail(name, time, options)
    else into.add(name, [{ name: 'time', ...time, summary: 'mean' }], options)
  }
  into.ignore(undefined, "Deno's table", 'rounded means, without range and number: `deno bench --json` has all')
}

/** True for what belongs to the table. */
function readLine(text: string, number: number, found: Found, rows: PrintedRow[], into: Collector): boolean {
  const place = `line ${number}`
  const [, key, value] = machine.exec(text) ?? []
  if (key !== undefined) into.machine = { ...into.machine, [key.toLowerCase()]: value }
  const from = origin.exec(text)
  if (from !== null) Object.assign(found, { origin: from[1], group: undefined })
  if (header.test(text)) {
    found.inTable = true
    return true
  }
  if (!found.inTable) return key !== undefined || from !== null
  const named = group.exec(text)
  if (named !== null) found.group = named[1]
  const nameOf = (name: string) => (found.group === undefined ? name : `${found.group} > ${name}`)
  const result = row.exec(text)
  if (result !== null) {
    const [whole, name, time, unit] = result
    const rest = text.slice(whole.length)
    refuseGlued(into.file, place, `${name} ${rest}`, resembles)
    refuseGlued(into.file, place, rest, /\berror: /)
    const figure = { value: printedNumber(time!, into.file, place), unit: unit === 'm' ? 'min' : unit! }
    rows.push({ name: nameOf(name!), origin: found.origin, place, time: figure })
    return true
  }
  const mistake = failed.exec(text)
  if (mistake !== null) rows.push({ name: nameOf(mistake[1]!), origin: found.origin, place, time: mistake[2]! })
  return mistake !== null || named !== null || from !== null || rule.test(text)
}
