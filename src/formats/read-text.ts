/** Bytes of a result file as text and as numbered lines. Undoes what transport did to them (gzip,
 *  byte order marks, UTF-16, colour codes, CRLF), and refuses what is no text. Decoded text is kept
 *  per file, because detection asks every format about the same file. */

import { gunzipSync } from 'node:zlib'
import { FormatFailure } from '../model/failure.ts'
import type { ResultFile } from './format.ts'

export interface Line {
  /** 1-based. */
  readonly number: number
  /** Without line end and colour codes. */
  readonly text: string
}

/** No result file is larger, and what a small archive could blow up to is bounded by it. */
const largestText = 400 * 2 ** 20
/** Benchmark JSON compresses 5 to 50 times; a thousand times is a bomb. */
const largestRatio = 200
const smallestLimit = 16 * 2 ** 20

const texts = new WeakMap<ResultFile, string>()

/** The whole text. Throws a FormatFailure for archives that are broken or too large, and for binary data. */
export function textOf(file: ResultFile): string {
  const known = texts.get(file)
  if (known !== undefined) return known
  const text = decode(unzip(file), file)
  texts.set(file, text)
  return text
}

/** Frees the text of a file that nobody will ask about again. The map would do so too, but only at the next full
 *  collection, and until then a hundred files are copied from one generation to the next. */
export function forgetText(file: ResultFile): void {
  texts.delete(file)
}

/** The same file with another text, already decoded. */
export function withText(file: ResultFile, text: string): ResultFile {
  const copy = { path: file.path, bytes: file.bytes }
  texts.set(copy, text)
  return copy
}

/** As `textOf`, for detection: undefined where there is no text. */
export function tryText(file: ResultFile): string | undefined {
  try {
    return textOf(file)
  } catch {
    return undefined
  }
}

/** Lines in order, without building a list, so that large files stay small in memory. A lone carriage
 *  return (a progress bar redrawing itself) starts a new piece with the same number. */
export function* linesOf(file: ResultFile): Generator<Line> {
  const text = textOf(file)
  let start = 0
  for (let number = 1; start < text.length; number++) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const raw = text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end)
    if (!raw.includes('\r')) yield { number, text: stripColours(raw) }
    else for (const piece of raw.split('\r')) yield { number, text: stripColours(piece) }
    start = end + 1
  }
}

/** No tool prints a row this long. Patterns that look for columns take time with the square of a line, so
 *  they are not tried on longer ones. */
export function isTooLongForRow(text: string): boolean {
  return text.length > 10_000
}

/** Terminal control sequences: colours and cursor movement (CSI), titles and links (OSC), and the rest. */
const controls = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g

export function stripColours(text: string): string {
  return text.includes('\u001b') ? text.replace(controls, '') : text
}

/** The first non-empty line, for messages. */
export function firstLine(text: string): string {
  return excerpt(stripColours(/\S[^\r\n]*/.exec(text)?.[0] ?? ''))
}

/** At most 120 characters, on one line, without control characters. */
export function excerpt(text: string, length = 120): string {
  const line = text
    .slice(0, length * 4)
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim()
  const points = [...line]
  return points.length <= length ? line : `${points.slice(0, length - 1).join('')}…`
}

function unzip(file: ResultFile): Uint8Array {
  const { bytes, path } = file
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const limit = Math.min(largestText, Math.max(smallestLimit, bytes.length * largestRatio))
  try {
    return gunzipSync(bytes, { maxOutputLength: limit })
  } catch (cause) {
    const tooLarge = (cause as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE'
    const found = tooLarge
      ? `the gzip archive unpacks to more than ${Math.round(limit / 2 ** 20)} MiB, which no result file does`
      : 'the gzip archive is broken or cut short'
    throw new FormatFailure(path, undefined, found, { cause })
  }
}

function decode(bytes: Uint8Array, file: ResultFile): string {
  if (bytes.length > largestText) {
    const size = Math.round(bytes.length / 2 ** 20)
    throw new FormatFailure(file.path, undefined, `${size} MiB is more than can be read (400 MiB)`, {
      hint: 'Leave out raw samples, or split the results into several files.',
    })
  }
  // PowerShell before version 6 writes UTF-16 when output is redirected to a file.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const zero = bytes.subarray(0, 4096).indexOf(0)
  if (zero !== -1) {
    throw new FormatFailure(file.path, `byte ${zero}`, 'binary data (or UTF-16 without a byte order mark), not text', {
      hint: 'Point `results` to the text or JSON that the tool writes, encoded in UTF-8.',
    })
  }
  return new TextDecoder('utf-8').decode(bytes)
}
