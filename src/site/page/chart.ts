/** One chart of uPlot: runs as points, levels as lines in their bands, changes and releases as marks, and a row of ticks
 *  that tells which machine measured. */

import type uPlot from 'uplot'
import { formatTogether } from '../../model/units.ts'
import { signedPercent } from '../../report/numbers.ts'
import { visibleWithin } from '../../report/visible.ts'
import type { RunsData } from '../page-data.ts'
import { dayOf, shapeOf } from '../words.ts'
import type { Entry, LoadedSeries } from './data.ts'
import { pictureOf, type ShownRange } from './ranges.ts'
import type { PageState } from './state.ts'

declare global {
  interface Window {
    uPlot: typeof uPlot
  }
}

export interface ChartLine {
  readonly entry: Entry
  readonly series: LoadedSeries
  /** As shown: in base units, or relative to one run. */
  readonly shown: ShownRange
  /** Base and head of a pull request, to the right of all runs; empty for none. As shown. */
  readonly beside: readonly (number | null)[]
}

export interface ChartActions {
  range(range: readonly [number, number] | null): void
  pick(run: number): void
}

export interface Chart {
  readonly clipped: number
  /** Moves the cursor by runs. */
  destroy(): void
}

const strokes = ['--line1', '--line2', '--line3', '--line4', '--line5', '--line6', '--line7', '--line8']

export function drawChart(
  host: HTMLElement,
  lines: readonly ChartLine[],
  runs: RunsData,
  state: PageState,
  actions: ChartActions,
): Chart {
  const extra = lines[0]!.beside
  const count = runs.commits.length
  // Two numbers more are runs of their own, in sight as long as the last run is.
  const reach = (to: number) => (to >= count - 1 ? count - 1 + extra.length : to)
  const range: readonly [number, number] =
    state.range === null ? [0, reach(count)] : [state.range[0], reach(state.range[1])]
  const picture = pictureOf(
    lines.map(({ shown }) => shown),
    range,
    state.axis,
    state.clip,
    range[1] < count ? [] : extra.filter((value) => value !== null),
  )
  const relative = state.axis === 'relative' || mixedUnits(lines)
  const colour = coloursOf(host)
  const unit = lines[0]!.entry.unit
  const clamp = (value: number | null) => (value === null ? null : Math.min(picture.high, Math.max(picture.low, value)))
  const options: uPlot.Options = {
    width: Math.max(240, host.clientWidth),
    height: host.clientWidth < 500 ? 260 : 380,
    legend: { show: false },
    cursor: { drag: { x: true, y: false }, points: { size: 9 } },
    scales: {
      x: { time: false, range: () => [range[0] - 0.5, Math.max(range[0] + 1, range[1]) + 0.5] },
      y: { distr: state.axis === 'log' ? 3 : 1, range: () => [picture.low, picture.high] },
    },
    axes: [
      {
        stroke: colour('--text'),
        grid: { show: false },
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000],
        space: 90,
        values: (_, splits) => splits.map((at) => dayOf(runs.times[at])),
      },
      {
        stroke: colour('--text'),
        grid: { stroke: colour('--line'), width: 1 },
        size: 76,
        values: (_, splits) =>
          relative ? splits.map((value) => signedPercent(value - 1)) : formatTogether(splits, unit, { digits: 3 }),
      },
    ],
    series: [
      {},
      ...lines.map(
        (_, i): uPlot.Series => ({
          stroke: colour(strokes[i]!),
          paths: () => null,
          points: { show: true, size: count > 400 && state.range === null ? 4 : 6, fill: colour(strokes[i]!) },
        }),
      ),
    ],
    hooks: {
      drawAxes: [(u) => underlay(u, lines, runs, range, colour)],
      draw: [(u) => overlay(u, lines, runs, range, picture, colour, state)],
      setSelect: [
        (u) => {
          if (u.select.width < 8) return
          const [from, to] = [u.posToVal(u.select.left, 'x'), u.posToVal(u.select.left + u.select.width, 'x')]
          const chosen = [Math.max(0, Math.ceil(from)), Math.min(count - 1, Math.floor(to))] as const
          if (chosen[0] < chosen[1]) actions.range(chosen)
        },
      ],
    },
  }
  const xs = Array.from({ length: count + extra.length }, (_, i) => i)
  const drawn = ({ shown }: ChartLine) => [...shown.values.map(clamp), ...extra.map(() => null)]
  const plot = new window.uPlot(options, [xs, ...lines.map(drawn)], host)
  pickByClick(plot, count, actions)
  return { clipped: picture.clipped, destroy: () => plot.destroy() }
}

/** Asked once each: a chart has a tick for every run that another machine measured, and asking styles the page anew. */
function coloursOf(host: HTMLElement): (name: string) => string {
  const style = getComputedStyle(host)
  const known = new Map<string, string>()
  return (name) => {
    let colour = known.get(name)
    if (colour === undefined) {
      colour = style.getPropertyValue(name).trim() || '#888'
      known.set(name, colour)
    }
    return colour
  }
}

/** A drag zooms, and picks nothing. */
function pickByClick(plot: uPlot, count: number, actions: ChartActions): void {
  let pressed = 0
  plot.over.addEventListener('mousedown', (event) => {
    pressed = event.clientX
  })
  plot.over.addEventListener('click', (event) => {
    const run = plot.cursor.idx
    if (Math.abs(event.clientX - pressed) < 4 && run != null && run < count) actions.pick(run)
  })
}

export function mixedUnits(lines: readonly { readonly entry: Pick<Entry, 'unit'> }[]): boolean {
  return lines.some(({ entry }) => entry.unit !== lines[0]!.entry.unit)
}

function underlay(
  u: uPlot,
  lines: readonly ChartLine[],
  runs: RunsData,
  [from, to]: readonly [number, number],
  colour: (name: string) => string,
): void {
  const { ctx, bbox } = u
  ctx.save()
  ctx.beginPath()
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height)
  ctx.clip()
  const x = (run: number) => u.valToPos(run, 'x', true)
  const y = (value: number) => u.valToPos(value, 'y', true)
  lines.forEach(({ shown }, i) => {
    for (const level of shown.levels) {
      if (level.to < from || level.from > to) continue
      const [left, right] = [x(level.from - 0.4), x(level.to + 0.4)]
      if (level.low !== null && level.high !== null) {
        ctx.globalAlpha = 0.16
        ctx.fillStyle = colour(strokes[i]!)
        const [top, bottom] = [y(level.high), y(level.low)]
        ctx.fillRect(left, top, right - left, bottom - top)
      }
      ctx.globalAlpha = 1
      ctx.strokeStyle = colour(strokes[i]!)
      ctx.lineWidth = 2 * devicePixelRatio
      ctx.beginPath()
      ctx.moveTo(left, y(level.centre))
      ctx.lineTo(right, y(level.centre))
      ctx.stroke()
    }
  })
  // Which machine: a tick of alternating shade wherever it is another than before.
  const row = bbox.top + bbox.height - 5 * devicePixelRatio
  for (let run = Math.max(1, from); run <= to; run++) {
    if (runs.machine[run] === runs.machine[run - 1]) continue
    ctx.fillStyle = colour('--quiet')
    ctx.fillRect(x(run - 0.5) - devicePixelRatio / 2, row, devicePixelRatio, 5 * devicePixelRatio)
  }
  ctx.restore()
}

function overlay(
  u: uPlot,
  lines: readonly ChartLine[],
  runs: RunsData,
  [from, to]: readonly [number, number],
  picture: { readonly low: number; readonly high: number },
  colour: (name: string) => string,
  state: PageState,
): void {
  const { ctx, bbox } = u
  const x = (run: number) => u.valToPos(run, 'x', true)
  const within = (run: number) => run >= from && run <= to
  const pixel = devicePixelRatio
  ctx.save()
  ctx.font = `${12 * pixel}px system-ui, sans-serif`
  ctx.textAlign = 'center'
  const rule = (run: number, dash: readonly number[], stroke: string) => {
    ctx.strokeStyle = stroke
    ctx.setLineDash(dash.map((length) => length * pixel))
    ctx.lineWidth = pixel
    ctx.beginPath()
    ctx.moveTo(x(run), bbox.top)
    ctx.lineTo(x(run), bbox.top + bbox.height)
    ctx.stroke()
    ctx.setLineDash([])
  }
  for (const [run, name] of runs.tags) {
    if (!within(run)) continue
    rule(run, [2, 4], colour('--quiet'))
    ctx.fillStyle = colour('--quiet')
    ctx.fillText(visibleWithin(name, 14), x(run), bbox.top + bbox.height - 10 * pixel)
  }
  for (const { series, shown } of lines) {
    for (const change of series.changes) {
      if (!within(change.run)) continue
      const paint = colour(
        change.direction === 'worse' ? '--bad' : change.direction === 'better' ? '--good' : '--quiet',
      )
      rule(change.run - 0.5, [5, 3], paint)
      ctx.fillStyle = paint
      ctx.fillText(shapeOf(change.direction), x(change.run - 0.5), bbox.top + 12 * pixel)
    }
    for (const [run] of series.accepted)
      if (within(run)) ctx.fillText('✓', x(run - 0.5) + 12 * pixel, bbox.top + 12 * pixel)
    for (const { run } of series.cuts) if (within(run)) rule(run - 0.5, [], colour('--text'))
    // What lies outside is an arrow at the edge.
    ctx.fillStyle = colour('--text')
    for (let run = from; run <= to; run++) {
      const value = shown.values[run]
      if (value == null) continue
      if (value > picture.high) ctx.fillText('↑', x(run), bbox.top + 26 * pixel)
      else if (value < picture.low) ctx.fillText('↓', x(run), bbox.top + bbox.height - 8 * pixel)
    }
  }
  drawBeside(u, lines[0]!.beside, runs.commits.length, colour)
  for (const run of [state.run, state.base]) if (run !== null && within(run)) rule(run, [], colour('--focus'))
  ctx.restore()
}

/** Base as a ring, head as a disc, each with its word. */
function drawBeside(
  { ctx, valToPos }: uPlot,
  beside: readonly (number | null)[],
  first: number,
  colour: (name: string) => string,
): void {
  const pixel = devicePixelRatio
  ctx.fillStyle = ctx.strokeStyle = colour('--focus')
  ctx.lineWidth = 2 * pixel
  beside.forEach((value, i) => {
    if (value === null) return
    const [x, y] = [valToPos(first + i, 'x', true), valToPos(value, 'y', true)]
    ctx.beginPath()
    ctx.arc(x, y, 5 * pixel, 0, 2 * Math.PI)
    if (i === 0) ctx.stroke()
    else ctx.fill()
    ctx.textAlign = 'right'
    ctx.fillText(i === 0 ? 'base' : 'head', x - 8 * pixel, y + 4 * pixel)
  })
}
