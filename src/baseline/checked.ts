/** Checked reading of stored JSON. Every refusal names the file and the place, and says what to do. */

import { FormatFailure } from '../model/failure.ts'

const advice =
  'Nothing was changed. If the file is damaged, delete it from the branch by hand; the other runs are not touched by it.'

/** A place in a document of a file. */
export class JsonPlace {
  readonly file: string
  readonly at: string
  readonly value: unknown

  constructor(file: string, at: string, value: unknown) {
    this.file = file
    this.at = at
    this.value = value
  }

  refuse(wanted: string): never {
    const found =
      this.value === undefined ? 'nothing' : (JSON.stringify(this.value)?.slice(0, 60) ?? String(this.value))
    throw new FormatFailure(this.file, this.at === '' ? undefined : this.at, `should be ${wanted}, found ${found}`, {
      hint: advice,
    })
  }

  /** An object with no other keys than these. */
  object(known: readonly string[]): void {
    const { value } = this
    if (typeof value !== 'object' || value === null || Array.isArray(value)) this.refuse('an object')
    const strange = Object.keys(value as object).find((key) => !known.includes(key))
    if (strange !== undefined) this.key(strange).refuse('absent: no such key is known')
  }

  key(name: string): JsonPlace {
    const { value } = this
    const has = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    const inner = has ? (value as Record<string, unknown>)[name] : undefined
    return new JsonPlace(this.file, this.at === '' ? name : `${this.at}.${name}`, inner)
  }

  get absent(): boolean {
    return this.value === undefined
  }

  items(): JsonPlace[] {
    if (!Array.isArray(this.value)) this.refuse('a list')
    return (this.value as unknown[]).map((item, i) => new JsonPlace(this.file, `${this.at}[${i}]`, item))
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.refuse('text')
  }

  oneOf<T extends string>(words: readonly T[]): T {
    return words.find((word) => word === this.value) ?? this.refuse(words.join(' or '))
  }

  /** A finite number. */
  number(): number {
    return typeof this.value === 'number' && Number.isFinite(this.value) ? this.value : this.refuse('a number')
  }

  /** A whole number in a range. */
  whole(least: number, most: number): number {
    const value = this.number()
    return Number.isInteger(value) && value >= least && value <= most ? value : this.refuse(`from ${least} to ${most}`)
  }
}

/** The document of a file. Throws for what is empty, cut short or no JSON (`NaN` is none). */
export function parseStored(file: string, bytes: Uint8Array): JsonPlace {
  if (bytes.length === 0) throw new FormatFailure(file, undefined, 'the file is empty (0 bytes)', { hint: advice })
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new FormatFailure(file, undefined, 'not valid UTF-8', { hint: advice, cause: error })
  }
  try {
    return new JsonPlace(file, '', JSON.parse(text))
  } catch (error) {
    const cut = /[}\]]\s*$/.test(text) ? '' : ' (cut short?)'
    throw new FormatFailure(file, undefined, `not valid JSON${cut}: ${(error as Error).message}`, {
      hint: advice,
      cause: error,
    })
  }
}
