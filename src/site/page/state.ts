/** Everything that one sees, as the part of the address after `#`. */

import { type Beside, besideText, readBeside } from '../beside.ts'

export type Axis = 'auto' | 'zero' | 'log' | 'relative'

export interface PageState {
  /** Words that are searched for. */
  readonly query: string
  readonly sort: 'group' | 'change'
  /** Ids of the series that are shown. */
  readonly series: readonly string[]
  readonly axis: Axis
  /** Whether the axis leaves far outliers out. */
  readonly clip: boolean
  /** First and last run shown, null for all. */
  readonly range: readonly [number, number] | null
  /** A run that is looked at. */
  readonly run: number | null
  /** The run that others are compared with. */
  readonly base: number | null
  /** Two numbers of a pull request that the address brings along. */
  readonly beside: Beside | null
}

export type ChangeState = (change: Partial<PageState>) => void

export const startState: PageState = {
  query: '',
  sort: 'group',
  series: [],
  axis: 'auto',
  clip: true,
  range: null,
  run: null,
  base: null,
  beside: null,
}

/** All benchmarks again. What an address brought along belonged to its chart. */
export const noSeries = { series: [], range: null, run: null, base: null, beside: null } as const

const axes: readonly Axis[] = ['auto', 'zero', 'log', 'relative']
const mostSeries = 8

/** What is not understood is left out: an address may be mistyped or old. */
export function readState(hash: string): PageState {
  const words = new URLSearchParams(hash.replace(/^#/, ''))
  const range = /^(\d{1,7})-(\d{1,7})$/.exec(words.get('range') ?? '')
  const [from, to] = [Number(range?.[1]), Number(range?.[2])]
  return {
    query: words.get('q') ?? '',
    sort: words.get('sort') === 'change' ? 'change' : 'group',
    series: [...new Set((words.get('b') ?? '').split(',').filter((id) => /^[a-z0-9-]{1,60}$/.test(id)))].slice(
      0,
      mostSeries,
    ),
    axis: axes.find((one) => one === words.get('y')) ?? 'auto',
    clip: words.get('clip') !== 'no',
    range: range !== null && from < to ? [from, to] : null,
    run: whole(words.get('run')),
    base: whole(words.get('base')),
    beside: readBeside(words.get('beside') ?? ''),
  }
}

export function writeState(state: PageState): string {
  const words = new URLSearchParams()
  if (state.query !== '') words.set('q', state.query)
  if (state.sort !== 'group') words.set('sort', state.sort)
  if (state.series.length > 0) words.set('b', state.series.join(','))
  if (state.axis !== 'auto') words.set('y', state.axis)
  if (!state.clip) words.set('clip', 'no')
  if (state.range !== null) words.set('range', state.range.join('-'))
  if (state.run !== null) words.set('run', String(state.run))
  if (state.base !== null) words.set('base', String(state.base))
  if (state.beside !== null) words.set('beside', besideText(state.beside))
  return `#${words.toString().replaceAll('%2C', ',')}`
}

function whole(text: string | null): number | null {
  return text !== null && /^\d{1,7}$/.test(text) ? Number(text) : null
}
