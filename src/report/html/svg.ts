/** Intervals as pictures. Pure text; colours come from the page's custom properties (`--bad`, `--good`,
 *  `--unsure`, `--quiet`, `--shade`), with fallbacks that read on white and on black. */

import type { Change } from '../../model/comparison.ts'
import { percent } from '../../model/percent.ts'
import { type BarScale, barScale, unitOf } from '../bar.ts'
import { intervalText, signedPercent } from '../numbers.ts'

export interface BarInput {
  readonly change: Change | null
  readonly threshold: number
}

export type Colour = 'bad' | 'good' | 'unsure' | 'quiet'

const colours: Readonly<Record<Colour | 'shade', string>> = {
  bad: 'var(--bad,#d1242f)',
  good: 'var(--good,#1a7f37)',
  unsure: 'var(--unsure,#9a6700)',
  quiet: 'var(--quiet,#6e7781)',
  shade: 'var(--shade,#8c959f40)',
}

const width = 240
const height = 22
const margin = 8

/** One scale for rows that stand below each other. */
export function plotScale(rows: readonly BarInput[]): BarScale {
  return barScale(rows, width / 2 - margin)
}

/** One interval on the scale: tolerated range shaded, zero as a line, arrows where it goes on. */
export function intervalSvg(row: BarInput, scale: BarScale, paint: Colour): string {
  const label = row.change === null ? 'no interval' : describeChange(row.change, row.threshold)
  const body =
    row.change === null || unitOf(row, scale) <= 0
      ? ''
      : interval(row.change, unitOf(row, scale), scale, colours[paint])
  return svg(`${backdrop(scale, row.threshold > 0)}${body}`, label)
}

function describeChange(change: Change, threshold: number): string {
  return `change ${signedPercent(change.estimate)}, interval ${intervalText(change)}, threshold ${percent(threshold)}`
}

function svg(body: string, label: string): string {
  const open = `<svg role="img" aria-label="${label}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`
  return `${open}${body}</svg>`
}

function place(thresholds: number, { span, half }: BarScale): number {
  return round(width / 2 + (thresholds / span) * half)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function backdrop(scale: BarScale, tolerates: boolean): string {
  const from = place(-1, scale)
  const shade = !tolerates
    ? ''
    : `<rect x="${from}" y="0" width="${round(place(1, scale) - from)}" height="${height}" fill="${colours.shade}"/>`
  return `${shade}<path d="M${width / 2} 0V${height}" stroke="${colours.quiet}"/>`
}

function interval(change: Change, threshold: number, scale: BarScale, colour: string): string {
  const middle = height / 2
  const at = (value: number | null, open: number) => place(value === null ? open : value / threshold, scale)
  const low = Math.max(margin, at(change.low, -2 * scale.span))
  const high = Math.min(width - margin, at(change.high, 2 * scale.span))
  const [from, to] = [Math.min(low, width - margin), Math.max(high, margin)]
  const whiskers = [
    `M${from} ${middle}H${to}`,
    end(change.low, -scale.span * threshold, from, -1),
    end(change.high, scale.span * threshold, to, 1),
  ].join('')
  const line = `<path d="${whiskers}" fill="none" stroke="${colour}" stroke-width="2"/>`
  const dot = at(change.estimate, 0)
  return dot < 0 || dot > width ? line : `${line}<circle cx="${dot}" cy="${middle}" r="4" fill="${colour}"/>`
}

/** A cap where the interval ends in the picture, an arrow head where it goes on. */
function end(value: number | null, edge: number, x: number, direction: -1 | 1): string {
  const middle = height / 2
  const goesOn = value === null || (direction === 1 ? value > edge : value < edge)
  if (!goesOn) return `M${x} ${middle - 4}V${middle + 4}`
  const tip = x + direction * 5
  return `M${x - direction} ${middle - 5}L${tip} ${middle}L${x - direction} ${middle + 5}`
}

/** The scale's own labels, for the head of a column. `threshold` null where rows differ. */
export function axisSvg(scale: BarScale, threshold: number | null): string {
  const marks = threshold === 0 ? [0] : [-1, 0, 1]
  const labels = marks.map((at) => {
    const words =
      at === 0
        ? '0'
        : threshold === null
          ? at < 0
            ? '−threshold'
            : 'threshold'
          : signedPercent(at * threshold).replace('.0', '')
    const anchor = scale.span > 3 && at !== 0 ? (at < 0 ? 'end' : 'start') : 'middle'
    return `<text x="${place(at, scale)}" y="15" text-anchor="${anchor}" font-size="11" fill="currentColor">${words}</text>`
  })
  return svg(
    labels.join(''),
    threshold === null ? 'scale in thresholds' : `scale from minus to plus ${percent(scale.span * threshold)}`,
  )
}
