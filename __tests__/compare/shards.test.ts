/** A suite that several jobs measured between them is one suite. */

import { describe, expect, test } from 'vitest'
import { comparePaired } from '../../src/compare/paired.ts'
import type { DecisionRule } from '../../src/compare/rule.ts'
import { compareShards, type ShardPairs } from '../../src/compare/shards.ts'
import type { Launch, Pair } from '../../src/model/run.ts'
import { clopperPearson } from '../../src/statistics/proportion.ts'
import { createRandom, type Random } from '../../src/statistics/random.ts'

const rule = (looks: readonly number[]): DecisionRule => ({
  threshold: 0.05,
  falseAlarmRate: 0.05,
  looks,
  screenRounds: looks[0]!,
  look: 'final',
  pairing: 'rounds',
})

function launch(names: readonly string[], timeOf: (name: string) => number): Launch {
  return {
    benchmarks: names.map((name) => ({
      name,
      status: 'ok',
      metrics: [{ name: 'time', unit: 's', better: 'lower', value: timeOf(name) }],
    })),
  }
}

/** Pairs whose log-ratios scatter by `scatter` around each benchmark's change. */
function pairs(count: number, changes: Readonly<Record<string, number>>, scatter: number, random: Random): Pair[] {
  const names = Object.keys(changes)
  return Array.from({ length: count }, (_, i) => ({
    round: i + 1,
    first: i % 2 === 0 ? 'base' : 'head',
    base: launch(names, () => Math.exp(Math.SQRT1_2 * scatter * random.normal())),
    head: launch(names, (name) => Math.exp(changes[name]! + Math.SQRT1_2 * scatter * random.normal())),
  }))
}

const named = (count: number, prefix: string, change: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${prefix}${i}`, change]))

describe('compareShards', () => {
  test('of one shard is the comparison of its pairs', () => {
    const own = pairs(20, { a: 0, b: 0.2 }, 0.01, createRandom('one'))
    expect(compareShards([{ pairs: own, rule: rule([8, 20]) }])).toEqual(comparePaired(own, rule([8, 20])).comparison)
  })

  test('shards with plans of their own decide as if measured together', () => {
    const random = createRandom('plans')
    const compared = compareShards([
      { pairs: pairs(16, { a: 0, b: 0.3 }, 0.003, random), rule: rule([8, 16, 30]) },
      { pairs: pairs(24, { c: 0, d: -0.3 }, 0.02, random), rule: rule([12, 24]) },
    ])
    expect(compared.benchmarks.map(({ name, outcome, rounds }) => [name, outcome, rounds])).toEqual([
      ['a', 'unchanged', 16],
      ['b', 'regressed', 16],
      ['c', 'unchanged', 24],
      ['d', 'improved', 24],
    ])
  })

  test('the mean over all is that of the shards, weighted by their benchmarks, with an interval of its own', () => {
    const random = createRandom('mean')
    const shards: ShardPairs[] = [
      { pairs: pairs(20, named(9, 'a', 0.1), 0.02, random), rule: rule([20]) },
      { pairs: pairs(20, named(1, 'b', 0), 0.02, random), rule: rule([20]) },
    ]
    const { suite } = compareShards(shards)
    expect(suite.benchmarks).toBe(10)
    expect(Math.log1p(suite.change!.estimate)).toBeCloseTo(0.09, 1)
    expect(suite.change!.low!).toBeLessThan(suite.change!.estimate)
    expect(suite.change!.high!).toBeGreaterThan(suite.change!.estimate)
  })

  test('with a shard that bounds nothing, the mean is not bounded', () => {
    const random = createRandom('unbounded')
    const { suite } = compareShards([
      { pairs: pairs(20, { a: 0 }, 0.02, random), rule: rule([20]) },
      { pairs: pairs(2, { b: 0 }, 0.02, random), rule: rule([2]) },
    ])
    expect(suite.change).toMatchObject({ low: null, high: null })
  })

  test('what each side has in another shard is one row that says so', () => {
    const [one, two] = [createRandom('x'), createRandom('y')].map((random) => pairs(8, { a: 0, b: 0 }, 0.01, random))
    const only = (side: 'base' | 'head', name: string, from: readonly Pair[]): Pair[] =>
      from.map((pair) => ({
        ...pair,
        [side]: { benchmarks: pair[side].benchmarks.filter((row) => row.name !== name) },
      }))
    const second = two!.map((pair): Pair => {
      return { ...pair, base: { benchmarks: [] }, head: launch(['b'], () => 1) }
    })
    const shards = [
      { pairs: only('head', 'b', one!), rule: rule([8]) },
      { pairs: second, rule: rule([8]) },
    ]
    const { benchmarks } = compareShards(shards)
    expect(benchmarks.filter(({ name }) => name === 'b')).toMatchObject([
      { outcome: 'inconclusive', doubt: { code: 'other-shard', base: 1, head: 2 } },
    ])
  })

  test('the false-alarm rate holds for the joined suite, however many shards it has', () => {
    const random = createRandom('alarms')
    const trials = 400
    let alarms = 0
    for (let trial = 0; trial < trials; trial++) {
      // Where every slowdown matters, nothing hides a wrong correction.
      const shards = [8, 12, 20, 20].map((rounds, k) => ({
        pairs: pairs(rounds, named(5, `s${k}-`, 0), 0.03 * (k + 1), random),
        rule: { ...rule([rounds]), threshold: 0 },
      }))
      const { benchmarks } = compareShards(shards)
      if (benchmarks.some(({ outcome }) => outcome === 'regressed')) alarms++
    }
    expect(clopperPearson(alarms, trials, 0.001).low).toBeLessThanOrEqual(0.05)
  })
})
