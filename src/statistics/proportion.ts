/** Intervals for a rate that was counted: how sure a stated false-alarm or detection rate is. */
import { betaQuantile } from './beta.ts'
import { normalQuantile } from './normal.ts'

export interface ProportionInterval {
  readonly estimate: number
  readonly low: number
  readonly high: number
}

/** Clopper and Pearson's exact interval (Biometrika 26, 1934) for `hits` out of `trials`: confidence at least
 *  1 − `alpha` whatever the true rate. */
export function clopperPearson(hits: number, trials: number, alpha = 0.05): ProportionInterval {
  check(hits, trials, alpha)
  return {
    estimate: hits / trials,
    low: hits === 0 ? 0 : betaQuantile(alpha / 2, hits, trials - hits + 1),
    high: hits === trials ? 1 : betaQuantile(1 - alpha / 2, hits + 1, trials - hits),
  }
}

/** Wilson's score interval (JASA 22, 1927): shorter, confidence 1 − `alpha` on average over rates. */
export function wilson(hits: number, trials: number, alpha = 0.05): ProportionInterval {
  check(hits, trials, alpha)
  const rate = hits / trials
  const z2 = normalQuantile(1 - alpha / 2) ** 2
  const centre = (rate + z2 / (2 * trials)) / (1 + z2 / trials)
  const reach = Math.sqrt((rate * (1 - rate)) / trials + z2 / (4 * trials * trials)) * Math.sqrt(z2)
  const half = reach / (1 + z2 / trials)
  return {
    estimate: rate,
    low: hits === 0 ? 0 : Math.max(0, centre - half),
    high: hits === trials ? 1 : Math.min(1, centre + half),
  }
}

function check(hits: number, trials: number, alpha: number): void {
  if (!(Number.isInteger(trials) && trials >= 1)) throw new RangeError(`a rate of ${trials} trials`)
  if (!(Number.isInteger(hits) && hits >= 0 && hits <= trials)) throw new RangeError(`${hits} hits of ${trials} trials`)
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha ${alpha} is outside (0, 1)`)
}
