/** The gate's rules as tables: rows and policy in, kind, exit code and reasons out. */
import { describe, expect, test } from 'vitest'
import { type GatePolicy, judge } from '../../src/gate/judge.ts'
import type { BenchmarkComparison, Change, Comparison } from '../../src/model/comparison.ts'

const standard: GatePolicy = {
  failOn: ['regression', 'missing', 'error'],
  sensitivity: 'strict',
  rules: [],
  accepted: [],
}

function row(name: string, outcome: BenchmarkComparison['outcome'], more: Partial<BenchmarkComparison> = {}) {
  const still: Change = { estimate: 0, low: -0.01, high: 0.01 }
  const bare = ['added', 'removed', 'failed', 'skipped'].includes(outcome)
  return {
    name,
    metric: bare ? null : 'time',
    unit: 's',
    better: 'lower',
    exact: false,
    outcome,
    base: 1,
    head: 1,
    change: bare ? null : still,
    p: null,
    rounds: 10,
    detectable: null,
    scatter: null,
    threshold: 0.05,
    doubt: null,
    ...more,
  } satisfies BenchmarkComparison
}

const of = (...benchmarks: BenchmarkComparison[]): Comparison => ({
  suite: { change: null, benchmarks: 0 },
  benchmarks,
})

const noisy = (name = 'noisy', high: number | null = 0.2) =>
  row(name, 'inconclusive', {
    change: { estimate: 0.01, low: -0.1, high },
    doubt: { code: 'too-noisy', scatter: 0.2, need: 90, threshold: 0.05 },
  })

const slowerUnresolved = (estimate = 0.08) =>
  row('slower', 'inconclusive', {
    change: { estimate, low: 0.01, high: 0.15 },
    doubt: { code: 'size-unresolved', direction: 'slower', need: 40 },
  })

type Case = [
  title: string,
  rows: BenchmarkComparison[],
  policy: Partial<GatePolicy>,
  kind: string,
  exit: number,
  codes: string[],
]

function silent(base: number, head: number) {
  return row('a', 'inconclusive', { doubt: { code: 'missing-in-rounds', base, head, rounds: 8, silent: true } })
}

const cases: Case[] = [
  ['all unchanged', [row('a', 'unchanged'), row('b', 'improved')], {}, 'pass', 0, []],
  ['one no worse, perhaps better', [row('a', 'no-worse'), row('b', 'unchanged')], {}, 'pass', 0, []],
  ['a regression', [row('a', 'regressed'), row('b', 'unchanged')], {}, 'fail', 1, ['regression']],
  ['a regression that fail-on leaves out', [row('a', 'regressed')], { failOn: [] }, 'pass', 0, ['regression']],
  ['a removed benchmark', [row('a', 'removed'), row('b', 'unchanged')], {}, 'fail', 1, ['missing']],
  [
    'a removed benchmark, allowed',
    [row('a', 'removed'), row('b', 'unchanged')],
    { failOn: ['regression'] },
    'pass',
    0,
    ['missing'],
  ],
  [
    'skipped on head alone',
    [row('a', 'skipped', { where: 'head' }), row('b', 'unchanged')],
    {},
    'fail',
    1,
    ['missing'],
  ],
  ['skipped on both', [row('a', 'skipped', { where: 'both' }), row('b', 'unchanged')], {}, 'pass', 0, []],
  ['skipped on base alone', [row('a', 'skipped', { where: 'base' }), row('b', 'unchanged')], {}, 'pass', 0, []],
  ['added beside others', [row('a', 'added'), row('b', 'unchanged')], {}, 'pass', 0, []],
  ['failed on head', [row('a', 'failed', { where: 'head' }), row('b', 'unchanged')], {}, 'error', 3, ['failed']],
  ['failed on both', [row('a', 'failed', { where: 'both' }), row('b', 'unchanged')], {}, 'pass', 0, []],
  ['missing from a launch of base without a word', [silent(7, 8), row('b', 'unchanged')], {}, 'error', 3, ['failed']],
  ['missing from a launch of head without a word', [silent(8, 7), row('b', 'unchanged')], {}, 'error', 3, ['failed']],
  [
    'missing without a word, and fail-on leaves it out',
    [silent(8, 7), row('b', 'unchanged')],
    { failOn: ['regression'] },
    'inconclusive',
    0,
    ['failed', 'inconclusive'],
  ],
  ['a regression beside it', [silent(8, 7), row('b', 'regressed')], {}, 'fail', 1, ['failed', 'regression']],
  ['everything failed on both', [row('a', 'failed', { where: 'both' })], {}, 'error', 3, ['nothing-compared']],
  ['a metric gone from head', [row('a', 'removed', { lacking: 'head' }), row('a', 'unchanged')], {}, 'pass', 0, []],
  [
    'a time gone from head, and what is left has no good direction',
    [row('a', 'removed', { lacking: 'head' }), row('a', 'unchanged', { unit: 'rows', better: 'unknown' })],
    {},
    'inconclusive',
    0,
    ['inconclusive'],
  ],
  [
    'a time gone from head, and what is left is none',
    [row('a', 'removed', { lacking: 'head' }), row('a', 'unchanged', { metric: 'bytes', unit: 'B' })],
    {},
    'inconclusive',
    0,
    ['inconclusive'],
  ],
  [
    'a count gone from head',
    [row('a', 'removed', { lacking: 'head', unit: 'B' }), row('a', 'unchanged')],
    {},
    'pass',
    0,
    [],
  ],
  [
    'a time that head has in addition',
    [row('a', 'added', { lacking: 'base' }), row('a', 'unchanged', { metric: 'bytes', unit: 'B' })],
    {},
    'pass',
    0,
    [],
  ],
  [
    'every metric replaced',
    [row('a', 'removed', { lacking: 'head' }), row('b', 'unchanged')],
    {},
    'inconclusive',
    0,
    ['inconclusive'],
  ],
  [
    'information that is worse',
    [row('a', 'inconclusive', { role: 'information' }), row('b', 'unchanged')],
    {},
    'pass',
    0,
    [],
  ],
  ['failed on base alone', [row('a', 'failed', { where: 'base' }), row('b', 'unchanged')], {}, 'pass', 0, []],
  [
    'failed on head, not an error',
    [row('a', 'failed', { where: 'head' }), row('b', 'unchanged')],
    { failOn: ['regression'] },
    'inconclusive',
    0,
    ['failed', 'inconclusive'],
  ],
  [
    'regression outranks a failure',
    [row('a', 'failed', { where: 'head' }), row('b', 'regressed')],
    {},
    'fail',
    1,
    ['failed', 'regression'],
  ],
  ['nothing at all', [], {}, 'error', 3, ['nothing-compared']],
  ['every benchmark new', [row('a', 'added'), row('b', 'added')], {}, 'error', 3, ['nothing-compared']],
  ['every benchmark new, never failing', [row('a', 'added')], { failOn: [] }, 'error', 0, ['nothing-compared']],
  [
    'no usable number',
    [row('a', 'inconclusive', { change: null, doubt: { code: 'not-positive', found: 0 } })],
    {},
    'error',
    3,
    ['nothing-compared'],
  ],
  ['every benchmark gone', [row('a', 'removed')], {}, 'fail', 1, ['missing']],
  ['counted from nothing', [row('a', 'regressed', { change: null, exact: true })], {}, 'fail', 1, ['regression']],
  ['something undecided', [noisy(), row('b', 'unchanged')], {}, 'inconclusive', 0, ['inconclusive']],
  ['undecided where fail-on names it', [noisy()], { failOn: ['inconclusive'] }, 'inconclusive', 4, ['inconclusive']],
  ['undecided without an upper bound', [noisy('a', null)], {}, 'inconclusive', 0, ['inconclusive']],
  ['undecided only towards faster', [noisy('a', 0.04)], {}, 'pass', 0, []],
  [
    'one number a side',
    [
      row('a', 'inconclusive', {
        change: { estimate: 0, low: null, high: null },
        doubt: { code: 'one-number', launches: 1 },
      }),
    ],
    {},
    'inconclusive',
    0,
    ['inconclusive'],
  ],
  [
    'missing in rounds, however narrow',
    [row('a', 'inconclusive', { doubt: { code: 'missing-in-rounds', base: 3, head: 9, rounds: 9 } })],
    {},
    'inconclusive',
    0,
    ['inconclusive'],
  ],
  ['slower, size unresolved, strict', [slowerUnresolved()], {}, 'inconclusive', 0, ['inconclusive']],
  ['slower, size unresolved, sensitive', [slowerUnresolved()], { sensitivity: 'sensitive' }, 'fail', 1, ['regression']],
  [
    'slower by less than the threshold, sensitive',
    [slowerUnresolved(0.04)],
    { sensitivity: 'sensitive' },
    'inconclusive',
    0,
    ['inconclusive'],
  ],
  [
    'not confirmed in the suite, sensitive',
    [{ ...slowerUnresolved(), doubt: { code: 'not-confirmed', benchmarks: 50 } }],
    { sensitivity: 'sensitive' },
    'inconclusive',
    0,
    ['inconclusive'],
  ],
  [
    'unknown direction beside others',
    [row('a', 'changed', { better: 'unknown' }), row('b', 'unchanged')],
    {},
    'pass',
    0,
    [],
  ],
  [
    'nothing but unknown directions',
    [row('a', 'changed', { better: 'unknown' })],
    {},
    'inconclusive',
    0,
    ['inconclusive'],
  ],
  [
    'an ignored regression',
    [row('a', 'regressed'), row('b', 'unchanged')],
    { rules: [{ match: 'a', ignore: true }] },
    'pass',
    0,
    [],
  ],
  [
    'everything ignored',
    [row('a', 'unchanged')],
    { rules: [{ match: '**', ignore: true }] },
    'inconclusive',
    0,
    ['inconclusive'],
  ],
  [
    'a rule that never fails',
    [row('a', 'regressed'), row('b', 'unchanged')],
    { rules: [{ match: 'a', failOn: [] }] },
    'pass',
    0,
    ['regression'],
  ],
  [
    'a rule that fails on inconclusive',
    [noisy('a'), noisy('b')],
    { rules: [{ match: 'b', failOn: ['inconclusive'] }] },
    'inconclusive',
    4,
    ['inconclusive'],
  ],
  [
    'an accepted regression',
    [row('parse/a', 'regressed'), row('b', 'unchanged')],
    { accepted: [{ benchmark: 'parse/*', by: 'ann', because: 'agreed' }] },
    'pass',
    0,
    ['waived'],
  ],
  [
    'an accepted removal',
    [row('a', 'removed'), row('b', 'unchanged')],
    { accepted: [{ benchmark: '**', by: 'ann', because: 'gone' }] },
    'pass',
    0,
    ['waived'],
  ],
  [
    'what was accepted of another',
    [row('a', 'regressed')],
    { accepted: [{ benchmark: 'b', by: 'ann', because: 'x' }] },
    'fail',
    1,
    ['regression'],
  ],
  [
    'a failure cannot be accepted',
    [row('a', 'failed', { where: 'head' }), row('b', 'unchanged')],
    { accepted: [{ benchmark: '**', by: 'ann', because: 'x' }] },
    'error',
    3,
    ['failed'],
  ],
  ['cancelled', [row('a', 'unchanged')], { cancelledAfter: 3 }, 'inconclusive', 4, ['cancelled']],
  [
    'cancelled after a regression',
    [row('a', 'regressed')],
    { cancelledAfter: 3 },
    'inconclusive',
    4,
    ['cancelled', 'regression'],
  ],
  ['cancelled before anything, never failing', [], { cancelledAfter: 0, failOn: [] }, 'inconclusive', 4, ['cancelled']],
]

test.each(cases)('%s', (_, rows, policy, kind, exit, codes) => {
  const verdict = judge(of(...rows), { ...standard, ...policy })
  expect([verdict.kind, verdict.exitCode, verdict.reasons.map((reason) => reason.code)]).toEqual([kind, exit, codes])
})

describe('reasons', () => {
  test('name benchmark, metric, message and who accepted', () => {
    const rows = of(
      row('a', 'regressed'),
      row('b', 'failed', { where: 'head', message: 'boom' }),
      row('c', 'regressed'),
    )
    const verdict = judge(rows, { ...standard, accepted: [{ benchmark: 'c', by: 'ann', because: 'agreed' }] })
    expect(verdict.reasons).toEqual([
      { code: 'regression', benchmark: 'a', metric: 'time' },
      { code: 'failed', benchmark: 'b', message: 'boom' },
      { code: 'waived', benchmark: 'c', metric: 'time', by: 'ann', because: 'agreed' },
    ])
  })

  test('a benchmark with several metrics gone is missing once, undecided once', () => {
    const gone = [row('a', 'removed', { metric: 'time' }), row('a', 'removed', { metric: 'bytes' })]
    expect(judge(of(...gone, row('b', 'unchanged')), standard).reasons).toEqual([{ code: 'missing', benchmark: 'a' }])
    const open = [noisy('a'), { ...noisy('a'), metric: 'p99' }, noisy('b')]
    expect(judge(of(...open), standard).reasons).toEqual([{ code: 'inconclusive', benchmarks: 2 }])
  })
})
