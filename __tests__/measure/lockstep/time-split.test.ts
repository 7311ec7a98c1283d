/** How long a pair of processes is measured, from simulated variances. */
import { expect, test } from 'vitest'
import { middle, secondsPerPair, spread } from '../../../src/measure/lockstep/time-split.ts'
import { createRandom } from '../../../src/statistics/random.ts'

/** Pairs of processes whose luck has the standard deviation `between`, with batches of `within`. */
function simulate(between: number, within: number, pairs = 200, sweeps = 100) {
  const random = createRandom(7)
  return Array.from({ length: pairs }, () => {
    const luck = random.normal() * between
    return { ratios: Array.from({ length: sweeps }, () => luck + random.normal() * within) }
  })
}

const cost = { startSeconds: 1, measureSeconds: 1, sweeps: 100 }

test('the split is that of Kalibera and Jones', () => {
  const seconds = secondsPerPair(new Map([['a', simulate(0.02, 0.1)]]), [cost])
  // sqrt( 1 s / 0.01 s · π/2 · 0.1² / 0.02² ) sweeps of 0.01 s each.
  const expected = Math.sqrt((100 * (Math.PI / 2) * 0.1 ** 2) / 0.02 ** 2) * 0.01
  expect(seconds / expected).toBeGreaterThan(0.8)
  expect(seconds / expected).toBeLessThan(1.25)
})

test('noisier batches are worth more time, luckier processes more pairs', () => {
  const of = (between: number, within: number) => secondsPerPair(new Map([['a', simulate(between, within)]]), [cost])
  expect(of(0.02, 0.2)).toBeGreaterThan(of(0.02, 0.1))
  expect(of(0.04, 0.1)).toBeLessThan(of(0.02, 0.1))
})

test('the middle benchmark decides, and a single pair decides nothing', () => {
  const shown = new Map([
    ['a', simulate(0.02, 0.1)],
    ['b', simulate(0.02, 0.1)],
    ['wild', simulate(0.0001, 1)],
  ])
  const one = secondsPerPair(new Map([['a', simulate(0.02, 0.1)]]), [cost])
  expect(secondsPerPair(shown, [cost])).toBeCloseTo(one, 9)
  expect(secondsPerPair(new Map([['a', simulate(0.02, 0.1, 1)]]), [cost])).toBe(cost.startSeconds)
})

test('the split stays within half and twenty times the start-up, whatever was seen', () => {
  expect(secondsPerPair(new Map([['a', simulate(10, 0.001)]]), [cost])).toBe(0.5)
  expect(secondsPerPair(new Map([['a', simulate(0, 1)]]), [cost])).toBeLessThanOrEqual(20)
  expect(secondsPerPair(new Map(), [cost])).toBe(1)
})

test('median and spread', () => {
  expect(middle([3, 1, 2])).toBe(2)
  expect(middle([4, 1, 2, 3])).toBe(2.5)
  expect(spread([1, 2, 3, 4, 100])).toBeCloseTo(1.4826, 9)
  expect(spread([5])).toBe(0)
})
