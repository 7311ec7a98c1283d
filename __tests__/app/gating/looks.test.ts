import { expect, test } from 'vitest'
import { planLooks } from '../../../src/app/gating/looks.ts'

test.each([
  [8, 30, [8, 11, 15, 21, 30]],
  [8, 8, [8]],
  [8, 5, [5]],
  [8, 9, [8, 9]],
  [4, 1000, [4, 15, 63, 251, 1000]],
  [1, 1, [1]],
])('from %d to %d rounds', (minRounds, rounds, looks) => expect(planLooks(minRounds, rounds)).toEqual(looks))

test('looks rise, begin with the fewest rounds and end with the last, whatever the plan', () => {
  for (let minRounds = 1; minRounds <= 40; minRounds++) {
    for (let rounds = 1; rounds <= 120; rounds++) {
      const looks = planLooks(minRounds, rounds)
      expect(looks).toEqual([...new Set(looks)].sort((a, b) => a - b))
      expect([looks[0], looks.at(-1)]).toEqual([Math.min(minRounds, rounds), rounds])
      expect(looks.length).toBeLessThanOrEqual(5)
    }
  }
})

test('where two rounds are measured at once, all looks but the last come after both', () => {
  expect(planLooks(8, 30, 2)).toEqual([8, 12, 16, 22, 30])
  expect(planLooks(7, 9, 4)).toEqual([8, 9])
  expect(planLooks(3, 9, 1)).toEqual(planLooks(3, 9))
})
