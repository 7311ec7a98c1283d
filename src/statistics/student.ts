/** Student's t distribution, any degrees of freedom above 0 (Infinity is the normal), exact into the tails. */
import { incompleteBeta, logBeta } from './beta.ts'
import { normalCdf, normalDensity, normalQuantile } from './normal.ts'

/** Above this the difference from the normal is below the last digit of a double. */
const practicallyNormal = 1e15
const nearlyNormal = 10_000

/** Density of t at `t`. */
export function studentDensity(t: number, df: number): number {
  check(df)
  if (df > practicallyNormal) return normalDensity(t)
  return Math.exp(-0.5 * (df + 1) * Math.log1p((t * t) / df) - 0.5 * Math.log(df) - logBeta(0.5 * df, 0.5))
}

/** P(T ≤ t). The left tail keeps its relative accuracy: for the right one ask `studentCdf(-t, df)`.
 *  @throws RangeError unless df > 0. */
export function studentCdf(t: number, df: number): number {
  check(df)
  if (Number.isNaN(t)) return Number.NaN
  if (df > practicallyNormal) return normalCdf(t)
  const tail = upperTail(Math.abs(t), df)
  return t > 0 ? 1 - tail : tail
}

/** The t with P(T ≤ t) = p. 0 and 1 give ∓Infinity. @throws RangeError for p outside [0, 1] or df ≤ 0. */
export function studentQuantile(p: number, df: number): number {
  check(df)
  if (!(p >= 0 && p <= 1)) throw new RangeError(`studentQuantile(${p}): a probability lies in [0, 1]`)
  if (p === 0.5) return 0
  if (df > practicallyNormal || p === 0 || p === 1) return normalQuantile(p)
  const tail = p < 0.5 ? p : 1 - p
  const size = tailQuantile(tail, df)
  return p < 0.5 ? -size : size
}

/** The two-sided p-value of a t statistic. */
export function studentTwoSided(t: number, df: number): number {
  return 2 * studentCdf(-Math.abs(t), df)
}

/** P(T > t) for t ≥ 0. */
function upperTail(t: number, df: number): number {
  if (t === Number.POSITIVE_INFINITY) return 0
  if (df > nearlyNormal) return normalCdf(-asNormal(t, df))
  const square = t * t
  // t² overflows only where the tail is a pure power law, and there x = df / t² suffices.
  const x = Number.isFinite(square) ? df / (df + square) : df / t / t
  const y = Number.isFinite(square) ? square / (df + square) : 1
  return 0.5 * incompleteBeta(x, 0.5 * df, 0.5, y)
}

/** The normal value with the same tail as t, to a relative 1e-12 for more than 10,000 degrees of freedom, where the
 *  incomplete beta function loses digits (first terms of Hill, algorithm 395, Commun. ACM 13, 1970). */
function asNormal(t: number, df: number): number {
  const a = df - 0.5
  const y = a * Math.log1p((t / df) * t)
  return Math.sqrt(y) * (1 + (y + 3) / (48 * a * a))
}

/** The t > 0 with P(T > t) = tail. In ln t the log of the tail is smooth and falling, so Newton's steps inside a
 *  bracket settle in a few evaluations, from the centre (tail near ½) to a power-law tail. */
function tailQuantile(tail: number, df: number): number {
  const target = Math.log(tail)
  let low = -745
  let high = 709
  let u = Math.log(firstGuess(tail, df))
  for (let i = 0; i < 200; i++) {
    const t = Math.exp(u)
    const reached = upperTail(t, df)
    const excess = Math.log(reached) - target
    if (excess > 0) low = u
    else high = u
    const step = (excess * reached) / (studentDensity(t, df) * t)
    const next = u + step
    if (Math.abs(step) < 1e-15 * Math.max(1, Math.abs(u))) break
    u = next > low && next < high ? next : (low + high) / 2
    if (high - low < 1e-16 * Math.max(1, Math.abs(u))) break
  }
  return Math.exp(u)
}

/** The normal quantile with the first Cornish–Fisher term; good enough to start from. */
function firstGuess(tail: number, df: number): number {
  const z = -normalQuantile(tail)
  return Math.max(z * (1 + (z * z + 1) / (4 * df)), 1e-300)
}

function check(df: number): void {
  if (!(df > 0)) throw new RangeError(`Student's t needs degrees of freedom above 0, got ${df}`)
}
