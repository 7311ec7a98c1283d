/** Instructions beside a time: told where they change, and gated only where a rule says so. */
import { expect, test } from 'vitest'
import { comparePaired } from '../../../src/compare/paired.ts'
import type { Metric } from '../../../src/model/metric.ts'
import type { Launch } from '../../../src/model/run.ts'
import { launch, ok, pairs, rule, time, times, wobble } from '../launches.ts'

const rounds = 12
const instructions = (value: number): Metric =>
  time(value, { name: 'instructions', unit: '1', exact: true, pass: 'counts', role: 'information' })

const side = (seed: number, counts: readonly number[]): Launch[] =>
  times(rounds, (i) => launch(ok('a', time(wobble(seed * i)), ...counts.slice(i, i + 1).map(instructions))))

const rows = (base: readonly number[], head: readonly number[], metricRules = {}) =>
  comparePaired(
    pairs(side(1, base), side(3, head)),
    rule(rounds, { metricRules: (_, metric) => (metric === 'instructions' ? metricRules : {}) }),
  ).comparison.benchmarks

test('half a per cent more in two launches is told beside the time, and is no row', () => {
  const [row, ...others] = rows([100_000, 100_000], [100_500, 100_500])
  expect(others).toEqual([])
  expect(row).toMatchObject({ metric: 'time', outcome: 'unchanged', counts: [{ outcome: 'changed', head: 100_500 }] })
})

test('so little that such counts do not repeat to it is the same', () => {
  expect(rows([100_000, 100_000], [100_150, 100_150])[0]!.counts).toMatchObject([{ outcome: 'unchanged' }])
})

test('a rule that names them makes a row that gates, by its own limit or that of counts', () => {
  const [, gated] = rows([100_000, 100_000], [100_500, 100_500], { named: true, threshold: 0.003 })
  expect(gated).toMatchObject({ metric: 'instructions', outcome: 'regressed', threshold: 0.003 })
  expect(gated!.role).toBeUndefined()
  expect(rows([100_000, 100_000], [100_500, 100_500], { named: true })).toHaveLength(1)
  expect(rows([100_000, 100_000], [102_000, 102_000], { named: true })[1]).toMatchObject({ outcome: 'regressed' })
})

test('what varies takes more launches, and is compared by its scatter', () => {
  expect(rows([100_000, 100_900], [103_000, 104_000])[0]!.counts).toMatchObject([{ outcome: 'inconclusive' }])
  const eight = (from: number) => times(8, (i) => launch(ok('a', instructions(from + 300 * (i % 4)))))
  const values = (from: number) => eight(from).map(({ benchmarks }) => benchmarks[0]!.metrics[0]!.value)
  expect(rows(values(100_000), values(102_000))[0]!.counts).toMatchObject([{ outcome: 'changed' }])
  expect(rows(values(100_000), values(100_600))[0]!.counts).toMatchObject([{ outcome: 'inconclusive' }])
})
