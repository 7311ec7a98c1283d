import { expect, test } from 'vitest'
import { drift } from '../../src/statistics/drift.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { autoregressive, count, expectRateWithin, sample } from './simulation.ts'

test('a line is its slope', () => {
  const found = drift(Array.from({ length: 21 }, (_, i) => 3 + 0.5 * i))!
  expect(found.slope).toBeCloseTo(0.5, 12)
  expect(found.change).toBeCloseTo(10, 12)
  expect(found.p).toBeLessThan(1e-4)
})

test('ten per cent over a hundred runs is seen where single runs scatter by five, a spike among them or not', () => {
  const random = createRandom('drift')
  for (const spike of [0, 3]) {
    const seen = count(60, () => {
      const series = sample(100, random.normal).map(
        (x, i) => 0.05 * x + (Math.log(1.1) * i) / 99 + (i === 60 ? spike : 0),
      )
      const found = drift(series)!
      return found.p <= 0.001 && Math.abs(found.change - Math.log(1.1)) < 0.06
    })
    expect(seen).toBeGreaterThanOrEqual(45)
  }
})

test('no drift where there is none: normal, heavy-tailed, autocorrelated, and with a spike', () => {
  const random = createRandom('no drift')
  const draws = [
    () => random.normal,
    () => () => random.studentT(2),
    () => autoregressive(random, 0.3),
    () => autoregressive(random, 0.6),
    () => autoregressive(random, 0.8),
  ]
  for (const draw of draws) {
    const found = count(400, () => drift(sample(100, draw()))!.p <= 0.01)
    expectRateWithin(found, 400, 0, 0.01)
  }
  const spike = Array.from({ length: 60 }, (_, i) => ((i * 7) % 5) / 100 + (i === 58 ? 9 : 0))
  expect(drift(spike)!.p).toBeGreaterThan(0.05)
})

test('what has no answer', () => {
  expect(drift([1, 2, 3])).toBeNull()
  expect(drift(new Array(40).fill(7))).toBeNull()
  expect(() => drift([...new Array(20).fill(1), Number.NaN])).toThrow(RangeError)
  const long = Array.from({ length: 3500 }, (_, i) => i)
  expect(drift(long)!.slope).toBeCloseTo(1, 9)
})
