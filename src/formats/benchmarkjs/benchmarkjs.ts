/** benchmark.js, as `String(benchmark)` prints it:
 *
 *      RegExp#test x 7,506,551 ops/sec ±6.99% (11 runs sampled)
 *
 *  Suites and reporters pad names and rates. A name may hold ` x ` itself, so the last one before the rate
 *  counts. Where a suite writes without line ends, a line holds several results: each ends with its `runs
 *  sampled)`, and a result is never part of a name. A benchmark that threw prints its name, a colon, a space
 *  and nothing else (the error's message is no own property, so the tool drops it). A line with `ops/sec`
 *  that is no result in full is refused. A heading (`# Strings`) surrounds the results below it, and tells those
 *  of one name apart; in lockstep the same headings are seen while the suite prints them. */

import { FormatFailure } from '../../model/failure.ts'
import { anyLine } from '../any-line.ts'
import { type Collector, fileFormat, type RowOptions } from '../collect.ts'
import { refuseHalfLine } from '../cut-short.ts'
import type { ResultFile } from '../format.ts'
import { excerpt, linesOf } from '../read-text.ts'

const unit = ' ops/sec'
/** What stands before the unit: the name, then the rate. Looked for at the end of a short piece. */
const before = /(?:^|\s)x\s+(?<rate>\d[\d,.]*(?:e[+-]?\d+)?|Infinity|NaN)$/
/** What stands behind it. The sign between rate and margin reaches us as `±`, or as what another encoding made of it. */
const behind = /^\s+[^\s\d.,]{1,4}?(?<margin>[\d.]+|Infinity|NaN)%\s+\(\s*(?<runs>\d+) runs? sampled\)/
/** The unit of a rate, which beside a digit is a rate. */
const rateUnit = /\bops?(?:\/| per )s(?:ec(?:ond)?)?\b/
/** The beginning of a rate, at the end of a line. */
const cutUnit = /\bx\s+\d[\d,.]*\s+o(?:p(?:s(?:\/(?:se?)?)?)?)?$/
/** A rate as the tool writes it, which lost its unit: in groups of three digits, or with two decimals below a hundred. */
const cutRate = /^(?!\s*#).*\S\s+x\s+(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:,\d{3})*,\d{0,2}|\d{1,2}\.\d{1,2})$/
const thrown = /^(?<name>\S.*): $/
const comparison = /^\s*(?:fastest|slowest)\b/i

/** As in src/measure/runners/javascript/sections.cjs. */
const heading = /^[ \t]*(?<marks>#{1,6})[ \t]+(?<title>\S.*)$/

interface Result {
  readonly name: string
  readonly rate: number
  readonly margin: number
  readonly runs: number
}

export const benchmarkjs = fileFormat({
  name: 'benchmarkjs',
  title: 'benchmark.js',
  nothing: 'no line such as `name x 1,234 ops/sec ±0.5% (90 runs sampled)`',
  looks: (file) => anyLine(file, (text) => resultsIn(text).results.length > 0),
  read: (file, into) => {
    const headed = hasSections(file)
    let section: string | undefined
    for (const { number, text } of linesOf(file)) {
      if (headed) section = heading.exec(text)?.groups?.['title']?.trim() ?? section
      if (text.trim() !== '') readLine(file, text, { place: `line ${number}`, context: section }, into)
    }
    refuseHalfLine(file, (line) => !/^(?!\s*#).*\S\s+x(?:\s+[\d,.]*)?$/.test(line))
  },
})

/** Suites that run beside each other print all their headings before the first result: those surround nothing. */
function hasSections(file: ResultFile): boolean {
  let empty = 0
  for (const { text } of linesOf(file)) {
    const level = heading.exec(text)?.groups?.['marks']?.length
    if (level !== undefined) {
      if (empty > 0 && level <= empty) return false
      empty = level
    } else if (empty > 0 && resultsIn(text).results.length > 0) empty = 0
  }
  return true
}

function readLine(file: ResultFile, text: string, options: RowOptions & { place: string }, into: Collector): void {
  const { place } = options
  const { results, rest } = resultsIn(text)
  for (const result of results) addResult(result, options, into)
  if (rest.trim() === '') return
  const failed = thrown.exec(rest)?.groups
  if (failed !== undefined && !rest.includes(unit)) {
    into.fail(failed['name']!, 'it threw; benchmark.js prints no message', options)
  } else if (comparison.test(rest)) into.ignore(place, rest, "the suite's comparison, no result")
  else if (resembles(rest) || cutRate.test(rest)) throw notUnderstood(file, place, rest)
  else into.ignore(place, rest, 'no result line')
}

/** A rate, or the beginning of one. Asked word by word: one pattern for all would try every digit against every word. */
function resembles(text: string): boolean {
  return (/\d/.test(text) && rateUnit.test(text)) || cutUnit.test(text)
}

function notUnderstood(file: ResultFile, place: string, text: string): FormatFailure {
  const found = `a result that is cut short or was not understood: ${excerpt(text)}`
  return new FormatFailure(file.path, place, found, {
    hint: 'A result is `name x 1,234 ops/sec ±0.5% (90 runs sampled)`, one a line, as `String(event.target)` gives it.',
  })
}

/** The results of a line, and what is left behind the last of them. Most lines have none, and this is quick to see. */
function resultsIn(text: string): { results: readonly Result[]; rest: string } {
  const results: Result[] = []
  let start = 0
  for (let at = text.indexOf(unit); at !== -1; at = text.indexOf(unit, at + unit.length)) {
    const tail = behind.exec(text.slice(at + unit.length, at + unit.length + 100))
    const head = tail === null ? null : before.exec(text.slice(Math.max(start, at - 60), at).trimEnd())
    if (tail === null || head === null) continue
    const name = text.slice(start, Math.max(start, at - 60) + head.index).trim()
    // What stands before the name belongs to a result that was cut short.
    if (name.includes(unit)) break
    const { margin, runs } = tail.groups!
    const rate = Number(head.groups!['rate']!.replaceAll(',', ''))
    results.push({ name, rate, margin: Number(margin), runs: Number(runs) })
    start = at + unit.length + tail[0].length
  }
  return { results, rest: text.slice(start) }
}

function addResult({ name, rate, margin, runs }: Result, options: RowOptions, into: Collector): void {
  into.add(
    name,
    [
      {
        name: 'throughput',
        value: rate,
        unit: 'ops/sec',
        // hz is one over the mean period of the runs.
        summary: 'mean',
        count: runs,
        spread: { kind: 'relative-margin', value: margin / 100 },
      },
    ],
    options,
  )
}
