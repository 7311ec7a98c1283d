/** A JSON parser for documents that `JSON.parse` refuses, or that stand in the middle of other text.
 *  It says where and why a document is wrong, knows the bare `NaN` and `Infinity` that Python writes and
 *  the `nan` and `inf` of C++ (as numbers, which the checked reading then refuses or marks), and can
 *  insist on unique keys. */

export class JsonMistake extends Error {
  readonly offset: number
  /** False for a document that is JSON, and yet cannot be taken. */
  readonly isSyntax: boolean
  /** How many keys in quotes stand before it. Text that only begins like JSON has none. */
  keys = 0

  constructor(offset: number, message: string, isSyntax = true) {
    // Where it was thrown is of no use to anybody, and text of many brackets throws one a line: recording it took
    // most of the time of reading such a text.
    const limit = Error.stackTraceLimit
    Error.stackTraceLimit = 0
    super(message)
    Error.stackTraceLimit = limit
    this.offset = offset
    this.isSyntax = isSyntax
  }
}

export interface JsonOptions {
  /** Refuse an object that has a key twice, for formats whose keys are benchmark names. */
  readonly uniqueKeys?: boolean
}

/** Deeper nesting is no result file, and would be a risk to every recursive reader. */
export const deepest = 500

/** Of the largest files that tools write, ten times over: each takes a hundred bytes of memory, however short it is. */
const mostBrackets = 5_000_000

/** Why a text is not to be given to `JSON.parse`, and where that is seen; undefined where it may. Asked before, since
 *  each bracket that is open takes fifty bytes of memory, and each pair of them a hundred. Brackets in strings do not
 *  count. @param most levels. */
export function tooNestedAt(text: string, most = deepest): { readonly at: number; readonly why: string } | undefined {
  let depth = 0
  let brackets = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      at = endOfString(text, at)
    } else if (code === openArray || code === openObject) {
      if (++depth > most) return { at, why: `nested more than ${most} levels deep` }
      if (++brackets > mostBrackets) return { at, why: `more than ${mostBrackets} lists and objects` }
    } else if (code === closeArray || code === closeObject) depth--
  }
  return undefined
}

const [quote, openArray, openObject, closeArray, closeObject] = [...'"[{]}'].map((sign) => sign.charCodeAt(0))

/** Of the quote that ends the string; the text's length where none does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text[end - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return end
  }
  return text.length
}

/** One value that starts at `offset` (white space skipped), and where it ends. Throws JsonMistake. */
export function parseJsonAt(text: string, offset: number, options: JsonOptions = {}): { value: unknown; end: number } {
  const parser = new Parser(text, offset, options)
  try {
    const value = parser.value(0)
    return { value, end: parser.at }
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error
    error.keys = parser.keys
    throw error
  }
}

/** A whole document. Throws JsonMistake. */
export function parseJsonText(text: string, options: JsonOptions = {}): unknown {
  const { value, end } = parseJsonAt(text, 0, options)
  const after = new Parser(text, end, options)
  after.space()
  if (after.at < text.length) throw new JsonMistake(after.at, 'the JSON document ends here, but more text follows')
  return value
}

/** What opens a document, up to its first key or value: not `[INFO]`, `[0/8]`, `[12:01:33]` or `{ name:`. */
const opening =
  /^[\s\uFEFF]*(?:\{\s*(?:["}]|$)|\[\s*(?:[[{"\]]|$|(?:-?\d[\d.eE+-]*|true|false|null|NaN|-?Infinity|-?nan|-?inf)\s*(?:[,\]]|$)))/

/** Whether a text that `parseJsonText` refused is a JSON document nevertheless, which is broken or cut short: and no
 *  log whose first line has a bracket in front, nor other text behind a document. */
export function isBrokenDocument(text: string, { keys, offset, isSyntax, message }: JsonMistake): boolean {
  if (!opening.test(text)) return false
  if (keys > 0 || !isSyntax || /^(?:nested|more than) /.test(message)) return true
  return text.slice(offset, offset + 100).trim() === ''
}

const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
  // As printf and C++ streams write them; `-nan` is what x86 gives for 0/0.
  ['nan', Number.NaN],
  ['-nan', Number.NaN],
  ['inf', Number.POSITIVE_INFINITY],
  ['-inf', Number.NEGATIVE_INFINITY],
])

class Parser {
  readonly text: string
  readonly options: JsonOptions
  at: number
  keys = 0

  constructor(text: string, offset: number, options: JsonOptions) {
    this.text = text
    this.at = offset
    this.options = options
  }

  value(depth: number): unknown {
    if (depth > deepest) throw new JsonMistake(this.at, `nested more than ${deepest} levels deep`)
    this.space()
    const next = this.text[this.at]
    if (next === '{') return this.object(depth)
    if (next === '[') return this.array(depth)
    if (next === '"') return this.string()
    if (next === undefined) throw new JsonMistake(this.at, 'the document ends where a value should be (cut short?)')
    return this.number() ?? this.word()
  }

  space(): void {
    while (this.at < this.text.length && ' \t\r\n\uFEFF'.includes(this.text[this.at]!)) this.at++
  }

  private object(depth: number): Record<string, unknown> {
    const start = this.at
    const object: Record<string, unknown> = {}
    this.items(start, '}', 'an object', () => {
      const place = this.at
      if (this.text[place] !== '"') throw this.unexpected('a key in quotes')
      const key = this.string()
      this.space()
      if (this.text[this.at] !== ':') throw this.unexpected('":" after the key')
      this.at++
      this.keys++
      if (this.options.uniqueKeys === true && Object.hasOwn(object, key)) {
        throw new JsonMistake(place, `the key ${JSON.stringify(key.slice(0, 80))} appears twice in one object`, false)
      }
      // Defined rather than assigned: assigning to `__proto__` would change the prototype.
      const value = this.value(depth + 1)
      Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true })
    })
    return object
  }

  private array(depth: number): unknown[] {
    const array: unknown[] = []
    this.items(this.at, ']', 'an array', () => array.push(this.value(depth + 1)))
    return array
  }

  private items(start: number, close: string, what: string, item: () => void): void {
    this.at++
    this.space()
    if (this.text[this.at] === close) {
      this.at++
      return
    }
    for (;;) {
      this.space()
      if (this.at < this.text.length) item()
      this.space()
      const next = this.text[this.at]
      if (next === undefined) throw this.cutShort(start, what)
      if (next !== ',' && next !== close) throw this.unexpected(`"," or "${close}"`)
      this.at++
      if (next === close) return
    }
  }

  private string(): string {
    const start = this.at
    const pattern = /"[^"\\]*(?:\\.[^"\\]*)*"/sy
    pattern.lastIndex = start
    const found = pattern.exec(this.text)
    if (found === null) throw this.cutShort(start, 'a string')
    this.at = pattern.lastIndex
    if (/[\u0000-\u001f]/.test(found[0])) throw badString(start)
    try {
      return JSON.parse(found[0]) as string
    } catch {
      throw badString(start)
    }
  }

  private number(): number | undefined {
    const pattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found === null) return undefined
    this.at = pattern.lastIndex
    return Number(found[0])
  }

  private word(): unknown {
    // Microsoft's library says of a NaN which it is: `-nan(ind)`.
    const pattern = /(-?[A-Za-z]+)(?:(?<=nan)\((?:ind|snan)\))?/y
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[1]
    if (found === undefined || !words.has(found)) throw this.unexpected('a value')
    this.at = pattern.lastIndex
    return words.get(found)
  }

  private cutShort(start: number, what: string): JsonMistake {
    const { line, column } = positionOf(this.text, start)
    return new JsonMistake(
      this.text.length,
      `the document ends inside ${what} that starts in line ${line}, column ${column} (cut short?)`,
    )
  }

  private unexpected(wanted: string): JsonMistake {
    return new JsonMistake(this.at, `expected ${wanted}`)
  }
}

function badString(start: number): JsonMistake {
  return new JsonMistake(start, 'a string with a bad escape or an unescaped control character')
}

/** 1-based line and column of a character offset. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) {
    line++
    start = next + 1
  }
  return { line, column: offset - start + 1 }
}
