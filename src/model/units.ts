/** Units: how a tool's unit becomes a base unit, and how a base unit is scaled for a person to read.
 *
 *  Used by formats/ (`parseUnit`, `toBase`) and by report/ (`formatValue`, `formatTogether`). Nothing
 *  here depends on the locale. Base units are `s`, `B`, `1/s`, `B/s` and `1`; a word that has no base
 *  stays as the tool wrote it. */

import type { Better } from './metric.ts'

export interface ParsedUnit {
  /** A base unit, or the tool's own word. */
  readonly base: string
  /** value in base units = value as printed × factor. */
  readonly factor: number
  /** Which way is good, as far as the unit alone tells. Formats that know more overrule it. */
  readonly better: Better
  /** The metric's usual name: `time`, `throughput`, `bytes`, `allocations`, `instructions`, `cycles`,
   *  `ratio`, `count`; for an unknown unit the word itself. */
  readonly metric: string
}

const seconds: Readonly<Record<string, number>> = {
  fs: 1e-15,
  ps: 1e-12,
  picosecond: 1e-12,
  ns: 1e-9,
  nsec: 1e-9,
  nanosec: 1e-9,
  nanosecond: 1e-9,
  us: 1e-6,
  usec: 1e-6,
  microsec: 1e-6,
  microsecond: 1e-6,
  ms: 1e-3,
  msec: 1e-3,
  millisec: 1e-3,
  millisecond: 1e-3,
  s: 1,
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  h: 3600,
  hr: 3600,
  hour: 3600,
}

/** Decimal and binary byte units. `KB` is a thousand here; a tool that means 1024 says so in its format. */
const bytes: Readonly<Record<string, number>> = {
  B: 1,
  byte: 1,
  kB: 1e3,
  KB: 1e3,
  kilobyte: 1e3,
  MB: 1e6,
  megabyte: 1e6,
  GB: 1e9,
  gigabyte: 1e9,
  TB: 1e12,
  terabyte: 1e12,
  KiB: 1024,
  kibibyte: 1024,
  MiB: 1024 ** 2,
  mebibyte: 1024 ** 2,
  GiB: 1024 ** 3,
  gibibyte: 1024 ** 3,
  TiB: 1024 ** 4,
  tebibyte: 1024 ** 4,
}

/** Things that are counted per second, with or without a decimal prefix: `ops`, `Mops`, `Gitem`. */
const counted =
  /^(?<prefix>[kKMGT]?)(?<word>ops?|operations?|i|its?|iter|iters|iterations?|r|req|reqs|requests?|items?|elem|elems|elements?|calls?|samples?|S|runs?|rows?|msgs?|messages?|events?|tasks?|txs?|tps|queries|query|records?|frames?|packets?|chars?|1|)$/
/** What a program handles rather than does: many of them per second may be good or only more to do. */
const handled = /^(?:rows?|records?|events?|msgs?|messages?|packets?|tasks?)$/
const prefixes: Readonly<Record<string, number>> = { '': 1, k: 1e3, K: 1e3, M: 1e6, G: 1e9, T: 1e12 }

const counts: Readonly<Record<string, Pick<ParsedUnit, 'metric' | 'better'>>> = {
  '': { metric: 'count', better: 'unknown' },
  '1': { metric: 'count', better: 'unknown' },
  count: { metric: 'count', better: 'unknown' },
  unitless: { metric: 'count', better: 'unknown' },
  alloc: { metric: 'allocations', better: 'lower' },
  allocation: { metric: 'allocations', better: 'lower' },
  malloc: { metric: 'allocations', better: 'lower' },
  instruction: { metric: 'instructions', better: 'lower' },
  instr: { metric: 'instructions', better: 'lower' },
  cycle: { metric: 'cycles', better: 'lower' },
}

const perOperation =
  /\s*(?:\/|\bper\b)\s*(?:op|ops|operation|iter|iters|iteration|call|run|loop|req|request|item|element|elem|invocation)$/i

/** Units met before: a suite prints few of them, and each thousands of times. */
const met = new Map<string, ParsedUnit>()
const mostMet = 500

/** What a unit as printed means. Never throws: an unknown word is its own base with `better` unknown.
 *  Knows times, bytes, rates per time, counts and percentages, with `/op` or `/iter` behind them. */
export function parseUnit(printed: string): ParsedUnit {
  const before = met.get(printed)
  if (before !== undefined) return before
  const parsed = understand(printed.trim())
  // Output that makes up units must not fill the memory.
  if (met.size >= mostMet) met.clear()
  met.set(printed, parsed)
  return parsed
}

function understand(text: string): ParsedUnit {
  const bare = text.replace(perOperation, '')
  return (
    parseTime(bare) ??
    parseBytes(bare) ??
    parseRate(text) ??
    parseCount(bare) ??
    parsePercentage(text) ?? { base: text, factor: 1, better: 'unknown', metric: text }
  )
}

/** A printed figure in base units, and what was printed beside it: the fields of a Metric. */
export function toBase(
  value: number,
  unit: string,
): { unit: string; value: number; printed: { value: number; unit: string } } {
  const { base, factor } = parseUnit(unit)
  return { unit: base, value: rescale(value, factor), printed: { value, unit } }
}

/** value × factor without the last digit's dirt: 1e-9 is not a binary fraction, 1e9 is a whole number,
 *  so 3 × 1e-9 is wrong in its last bit where 3 / 1e9 is right. */
export function rescale(value: number, factor: number): number {
  if (factor >= 1 || factor === 0) return value * factor
  const divisor = Math.round(1 / factor)
  return Math.abs(divisor * factor - 1) < 1e-9 ? value / divisor : value * factor
}

function parseTime(text: string): ParsedUnit | undefined {
  const factor = timeFactor(text)
  return factor === undefined ? undefined : { base: 's', factor, better: 'lower', metric: 'time' }
}

function timeFactor(text: string): number | undefined {
  // Two code points look like micro: U+00B5 (the sign) and U+03BC (the Greek letter).
  const word = text.replace(/[µμ]/, 'u').replace(/(?<=^u)second/, 'sec')
  return lookUp(seconds, word) ?? lookUp(seconds, word.toLowerCase().replace(/s$/, ''))
}

function parseBytes(text: string): ParsedUnit | undefined {
  const factor = byteFactor(text)
  return factor === undefined ? undefined : { base: 'B', factor, better: 'lower', metric: 'bytes' }
}

function byteFactor(text: string): number | undefined {
  return lookUp(bytes, text) ?? (text.length > 3 ? lookUp(bytes, text.toLowerCase().replace(/s$/, '')) : undefined)
}

/** `ops/s`, `MB/s`, `ops/ms`, `Gitem/s`, `req/sec`, `Hz`. */
function parseRate(text: string): ParsedUnit | undefined {
  if (/^hz$/i.test(text)) return { base: '1/s', factor: 1, better: 'higher', metric: 'throughput' }
  const parts = /^(.*?)\s*(?:\/|\bper\b)\s*([^/\s]+)$/i.exec(text)
  const perTime = parts === null ? undefined : timeFactor(parts[2]!)
  if (parts === null || perTime === undefined) return undefined
  const size = byteFactor(parts[1]!)
  if (size !== undefined) return { base: 'B/s', factor: size / perTime, better: 'higher', metric: 'throughput' }
  const many = counted.exec(parts[1]!)?.groups
  if (many === undefined) return undefined
  const prefix = prefixes[many['prefix']!] ?? 1
  const better = handled.test(many['word']!) ? 'unknown' : 'higher'
  return { base: '1/s', factor: prefix / perTime, better, metric: 'throughput' }
}

function parseCount(text: string): ParsedUnit | undefined {
  const known = lookUp(counts, text) ?? lookUp(counts, text.toLowerCase().replace(/s$/, ''))
  return known === undefined ? undefined : { base: '1', factor: 1, ...known }
}

function parsePercentage(text: string): ParsedUnit | undefined {
  return /^(?:%|percent|percentage)$/i.test(text)
    ? { base: '1', factor: 0.01, better: 'unknown', metric: 'ratio' }
    : undefined
}

function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

interface Scale {
  readonly factor: number
  /** What stands behind the number, with its leading space where one belongs there. */
  readonly suffix: string
}

const scales: Readonly<Record<string, readonly Scale[]>> = {
  s: [
    { factor: 1e-12, suffix: ' ps' },
    { factor: 1e-9, suffix: ' ns' },
    { factor: 1e-6, suffix: ' µs' },
    { factor: 1e-3, suffix: ' ms' },
    { factor: 1, suffix: ' s' },
  ],
  B: binary(''),
  'B/s': decimal('B/s'),
  '1/s': decimal('/s'),
  '1': decimal(''),
}

function binary(per: string): Scale[] {
  return ['B', 'KiB', 'MiB', 'GiB', 'TiB'].map((unit, power) => ({ factor: 1024 ** power, suffix: ` ${unit}${per}` }))
}

function decimal(unit: string): Scale[] {
  return ['', 'k', 'M', 'G', 'T'].map((prefix, power) => ({
    factor: 1000 ** power,
    suffix: prefix + unit === '' ? '' : ` ${prefix}${unit}`,
  }))
}

export interface ValueStyle {
  /** Significant digits (default 4). */
  readonly digits?: number
  /** Whole numbers in full, unscaled: for counters where the last digit matters. */
  readonly exact?: boolean
  /** A wholly empty fraction is written, so that figures below each other have as many digits. */
  readonly zeros?: boolean
}

/** A value in base units for a person: `13.31 ms`, `1.5 KiB`, `2.41 M/s`, `12.3 widgets/op`. */
export function formatValue(value: number, unit: string, style: ValueStyle = {}): string {
  return formatTogether([value], unit, style)[0]!
}

/** Several values of one metric on one scale, chosen by the largest, so that they can be compared by
 *  eye: `0.98 ms` beside `1.31 ms`, not `980 µs`. */
export function formatTogether(values: readonly number[], unit: string, style: ValueStyle = {}): string[] {
  const digits = style.digits ?? 4
  if (style.exact === true && values.every(Number.isSafeInteger))
    return values.map((value) => value + plainSuffix(unit))
  const largest = values.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 0)
  const scale = chooseScale(largest, unit, digits)
  const written = style.zeros === true && unit in scales && unit !== '1' ? formatDigits : formatNumber
  return values.map((value) => written(value / scale.factor, digits) + scale.suffix)
}

function plainSuffix(unit: string): string {
  if (unit === '1' || unit === '') return ''
  return unit === '1/s' ? ' /s' : ` ${unit}`
}

function chooseScale(largest: number, unit: string, digits: number): Scale {
  const steps = lookUp(scales, unit)
  if (steps === undefined) return { factor: 1, suffix: plainSuffix(unit) }
  const base = steps.find(({ factor }) => factor === 1)!
  if (largest === 0) return base
  // Rounded first, so that 999.96 µs becomes 1.000 ms and not 1000 µs.
  const fits = (scale: Scale) => Number((largest / scale.factor).toPrecision(digits)) >= 1
  return steps.findLast(fits) ?? steps[0]!
}

/** A bare number with `digits` significant digits, without grouping and without the locale. Numbers of
 *  a thousand and more keep all their whole digits; very small and very large ones use an exponent. */
export function formatNumber(value: number, digits = 4): string {
  const text = formatDigits(value, digits)
  return /e/.test(text) ? text : trimZeros(text)
}

function formatDigits(value: number, digits: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '-∞'
  if (value === 0) return '0'
  const size = Math.abs(value)
  if (size < 1e-4 || size >= 1e15)
    return value
      .toExponential(digits - 1)
      .replace(/\.?0+(?=e)/, '')
      .replace('e+', 'e')
  if (size >= 10 ** digits) return value.toFixed(0)
  return value.toPrecision(digits)
}

/** Only a wholly empty fraction goes: `1.500` says that four digits are meant, `12.00` of a count does not. */
function trimZeros(text: string): string {
  return text.replace(/\.0+$/, '')
}
