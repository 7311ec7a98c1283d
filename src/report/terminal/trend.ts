/** The stored history for a terminal: a table of benchmarks with their trend, or the runs of one. Pure;
 *  names are foreign text and are made visible. */

import { formatTogether } from '../../model/units.ts'
import { counted, signedPercent } from '../numbers.ts'
import { columnsOf, visibleWithin } from '../visible.ts'
import { padLeft, padRight, palette } from './text.ts'

export interface TrendPoint {
  readonly commit: string
  /** Unix seconds. */
  readonly time: number
  readonly machine: string
  readonly value: number
}

/** One metric of one benchmark over the runs, oldest first. */
export interface TrendSeries {
  readonly name: string
  readonly metric: string
  readonly unit: string
  readonly better: 'lower' | 'higher' | 'unknown'
  readonly points: readonly TrendPoint[]
}

export interface TrendStyle {
  readonly width: number
  readonly colour: boolean
}

const steps = '▁▂▃▄▅▆▇█'
const longestLine = 40

/** One character a run, from the least to the largest value; a flat line where all are equal. */
export function sparkline(values: readonly number[], columns = longestLine): string {
  const shown = values.slice(-columns)
  const low = Math.min(...shown)
  const high = Math.max(...shown)
  const step = (value: number): string => {
    const share = high === low ? 0.5 : (value - low) / (high - low)
    return steps[Math.min(steps.length - 1, Math.floor(share * steps.length))]!
  }
  return shown.map(step).join('')
}

/** Every series in a line: name, runs, first and last value, change and trend. */
export function renderTrends(series: readonly TrendSeries[], { width, colour }: TrendStyle): string {
  const ink = palette(colour)
  const line = Math.max(8, Math.min(longestLine, width - 70))
  const rows = series.map((one) => {
    const [first, last] = formatTogether([one.points[0]!.value, one.points.at(-1)!.value], one.unit)
    const change = one.points.at(-1)!.value / one.points[0]!.value - 1
    return {
      name: visibleWithin(
        one.metric === 'time' ? one.name : `${one.name} · ${one.metric}`,
        Math.max(20, width - line - 50),
      ),
      runs: String(one.points.length),
      first: first!,
      last: last!,
      change: signedPercent(change),
      trend: sparkline(
        one.points.map(({ value }) => value),
        line,
      ),
    }
  })
  const columns = ['name', 'runs', 'first', 'last', 'change'] as const
  const titles = { name: 'benchmark', runs: 'runs', first: 'first', last: 'last', change: 'change' }
  const widths = Object.fromEntries(
    columns.map((key) => [key, Math.max(titles[key].length, ...rows.map((row) => columnsOf(row[key])))]),
  )
  const lineOf = (row: Readonly<Record<(typeof columns)[number], string>>, trend: string): string => {
    const cells = columns.map((key) =>
      key === 'name' ? padRight(row[key], widths[key]!) : padLeft(row[key], widths[key]!),
    )
    return `${cells.join('  ')}  ${trend}`.trimEnd()
  }
  return [ink.quiet(lineOf(titles, 'trend')), ...rows.map((row) => lineOf(row, row.trend))].join('\n')
}

/** The runs of one series, latest first, under its trend. */
export function renderRuns(series: TrendSeries, { width, colour }: TrendStyle): string {
  const ink = palette(colour)
  const { points } = series
  const values = formatTogether(
    points.map(({ value }) => value),
    series.unit,
  )
  const valueWidth = Math.max(...values.map(columnsOf))
  const lines = points.map(({ commit, time, machine, value }, i) => {
    const before = points[i - 1]
    const change = before === undefined ? '' : signedPercent(value / before.value - 1)
    const date = new Date(time * 1000).toISOString().slice(0, 16).replace('T', ' ')
    const start = `${date}  ${commit.slice(0, 12)}  ${padLeft(values[i]!, valueWidth)}  ${padLeft(change, 9)}  `
    const room = width - columnsOf(start)
    return `${start}${room < 10 ? '' : ink.quiet(visibleWithin(machine, room))}`.trimEnd()
  })
  const title = `${visibleWithin(series.name, Math.max(20, width - 30))} · ${visibleWithin(series.metric, 30)}`
  return [
    ink.strong(title),
    `${sparkline(
      points.map(({ value }) => value),
      Math.max(8, width - 20),
    )}  ${counted(points.length, 'run')}`,
    '',
    ...lines.reverse(),
  ].join('\n')
}
