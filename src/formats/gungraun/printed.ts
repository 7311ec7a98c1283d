/** Lines that a benchmark printed itself, which `--nocapture` lets through. They end with a line of their own, and
 *  begin behind the name of the benchmark or behind a tool's headline; nothing marks the beginning. So it is the
 *  first name or headline that no counter follows before that end. */

import type { ResultFile } from '../format.ts'
import { linesOf, tryText } from '../read-text.ts'

const end = /^\W*end of (?:stdout|stderr)/
const name = /^\w+(?:::\w+)+(?: .*)?$/
const headline = /^(?: {2}|\|=)=+ [A-Z]+ =+$/
/** What shows that a benchmark printed nothing (more), and its counters have come. */
const counted = /^(?: {2}|\| ).*\|(?:[\d.]+|N\/A)\b|^(?: {2}|\| )skipped: /

/** Whether a line, by its number, is one of them. Names and headlines themselves are not. */
export function printedLines(file: ResultFile): (line: number) => boolean {
  const printed = new Set<number>()
  if (/end of std(?:out|err)/.test(tryText(file) ?? '')) collect(file, printed)
  return (line) => printed.has(line)
}

function collect(file: ResultFile, printed: Set<number>): void {
  /** Lines since the name or headline, and whether a headline may still belong to the name. */
  let since: number[] | undefined
  let untouched = false
  /** All lines since the last name or headline. */
  let all: number[] = []
  for (const { number, text } of linesOf(file)) {
    if (end.test(text)) {
      // Where counters came before the end, they are what the benchmark printed, too.
      for (const line of since ?? all) printed.add(line)
      printed.add(number)
      since = undefined
      all = []
      continue
    }
    if (name.test(text) || headline.test(text)) all = []
    else all.push(number)
    if (counted.test(text)) since = undefined
    else if (since === undefined && (name.test(text) || headline.test(text))) {
      since = []
      untouched = name.test(text)
    } else if (untouched && headline.test(text)) untouched = false
    else if (since !== undefined) {
      since.push(number)
      untouched = false
    }
  }
}
