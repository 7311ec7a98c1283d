/** The peers' rules as re-implemented, against hand-made cases and, where they are installed, against the
 *  tools themselves. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { benchstat, peers, pyperfSignificant, tachometerLow } from '../../evaluation/rules/peers.ts'
import type { Launches } from '../../evaluation/rules/rule.ts'
import { createRandom } from '../../src/statistics/random.ts'

const random = createRandom('peers')
const steady = (launches: number, level: number, scatter = 0.01): Launches =>
  Array.from({ length: launches }, () =>
    Float64Array.from({ length: 12 }, () => level * Math.exp(scatter * random.normal())),
  )
const named = (name: string) => peers.find((rule) => rule.name === name)!

describe('rules', () => {
  test.each(peers.map((rule) => [rule.name, rule] as const))('%s: finds twice the time and not the same', (_, rule) => {
    const [base, same, twice] = [steady(20, 1), steady(20, 1), steady(20, 2.2)]
    expect(rule.score(base, twice)).toBeGreaterThan(rule.limit)
    expect(rule.score(twice, base)).toBeLessThanOrEqual(rule.limit)
    // A rule that tests iterations of one process may alarm on anything.
    if (!/iterations|criterion|pyperf/.test(rule.name)) expect(rule.score(base, same)).toBeLessThanOrEqual(rule.limit)
  })

  test('github-action-benchmark compares ratios of means with 110, 150 and 200 %', () => {
    const flat = (value: number): Launches => [Float64Array.of(value, value)]
    const score = named('github-action-benchmark 150 %').score(flat(2), flat(3))
    expect(score).toBeCloseTo(0.5, 12)
    expect(peers.filter((rule) => /github-action/.test(rule.name)).map((rule) => rule.limit)).toEqual([
      expect.closeTo(0.1, 9),
      0.5,
      1,
    ])
  })

  test('the smallest p-value of four against four processes is not below .05 / 2', () => {
    expect(benchstat([1, 2, 3, 4], [5, 6, 7, 8])).toBeCloseTo(-Math.log10(2 / 70), 9)
    expect(benchstat([5, 6, 7, 8], [1, 2, 3, 4])).toBe(Number.NEGATIVE_INFINITY)
  })

  test('tachometer: the interval of the relative difference, worked by hand', () => {
    // Means 2 and 3, variances 1: sqrt(1/3 · 9 + 1/3 · 4) / 4 = 0.5204; t(.975, 2) = 4.3027.
    expect(tachometerLow([1, 2, 3], [2, 3, 4])).toBeCloseTo(0.5 - 4.302652729911275 * 0.5204164998665332, 9)
  })

  test('Tachometer.jl: the minimum must be beyond the tolerance in every pass', () => {
    const rule = named('Tachometer.jl')
    const launches = (...values: number[]) => values.map((value) => Float64Array.of(value, value + 1))
    expect(rule.score(launches(1, 1, 1), launches(1.2, 1.3, 1.1))).toBeCloseTo(0.1, 9)
    expect(rule.score(launches(1, 1, 1), launches(1.2, 1.3, 1))).toBe(0)
  })
})

const samplePairs = Array.from({ length: 30 }, (_, i) => {
  const draw = (level: number) =>
    Array.from({ length: 10 }, () => Number((1000 * level * Math.exp(0.03 * random.normal())).toFixed(1)))
  return { base: draw(1), head: draw(1 + 0.01 * (i % 5)) }
})

const hasBenchstat = spawnSync('benchstat', ['-h']).error === undefined

describe.skipIf(!hasBenchstat)('benchstat itself (skipped where it is not installed)', () => {
  test('says the same p-values', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'benchstat-'))
    try {
      const write = (side: 'base' | 'head') => {
        const lines = samplePairs.flatMap((pair, i) =>
          pair[side].map((value) => `BenchmarkCase${i} 1 ${value.toFixed(1)} ns/op`),
        )
        writeFileSync(path.join(folder, `${side}.txt`), `${lines.join('\n')}\n`)
        return path.join(folder, `${side}.txt`)
      }
      const printed = execFileSync('benchstat', ['-format', 'csv', write('base'), write('head')], { encoding: 'utf8' })
      for (const [i, { base, head }] of samplePairs.entries()) {
        const row = printed.split('\n').find((line) => line.startsWith(`Case${i},`))!
        const changed = !row.split(',').includes('~')
        const [p] = /p=([\d.]+)/.exec(row)!.slice(1).map(Number)
        const own = Math.max(benchstat(base, head), benchstat(head, base))
        expect(own > -Math.log10(0.05), row).toBe(changed)
        expect(10 ** -own, row).toBeCloseTo(p!, 2)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

const hasPyperf = spawnSync('python3', ['-c', 'import pyperf._utils']).status === 0

describe.skipIf(!hasPyperf)('pyperf itself (skipped where it is not installed)', () => {
  test('calls the same differences significant', () => {
    const program =
      'import json,sys\nfrom pyperf._utils import is_significant\nprint(json.dumps([bool(is_significant(p["base"],p["head"])[0]) for p in json.load(sys.stdin)]))'
    const said = execFileSync('python3', ['-c', program], { input: JSON.stringify(samplePairs), encoding: 'utf8' })
    expect(samplePairs.map(({ base, head }) => pyperfSignificant(base, head))).toEqual(JSON.parse(said))
  })
})
