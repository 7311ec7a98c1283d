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
    return [change.low, change.high, change.estimate].map((end) => (end === null ? 0 : Math.abs(end) / threshold))
  })
  const most = ends.reduce((largest, end) => Math.max(largest, end), 0)
  return { span: Math.min(widestSpan, Math.max(2, Math.ceil(most))), half }
}

/** The bar of one change: 2 × half + 1 characters. `blank` fills the empty cells. */
export function intervalBar(row: Measured, scale: BarScale, blank = ' '): string {
  const cells = emptyScale(scale, blank)
  if (row.change !== null && row.threshold > 0) drawInterval(cells, row.change, row.threshold, scale)
  return cells.join('')
}

function emptyScale(scale: BarScale, blank: string): string[] {
  const { half } = scale
  const tolerated = toleratedCells(scale)
  return Array.from({ length: 2 * half + 1 }, (_, cell) => {
    const distance = Math.abs(cell - half)
    if (distance === 0) return '│'
    return distance <= tolerated ? '░' : blank
  })
}

function drawInterval(cells: string[], change: Change, threshold: number, { span, half }: BarScale): void {
  const place = (value: number) => half + cellOf(value / threshold, { span, half })
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
function cellOf(thresholds: number, scale: BarScale): number {
  const cell = Math.round((thresholds / scale.span) * scale.half)
  const edge = toleratedCells(scale)
  const size = Math.abs(thresholds) > 1 ? Math.max(edge + 1, Math.abs(cell)) : Math.min(edge, Math.abs(cell))
  return thresholds < 0 ? -size : size
}

function toleratedCells({ span, half }: BarScale): number {
  return Math.max(1, Math.round(half / span))
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
