import { expect, test } from 'vitest'
import { createRandom } from '../../src/statistics/random.ts'
import { rankSumCdf, rankSumCritical, rankSumInterval, rankSumTest } from '../../src/statistics/rank-sum.ts'
import { count, expectClose, expectRate, sample } from './simulation.ts'
import vectors from './vectors/ranks.json' with { type: 'json' }

/** Tails of U over all choices of which values form the first sample. */
function tailsByEnumeration(x: readonly number[], y: readonly number[]) {
  const all = [...x, ...y]
  const u = (first: readonly number[], second: readonly number[]) =>
    first.reduce((sum, a) => sum + second.reduce((s, b) => s + (a > b ? 1 : a === b ? 0.5 : 0), 0), 0)
  const seen = u(x, y)
  let choices = 0
  let greater = 0
  let less = 0
  for (let mask = 0; mask < 2 ** all.length; mask++) {
    const first = all.filter((_, i) => (mask >> i) & 1)
    if (first.length !== x.length) continue
    const value = u(
      first,
      all.filter((_, i) => !((mask >> i) & 1)),
    )
    choices++
    if (value >= seen) greater++
    if (value <= seen) less++
  }
  return { statistic: seen, greater: greater / choices, less: less / choices }
}

test('exact p-values agree with scipy, 3 and 3 to 30 and 30 values', () => {
  for (const { x, y, ...expected } of vectors.rankSum) {
    expect(rankSumTest(x, y).statistic).toBe(expected.statistic)
    expectClose(rankSumTest(x, y, 'greater').p, expected.greater, 1e-9)
    expectClose(rankSumTest(x, y, 'less').p, expected.less, 1e-9)
    expectClose(rankSumTest(x, y).p, expected.two, 1e-9)
  }
})

test('the law where it is published', () => {
  expectClose(rankSumCdf(20, 8, 9), 1687 / 24310, 1e-14)
  const published = [
    [5, 5, 2],
    [8, 8, 13],
    [10, 10, 23],
    [20, 20, 127],
    [4, 20, 14],
  ] as const
  for (const [m, n, k] of published) {
    expect(rankSumCritical(m, n, 0.025)).toBe(k)
    expect(rankSumCritical(n, m, 0.025)).toBe(k)
  }
  expect(rankSumCritical(3, 3, 0.025)).toBe(-1)
})

test('ties: the exact law of the ranks at hand, against all choices', () => {
  const random = createRandom('rank-sum ties')
  for (let trial = 0; trial < 60; trial++) {
    const x = Array.from({ length: 1 + random.integer(5) }, () => random.integer(4))
    const y = Array.from({ length: 1 + random.integer(5) }, () => random.integer(4))
    const expected = tailsByEnumeration(x, y)
    expect(rankSumTest(x, y).statistic).toBe(expected.statistic)
    expectClose(rankSumTest(x, y, 'greater').p, expected.greater, 1e-12)
    expectClose(rankSumTest(x, y, 'less').p, expected.less, 1e-12)
  }
})

test('all values equal say nothing', () => {
  expect(rankSumTest([1, 1, 1], [1, 1]).p).toBe(1)
  expect(rankSumTest(new Float64Array(40).fill(2), new Float64Array(40).fill(2)).p).toBe(1)
  expect(() => rankSumTest([], [1])).toThrow(RangeError)
  expect(() => rankSumInterval([1], [Number.NaN], 0.05)).toThrow(RangeError)
  expect(() => rankSumInterval([1], [2], 1)).toThrow(RangeError)
})

test('beyond the counted laws, the Edgeworth law takes over without a step', () => {
  for (const z of [-1, -2, -3]) {
    const at = (n: number) => rankSumCdf(Math.round((50 * n) / 2 + z * Math.sqrt((50 * n * (51 + n)) / 12)), 50, n)
    expectClose(at(51), at(50), 0.03)
  }
  const random = createRandom('rank-sum large')
  const x = Array.from({ length: 25 }, () => random.integer(9))
  const y = Array.from({ length: 25 }, () => random.integer(9))
  // One value more on either side: just past the size whose ties are counted.
  expect(Math.abs(rankSumTest([...x, 4], [...y, 4]).p - rankSumTest(x, y).p)).toBeLessThan(0.03)
})

test('estimate and interval are order statistics of the differences, short and long', () => {
  const random = createRandom('shift')
  for (const [m, n] of [
    [1, 4],
    [6, 9],
    [15, 15],
    [120, 110],
  ] as const) {
    const x = sample(m, () => Math.round(random.studentT(2) * 10) / 10)
    const y = sample(n, random.normal)
    const all = [...x].flatMap((a) => [...y].map((b) => a - b)).sort((a, b) => a - b)
    const k = rankSumCritical(m, n, 0.025)
    const { estimate, low, high } = rankSumInterval(x, y, 0.05)
    const half = all.length >> 1
    expect(estimate).toBe(all.length % 2 === 1 ? all[half] : all[half - 1]! / 2 + all[half]! / 2)
    expect(low).toBe(k < 0 ? Number.NEGATIVE_INFINITY : all[k])
    expect(high).toBe(k < 0 ? Number.POSITIVE_INFINITY : all[all.length - 1 - k])
  }
})

test('coverage is the exact level', () => {
  const random = createRandom('rank-sum coverage')
  const trials = 4000
  const missed = count(trials, () => {
    const x = sample(7, () => random.studentT(3) + 5)
    const y = sample(9, () => random.studentT(3))
    const { low, high } = rankSumInterval(x, y, 0.05)
    return low > 5 || high < 5
  })
  expectRate(missed, trials, 2 * rankSumCdf(rankSumCritical(7, 9, 0.025), 7, 9))
})
