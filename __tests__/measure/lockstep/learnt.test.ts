/** How long a part of a pair is measured for. */

import { expect, test } from 'vitest'
import { type Learnt, nothingLearnt, partSeconds } from '../../../src/measure/lockstep/learnt.ts'

function learnt(pairSeconds: number | null): Learnt {
  const costs = new Map([['a', [{ startSeconds: 1, measureSeconds: 1, sweeps: 5 }]]])
  return { ...nothingLearnt(1), pairSeconds, costs }
}
const secondsOf = (known: Learnt, most: number | null, room?: number) =>
  partSeconds(known, 'a', 2, 0.5, most, room).seconds

test('until pairs are settled, as long as starting took', () => {
  expect(secondsOf(learnt(null), null)).toBe(1)
  expect(secondsOf(learnt(null), null, 100)).toBe(1)
})

test('then each part its share', () => {
  expect(secondsOf(learnt(4), null)).toBe(2)
})

test.each([
  [2, 2],
  [9, 3.5],
  [18, 8],
  [100, 8],
])('with room for %s s, of which starting takes its part: %s s, and four times the usual at most', (room, seconds) => {
  expect(secondsOf(learnt(4), null, room)).toBe(seconds)
})

test('a pair has its limit, but for the time that is left', () => {
  expect(secondsOf(learnt(4), 4)).toBeCloseTo(0.6 * (4 / 2 - 0.5), 9)
  expect(secondsOf(learnt(4), 4, 6)).toBeCloseTo(2, 9)
})
