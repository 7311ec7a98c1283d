/** The table that mitata prints for people, of versions 0.1 and 1 and of `format: 'markdown'`. It holds a rounded
 *  mean for each benchmark and no sample. Rows are known by `/iter` behind their time; what stands between them
 *  (ranges, bars, summaries) is accounted for. A line that has `/iter` and was not understood is an error. */

import { anyLine } from '../any-line.ts'
import type { Collector, Figure } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { IgnoredLines } from '../ignored-lines.ts'
import { refuseGlued, refuseMissed } from '../missed-result.ts'
import { printedNumber } from '../printed-number.ts'
import { startsLikeJson } from '../read-json.ts'
import { isTooLongForRow, linesOf } from '../read-text.ts'

const header =
  /^benchmark +(?:avg|time \(avg\)) +\(min … max\)(?: +p75| +\/|\s*$)|^\|\s*benchmark\s*\|\s*avg\s*\|\s*min\s*\|/
const row = /^(?:\| *)?(\S.*?)\s+(?:\| *)?`?\s*(\d[\d.,'’]*) ?([pnuµμm]?s|m|h)\/iter(?=[\s`]|$)/
const failed = /^(?:\| *)?(\S.*?) +(?:\| *)?error:\s*(.*?)(?: *\|)*$/
const resembles = /(?:^|[\s\d])(?:[pnuµμm]?s|m|h)\/iter/
/** Within the table: a time in its column that lost the end of its unit, or all of it. */
const cutRow = /^[^\s•|].*\s{2,}\d[\d.,]*(?: (?:[pnuµμm]?s?|[mh])(?:\/i?t?e?)?)?$/
const group = /^• (.*\S)\s*$|^\| (?:• (.*?))? *\| +avg +\| +min +\|/
/** Rules, and the second and third line of a row: `(min … max) p99` with bars. */
const part = /^[-\s|:]*$|^\s*\(?\s*[\d.,'’]+\s+\S{1,2} … /
const machine = /^(cpu|runtime): (.*\S)\s*$/

export function hasPrintedTable(file: ResultFile): boolean {
  return !startsLikeJson(file) && anyLine(file, (text) => text.length < 2000 && header.test(text))
}

export function readPrintedTable(file: ResultFile, into: Collector): void {
  const others = new IgnoredLines(into, 'no row of the table')
  const found: { inTable: boolean; context: string | undefined } = { inTable: false, context: undefined }
  for (const { number, text } of linesOf(file)) {
    if (!isTooLongForRow(text) && readLine(text, number, found, into)) {
      others.end()
      continue
    }
    refuseMissed(file.path, `line ${number}`, text, resembles)
    if (found.inTable) refuseMissed(file.path, `line ${number}`, text, cutRow)
    others.add(number, text)
  }
  others.end()
  into.ignore(undefined, "mitata's table", 'rounded means and no samples: `run({ format: "json" })` has all')
}

/** True for what belongs to the table. */
function readLine(
  text: string,
  number: number,
  found: { inTable: boolean; context: string | undefined },
  into: Collector,
): boolean {
  const place = `line ${number}`
  const [, key, value] = machine.exec(text) ?? []
  if (key !== undefined) into.machine = { ...into.machine, [key]: value }
  if (header.test(text)) {
    found.inTable = true
    return true
  }
  if (!found.inTable) return key !== undefined
  const result = row.exec(text)
  if (result !== null) {
    const [, name, time, unit] = result
    refuseGlued(into.file, place, `${name} ${text.slice(result[0].length)}`, resembles)
    into.add(name!, [timeOf(time!, unit!, into.file, place)], { place, context: found.context })
    return true
  }
  const mistake = failed.exec(text)
  if (mistake !== null) into.fail(mistake[1]!, mistake[2]!, { place, context: found.context })
  const named = group.exec(text)
  if (named !== null) found.context = named[1] ?? named[2]
  return mistake !== null || named !== null || part.test(text)
}

function timeOf(time: string, unit: string, file: string, place: string): Figure {
  const long = { m: 'min', μs: 'µs' }[unit] ?? unit
  return { name: 'time', value: printedNumber(time, file, place), unit: long, summary: 'mean' }
}
