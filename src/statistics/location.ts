/** Student's t on differences: of their mean, of their trimmed mean (Yuen), and with variances moderated across a
 *  suite. Quicker to decide than ranks at four to six rounds, at the price of trusting near-normal noise. */
import { moderate, type Prior } from './moderated-variance.ts'
import type { Alternative } from './rank-law.ts'
import { checkSample, mean, sortedList, variance } from './robust.ts'
import { studentCdf, studentQuantile, studentTwoSided } from './student.ts'

/** A centre whose error is √(variance / size), the variance known to `df` degrees of freedom. */
export interface Location {
  readonly estimate: number
  readonly variance: number
  readonly size: number
  readonly df: number
}

export interface LocationInterval {
  readonly estimate: number
  readonly low: number
  readonly high: number
  readonly df: number
}

/** The mean of at least two differences. */
export function meanLocation(d: ArrayLike<number>): Location {
  checkSample(d, 'meanLocation', 2)
  return { estimate: mean(d), variance: variance(d), size: d.length, df: d.length - 1 }
}

/** The trimmed mean with the winsorised variance (Tukey and McLaughlin, Sankhyā A 25, 1963; Yuen, Biometrika 61,
 *  1974): ⌊`trim`·n⌋ values are dropped from either end. At least two must be left. */
export function trimmedLocation(d: ArrayLike<number>, trim = 0.2): Location {
  if (!(trim >= 0 && trim < 0.5)) throw new RangeError(`trimmedLocation: trim ${trim} is outside [0, 0.5)`)
  const cut = Math.floor(trim * d.length)
  checkSample(d, 'trimmedLocation', 2 + 2 * cut)
  const s = sortedList(d)
  const left = s.length - 2 * cut
  const estimate = mean(s.slice(cut, s.length - cut))
  s.fill(s[cut]!, 0, cut).fill(s[s.length - 1 - cut]!, s.length - cut)
  return { estimate, variance: ((s.length - 1) * variance(s)) / (left - 1), size: left, df: left - 1 }
}

/** The locations of a suite with their variances moderated towards each other (limma). */
export function moderatedLocations(locations: readonly Location[]): { locations: Location[]; prior: Prior } {
  const moderated = moderate(
    locations.map((location) => location.variance),
    locations.map((location) => location.df),
  )
  return {
    locations: locations.map((location, i) => ({
      ...location,
      variance: moderated.variance[i]!,
      df: moderated.df[i]!,
    })),
    prior: moderated.prior,
  }
}

/** The interval estimate ± t_{1 − alpha/2, df} · error. */
export function locationInterval(location: Location, alpha: number): LocationInterval {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`locationInterval: alpha ${alpha} is outside (0, 1)`)
  const { estimate, df } = location
  const reach = -studentQuantile(alpha / 2, df) * standardError(location)
  return { estimate, low: estimate - reach, high: estimate + reach, df }
}

/** The p-value of the hypothesis that the location is `shift` (or on the far side of it). Without any scatter it
 *  is 1 where the estimate equals the shift and 0 elsewhere. */
export function locationP(location: Location, shift = 0, alternative: Alternative = 'two-sided'): number {
  const excess = location.estimate - shift
  const error = standardError(location)
  const t = excess === 0 ? 0 : excess / error
  if (alternative === 'greater') return studentCdf(-t, location.df)
  if (alternative === 'less') return studentCdf(t, location.df)
  return studentTwoSided(t, location.df)
}

export function standardError(location: Location): number {
  return Math.sqrt(location.variance / location.size)
}
