/** What pyperf and pyperformance print: `dumps: Mean +- std dev: 12.3 us +- 0.4 us`, and after a heading
 *  `### dumps ###` the same without a name. One process of many behind each figure cannot be told, so a text
 *  is one launch. Refuses a figure without a name. Source: pyperf/_cli.py, `format_result`. */

import { FormatFailure } from '../../model/failure.ts'
import { anyLine } from '../any-line.ts'
import type { ProcessRow } from '../by-process.ts'
import type { Collector, Figure } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { IgnoredLines } from '../ignored-lines.ts'
import { refuseGlued } from '../missed-result.ts'
import { startsLikeJson } from '../read-json.ts'
import { excerpt, isTooLongForRow, linesOf } from '../read-text.ts'

const result =
  /^\s*(?:(?<name>\S.*?): )?(?<what>Mean|Median) \+- (?<scatter>std dev|MAD): (?<value>[\d.]+) (?<unit>ns|us|ms|sec|min|[kMGT]?i?B|bytes?) \+- (?<spread>[\d.]+) (?<spreadUnit>ns|us|ms|sec|min|[kMGT]?i?B|bytes?)$/
const heading = /^#{2,3} (?<name>\S.*?) #{2,3}$/
const resembles = /(?:Mean|Median) \+- (?:std dev|MAD)\b/
/** The same with something printed into it, or cut. */
const resemblesPart = /\b(?:Mean|Median) \+-|\+- (?:std dev|MAD)\b|\b(?:std dev|MAD): \d/

export function isConsole(file: ResultFile): boolean {
  return !startsLikeJson(file) && anyLine(file, (text) => resembles.test(text))
}

export function readConsole(file: ResultFile, into: Collector): ProcessRow[] {
  const others = new IgnoredLines(into, 'no result line')
  const rows: ProcessRow[] = []
  let title: string | undefined
  for (const { number, text } of linesOf(file)) {
    const place = `line ${number}`
    // The worker's progress, a dot a value, may stand before a result in its line.
    const found = isTooLongForRow(text) ? undefined : result.exec(text.replace(/^\.+/, ''))?.groups
    if (found !== undefined) {
      others.end()
      const name = found['name'] ?? title
      if (name === undefined) throw withoutName(file, place, text)
      refuseGlued(file.path, place, name, resembles)
      rows.push({ name, file: file.path, place, processes: [[figureOf(found)]] })
      title = undefined
      continue
    }
    if (resemblesPart.test(text)) throw notUnderstood(file, place, text)
    title = heading.exec(text)?.groups?.['name'] ?? title
    others.add(number, text)
  }
  others.end()
  into.ignore(undefined, 'Mean +- std dev', 'the text has no values of single runs; `pyperf … -o FILE` writes them')
  return rows
}

function figureOf(found: Record<string, string | undefined>): Figure {
  const { what, value, unit, spread, spreadUnit } = found
  return {
    value: Number(value),
    unit: unit!,
    summary: what === 'Median' ? 'median' : 'mean',
    ...(unit === spreadUnit
      ? {
          spread: {
            kind: found['scatter'] === 'MAD' ? 'median-absolute-deviation' : 'standard-deviation',
            value: Number(spread),
          },
        }
      : {}),
  }
}

function withoutName(file: ResultFile, place: string, text: string): FormatFailure {
  return new FormatFailure(file.path, place, `a result of pyperf without a name: ${excerpt(text)}`, {
    hint: 'Name the benchmark: `python -m pyperf timeit --name NAME …`; with `-o FILE` all values are kept, too.',
  })
}

function notUnderstood(file: ResultFile, place: string, text: string): FormatFailure {
  return new FormatFailure(file.path, place, `a result of pyperf that was not understood: ${excerpt(text)}`, {
    hint: 'Let pyperf write JSON: `-o bench.json`, and set `results: bench.json`.',
  })
}
