import { expect, test } from 'vitest'
import { createRandom } from '../../src/statistics/random.ts'
import { median } from '../../src/statistics/robust.ts'
import { cutsOfTrend, leastMisfit } from '../../src/statistics/trend.ts'

/** A line of least absolute misfit goes through two of the values. */
function leastByTrying(values: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < values.length; i++) {
    for (let j = 0; j < i; j++) {
      const slope = (values[i]! - values[j]!) / (i - j)
      const rest = values.map((value, k) => value - slope * k)
      const level = median(rest)
      least = Math.min(
        least,
        rest.reduce((sum, value) => sum + Math.abs(value - level), 0),
      )
    }
  }
  return least
}

test('the line is the one of least absolute misfit, up or down, strays or not', () => {
  const random = createRandom('line')
  for (const stray of [0, 500]) {
    for (const slope of [0.2, -0.2]) {
      const values = Array.from({ length: 30 }, (_, i) => slope * i + random.normal() + (i === 21 ? stray : 0))
      expect(leastMisfit(values, 2 * slope) / leastByTrying(values)).toBeCloseTo(1, 2)
    }
  }
  expect(leastMisfit([3, 3, 3, 3], 1)).toBeLessThan(0.02)
})

test('a line replaces the cuts of a slope, all that it fits, and no step', () => {
  const wiggle = (i: number) => ((i * 7) % 5) / 10
  const slope = Array.from({ length: 90 }, (_, i) => wiggle(i) + i / 20)
  expect(cutsOfTrend(slope, [30, 60])).toEqual([30, 60])
  const stairs = Array.from({ length: 90 }, (_, i) => wiggle(i) + 1.5 * Math.floor(i / 30))
  expect(cutsOfTrend(stairs, [30, 60])).toEqual([])
  expect(cutsOfTrend([...stairs, ...slope.map((x) => x + 9)], [30, 60, 90, 120, 150])).toEqual([120, 150])
  expect(cutsOfTrend(slope, [])).toEqual([])
  expect(cutsOfTrend(new Array(20).fill(1), [10])).toEqual([])
})
