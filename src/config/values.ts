/** Reads single values as people write them: `15m`, `5%`, `1/4`, lists, choices. Takes text and where
 *  it was written, gives the value, refuses with a UsageFailure that names both. */

import { UsageFailure } from '../model/failure.ts'
import type { Shard } from '../model/run.ts'
import { didYouMean } from './nearest.ts'

/** Where a value was written, for errors. */
export interface Origin {
  /** How the user would recognise it: `--threshold`, `input threshold`, `threshold in .github/benchgate.yml`. */
  readonly where: string
}

/** Turns text into a value. Text is trimmed and never empty, unless `allowsEmpty`. */
export interface Kind<T> {
  /** For help and tables: `duration`, `percent`, `list`, or the choices. */
  readonly label: string
  readonly read: (text: string, origin: Origin) => T
  /** A flag may stand without a value on the command line. */
  readonly isFlag?: boolean
  /** Several values may be given, one per flag or all in one. */
  readonly isList?: boolean
  /** Whether what is given twice counts twice. */
  readonly keepsRepeats?: boolean
}

function refuse(origin: Origin, text: string, wanted: string): never {
  throw new UsageFailure(`${origin.where}: expected ${wanted}, found ${quoted(text)}`)
}

/** Text of the user's in an error: in quotes, on one line, of bearable length. */
export function quoted(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 79)}…` : text
  return JSON.stringify(short)
}

export const text: Kind<string> = { label: 'text', read: (value) => value }

/** As it stands in links: a page of the web, without blanks, brackets, a query or a place within it. */
export const webAddress: Kind<string> = {
  label: 'address',
  read: (value, origin) =>
    /^https?:\/\/[^\s<>()[\]`|\\"?#]+$/.test(value) && URL.canParse(value)
      ? value
      : refuse(origin, value, 'an address such as https://owner.github.io/repository/'),
}

export const flag: Kind<boolean> = {
  label: 'true or false',
  isFlag: true,
  // The spellings of YAML 1.2's core schema, as GitHub's own getBooleanInput, and no others.
  read: (value, origin) =>
    /^(true|True|TRUE)$/.test(value) ||
    (!/^(false|False|FALSE)$/.test(value) && refuse(origin, value, 'true or false')),
}

export function integer(low: number, high: number): Kind<number> {
  return {
    label: 'whole number',
    read(value, origin) {
      const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
      if (number >= low && number <= high) return number
      return refuse(origin, value, `a whole number from ${low} to ${high}`)
    },
  }
}

/** More jobs than a matrix can have. */
const mostShards = 256

/** `2/4`: the second of four. */
export const shard: Kind<Shard> = {
  label: 'part of all',
  read(value, origin) {
    const [, index, of] = (/^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(value) ?? []).map(Number)
    const fits = index !== undefined && of !== undefined && index >= 1 && index <= of && of <= mostShards
    return fits ? { index, of } : refuse(origin, value, `one part of at most ${mostShards}, such as 2/4`)
  },
}

/** A share as a ratio: `5%` is 0.05. A bare number other than 0 is refused, since 0.05 and 5 are both in use for
 *  five per cent, and the wrong guess is a hundredfold. */
export function percent(low: number, high: number): Kind<number> {
  const range = `a percentage from ${low * 100}% to ${high * 100}%`
  return {
    label: 'percentage',
    read(value, origin) {
      const isBare = /^(\d+(\.\d+)?|\.\d+)$/.test(value)
      if (isBare && Number(value) !== 0) {
        throw new UsageFailure(`${origin.where}: ${quoted(value)} lacks its per cent sign`, {
          hint: perCentHint(value),
        })
      }
      const match = /^(\d+(?:\.\d+)?|\.\d+)\s*%?$/.exec(value)
      const ratio = match === null ? Number.NaN : Number(match[1]) / 100
      return ratio >= low && ratio <= high ? ratio : refuse(origin, value, range)
    },
  }
}

function perCentHint(value: string): string {
  const number = Number(value)
  return number > 0 && number < 1
    ? `write ${round(number * 100)}%, or ${number}% if you mean so little`
    : `write ${number}%`
}

const round = (value: number): number => Number(value.toPrecision(12))

const secondsPer: Record<string, number> = { ms: 0.001, s: 1, m: 60, min: 60, h: 3600, d: 86_400 }

/** Seconds from `90s`, `15m`, `1h30m`, `1.5h`. */
export function duration(low: number, high: number): Kind<number> {
  const wanted = `a duration such as 90s, 15m or 1h30m, from ${writeDuration(low)} to ${writeDuration(high)}`
  return {
    label: 'duration',
    read(value, origin) {
      if (/^\d+(\.\d+)?$/.test(value)) {
        throw new UsageFailure(`${origin.where}: ${quoted(value)} lacks its unit`, {
          hint: `write ${value}s for seconds or ${value}m for minutes`,
        })
      }
      const parts = [...value.matchAll(/(\d+(?:\.\d+)?)\s*(ms|s|min|m|h|d)\s*/gy)]
      const used = parts.reduce((sum, part) => sum + part[0].length, 0)
      const seconds = parts.reduce((sum, part) => sum + Number(part[1]) * secondsPer[part[2]!]!, 0)
      if (parts.length === 0 || used !== value.length) return refuse(origin, value, wanted)
      return seconds >= low && seconds <= high ? seconds : refuse(origin, value, wanted)
    },
  }
}

/** `5400` seconds as `1h30m`: what `duration` reads back. */
export function writeDuration(seconds: number): string {
  const h = Math.floor(seconds / 3600)
  const m = Math.floor((seconds % 3600) / 60)
  const s = round(seconds - h * 3600 - m * 60)
  return `${h > 0 ? `${h}h` : ''}${m > 0 ? `${m}m` : ''}${s > 0 || seconds === 0 ? `${s}s` : ''}`
}

export function choice<const T extends string>(...choices: readonly T[]): Kind<T> {
  return {
    label: choices.join(', '),
    read: (value, origin) => oneOf(value, choices, origin),
  }
}

function oneOf<T extends string>(value: string, choices: readonly T[], origin: Origin): T {
  const found = choices.find((one) => one === value)
  if (found !== undefined) return found
  const among = choices.length === 1 ? choices[0] : `one of ${choices.join(', ')}`
  throw new UsageFailure(`${origin.where}: expected ${among}, found ${quoted(value)}.${didYouMean(value, choices)}`)
}

/** Items split at commas and line ends, but not at the commas of a glob's `{js,ts}`. */
export function splitList(value: string): string[] {
  const items: string[] = []
  let item = ''
  let depth = 0
  for (const letter of value) {
    if (letter === '{') depth += 1
    if (letter === '}') depth = Math.max(0, depth - 1)
    const ends = letter === '\n' || (letter === ',' && depth === 0)
    if (ends) items.push(item)
    item = ends ? '' : item + letter
  }
  return [...items, item].map((one) => one.trim()).filter((one) => one !== '')
}

export const list: Kind<readonly string[]> = { label: 'list', isList: true, read: splitList }

/** A list of choices in which the order counts. */
export function sequence<const T extends string>(...all: readonly T[]): Kind<readonly T[]> {
  return {
    label: `${all.join(', ')} (a list)`,
    isList: true,
    read: (value, origin) => splitList(value).map((item) => oneOf(item, all, origin)),
  }
}

/** A list of choices, or the one word that stands for the empty list (`never`). */
export function choices<const T extends string>(all: readonly T[], none: string): Kind<readonly T[]> {
  return {
    label: `${all.join(', ')} (a list), or ${none}`,
    isList: true,
    read(value, origin) {
      const items = splitList(value)
      if (items.length === 1 && items[0] === none) return []
      if (items.includes(none)) refuse(origin, value, `either ${none} alone or a list of ${all.join(', ')}`)
      return [...new Set(items.map((item) => oneOf(item, [...all, none as T], origin)))]
    },
  }
}
