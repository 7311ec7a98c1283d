/** E-divisive means (Matteson and James, JASA 109, 2014) as MongoDB's library runs it by default: the split with the
 *  largest energy distance, kept where fewer than one in twenty of 100 shuffled series has a larger one; then the same
 *  within the parts. */

import { createRandom } from '../../src/statistics/random.ts'

const permutations = 100
const level = 0.05
/** Fewest values of a part. */
const least = 2

export function eDivisive(series: readonly number[]): number[] {
  const random = createRandom('e-divisive')
  const bounds = [0, series.length]
  for (;;) {
    const stretches = bounds.slice(1).map((end, i) => series.slice(bounds[i]!, end))
    const best = bestOf(stretches)
    if (best.at < 0) return bounds.slice(1, -1)
    const larger = Array.from({ length: permutations }, () =>
      bestOf(stretches.map((one) => random.shuffle(one))),
    ).filter(({ energy }) => energy >= best.energy).length
    if ((larger + 1) / (permutations + 1) > level) return bounds.slice(1, -1)
    bounds.push(bounds[best.stretch]! + best.at)
    bounds.sort((a, b) => a - b)
  }
}

interface Split {
  readonly stretch: number
  readonly at: number
  readonly energy: number
}

function bestOf(stretches: readonly (readonly number[])[]): Split {
  return stretches
    .map((values, stretch) => ({ stretch, ...bestSplit(values) }))
    .reduce((best, one) => (one.energy > best.energy ? one : best), { stretch: 0, at: -1, energy: 0 })
}

/** Twice the mean distance between the parts less the mean distances within them, times m n / (m + n). The sums change
 *  by one row of distances from one split to the next. */
function bestSplit(values: readonly number[]): { at: number; energy: number } {
  const n = values.length
  let [between, left, right] = [0, 0, 0]
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) right += Math.abs(values[i]! - values[j]!)
  let best = { at: -1, energy: 0 }
  for (let at = 1; at < n; at++) {
    const moved = values[at - 1]!
    let [before, after] = [0, 0]
    for (let j = 0; j < at - 1; j++) before += Math.abs(moved - values[j]!)
    for (let j = at; j < n; j++) after += Math.abs(moved - values[j]!)
    left += before
    right -= after
    between += after - before
    if (at < least || n - at < least) continue
    const rest = n - at
    const within = left / (at * (at - 1)) + right / (rest * (rest - 1))
    const energy = ((at * rest) / n) * ((2 * between) / (at * rest) - 2 * within)
    if (energy > best.energy) best = { at, energy }
  }
  return best
}
