/** How much time several benchmarks give each other. */
import { expect, test } from 'vitest'
import { paceOf, usualEffort } from '../../src/explain/collect/pace.ts'

test('the fewest runs have all the time, unclear ones a part, clear ones a smaller one', async () => {
  let now = 100
  const clock = { now: () => now, date: () => new Date(0) }
  const effort = { ...usualEffort, mostSeconds: 100, shares: { usualSeconds: 20, unclearSeconds: 50 } }
  const pace = paceOf(effort, clock, 0)
  await pace.timed(async () => {
    now += 10
  })
  expect([pace.hasTime(3), pace.hasTime(3, true), pace.hasTime(2)]).toEqual([false, true, true])
  now = 145
  expect([pace.hasTime(3, true), pace.hasTime(2)]).toEqual([false, true])
  now = 195
  expect(pace.hasTime(2)).toBe(false)
  expect(paceOf(usualEffort, clock, 0).hasTime(9)).toBe(true)
})
