/** Where a history changed its level. Levels are medians and the misfit is absolute, so single stray runs move
 *  nothing (an L1 Potts model, as in airspeed velocity); the best cuts for each number of levels come from dynamic
 *  programming, the number of levels from an information criterion that knows about autocorrelation; then every
 *  cut must pass a permutation test that repeats the choice of the cut, and a level that is left again one that repeats the
 *  choice of both. A strong swing through the whole series is taken off before. */
import { lag1 } from './autocorrelation.ts'
import { blockShuffle, centredRanks } from './block-permutation.ts'
import { cutOfExcursion, excursionP } from './excursions.ts'
import { createRandom, type Random } from './random.ts'
import { checkSample, median } from './robust.ts'
import { swingOf } from './swing.ts'
import { cutsOfTrend, levelPenalty } from './trend.ts'

export interface ChangePoint {
  /** Index of the first value at the new level; the change lies between it and the value before. */
  readonly index: number
  /** Medians of the levels before and after, without a swing. */
  readonly before: number
  readonly after: number
  readonly p: number
}

export interface ChangePointOptions {
  /** Fewest values of a level. Default 4. */
  readonly least?: number
  /** A cut is kept at this p-value or below. Default 0.001. */
  readonly level?: number
  /** Permutations of each test; the smallest p is 1 / (permutations + 1). Default 1999. */
  readonly permutations?: number
  /** Leaves out permutations where the standardised rank sum decides by itself: below 2.9 it does not reach 0.001, and
   *  beyond five times what blocks can widen it to, no permutation comes near. With 999 permutations at 0.001 one that
   *  is as large decides, too. The p of a cut that falls is then only a rank of how weak it is. Default false. */
  readonly screen?: boolean
  /** Keeps cuts that a slow trend makes and levels that may be chance, too: for who asks which values the last ones
   *  resemble, not what changed where.
   *  Default false. */
  readonly gradual?: boolean
  readonly seed?: string | number
}

type Rule = Required<Omit<ChangePointOptions, 'seed' | 'gradual'>>

/** The longest history that is cut at once; cost grows with its square. */
export const longestHistory = 2000

/** The changes of level in a series in order of time. A series too short for two levels has none.
 *  @throws RangeError for values that are not finite or a series longer than 2000. */
export function changePoints(series: ArrayLike<number>, options: ChangePointOptions = {}): ChangePoint[] {
  const { least = 4, level = 0.001, permutations = 1999, screen = false, gradual = false } = options
  const { seed = 'change points' } = options
  const rule = { least, level, permutations, screen }
  if (series.length === 0) return []
  const random = createRandom(seed)
  const calm = withoutSwing(Array.from(series), least)
  const { values } = calm
  let { cuts } = calm
  // What lies between the same two cuts is the same stretch, and has the same answer.
  const known = new Map<string, number>()
  const ask = (kind: string, stretch: readonly number[], from: number, test: () => number) => {
    const key = `${kind} ${from} ${stretch.length}`
    const p = (screen ? known.get(key) : undefined) ?? test()
    known.set(key, p)
    return p
  }
  for (;;) {
    const block = blockLength(residuals(values, cuts))
    const tested = describe(values, cuts, (stretch, from) =>
      ask(`cut ${block}`, stretch, from, () => splitP(stretch, block, rule, random)),
    )
    const chanceOrTrend = () => {
      const test = { ...rule, block, random }
      const chance = cutOfExcursion(
        values,
        cuts,
        (flat, from, cut) => ask(`excursion ${block} ${cut}`, flat, from, () => excursionP(flat, test)) <= level,
      )
      return chance === null ? cutsOfTrend(values, cuts) : [chance]
    }
    const weakest = tested.reduce<ChangePoint | undefined>((w, c) => (w === undefined || c.p > w.p ? c : w), undefined)
    if (weakest === undefined) return tested
    // Only the weakest cut goes at a time: without it its neighbours are tested against longer levels.
    const fall = weakest.p > level ? [weakest.index] : gradual ? [] : chanceOrTrend()
    if (fall.length === 0) return tested
    cuts = cuts.filter((cut) => !fall.includes(cut))
  }
}

/** The levels of a series, and of one that swings those of what is left without the swing. Levels hide a swing and the
 *  swing hides levels, so each is found again without the other. */
function withoutSwing(series: readonly number[], least: number): { values: readonly number[]; cuts: number[] } {
  const cuts = levelStarts(series, least)
  let swing = swingOf(series) ?? swingOf(residuals(series, cuts))
  if (swing === null) return { values: series, cuts }
  for (let time = 0; ; time++) {
    const values = series.map((value, i) => value - swing![i]!)
    const found = levelStarts(values, least)
    const rest = residuals(values, found)
    const again = time === 2 ? null : swingOf(rest.map((value, i) => value + swing![i]!))
    if (again === null) return { values, cuts: found }
    swing = again
  }
}

/** The index from which the series has kept its level: the last change point, or 0. */
export function lastLevelStart(series: ArrayLike<number>, options: ChangePointOptions = {}): number {
  return changePoints(series, { ...options, gradual: true }).at(-1)?.index ?? 0
}

/** The starts of all levels but the first, before any test: the partition that minimises
 *  ln Σ|e_t − ρ e_{t−1}| + 1.5 (ln n / n) · levels, where e are the residuals and ρ their own best lag-one factor.
 *  A small penalty is meant: what it cuts too much, the tests of `changePoints` take back. In 120
 *  normal series of 60 values, a shift of 1.5 standard deviations in the middle was found 108 times; at 4 (ln n / n),
 *  14 times. */
export function levelStarts(series: readonly number[], least = 4): number[] {
  if (series.length === 0) return []
  checkSample(series, 'change points')
  if (series.length > longestHistory) {
    throw new RangeError(`change points: ${series.length} values are more than ${longestHistory}`)
  }
  const n = series.length
  const penalty = levelPenalty(n)
  let best: number[] = []
  let lowest = Number.POSITIVE_INFINITY
  bestPartitions(series, least).forEach((cuts) => {
    const objective = Math.log(innovation(series, cuts)) + penalty * (cuts.length + 1)
    if (objective < lowest) {
      lowest = objective
      best = cuts
    }
  })
  return best
}

/** The cuts of least total absolute misfit for 1, 2, 3 … levels. */
function bestPartitions(series: readonly number[], least: number): number[][] {
  const n = series.length
  const misfit = misfits(series)
  const most = Math.max(1, Math.min(maximumLevels, Math.floor(n / least)))
  let cost = Float64Array.from({ length: n + 1 }, (_, end) => (end < least && end < n ? Infinity : misfit[rowOf(end)]!))
  const from: Int32Array[] = [new Int32Array(n + 1)]
  const partitions: number[][] = [[]]
  for (let levels = 2; levels <= most; levels++) {
    const next = new Float64Array(n + 1).fill(Infinity)
    const start = new Int32Array(n + 1)
    for (let end = levels * least; end <= n; end++) {
      const row = rowOf(end)
      let lowest = Infinity
      for (let cut = (levels - 1) * least; cut <= end - least; cut++) {
        const candidate = cost[cut]! + misfit[row + cut]!
        if (candidate < lowest) {
          lowest = candidate
          start[end] = cut
        }
      }
      next[end] = lowest
    }
    cost = next
    from.push(start)
    partitions.push(traceBack(from, n))
  }
  return partitions
}

const maximumLevels = 24

function traceBack(from: readonly Int32Array[], n: number): number[] {
  const cuts: number[] = []
  let end = n
  for (let levels = from.length - 1; levels >= 1; levels--) {
    end = from[levels]![end]!
    cuts.unshift(end)
  }
  return cuts
}

/** Where the stretches that end before `end` stand in what `misfits` gives, by their start. */
function rowOf(end: number): number {
  return (end * (end + 1)) / 2
}

/** What one call of `misfits` leaves, the next one writes over: histories are cut by the thousand. */
let room = new Float64Array(0)

/** Σ|x − median| of every stretch [start, end) at `rowOf(end) + start`, each from the one before by one sorted insertion. */
function misfits(series: readonly number[]): Float64Array {
  const n = series.length
  if (room.length < rowOf(n + 1)) room = new Float64Array(rowOf(n + 1))
  const all = room
  const s = new Float64Array(n)
  for (let start = 0; start < n; start++) {
    let lower = 0
    let upper = 0
    for (let m = 0; start + m < n; m++) {
      const x = series[start + m]!
      const middle = s[m >> 1]!
      const at = insert(s, m, x)
      const half = (m + 1) >> 1
      // lower and upper are the sums of the ⌊size/2⌋ smallest and largest values.
      if (m % 2 === 1) {
        lower += at <= m >> 1 ? x : middle
        upper += at <= m >> 1 ? middle : x
      } else if (at < half) lower += x - s[half]!
      else if (at > half) upper += x - s[half]!
      all[rowOf(start + m + 1) + start] = Math.max(0, upper - lower)
    }
  }
  return all
}

/** Puts x into the ascending first `size` values and says where. */
function insert(s: Float64Array, size: number, x: number): number {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >> 1
    if (s[middle]! <= x) low = middle + 1
    else high = middle
  }
  s.copyWithin(low + 1, low, size)
  s[low] = x
  return low
}

/** Mean size of the residuals' unpredictable part, with a floor so that a perfect fit does not win by ln 0. */
function innovation(series: readonly number[], cuts: readonly number[]): number {
  const e = residuals(series, cuts)
  const total = (rho: number) => {
    let sum = 0
    for (let i = 0; i < e.length; i++) sum += Math.abs(e[i]! - (i === 0 ? 0 : rho * e[i - 1]!))
    return sum
  }
  // The sum is convex in rho, so halving by thirds finds its least.
  let low = -0.95
  let high = 0.95
  while (high - low > 0.02) {
    const third = (high - low) / 3
    if (total(low + third) < total(high - third)) high -= third
    else low += third
  }
  return total((low + high) / 2) / e.length + floorOf(series)
}

function residuals(series: readonly number[], cuts: readonly number[]): number[] {
  const bounds = [0, ...cuts, series.length]
  return bounds.slice(1).flatMap((end, i) => {
    const stretch = series.slice(bounds[i]!, end)
    const level = median(stretch)
    return stretch.map((value) => value - level)
  })
}

/** A thousandth of the series' own spread: finer steps than this are rounding. */
function floorOf(series: readonly number[]): number {
  const level = median(series)
  const spread = series.reduce((sum, value) => sum + Math.abs(value - level), 0) / series.length
  return Math.max(1e-3 * spread, Number.MIN_VALUE)
}

function describe(
  series: readonly number[],
  cuts: readonly number[],
  test: (stretch: readonly number[], from: number) => number,
): ChangePoint[] {
  const bounds = [0, ...cuts, series.length]
  return cuts.map((index, i) => ({
    index,
    before: median(series.slice(bounds[i]!, index)),
    after: median(series.slice(index, bounds[i + 2]!)),
    p: test(series.slice(bounds[i]!, bounds[i + 2]!), bounds[i]!),
  }))
}

/** The block length that keeps the variance of a mean for first-order autocorrelation (Carlstein, Ann. Statist.
 *  14, 1986): (√6 ρ / (1 − ρ²))^⅔ n^⅓. One where neighbours do not resemble each other. */
function blockLength(e: readonly number[]): number {
  const n = e.length
  // Levels fitted to the values take part of the correlation with them.
  const rho = Math.min(0.9, Math.max(0, lag1(e) + 2 / n - 1 / Math.sqrt(n)))
  return Math.max(1, Math.round(((Math.sqrt(6) * rho) / (1 - rho * rho)) ** (2 / 3) * Math.cbrt(n)))
}

/** The p-value of the best single cut of these values, against cutting the same values with their circular blocks
 *  in random order, which keeps short autocorrelation under the null. Once it is sure to be above the level the
 *  count stops early (Besag and Clifford, Biometrika 78, 1991). */
function splitP(values: readonly number[], block: number, rule: Rule, random: Random): number {
  const ranks = centredRanks(values)
  const weights = splitWeights(ranks.length, rule.least)
  const seen = largestSplit(ranks, weights) * (1 - 1e-12)
  const z = rule.screen ? standardised(seen, ranks) : 0
  const fallen = rule.screen ? Math.max(0.1, 1 - z / 10) : null
  if (fallen !== null && z < 2.9) return fallen
  if (rule.screen && z > 5 * Math.sqrt(block)) return 1 / (rule.permutations + 1)
  const shuffled = new Float64Array(ranks.length)
  const shelf = new Float64Array(ranks.length)
  const enough = Math.max(20, Math.ceil(rule.level * (rule.permutations + 1)))
  let asLarge = 0
  for (let i = 1; i <= rule.permutations; i++) {
    blockShuffle(ranks, shuffled, block, random, shelf)
    if (largestSplit(shuffled, weights) >= seen) asLarge++
    if (fallen !== null && (asLarge + 1) / (rule.permutations + 1) > rule.level) return fallen
    if (asLarge >= enough) return asLarge / i
  }
  return (asLarge + 1) / (rule.permutations + 1)
}

/** The largest split in standard deviations of a rank sum. */
function standardised(split: number, ranks: Float64Array): number {
  const squares = ranks.reduce((sum, rank) => sum + rank * rank, 0)
  return squares === 0 ? 0 : split * Math.sqrt((ranks.length * (ranks.length - 1)) / squares)
}

/** The largest standardised rank sum over all cuts (Pettitt, Appl. Statist. 28, 1979, with equal variance). */
function largestSplit(ranks: Float64Array, weights: Float64Array): number {
  let sum = 0
  let largest = 0
  for (let at = 1; at < weights.length; at++) {
    sum += ranks[at - 1]!
    largest = Math.max(largest, Math.abs(sum) * weights[at]!)
  }
  return largest
}

/** One over the standard deviation of the first `at` ranks' sum, up to a constant; 0 where no cut may be. */
function splitWeights(n: number, least: number): Float64Array {
  const weights = new Float64Array(n - least + 1)
  for (let at = least; at < weights.length; at++) weights[at] = 1 / Math.sqrt(at * (n - at))
  return weights
}
