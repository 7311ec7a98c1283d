/** What steers the chart: which series are shown, axis and outliers, and the keys. */

import { counted } from '../../report/numbers.ts'
import { visibleWithin } from '../../report/visible.ts'
import type { RunsData } from '../page-data.ts'
import { type ChartLine, mixedUnits } from './chart.ts'
import type { Entry, PageData } from './data.ts'
import { h } from './dom.ts'
import { type Axis, type ChangeState, noSeries, type PageState } from './state.ts'

export function headOf(
  lines: readonly ChartLine[],
  data: PageData,
  state: PageState,
  change: ChangeState,
  others: number,
): HTMLElement {
  const names = lines.map(({ entry }, i) =>
    h(
      'li',
      {},
      h('span', { class: `swatch line${i + 1}`, 'aria-hidden': 'true' }),
      h('bdi', {}, visibleWithin(entry.name, 300)),
      h('span', { class: 'quiet' }, ` ${visibleWithin(entry.metric, 40)}, ${directionWords(entry)}`),
      h(
        'button',
        {
          type: 'button',
          'aria-label': `Take ${visibleWithin(entry.name, 60)} out`,
          click: () => change({ series: state.series.filter((id) => id !== entry.id), beside: null }),
        },
        '×',
      ),
    ),
  )
  const add = h('select', { 'aria-label': 'Add a benchmark to the chart' }, h('option', { value: '' }, 'Add another…'))
  const suite = lines[0]!.entry.suite
  for (const entry of data.entries
    .filter((one) => one.suite === suite && !state.series.includes(one.id))
    .slice(0, 3000)) {
    add.append(
      h(
        'option',
        { value: entry.id },
        visibleWithin(`${entry.name} ${entry.metric === 'time' ? '' : entry.metric}`, 80),
      ),
    )
  }
  add.addEventListener(
    'change',
    () => add.value !== '' && change({ series: [...state.series, add.value], beside: null }),
  )
  return h(
    'div',
    { class: 'head' },
    h(
      'h2',
      { tabindex: '-1', id: 'chart-title' },
      lines.length === 1 ? 'Benchmark' : counted(lines.length, 'benchmark'),
    ),
    h('ul', { class: 'names' }, ...names),
    h(
      'div',
      { class: 'controls' },
      add,
      h(
        'a',
        {
          href: '#',
          click: (event) => {
            event.preventDefault()
            change(noSeries)
          },
        },
        'Back to all',
      ),
    ),
    others === 0
      ? null
      : h('p', { class: 'quiet' }, `${others} of other suites left out: their runs are not the same ones.`),
  )
}

function directionWords({ better }: Entry): string {
  return better === 'unknown' ? 'good direction unknown' : `${better} is better`
}

export function controlsOf(state: PageState, lines: readonly ChartLine[], change: ChangeState): HTMLElement {
  const mixed = mixedUnits(lines)
  const axis = h('select', { id: 'axis' })
  const words: readonly (readonly [Axis, string])[] = [
    ['auto', 'automatic'],
    ['zero', 'from zero'],
    ['log', 'logarithmic'],
    ['relative', 'relative'],
  ]
  for (const [value, text] of words) axis.append(h('option', { value }, text))
  axis.value = mixed ? 'relative' : state.axis
  axis.addEventListener('change', () => change({ axis: axis.value as Axis }))
  if (mixed) axis.disabled = true
  const clip = h('input', { type: 'checkbox', id: 'clip' })
  clip.checked = state.clip
  clip.addEventListener('change', () => change({ clip: clip.checked }))
  const reset = h('button', { type: 'button', click: () => change({ range: null }) }, 'All runs')
  reset.disabled = state.range === null
  return h(
    'div',
    { class: 'controls' },
    h('label', { for: 'axis' }, 'Axis'),
    axis,
    h('label', {}, clip, ' leave far outliers out'),
    reset,
    mixed ? h('span', { class: 'quiet' }, 'Several units: shown relative.') : null,
  )
}

export function pressKey(event: KeyboardEvent, state: PageState, runs: RunsData, change: ChangeState): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return
  const end = runs.commits.length - 1
  const [from, to] = state.range ?? [0, end]
  const run = state.run ?? end
  const keys: Record<string, () => Partial<PageState> | null> = {
    ArrowLeft: () => ({ run: Math.max(0, state.run === null ? end : run - 1) }),
    ArrowRight: () => ({ run: Math.min(end, run + 1) }),
    '+': () => zoom(state.run ?? Math.round((from + to) / 2), (to - from) / 4, end),
    '=': () => zoom(state.run ?? Math.round((from + to) / 2), (to - from) / 4, end),
    '-': () => zoom(Math.round((from + to) / 2), to - from, end),
    Home: () => ({ range: null }),
    b: () => ({ base: state.run }),
    Escape: () =>
      state.run !== null || state.base !== null
        ? { run: null, base: null }
        : state.range !== null
          ? { range: null }
          : noSeries,
  }
  const found = Object.hasOwn(keys, event.key) ? keys[event.key]!() : null
  if (found === null) return
  event.preventDefault()
  change(found)
}

function zoom(centre: number, reach: number, end: number): Partial<PageState> {
  const half = Math.max(2, reach)
  const [from, to] = [Math.max(0, Math.round(centre - half)), Math.min(end, Math.round(centre + half))]
  return { range: from === 0 && to === end ? null : [from, to] }
}
