/** Levels that a series leaves and comes back to. The test of a single cut takes the next cut for given; of an excursion
 *  both ends were chosen, each among all runs, so that a few alike ones in a row pass that test far too often. Here the
 *  choice of both ends is repeated on the same values with their blocks in random order. */

import { blockShuffle, centredRanks } from './block-permutation.ts'
import type { Random } from './random.ts'
import { median } from './robust.ts'

export interface ExcursionTest {
  /** Fewest values of a level. */
  readonly least: number
  readonly level: number
  readonly permutations: number
  /** Leaves out permutations of what stands out so far that none of them comes near. */
  readonly screen: boolean
  /** How many values stay together. */
  readonly block: number
  readonly random: Random
}

/** The first cut of a level that goes away from both of its neighbours and is no more than chance: the one towards the neighbour
 *  that it is nearer to. Null where there is none. */
export function cutOfExcursion(
  values: readonly number[],
  cuts: readonly number[],
  passes: (flat: readonly number[], from: number, cut: number) => boolean,
): number | null {
  const bounds = [0, ...cuts, values.length]
  const levels = bounds.slice(1).map((end, i) => median(values.slice(bounds[i]!, end)))
  for (let i = 1; i + 1 < levels.length; i++) {
    const [from, start, end] = [bounds[i - 1]!, bounds[i]!, bounds[i + 1]!]
    const [before, here, after] = [levels[i - 1]!, levels[i]!, levels[i + 1]!]
    if ((here - before) * (here - after) <= 0) continue
    const nearer = Math.abs(here - before) < Math.abs(here - after) ? before : after
    const flat = values
      .slice(from, bounds[i + 2]!)
      .map((value, j) => value - (from + j < start ? before : from + j < end ? nearer : after))
    if (!passes(flat, from, start)) return nearer === before ? start : end
  }
  return null
}

/** Over all stretches of 256 values together, chance exceeds so many standard deviations in less than 1 of 1,000 series. */
const outstanding = 5.6

/** The p-value of the strongest excursion in these values; once it is sure to be above the level the count stops. */
export function excursionP(values: readonly number[], test: ExcursionTest): number {
  const ranks = standardised(centredRanks(values))
  if (ranks === null) return 1
  const seen = strongestExcursion(ranks, test.least) * (1 - 1e-12)
  if (test.screen && seen > outstanding * Math.sqrt(test.block)) return 1 / (test.permutations + 1)
  const shuffled = new Float64Array(ranks.length)
  const shelf = new Float64Array(ranks.length)
  let asStrong = 0
  for (let i = 0; i < test.permutations; i++) {
    blockShuffle(ranks, shuffled, test.block, test.random, shelf)
    if (strongestExcursion(shuffled, test.least) >= seen) asStrong++
    if ((asStrong + 1) / (test.permutations + 1) > test.level) return (asStrong + 1) / (i + 2)
  }
  return (asStrong + 1) / (test.permutations + 1)
}

/** Centred values over their standard deviation; null where all are equal. */
export function standardised(values: Float64Array): Float64Array | null {
  const squares = values.reduce((sum, value) => sum + value * value, 0)
  return squares === 0 ? null : values.map((value) => value / Math.sqrt(squares / values.length))
}

/** What one call leaves, the next one writes over: this is asked thousands of times for one history. */
let sums = new Float64Array(0)
let weights = new Float64Array(0)
let weighed = { n: 0, least: 0 }

/** The largest sum over a stretch, in its standard deviations (circular binary segmentation, Olshen and others,
 *  Biostatistics 5, 2004).
 *  @param values standardised. */
export function strongestExcursion(values: Float64Array, least: number): number {
  const n = values.length
  if (sums.length <= n) sums = new Float64Array(n + 1)
  if (weighed.n !== n || weighed.least !== least) weigh(n, least)
  for (let i = 0; i < n; i++) sums[i + 1] = sums[i]! + values[i]!
  let most = 0
  for (let from = 0; from < n; from++) {
    const start = sums[from]!
    for (let to = from + least; to <= n; to++) {
      const z = Math.abs(sums[to]! - start) * weights[to - from]!
      if (z > most) most = z
    }
  }
  return most
}

/** One over the standard deviation of a sum of so many of n values; 0 where fewer than `least` are left in or out. */
function weigh(n: number, least: number): void {
  weights = new Float64Array(n + 1)
  for (let size = least; n - size >= least; size++) weights[size] = Math.sqrt(n / (size * (n - size)))
  weighed = { n, least }
}
