/** Exact counters: limits, jitter, zeros and single launches, as a table. */
import { expect, test } from 'vitest'
import { compareCounters } from '../../../src/compare/rows/counters.ts'
import type { Better } from '../../../src/model/metric.ts'

type Case = [
  title: string,
  base: number[],
  head: number[],
  better: Better,
  outcome: string,
  estimate: number | null,
  doubt: string | null,
]

const cases: Case[] = [
  ['equal', [7, 7], [7, 7], 'lower', 'unchanged', 0, null],
  ['none at all', [0, 0], [0, 0], 'lower', 'unchanged', 0, null],
  ['something from nothing', [0, 0], [3, 3], 'lower', 'regressed', null, null],
  ['nothing from something', [3, 3], [0, 0], 'lower', 'improved', -1, null],
  ['one more of three', [3, 3], [4, 4], 'lower', 'regressed', 1 / 3, null],
  ['one less of three', [3, 3], [2, 2], 'lower', 'improved', -1 / 3, null],
  ['within the limit', [1000, 1000], [1019, 1019], 'lower', 'unchanged', 0.019, null],
  ['beyond the limit', [1000, 1000], [1021, 1021], 'lower', 'regressed', 0.021, null],
  ['more is better', [100, 100], [50, 50], 'higher', 'regressed', 1, null],
  ['more is better and lost', [100, 100], [0, 0], 'higher', 'regressed', null, null],
  ['no known direction', [100, 100], [50, 50], 'unknown', 'changed', -0.5, null],
  ['no known direction, from nothing', [0, 0], [1, 1], 'unknown', 'changed', null, null],
  ['jitter covers it', [100, 104, 100], [107, 107, 107], 'lower', 'inconclusive', 0.07, 'counter-varies'],
  ['beyond three jitters', [100, 104, 100], [113, 113, 113], 'lower', 'regressed', 0.13, 'counter-varies'],
  ['jitter without change', [100, 104, 100], [100, 103, 100], 'lower', 'unchanged', 0, 'counter-varies'],
  ['mostly zero', [0, 0, 5], [0, 0, 0], 'lower', 'unchanged', 0, 'counter-varies'],
  ['read once, equal', [7], [7], 'lower', 'unchanged', 0, null],
  ['read once, changed', [7], [9], 'lower', 'inconclusive', 2 / 7, 'one-number'],
]

test.each(cases)('%s', (_, base, head, better, outcome, estimate, doubt) => {
  const decision = compareCounters(base, head, better, { limit: 0.02, fewest: 2 })
  expect(decision.outcome).toBe(outcome)
  expect(decision.doubt?.code ?? null).toBe(doubt)
  if (estimate === null) expect(decision.change).toBeNull()
  else expect(decision.change!.estimate).toBeCloseTo(estimate, 12)
})

test('a limit that the user stated decides even a count that was read once', () => {
  expect(compareCounters([100], [111], 'lower', { limit: 0.1, fewest: 1 }).outcome).toBe('regressed')
  expect(compareCounters([100], [109], 'lower', { limit: 0.1, fewest: 1 }).outcome).toBe('unchanged')
})

test('a difference below the resolution is none, however large the ratio', () => {
  const limits = { limit: 0.02, fewest: 2 }
  expect(compareCounters([10, 10], [400, 400], 'lower', { ...limits, resolution: 512 }).outcome).toBe('unchanged')
  expect(compareCounters([10, 10], [600, 600], 'lower', { ...limits, resolution: 512 }).outcome).toBe('regressed')
})

test('counts that vary decide where the sides do not meet in eight launches each', () => {
  const limits = { limit: 0.02, fewest: 4 }
  const base = [100, 130, 100, 100, 130, 130, 100, 100]
  expect(
    compareCounters(
      base,
      base.map((value) => value + 40),
      'lower',
      limits,
    ).outcome,
  ).toBe('regressed')
  expect(
    compareCounters(
      base.map((value) => value + 40),
      base,
      'lower',
      limits,
    ).outcome,
  ).toBe('improved')
  expect(
    compareCounters(
      base,
      base.map((value) => value + 30),
      'lower',
      limits,
    ).outcome,
  ).toBe('inconclusive')
  const fewer = base.slice(1)
  expect(
    compareCounters(
      fewer,
      fewer.map((value) => value + 40),
      'lower',
      limits,
    ).outcome,
  ).toBe('inconclusive')
})

test('the interval of sides that do not meet lies on the side that the verdict names', () => {
  const base = [100, 101, 103, 100, 102, 101, 100, 103]
  const head = base.map((count) => count + 4)
  const [up, down] = [compareCounters(base, head, 'lower', one), compareCounters(head, base, 'lower', one)]
  expect([up.outcome, down.outcome]).toEqual(['regressed', 'improved'])
  expect(up.change).toEqual({ estimate: 4 / 101, low: 1 / 101, high: 7 / 101 })
  expect(down.change!.high).toBeLessThan(0)
  // Of what is better when there is more, the cost is in units of head.
  expect(compareCounters(head, base, 'higher', one).change!.low).toBeGreaterThan(0)
})

const one = { limit: 0.02, fewest: 4 }
