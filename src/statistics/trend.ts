/** Steps against a straight line. Any test of levels cuts a trend into steps, and none of them happened: where a line says
 *  the same as the levels with fewer numbers, by the criterion that chose the levels, there is no step. */

import { median } from './robust.ts'

/** What one more level costs in ln Σ|misfit| of so many values: two numbers, its place and its height. */
export function levelPenalty(n: number): number {
  return (1.5 * Math.log(n)) / n
}

/** The neighbouring cuts that a line through their stretch, from the cut before them to the one after, replaces to the most
 *  gain; none where levels are better everywhere. Levels that go up and down are no line. */
export function cutsOfTrend(series: readonly number[], cuts: readonly number[]): readonly number[] {
  const bounds = [0, ...cuts, series.length]
  const levels = bounds.slice(1).map((end, i) => levelOf(series.slice(bounds[i]!, end), bounds[i]!))
  let most = 0
  let found: readonly number[] = []
  for (let first = 0; first < cuts.length; first++) {
    const way = Math.sign(levels[first + 1]!.centre - levels[first]!.centre)
    let ofLevels = levels[first]!.misfit
    for (let last = first; last < cuts.length; last++) {
      const [before, after] = [levels[last]!, levels[last + 1]!]
      if (Math.sign(after.centre - before.centre) !== way) break
      ofLevels += after.misfit
      const slope = (after.centre - levels[first]!.centre) / (after.middle - levels[first]!.middle)
      const ofLine = leastMisfit(series.slice(bounds[first]!, bounds[last + 2]!), 2 * slope)
      // A slope is one number, half of what a level costs.
      const saved = (last - first + 0.5) * levelPenalty(bounds[last + 2]! - bounds[first]!)
      const gain = saved - Math.log(ofLine / ofLevels)
      if (gain > most) [most, found] = [gain, cuts.slice(first, last + 1)]
    }
  }
  return found
}

function levelOf(values: readonly number[], from: number) {
  const centre = median(values)
  return { centre, middle: from + (values.length - 1) / 2, misfit: misfitOf(values, 0) }
}

/** Σ|x − line| of the best line of this slope. */
function misfitOf(values: readonly number[], slope: number): number {
  const rest = new Float64Array(values.length)
  for (let i = 0; i < rest.length; i++) rest[i] = values[i]! - slope * i
  const level = median(rest)
  let sum = 0
  for (let i = 0; i < rest.length; i++) sum += Math.abs(rest[i]! - level)
  return sum
}

const golden = (Math.sqrt(5) - 1) / 2
/** Leaves a three-hundredth of the slopes that are searched. */
const rounds = 12

/** The misfit of the line of least absolute misfit whose slope lies between none and the steepest; it is convex in the
 *  slope. */
export function leastMisfit(values: readonly number[], steepest: number): number {
  let [low, high] = [0, steepest]
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)]
  let [ofLeft, ofRight] = [misfitOf(values, left), misfitOf(values, right)]
  for (let round = 0; round < rounds; round++) {
    if (ofLeft < ofRight) {
      ;[high, right, ofRight] = [right, left, ofLeft]
      left = high - golden * (high - low)
      ofLeft = misfitOf(values, left)
    } else {
      ;[low, left, ofLeft] = [left, right, ofRight]
      right = low + golden * (high - low)
      ofRight = misfitOf(values, right)
    }
  }
  return Math.min(ofLeft, ofRight)
}
