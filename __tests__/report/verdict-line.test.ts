/** The one line that everybody reads claims what was shown, and no more. */

import { expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { headline, verdictLine } from '../../src/report/verdict-line.ts'
import { calm, change, oneSided, pass, row, samples } from './samples.ts'

const open = row('noisy', 'inconclusive', { doubt: { code: 'stopped-early' } })

test.each<[string, Partial<Report>, string, string]>([
  ['all shown', {}, 'good', 'No slowdown of 5 % or more in 8 benchmarks'],
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
    'Nothing decided in 1 benchmark',
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
    'Missing: a is in base and gone from head',
  ],
  [
    'several missing',
    { reasons: ['a', 'b', 'c', 'd', 'e'].map((benchmark) => ({ code: 'missing', benchmark }) as const) },
    'Missing: a, b, c and 2 more are in base and gone from head',
  ],
  ['failed', { reasons: [{ code: 'failed', benchmark: 'a', message: 'boom' }] }, 'Failed: a: boom'],
  ['no reason known', { reasons: [] }, 'Blocked by the rules of this repository'],
])('a failure, %s', (_, more, line) => {
  expect(verdictLine({ ...pass, verdict: 'fail', exitCode: 1, ...more })).toBe(line)
})
