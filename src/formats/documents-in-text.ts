/** JSON documents among lines that are none: `npm run bench`, `make` or a suite that logs prints something
 *  before and after its results. Takes a file's text, gives every document that begins in a line of it.
 *  Refuses a document that is cut short or broken: what was left of it would pass for the whole. A text is
 *  looked through once; what fails to be JSON is given up at its first wrong character, and the sum of
 *  such attempts is bounded by the length of the text. */

import { FormatFailure } from '../model/failure.ts'
import type { Ignored } from '../model/run.ts'
import type { ResultFile } from './format.ts'
import { deepest, JsonMistake, parseJsonAt } from './parse-json.ts'
import { asDocument, jsonFailure } from './read-json.ts'
import { excerpt, stripColours, textOf } from './read-text.ts'

export interface TextDocument {
  /** The document alone, parsed. */
  readonly file: ResultFile
  readonly value: unknown
  /** Offsets in the whole text. */
  readonly start: number
  readonly end: number
  /** 1-based. */
  readonly line: number
}

/** A document may stand behind a word in its line (`result: {…}`), but hardly behind more brackets than these. */
const mostPerLine = 6

/** Attempts that fail may look at this many characters more than twice the text. */
const leeway = 100_000

/** Every JSON object and array that begins in the text and is complete. Throws a FormatFailure where one is
 *  broken or cut short. */
export function documentsIn(file: ResultFile): TextDocument[] {
  const text = textOf(file)
  const found: TextDocument[] = []
  const length = text.trimEnd().length
  let budget = 2 * length + leeway
  let line = 1
  for (let at = 0; at < length; ) {
    const newline = text.indexOf('\n', at)
    const stop = newline === -1 ? length : newline
    const attempt = firstIn(text, at, stop, (cost) => {
      budget -= cost
      return budget > 0
    })
    if (attempt.kind === 'mistake') throw brokenDocument(file, text, attempt.start, attempt.mistake)
    if (attempt.kind === 'spent') throw tooManyBrackets(file, line)
    if (attempt.kind === 'document') {
      const { start, end, value } = attempt
      const own = text.slice(start, end)
      // `[1]` before a line of a log is JSON, and no result of any tool.
      if (own.includes('{')) found.push({ file: asDocument(file, own, value), value, start, end, line })
      line += linesBetween(text, start, end)
      at = end
    } else {
      line++
      at = stop + 1
    }
  }
  return found
}

type Attempt =
  | { readonly kind: 'nothing' | 'spent' }
  | { readonly kind: 'document'; readonly value: unknown; readonly start: number; readonly end: number }
  | { readonly kind: 'mistake'; readonly start: number; readonly mistake: JsonMistake }

/** The first document that begins between two offsets, both in one line. */
function firstIn(text: string, from: number, stop: number, pay: (cost: number) => boolean): Attempt {
  let at = from
  for (let tries = 0; tries < mostPerLine; tries++) {
    at = nextBracket(text, at, stop)
    if (at === -1) return { kind: 'nothing' }
    if (!mayOpenDocument(text, at)) {
      at++
      continue
    }
    try {
      return { kind: 'document', start: at, ...parseJsonAt(text, at) }
    } catch (error) {
      if (!(error instanceof JsonMistake)) throw error
      if (isDocument(error, text, at, stop)) return { kind: 'mistake', start: at, mistake: error }
      if (!pay(error.offset - at)) return { kind: 'spent' }
    }
    at++
  }
  return { kind: 'nothing' }
}

/** Spares the parser, and an error with its trace, most brackets of a log. */
function mayOpenDocument(text: string, bracket: number): boolean {
  let at = bracket + 1
  while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++
  return at >= text.length || (text[bracket] === '{' ? '"}' : '[{"]-0123456789tfnNIi').includes(text[at]!)
}

function nextBracket(text: string, from: number, stop: number): number {
  for (let at = from; at < stop; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x5b || code === 0x7b) return at
  }
  return -1
}

/** Whether what went wrong was a document, and no line of a log that has a bracket in it. Keys in quotes tell:
 *  what `console.log` prints of an object has none. */
function isDocument(mistake: JsonMistake, text: string, start: number, stop: number): boolean {
  if (mistake.message.startsWith('nested')) return true
  if (mistake.keys === 0) return false
  const atEnd = text.slice(mistake.offset, mistake.offset + 100).trim() === ''
  return atEnd || (mistake.keys > 1 && (mistake.offset > stop || mistake.offset - start > 1000))
}

function brokenDocument(file: ResultFile, text: string, start: number, mistake: JsonMistake): FormatFailure {
  const failure = jsonFailure(file.path, text, mistake)
  if (text.slice(0, start).trim() === '') return failure
  const { message, hint } = failure
  const begins = text.slice(0, start).split('\n').length
  return new FormatFailure(
    file.path,
    `the JSON document that begins in line ${begins}`,
    message.slice(file.path.length + 2),
    hint === undefined ? {} : { hint },
  )
}

function tooManyBrackets(file: ResultFile, line: number): FormatFailure {
  return new FormatFailure(
    file.path,
    `line ${line}`,
    `open brackets on so many lines that it cannot be told where JSON begins`,
    {
      hint: `Let the tool write its results to a file of their own, nested at most ${deepest} levels deep.`,
    },
  )
}

function linesBetween(text: string, start: number, end: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

/** What stands around a document, a stretch at a time. */
export function aroundDocument(file: ResultFile, { start, end }: TextDocument): Ignored[] {
  const text = textOf(file)
  return [stretch(file, text, 0, start, 'before'), stretch(file, text, end, text.length, 'after')].flat()
}

/** One note per line would be too many for a log, so only the first lines of a long stretch have their own. */
const mostLines = 20

function stretch(file: ResultFile, text: string, from: number, to: number, where: string): Ignored[] {
  const first = linesBetween(text, 0, from) + 1
  const lines = text.slice(from, to).split('\n')
  const filled = lines
    .map((line, index) => ({ line: excerpt(stripColours(line), 200), number: first + index }))
    .filter(({ line }) => line !== '')
  const because = `a line ${where} the JSON document`
  const shown = filled.slice(0, mostLines).map(
    ({ line, number }): Ignored => ({
      file: file.path,
      place: `line ${number}`,
      text: line,
      because,
    }),
  )
  const rest = filled.slice(mostLines)
  if (rest.length === 0) return shown
  const place = `lines ${rest[0]!.number} to ${rest.at(-1)!.number}`
  return [
    ...shown,
    { file: file.path, place, text: rest[0]!.line, because: `${rest.length} more lines ${where} the JSON document` },
  ]
}
