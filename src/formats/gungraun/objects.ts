/** JSON objects that stand one after the other in a text, each beginning at the start of a line, with
 *  anything between them: what a benchmark printed, cargo's messages. An object may be on one line or
 *  on many. One that is broken is an error, unless another one begins after it and it is no summary of a benchmark. */

import { FormatFailure } from '../../model/failure.ts'
import type { Collector } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { JsonMistake, parseJsonAt } from '../parse-json.ts'
import { Json, jsonFailure } from '../read-json.ts'
import { excerpt, textOf } from '../read-text.ts'

export interface Found {
  readonly root: Json
  /** Where it begins: `line 12`. */
  readonly place: string
}

export function* objectsOf(file: ResultFile, into: Collector): Generator<Found> {
  const text = textOf(file)
  const lines = new LineCounter(text)
  let at = 0
  for (;;) {
    const start = nextObject(text, at)
    ignoreLines(text, at, start ?? text.length, lines, 'no JSON', into)
    if (start === undefined) return
    const place = `line ${lines.at(start)}`
    const next = nextObject(text, start + 1)
    try {
      const { value, end } = parseJsonAt(text, start)
      yield { root: new Json(file.path, value, undefined, ''), place }
      at = end
    } catch (error) {
      if (!(error instanceof JsonMistake)) throw error
      if (next === undefined || resembles.test(text.slice(start, next))) throw jsonFailure(file.path, text, error)
      into.ignore(
        place,
        text.slice(start, start + 400),
        `no complete JSON (${error.message}); another object begins after it`,
      )
      at = next
    }
  }
}

/** A summary of a benchmark, or a piece of one. */
const resembles = /"module_path"\s*:/

/** Offset of the next `{` that begins a line. */
function nextObject(text: string, from: number): number | undefined {
  if (from === 0 && text.startsWith('{')) return 0
  const found = text.indexOf('\n{', Math.max(0, from - 1))
  return found === -1 ? undefined : found + 1
}

function ignoreLines(
  text: string,
  from: number,
  to: number,
  lines: LineCounter,
  because: string,
  into: Collector,
): void {
  let start = from
  for (const line of text.slice(from, to).split('\n')) {
    if (line.trim() !== '') {
      const place = `line ${lines.at(start)}`
      if (resembles.test(line))
        throw new FormatFailure(into.file, place, `a summary behind something else: ${excerpt(line)}`)
      into.ignore(place, line, because)
    }
    start += line.length + 1
  }
}

/** Line numbers of growing offsets, in one pass over the text. */
class LineCounter {
  private readonly text: string
  private line = 1
  private seen = 0

  constructor(text: string) {
    this.text = text
  }

  at(offset: number): number {
    for (
      let next = this.text.indexOf('\n', this.seen);
      next !== -1 && next < offset;
      next = this.text.indexOf('\n', next + 1)
    ) {
      this.line++
      this.seen = next + 1
    }
    return this.line
  }
}
