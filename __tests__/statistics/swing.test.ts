import { expect, test } from 'vitest'
import { changePoints } from '../../src/statistics/change-points.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { swingOf } from '../../src/statistics/swing.ts'
import { autoregressive, sample } from './simulation.ts'

const wave = (size: number, period: number, height: number) =>
  Array.from({ length: size }, (_, i) => height * Math.sin(1 + (2 * Math.PI * i) / period))

test('a swing is found whatever its period, and is the wave', () => {
  const random = createRandom('swing')
  for (const period of [3.5, 7, 12.3, 30]) {
    const clean = wave(200, period, 4)
    const found = swingOf(clean.map((value) => value + random.normal()))!
    const error = clean.reduce((sum, value, i) => sum + (value - found[i]!) ** 2, 0) / clean.length
    expect(error).toBeLessThan(0.2)
  }
})

test('noise, steps, drifts, one spike and short series have none', () => {
  const random = createRandom('no swing')
  const noise = () => Array.from(sample(120, random.normal))
  const all = [
    noise(),
    Array.from(sample(120, autoregressive(random, 0.9))),
    noise().map((value, i) => value + (i < 60 ? 0 : 20)),
    noise().map((value, i) => value + i / 10),
    noise().map((value, i) => value + (i === 50 ? 100 : 0)),
    wave(20, 4, 9),
    new Array(100).fill(1),
  ]
  expect(all.map((series) => swingOf(series))).toEqual(all.map(() => null))
})

test('a step within a strong swing is seen, and a swing alone is no change', () => {
  const random = createRandom('step in swing')
  let seen = 0
  for (const period of [5, 9.7, 20]) {
    const calm = wave(160, period, 4).map((value) => value + random.normal())
    expect(changePoints(calm)).toEqual([])
    const [found, ...more] = changePoints(calm.map((value, i) => value + (i < 90 ? 0 : 3)))
    expect(more).toEqual([])
    if (found !== undefined && Math.abs(found.index - 90) <= 5) seen++
  }
  expect(seen).toBe(3)
})
