import { expect, test } from 'vitest'
import { compareRuns } from '../../src/history/compare-runs.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { noise } from '../site/scene.ts'

const steady = noise('compare runs')
const runs = Array.from({ length: 40 }, () => steady(1))
const against = (value: number, better: 'lower' | 'higher' = 'lower', from = 0) =>
  compareRuns([...runs, value], { from, base: 39, run: 40, better })

test('says what a gate by stored runs says', () => {
  expect(against(1.2)).toMatchObject({ outcome: 'regressed', runs: 30, change: { estimate: expect.closeTo(0.2, 1) } })
  expect(against(0.8)?.outcome).toBe('improved')
  expect(against(0.8, 'higher')?.outcome).toBe('regressed')
  expect(against(1)?.outcome).toBe('unchanged')
  expect(against(1.05)?.outcome).toBe('inconclusive')
})

test('says nothing of too few runs, of none, and of zeros', () => {
  expect(against(1.2, 'lower', 38)).toBeNull()
  expect(against(Number.NaN)).toBeNull()
  expect(compareRuns([0, 0, 0, 1], { from: 0, base: 2, run: 3, better: 'lower' })).toBeNull()
  expect(compareRuns([1, 2], { from: 0, base: 0, run: 5, better: 'lower' })).toBeNull()
})

test('calls a run of the same level worse or better in fewer than one of twenty', () => {
  const random = createRandom('same level')
  let called = 0
  for (let k = 0; k < 1000; k++) {
    const values = Array.from({ length: 21 }, () => Math.exp(random.normal() * 0.1))
    const found = compareRuns(values, { from: 0, base: 19, run: 20, better: 'lower' })
    if (found?.outcome === 'regressed' || found?.outcome === 'improved') called++
  }
  expect(called).toBeLessThan(50)
})
