/** Centres and scales that a few wild values cannot move. */

/** @throws RangeError naming `what` unless every value is finite and there are at least `least` of them. */
export function checkSample(values: ArrayLike<number>, what: string, least = 1): void {
  if (values.length < least) throw new RangeError(`${what} needs at least ${least} values, got ${values.length}`)
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) throw new RangeError(`${what}: value ${i} is ${values[i]}, not a finite number`)
  }
}

/** An ascending copy. */
export function sorted(values: ArrayLike<number>): Float64Array {
  return new Float64Array(values).sort()
}

/** Up to this many values, inserting one after the other is quickest. */
const few = 64

/** An ascending copy as a plain list, for suites that keep many short ones: a typed array of its own takes
 *  longer to make than such a list to sort. */
export function sortedList(values: ArrayLike<number>): number[] {
  if (values.length > few) return Array.from(sorted(values))
  const list: number[] = []
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    let at = i
    for (; at > 0 && list[at - 1]! > value; at--) list[at] = list[at - 1]!
    list[at] = value
  }
  return list
}

let scratch = new Float64Array(256)

/** The middle value, or the mean of the two middle ones. */
export function median(values: ArrayLike<number>): number {
  checkSample(values, 'median')
  if (scratch.length < values.length) scratch = new Float64Array(2 * values.length)
  // Shared, since an array of its own takes longer to make than a short median to find.
  const copy = scratch
  for (let i = 0; i < values.length; i++) copy[i] = values[i]!
  const half = values.length >> 1
  const upper = selectInPlace(copy, half, 0, values.length - 1)
  if (values.length % 2 === 1) return upper
  let lower = copy[0]!
  for (let i = 1; i < half; i++) if (copy[i]! > lower) lower = copy[i]!
  return midpoint(lower, upper)
}

/** The p-quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, the default
 *  of R and NumPy). The values may come in any order. @throws RangeError for p outside [0, 1]. */
export function quantile(values: ArrayLike<number>, p: number): number {
  checkSample(values, 'quantile')
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile(${p}): a probability lies in [0, 1]`)
  const copy = new Float64Array(values)
  const position = p * (copy.length - 1)
  const index = Math.floor(position)
  const lower = selectInPlace(copy, index)
  const rest = position - index
  if (rest === 0) return lower
  let upper = copy[index + 1]!
  for (let i = index + 2; i < copy.length; i++) if (copy[i]! < upper) upper = copy[i]!
  return lower + rest * (upper - lower)
}

/** Median absolute deviation times 1.4826, which estimates the standard deviation of normal values. */
export function mad(values: ArrayLike<number>, centre = median(values)): number {
  const away = new Float64Array(values.length)
  for (let i = 0; i < away.length; i++) away[i] = Math.abs(values[i]! - centre)
  return 1.4826022185056018 * median(away)
}

/** Mean of the values left after dropping ⌊`trim`·n⌋ from either end. @throws RangeError for trim outside [0, ½). */
export function trimmedMean(values: ArrayLike<number>, trim = 0.2): number {
  checkSample(values, 'trimmedMean')
  if (!(trim >= 0 && trim < 0.5)) throw new RangeError(`trimmedMean: trim ${trim} is outside [0, 0.5)`)
  const cut = Math.floor(trim * values.length)
  return mean(cut === 0 ? values : sorted(values).subarray(cut, values.length - cut))
}

/** Arithmetic mean. */
export function mean(values: ArrayLike<number>): number {
  checkSample(values, 'mean')
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]!
  return sum / values.length
}

/** Unbiased sample variance (divisor n − 1), in two passes. */
export function variance(values: ArrayLike<number>): number {
  checkSample(values, 'variance', 2)
  const centre = mean(values)
  let squares = 0
  for (let i = 0; i < values.length; i++) squares += (values[i]! - centre) ** 2
  return squares / (values.length - 1)
}

/** The value of 0-based rank `k`, found by Hoare's quickselect between `from` and `to` (inclusive). Reorders the
 *  array: afterwards nothing before `k` is larger and nothing after it is smaller. */
export function selectInPlace(array: Float64Array, k: number, from = 0, to = array.length - 1): number {
  let left = from
  let right = to
  while (left < right) {
    const pivot = medianOfThree(array[left]!, array[(left + right) >> 1]!, array[right]!)
    let i = left
    let j = right
    while (i <= j) {
      while (array[i]! < pivot) i++
      while (array[j]! > pivot) j--
      if (i > j) break
      const kept = array[i]!
      array[i++] = array[j]!
      array[j--] = kept
    }
    if (k <= j) right = j
    else if (k >= i) left = i
    else break
  }
  return array[k]!
}

/** The mean of two numbers that cannot overflow where they cannot. */
export function midpoint(a: number, b: number): number {
  return a === b ? a : a / 2 + b / 2
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}
