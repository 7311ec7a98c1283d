/** Shapes of foreign data: functions that take `unknown` and give it back typed, with the keys in the
 *  order of the shape and nothing else, or throw a Mismatch that knows the path. */

/** What was found where; the caller names the file. */
export class Mismatch extends Error {
  readonly path: string

  constructor(path: string, expected: string, found: unknown) {
    super(`should be ${expected}, found ${describe(found)}`)
    this.path = path
  }
}

export type Shape<T> = (value: unknown, path: string) => T

/** A value as an error shows it. */
function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object') return 'an object'
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 61)) : String(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

export const text: Shape<string> = (value, path) => {
  if (typeof value !== 'string') throw new Mismatch(path, 'a string', value)
  return value
}

export const flag: Shape<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new Mismatch(path, 'true or false', value)
  return value
}

/** Finite: JSON knows neither NaN nor Infinity, but numbers of tests and of other parsers may be. */
export const number: Shape<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Mismatch(path, 'a number', value)
  return value
}

export const count: Shape<number> = (value, path) => {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new Mismatch(path, 'a whole number from 0', value)
  return value as number
}

/** A number of at least `low` and at most `high`. */
export function between(low: number, high: number): Shape<number> {
  const range = high === Number.POSITIVE_INFINITY ? `a number of ${low} or more` : `a number from ${low} to ${high}`
  return (value, path) => {
    if (typeof value !== 'number' || !Number.isFinite(value) || value < low || value > high)
      throw new Mismatch(path, range, value)
    return value
  }
}

export const notNegative = between(0, Number.POSITIVE_INFINITY)

export function literal<const T extends string | number>(...allowed: readonly T[]): Shape<T> {
  const words = allowed.map((one) => JSON.stringify(one))
  const expected = words.length === 1 ? words[0]! : `one of ${words.join(', ')}`
  return (value, path) => {
    const found = allowed.find((one) => one === value)
    if (found === undefined) throw new Mismatch(path, expected, value)
    return found
  }
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path) => (value === null ? null : shape(value, path))
}

/** For fields that may be absent. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, path) => (value === undefined ? undefined : shape(value, path))
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new Mismatch(path, 'a list', value)
    return value.map((item, index) => shape(item, `${path}[${index}]`))
  }
}

/** An object of these fields in this order. Unknown keys are dropped: a later version may add some. */
export function object<T>(fields: { readonly [K in keyof Required<T>]: Shape<T[K]> }): Shape<T> {
  const entries = Object.entries(fields) as [string, Shape<unknown>][]
  return (value, path) => {
    const found = asObject(value, path)
    const known: Record<string, unknown> = {}
    for (const [key, shape] of entries) {
      const own = Object.hasOwn(found, key) ? found[key] : undefined
      const field = shape(own, path === '' ? key : `${path}.${key}`)
      if (field !== undefined) known[key] = field
    }
    return known as T
  }
}

/** A union told apart by its `code`. */
export function coded<T extends { readonly code: string }>(
  shapes: {
    readonly [C in T['code']]: Shape<Extract<T, { readonly code: C }>>
  },
): Shape<T> {
  const code = literal(...(Object.keys(shapes) as T['code'][]))
  return (value, path) => {
    const found = code(asObject(value, path)['code'], `${path}.code`)
    return shapes[found](value, path)
  }
}

function asObject(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Mismatch(path, 'an object', value)
  return value as Readonly<Record<string, unknown>>
}
