/** Runs against stored runs: false alarms and power by seeded simulation, histories of real projects
 *  where they are at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { compareStored, reduceRun } from '../../src/compare/stored.ts'
import type { Metric } from '../../src/model/metric.ts'
import type { Launch } from '../../src/model/run.ts'
import { createRandom, type Random } from '../../src/statistics/random.ts'

const rule = { threshold: 0.05, falseAlarmRate: 0.05 }
const time = (value: number): Metric => ({ name: 'time', unit: 's', better: 'lower', value })

function launch(values: Readonly<Record<string, number>>): Launch {
  const benchmarks = Object.entries(values).map(([name, value]) => ({
    name,
    status: 'ok' as const,
    metrics: [time(value)],
  }))
  return { benchmarks }
}

interface World {
  readonly benchmarks: number
  /** Standard deviations of the log: between runs for all together, between runs for each. */
  readonly common: number
  readonly own: number
}

/** One run, each benchmark slower by its factor. */
function draw(random: Random, world: World, factor: (i: number) => number = () => 1): Launch[] {
  const shift = world.common * random.normal()
  const values = Array.from({ length: world.benchmarks }, (_, i) => {
    return [`b${i}`, (i + 1) * 1e-3 * factor(i) * Math.exp(shift + world.own * random.normal())] as const
  })
  return [launch(Object.fromEntries(values))]
}

const history = (random: Random, world: World, runs: number) => Array.from({ length: runs }, () => draw(random, world))
const outcomes = (runs: Launch[][], head: Launch[]) =>
  compareStored({ runs, otherMachine: null }, head, rule).comparison.benchmarks

describe('simulated runs', () => {
  test.each([3, 6, 10, 20])(
    'of an unchanged suite after %i stored runs: at most the stated rate is blocked',
    (runs) => {
      const random = createRandom(`unchanged ${runs}`)
      const world = { benchmarks: 20, common: 0.02, own: 0.04 }
      const trials = 300
      let alarms = 0
      for (let i = 0; i < trials; i++) {
        const rows = outcomes(history(random, world, runs), draw(random, world))
        if (rows.some(({ outcome }) => outcome === 'regressed')) alarms++
      }
      // 5 % and three standard errors of so many trials.
      expect(alarms / trials).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / trials))
    },
  )

  test('a slowdown of 30 % after ten runs is found, and no other', () => {
    const random = createRandom('slower')
    const world = { benchmarks: 20, common: 0.01, own: 0.02 }
    let found = 0
    let others = 0
    for (let i = 0; i < 50; i++) {
      const rows = outcomes(
        history(random, world, 10),
        draw(random, world, (at) => (at === 3 ? 1.3 : 1)),
      )
      const regressed = rows.filter(({ outcome }) => outcome === 'regressed').map(({ name }) => name)
      if (regressed.includes('b3')) found++
      others += regressed.filter((name) => name !== 'b3').length
    }
    expect(found).toBeGreaterThanOrEqual(49)
    expect(others).toBeLessThanOrEqual(3)
  })

  test('a slowdown of everything stays visible, and is named as common', () => {
    const random = createRandom('everything')
    const world = { benchmarks: 12, common: 0.005, own: 0.01 }
    const runs = history(random, world, 10)
    const { suite, benchmarks } = compareStored(
      { runs, otherMachine: null },
      draw(random, world, () => 1.3),
      rule,
    ).comparison
    expect(suite.change!.estimate).toBeCloseTo(0.3, 1)
    expect(suite.change!.low).toBeGreaterThan(0.2)
    expect(benchmarks.every(({ outcome }) => outcome === 'regressed')).toBe(true)
    expect(benchmarks[0]!.doubt).toMatchObject({ code: 'whole-suite-shifted' })
  })

  test('runs before the last change of level do not count', () => {
    const random = createRandom('levels')
    const world = { benchmarks: 6, common: 0, own: 0.01 }
    const before = Array.from({ length: 10 }, () => draw(random, world, (i) => (i === 0 ? 2 : 1)))
    const runs = [...before, ...history(random, world, 8)]
    const result = compareStored({ runs, otherMachine: null }, draw(random, world), rule)
    expect(result.cuts).toEqual([{ name: 'b0', metric: 'time', dropped: 10 }])
    expect(result.comparison.benchmarks[0]).toMatchObject({ outcome: 'unchanged', rounds: 8 })
    expect(result.comparison.benchmarks[0]!.base).toBeCloseTo(1e-3, 4)
  })
})

test.each([1, 2])('%i stored runs show the change and decide nothing', (count) => {
  const runs = Array.from({ length: count }, () => [launch({ a: 1 })])
  const [row] = outcomes(runs, [launch({ a: 100 })])
  expect(row).toMatchObject({
    outcome: 'inconclusive',
    doubt: { code: 'too-few-runs', have: count, need: 3 },
    change: { low: null, high: null },
  })
  expect(row!.change!.estimate).toBeCloseTo(99)
})

test('another machine decides nothing, not even for counters', () => {
  const allocations: Metric = { name: 'allocations', unit: '1', better: 'lower', value: 10, exact: true }
  const run = (value: number): Launch[] => {
    const benchmarks = [{ name: 'a', status: 'ok' as const, metrics: [time(value), { ...allocations, value }] }]
    return [{ benchmarks }, { benchmarks }]
  }
  const otherMachine = { base: 'A', head: 'B' }
  const { benchmarks } = compareStored({ runs: [run(10), run(10), run(10)], otherMachine }, run(30), rule).comparison
  expect(benchmarks.map(({ outcome, doubt }) => [outcome, doubt?.code])).toEqual([
    ['inconclusive', 'other-machine'],
    ['inconclusive', 'other-machine'],
  ])
})

const instructions = (value: number): Metric => ({
  name: 'instructions',
  unit: '1',
  better: 'lower',
  value,
  exact: true,
  pass: 'counts',
  role: 'information',
})
const counted = (value: number, seconds = 10): Launch[] => [
  { benchmarks: [{ name: 'a', status: 'ok', metrics: [time(seconds), instructions(value)] }] },
]
const named = { ...rule, metricRules: (_: string, metric: string) => ({ named: metric === 'instructions' }) }

test('instructions of another machine are compared exactly, and gate, where all that matters to them is alike', () => {
  const otherMachine = { base: 'A', head: 'B' }
  const base = { runs: [counted(100_000)], otherMachine, counts: 'alike' } as const
  const [beside, ...others] = compareStored(base, counted(100_500, 30), rule).comparison.benchmarks
  expect(others).toEqual([])
  expect(beside).toMatchObject({
    outcome: 'inconclusive',
    counts: [{ outcome: 'changed', base: 100_000, head: 100_500 }],
  })
  const [time, gated] = compareStored(base, counted(102_000, 30), named).comparison.benchmarks
  expect(time).toMatchObject({ doubt: { code: 'other-machine' } })
  expect(gated).toMatchObject({ metric: 'instructions', outcome: 'regressed', doubt: null })
  expect(compareStored(base, counted(100_000, 30), named).comparison.benchmarks[0]!.counts).toMatchObject([
    { outcome: 'unchanged' },
  ])
})

test.each([
  ['of another compiler, library or runtime', { otherMachine: null, counts: 'unlike' } as const],
  ['of which nothing is known, of another machine', { otherMachine: { base: 'A', head: 'B' } }],
])('instructions %s are not compared', (_, own) => {
  const base = { runs: [counted(100_000), counted(100_000), counted(100_000)], ...own }
  const [row, ...others] = compareStored(base, counted(150_000), named).comparison.benchmarks
  expect(row).toMatchObject({ metric: 'time' })
  expect(row!.counts).toBeUndefined()
  expect(others).toEqual([])
})

test('what only head has counted says nothing, in stored runs as well', () => {
  const base = { runs: [[launch({ a: 10 })], [launch({ a: 10 })]].flat().map((one) => [one]), otherMachine: null }
  const rows = compareStored({ ...base, counts: 'alike' }, counted(150_000), named).comparison.benchmarks
  expect(rows.map(({ metric, counts }) => [metric, counts])).toEqual([['time', undefined]])
})

const allocated = (...values: number[]): Launch[] =>
  values.map((value) => {
    const metric = { ...time(value), name: 'allocated', unit: 'B', exact: true, pass: 'counts' } as const
    return { benchmarks: [{ name: 'a', status: 'ok', metrics: [time(10), metric] }] }
  })

test('one number of what a benchmark allocates decides, since only what repeats is stored so; two of pairs do not', () => {
  const alike = { otherMachine: null, counts: 'alike' } as const
  const outcome = (base: Launch[], head: Launch[]) =>
    compareStored({ runs: [base], ...alike }, head, rule).comparison.benchmarks.find(
      ({ metric }) => metric === 'allocated',
    )?.outcome
  expect(outcome(allocated(4000), allocated(4200))).toBe('regressed')
  expect(outcome(allocated(4000), allocated(4010))).toBeUndefined()
  expect(outcome(allocated(4000, 4000), allocated(4200))).toBeUndefined()
})

const whole = (value: number | null, names: readonly string[]): Launch[] => {
  const rows = names.map((name) => ({ name, status: 'ok' as const, metrics: [time(10)] }))
  const metrics = value === null ? [] : [{ ...instructions(value), name: 'launch-instructions' }]
  const own = value === null ? [] : [{ name: 'whole launch', status: 'ok' as const, metrics }]
  return [{ benchmarks: [...rows, ...own] }, { benchmarks: rows }]
}

test('instructions of a whole launch are compared with those of the same benchmarks, and are no benchmark', () => {
  const rows = (base: Launch[], head: Launch[]) =>
    compareStored({ runs: [base], otherMachine: null, counts: 'alike' }, head, rule).comparison.benchmarks.map(
      ({ name, outcome }) => [name, outcome],
    )
  const times = [
    ['a', 'inconclusive'],
    ['b', 'inconclusive'],
  ]
  expect(rows(whole(1e6, ['a', 'b']), whole(1.1e6, ['a', 'b']))).toEqual([...times, ['whole launch', 'changed']])
  expect(rows(whole(1e6, ['a', 'b']), whole(null, ['a', 'b']))).toEqual(times)
  expect(rows(whole(null, ['a', 'b']), whole(1e6, ['a', 'b']))).toEqual(times)
  expect(rows(whole(1e6, ['a', 'b']), whole(1.5e6, ['a', 'b', 'c']))).toEqual([...times, ['c', 'added']])
})

test('a run is the median of its launches', () => {
  const [benchmark] = reduceRun([launch({ a: 1 }), launch({ a: 5 }), launch({ a: 2 })]).benchmarks
  expect(benchmark).toEqual({ name: 'a', status: 'ok', metrics: [time(2)] })
})

test('benchmarks that came, went or failed are told', () => {
  const runs = Array.from({ length: 4 }, () => [launch({ a: 1, gone: 1 })])
  const failed = { name: 'bad', status: 'failed' as const, message: 'boom', metrics: [] }
  const head = [{ benchmarks: [...launch({ a: 1, fresh: 1 }).benchmarks, failed] }]
  expect(outcomes(runs, head).map(({ name, outcome }) => [name, outcome])).toEqual([
    ['a', 'unchanged'],
    ['fresh', 'added'],
    ['bad', 'failed'],
    ['gone', 'removed'],
  ])
})

const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus/datajs')
const absent = !existsSync(corpus)

interface Entry {
  readonly commit: { readonly id: string }
  readonly benches: readonly { readonly name: string; readonly value: number }[]
}

function suites(): { name: string; runs: Entry[] }[] {
  return readdirSync(corpus).flatMap((file) => {
    const text = readFileSync(path.join(corpus, file), 'utf8')
    const { entries } = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as {
      entries: Record<string, Entry[]>
    }
    return Object.entries(entries).map(([suite, runs]) => ({ name: `${file} ${suite}`, runs }))
  })
}

const launchOf = ({ benches }: Entry): Launch[] => [
  launch(Object.fromEntries(benches.filter(({ value }) => value > 0).map(({ name, value }) => [name, value * 1e-9]))),
]

describe.skipIf(absent)(`real histories of hosted runners (skipped where ${corpus} is absent)`, () => {
  // These histories do not say which machine measured: some of what looks like noise is another processor.
  test('the same commit measured again, on whatever machine came: most are not blocked', () => {
    const tally = { trials: 0, alarms: 0 }
    for (const { runs } of suites()) {
      runs.forEach((run, at) => {
        const again = at > 0 && runs[at - 1]!.commit.id === run.commit.id
        if (!again || at < 4) return
        const before = runs.slice(Math.max(0, at - 20), at).map(launchOf)
        tally.trials++
        if (outcomes(before, launchOf(run)).some(({ outcome }) => outcome === 'regressed')) tally.alarms++
      })
    }
    if (process.env['BENCHGATE_SHOW'] !== undefined) console.log(tally)
    expect(tally.trials).toBeGreaterThanOrEqual(6)
    expect(tally.alarms).toBeLessThan(tally.trials / 2)
  })

  test('each run after the twenty before it: alarms of noise and real changes together stay rare', () => {
    const shares = suites()
      .filter(({ runs }) => runs.length >= 60)
      .map(({ name, runs }) => {
        const picked = Array.from({ length: 20 }, (_, i) => 30 + Math.floor((i * (runs.length - 30)) / 20))
        const blocked = picked.filter((at) => {
          const before = runs.slice(at - 20, at).map(launchOf)
          return outcomes(before, launchOf(runs[at]!)).some(({ outcome }) => outcome === 'regressed')
        })
        return { name, share: blocked.length / picked.length }
      })
    if (process.env['BENCHGATE_SHOW'] !== undefined) console.log(shares)
    const typical = shares.map(({ share }) => share).sort((a, b) => a - b)[shares.length >> 1]!
    expect(typical).toBeLessThanOrEqual(0.2)
  })
})
