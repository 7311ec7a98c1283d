/** What a number of rounds can detect, and how many rounds an effect needs. Both are answered from the noise
 *  alone, never from the effect that was seen: "power" at the observed effect is only the p-value again. */
import { normalQuantile } from './normal.ts'
import { variance } from './robust.ts'
import { signedRankCdf, signedRankCritical, signedRankInterval, smallestSignedRankP } from './signed-rank.ts'
import { studentQuantile } from './student.ts'

/** The smallest true effect that a two-sided test at `alpha` over `rounds` pairs finds with chance `power`, in the
 *  unit of `scatter`, the standard deviation of one pair's difference:
 *  (t_{1 − alpha/2} + t_{power}) · scatter / √rounds. `alpha` is the level really applied, after looks and
 *  multiplicity. Infinity where so few rounds can never reach the level by the signed-rank test. */
export function detectableEffect(scatter: number, rounds: number, alpha: number, power = 0.8): number {
  check(scatter, alpha, power)
  if (rounds < 2 || smallestSignedRankP(rounds) > alpha) return Number.POSITIVE_INFINITY
  const df = rounds - 1
  return ((studentQuantile(1 - alpha / 2, df) + studentQuantile(power, df)) * scatter) / Math.sqrt(rounds)
}

/** The fewest rounds after which an effect of this size is found with chance `power`; Infinity for an effect of 0
 *  under noise. The inverse of `detectableEffect`. */
export function roundsNeeded(scatter: number, effect: number, alpha: number, power = 0.8): number {
  check(scatter, alpha, power)
  const size = Math.abs(effect)
  const fits = (rounds: number) => detectableEffect(scatter, rounds, alpha, power) <= size
  if (size === 0 && scatter > 0) return Number.POSITIVE_INFINITY
  // The normal approximation is never above the answer and seldom far below it.
  const z = normalQuantile(1 - alpha / 2) + normalQuantile(power)
  const start = scatter === 0 ? 2 : Math.floor(((z * scatter) / size) ** 2)
  if (!Number.isFinite(start) || start > 1e9) return Number.POSITIVE_INFINITY
  let rounds = Math.max(2, start)
  while (!fits(rounds)) rounds++
  return rounds
}

/** The standard deviation of one pair's difference as the signed-rank interval feels it: robust against bursts,
 *  equal to about 1.02 σ for normal noise (the price of the Hodges–Lehmann estimate). Taken from the width of the
 *  interval whose level is nearest to 80 %, so that it needs no level of its own. At least two differences. */
export function pairScatter(d: ArrayLike<number>): number {
  const n = d.length
  if (n < 5) return Math.sqrt(variance(d))
  const k = Math.max(0, signedRankCritical(n, 0.1))
  const { low, high } = signedRankInterval(d, 2 * attained(n, k))
  return ((high - low) * Math.sqrt(n)) / (2 * studentQuantile(1 - attained(n, k), n - 1))
}

function attained(n: number, k: number): number {
  return signedRankCdf(k, n)
}

function check(scatter: number, alpha: number, power: number): void {
  if (!(scatter >= 0)) throw new RangeError(`scatter ${scatter} must be at least 0`)
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha ${alpha} is outside (0, 1)`)
  if (!(power > 0.5 && power < 1)) throw new RangeError(`power ${power} is outside (0.5, 1)`)
}
