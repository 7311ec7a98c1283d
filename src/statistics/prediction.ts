/** Where the next run may land, from earlier runs that each count as one number: the interval of a stored
 *  baseline. It carries the run-to-run variance, which intervals from within one run leave out. */

import { checkSample, mean, variance } from './robust.ts'
import { qn } from './scale.ts'
import { hodgesLehmann } from './signed-rank.ts'
import { studentQuantile, studentTwoSided } from './student.ts'

/** What earlier runs say about the next: it lies around `centre` with standard deviation √(variance · factor). */
export interface Prediction {
  readonly centre: number
  /** Of one run, known to `df` degrees of freedom. */
  readonly variance: number
  readonly df: number
  /** 1/future + 1/runs: the next value's own error and the centre's. */
  readonly factor: number
}

/** Fewer runs say nothing about how runs scatter. */
export const fewestRuns = 3
/** Most runs that are looked back at. */
export const mostRuns = 30

/** A forecast by mean and variance of at least two runs, for the mean of `future` runs (usually one). */
export function forecast(runs: ArrayLike<number>, future = 1): Prediction {
  checkSample(runs, 'forecast', 2)
  const factor = 1 / checkedFuture(future) + 1 / runs.length
  return { centre: mean(runs), variance: variance(runs), df: runs.length - 1, factor }
}

/** A forecast by Hodges–Lehmann centre and Qn scale, for histories with stray runs; at least eight runs. Its
 *  degrees of freedom are those with which t intervals keep their coverage on normal runs (by simulation). */
export function robustForecast(runs: ArrayLike<number>, future = 1): Prediction {
  checkSample(runs, 'robustForecast', 8)
  const n = runs.length
  const factor = 1 / checkedFuture(future) + Math.PI / 3 / n
  return { centre: hodgesLehmann(runs), variance: qn(runs) ** 2, df: 0.7 * (n - 1), factor }
}

/** The same forecast with its variance moderated across the suite (see moderated-variance.ts). */
export function withVariance(forecast: Prediction, variance: number, df: number): Prediction {
  return { ...forecast, variance, df }
}

/** The same forecast, never without scatter: a timer too coarse to show any would make every tick a proof. */
export function withSomeScatter(forecast: Prediction): Prediction {
  return { ...forecast, variance: Math.max(forecast.variance, 1e-10) }
}

/** Where the next value lies with confidence 1 − `alpha`. */
export function predictionInterval(forecast: Prediction, alpha: number): { low: number; high: number } {
  const reach = predictionReach(forecast, alpha)
  return { low: forecast.centre - reach, high: forecast.centre + reach }
}

/** The change from the forecast's centre to an observed `value`, with the interval of confidence 1 − `alpha`
 *  that a true change has. */
export function predictedChange(forecast: Prediction, value: number, alpha: number) {
  const reach = predictionReach(forecast, alpha)
  const estimate = value - forecast.centre
  return { estimate, low: estimate - reach, high: estimate + reach }
}

/** The two-sided p-value of an observed `value`, were the true change `shift`. */
export function predictionP(forecast: Prediction, value: number, shift = 0): number {
  const excess = value - forecast.centre - shift
  if (excess === 0) return 1
  return studentTwoSided(excess / Math.sqrt(forecast.variance * forecast.factor), forecast.df)
}

function predictionReach(forecast: Prediction, alpha: number): number {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`prediction: alpha ${alpha} is outside (0, 1)`)
  return -studentQuantile(alpha / 2, forecast.df) * Math.sqrt(forecast.variance * forecast.factor)
}

function checkedFuture(future: number): number {
  if (!(Number.isInteger(future) && future >= 1)) throw new RangeError(`prediction of ${future} future runs`)
  return future
}
