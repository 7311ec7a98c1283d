/** Some series at once: controls, the chart, what is known of it in words, and the run that is looked at. */

import { counted } from '../../report/numbers.ts'
import { visibleWithin } from '../../report/visible.ts'
import type { RunsData } from '../page-data.ts'
import { besideOf } from './beside-story.ts'
import { type Chart, type ChartLine, drawChart, mixedUnits } from './chart.ts'
import type { Entry, LoadedSeries, PageData } from './data.ts'
import { h, loadScript } from './dom.ts'
import type { ShownRange } from './ranges.ts'
import { runOf } from './run-panel.ts'
import { controlsOf, headOf, pressKey } from './series-controls.ts'
import { storyOf, tableOf } from './series-story.ts'
import type { ChangeState, PageState } from './state.ts'

export interface SeriesView {
  readonly element: HTMLElement
  show(state: PageState): Promise<void>
}

let library: Promise<void> | null = null

function chartLibrary(): Promise<void> {
  library ??= loadScript('assets/uplot.js')
  return library
}

/** The first chart need not wait for the library, nor for the runs, where the page had nothing to do before. */
export function loadWhenIdle(data: PageData): void {
  const load = () => {
    const [first] = data.entries
    // What fails here fails again, and is told, when a chart is asked for.
    void chartLibrary().catch(() => undefined)
    if (first !== undefined) void data.runs(first.suite).catch(() => undefined)
  }
  if ('requestIdleCallback' in window) window.requestIdleCallback(load, { timeout: 2000 })
}

export function createSeriesView(data: PageData, change: ChangeState): SeriesView {
  const element = h('section', { 'aria-label': 'Chart', class: 'series' })
  let chart: Chart | null = null
  let turn = 0
  return {
    element,
    async show(state) {
      const mine = ++turn
      chart?.destroy()
      chart = null
      const chosen = state.series.map((id) => data.byId.get(id)).filter((entry) => entry !== undefined)
      if (chosen.length === 0) {
        const lost = state.series.length > 0
        element.replaceChildren(
          ...(lost
            ? [h('p', { role: 'alert' }, 'The benchmark that this address names is not in this history any more.')]
            : []),
        )
        return
      }
      // Runs stand below each other only within one suite.
      const entries = chosen.filter(({ suite }) => suite === chosen[0]!.suite)
      const [runs, series] = await Promise.all([
        data.runs(entries[0]!.suite),
        Promise.all(entries.map((entry) => data.series(entry))),
        chartLibrary(),
      ])
      if (mine !== turn) return
      const lines = entries.map((entry, i) => lineOf(entry, series[i]!, state, entries))
      const host = h('div', {
        class: 'chart',
        tabindex: '0',
        role: 'group',
        'aria-label': chartLabel(lines, runs),
        'aria-describedby': 'keys',
      })
      const status = h('p', { class: 'quiet', role: 'status', id: 'clipped' })
      host.addEventListener('keydown', (event) => pressKey(event, state, runs, change))
      element.replaceChildren(
        headOf(lines, data, state, change, chosen.length - entries.length),
        controlsOf(state, lines, change),
        host,
        h(
          'p',
          { class: 'quiet hint', id: 'keys' },
          'Drag to zoom. Keys: ← → choose a run, + − zoom, Home all runs, B compare from here, Esc back. Ticks at the foot: another machine.',
        ),
        status,
        state.beside === null || lines.length > 1 ? '' : besideOf(lines[0]!, state.beside, data.index.repository),
        runOf(lines, runs, data, state, change),
        ...lines.map((line) => storyOf(line, runs, lines.length > 1, change)),
        tableOf(lines, runs),
      )
      if (document.createElement('canvas').getContext('2d') === null) {
        status.textContent = 'This browser draws no chart. The numbers stand in the table below.'
        return
      }
      chart = drawChart(host, lines, runs, state, {
        range: (range) => change({ range }),
        pick: (run) => change({ run }),
      })
      status.textContent = clippedWords(chart.clipped)
    },
  }
}

function clippedWords(clipped: number): string {
  return clipped === 0
    ? ''
    : `${counted(clipped, 'run')} far outside ${clipped === 1 ? 'is' : 'are'} shown as an arrow at the edge.`
}

function chartLabel(lines: readonly ChartLine[], runs: RunsData): string {
  return `Chart of ${lines.map(({ entry }) => visibleWithin(entry.name, 60)).join(', ')} over ${counted(runs.commits.length, 'run')}`
}

/** As is, or relative to one run: the chosen one, else the first level. */
function lineOf(entry: Entry, series: LoadedSeries, state: PageState, all: readonly Entry[]): ChartLine {
  const relative = state.axis === 'relative' || mixedUnits(all.map((one) => ({ entry: one })))
  const at = state.base === null ? undefined : series.values[state.base]
  const unit = !relative ? 1 : at !== undefined && !Number.isNaN(at) ? at : (series.levels[0]?.centre ?? 1)
  const by = unit === 0 ? 1 : unit
  const scaled = (value: number | null) => (value === null ? null : value / by)
  const shown: ShownRange = {
    values: Array.from(series.values, (value) => (Number.isNaN(value) ? null : value / by)),
    levels: series.levels.map((level) => ({
      ...level,
      centre: level.centre / by,
      low: scaled(level.low),
      high: scaled(level.high),
    })),
  }
  const { beside } = state
  const own = beside === null || all.length > 1 ? [] : [beside.base, beside.head]
  return { entry, series, shown, beside: own.map(scaled) }
}
