/** A text as the tool printed it, without what those who ran the tool put before its lines: the time of a CI's log,
 *  the task of turbo (`pkg:bench: `), the container of docker compose (`bench-1  | `); and without colours. Left in, a
 *  time would be part of every name, another one in each launch. Lines keep their numbers. */

import type { ResultFile } from './format.ts'
import { stripColours, tryText, withText } from './read-text.ts'

const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d) /
/** A task of a package, or a container. */
const task = /^(?:@?[\w./-]+:[\w:./-]*\w: |@?[\w./-]+ +\| )/
/** One word, lerna's and others', or one in brackets, as concurrently writes it. A tool's own lines begin like this as
 *  well. */
const word = /^(?:@?[\w./-]+: |\[(?:[A-Za-z@][\w@./: -]{0,40}|\d{1,2})\] )/

/** More lines than this are not looked at to find out. */
const mostLooked = 200
/** Fewer lines of one beginning are chance. */
const fewest = 2

/** The file itself where there is nothing to take away. */
export function plainLines(file: ResultFile): ResultFile {
  const text = tryText(file)
  if (text === undefined) return file
  // JSON has no such character outside of an escape.
  const bare = text.includes('\u001b') ? stripColours(text) : text
  const first = withoutTimes(bare)
  const second = without(first, commonOf(first, task))
  return second === text ? file : withText(file, second)
}

/** As `plainLines`, for what nobody knows with the word before every line; undefined where there is none. */
export function withoutWord(file: ResultFile): ResultFile | undefined {
  const text = tryText(file)
  const found = text === undefined ? null : commonOf(text, word)
  return found === null ? undefined : withText(file, without(text!, found))
}

function withoutTimes(text: string): string {
  if (!time.test(text.replace(/^\s+/, ''))) return text
  return text
    .split('\n')
    .map((line) => line.replace(time, '').replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z\r?$/, ''))
    .join('\n')
}

/** What the lines have in front of them; null where it is nothing, or not always the same: then it tells them apart. */
function commonOf(text: string, pattern: RegExp): string | null {
  const found = new Set<string>()
  let count = 0
  let looked = 0
  for (let start = 0; start < text.length && looked < mostLooked; looked++) {
    const newline = text.indexOf('\n', start)
    const line = text.slice(start, Math.min(newline === -1 ? text.length : newline, start + 500))
    const [prefix] = pattern.exec(line) ?? []
    // A label that is printed again and again has figures behind it: a timer's.
    if (prefix !== undefined && !/^\s*[\d.]/.test(line.slice(prefix.length))) {
      found.add(prefix)
      count++
    }
    if (newline === -1) break
    start = newline + 1
  }
  const [only, ...others] = found
  return only !== undefined && others.length === 0 && count >= fewest ? only : null
}

function without(text: string, prefix: string | null): string {
  if (prefix === null) return text
  // An empty line has lost the blanks at its end.
  const empty = prefix.trimEnd()
  return text
    .split('\n')
    .map((line) => (line.startsWith(prefix) ? line.slice(prefix.length) : line.trimEnd() === empty ? '' : line))
    .join('\n')
}
