/** The lists that rank statistics count in: Walsh averages and differences. They grow with the square of
 *  the rounds, so they are never kept: values of given ranks are selected from a scratch that all
 *  benchmarks share, and counting needs no list at all. */

import { midpoint, selectInPlace } from '../../statistics/robust.ts'

export interface List {
  readonly size: number
  /** Whether the data hold equal values, and below which difference they are taken for equal. */
  readonly twins: boolean
  readonly tolerance: number
  write(): void
  countAtMost(bound: number): number
}

let scratch = new Float64Array(1_024)

function scratchOf(size: number): Float64Array {
  if (scratch.length < size) scratch = new Float64Array(2 * size)
  return scratch
}

/** The values of the given 0-based ranks, which ascend: each search starts where the one before ended. */
export function ranked(list: List, ranks: readonly number[]): number[] {
  list.write()
  let from = 0
  return ranks.map((rank) => {
    const value = selectInPlace(scratch, rank, from, list.size - 1)
    from = rank
    return value
  })
}

/** The Walsh averages (d_i + d_j) / 2, i ≤ j, of ascending values. */
export class WalshList implements List {
  readonly size: number
  readonly twins: boolean
  readonly tolerance: number
  private readonly d: readonly number[]

  constructor(d: readonly number[]) {
    this.size = (d.length * (d.length + 1)) / 2
    this.tolerance = toleranceOf(d)
    this.twins = hasTwins(d, this.tolerance)
    this.d = d
  }

  write(): void {
    const { d, size } = this
    const target = scratchOf(size)
    let at = 0
    for (let i = 0; i < d.length; i++) {
      const half = d[i]! / 2
      for (let j = i; j < d.length; j++) target[at++] = half + d[j]! / 2
    }
  }

  countAtMost(bound: number): number {
    const { d } = this
    let count = 0
    let j = d.length - 1
    for (let i = 0; i <= j; i++) {
      while (j >= i && d[i]! / 2 + d[j]! / 2 > bound) j--
      count += j - i + 1
    }
    return count
  }
}

/** The medians of every two pairs' log-ratios put together, and of every pair's own: what Walsh averages
 *  are where a pair is one number. A pair during which the machine changed its speed has its ratios far
 *  apart, and moves such a median less than one whose ratios agree; that is how pairs get their weight.
 *  Takes ascending lists, none empty. */
export function pooledList(lists: readonly Float64Array[]): List {
  const n = lists.length
  const medians = new Float64Array((n * (n + 1)) / 2)
  let at = 0
  for (let i = 0; i < n; i++) for (let j = i; j < n; j++) medians[at++] = pooledMedian(lists[i]!, lists[j]!)
  medians.sort()
  const ends = [medians[0]!, medians.at(-1)!]
  const tolerance = toleranceOf(ends)
  return {
    size: medians.length,
    tolerance,
    twins: hasTwins(ends, tolerance),
    write: () => scratchOf(medians.length).set(medians),
    countAtMost: (bound) => countAtMost(medians, bound),
  }
}

/** The median of two ascending lists put together; of a list with itself, its own. */
export function pooledMedian(a: Float64Array, b: Float64Array): number {
  const size = a.length + b.length
  const half = size >> 1
  let [i, j, before, here] = [0, 0, 0, 0]
  while (i + j <= half) {
    before = here
    here = j >= b.length || (i < a.length && a[i]! <= b[j]!) ? a[i++]! : b[j++]!
  }
  return size % 2 === 1 ? here : midpoint(before, here)
}

function countAtMost(ascending: Float64Array, bound: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! <= bound) low = middle + 1
    else high = middle
  }
  return low
}

/** All differences of an `after` and a `before`, both ascending. */
export function differenceList(before: Float64Array, after: Float64Array): List {
  const [x, y] = [toleranceOf(after), toleranceOf(before)]
  return {
    size: before.length * after.length,
    twins: hasTwins(after, x) || hasTwins(before, y),
    tolerance: Math.max(x, y),
    write() {
      const target = scratchOf(this.size)
      let at = 0
      for (const value of after) for (let j = 0; j < before.length; j++) target[at++] = value - before[j]!
    },
    countAtMost(bound) {
      let count = 0
      let j = 0
      for (const value of after) {
        while (j < before.length && value - before[j]! > bound) j++
        count += before.length - j
      }
      return count
    },
  }
}

/** Quantised timers make ties that subtraction blurs in the last digits. */
function toleranceOf(ascending: ArrayLike<number>): number {
  return 1e-12 * Math.max(Math.abs(ascending[0]!), Math.abs(ascending[ascending.length - 1]!))
}

function hasTwins(ascending: ArrayLike<number>, tolerance: number): boolean {
  for (let i = 1; i < ascending.length; i++) if (ascending[i]! - ascending[i - 1]! <= tolerance) return true
  return false
}
