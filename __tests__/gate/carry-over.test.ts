/** What stays of an earlier finding, row by row, and that trying again does not wash it away. */
import { expect, test } from 'vitest'
import { carryOver } from '../../src/gate/carry-over.ts'
import type { BenchmarkComparison, Change } from '../../src/model/comparison.ts'
import { row } from '../report/samples.ts'

const change = (low: number | null, high: number | null, estimate = 0.1): Change => ({ estimate, low, high })
const found = row('a', 'regressed', { change: change(0.08, 0.15) })
const sensitive = row('a', 'inconclusive', {
  change: change(0.01, 0.15),
  doubt: { code: 'size-unresolved', direction: 'slower', need: 50 },
})
const over = (high: number | null): BenchmarkComparison =>
  row('a', 'inconclusive', {
    change: change(-0.02, high, 0.02),
    doubt: { code: 'too-noisy', scatter: 0.1, need: 90, threshold: 0.05 },
  })

test.each([
  ['unchanged', row('a', 'unchanged'), 'cleared'],
  ['no slower', row('a', 'no-worse', { change: change(-0.2, 0.04, -0.08) }), 'cleared'],
  ['faster', row('a', 'improved', { change: change(-0.2, -0.1, -0.15) }), 'cleared'],
  ['an interval below the threshold', over(0.049), 'cleared'],
  ['an interval over the threshold', over(0.06), 'carried'],
  ['no bound', over(null), 'carried'],
  ['too few rounds', { ...over(0.01), doubt: { code: 'too-few-rounds', have: 3, need: 6 } }, 'carried'],
  ['gone', row('a', 'removed', { change: null }), 'carried'],
  ['failed', row('a', 'failed', { change: null }), 'carried'],
  ['slower again', row('a', 'regressed', { change: change(0.06, 0.2) }), 'anew'],
] as const)('%s', (_, now, what) => {
  const result = carryOver([now as BenchmarkComparison, row('b', 'unchanged')], [found], 1, 'strict')
  expect([result.carried.length, result.cleared.length]).toEqual(
    what === 'carried' ? [1, 0] : what === 'cleared' ? [0, 1] : [0, 0],
  )
  expect(result.benchmarks).toHaveLength(2)
  if (what !== 'carried') expect(result.benchmarks[0]).toBe(now)
  else
    expect(result.benchmarks[0]).toEqual({
      ...found,
      doubt: { code: 'found-before', attempt: 1, now: now.change },
    })
})

test('a finding that is carried over twice keeps who found it', () => {
  const once = carryOver([over(0.06)], [found], 1, 'strict').benchmarks
  const [twice] = carryOver([over(0.07)], once, 2, 'strict').benchmarks
  expect(twice!.doubt).toEqual({ code: 'found-before', attempt: 1, now: change(-0.02, 0.07, 0.02) })
})

test('what has no row any more stays', () => {
  const { benchmarks, carried } = carryOver([row('b', 'unchanged')], [found], 1, 'strict')
  expect(benchmarks.map(({ name, outcome }) => [name, outcome])).toEqual([
    ['b', 'unchanged'],
    ['a', 'regressed'],
  ])
  expect(carried[0]!.doubt).toMatchObject({ now: null })
})

test('only what blocked by the same sensitivity is a finding; another metric is another row', () => {
  expect(carryOver([over(0.2)], [sensitive], 1, 'strict').carried).toEqual([])
  expect(carryOver([over(0.2)], [sensitive], 1, 'sensitive').carried).toMatchObject([{ outcome: 'regressed' }])
  const other = { ...over(0.01), metric: 'cpu' }
  expect(carryOver([other, over(0.2)], [found], 1, 'strict').carried).toMatchObject([{ metric: 'time' }])
})
