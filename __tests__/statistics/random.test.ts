import { expect, test } from 'vitest'
import { createRandom, xoshiro128 } from '../../src/statistics/random.ts'
import { mean, variance } from '../../src/statistics/robust.ts'
import { sample } from './simulation.ts'

test('the generator is xoshiro128**: its first words from the state 1, 2, 3, 4', () => {
  const bits = xoshiro128(Uint32Array.of(1, 2, 3, 4))
  expect(Array.from({ length: 10 }, bits)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ])
})

test('the same seed gives the same stream, another seed or a fork another one', () => {
  const stream = (seed: string | number) => {
    const random = createRandom(seed)
    return Array.from({ length: 5 }, random.next)
  }
  expect(stream('a')).toEqual(stream('a'))
  expect(stream(7)).toEqual(stream('7'))
  const others = ['a', 'b', 'ab', 'ba', '', 'a ', 'é', 8].map((seed) => stream(seed)[0])
  expect(new Set(others).size).toBe(others.length)
  const random = createRandom('a')
  const fork = random.fork('screen')
  expect(fork.next()).not.toBe(createRandom('a').next())
  expect(fork.next()).not.toBe(random.fork('confirm').next())
  // Forking draws nothing from the stream it came from.
  expect(Array.from({ length: 5 }, random.next)).toEqual(stream('a'))
})

test('the stream of a seed never changes, since printed seeds must reproduce old runs', () => {
  const random = createRandom('benchgate')
  expect([random.next(), random.next(), random.integer(1000), random.normal()]).toMatchInlineSnapshot(`
    [
      0.976121790435923,
      0.19977182501849677,
      771,
      0.4376216067671504,
    ]
  `)
})

test('uniform, normal, exponential and t values have the moments they should', () => {
  const random = createRandom('moments')
  const n = 40_000
  const uniform = sample(n, random.next)
  expect(Math.min(...uniform)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...uniform)).toBeLessThan(1)
  expect(mean(uniform)).toBeCloseTo(0.5, 2)
  expect(variance(uniform)).toBeCloseTo(1 / 12, 2)
  const normal = sample(n, random.normal)
  expect(Math.abs(mean(normal))).toBeLessThan(0.02)
  expect(Math.abs(variance(normal) - 1)).toBeLessThan(0.03)
  expect(Math.abs(mean(normal.map((x) => x ** 4)) - 3)).toBeLessThan(0.25)
  expect(Math.abs(mean(sample(n, random.exponential)) - 1)).toBeLessThan(0.02)
  const t = sample(n, () => random.studentT(8))
  expect(Math.abs(variance(t) - 8 / 6)).toBeLessThan(0.06)
  expect(() => random.studentT(0)).toThrow(RangeError)
})

test('integers and shuffles are fair', () => {
  const random = createRandom('fair')
  const seen = new Map<string, number>()
  for (let i = 0; i < 12_000; i++) {
    const order = random.shuffle(['a', 'b', 'c']).join('')
    seen.set(order, (seen.get(order) ?? 0) + 1)
  }
  expect(seen.size).toBe(6)
  for (const times of seen.values()) expect(Math.abs(times - 2000)).toBeLessThan(4 * Math.sqrt(2000))
  // A plain remainder would give the lowest third half of all draws.
  const low = sample(4000, () => random.integer(3 * 2 ** 30)).filter((x) => x < 2 ** 30).length
  expect(Math.abs(low / 4000 - 1 / 3)).toBeLessThan(0.03)
  const list = [1, 2, 3]
  random.shuffle(list)
  expect(list).toEqual([1, 2, 3])
  for (const n of [0, 1.5, Number.NaN, 2 ** 33]) expect(() => random.integer(n)).toThrow(RangeError)
  expect(random.integer(1)).toBe(0)
})
