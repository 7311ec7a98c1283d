import { expect, test } from 'vitest'
import {
  adjustedBH,
  adjustedBY,
  adjustedHolm,
  benjaminiHochberg,
  benjaminiYekutieli,
  falseCoverageLevel,
  holm,
} from '../../src/statistics/false-discovery.ts'
import { normalCdf } from '../../src/statistics/normal.ts'
import { clopperPearson, wilson } from '../../src/statistics/proportion.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { count, expectClose, expectRate, expectRateWithin } from './simulation.ts'
import vectors from './vectors/rates.json' with { type: 'json' }

test('adjusted p-values agree with scipy and statsmodels', () => {
  const close = (values: number[], expected: number[]) =>
    values.forEach((p, i) => void expectClose(p, expected[i]!, 1e-12))
  close(adjustedBH(vectors.p), vectors.bh)
  close(adjustedBY(vectors.p), vectors.by)
  close(adjustedHolm(vectors.p), vectors.holm)
})

test('the example of Benjamini and Hochberg: four rejections at 5 %, three by Holm', () => {
  const rejected = (flags: boolean[]) => vectors.p.filter((_, i) => flags[i]).sort((a, b) => a - b)
  expect(rejected(benjaminiHochberg(vectors.p, 0.05))).toEqual([0.0001, 0.0004, 0.0019, 0.0095])
  expect(rejected(holm(vectors.p, 0.05))).toEqual([0.0001, 0.0004, 0.0019])
  expect(rejected(benjaminiYekutieli(vectors.p, 0.05))).toEqual([0.0001, 0.0004, 0.0019])
})

test('one test alone, none, ties, and what is no p-value', () => {
  expect(benjaminiHochberg([0.05], 0.05)).toEqual([true])
  expect(adjustedBY([0.03])).toEqual([0.03])
  expect(adjustedBH([])).toEqual([])
  expect(adjustedBH([0.5, 0.5, 0.5])).toEqual([0.5, 0.5, 0.5])
  for (const bad of [Number.NaN, -0.1, 1.1]) expect(() => adjustedBH([0.2, bad])).toThrow(/p-value 1/)
  expect(() => holm([0.1], 2)).toThrow(RangeError)
  expect(falseCoverageLevel(0.05, 3, 60)).toBeCloseTo(0.0025, 12)
  expect(falseCoverageLevel(0.05, 0, 10)).toBeCloseTo(0.005, 12)
  expect(falseCoverageLevel(0.05, 10, 10)).toBe(0.05)
})

/** Two-sided p-values of a suite of 50 whose z share a common part of correlation `rho`; the first `changed` have
 *  effect 3. */
function suite(random: { normal(): number }, rho: number, changed: number): number[] {
  const common = Math.sqrt(rho) * random.normal()
  return Array.from({ length: 50 }, (_, i) => {
    const z = common + Math.sqrt(1 - rho) * random.normal() + (i < changed ? 3 : 0)
    return 2 * normalCdf(-Math.abs(z))
  })
}

test('a suite without any change alarms in 5 % of runs, also where benchmarks share their noise', () => {
  const random = createRandom('suite')
  const trials = 4000
  const alarm = (rho: number) => count(trials, () => benjaminiHochberg(suite(random, rho, 0), 0.05).includes(true))
  expectRate(alarm(0), trials, 0.05)
  expectRateWithin(alarm(0.3), trials, 0.03, 0.056)
  const raw = count(500, () => suite(random, 0, 0).some((p) => p <= 0.05))
  expect(raw / 500).toBeGreaterThan(0.85)
})

test('with ten real changes among fifty, the share of false rejections is q times the unchanged share', () => {
  const random = createRandom('mixed')
  const trials = 1500
  let share = 0
  let found = 0
  for (let i = 0; i < trials; i++) {
    const rejected = benjaminiHochberg(suite(random, 0, 10), 0.1)
    const right = rejected.slice(0, 10).filter(Boolean).length
    const all = rejected.filter(Boolean).length
    share += all === 0 ? 0 : (all - right) / all / trials
    found += right / 10 / trials
  }
  expect(Math.abs(share - 0.1 * 0.8)).toBeLessThan(0.012)
  expect(found).toBeGreaterThan(0.7)
})

test('Holm keeps the chance of any false rejection below alpha beside real changes', () => {
  const random = createRandom('holm')
  const trials = 3000
  const wrong = count(trials, () =>
    holm(suite(random, 0.3, 10), 0.05)
      .slice(10)
      .includes(true),
  )
  expectRateWithin(wrong, trials, 0.015, 0.05)
})

test('binomial intervals agree with scipy', () => {
  for (const [hits, trials, alpha, exactLow, exactHigh, scoreLow, scoreHigh] of vectors.proportions) {
    const exact = clopperPearson(hits!, trials!, alpha!)
    const score = wilson(hits!, trials!, alpha!)
    expect(exact.estimate).toBe(hits! / trials!)
    expect(Math.abs(exact.low - exactLow!)).toBeLessThan(1e-12)
    expect(Math.abs(exact.high - exactHigh!)).toBeLessThan(1e-12)
    expect(Math.abs(score.low - scoreLow!)).toBeLessThan(1e-12)
    expect(Math.abs(score.high - scoreHigh!)).toBeLessThan(1e-12)
  }
  for (const bad of [() => clopperPearson(1, 0), () => wilson(3, 2), () => wilson(0.5, 2), () => wilson(1, 2, 0)]) {
    expect(bad).toThrow(RangeError)
  }
})
