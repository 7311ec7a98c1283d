import { expect, test } from 'vitest'
import { detectableEffect, pairScatter, roundsNeeded } from '../../src/statistics/detectable.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { mean } from '../../src/statistics/robust.ts'
import { signedRankTest } from '../../src/statistics/signed-rank.ts'
import { count, expectClose, sample } from './simulation.ts'

test('the reference figures: scatter of 1, 2 and 4 %, 15 and 30 rounds', () => {
  const percent = (scatter: number, rounds: number) => 100 * detectableEffect(scatter, rounds, 0.05)
  expect([0.01, 0.02, 0.04].map((s) => Number(percent(s, 15).toFixed(1)))).toEqual([0.8, 1.6, 3.1])
  expect([0.01, 0.02, 0.04].map((s) => Number(percent(s, 30).toFixed(1)))).toEqual([0.5, 1.1, 2.1])
})

test('rounds needed are the first that detect the effect', () => {
  for (const [scatter, effect, alpha] of [
    [0.04, 0.02, 0.05],
    [0.01, 0.05, 0.01],
    [0.2, 0.05, 0.02],
    [0.003, 0.3, 0.0005],
  ] as const) {
    const rounds = roundsNeeded(scatter, effect, alpha)
    expect(detectableEffect(scatter, rounds, alpha)).toBeLessThanOrEqual(effect)
    expect(detectableEffect(scatter, rounds - 1, alpha)).toBeGreaterThan(effect)
    expect(roundsNeeded(scatter, -effect, alpha)).toBe(rounds)
  }
})

test('the ends: no scatter, no effect, rounds that can never reach the level', () => {
  expect(roundsNeeded(0, 0.01, 0.05)).toBe(6)
  expect(roundsNeeded(0.1, 0, 0.05)).toBe(Number.POSITIVE_INFINITY)
  expect(roundsNeeded(1, 1e-9, 0.05)).toBe(Number.POSITIVE_INFINITY)
  expect(detectableEffect(0.1, 5, 0.05)).toBe(Number.POSITIVE_INFINITY)
  expect(detectableEffect(0.1, 6, 0.05)).toBeLessThan(0.2)
  expect(detectableEffect(0.1, 1, 0.5)).toBe(Number.POSITIVE_INFINITY)
  for (const bad of [
    () => detectableEffect(-1, 8, 0.05),
    () => detectableEffect(1, 8, 0),
    () => roundsNeeded(1, 1, 0.05, 0.4),
  ]) {
    expect(bad).toThrow(RangeError)
  }
})

test('an effect of the promised size is found in four of five runs', () => {
  const random = createRandom('power')
  for (const rounds of [10, 20]) {
    const effect = detectableEffect(1, rounds, 0.05)
    const found = count(2000, () => signedRankTest(sample(rounds, () => effect + random.normal())).p <= 0.05)
    expect(found / 2000).toBeGreaterThan(0.74)
    expect(found / 2000).toBeLessThan(0.86)
  }
})

test('the scatter of pairs is that of normal noise, and a burst moves it little', () => {
  const random = createRandom('scatter')
  for (const n of [5, 8, 15, 30, 60]) {
    expect(Math.abs(mean(sample(2000, () => pairScatter(sample(n, random.normal)))) - 1)).toBeLessThan(0.05)
  }
  const burst = mean(
    sample(500, () => {
      const d = sample(20, random.normal)
      d[3] = 50
      d[11] = -80
      return pairScatter(d)
    }),
  )
  expect(burst).toBeLessThan(1.7)
  expectClose(pairScatter([1, 3]), Math.SQRT2, 1e-15)
  expect(pairScatter([4, 4, 4, 4, 4, 4])).toBe(0)
})
