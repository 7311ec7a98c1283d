/** What is known of a series in words, and its numbers as a table. */

import { formatTogether } from '../../model/units.ts'
import { visibleWithin } from '../../report/visible.ts'
import type { RunsData } from '../page-data.ts'
import { certaintyWords, changeWords, dayOf, driftWords, shapeOf, shortCommit, whereWords } from '../words.ts'
import type { ChartLine } from './chart.ts'
import { h } from './dom.ts'
import type { ChangeState } from './state.ts'

export function storyOf(
  { entry, series }: ChartLine,
  runs: RunsData,
  named: boolean,
  change: ChangeState,
): HTMLElement {
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
export function tableOf(lines: readonly ChartLine[], runs: RunsData): HTMLElement {
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
      return h('tr', {}, h('th', { scope: 'row' }, shortCommit(commit)), h('td', {}, dayOf(runs.times[run])), ...cells)
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
