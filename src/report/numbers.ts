/** Numbers as a reader meets them, the same in every locale. */

import type { BenchmarkComparison, Change, RepeatedFigure } from '../model/comparison.ts'
import { percentDigits } from '../model/percent.ts'
import type { Side } from '../model/run.ts'
import { formatTogether } from '../model/units.ts'

/** A figure that could not be computed. */
const unknown = 'an unknown amount'

/** A change: `+13.5 %`, `−0.03 %`, `×12.3` from a tenfold on. */
export function signedPercent(ratio: number): string {
  if (!Number.isFinite(ratio)) return unknown
  if (ratio >= 9.995) return `×${(1 + ratio).toPrecision(3).replace(/e\+?/, 'e')}`
  const digits = percentDigits(ratio)
  if (Number(digits) === 0) return '0.0 %'
  return `${ratio < 0 ? '−' : '+'}${digits} %`
}

/** An interval: `+11.9 % … +15.2 %`; with one end only `above +2.0 %`; a point has none. */
export function intervalText(change: Change): string {
  const { low, high } = change
  if (low === null) return high === null ? 'no bound' : `below ${signedPercent(high)}`
  if (high === null) return `above ${signedPercent(low)}`
  return low === high ? 'exact' : `${signedPercent(low)} … ${signedPercent(high)}`
}

/** The change of one row; from zero there is no ratio. */
export function changeText({ change, base, head }: BenchmarkComparison): string {
  if (change !== null) return signedPercent(change.estimate)
  if (base === 0 && head !== null && head > 0) return 'from 0'
  return head === 0 && base !== null && base > 0 ? 'to 0' : '–'
}

/** True for units that Benchgate writes itself; any other is the tool's own word. */
export function isBaseUnit(unit: string | null): boolean {
  return unit === null || ['s', 'B', '1/s', 'B/s', '1', ''].includes(unit)
}

/** Base and head of one row on one scale, with what the same finding is in other units; a dash where a side has
 *  no value. The change comes from pairs, and the medians of the sides are of all launches: to show both would show
 *  two changes. So head is what base becomes by the change that stands beside it; the JSON report has the medians. */
export function sidesText(row: BenchmarkComparison): { base: string; head: string } {
  const figures = [row, ...(row.also ?? []).map((other) => ({ ...other, exact: false }))].map((one) =>
    figuresText(row.exact || row.change === null ? one : { ...one, head: changed(one, row) }),
  )
  const one = (side: Side) => figures.map((texts) => texts[side]).join(', ')
  return { base: one('base'), head: one('head') }
}

/** Changes are of the cost, and of rates a higher one costs less. */
function changed(
  { base, head, unit, work }: Pick<BenchmarkComparison, Side | 'unit'> & Pick<RepeatedFigure, 'work'>,
  row: BenchmarkComparison,
): number | null {
  if (base === null || head === null || row.change === null) return head
  const factor = 1 + row.change.estimate
  const isRate = unit === row.unit ? row.better === 'higher' : unit === '1/s' || unit === 'B/s'
  // A rate with more to do is as high as before where the time grew by as much.
  const more = work === undefined ? 1 : work.head / work.base
  const shown = isRate ? (base / factor) * more : base * factor
  return Number.isFinite(shown) ? shown : head
}

/** With four digits the quotient of the two agrees with the change to its last digit. */
const digits = 4

function figuresText({ base, head, unit, exact }: Pick<BenchmarkComparison, Side | 'unit' | 'exact'>) {
  const known = [base, head].filter((value) => value !== null)
  const texts = formatTogether(known, unit ?? '', exact ? { exact } : { digits, zeros: true }).map(groupDigits)
  const next = (value: number | null) => (value === null ? '–' : (texts.shift() ?? '–'))
  return { base: next(base), head: next(head) }
}

/** `8,000,240`: the whole numbers of counters keep their last digit, and stay readable. */
function groupDigits(text: string): string {
  return text.replace(/^\d{5,}(?=\s|$)/, (digits) => wholeText(Number(digits)))
}

/** `1 benchmark`, `42 benchmarks`, `12,000 benchmarks`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${wholeText(count)} ${count === 1 ? one : many}`
}

/** `first`, `2nd`, `3rd`, `11th`. */
export function ordinal(n: number): string {
  if (n === 1) return 'first'
  const teen = n % 100 >= 11 && n % 100 <= 13
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`
}

export function wholeText(count: number): string {
  return count < 10_000 ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Memory of a machine: `15.6 GiB`. */
export function memoryText(bytes: number): string {
  return formatTogether([bytes], 'B', { digits: 3 })[0] ?? ''
}

/** The middle of some numbers, null of none. */
export function middle(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  if (sorted.length === 0) return null
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2
}
