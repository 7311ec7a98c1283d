/** What is counted in a pass of its own: in few launches, and a figure beside the time while it stays the same. */
import { expect, test } from 'vitest'
import { comparePaired } from '../../../src/compare/paired.ts'
import type { Metric } from '../../../src/model/metric.ts'
import type { Launch } from '../../../src/model/run.ts'
import { launch, ok, pairs, rule, time, times, wobble } from '../launches.ts'

const rounds = 12
const bytes = (value: number): Metric =>
  time(value, { name: 'allocated', unit: 'B', exact: true, pass: 'counts', resolution: 8 })

/** A steady time; the first launches have a count as well. */
const side = (seed: number, counts: readonly number[]): Launch[] =>
  times(rounds, (i) => launch(ok('a', time(wobble(seed * i)), ...counts.slice(i, i + 1).map(bytes))))

const rows = (base: readonly number[], head: readonly number[], metricRules = {}) =>
  comparePaired(pairs(side(1, base), side(3, head)), rule(rounds, { metricRules: () => metricRules })).comparison
    .benchmarks

test('the same count has no row of its own, and is told beside the time', () => {
  const [row, ...others] = rows([4096, 4096], [4096, 4096])
  expect(others).toEqual([])
  expect(row).toMatchObject({
    metric: 'time',
    outcome: 'unchanged',
    counts: [{ metric: 'allocated', unit: 'B', base: 4096, head: 4096, outcome: 'unchanged' }],
  })
})

test('another count has a row, whatever the time does, though most launches lack it', () => {
  const four = (value: number) => [value, value, value, value]
  const found = rows(four(4096), four(4896))
  expect(found.map(({ metric, outcome }) => `${metric} ${outcome}`)).toEqual(['time unchanged', 'allocated regressed'])
  expect(found[1]).toMatchObject({ exact: true, threshold: 0.01, rounds: 4, doubt: null })
})

test('two launches agree by chance too often', () => {
  expect(rows([4096, 4096], [4896, 4896]).map(({ metric }) => metric)).toEqual(['time'])
})

test('what does not repeat is said to vary, and gates nothing', () => {
  const [row, ...others] = rows([4096, 4900, 4096, 4096], [4900, 4900, 4096, 4900])
  expect(others).toEqual([])
  expect(row!.counts).toMatchObject([{ outcome: 'inconclusive' }])
})

test('a count that only one side has is neither missing nor new', () => {
  const found = rows([4096, 4096], [])
  expect(found.map(({ metric, outcome }) => `${metric} ${outcome}`)).toEqual(['time unchanged'])
  expect(found[0]!.counts).toBeUndefined()
})

test('a rule may ignore it, or give it a limit', () => {
  const changed = [
    [4096, 4096, 4096, 4096],
    [4500, 4500, 4500, 4500],
  ] as const
  expect(rows(...changed, { ignore: true }).map(({ outcome }) => outcome)).not.toContain('regressed')
  expect(rows(...changed, { threshold: 0.2 }).map(({ metric }) => metric)).toEqual(['time'])
})

test('what a tool itself counts reads the same: beside the time, and in a row of its own', () => {
  const told = (bytes: number, allocations: number): Launch[] =>
    times(rounds, (i) => {
      const counter = (name: string, unit: string, value: number) => time(value, { name, unit, exact: true })
      return launch(ok('a', time(wobble(i)), counter('bytes', 'B', bytes), counter('allocations', '1', allocations)))
    })
  const found = comparePaired(pairs(told(4096, 3), told(4896, 3)), rule(rounds)).comparison.benchmarks
  expect(found.map(({ metric, outcome }) => `${metric} ${outcome}`)).toEqual([
    'time unchanged',
    'bytes regressed',
    'allocations unchanged',
  ])
  expect(found[0]!.counts).toEqual([
    { metric: 'bytes', unit: 'B', base: 4096, head: 4896, outcome: 'regressed' },
    { metric: 'allocations', unit: '1', base: 3, head: 3, outcome: 'unchanged' },
  ])
  expect(found[1]!.counts).toBeUndefined()
})
