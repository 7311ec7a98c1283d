/** Instructions beside a time: told where they change, and gated only where a rule says so. */
import { expect, test } from 'vitest'
import { comparePaired } from '../../../src/compare/paired.ts'
import { judge } from '../../../src/gate/judge.ts'
import { type GateRule, ruleFor } from '../../../src/gate/rules.ts'
import type { Metric } from '../../../src/model/metric.ts'
import type { Launch } from '../../../src/model/run.ts'
import { createRandom } from '../../../src/statistics/random.ts'
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

test.each(['allocated', 'allocations', 'peak-memory', 'instructions', 'branches'])(
  'rules and `fail-on` reach %s by its name',
  (name) => {
    const figure = (value: number): Metric => {
      const { role, ...other } = instructions(value)
      return { ...other, name, ...(name === 'instructions' && role !== undefined ? { role } : {}) }
    }
    const of = (value: number) => times(4, () => launch(ok('a', time(1), figure(value))))
    const verdict = (rules: readonly GateRule[]) => {
      const { comparison } = comparePaired(pairs(of(10_000), of(11_000)), rule(4, { metricRules: ruleFor(rules) }))
      return judge(comparison, { failOn: ['regression'], sensitivity: 'strict', rules, accepted: [] })
    }
    const match = '**'
    expect(verdict([{ match, metric: name, threshold: 0.05 }]).reasons[0]).toMatchObject({
      code: 'regression',
      metric: name,
    })
    expect(verdict([{ match, metric: name, threshold: 0.2 }]).kind).not.toBe('fail')
    expect(verdict([{ match, metric: name, ignore: true }]).kind).not.toBe('fail')
    expect(verdict([{ match, metric: name, failOn: [] }]).kind).not.toBe('fail')
  },
)

test('what only head has counted is neither a row nor a figure', () => {
  const [row, ...others] = rows([], [100_500, 100_500], { named: true })
  expect(row!.counts).toBeUndefined()
  expect(others).toEqual([])
})

test('work that is random is told as a change in next to no suite without one', () => {
  const random = createRandom('random work')
  const launches = () => times(8, () => launch(ok('a', instructions(100_000 * (1 + 0.02 * random.next())))))
  const outcomes = Array.from({ length: 300 }, () => {
    const { benchmarks } = comparePaired(pairs(launches(), launches()), rule(8)).comparison
    return benchmarks[0]!.outcome
  })
  expect(outcomes.filter((outcome) => outcome === 'inconclusive').length).toBeGreaterThan(150)
  expect(outcomes.filter((outcome) => outcome === 'changed' || outcome === 'regressed').length).toBeLessThan(3)
})

test('what varies takes more launches, and is compared by its scatter', () => {
  expect(rows([100_000, 100_900], [103_000, 104_000])[0]!.counts).toMatchObject([{ outcome: 'inconclusive' }])
  const eight = (from: number) => times(8, (i) => launch(ok('a', instructions(from + 300 * (i % 4)))))
  const values = (from: number) => eight(from).map(({ benchmarks }) => benchmarks[0]!.metrics[0]!.value)
  expect(rows(values(100_000), values(102_000))[0]!.counts).toMatchObject([{ outcome: 'changed' }])
  expect(rows(values(100_000), values(100_600))[0]!.counts).toMatchObject([{ outcome: 'inconclusive' }])
})
