/** Ranks, and their blocks in random order: what tests of levels compare with. */

import type { Random } from './random.ts'

/** Mid-ranks minus their mean. */
export function centredRanks(values: ArrayLike<number>): Float64Array {
  const n = values.length
  const order = new Uint32Array(n)
  for (let i = 0; i < n; i++) order[i] = i
  order.sort((i, j) => values[i]! - values[j]!)
  const ranks = new Float64Array(n)
  for (let from = 0; from < n; ) {
    let to = from + 1
    while (to < n && values[order[to]!] === values[order[from]!]) to++
    for (let i = from; i < to; i++) ranks[order[i]!] = (from + to - n) / 2
    from = to
  }
  return ranks
}

/** Circular blocks in random order, which keeps short autocorrelation.
 *  @param shelf room for as many numbers; what is in it does not matter. */
export function blockShuffle(
  values: Float64Array,
  into: Float64Array,
  block: number,
  random: Random,
  shelf: Float64Array,
): void {
  const n = values.length
  const length = Math.min(block, Math.ceil(n / 4))
  const offset = random.integer(n)
  shelf.set(values.subarray(offset))
  shelf.set(values.subarray(0, offset), n - offset)
  if (length === 1) {
    for (let left = n; left > 0; left--) {
      const drawn = random.integer(left)
      into[n - left] = shelf[drawn]!
      shelf[drawn] = shelf[left - 1]!
    }
    return
  }
  const starts = new Uint32Array(Math.ceil(n / length))
  for (let i = 0; i < starts.length; i++) starts[i] = i * length
  let at = 0
  for (let left = starts.length; left > 0; left--) {
    const drawn = random.integer(left)
    const start = starts[drawn]!
    starts[drawn] = starts[left - 1]!
    const end = Math.min(start + length, n)
    for (let i = start; i < end; i++) into[at++] = shelf[i]!
  }
}
