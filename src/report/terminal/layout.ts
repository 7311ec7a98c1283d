/** Which columns a table has at a given width: first the bar gives way, then the name, then the table
 *  becomes a list. */

import { columnsOf } from '../visible.ts'

export interface RowTexts {
  readonly name: string
  readonly base: string
  readonly head: string
  readonly change: string
  readonly interval: string
}

/** Columns of each cell; `bar` 0 where there is none. */
export interface Layout {
  readonly name: number
  readonly base: number
  readonly head: number
  readonly change: number
  readonly interval: number
  readonly bar: number
}

const bars = [25, 19, 15, 11, 0] as const

/** A name cut below this says too little. */
const leastName = 20

const gap = 2
const mark = 2

/** The widest layout in which every name is whole, else one that cuts names, else null. */
export function chooseLayout(rows: readonly RowTexts[], width: number): Layout | null {
  const widest = (key: keyof RowTexts, title: string) =>
    rows.reduce((most, row) => Math.max(most, columnsOf(row[key])), title.length)
  const fixed = {
    base: widest('base', 'base'),
    head: widest('head', 'head'),
    change: widest('change', 'change'),
    interval: widest('interval', 'interval'),
  }
  const name = widest('name', '')
  const rest = width - mark - fixed.base - fixed.head - fixed.change - fixed.interval - 4 * gap
  const left = (bar: number) => rest - (bar === 0 ? 0 : bar + gap)
  const whole = bars.find((bar) => left(bar) >= name)
  if (whole !== undefined) return { ...fixed, name, bar: whole }
  const cut = [11, 0].find((bar) => left(bar) >= leastName)
  return cut === undefined ? null : { ...fixed, name: Math.min(name, left(cut)), bar: cut }
}
