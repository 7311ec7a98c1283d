/** One run: where it leads, what it measured, and how it compares with another. */

import { formatTogether } from '../../model/units.ts'
import { signedPercent } from '../../report/numbers.ts'
import { visibleWithin } from '../../report/visible.ts'
import type { RunsData } from '../page-data.ts'
import { shortCommit } from '../words.ts'
import type { ChartLine } from './chart.ts'
import type { PageData } from './data.ts'
import { h, link } from './dom.ts'
import type { ChangeState, PageState } from './state.ts'

/** The run that was clicked; an empty box where none was. */
export function runOf(
  lines: readonly ChartLine[],
  runs: RunsData,
  data: PageData,
  state: PageState,
  change: ChangeState,
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
