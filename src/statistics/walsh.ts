/** Order statistics of the Walsh averages (d_i + d_j) / 2, i ≤ j, and of all differences x_i − y_j, without
 *  sorting them: the Hodges–Lehmann estimates and the ends of the exact rank intervals. */
import { selectInPlace, sorted } from './robust.ts'

/** Up to this many averages, selection among all of them is quicker than counting. */
const listable = 8192

/** How many sums a_i + b_j of a staircase are at most `bound`, and the sums inside (low, high]. */
interface Staircase {
  readonly size: number
  readonly least: number
  readonly most: number
  countAtMost(bound: number): number
  within(low: number, high: number): Float64Array
}

/** The Walsh averages of the given 1-based ascending `ranks` among n(n + 1)/2. O(n²) for n below about 128, then
 *  O(n log range) by counting. */
export function walshAverages(d: ArrayLike<number>, ranks: readonly number[]): number[] {
  const size = (d.length * (d.length + 1)) / 2
  const found = size <= listable ? selectMany(allAverages(d, size), ranks) : selectByCounting(walshStaircase(d), ranks)
  // Adding zero turns -0, the average of opposite values, into the 0 that a reader expects.
  return found.map((average) => average + 0)
}

/** The differences x_i − y_j of the given 1-based ascending `ranks` among all |x|·|y|. */
export function pairDifferences(x: ArrayLike<number>, y: ArrayLike<number>, ranks: readonly number[]): number[] {
  const size = x.length * y.length
  return size <= listable ? selectMany(allDifferences(x, y), ranks) : selectByCounting(gridStaircase(x, y), ranks)
}

function allAverages(d: ArrayLike<number>, size: number): Float64Array {
  const averages = new Float64Array(size)
  let at = 0
  for (let i = 0; i < d.length; i++) {
    const half = d[i]! / 2
    for (let j = i; j < d.length; j++) averages[at++] = half + d[j]! / 2
  }
  return averages
}

function allDifferences(x: ArrayLike<number>, y: ArrayLike<number>): Float64Array {
  const differences = new Float64Array(x.length * y.length)
  let at = 0
  for (let i = 0; i < x.length; i++) for (let j = 0; j < y.length; j++) differences[at++] = x[i]! - y[j]!
  return differences
}

/** Ranks ascend, so each search may start where the one before ended. */
function selectMany(values: Float64Array, ranks: readonly number[]): number[] {
  let from = 0
  return ranks.map((rank) => {
    const value = selectInPlace(values, rank - 1, from)
    from = rank - 1
    return value
  })
}

function selectByCounting(stairs: Staircase, ranks: readonly number[]): number[] {
  return ranks.map((rank) => {
    // Invariant: count(≤ low) < rank ≤ count(≤ high). Halving goes on until few enough are left to list.
    let low = stairs.least - Math.max(1, Math.abs(stairs.least))
    let high = stairs.most
    let below = 0
    let upTo = stairs.size
    while (upTo - below > listable) {
      const middle = low / 2 + high / 2
      if (middle <= low || middle >= high) return high
      const count = stairs.countAtMost(middle)
      if (count < rank) {
        low = middle
        below = count
      } else {
        high = middle
        upTo = count
      }
    }
    return selectInPlace(stairs.within(low, high), rank - below - 1)
  })
}

function walshStaircase(d: ArrayLike<number>): Staircase {
  const s = sorted(d)
  const n = s.length
  const lastAtMost = (i: number, bound: number, from: number) => {
    let j = from
    while (j >= i && s[i]! / 2 + s[j]! / 2 > bound) j--
    return j
  }
  return {
    size: (n * (n + 1)) / 2,
    least: s[0]!,
    most: s[n - 1]!,
    countAtMost(bound) {
      let count = 0
      let j = n - 1
      for (let i = 0; i < n; i++) {
        j = lastAtMost(i, bound, j)
        if (j < i) break
        count += j - i + 1
      }
      return count
    },
    within(low, high) {
      const found: number[] = []
      let j = n - 1
      for (let i = 0; i < n; i++) {
        j = lastAtMost(i, high, j)
        if (j < i) break
        for (let k = j; k >= i; k--) {
          const average = s[i]! / 2 + s[k]! / 2
          if (average <= low) break
          found.push(average)
        }
      }
      return Float64Array.from(found)
    },
  }
}

function gridStaircase(x: ArrayLike<number>, y: ArrayLike<number>): Staircase {
  const a = sorted(x)
  const b = sorted(y)
  // For rising x the first y that keeps x − y at most the bound moves right only.
  const firstAtMost = (i: number, bound: number, from: number) => {
    let j = from
    while (j < b.length && a[i]! - b[j]! > bound) j++
    return j
  }
  return {
    size: a.length * b.length,
    least: a[0]! - b[b.length - 1]!,
    most: a[a.length - 1]! - b[0]!,
    countAtMost(bound) {
      let count = 0
      let j = 0
      for (let i = 0; i < a.length; i++) {
        j = firstAtMost(i, bound, j)
        count += b.length - j
      }
      return count
    },
    within(low, high) {
      const found: number[] = []
      let j = 0
      for (let i = 0; i < a.length; i++) {
        j = firstAtMost(i, high, j)
        for (let k = j; k < b.length && a[i]! - b[k]! > low; k++) found.push(a[i]! - b[k]!)
      }
      return Float64Array.from(found)
    },
  }
}
