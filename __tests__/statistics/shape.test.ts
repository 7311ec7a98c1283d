import { expect, test } from 'vitest'
import { bootstrapInterval } from '../../src/statistics/bootstrap.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { burstShare, leastSeparation, twoModes } from '../../src/statistics/shape.ts'
import { signedRankInterval } from '../../src/statistics/signed-rank.ts'
import { commonMode, roundMeans, suiteInterval } from '../../src/statistics/suite.ts'
import { count, expectRateWithin, sample } from './simulation.ts'

test('burst share counts what lies beyond three deviations', () => {
  const random = createRandom('bursts')
  expect(burstShare([0.1, -0.1, 0.2, -0.2, 0, 0.1, -0.1, 9, 0.05, -9])).toBe(0.2)
  expect(burstShare([1, 1, 1, 1, 5])).toBe(0)
  expect(burstShare(sample(20_000 / 20, random.normal))).toBeLessThan(0.01)
})

test('two modes are seen where there are two, with their places and shares', () => {
  const random = createRandom('modes')
  const values = sample(42, random.normal).map((x, i) => x + (i % 3 === 0 ? 8 : 0))
  const modes = twoModes(values)!
  expect(Math.abs(modes.low)).toBeLessThan(0.7)
  expect(Math.abs(modes.high - 8)).toBeLessThan(0.9)
  expect(modes.share).toBeCloseTo(1 / 3, 9)
  expect(modes.separation).toBeGreaterThan(leastSeparation(42))
  expect(twoModes([1, 1, 1, 1, 5, 5, 5, 5, 5])).toEqual({
    low: 1,
    high: 5,
    share: 5 / 9,
    separation: Number.POSITIVE_INFINITY,
  })
})

test('one mode is not taken for two: equal, few, normal, heavy-tailed, two strays', () => {
  const random = createRandom('one mode')
  expect(twoModes(new Array(10).fill(3))).toBeUndefined()
  expect(twoModes([0, 0, 0, 9, 9, 9])).toBeUndefined()
  expect(twoModes([0, 0.1, 0.2, 0.3, 0.1, 0.2, 0.25, 0.15, 0.05, 9, 9.1])).toBeUndefined()
  for (const n of [8, 15, 30, 100]) {
    expect(count(1500, () => twoModes(sample(n, random.normal)) !== undefined) / 1500).toBeLessThan(0.04)
    expect(count(1500, () => twoModes(sample(n, () => random.studentT(3))) !== undefined) / 1500).toBeLessThan(0.04)
  }
  expect(
    count(300, () => twoModes(sample(30, () => (random.next() < 0.4 ? 6 : 0) + random.normal())) !== undefined),
  ).toBeGreaterThan(285)
})

test('the suite’s interval is that of its round means', () => {
  const rows = [
    [1, 2, 3, 4, 5, 6],
    [3, 2, 1, 0, -1, -2],
    [-1, -1, -1, -1, -1, 8],
  ]
  expect(roundMeans(rows)).toEqual([1, 1, 1, 1, 1, 4])
  expect(suiteInterval(rows, 0.05)).toEqual(signedRankInterval([1, 1, 1, 1, 1, 4], 0.05))
  expect(() => suiteInterval([], 0.05)).toThrow(RangeError)
  expect(() => suiteInterval([[1, 2], [1]], 0.05)).toThrow(/same rounds/)
})

test('what the rounds have in common is seen from each benchmark without itself', () => {
  const rows = [
    [10, 0],
    [1, 2],
    [2, 4],
    [3, 9],
  ]
  expect(commonMode(rows)).toEqual([
    [2, 4],
    [3, 4],
    [3, 2],
    [2, 2],
  ])
  expect(() => commonMode([[1]])).toThrow(RangeError)
})

test('a suite-wide slowdown is found that no single benchmark shows, and shared noise raises no alarm', () => {
  const random = createRandom('suite-wide')
  const rows = (shift: number, shared: number) => {
    const common = sample(15, () => shared * random.normal())
    return Array.from({ length: 40 }, () => sample(15, random.normal).map((x, r) => x + shift + common[r]!))
  }
  const found = count(200, () => suiteInterval(rows(0.15, 0), 0.05).low > 0)
  expect(found).toBeGreaterThan(170)
  const alarms = count(1000, () => {
    const { low, high } = suiteInterval(rows(0, 1), 0.05)
    return low > 0 || high < 0
  })
  expectRateWithin(alarms, 1000, 0.045, 0.05)
})

test('the bootstrap covers a ratio of sums, keeps rounds together, and is seeded', () => {
  const random = createRandom('bootstrap')
  const once = () => {
    const x = sample(40, () => 10 + random.exponential())
    const y = sample(40, () => 10 + random.exponential())
    const ratio = (indices: Uint32Array) => total(x, indices) / total(y, indices)
    return bootstrapInterval(40, ratio, 0.05, random, { resamples: 299 })
  }
  const missed = count(250, () => {
    const { low, high } = once()
    return low > 1 || high < 1
  })
  expectRateWithin(missed, 250, 0.045, 0.07)
  const rounds = (indices: Uint32Array) =>
    indices.reduce((sum, i, at) => sum + (at % 4 !== 0 && i !== (indices[at - 1]! + 1) % 32 ? 1 : 0), 0)
  expect(bootstrapInterval(32, rounds, 0.1, createRandom(1), { resamples: 50, block: 4 }).high).toBe(0)
  const first = (seed: number) => bootstrapInterval(30, (i) => i[0]! + i[7]!, 0.1, createRandom(seed))
  expect(first(1)).toEqual(first(1))
  expect(() => bootstrapInterval(29, () => 0, 0.05, random)).toThrow(/at least 30 rounds/)
  expect(() => bootstrapInterval(30, () => 0, 0, random)).toThrow(RangeError)
})

function total(values: Float64Array, indices: Uint32Array): number {
  return indices.reduce((sum, i) => sum + values[i]!, 0)
}
