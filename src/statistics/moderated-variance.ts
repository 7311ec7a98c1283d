/** Variances of many benchmarks, each from few rounds, made steadier by each other: the empirical Bayes of limma
 *  (Smyth, Stat. Appl. Genet. Mol. Biol. 3, 2004). The true variances are taken as drawn from a scaled inverse
 *  chi-square law with d₀ degrees of freedom around s₀²; d₀ and s₀² come from the moments of ln s². */
import { digamma, trigamma, trigammaInverse } from './polygamma.ts'
import { median } from './robust.ts'

/** The common law: 0 degrees of freedom means that nothing is shared, Infinity that all variances are one. */
export interface Prior {
  readonly variance: number
  readonly df: number
}

export interface ModeratedVariances {
  readonly variance: number[]
  readonly df: number[]
  readonly prior: Prior
}

/** Fewer other variances than this tell nothing about how variances differ. */
const fewestOthers = 3

/** s̃² = (d₀ s₀² + d s²) / (d₀ + d) with d₀ + d degrees of freedom, for variances s² of d degrees of freedom each.
 *  Beyond limma, for suites of few benchmarks: d₀ and s₀² of each benchmark come from the *others*, so that a
 *  variance that is small by luck does not vouch for itself; the scatter of the true variances is taken at its upper
 *  90 % bound, and the error of the common centre is added. With many benchmarks this is limma.
 *  Fewer than four usable variances come back as they are. Zero variances (quantised timers) count as 10⁻⁵ of the
 *  median for the prior. @throws RangeError for a negative or non-finite variance. */
export function moderate(variances: readonly number[], df: readonly number[]): ModeratedVariances {
  check(variances, df)
  const logs = logVariances(variances, df)
  const all = sumUp(logs)
  const blended = variances.map((value, i) => {
    const own = logs[i]
    if (own === undefined) return { value, df: df[i]! }
    const prior = priorFrom({
      count: all.count - 1,
      sum: all.sum - own.z,
      squares: all.squares - own.z * own.z,
      chance: all.chance - own.chance,
    })
    if (prior.df === 0) return { value, df: df[i]! }
    return { value: (prior.df * prior.variance + df[i]! * value) / (prior.df + df[i]!), df: prior.df + df[i]! }
  })
  return {
    variance: blended.map((entry) => entry.value),
    df: blended.map((entry) => entry.df),
    prior: priorFrom(all),
  }
}

/** ln s² freed of the bias that its degrees of freedom cause, relative to the median, and its variance by chance. */
interface LogVariance {
  readonly z: number
  readonly chance: number
}

interface Moments {
  readonly count: number
  readonly sum: number
  readonly squares: number
  readonly chance: number
}

function logVariances(variances: readonly number[], df: readonly number[]): (LogVariance | undefined)[] {
  const usable = variances.filter((_, i) => df[i]! > 0)
  const middle = usable.length === 0 ? 0 : median(usable)
  return variances.map((value, i) => {
    if (middle === 0 || df[i] === 0) return undefined
    const half = df[i]! / 2
    return { z: Math.log(Math.max(value, 1e-5 * middle)) - digamma(half) + Math.log(half), chance: trigamma(half) }
  })
}

function sumUp(logs: readonly (LogVariance | undefined)[]): Moments {
  const moments = { count: 0, sum: 0, squares: 0, chance: 0 }
  for (const log of logs) {
    if (log === undefined) continue
    moments.count++
    moments.sum += log.z
    moments.squares += log.z * log.z
    moments.chance += log.chance
  }
  return moments
}

/** The true ln σ² has mean ln s₀² − ψ(d₀/2) + ln(d₀/2) and variance ψ′(d₀/2). The variance of a *new* one around
 *  the estimated mean is what the seen ones scatter beyond chance, plus the error of that mean; without the first
 *  bounded from above, five benchmarks of unequal noise give 1.7 % false alarms at 1 %. */
function priorFrom({ count, sum, squares, chance }: Moments): Prior {
  if (count < fewestOthers) return { variance: Number.NaN, df: 0 }
  const centre = sum / count
  const spread = Math.max(0, squares - sum * centre) / (count - 1)
  const own = Math.max(0, spread * caution(count - 1) - chance / count)
  const half = trigammaInverse(Math.max(1e-9, own + Math.max(spread, chance / count) / count))
  return { variance: Math.exp(centre + digamma(half) - Math.log(half)), df: 2 * half }
}

/** How far above its estimate a variance of k degrees of freedom may be at 90 % confidence: k over the 0.1-quantile
 *  of chi-square, after Wilson and Hilferty (PNAS 17, 1931). */
function caution(k: number): number {
  const spread = 2 / (9 * k)
  return (1 - spread - 1.2815515655446004 * Math.sqrt(spread)) ** -3
}

function check(variances: readonly number[], df: readonly number[]): void {
  if (variances.length !== df.length) {
    throw new RangeError(`moderate: ${variances.length} variances with ${df.length} degrees of freedom`)
  }
  variances.forEach((value, i) => {
    if (!(value >= 0 && Number.isFinite(value))) throw new RangeError(`moderate: variance ${i} is ${value}`)
    if (!(df[i]! >= 0 && Number.isFinite(df[i]))) throw new RangeError(`moderate: degrees of freedom ${i} are ${df[i]}`)
  })
}
