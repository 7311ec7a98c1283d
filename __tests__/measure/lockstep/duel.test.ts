/** The order, the warming up and the calibration of a duel, on workers in memory. */
import { expect, test } from 'vitest'
import { type DuelPlan, duel } from '../../../src/measure/lockstep/duel.ts'
import { type Calibration, isStationary, nextIterations, settledAt } from '../../../src/measure/lockstep/warm-up.ts'
import { chanceFrom } from '../../../src/measure/schedule.ts'
import { inMemory, type Script } from './in-memory.ts'

const plan: DuelPlan = {
  seconds: 0.2,
  leastSweeps: 5,
  mostSeconds: Number.POSITIVE_INFINITY,
  only: null,
  first: 'base',
}

async function fight(
  script: Script = {},
  own: Partial<DuelPlan> = {},
  calibrations = new Map<string, Calibration>(),
  learningSeconds = 10,
) {
  const { workers, clock, log } = inMemory(script)
  const learning = { seconds: learningSeconds }
  const result = await duel(workers, { ...plan, ...own }, { clock, chance: chanceFrom(1), calibrations, learning })
  return {
    result,
    log,
    calibrations,
    learning,
    series: Object.fromEntries(result.series.map((one) => [one.name, one])),
  }
}

/** Who went first in each sweep of a benchmark; `base run x` and `head run x` follow each other. */
function firsts(log: readonly string[], name: string): string {
  const from = log.indexOf(`head setup ${name}`)
  const measured = log.slice(log.findIndex((line, i) => i > from && line.endsWith('collect')))
  const sides = measured.filter((line) => line.includes(` run ${name} `)).map((line) => line[0]!)
  expect(sides.length % 2).toBe(0)
  return sides.filter((_, i) => i % 2 === 0).join('')
}

test.each(['base', 'head'] as const)('batches alternate in the order ABBA, begun by %s', async (first) => {
  const { log } = await fight({}, { first })
  const [a, b] = first === 'base' ? ['b', 'h'] : ['h', 'b']
  for (const [at, name] of ['a', 'b'].entries()) {
    const order = firsts(log, name)
    const pattern = (at === 0 ? `${a}${b}${b}${a}` : `${b}${b}${a}${a}`).repeat(order.length)
    expect(order).toBe(pattern.slice(0, order.length))
    expect(order.length).toBeGreaterThan(20)
  }
})

test('the order has no effect where going second costs', async () => {
  const calls = new Map<string, number>()
  const cost = (name: string): number => {
    const call = calls.get(name) ?? 0
    calls.set(name, call + 1)
    return call % 2 === 1 ? 1.2e-5 : 1e-5
  }
  const { series } = await fight({ cost }, { seconds: 0.4 })
  for (const { base, head } of Object.values(series)) {
    const ratios = base.map((value, i) => Math.log(head[i]! / value)).slice(0, 4 * Math.floor(base.length / 4))
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0)).toBeCloseTo(0, 9)
  }
})

test('series are aligned and hold seconds per iteration', async () => {
  const { series, result } = await fight({
    cost: (name, side) => (name === 'a' ? 1e-6 : 2e-5) * (side === 'head' ? 1.1 : 1),
  })
  expect(Object.keys(series)).toEqual(['a', 'b'])
  expect(series['a']!.base).toHaveLength(series['a']!.head.length)
  expect(series['a']!.base.every((value) => Math.abs(value - 1e-6) < 1e-15)).toBe(true)
  expect(series['b']!.head.every((value) => Math.abs(value - 2.2e-5) < 1e-15)).toBe(true)
  expect(result.sweeps).toBe(series['a']!.base.length)
  expect(result.measureSeconds).toBeGreaterThanOrEqual(plan.seconds)
})

test('both sides are asked for the same number of iterations: about a millisecond of the faster one', async () => {
  const calibrations = new Map<string, Calibration>()
  const { log } = await fight({ cost: (_, side) => (side === 'base' ? 4e-6 : 1e-6) }, {}, calibrations)
  const { iterations } = calibrations.get('a')!
  expect(iterations).toBeGreaterThanOrEqual(500)
  expect(iterations).toBeLessThanOrEqual(2000)
  const measured = log
    .slice(log.findIndex((line) => line.endsWith('collect')))
    .filter((line) => line.includes(' run a '))
  expect(new Set(measured.map((line) => line.split(' ')[3]))).toEqual(new Set([String(iterations)]))
})

test('a known calibration is kept', async () => {
  const known = new Map([['a', { iterations: 7, warmUpSeconds: 0.1, seen: [0.1] }]])
  const { log } = await fight({}, {}, known)
  expect(log.filter((line) => line.includes(' run a ')).every((line) => line.endsWith(' 7'))).toBe(true)
  expect(known.get('b')!.iterations).toBeGreaterThan(7)
})

test('warming up lasts until both sides no longer get faster', async () => {
  const cost = (_: string, side: string, before: number): number =>
    side === 'head' ? 1e-5 * (1 + 9 * Math.exp(-before / 1000)) : 1e-5
  const { series } = await fight({ cost })
  expect(Math.max(...series['a']!.head)).toBeLessThan(1.1e-5)
})

/** A compiler that needs a second, in three steps with pauses, on one side a little later. */
const late = (_: string, side: string, before: number): number => {
  const iterations = before * (side === 'head' ? 0.9 : 1)
  return iterations < 2000 ? 4e-5 : iterations < 8000 ? 2.5e-5 : iterations < 30_000 ? 1.5e-5 : 1e-5
}

test('the first pair finds how late the last step comes, and later pairs warm up as long', async () => {
  const known = new Map<string, Calibration>()
  const first = await fight({ cost: late }, {}, known)
  expect(new Set(first.series['a']!.head)).toEqual(new Set([1e-5]))
  // 30,000 iterations take half a second, a tenth more on head.
  expect(known.get('a')!.warmUpSeconds).toBeGreaterThan(0.5)
  expect(known.get('a')!.warmUpSeconds).toBeLessThanOrEqual(1)
  const later = await fight({ cost: late }, {}, known)
  expect(new Set(later.series['a']!.head.map((seconds) => seconds.toPrecision(6)))).toEqual(new Set(['0.0000100000']))
  expect(later.result.warmUpSeconds).toBeLessThan(first.result.warmUpSeconds)
})

test('what only the first pair saw is no warming up', async () => {
  let slow = 1.5
  const known = new Map<string, Calibration>()
  const benchmarks = { base: ['a'], head: ['a'] }
  const warmUps: number[] = []
  for (const _ of [1, 2, 3, 4]) {
    // The machine gets faster while the first pair is calibrated.
    const cost = (_: string, __: string, before: number) => (before > 5_000 ? 1e-5 : 1e-5 * slow)
    warmUps.push((await fight({ cost, benchmarks }, {}, known)).result.warmUpSeconds)
    slow = 1
  }
  expect(warmUps[1]).toBeGreaterThan(0.2)
  expect(warmUps[3]).toBeLessThan(0.1)
  expect(known.get('a')!.warmUpSeconds).toBeCloseTo(0.03, 2)
})

test('what is steady from the start is warmed up briefly', async () => {
  const { calibrations, result, learning } = await fight({})
  expect([...calibrations.values()].map((one) => one.warmUpSeconds)).toEqual(
    [0.03, 0.03].map((s) => expect.closeTo(s, 2)),
  )
  expect(result.warmUpSeconds).toBeLessThan(0.6)
  expect(learning.seconds).toBeGreaterThan(9.7)
})

test('finding out takes no more time than it is given', async () => {
  let calls = 0
  const cost = (): number => 1e-5 * 0.99 ** calls++
  const script = { cost, benchmarks: { base: ['a'], head: ['a'] } }
  const { result, learning } = await fight(script, {}, new Map(), 0.4)
  expect(result.warmUpSeconds).toBeGreaterThan(0.5)
  expect(result.warmUpSeconds).toBeLessThan(0.6)
  expect(learning.seconds).toBeLessThan(0.01)
})

test('warming up ends where a benchmark never settles', async () => {
  let calls = 0
  const cost = (): number => 1e-5 * 0.99 ** calls++
  const script = { cost, benchmarks: { base: ['a'], head: ['a'] } }
  const first = await fight(script)
  expect(first.result.warmUpSeconds).toBeGreaterThan(3.5)
  // Two seconds a side of what was run, or so much more of waiting for it.
  expect(first.result.warmUpSeconds).toBeLessThan(10.1)
  const known = new Map([['a', { iterations: 100, warmUpSeconds: 1, seen: [1] }]])
  const later = await fight({ ...script, cost: () => 1e-5 * 0.998 ** calls++ }, {}, known)
  expect(later.result.warmUpSeconds).toBeGreaterThan(2)
  expect(later.result.warmUpSeconds).toBeLessThan(7.6)
})

test('a long iteration is warmed up with little, and the least number of sweeps is made', async () => {
  const { log, series } = await fight({ cost: () => 2 })
  const warm = log.slice(
    0,
    log.findIndex((line) => line.endsWith('collect')),
  )
  expect(warm.filter((line) => line.includes(' run a '))).toHaveLength(4)
  expect(series['a']!.base).toHaveLength(5)
})

test('a minute per iteration is warmed up once, and what the budget leaves decides on the sweeps', async () => {
  const { log, series } = await fight({ cost: () => 60 }, { mostSeconds: 20 })
  const warm = log.slice(
    0,
    log.findIndex((line) => line.endsWith('collect')),
  )
  expect(warm.filter((line) => line.includes(' run a '))).toHaveLength(2)
  expect(series['a']!.base).toHaveLength(1)
})

test('a benchmark that takes no time at all ends calibrating', async () => {
  const { result, calibrations } = await fight({ cost: (name) => (name === 'a' ? 0 : 1e-5) })
  expect(calibrations.get('a')).toMatchObject({ iterations: 1e9 })
  expect(result.omitted).toEqual([])
})

test('a benchmark that fixes its own count is measured by what it really ran', async () => {
  const { series } = await fight({ really: (asked) => Math.ceil(asked / 100) * 100, cost: () => 3e-6 })
  expect(series['a']!.base.every((value) => Math.abs(value - 3e-6) < 1e-15)).toBe(true)
})

test.each(['base', 'head'] as const)('what throws on %s is not asked for again, the others go on', async (side) => {
  const fails = (name: string, where: string, before: number): string | null =>
    name === 'a' && where === side && before > 2000 ? 'broken' : null
  const { result, series, log } = await fight({ fails })
  expect(result.omitted).toEqual([{ name: 'a', side, kind: 'failed', message: 'broken' }])
  expect(series['b']!.base.length).toBeGreaterThan(20)
  expect(series['a']!.base).toHaveLength(series['a']!.head.length)
  // The other side is still asked for its batch, so that what is broken on both is told of both.
  expect(log.filter((line) => line.startsWith('base run a'))).toHaveLength(
    log.filter((line) => line.startsWith('head run a')).length,
  )
  const [last] = log.filter((line) => line.startsWith(`${side} run a`)).slice(-1)
  expect(log.slice(log.lastIndexOf(last!) + 2).filter((line) => line.includes(' run a '))).toEqual([])
})

test('what was not set up is not torn down', async () => {
  const setUp = (name: string, side: string) =>
    name === 'a' && side === 'head' ? ({ kind: 'skipped', message: 'no data' } as const) : null
  const { result, log } = await fight({ setUp })
  expect(result.omitted).toEqual([{ name: 'a', side: 'head', kind: 'skipped', message: 'no data' }])
  expect(log.filter((line) => / (setup|run|teardown) a/.test(line))).toEqual([
    'base setup a',
    'head setup a',
    'base teardown a',
  ])
})

test('what fails while it is torn down has failed, on each side on which it does', async () => {
  const tearDown = (name: string) => (name === 'a' ? ({ kind: 'failed', message: 'assert' } as const) : null)
  const { result } = await fight({ tearDown })
  expect(result.omitted.map(({ name, side }) => `${side} ${name}`)).toEqual(['base a', 'head a'])
})

test('only what both sides have is measured, by name, and of that only what is asked for', async () => {
  const benchmarks = { base: ['x', 'a', 'b'], head: ['b', 'y', 'a'] }
  const { series } = await fight({ benchmarks, cost: (name) => (name === 'a' ? 1e-6 : 1e-5) })
  expect(Object.keys(series)).toEqual(['b', 'a'])
  expect(series['a']!.head[0]).toBeCloseTo(1e-6, 12)
  expect(series['b']!.base[0]).toBeCloseTo(1e-5, 12)
  expect(Object.keys((await fight({ benchmarks }, { only: ['a', 'x'] })).series)).toEqual(['a'])
})

test('a serial worker has one benchmark set up at a time, in its own order, each with its share', async () => {
  const names = ['c', 'a', 'b']
  const { log, series, result } = await fight(
    { serial: true, benchmarks: { base: names, head: names } },
    { seconds: 0.3 },
  )
  const live = new Set<string>()
  const order: string[] = []
  for (const line of log) {
    const [side, verb, name] = line.split(' ')
    if (verb === 'setup') {
      live.add(`${side} ${name}`)
      if (order.at(-1) !== name) order.push(name!)
    }
    expect(new Set([...live].map((one) => one.split(' ')[1])).size).toBeLessThanOrEqual(1)
    if (verb === 'run') expect(live.has(`${side} ${name}`)).toBe(true)
    if (verb === 'teardown') live.delete(`${side} ${name}`)
  }
  expect(order).toEqual(names)
  expect(live.size).toBe(0)
  expect(firsts(log, 'a').slice(0, 8)).toBe('bhhbbhhb')
  const counts = names.map((name) => series[name]!.base.length)
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2)
  expect(result.sweeps).toBeCloseTo(counts.reduce((sum, count) => sum + count, 0) / 3, 9)
  expect(result.measureSeconds).toBeLessThan(0.4)
})

test.each([
  [1, 1e-3, 1],
  [1, 10, 1],
  [1, 1e-9, 16],
  [64, 1e-5, 64],
  [10, 1e-5, 100],
  [1000, 1e-5, 100],
  [1000, 0, 16_000],
  [1e9, 0, 1e9],
])('a batch of %d iterations of %d seconds becomes one of %d', (iterations, seconds, expected) => {
  expect(nextIterations(iterations, seconds)).toBe(expected)
})

test.each([
  ['nothing', [], null],
  ['too little', [1, 1, 1], null],
  ['steady', Array(64).fill(1), 8],
  ['a step in the last half', [...Array(40).fill(2), ...Array(24).fill(1)], 64],
  ['a step in the quarter before', [...Array(20).fill(2), ...Array(44).fill(1)], 32],
  ['a step early on', [...Array(9).fill(2), ...Array(55).fill(1)], 16],
  ['a machine that toggles', Array.from({ length: 256 }, (_, i) => (i % 12 < 5 ? 1 : 1.3)), 16],
  ['one that gets slower', [...Array(32).fill(1), ...Array(32).fill(2)], 8],
])('settled, of 64 or so batches of a second each: %s', (_, times: number[], expected) => {
  const spent = times.map((_, i) => i + 1)
  expect(settledAt(times, spent)).toBe(expected)
})

test('stationary is what has two windows, of which the later is not clearly faster', () => {
  const flat = Array.from({ length: 16 }, (_, i) => 1 + 0.01 * (i % 2))
  expect(isStationary(flat)).toBe(true)
  expect(isStationary(flat.slice(1))).toBe(false)
  expect(isStationary(flat.map((value, i) => (i < 8 ? value * 1.1 : value)))).toBe(false)
  // Slower than before is not warming up.
  expect(isStationary(flat.map((value, i) => (i < 8 ? value : value * 1.1)))).toBe(true)
})

test('what benchmarks allocate is counted after the last batch and before the tear-down, on both sides or on none', async () => {
  const counted = (name: string, side: string) => (name === 'b' && side === 'head' ? undefined : 100)
  for (const serial of [false, true]) {
    const { log, series } = await fight({ counted, serial }, { counts: 'all' })
    expect(series['a']!.counted).toEqual({
      base: new Map([['allocated', 100]]),
      head: new Map([['allocated', 100]]),
    })
    expect(series['b']!.counted).toBeNull()
    expect(series['b']!.base.length).toBe(series['a']!.base.length)
    const at = (what: string) => log.findLastIndex((line) => line.startsWith(what))
    expect(at('head count a')).toBeGreaterThan(at('head run a'))
    expect(at('head count a')).toBeLessThan(at('head teardown a'))
  }
})

test('counting keeps to its share of the time, names what it left out, and is done for what is asked alone', async () => {
  const counted = () => 100
  const cost = (name: string) => (name === 'b' ? 0.5 : 1e-5)
  const { result, series } = await fight({ counted, cost }, { counts: 'all' })
  expect(series['a']!.counted).not.toBeNull()
  expect(series['b']!.counted).toBeNull()
  expect(result.uncounted).toEqual(['b'])
  const one = await fight({ counted }, { counts: new Set(['b']) })
  expect([one.series['a']!.counted, one.series['b']!.counted !== null]).toEqual([null, true])
  expect((await fight({ counted })).series['a']!.counted).toBeNull()
  expect((await fight({}, { counts: 'all' })).series['a']!.counted).toBeNull()
})

test('what is compiled ahead of time is swept twice before it is measured', async () => {
  const calibrations = new Map<string, Calibration>()
  await fight({ compiled: true }, {}, calibrations)
  expect(calibrations.get('a')).toEqual({ iterations: 100, warmUpSeconds: 0, seen: [] })
  const { log } = await fight({ compiled: true }, {}, calibrations)
  const before = log.slice(
    0,
    log.findIndex((line) => line.endsWith('collect')),
  )
  expect(before.filter((line) => line === 'base run a 100')).toHaveLength(2)
})

test.each([
  ['more', 4096, (iterations: number) => Math.max(iterations, 4096)],
  ['fewer', 9, (iterations: number) => Math.min(iterations, 9)],
] as const)('where one side runs %s iterations than it is asked for, both do', async (_, settled, really) => {
  const more = (iterations: number, side: 'base' | 'head') => (side === 'head' ? really(iterations) : iterations)
  const calibrations = new Map<string, Calibration>()
  for (const _ of ['finds it out', 'knows it']) {
    const { log } = await fight({ compiled: true, really: more }, {}, calibrations)
    const asked = log.filter((line) => line.startsWith('base run a')).map((line) => Number(line.split(' ').at(-1)))
    expect(new Set(asked.slice(2))).toEqual(new Set([settled]))
  }
  expect(calibrations.get('a')!.iterations).toBe(settled)
})
