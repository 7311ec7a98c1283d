/** An interval as a bar of text, on a scale of thresholds: zero and the threshold stand in the same
 *  columns in every row, whatever the row's own threshold.
 *
 *  `░░░░│░░░░  ├─●─┤`: what is tolerated is shaded, the interval is drawn over it. The characters are
 *  those of WGL4, which every common monospaced font has in one width; `┊` or `━` would come from a
 *  fallback font and push the row out of line. */

import type { Change } from '../model/comparison.ts'

export interface BarScale {
  /** Thresholds from zero to either end. */
  readonly span: number
  /** Cells on each side of the cell of zero. */
  readonly half: number
  /** The change that stands for a threshold of 0 %, of which every other is any number of times: a part of the
   *  largest of them, so that such rows fill the scale. */
  readonly atZero: number
}

interface Measured {
  readonly change: Change | null
  readonly threshold: number
}

/** Beyond this many thresholds a bar ends in an arrow: one row of ×20 must not flatten the rest. */
const widestSpan = 6

/** A scale on which these rows can be told apart. */
export function barScale(rows: readonly Measured[], half: number): BarScale {
  const ends = rows.flatMap(({ change, threshold }) => {
    if (change === null || threshold <= 0) return []
    return endsOf(change).map((end) => end / threshold)
  })
  const span = Math.min(widestSpan, Math.max(2, Math.ceil(largestOf(ends))))
  const loose = rows.flatMap(({ change, threshold }) => (change === null || threshold > 0 ? [] : endsOf(change)))
  return { span, half, atZero: largestOf(loose) / span }
}

function endsOf({ low, high, estimate }: Change): number[] {
  return [low, high, estimate].map((end) => (end === null ? 0 : Math.abs(end)))
}

function largestOf(sizes: readonly number[]): number {
  return sizes.reduce((largest, size) => Math.max(largest, size), 0)
}

/** What one unit of the scale is in this row; 0 where nothing can be drawn. */
export function unitOf({ threshold }: Pick<Measured, 'threshold'>, { atZero }: BarScale): number {
  return threshold > 0 ? threshold : atZero
}

/** The bar of one change: 2 × half + 1 characters. `blank` fills the empty cells. */
export function intervalBar(row: Measured, scale: BarScale, blank = ' '): string {
  const tolerated = row.threshold > 0 ? toleratedCells(scale) : 0
  const cells = emptyScale(scale, tolerated, blank)
  const unit = unitOf(row, scale)
  if (row.change !== null && unit > 0) drawInterval(cells, row.change, unit, tolerated, scale)
  return cells.join('')
}

function emptyScale({ half }: BarScale, tolerated: number, blank: string): string[] {
  return Array.from({ length: 2 * half + 1 }, (_, cell) => {
    const distance = Math.abs(cell - half)
    if (distance === 0) return '│'
    return distance <= tolerated ? '░' : blank
  })
}

function drawInterval(cells: string[], change: Change, unit: number, tolerated: number, scale: BarScale): void {
  const { half } = scale
  const place = (value: number) => half + cellOf(value / unit, tolerated, scale)
  const last = cells.length - 1
  const low = change.low === null ? -1 : place(change.low)
  const high = change.high === null ? last + 1 : place(change.high)
  const from = clamp(low, 0, last)
  const to = clamp(high, 0, last)
  for (let cell = from; cell <= to; cell++) cells[cell] = cell === half ? '┼' : '─'
  cells[from] = '├'
  cells[to] = '┤'
  cells[clamp(place(change.estimate), 0, last)] = '●'
  // The arrows last: that a bar goes on is more important than where its middle is.
  if (low < 0) cells[0] = '◄'
  if (high > last) cells[last] = '►'
}

/** Cells from zero. Rounding never carries a value over the edge of the shade, in either direction:
 *  that side is what the row is about. */
function cellOf(thresholds: number, edge: number, scale: BarScale): number {
  const cell = Math.round((thresholds / scale.span) * scale.half)
  const size =
    Math.abs(thresholds) > (edge === 0 ? 0 : 1) ? Math.max(edge + 1, Math.abs(cell)) : Math.min(edge, Math.abs(cell))
  return thresholds < 0 ? -size : size
}

function toleratedCells({ span, half }: BarScale): number {
  return Math.max(1, Math.round(half / span))
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
