import { expect, test } from 'vitest'
import { effectiveSize, lag1 } from '../../src/statistics/autocorrelation.ts'
import { createRandom } from '../../src/statistics/random.ts'
import {
  mad,
  mean,
  median,
  quantile,
  selectInPlace,
  sortedList,
  trimmedMean,
  variance,
} from '../../src/statistics/robust.ts'
import { qn } from '../../src/statistics/scale.ts'
import { autoregressive, expectClose, sample } from './simulation.ts'
import vectors from './vectors/samples.json' with { type: 'json' }

test('centres, quantiles and scales agree with numpy and scipy', () => {
  for (const { d, ...expected } of vectors.samples) {
    expectClose(median(d), expected.median, 1e-14)
    for (const [p, value] of expected.quantiles) expectClose(quantile(d, p!), value!, 1e-12)
    expectClose(trimmedMean(d, 0.2), expected.trimmedMean, 1e-13)
    expectClose(mad(d), expected.mad, 1e-12)
    expectClose(lag1(d), expected.lag1, 1e-12)
  }
})

test('Qn is the published order statistic with its small-sample factor', () => {
  const factors = new Map([
    [5, 0.844],
    [8, 0.669],
    [12, 12 / 15.8],
    [25, 25 / 26.4],
  ])
  for (const { d, qnUnscaled } of vectors.samples) {
    expectClose(qn(d), qnUnscaled * factors.get(d.length)!, 1e-5)
  }
})

test('Qn estimates the standard deviation of normal values without bias, MAD is told the truth by 1.4826', () => {
  const random = createRandom('scale')
  for (const n of [4, 7, 12, 25]) {
    const average = mean(sample(3000, () => qn(sample(n, random.normal))))
    expect(Math.abs(average - 1)).toBeLessThan(0.04)
  }
  expect(mad(sample(20_000, random.normal))).toBeCloseTo(1, 1)
})

test('selection puts every rank where sorting would', () => {
  const random = createRandom('selection')
  for (let trial = 0; trial < 300; trial++) {
    const values = sample(1 + random.integer(40), () => (trial % 2 === 0 ? random.normal() : random.integer(4)))
    const sorted = values.slice().sort()
    const k = random.integer(values.length)
    const changed = values.slice()
    expect(selectInPlace(changed, k)).toBe(sorted[k])
    expect(changed.slice().sort()).toEqual(sorted)
    expect(Math.max(...changed.slice(0, k + 1))).toBe(sorted[k])
  }
})

test('samples without an answer are refused by name', () => {
  expect(() => median([])).toThrow('median needs at least 1 values, got 0')
  expect(() => mean([1, Number.NaN])).toThrow('mean: value 1 is NaN, not a finite number')
  expect(() => variance([1])).toThrow('variance needs at least 2')
  expect(() => quantile([1], 1.2)).toThrow(RangeError)
  expect(() => trimmedMean([1], 0.5)).toThrow(RangeError)
  expect(() => qn([1, Number.POSITIVE_INFINITY])).toThrow('Infinity')
  expect(median([3])).toBe(3)
  expect(median([Number.MAX_VALUE, Number.MAX_VALUE])).toBe(Number.MAX_VALUE)
})

test('autocorrelation: known series, chance and real resemblance told apart', () => {
  expect(lag1([1, 2])).toBe(0)
  expect(lag1([5, 5, 5, 5])).toBe(0)
  expect(lag1([1, -1, 1, -1])).toBe(-0.75)
  const random = createRandom('lag')
  const series = sample(4000, autoregressive(random, 0.6))
  expect(Math.abs(lag1(series) - 0.6)).toBeLessThan(0.05)
})

test('effective size is that of independent values with the same error of the mean', () => {
  expect(effectiveSize(30, 0)).toBe(30)
  expect(effectiveSize(30, -0.4)).toBe(30)
  expectClose(effectiveSize(30, 0.5), 10, 1e-14)
  expect(effectiveSize(30, 1)).toBe(1)
})

test.each([0, 1, 2, 30, 64, 65, 300])('%i values are sorted as by the language, ties among them', (n) => {
  const random = createRandom(n)
  const values = Array.from({ length: n }, () => random.integer(n) - n / 2)
  const before = values.slice()
  expect(sortedList(values)).toEqual(values.toSorted((a, b) => a - b))
  expect(values).toEqual(before)
})

test('a median of many values is not disturbed by one of fewer, nor the other way round', () => {
  const many = Array.from({ length: 1001 }, (_, i) => (i * 10) % 1001)
  expect([median(many), median([3, 1, 2]), median(many), median([4, 1])]).toEqual([500, 2, 500, 2.5])
})
