/** One run: where it leads, what it measured, and how it compares with another. */

import { compareRuns } from '../../history/compare-runs.ts'
import { formatTogether } from '../../model/units.ts'
import { counted, intervalText, signedPercent } from '../../report/numbers.ts'
import { visibleWithin } from '../../report/visible.ts'
import type { RunsData } from '../page-data.ts'
import { changeWords, dayOf, shortCommit } from '../words.ts'
import type { ChartLine } from './chart.ts'
import type { Entry, LoadedSeries, PageData } from './data.ts'
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
    h('h3', {}, `Run ${run + 1} of ${runs.commits.length}, ${dayOf(runs.times[run])}`),
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
  'As a gate by stored runs would say it, at its usual threshold of 5 %: the chosen run against the runs of that level up to the other one, each benchmark by itself. A gate that measures both commits by turns on one machine sees far smaller changes; a run of another machine than those before may differ for that alone.'

/** Both runs, and what a gate would say of the later one. */
function valueWords({ entry, series }: ChartLine, run: number, base: number | null): string {
  const value = series.values[run]
  if (value === undefined || Number.isNaN(value)) return 'no value'
  const reference = base === null || base === run ? undefined : series.values[base]
  if (base === null || reference === undefined || Number.isNaN(reference))
    return formatTogether([value], entry.unit)[0]!
  const [a, b] = formatTogether([reference, value], entry.unit)
  return `${a} → ${b}, ${verdictWords(entry, series, run, base)}`
}

function verdictWords(entry: Entry, series: LoadedSeries, run: number, base: number): string {
  const { better, exact } = entry
  const [before, now] = [series.values[base]!, series.values[run]!]
  if (exact)
    return before === now
      ? 'unchanged'
      : `${now > before ? 'more' : 'less'}: what is counted exactly changes with its first other value`
  const level = series.levels.find((one) => one.from <= base && base <= one.to)
  const found = level === undefined ? null : compareRuns(series.values, { from: level.from, base, run, better })
  if (found === null) return 'inconclusive: too few runs of that level to tell chance from change'
  const { outcome, change, runs } = found
  const rest = `(${intervalText(change)}${better === 'unknown' ? '' : ' in cost'}), against ${counted(runs, 'run')}`
  if (outcome === 'unchanged' || outcome === 'inconclusive')
    return `${outcome}: ${signedPercent(change.estimate)} ${rest}`
  const direction = better === 'unknown' ? 'other' : outcome === 'regressed' ? 'worse' : 'better'
  return `${changeWords(entry, change.estimate, direction)} ${rest}`
}
