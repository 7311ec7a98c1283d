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
