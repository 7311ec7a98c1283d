/** Checked reading of foreign JSON. A document is `unknown` until a `Json` cursor has looked at it;
 *  every refusal names the file, the path (`results[3].mean`) and what was found there. */

import { FormatFailure } from '../model/failure.ts'
import type { ResultFile } from './format.ts'
import {
  isBrokenDocument,
  JsonMistake,
  type JsonOptions,
  parseJsonText,
  positionOf,
  tooNestedAt,
} from './parse-json.ts'
import { excerpt, forgetText, textOf, tryText, withText } from './read-text.ts'

type Parsed = { readonly root: Json } | { readonly failure: FormatFailure; readonly isDocument: boolean }
const documents = new WeakMap<ResultFile, Parsed>()

/** The document of a file. Throws a FormatFailure with line, column and excerpt where it is not JSON. */
export function readJson(file: ResultFile, options: JsonOptions = {}): Json {
  const known = options.uniqueKeys === true ? attempt(file, options) : parsed(file)
  if ('failure' in known) throw known.failure
  return known.root
}

/** Frees the document and the text of a file that nobody will ask about again; see `forgetText`. */
export function forget(file: ResultFile): void {
  documents.delete(file)
  forgetText(file)
}

/** For detection: undefined where the file is not JSON. Parsed once, whoever asks. */
export function tryJson(file: ResultFile): Json | undefined {
  if (!opensBracket(file)) return undefined
  const known = parsed(file)
  return 'root' in known ? known.root : undefined
}

/** True where the whole file is one JSON document. */
export function isJson(file: ResultFile): boolean {
  return tryJson(file) !== undefined
}

/** Lets a copy of a file (cut short for detection) have the document of the whole, or its lack of one. */
export function shareDocument(file: ResultFile, copy: ResultFile): void {
  tryJson(file)
  const known = documents.get(file)
  if (known !== undefined) documents.set(copy, known)
}

/** A document that stands in the text of a file, as a file of its own that is already parsed. */
export function asDocument(file: ResultFile, text: string, value: unknown): ResultFile {
  const document = withText(file, text)
  documents.set(document, { root: new Json(file.path, value, undefined, '') })
  return document
}

/** True where the file is a JSON document, also one that is broken or cut short. False for a log that begins with a
 *  bracket (`[INFO]`, `[0/8] Compiling`), and for a document with other text behind it. */
export function startsLikeJson(file: ResultFile): boolean {
  if (!opensBracket(file)) return false
  const known = parsed(file)
  return 'root' in known || known.isDocument
}

function opensBracket(file: ResultFile): boolean {
  return /^[\s\uFEFF]*[[{]/.test(tryText(file) ?? '')
}

function parsed(file: ResultFile): Parsed {
  const known = documents.get(file) ?? attempt(file, {})
  documents.set(file, known)
  return known
}

function attempt(file: ResultFile, options: JsonOptions): Parsed {
  let text = ''
  try {
    text = textOf(file)
    if (text.trim() === '') throw new FormatFailure(file.path, undefined, 'the file is empty')
    return { root: new Json(file.path, parse(text, options), undefined, '') }
  } catch (error) {
    if (error instanceof JsonMistake)
      return { failure: jsonFailure(file.path, text, error), isDocument: isBrokenDocument(text, error) }
    if (error instanceof FormatFailure) return { failure: error, isDocument: false }
    throw error
  }
}

/** Throws a JsonMistake. */
function parse(text: string, options: JsonOptions): unknown {
  const nested = tooNestedAt(text)
  if (nested !== undefined) throw new JsonMistake(nested.at, nested.why)
  if (options.uniqueKeys !== true) {
    try {
      return JSON.parse(text)
    } catch {
      // The own parser either takes it (bare NaN, byte order mark) or says exactly what is wrong.
    }
  }
  return parseJsonText(text, options)
}

/** One line of a stream of documents. @throws FormatFailure that names `place`. */
export function readJsonLine(file: ResultFile, text: string, place: string): Json {
  try {
    return new Json(`${file.path}: ${place}`, parseJsonText(text), undefined, '')
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error
    throw new FormatFailure(file.path, place, `not valid JSON: ${error.message}`, { cause: error })
  }
}

/** A mistake with its place and a piece of the text around it. */
export function jsonFailure(path: string, text: string, mistake: JsonMistake): FormatFailure {
  const { line, column } = positionOf(text, mistake.offset)
  const place = `line ${line}, column ${column}`
  if (!mistake.isSyntax) return new FormatFailure(path, place, mistake.message)
  const rest = excerpt(text.slice(mistake.offset, mistake.offset + 160), 40)
  if (rest === '')
    return new FormatFailure(path, place, `not valid JSON: ${mistake.message}`, {
      hint: 'The tool was probably stopped before its end, or its output was cut; run it again, and keep all that it prints.',
    })
  return new FormatFailure(path, place, `not valid JSON: ${mistake.message}, found ${JSON.stringify(rest)}`, {
    hint: 'Let the tool write its results to a file of their own, so that nothing else is printed between them.',
  })
}

/** A place in a document. Nothing is copied: a cursor points into the parsed value. */
export class Json {
  readonly file: string
  readonly raw: unknown
  private readonly parent: Json | undefined
  private readonly key: string | number
  /** How many levels below the root. Recursive readers stop where `below` gets too deep. */
  readonly depth: number

  constructor(file: string, raw: unknown, parent: Json | undefined, key: string | number) {
    this.file = file
    this.raw = raw
    this.parent = parent
    this.key = key
    this.depth = parent === undefined ? 0 : parent.depth + 1
    if (this.depth > 200) throw new FormatFailure(file, undefined, 'the document is nested more than 200 levels deep')
  }

  /** Path from the root, such as `results[3].mean`; empty at the root. */
  get path(): string {
    if (this.parent === undefined) return ''
    const before = this.parent.path
    if (typeof this.key === 'number') return `${before}[${this.key}]`
    if (!/^[A-Za-z_$][\w$]*$/.test(this.key)) return `${before}[${JSON.stringify(excerpt(this.key, 60))}]`
    return before === '' ? this.key : `${before}.${this.key}`
  }

  /** The value under a key or index; a cursor on `undefined` where there is none. Never inherited. */
  at(key: string | number): Json {
    const { raw } = this
    const has = typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key)
    return new Json(this.file, has ? (raw as Record<string | number, unknown>)[key] : undefined, this, key)
  }

  /** True where the key is present, whatever its value. */
  has(key: string): boolean {
    return typeof this.raw === 'object' && this.raw !== null && Object.hasOwn(this.raw, key)
  }

  /** True where the value is absent or null. */
  get missing(): boolean {
    return this.raw === undefined || this.raw === null
  }

  get isObject(): boolean {
    return typeof this.raw === 'object' && this.raw !== null && !Array.isArray(this.raw)
  }

  get isArray(): boolean {
    return Array.isArray(this.raw)
  }

  get isNumber(): boolean {
    return typeof this.raw === 'number'
  }

  get isString(): boolean {
    return typeof this.raw === 'string'
  }

  /** A text as it is, anything else in a few words. Whatever JSON holds: an object may well have a `toString` of
   *  its own that is no function. */
  get printed(): string {
    return typeof this.raw === 'string' ? this.raw : describe(this.raw)
  }

  /** Keys and values of an object. */
  entries(): [string, Json][] {
    if (!this.isObject) this.fail('an object')
    return Object.keys(this.raw as object).map((key) => [key, this.at(key)])
  }

  /** Elements of an array. For long arrays of numbers use `numbers`. */
  items(): Json[] {
    return this.list().map((item, index) => new Json(this.file, item, this, index))
  }

  /** Elements of an array as they were parsed, where a cursor for each would be too many. */
  list(): readonly unknown[] {
    const { raw } = this
    if (!Array.isArray(raw)) this.fail('an array')
    return raw as unknown[]
  }

  /** A non-empty array of finite numbers. */
  numbers(): number[] {
    const { raw } = this
    if (!Array.isArray(raw)) this.fail('an array of numbers')
    const list = raw as unknown[]
    const wrong = list.findIndex((item) => typeof item !== 'number' || !Number.isFinite(item))
    if (wrong !== -1) this.at(wrong).fail('a finite number')
    return list as number[]
  }

  string(): string {
    if (typeof this.raw !== 'string') this.fail('a string')
    return this.raw as string
  }

  /** A finite number. */
  number(): number {
    if (typeof this.raw !== 'number') this.fail('a number')
    if (!Number.isFinite(this.raw)) this.fail('a finite number')
    return this.raw as number
  }

  boolean(): boolean {
    if (typeof this.raw !== 'boolean') this.fail('true or false')
    return this.raw as boolean
  }

  /** A count: a whole number, not negative. */
  count(): number {
    const value = this.number()
    if (!Number.isInteger(value) || value < 0) this.fail('a count')
    return value
  }

  optionalString(): string | undefined {
    return this.missing ? undefined : this.string()
  }

  optionalNumber(): number | undefined {
    return this.missing ? undefined : this.number()
  }

  optionalNumbers(): number[] | undefined {
    return this.missing ? undefined : this.numbers()
  }

  /** A finite number, or undefined whatever else is there: for side figures that nothing depends on. */
  anyNumber(): number | undefined {
    return typeof this.raw === 'number' && Number.isFinite(this.raw) ? this.raw : undefined
  }

  /** Refuses the document: `<path> should be <wanted>, found <value>`. */
  fail(wanted: string): never {
    const path = this.path
    const found = describe(this.raw)
    throw new FormatFailure(this.file, path === '' ? undefined : path, `should be ${wanted}, found ${found}`)
  }
}

/** A value in a few words, for messages. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(value)
  if (typeof value === 'string') return JSON.stringify(excerpt(value, 60))
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : `an array of ${value.length}`
  const keys = Object.keys(value as object)
  if (keys.length === 0) return 'an empty object'
  const shown = keys.slice(0, 5).map((key) => excerpt(key, 30))
  return `an object with ${shown.join(', ')}${keys.length > 5 ? ', …' : ''}`
}
