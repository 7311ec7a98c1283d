/** The one line that everybody reads claims what was shown, and no more. */

import { expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { headline, verdictLine } from '../../src/report/verdict-line.ts'
import { calm, change, oneSided, pass, row, samples } from './samples.ts'

const tooLong = { budgetSeconds: 300, pairSeconds: 130, needSeconds: 1200, shards: 4 }
const open = row('noisy', 'inconclusive', { doubt: { code: 'stopped-early' } })

test.each<[string, Partial<Report>, string, string]>([
  ['all shown', {}, 'good', 'No slowdown of 5 % or more in 8 benchmarks'],
  [
    'a part alone was measured',
    { leftOut: { measured: 8, names: ['a', 'b'] } },
    'good',
    'No slowdown of 5 % or more in 8 benchmarks; 8 of 10 benchmarks measured, 2 left out which this change does not reach',
  ],
  [
    'a part that fits was measured, which is no green',
    { leftOut: { measured: 8, names: ['a', 'b'], tooLong } },
    'unsure',
    'In a part: no slowdown of 5 % or more in 8 benchmarks; 8 of 10 benchmarks measured, 2 left out for want of time (a time budget of 20 min holds all)',
  ],
  [
    'a part that fits is not all that blocks',
    { leftOut: { measured: 1, names: ['a', 'b'], tooLong: { ...tooLong, needSeconds: 4000 } }, benchmarks: [open] },
    'unsure',
    'In a part: nothing decided in 1 benchmark; 1 inconclusive; 1 of 3 benchmarks measured, 2 left out for want of time (4 shards hold all)',
  ],
  [
    'most shown',
    { benchmarks: [...calm(3), open] },
    'good',
    'No slowdown of 5 % or more in 3 of 4 benchmarks; 1 inconclusive',
  ],
  [
    'half shown is not green',
    { benchmarks: [...calm(1), open] },
    'unsure',
    'No slowdown of 5 % or more in 1 of 2 benchmarks; 1 inconclusive',
  ],
  ['nothing shown', { benchmarks: [open] }, 'unsure', 'Nothing decided in 1 benchmark; 1 inconclusive'],
  ['nothing there', { benchmarks: [] }, 'unsure', 'Nothing to compare: the suite gave no benchmarks'],
  ['all new', { benchmarks: [oneSided('a', 'added')] }, 'unsure', 'Nothing to compare: the only benchmark is new'],
  [
    'unknown direction only',
    { benchmarks: [row('a', 'changed', { better: 'unknown', change: change(0.2, 0.1, 0.3) })] },
    'unsure',
    'Nothing decided in 1 benchmark; 1 changed, not judged',
  ],
  [
    'forgiven failures are named',
    { benchmarks: [...calm(2), oneSided('a', 'failed'), oneSided('b', 'removed')] },
    'good',
    'No slowdown of 5 % or more in 2 benchmarks; 1 failed; 1 removed',
  ],
  [
    'thresholds differ',
    { benchmarks: [...calm(1), row('a', 'unchanged', { threshold: 0.1 })] },
    'good',
    'No slowdown above its threshold in 2 benchmarks',
  ],
  ['forgiven regression', samples['tolerated']!, 'unsure', 'Slower, not blocking: parse/large +13.5 % (threshold 5 %)'],
])('a pass, %s', (_, more, tone, line) => {
  const report = { ...pass, ...more }
  expect(verdictLine(report)).toBe(line)
  expect(headline(report).tone).toBe(tone)
})

test.each<[string, Partial<Report>, string]>([
  [
    'missing',
    { reasons: [{ code: 'missing', benchmark: 'a' }], benchmarks: [...calm(1), oneSided('a', 'removed')] },
    'Missing: a is in base and gone from head; no slowdown of 5 % or more in 1 benchmark',
  ],
  [
    'several missing',
    { reasons: ['a', 'b', 'c', 'd', 'e'].map((benchmark) => ({ code: 'missing', benchmark }) as const) },
    'Missing: a, b, c and 2 more are in base and gone from head; no slowdown of 5 % or more in 8 benchmarks',
  ],
  ['no reason known', { reasons: [] }, 'Blocked by the rules of this repository'],
])('a failure, %s', (_, more, line) => {
  expect(verdictLine({ ...pass, verdict: 'fail', exitCode: 1, ...more })).toBe(line)
})

const broken = (name: string) => oneSided(name, 'failed', { where: 'head', message: 'boom' })
const failed = (...names: string[]) =>
  names.map((benchmark) => ({ code: 'failed', benchmark, message: 'boom' }) as const)
const slower = row('s', 'regressed', { change: change(0.3, 0.2, 0.4) })
const shy = row('a', 'inconclusive', {
  doubt: { code: 'missing-in-rounds', base: 8, head: 6, rounds: 8, silent: true },
})

test.each<[string, Partial<Report>, string]>([
  [
    'one of forty',
    { benchmarks: [broken('a'), ...calm(39)], reasons: failed('a') },
    '1 of 40 benchmarks failed in head: a: boom; no slowdown of 5 % or more in 39 benchmarks',
  ],
  [
    'several, and another is slower',
    { benchmarks: [...['a', 'b', 'c', 'd'].map(broken), slower, ...calm(6)], reasons: failed('a', 'b', 'c', 'd') },
    '4 of 11 benchmarks failed in head: a, b, c and 1 more; of the first: boom; slower, not blocking: s +30.0 % (threshold 5 %)',
  ],
  [
    'some were broken before, and nothing was decided',
    { benchmarks: [broken('a'), open, oneSided('x', 'failed', { where: 'both' })], reasons: failed('a') },
    '1 of 3 benchmarks failed in head: a: boom; nothing decided in 1 benchmark; 1 inconclusive; 1 failed on both sides',
  ],
  ['the only one', { benchmarks: [broken('a')], reasons: failed('a') }, 'The only benchmark failed in head: a: boom'],
  [
    'all of them',
    { benchmarks: [broken('a'), broken('b')], reasons: failed('a', 'b') },
    'Both benchmarks failed in head: a, b; of the first: boom',
  ],
  [
    'one that comes and goes, and one that failed',
    { benchmarks: [shy, broken('b'), ...calm(2)], reasons: failed('a', 'b') },
    '2 of 4 benchmarks failed in head or come and go: a, b; of the first: boom; no slowdown of 5 % or more in 2 benchmarks',
  ],
])('broken, %s', (_, more, line) => {
  expect(verdictLine({ ...pass, verdict: 'error', exitCode: 3, ...more })).toBe(line)
})

test('what takes longer is the headline, and what was counted stands beside it', () => {
  const counts = ['a', 'b'].map((name) =>
    row(name, 'regressed', { metric: 'allocations', unit: '1', exact: true, change: change(0.5, 0.5, 0.5) }),
  )
  const line = (...rows: (typeof slower)[]) =>
    verdictLine({
      ...pass,
      verdict: 'fail',
      exitCode: 1,
      benchmarks: [...rows, ...calm(2)],
      reasons: rows.map(({ name, metric }) => ({ code: 'regression', benchmark: name, metric: metric ?? '' })),
    })
  expect(line(slower, counts[0]!)).toBe(
    'Slower: s +30.0 % (threshold 5 %); also a more allocations, +50.0 % (threshold 5 %)',
  )
  expect(line(slower, { ...slower, name: 't' }, ...counts)).toBe(
    '2 of 4 benchmarks slower: worst s +30.0 % (threshold 5 %); also 2 worse in other metrics',
  )
  expect(line(...counts)).toMatch(/^2 of 4 benchmarks worse: worst a more allocations/)
})

test('what blocks nothing is counted the same way: what is slower first, the rest beside it', () => {
  const count = row('s', 'regressed', { metric: 'allocations', unit: '1', exact: true, change: change(3, 3, 3) })
  const benchmarks = [count, slower, ...calm(2)]
  expect(verdictLine({ ...pass, benchmarks })).toBe(
    'Slower, not blocking: s +30.0 % (threshold 5 %); also s more allocations, +300 % (threshold 5 %)',
  )
  expect(verdictLine({ ...pass, benchmarks: [count, { ...count, name: 't' }] })).toMatch(
    /^2 worse, not blocking: worst s more allocations/,
  )
  const cancelled = { verdict: 'inconclusive', reasons: [{ code: 'cancelled', rounds: 9 }] } as const
  expect(verdictLine({ ...pass, ...cancelled, benchmarks })).toMatch(/; also 1 slower, 1 worse in other metrics$/)
})

const nearly = (name: string, estimate: number) =>
  row(name, 'inconclusive', {
    change: { estimate, low: estimate - 0.02, high: estimate + 0.02 },
    doubt: { code: 'size-unresolved', direction: 'slower', need: 90 },
  })

test.each([
  [[nearly('a', 0.052)], 'Slower, perhaps by less than 5 %: a +5.2 % (+3.2 % … +7.2 %)'],
  [
    [nearly('a', 0.042), nearly('b', 0.058), row('c', 'inconclusive', { doubt: null })],
    '2 of 4 benchmarks slower, perhaps by less than 5 %: worst b +5.8 % (+3.8 % … +7.8 %); 1 undecided',
  ],
])('what is slower by an unknown size is said before what is undecided', (open, line) => {
  const benchmarks = [...open, row('z', 'unchanged')]
  expect(verdictLine({ ...pass, verdict: 'inconclusive', exitCode: 0, benchmarks })).toBe(line)
})
