/** Luau's bench.py: `SUCCESS: name : 15.041ms +/- 0.636% on luau` lines, and the table of results after
 *  them, which repeats them (it is read where it stands alone). The mean of each benchmark; the row
 *  `Total` is a sum and no benchmark. */

import { type Collector, type Figure, fileFormat } from '../collect.ts'
import { refuseGlued, refuseMissed } from '../missed-result.ts'
import { isTooLongForRow, linesOf, tryText } from '../read-text.ts'

const success = /^SUCCESS:\s+(\S.*?)\s*:\s+([\d.]+)(ns|us|µs|ms|s)\s+\+\/-\s+([\d.]+)%(?: on (\S.*?))?\s*$/
const failure = /^(?:FAILED|FAILURE|ERROR):\s+(\S.*?)\s*(?::\s*(.*))?$/
const row =
  /^(\S.*?)\s*\|\s*([\d.]+)(ns|us|µs|ms|s)\s*\|\s*([\d.]+)(ns|us|µs|ms|s)\s*\|\s*([\d.]+%|---)\s*\|\s*(\S.*?)\s*$/

const resembles = /^\s*(?:SUCCESS|FAILED)\b|\d(?:ns|us|µs|ms|s)\s+(?:\+\/-\s+[\d.]+%|\|\s*[\d.]+(?:ns|us|µs|ms|s)\s*\|)/

export const luau = fileFormat({
  name: 'luau',
  title: 'Luau bench.py',
  looks: (file) => {
    const text = tryText(file) ?? ''
    return (
      /^(?:\u001b\[\d+m)?SUCCESS(?:\u001b\[\d+m)?: .* \+\/- /m.test(text) ||
      /^Test +\| Min +\| Average +\| StdDev%/m.test(text)
    )
  },
  read: (file, into) => {
    const before = into.size
    const table: { text: string; number: number }[] = []
    for (const { number, text } of linesOf(file)) {
      if (isTooLongForRow(text)) into.ignore(`line ${number}`, text, 'too long for a result of bench.py')
      else if (row.test(text)) table.push({ text, number })
      else if (!readLine(text, number, into) && !isFrame(text)) {
        refuseMissed(file.path, `line ${number}`, text, resembles)
        into.ignore(`line ${number}`, text, 'no result of bench.py')
      }
    }
    for (const { text, number } of into.size > before ? [] : table) readRow(text, number, into)
  },
})

function readLine(text: string, number: number, into: Collector): boolean {
  const place = `line ${number}`
  const good = success.exec(text)
  if (good !== null) {
    const [, name, value, unit, margin, driver] = good
    refuseGlued(into.file, place, `${name} ${driver ?? ''}`, resembles)
    into.add(name!, [figureOf(value!, unit!, Number(margin))], { place, context: driver })
    return true
  }
  const bad = failure.exec(text)
  if (bad !== null) into.fail(bad[1]!, bad[2] ?? '', { place })
  return bad !== null
}

function readRow(text: string, number: number, into: Collector): void {
  const [, name, , , average, unit, margin, driver] = row.exec(text)!
  const place = `line ${number}`
  if (name === 'Total') into.ignore(place, text, 'a sum over all benchmarks')
  else into.add(name!, [figureOf(average!, unit!, Number.parseFloat(margin!))], { place, context: driver })
}

function figureOf(value: string, unit: string, percent: number): Figure {
  return { value: Number(value), unit, summary: 'mean', spread: { kind: 'relative-margin', value: percent / 100 } }
}

/** Headings and rules of the table. */
function isFrame(text: string): boolean {
  return /^[-=+\s]*(?:RESULTS)?[-=+\s]*$/.test(text) || /^Test +\|/.test(text)
}
