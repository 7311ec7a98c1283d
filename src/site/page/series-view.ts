/** Some series at once: controls, the chart, what is known of it in words, and the run that is looked at. */

import { formatTogether } from '../../model/units.ts'
import { counted, signedPercent } from '../../report/numbers.ts'
import { visibleWithin } from '../../report/visible.ts'
import type { RunsData } from '../page-data.ts'
import { certaintyWords, changeWords, driftWords, shapeOf, shortCommit, whereWords } from '../words.ts'
import { type Chart, type ChartLine, drawChart, mixedUnits } from './chart.ts'
import type { Entry, LoadedSeries, PageData } from './data.ts'
import { h, loadScript } from './dom.ts'
import type { ShownRange } from './ranges.ts'
import type { Axis, PageState } from './state.ts'

export interface SeriesView {
  readonly element: HTMLElement
  show(state: PageState): Promise<void>
}

type Change = (change: Partial<PageState>) => void

let library: Promise<void> | null = null

export function createSeriesView(data: PageData, change: Change): SeriesView {
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
      library ??= loadScript('assets/uplot.js')
      const [runs, series] = await Promise.all([
        data.runs(entries[0]!.suite),
        Promise.all(entries.map((entry) => data.series(entry))),
        library,
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
        runOf(lines, runs, data, state, change),
        ...lines.map((line) => storyOf(line, runs, lines.length > 1, change)),
        tableOf(lines, runs),
      )
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
  return { entry, series, shown }
}

function headOf(
  lines: readonly ChartLine[],
  data: PageData,
  state: PageState,
  change: Change,
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
          click: () => change({ series: state.series.filter((id) => id !== entry.id) }),
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
  add.addEventListener('change', () => add.value !== '' && change({ series: [...state.series, add.value] }))
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
            change({ series: [], range: null, run: null, base: null })
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

function controlsOf(state: PageState, lines: readonly ChartLine[], change: Change): HTMLElement {
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

function pressKey(event: KeyboardEvent, state: PageState, runs: RunsData, change: Change): void {
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
          : { series: [] },
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

/** The run that was clicked: where it leads, what it measured, and how it compares with another. */
function runOf(
  lines: readonly ChartLine[],
  runs: RunsData,
  data: PageData,
  state: PageState,
  change: Change,
): HTMLElement {
  const box = h('div', { class: 'run', 'aria-live': 'polite' })
  const { run, base } = state
  if (run === null || run >= runs.commits.length) return box
  const { repository } = data.index
  const commit = runs.commits[run]!
  const pull = /\(#(\d+)\)$|^Merge pull request #(\d+) /.exec(runs.subjects[run] ?? '')
  const number = pull?.[1] ?? pull?.[2]
  const links = [
    link(repository === null ? null : `${repository}/commit/${commit}`, `commit ${shortCommit(commit)}`),
    number === undefined
      ? null
      : link(repository === null ? null : `${repository}/pull/${number}`, `pull request #${number}`),
    runs.linked[run] === 1
      ? link(repository === null ? null : `${repository}/actions/runs/${runs.runs[run]}`, `run ${runs.runs[run]}`)
      : null,
  ]
  const machine = runs.machines[runs.machine[run]!] ?? []
  const before = run === 0 ? machine : (runs.machines[runs.machine[run - 1]!] ?? [])
  const other = machine.filter(([key, value]) => before.some(([k, v]) => k === key && v !== value))
  box.append(
    h(
      'h3',
      {},
      `Run ${run + 1} of ${runs.commits.length}, ${new Date(runs.times[run]! * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    ),
    h(
      'p',
      {},
      ...links.flatMap((one, i) => (one === null ? [] : i === 0 ? [one] : [' · ', one])),
      h('bdi', {}, ` ${visibleWithin(runs.subjects[run] ?? '', 120)}`),
    ),
    h('p', { class: 'quiet' }, machine.map(([key, value]) => `${key} ${visibleWithin(value, 60)}`).join(', ')),
    other.length === 0
      ? ''
      : h(
          'p',
          {},
          `Other than in the run before: ${other.map(([key, value]) => `${key} ${visibleWithin(value, 60)}`).join(', ')}`,
        ),
    runs.off.includes(run) ? h('p', {}, 'The default branch does not have this commit.') : '',
    h(
      'ul',
      {},
      ...lines.map((line) =>
        h('li', {}, h('bdi', {}, visibleWithin(line.entry.name, 120)), `: ${valueWords(line, run, base)}`),
      ),
    ),
    h(
      'p',
      {},
      h('button', { type: 'button', click: () => change({ base: run }) }, 'Compare others with this run'),
      base === null ? '' : h('button', { type: 'button', click: () => change({ base: null }) }, 'Stop comparing'),
    ),
    base === null ? '' : h('p', { class: 'quiet' }, comparisonWords),
  )
  return box
}

const comparisonWords =
  'This is not the verdict of the gate, which measures both commits by turns on one machine. Here two stored numbers, perhaps of two machines, are set side by side, and the chosen one is held against the band of the level that the other belongs to. One run in twenty lies outside of it by chance.'

function link(address: string | null, words: string): Node {
  return address === null
    ? document.createTextNode(words)
    : h('a', { href: address, rel: 'noopener noreferrer' }, words)
}

/** Both runs, and whether the chosen one lies where runs of the other one's level are expected. */
function valueWords({ entry, series }: ChartLine, run: number, base: number | null): string {
  const value = series.values[run]
  if (value === undefined || Number.isNaN(value)) return 'no value'
  const reference = base === null || base === run ? undefined : series.values[base]
  if (base === null || reference === undefined || Number.isNaN(reference))
    return formatTogether([value], entry.unit)[0]!
  const [a, b] = formatTogether([reference, value], entry.unit)
  const cost = entry.better === 'higher' ? reference / value - 1 : value / reference - 1
  const size = Number.isFinite(cost) ? ` (${signedPercent(cost)}${entry.better === 'unknown' ? '' : ' in cost'})` : ''
  const level = series.levels.find((one) => one.from <= base && base <= one.to)
  const band = level === undefined || level.low === null || level.high === null ? null : level
  const verdict =
    band === null
      ? 'too few runs of that level to tell chance from change'
      : value < band.low! || value > band.high!
        ? 'outside of where 95 % of the runs of that level lie'
        : 'within where 95 % of the runs of that level lie'
  return `${a} → ${b}${size}, ${verdict}`
}

function storyOf({ entry, series }: ChartLine, runs: RunsData, named: boolean, change: Change): HTMLElement {
  const { changes, drift, joined, cuts, trouble, accepted, scatter } = series
  const items = [...changes].reverse().map((one) => {
    const [before, now] = formatTogether([one.before, one.now], entry.unit, { digits: 3 })
    const by = accepted.find(([run]) => run === one.run)
    const release = runs.tags.find(([run]) => run >= one.run)
    return h(
      'li',
      { class: one.direction },
      h(
        'button',
        { type: 'button', class: 'size', click: () => change({ run: one.run }) },
        `${shapeOf(one.direction)} ${changeWords(entry, one.change, one.direction)}`,
      ),
      ` ${before} → ${now} ${whereWords(one, runs.commits)}; ${certaintyWords(one.certainty, one.since)}.`,
      (runs.gaps[one.run] ?? 0) > 1 ? ` ${runs.gaps[one.run]} commits since the run before.` : '',
      release === undefined
        ? ''
        : h('span', {}, ' First released in ', h('bdi', {}, visibleWithin(release[1], 40)), '.'),
      by === undefined
        ? ''
        : h(
            'span',
            { class: 'word' },
            ' Accepted by ',
            h('bdi', {}, visibleWithin(by[1], 40)),
            ': ',
            h('bdi', {}, visibleWithin(by[2], 300)),
          ),
    )
  })
  const lines = [
    drift === null ? '' : `${shapeOf(drift.direction)} ${driftWords(entry, drift)}.`,
    trouble === null ? '' : `${trouble.status} in run ${trouble.run + 1}: ${visibleWithin(trouble.message, 400)}`,
    ...joined.map(
      ({ from, because }) =>
        `Joined by a rule from ${visibleWithin(from, 120)}${because === null ? '' : `: ${visibleWithin(because, 200)}`}.`,
    ),
    ...cuts.map(
      ({ run, because }) =>
        `Cut by a rule at ${shortCommit(runs.commits[run]!)}${because === null ? '' : `: ${visibleWithin(because, 200)}`}; levels on both sides are not compared.`,
    ),
    scatter === null ? '' : `A run scatters by ${(scatter * 100).toFixed(1)} % around its level.`,
  ].filter((line) => line !== '')
  return h(
    'div',
    { class: 'story' },
    named ? h('h3', {}, h('bdi', {}, visibleWithin(entry.name, 120))) : null,
    items.length === 0 ? h('p', {}, 'No change of level was found.') : h('ul', { class: 'findings' }, ...items),
    ...lines.map((line) => h('p', {}, line)),
  )
}

/** The numbers for who does not see the picture; filled when it is opened. */
function tableOf(lines: readonly ChartLine[], runs: RunsData): HTMLElement {
  const box = h('details', { class: 'numbers' }, h('summary', {}, 'The numbers as a table'))
  box.addEventListener('toggle', () => {
    if (!box.open || box.children.length > 1) return
    const head = h(
      'tr',
      {},
      h('th', { scope: 'col' }, 'Commit'),
      h('th', { scope: 'col' }, 'Day'),
      ...lines.map(({ entry }) => h('th', { scope: 'col' }, h('bdi', {}, visibleWithin(entry.name, 60)))),
    )
    const rows = runs.commits.map((commit, run) => {
      const cells = lines.map(({ entry, series }) => {
        const value = series.values[run]!
        return h('td', { class: 'number' }, Number.isNaN(value) ? '–' : formatTogether([value], entry.unit)[0]!)
      })
      return h(
        'tr',
        {},
        h('th', { scope: 'row' }, shortCommit(commit)),
        h('td', {}, new Date(runs.times[run]! * 1000).toISOString().slice(0, 10)),
        ...cells,
      )
    })
    box.append(
      h(
        'div',
        { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Numbers' },
        h('table', {}, h('thead', {}, head), h('tbody', {}, ...rows.slice(-500).reverse())),
      ),
    )
    if (rows.length > 500)
      box.append(
        h('p', { class: 'quiet' }, `The last 500 of ${rows.length} runs; \`benchgate history --csv\` has all.`),
      )
  })
  return box
}
