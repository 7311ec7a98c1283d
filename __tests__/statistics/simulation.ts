/** Seeded simulation for the tests of statistics: noise as benchmarks make it, and rates checked with binomial
 *  tolerance. At a fixed seed a check either always passes or always fails; the tolerance of four standard errors
 *  is what a right implementation would exceed once in 16,000 seeds. */
import { expect } from 'vitest'
import type { Random } from '../../src/statistics/random.ts'

export function sample(n: number, draw: () => number): Float64Array {
  return Float64Array.from({ length: n }, draw)
}

/** Bursts: about one round in eight starts a stretch of rounds ten times as noisy. Symmetric about 0, far from
 *  normal, and the sizes of neighbours resemble each other. */
export function bursty(random: Random): () => number {
  let loud = false
  return () => {
    loud = random.next() < (loud ? 0.6 : 0.12)
    return random.normal() * (loud ? 10 : 1)
  }
}

/** First-order autoregression with variance 1. */
export function autoregressive(random: Random, rho: number): () => number {
  let x = random.normal()
  return () => {
    const now = x
    x = rho * x + Math.sqrt(1 - rho * rho) * random.normal()
    return now
  }
}

/** How often `hit` is true. */
export function count(trials: number, hit: (trial: number) => boolean): number {
  let hits = 0
  for (let i = 0; i < trials; i++) if (hit(i)) hits++
  return hits
}

function tolerance(rate: number, trials: number): number {
  return 4 * Math.sqrt((rate * (1 - rate)) / trials)
}

/** The counted rate agrees with a known one. */
export function expectRate(hits: number, trials: number, rate: number): void {
  expect(hits / trials).toBeGreaterThanOrEqual(rate - tolerance(rate, trials))
  expect(hits / trials).toBeLessThanOrEqual(rate + tolerance(rate, trials))
}

/** The counted rate agrees with some rate between `low` and `high`. */
export function expectRateWithin(hits: number, trials: number, low: number, high: number): void {
  expect(hits / trials).toBeGreaterThanOrEqual(low - tolerance(low, trials))
  expect(hits / trials).toBeLessThanOrEqual(high + tolerance(high, trials))
}

/** Equal to a number of significant digits, so that tails are held as strictly as centres. */
export function expectClose(value: number, expected: number, relative: number): void {
  const error = expected === 0 ? Math.abs(value) : Math.abs(value / expected - 1)
  expect(error, `${value} against ${expected}`).toBeLessThanOrEqual(relative)
}
