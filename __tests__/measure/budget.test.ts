import { expect, test } from 'vitest'
import { expectedSeconds, notOneRound, planBudget } from '../../src/measure/budget.ts'
import { durationText } from '../../src/model/duration.ts'

const plan = (budgetSeconds: number | null) => ({ minRounds: 8, maxRounds: 30, budgetSeconds })

test.each([
  // budget, a pair, spent, rounds
  [null, 1000, 1000, 30],
  [900, 1, 1, 30],
  [900, 60, 60, 12],
  [900, 90, 90, 8],
])('budget %s s, %s s a pair, %s s spent: %i rounds', (budget, pairSeconds, spent, rounds) => {
  expect(planBudget(plan(budget), pairSeconds, spent)).toEqual({ rounds, fits: rounds, notes: [] })
})

test.each([
  // a pair, rounds, how many of them fit over the whole suite
  [90, 12, 8],
  [60, 18, 12],
  [35, 30, 21],
  [1, 30, 30],
])(
  '%s s a pair, where rounds can leave out what is decided: %i rounds, %i over the whole suite',
  (pairSeconds, rounds, fits) => {
    expect(planBudget(plan(900), pairSeconds, 90, true)).toMatchObject({ rounds, fits })
  },
)

test('fewer than the least rounds is a warning that says what would be enough', () => {
  const { rounds, fits, notes } = planBudget(plan(900), 180, 180, true)
  expect([rounds, fits]).toEqual([3, 3])
  expect(notes).toMatchObject([{ code: 'short-budget', fits: 3, fewest: 8, needSeconds: 1800 }])
})

test('not even one round is a failure', () => {
  expect(() => planBudget(plan(60), 50, 50)).toThrow(
    'Not one round fits in the time budget of 1 min: one takes 50 s, and 50 s went before the first',
  )
})

test('where nothing tells how long a round takes, no number is made up', () => {
  const failure = notOneRound(plan(60), Number.POSITIVE_INFINITY, 35, true)
  expect(failure.message).toBe(
    'Not one round fits in the time budget of 1 min: after 35 s not one benchmark had been measured on both sides, so that it is not known how long a round takes',
  )
  expect(failure.hint).toMatch(/^Measure a part of it \(`only: fitting`\), or measure fewer benchmarks/)
  expect(durationText(Number.NaN)).toBe('an unknown time')
})

test('a suite that nobody can divide is not advised to be divided', () => {
  const divisible = notOneRound(plan(60), 50, 10, true).hint
  const whole = notOneRound(plan(60), 50, 10, false).hint
  expect([divisible?.includes('`shard: 1/9`'), whole?.includes('`shard: 1/9`')]).toEqual([true, false])
  expect([whole?.includes('`{filter}`'), notOneRound({ ...plan(60), partial: true }, 50, 10, true).hint]).toEqual([
    true,
    expect.not.stringContaining('fitting'),
  ])
})

test('expects the middle of the last three', () => {
  expect(expectedSeconds([100, 1, 9, 2], 5)).toBe(2)
  expect(expectedSeconds([], 5)).toBe(5)
})

test('what choosing the pairing took is part of the budget that is named', () => {
  // 217 s of 3 min are gone before the warm-up.
  expect(() => planBudget({ ...plan(180 - 217), chosenIn: 217 }, 240, 0)).toThrow(
    'Not one round fits in the time budget of 3 min: one takes 4 min, and 3 min 37 s went before the first',
  )
})
