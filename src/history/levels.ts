/** The levels of a series, and where they changed. A long history is cut in windows that overlap by half, since the
 *  cost of a cut grows with the square of what is cut; a cut that is not near a window's end is settled, so that one
 *  more run costs one window and moves nothing before it. Most windows hold no change, which parts of them tell at half
 *  of the cost; and what a short part takes for a change has to be one in the whole window, which knows better how much
 *  neighbours resemble each other. */

import { centredRanks } from '../statistics/block-permutation.ts'
import { changePoints } from '../statistics/change-points.ts'
import { standardised, strongestExcursion } from '../statistics/excursions.ts'

/** How far a series is settled: what a cache keeps. */
export interface SettledCuts {
  /** Where the open window begins. */
  readonly start: number
  readonly cuts: readonly LevelCut[]
}

export interface LevelCut {
  /** First value of the new level. */
  readonly index: number
  readonly p: number
}

export interface LevelCuts {
  readonly cuts: readonly LevelCut[]
  readonly settled: SettledCuts
}

export const windowLength = 192
/** Parts of a window that are looked at first; they overlap by half. */
const partLength = 128
/** Cuts this near to a window's end are looked at again with what follows. */
const margin = 24
/** A stretch whose ranks stand out less than this cannot pass the test of `changePoints` (p 0.001 needs about 4). */
const screen = 4

export const unsettled: SettledCuts = { start: 0, cuts: [] }

/** @param values finite, in the order of the runs. @param settled of a beginning of the same values. */
export function cutLevels(values: Float64Array, settled: SettledCuts = unsettled): LevelCuts {
  let { start } = settled
  const cuts = [...settled.cuts]
  while (values.length - start > windowLength) {
    const found = cutWindow(values.subarray(start, start + windowLength))
    const stable = found.filter(({ index }) => index <= windowLength - margin)
    const last = stable.at(-1)
    for (const { index, p } of stable) cuts.push({ index: start + index, p })
    start += last === undefined ? windowLength / 2 : last.index
  }
  const open = cutWindow(values.subarray(start)).map(({ index, p }) => ({ index: start + index, p }))
  return { cuts: [...cuts, ...open], settled: { start, cuts } }
}

function cutWindow(values: Float64Array): LevelCut[] {
  if (mostOutstanding(values) < screen) return []
  const isOpen = (part: Float64Array) => mostOutstanding(part) >= screen && cutsOf(part).length > 0
  if (values.length > partLength && !partsOf(values).some(isOpen)) return []
  return cutsOf(values).map(({ index, p }) => ({ index, p }))
}

function cutsOf(values: Float64Array) {
  return changePoints(values, { permutations: 999, screen: true })
}

/** The last one ends where the window ends. */
function partsOf(values: Float64Array): Float64Array[] {
  const last = values.length - partLength
  const starts = Array.from({ length: Math.ceil((2 * last) / partLength) }, (_, i) => (i * partLength) / 2)
  return [...starts, last].map((start) => values.subarray(start, start + partLength))
}

const shortest = 4

/** The largest standardised sum of ranks over all stretches of at least four values. */
export function mostOutstanding(values: Float64Array): number {
  if (values.length < 2 * shortest) return 0
  const ranks = standardised(centredRanks(values))
  return ranks === null ? 0 : strongestExcursion(ranks, shortest)
}

/** Every value of an exact counter that differs from the one before it, unless it jumps about like a measurement. */
export function cutCounter(values: Float64Array): LevelCut[] {
  const cuts: LevelCut[] = []
  for (let i = 1; i < values.length; i++) if (values[i] !== values[i - 1]) cuts.push({ index: i, p: 0 })
  return cuts
}

/** Where between its neighbours a cut may as well lie: the places that hold 95 % of the weight, were the values
 *  Laplace-distributed around their medians `before` and `after` the cut. The change lies after value `low` − 1 and at `high` at the latest. */
export function whereabouts(
  values: Float64Array,
  from: number,
  cut: number,
  to: number,
  before: number,
  after: number,
): { low: number; high: number } {
  const [first, last] = [Math.max(from, cut - reach), Math.min(to, cut + reach)]
  const misfit = (i: number, centre: number) => Math.abs(values[i]! - centre)
  let spread = 0
  for (let i = from; i < to; i++) spread += misfit(i, i < cut ? before : after)
  spread /= to - from
  if (!(spread > 0)) return { low: cut, high: cut }
  const weights: { at: number; weight: number }[] = []
  let cost = 0
  // Relative to the first place: every step moves one value from the level after to the level before.
  for (let at = first + 1; at < last; at++) {
    cost += misfit(at - 1, before) - misfit(at - 1, after)
    weights.push({ at, weight: -cost / spread })
  }
  const top = Math.max(...weights.map(({ weight }) => weight))
  const likely = weights.map(({ at, weight }) => ({ at, weight: Math.exp(weight - top) }))
  const total = likely.reduce((sum, { weight }) => sum + weight, 0)
  let held = 0
  let [low, high] = [cut, cut]
  for (const { at, weight } of likely.sort((a, b) => b.weight - a.weight)) {
    low = Math.min(low, at)
    high = Math.max(high, at)
    held += weight
    if (held >= 0.95 * total) break
  }
  return { low, high }
}

/** Further from the best place the weight is nothing. */
const reach = 40
