/** The grid of small pictures by group, with search. Pictures are drawn when they come into view. */

import { formatValue } from '../../model/units.ts'
import { counted, signedPercent } from '../../report/numbers.ts'
import { visibleWithin } from '../../report/visible.ts'
import { groupOf, shortName } from '../names.ts'
import { heightsOf } from '../sketch.ts'
import type { Entry, PageData } from './data.ts'
import { h, svg } from './dom.ts'
import type { PageState } from './state.ts'

export interface OverviewActions {
  open(id: string): void
  change(change: Partial<PageState>): void
}

/** Cards drawn at once; a button brings more, so that a wall of thousands costs nothing. */
const fewCards = 400

export function createOverview(
  data: PageData,
  actions: OverviewActions,
): { element: HTMLElement; show(state: PageState): void } {
  const search = h('input', { type: 'search', id: 'search', placeholder: 'parse large', autocomplete: 'off' })
  const sort = h(
    'select',
    { id: 'sort' },
    h('option', { value: 'group' }, 'by group'),
    h('option', { value: 'change' }, 'worst change first'),
  )
  const count = h('p', { class: 'quiet', role: 'status' })
  const grid = h('div', { id: 'grid' })
  search.addEventListener('input', () => actions.change({ query: search.value }))
  sort.addEventListener('change', () => actions.change({ sort: sort.value === 'change' ? 'change' : 'group' }))
  const element = h(
    'section',
    { 'aria-label': 'All benchmarks' },
    h('h2', {}, 'All benchmarks'),
    h(
      'div',
      { class: 'controls' },
      h('label', { for: 'search' }, 'Search'),
      search,
      h('label', { for: 'sort' }, 'Order'),
      sort,
    ),
    count,
    grid,
  )
  let shown = ''
  return {
    element,
    show(state) {
      if (search.value !== state.query) search.value = state.query
      sort.value = state.sort
      const key = `${state.sort} ${state.query}`
      if (shown === key) return
      shown = key
      const found = matching(data.entries, state.query)
      count.textContent = `${counted(found.length, 'benchmark')} of ${data.entries.length}`
      if (state.sort === 'change') found.sort((a, b) => (b.change ?? -99) - (a.change ?? -99))
      fill(grid, found, fewCards, data, actions, state.sort === 'group')
    },
  }
}

/** Names that hold every word, in any order. */
export function matching(entries: readonly Entry[], query: string): Entry[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  return entries.filter(({ name, metric }) => {
    const text = `${name} ${metric}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

function fill(
  grid: HTMLElement,
  found: readonly Entry[],
  most: number,
  data: PageData,
  actions: OverviewActions,
  grouped: boolean,
): void {
  const parts: HTMLElement[] = []
  let heading: string | null = null
  let cards = h('div', { class: 'cards' })
  for (const entry of found.slice(0, most)) {
    const title = grouped ? titleOf(entry, data) : ''
    if (title !== heading) {
      cards = h('div', { class: 'cards' })
      if (title !== '') parts.push(h('h3', {}, h('bdi', {}, visibleWithin(title, 120))))
      parts.push(cards)
      heading = title
    }
    cards.append(cardOf(entry, actions, grouped))
  }
  if (found.length > most) {
    parts.push(
      h(
        'button',
        { type: 'button', click: () => fill(grid, found, found.length, data, actions, grouped) },
        `Show ${found.length - most} more`,
      ),
    )
  }
  grid.replaceChildren(...parts)
}

function titleOf({ name, suite }: Entry, { index }: PageData): string {
  const group = groupOf(name)
  const own = index.suites[suite]!.name
  if (index.suites.length === 1) return group
  return group === '' ? own : `${own} › ${group}`
}

function cardOf(entry: Entry, actions: OverviewActions, grouped: boolean): HTMLElement {
  const { id, name, metric, unit, last, change } = entry
  const label = visibleWithin(grouped && groupOf(name) !== '' ? shortName(name) : name, 60)
  const value = last === null ? 'no value in the last run' : formatValue(last, unit, { digits: 3 })
  const words =
    change === null ? '' : `${change > 0 ? '▲ worse' : '▼ better'} ${signedPercent(Math.abs(change)).replace('+', '')}`
  return h(
    'a',
    {
      class: `card ${change === null ? '' : change > 0 ? 'worse' : 'better'}`,
      href: `#b=${id}`,
      title: visibleWithin(name, 300),
      click: (event) => {
        event.preventDefault()
        actions.open(id)
      },
    },
    h(
      'span',
      { class: 'card-name' },
      h('bdi', {}, label),
      metric === 'time' ? null : h('span', { class: 'quiet' }, ` ${visibleWithin(metric, 24)}`),
    ),
    sketchOf(entry.sketch),
    h('span', { class: 'card-value' }, h('span', { class: 'number' }, value), ' ', h('span', { class: 'word' }, words)),
  )
}

function sketchOf(text: string): SVGElement {
  const heights = heightsOf(text)
  const step = 120 / Math.max(1, heights.length - 1)
  let path = ''
  heights.forEach((height, i) => {
    if (height === null) return
    const begins = i === 0 || heights[i - 1] === null
    path += `${begins ? 'M' : 'L'}${(i * step).toFixed(1)} ${(30 - height * 26).toFixed(1)}${begins ? 'h.1' : ''}`
  })
  return svg(
    'svg',
    { viewBox: '0 0 120 34', 'aria-hidden': 'true', preserveAspectRatio: 'none' },
    svg('path', { d: path }),
  )
}
