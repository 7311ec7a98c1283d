/** Many tests at once: which to reject so that a stated share of the rejections (or the chance of any) is false.
 *  All take p-values in any order and answer in the same order. @throws RangeError for p outside [0, 1]. */

/** Benjamini–Hochberg (JRSS B 57, 1995): expected share of false rejections at most `q` where the tests are
 *  independent or positively dependent; with no effect anywhere, the chance of any rejection is at most `q`. */
export function benjaminiHochberg(p: readonly number[], q: number): boolean[] {
  return adjustedBH(p).map((value) => value <= checkedRate(q))
}

/** Benjamini–Yekutieli (Ann. Statist. 29, 2001): the same under any dependence, at the price of Σ 1/i. */
export function benjaminiYekutieli(p: readonly number[], q: number): boolean[] {
  return adjustedBY(p).map((value) => value <= checkedRate(q))
}

/** Holm (Scand. J. Statist. 6, 1979): chance of any false rejection at most `alpha` under any dependence. */
export function holm(p: readonly number[], alpha: number): boolean[] {
  return adjustedHolm(p).map((value) => value <= checkedRate(alpha))
}

/** The smallest q at which Benjamini–Hochberg would reject each. */
export function adjustedBH(p: readonly number[]): number[] {
  return stepUp(p, 1)
}

/** The smallest q at which Benjamini–Yekutieli would reject each. */
export function adjustedBY(p: readonly number[]): number[] {
  return stepUp(
    p,
    p.reduce((sum, _, i) => sum + 1 / (i + 1), 0),
  )
}

/** The smallest alpha at which Holm would reject each. */
export function adjustedHolm(p: readonly number[]): number[] {
  const order = ascending(p)
  const adjusted = new Array<number>(p.length)
  let largest = 0
  order.forEach((index, i) => {
    largest = Math.max(largest, Math.min(1, p[index]! * (p.length - i)))
    adjusted[index] = largest
  })
  return adjusted
}

/** The level of each interval shown for `rejected` out of `tested`, so that the expected share of them that miss
 *  is at most q (false coverage rate; Benjamini and Yekutieli, JASA 100, 2005). Each is a 1 − level interval. */
export function falseCoverageLevel(q: number, rejected: number, tested: number): number {
  return rejected >= tested ? q : (q * Math.max(1, rejected)) / tested
}

function stepUp(p: readonly number[], factor: number): number[] {
  const order = ascending(p)
  const adjusted = new Array<number>(p.length)
  let least = 1
  for (let i = order.length - 1; i >= 0; i--) {
    least = Math.min(least, (p[order[i]!]! * p.length * factor) / (i + 1))
    adjusted[order[i]!] = least
  }
  return adjusted
}

function ascending(p: readonly number[]): number[] {
  p.forEach((value, i) => {
    if (!(value >= 0 && value <= 1)) throw new RangeError(`p-value ${i} is ${value}, outside [0, 1]`)
  })
  return p.map((_, i) => i).sort((i, j) => p[i]! - p[j]! || i - j)
}

function checkedRate(rate: number): number {
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`an error rate of ${rate} is outside [0, 1]`)
  return rate
}
