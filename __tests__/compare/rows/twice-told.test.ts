/** Which metrics say a thing twice. */
import { expect, test } from 'vitest'
import { comparePaired } from '../../../src/compare/paired.ts'
import type { MetricRule } from '../../../src/compare/rule.ts'
import type { Launch } from '../../../src/model/run.ts'
import { launch, ok, pairs, rule, time, times, wobble } from '../launches.ts'

const rounds = 12

/** A steady time, and a processor time that is `off` away from it, once more and once less. */
const side = (seed: number, off: number): Launch[] =>
  times(rounds, (i) => {
    const value = wobble(seed * i)
    return launch(ok('a', time(value), time(value * (1 + (i % 2 === 0 ? off : -off)), { name: 'cpu-time' })))
  })

const rows = (off: number, metricRules: (name: string, metric: string) => MetricRule = () => ({})) =>
  comparePaired(pairs(side(1, off), side(3, off)), rule(rounds, { metricRules })).comparison.benchmarks

test('a time that is the same figure in every launch is told beside the time, once', () => {
  const [row, ...others] = rows(0.0004)
  expect(others).toEqual([])
  expect(row).toMatchObject({ metric: 'time', also: [{ metric: 'cpu-time', unit: 's' }] })
})

test('one that is another figure in some launches has a row', () => {
  expect(rows(0.02).map(({ metric }) => metric)).toEqual(['time', 'cpu-time'])
})

test('a rule that names it gives it a row, and so does one that ignores the other', () => {
  const named = rows(0, (_, metric) => (metric === 'cpu-time' ? { named: true } : {}))
  expect(named.map(({ metric }) => metric)).toEqual(['time', 'cpu-time'])
  const ignoring = rows(0, (_, metric) => (metric === 'time' ? { ignore: true } : {}))
  expect(ignoring.map(({ metric, outcome }) => `${metric} ${outcome}`)).toContain('cpu-time unchanged')
})

test.each([
  ['as much', 1e8, 1e8, {}],
  ['more', 1e8, 1.08e8, { work: { base: expect.closeTo(1e8), head: expect.closeTo(1.08e8) } }],
  ['no more than figures are printed to', 1e8, 1.01e8, {}],
])('a rate tells that head is given %s to do', (_, before, after, work) => {
  const given = (seed: number, bytes: number) =>
    times(rounds, (i) => {
      const seconds = wobble(seed * i)
      const rate = {
        ...time(bytes / seconds),
        name: 'throughput',
        unit: 'B/s',
        better: 'higher',
        repeats: 'time',
      } as const
      return launch(ok('a', time(seconds), rate))
    })
  const [row, ...others] = comparePaired(pairs(given(1, before), given(3, after)), rule(rounds)).comparison.benchmarks
  expect(others).toEqual([])
  expect(row!.also).toEqual([expect.objectContaining({ metric: 'throughput', ...work })])
  expect('work' in row!.also![0]!).toBe('work' in work)
})

const rate = (value: number) =>
  ({ ...time(value), name: 'throughput', unit: 'B/s', better: 'higher', repeats: 'time' }) as const

test.each([
  [
    'by another time it is as much',
    12,
    (i: number, by: number) => [time(wobble(i) * by), time(1, { name: 'cpu-time' }), rate(1e7)],
  ],
  ['of a rate that is printed with few digits', 12, (_: number, by: number) => [time(by), rate(by > 1 ? 2e5 : 2.1e5)]],
  ['one launch alone', 1, (_: number, by: number) => [time(by), rate(1e7)]],
  ['numbers beyond all bounds', 12, (_: number, by: number) => [time(1e200 * by), rate(1e200)]],
  ['no rate at all', 12, (_: number, by: number) => [time(by), rate(by > 1 ? 1e7 : 1e-300)]],
] as const)('nothing is told of what an iteration handles: %s', (_, count, metrics) => {
  const given = (by: number) => times(count, (i) => launch(ok('a', ...metrics(i, by))))
  for (const row of comparePaired(pairs(given(1), given(1.06)), rule(count)).comparison.benchmarks)
    expect((row.also ?? []).filter(({ work }) => work !== undefined)).toEqual([])
})
