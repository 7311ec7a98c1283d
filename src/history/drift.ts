/** Slow drift: a change that no single run shows. Fifty times +0.3 % pass every gate and are 16 %.
 *
 *  Looked at are the last runs of a series. Kendall's test finds that they rise or fall, with its variance widened by
 *  how much neighbours resemble each other once the slope is taken out (Hamed and Rao, J. Hydrol. 204, 1998, first
 *  order). One step is no drift: the line has to fit better than the best step, and each third has to go on. */

import { lag1 } from '../statistics/autocorrelation.ts'
import { normalCdf } from '../statistics/normal.ts'
import { median } from '../statistics/robust.ts'

export interface Drift {
  /** Index of the first value that was looked at. */
  readonly from: number
  /** From the first to the last of them along the line, in the units of the values. */
  readonly change: number
  /** Two-sided. */
  readonly p: number
}

/** Runs looked back at, and the fewest that tell anything. */
export const driftRuns = 120
export const fewestForDrift = 30
/** Chance of an alarm on a series that does not drift, for one look; measured: docs/history.md. */
export const driftAlarmRate = 0.001
/** Nominal level that keeps the rate: the widened variance is itself an estimate. */
const limit = 3.9

/** @param values finite, in the order of the runs. */
export function driftOf(values: Float64Array): Drift | null {
  const from = Math.max(0, values.length - driftRuns)
  const recent = values.subarray(from)
  const n = recent.length
  if (n < fewestForDrift) return null
  const z = trend(recent)
  if (Math.abs(z) < limit) return null
  const slope = medianSlope(recent)
  const change = slope * (n - 1)
  if (change === 0 || !goesOn(recent, Math.sign(change)) || !lineFitsBetter(recent, slope)) return null
  return { from, change, p: 2 * normalCdf(-Math.abs(z)) }
}

/** Kendall's S over its widened standard deviation. */
function trend(values: Float64Array): number {
  const n = values.length
  let s = 0
  for (let i = 1; i < n; i++) for (let j = 0; j < i; j++) s += Math.sign(values[i]! - values[j]!)
  const variance = (n * (n - 1) * (2 * n + 5)) / 18
  const slope = medianSlope(values)
  const rest = Array.from(values, (value, i) => value - slope * i)
  const centre = median(rest)
  const rho = Math.min(0.95, Math.max(0, lag1(rest.map((value) => value - centre)) + 2 / n))
  return s / Math.sqrt((variance * (1 + rho)) / (1 - rho))
}

/** The median of the slopes between all pairs (Theil and Sen). */
function medianSlope(values: Float64Array): number {
  const n = values.length
  const slopes = new Float64Array((n * (n - 1)) / 2)
  let at = 0
  for (let i = 1; i < n; i++) for (let j = 0; j < i; j++) slopes[at++] = (values[i]! - values[j]!) / (i - j)
  return median(slopes)
}

/** Each third lies beyond the one before it, by at least a quarter of the whole way. */
function goesOn(values: Float64Array, sign: number): boolean {
  const third = Math.floor(values.length / 3)
  const [a, b, c] = [0, third, values.length - third].map((from) => median(values.subarray(from, from + third)))
  const way = (c! - a!) * sign
  return way > 0 && Math.min((b! - a!) * sign, (c! - b!) * sign) >= way / 4
}

function lineFitsBetter(values: Float64Array, slope: number): boolean {
  const n = values.length
  const rest = Float64Array.from(values, (value, i) => value - slope * i)
  const level = median(rest)
  const ofLine = rest.reduce((sum, value) => sum + Math.abs(value - level), 0)
  const misfit = (part: Float64Array): number => {
    const centre = median(part)
    return part.reduce((sum, value) => sum + Math.abs(value - centre), 0)
  }
  for (let cut = 4; cut <= n - 4; cut += 2) {
    if (misfit(values.subarray(0, cut)) + misfit(values.subarray(cut)) <= ofLine) return false
  }
  return true
}
