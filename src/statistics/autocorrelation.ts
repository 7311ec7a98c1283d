/** Whether successive differences resemble each other, and how much less they then tell. */
import { checkSample, mean } from './robust.ts'

/** Lag-one autocorrelation: Σ (d_t − m)(d_{t+1} − m) / Σ (d_t − m)². 0 for a constant series or fewer than three
 *  values. Of independent values it scatters by 1/√n around −1/n. */
export function lag1(d: ArrayLike<number>): number {
  if (d.length < 3) return 0
  checkSample(d, 'lag1')
  const centre = mean(d)
  let products = 0
  let squares = 0
  for (let i = 0; i < d.length; i++) {
    const here = d[i]! - centre
    squares += here * here
    if (i + 1 < d.length) products += here * (d[i + 1]! - centre)
  }
  return squares === 0 ? 0 : products / squares
}

/** How many independent values n autocorrelated ones are worth for their mean, n(1 − ρ)/(1 + ρ), at least 1.
 *  Negative correlation, which would make them worth more, is not credited. */
export function effectiveSize(n: number, rho: number): number {
  if (rho <= 0) return n
  return Math.max(1, (n * (1 - Math.min(1, rho))) / (1 + Math.min(1, rho)))
}
