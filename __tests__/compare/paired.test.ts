/** Paired comparison from launches to rows: matching, marking, direction, doubts. */
import { describe, expect, test } from 'vitest'
import { comparePaired } from '../../src/compare/paired.ts'
import type { BenchmarkComparison } from '../../src/model/comparison.ts'
import { bad, count, launch, ok, pairs, rule, time, times, wobble } from './launches.ts'

const rounds = 12
const steady = (name: string, seconds = 1) =>
  times(rounds, (i) => launch(ok(name, time(seconds * wobble(i + name.length)))))

function compare(...[base, head, more = {}]: [Parameters<typeof pairs>[0], Parameters<typeof pairs>[1], object?]) {
  return comparePaired(pairs(base, head), rule(base.length, more))
}

function only(decision: ReturnType<typeof compare>): BenchmarkComparison {
  expect(decision.comparison.benchmarks).toHaveLength(1)
  return decision.comparison.benchmarks[0]!
}

describe('outcomes', () => {
  test.each([
    ['regressed', 1.3],
    ['improved', 0.7],
    ['unchanged', 1.001],
  ] as const)('%s at a ratio of %f', (outcome, ratio) => {
    const head = times(rounds, (i) => launch(ok('a', time(ratio * wobble(5 * i)))))
    const row = only(compare(steady('a'), head))
    expect(row.outcome).toBe(outcome)
    expect(row.change!.estimate).toBeCloseTo(ratio - 1, 1)
    expect(row.change!.low).toBeLessThan(ratio - 1)
    expect(row.change!.high).toBeGreaterThan(ratio - 1)
    expect(row.doubt).toBeNull()
    expect(row.rounds).toBe(rounds)
  })

  test('a throughput that falls is a cost that rises', () => {
    const rate = (value: number) => time(value, { name: 'throughput', unit: '1/s', better: 'higher' })
    const base = times(rounds, (i) => launch(ok('a', rate(100 * wobble(i)))))
    const head = times(rounds, (i) => launch(ok('a', rate(50 * wobble(3 * i)))))
    const row = only(compare(base, head))
    expect(row.outcome).toBe('regressed')
    expect(row.change!.estimate).toBeCloseTo(1, 1)
  })

  test('an unknown direction is reported as measured and never as better or worse', () => {
    const score = (value: number) => time(value, { name: 'score', unit: 'points', better: 'unknown' })
    const base = times(rounds, (i) => launch(ok('a', score(100 * wobble(i)))))
    const head = times(rounds, (i) => launch(ok('a', score(50 * wobble(3 * i)))))
    const row = only(compare(base, head))
    expect(row.outcome).toBe('changed')
    expect(row.change!.estimate).toBeCloseTo(-0.5, 1)
    expect(compare(base, head, { metricRules: () => ({ better: 'higher' }) }).comparison.benchmarks[0]!.outcome).toBe(
      'regressed',
    )
  })

  test('the median of the samples counts, not the value beside them', () => {
    const sampled = (i: number, ratio: number) => time(99, { samples: [ratio * wobble(i), ratio * wobble(i), 50] })
    const base = times(rounds, (i) => launch(ok('a', sampled(i, 1))))
    const head = times(rounds, (i) => launch(ok('a', sampled(3 * i, 1.3))))
    expect(only(compare(base, head)).change!.estimate).toBeCloseTo(0.3, 1)
  })

  test('aligned samples cancel what the pair has in common', () => {
    // Both sides slow down fivefold at a moment that differs from round to round; medians would not cancel it.
    const speed = (i: number, j: number) => (j > i % 7 ? 5 : 1)
    const of = (ratio: number) =>
      times(rounds, (i) =>
        launch(
          ok(
            'a',
            time(1, {
              order: 'time',
              samples: [0, 1, 2, 3, 4, 5, 6].map((j) => ratio * speed(i, j) * wobble(i + j * ratio)),
            }),
          ),
        ),
      )
    const row = only(compare(of(1), of(1.08), { pairing: 'lockstep' }))
    expect(row.outcome).toBe('regressed')
    expect(row.change!.estimate).toBeCloseTo(0.08, 2)
  })

  test.each([
    ['no worse, and measured on while it looks faster', 0.95, 0.02, 'no-worse', ['a']],
    ['no worse, and enough where nothing looks faster', 0.987, 0.02, 'no-worse', []],
    ['inconclusive where it reaches over the threshold', 1, 0.08, 'inconclusive', ['a']],
  ] as const)('an interval that begins below the threshold: %s', (_, ratio, by, outcome, undecided) => {
    const away = Array.from({ length: rounds }, (_, i) => (i % 2 === 0 ? 1 : -1) * (by + 0.004 * i))
    const base = times(rounds, () => launch(ok('a', time(1))))
    const head = away.map((part) => launch(ok('a', time(ratio * Math.exp(part)))))
    const plan = { looks: [rounds, 30], look: 'interim' } as const
    const decision = comparePaired(pairs(base, head), rule(rounds, plan))
    const row = only(decision)
    expect([row.outcome, decision.undecided]).toEqual([outcome, undecided])
    expect(row.change!.low).toBeLessThan(-0.05)
    expect(row.change!.high! <= 0.05).toBe(outcome === 'no-worse')
    expect(row.doubt === null).toBe(outcome === 'no-worse')
  })

  test('what is only shown is never called no worse', () => {
    const base = times(rounds, () => launch(ok('a', time(1))))
    const head = times(rounds, (i) =>
      launch(ok('a', time(0.95 * Math.exp((i % 2 === 0 ? 1 : -1) * (0.02 + 0.004 * i))))),
    )
    expect(only(compare(base, head, { metricRules: () => ({ ignore: true }) })).outcome).toBe('inconclusive')
  })

  test('five rounds cannot decide at five per cent, and say so', () => {
    const base = times(5, (i) => launch(ok('a', time(wobble(i)))))
    const head = times(5, (i) => launch(ok('a', time(2 * wobble(i)))))
    const row = only(compare(base, head))
    expect(row.outcome).toBe('inconclusive')
    expect(row.doubt).toEqual({ code: 'too-few-rounds', have: 5, need: 6 })
    expect(row.change).toMatchObject({ low: null, high: null })
    expect(row.detectable).toBeNull()
  })

  test('noise beyond the threshold is inconclusive, with the rounds it would take', () => {
    const noise = (i: number, by: number) => wobble(by * (i + 1), 0.3)
    const base = times(rounds, (i) => launch(ok('a', time(noise(i, 12.9898)))))
    const head = times(rounds, (i) => launch(ok('a', time(noise(i, 78.233)))))
    const row = only(compare(base, head))
    expect(row.outcome).toBe('inconclusive')
    expect(row.doubt).toMatchObject({ code: 'too-noisy', threshold: 0.05 })
    expect((row.doubt as { need: number }).need).toBeGreaterThan(rounds)
    expect(row.doubt).not.toHaveProperty('alike')
    expect(row.detectable).toBeGreaterThan(0.05)
  })

  test('where pairs resemble their neighbours, it is said how few they are worth', () => {
    const head = (i: number) => launch(ok('a', time(Math.exp(0.03 * Math.sin(i / 3) + 0.002 * Math.sin(12.9898 * i)))))
    const { doubt } = only(
      compare(
        times(24, () => launch(ok('a', time(1)))),
        times(24, head),
      ),
    )
    expect(doubt).toMatchObject({ code: 'too-noisy', alike: { pairs: 24 } })
    expect((doubt as { alike: { worth: number } }).alike.worth).toBeLessThan(8)
  })

  test('no pairs give no rows and no claim', () => {
    expect(comparePaired([], rule(8, { look: 'final' }))).toEqual({
      comparison: { suite: { change: null, benchmarks: 0 }, benchmarks: [] },
      undecided: [],
      done: true,
      scatter: null,
    })
  })
})

describe('presence', () => {
  const there = steady('x')
  const none = times(rounds, () => launch())
  const failing = times(rounds, () => launch(bad('x', 'failed', 'boom')))
  const skipping = times(rounds, () => launch(bad('x', 'skipped', 'needs a disk')))

  test.each([
    ['added', none, there, undefined, undefined],
    ['removed', there, none, undefined, undefined],
    ['failed', there, failing, 'head', 'boom'],
    ['failed', failing, there, 'base', 'boom'],
    ['failed', failing, failing, 'both', 'boom'],
    ['failed', none, failing, 'head', 'boom'],
    ['failed', failing, none, 'base', 'boom'],
    ['failed', skipping, failing, 'head', 'boom'],
    ['skipped', there, skipping, 'head', 'needs a disk'],
    ['skipped', skipping, there, 'base', 'needs a disk'],
    ['skipped', skipping, skipping, 'both', 'needs a disk'],
    ['skipped', none, skipping, 'both', 'needs a disk'],
  ] as const)('%s (%#)', (outcome, base, head, where, message) => {
    const row = only(compare(base, head))
    expect(row).toMatchObject({ name: 'x', outcome, change: null })
    expect([row.where, row.message]).toEqual([where, message])
  })

  test('added and removed rows show the figure of the side that has it', () => {
    expect(only(compare(none, there))).toMatchObject({ base: null, metric: 'time', unit: 's' })
    expect(only(compare(there, none)).base).toBeCloseTo(1, 1)
  })

  test('a metric that one side lacks is marked, the others are compared', () => {
    const base = times(rounds, (i) => launch(ok('x', time(wobble(i)), count(3))))
    const head = times(rounds, (i) => launch(ok('x', time(wobble(3 * i)), time(5, { name: 'peak', unit: 'B' }))))
    const found = compare(base, head).comparison.benchmarks.map((row) => [row.metric, row.outcome])
    expect(found).toEqual([
      ['time', 'unchanged'],
      ['peak', 'added'],
      ['allocations', 'removed'],
    ])
  })

  test('the same metric in another unit is another metric', () => {
    const ticks = times(rounds, (i) => launch(ok('x', time(wobble(i), { unit: 'ticks' }))))
    expect(compare(there, ticks).comparison.benchmarks.map((row) => row.outcome)).toEqual(['added', 'removed'])
  })

  test('a name twice in one launch is never merged', () => {
    const head = there.map((one, i) => (i === 4 ? launch(...one.benchmarks, ok('x', time(2))) : one))
    expect(only(compare(there, head))).toMatchObject({
      outcome: 'failed',
      where: 'head',
      message: expect.stringContaining('2 times'),
    })
  })

  test('a metric twice in one result is never merged', () => {
    const head = there.map((_, i) => launch(ok('x', time(wobble(i)), time(2 * wobble(i)))))
    expect(only(compare(there, head))).toMatchObject({ outcome: 'failed', where: 'head' })
  })
})

describe('missing in some rounds', () => {
  const base = steady('x')
  const without = (gone: (i: number) => boolean, ratio = 1) =>
    times(rounds, (i) => (gone(i) ? launch() : launch(ok('x', time(ratio * wobble(7 * i))))))

  const skipping = (gone: (i: number) => boolean, ratio = 1) =>
    times(rounds, (i) => launch(gone(i) ? bad('x', 'skipped', 'no network') : ok('x', time(ratio * wobble(7 * i)))))

  test('a few that say why: those rounds are not used, and the row says so', () => {
    const row = only(
      compare(
        base,
        skipping((i) => i === 2 || i === 5),
      ),
    )
    expect(row).toMatchObject({ outcome: 'unchanged', rounds: 10 })
    expect(row.doubt).toEqual({
      code: 'missing-in-rounds',
      base: 12,
      head: 10,
      rounds: 12,
      because: 'skipped: no network',
    })
  })

  test('a few that say why, beside a regression: still a regression', () => {
    expect(
      only(
        compare(
          base,
          skipping((i) => i === 2, 1.5),
        ),
      ).outcome,
    ).toBe('regressed')
  })

  test.each([
    ['one round of head', false],
    ['one round of base', true],
  ])('without a word of why it is no measurement of the suite, whatever the rest shows: %s', (_, turned) => {
    const some = without((i) => i === 2, 1.5)
    const row = only(turned ? compare(some, base) : compare(base, some))
    expect(row).toMatchObject({ outcome: 'inconclusive', rounds: 11 })
    expect(row.doubt).toMatchObject({ code: 'missing-in-rounds', silent: true })
  })

  test('a counter that is missing without a word neither', () => {
    const count = (value: number) => ({ ...time(value), name: 'allocations', unit: '1', exact: true })
    const all = times(rounds, () => launch(ok('x', count(3))))
    const row = only(
      compare(
        all,
        times(rounds, (i) => (i === 2 ? launch() : launch(ok('x', count(3))))),
      ),
    )
    expect(row).toMatchObject({ outcome: 'inconclusive', doubt: { code: 'missing-in-rounds', silent: true } })
  })

  test('more than half: no claim, whatever the rest says', () => {
    const row = only(
      compare(
        base,
        without((i) => i > 4),
      ),
    )
    expect(row).toMatchObject({ outcome: 'inconclusive', change: null })
    expect(row.doubt).toMatchObject({ code: 'missing-in-rounds', head: 5 })
  })

  test('different halves on the two sides leave no pair to compare', () => {
    const row = only(
      compare(
        without((i) => i % 2 === 0),
        without((i) => i % 2 === 1),
      ),
    )
    expect(row).toMatchObject({ outcome: 'inconclusive', rounds: 0 })
  })

  test('mostly failing is failed, with the message', () => {
    const head = times(rounds, (i) => (i > 3 ? launch(bad('x', 'failed', 'boom')) : launch(ok('x', time(1)))))
    expect(only(compare(base, head))).toMatchObject({
      outcome: 'failed',
      where: 'head',
      message: 'in 8 of 12 launches: boom',
    })
  })

  test('rounds after screening that leave a benchmark out on both sides are not missing', () => {
    const focus = (make: (i: number) => number) =>
      times(rounds, (i) => (i < 8 ? launch(ok('x', time(make(i)))) : launch()))
    const row = only(
      compare(
        focus(wobble),
        focus((i) => wobble(3 * i)),
        { screenRounds: 8 },
      ),
    )
    expect(row).toMatchObject({ outcome: 'unchanged', rounds: 8, doubt: null })
  })

  test('rounds within screening that leave it out are', () => {
    const gap = (make: (i: number) => number) =>
      times(rounds, (i) => (i === 3 ? launch() : launch(ok('x', time(make(i))))))
    const row = only(
      compare(
        gap(wobble),
        gap((i) => wobble(3 * i)),
        { screenRounds: 8 },
      ),
    )
    expect(row.doubt).toEqual({ code: 'missing-in-rounds', base: 11, head: 11, rounds: 12, silent: true })
  })
})

describe('numbers that no ratio can be made of', () => {
  test.each([0, -1])('a time of %d makes the row inconclusive', (value) => {
    const head = times(rounds, (i) => launch(ok('x', time(i === 6 ? value : wobble(i)))))
    const row = only(compare(steady('x'), head))
    expect(row).toMatchObject({ outcome: 'inconclusive', change: null, doubt: { code: 'not-positive', found: value } })
  })

  test('a figure that is zero everywhere and no time is unchanged', () => {
    const errors = times(rounds, () => launch(ok('x', time(0, { name: 'errors', unit: '1' }))))
    expect(only(compare(errors, errors))).toMatchObject({ outcome: 'unchanged', change: { estimate: 0 } })
  })

  test('identical times in every round are no change', () => {
    const same = times(rounds, () => launch(ok('x', time(1))))
    expect(only(compare(same, same))).toMatchObject({ outcome: 'unchanged', change: { estimate: 0, low: 0, high: 0 } })
  })

  test('a time below a clock cycle is marked', () => {
    const fast = times(rounds, (i) => launch(ok('x', time(1e-11 * wobble(i)))))
    expect(only(compare(fast, fast)).doubt).toMatchObject({ code: 'optimised-away' })
  })
})

describe('names are opaque', () => {
  const names = ['__proto__', 'constructor', 'toString', 'x'.repeat(10_000), '', '::error::', 'a|b`c\n<i>🦊']

  test('every one of them is matched to itself', () => {
    const suite = (by: number) => times(rounds, (i) => launch(...names.map((name) => ok(name, time(wobble(by * i))))))
    const { benchmarks } = compare(suite(1), suite(3)).comparison
    expect(benchmarks.map((row) => row.name)).toEqual(names)
    expect(new Set(benchmarks.map((row) => row.outcome))).toEqual(new Set(['unchanged']))
  })
})

describe('rules per metric', () => {
  const head = times(rounds, (i) => launch(ok('a', time(1.1 * wobble(3 * i)))))

  test('a threshold of its own', () => {
    const metricRules = (name: string) => (name === 'a' ? { threshold: 0.2 } : {})
    expect(only(compare(steady('a'), head, { metricRules }))).toMatchObject({ outcome: 'unchanged', threshold: 0.2 })
  })

  test('ignored: shown, but neither better nor worse', () => {
    const metricRules = () => ({ ignore: true })
    const decision = compare(steady('a'), head, { metricRules })
    expect(only(decision).outcome).toBe('changed')
    expect(decision.comparison.suite.benchmarks).toBe(0)
  })

  test('a counter has the limit of counters, or its own', () => {
    const of = (value: number) => times(rounds, () => launch(ok('a', count(value))))
    expect(only(compare(of(100), of(104)))).toMatchObject({ outcome: 'regressed', exact: true, threshold: 0.01 })
    expect(only(compare(of(100), of(104), { counterThreshold: 0.05 })).outcome).toBe('unchanged')
    expect(only(compare(of(100), of(104), { metricRules: () => ({ threshold: 0.1 }) })).outcome).toBe('unchanged')
  })
})

describe('a rate beside its time', () => {
  const both = (seconds: (i: number) => number, rate: (i: number) => number) =>
    times(rounds, (i) =>
      launch(ok('a', time(seconds(i)), time(rate(i), { name: 'throughput', unit: '1/s', better: 'higher' }))),
    )

  test('the mere inverse is shown, but does not count twice', () => {
    const base = both(wobble, (i) => 1 / wobble(i))
    const head = both(
      (i) => 1.5 * wobble(3 * i),
      (i) => 1 / (1.5 * wobble(3 * i)),
    )
    const { benchmarks, suite } = compare(base, head).comparison
    expect(benchmarks.map((row) => row.outcome)).toEqual(['regressed', 'changed'])
    expect(benchmarks[1]!.change!.estimate).toBeCloseTo(benchmarks[0]!.change!.estimate, 10)
    expect(suite.benchmarks).toBe(1)
  })

  test('a rate of its own is tested', () => {
    const base = both(wobble, (i) => 100 * wobble(5 * i))
    const head = both(
      (i) => wobble(3 * i),
      (i) => 50 * wobble(7 * i),
    )
    expect(compare(base, head).comparison.benchmarks.map((row) => row.outcome)).toEqual(['unchanged', 'regressed'])
  })
})

describe('the suite', () => {
  const names = ['a', 'b', 'c', 'd']
  const suite = (ratio: number, keep: (name: string, i: number) => boolean = () => true) =>
    times(rounds, (i) =>
      launch(
        ...names
          .filter((name) => keep(name, i))
          .map((name, k) => ok(name, time(ratio * wobble(7 * i + k + 31 * ratio)))),
      ),
    )

  test('the geometric mean has an interval of its own', () => {
    const { suite: mean } = compare(suite(1), suite(1.02)).comparison
    expect(mean.benchmarks).toBe(4)
    expect(mean.change!.estimate).toBeCloseTo(0.02, 2)
    expect(mean.change!.low).toBeGreaterThan(0)
  })

  test('rounds with only some of the benchmarks do not pull it', () => {
    const focused = (name: string, i: number) => i < 8 || name === 'a'
    const head = suite(1, focused).map((one) => ({
      benchmarks: one.benchmarks.map((b) => (b.name === 'a' ? ok('a', time(3)) : b)),
    }))
    const { suite: mean } = compare(suite(1, focused), head, { screenRounds: 8 }).comparison
    expect(mean.change!.estimate).toBeCloseTo(3 ** 0.25 - 1, 1)
  })

  test('each benchmark counts once, by its time', () => {
    const base = times(rounds, (i) => launch(ok('a', time(wobble(i)), time(wobble(2 * i), { name: 'p99' }))))
    const head = times(rounds, (i) => launch(ok('a', time(wobble(3 * i)), time(9 * wobble(i), { name: 'p99' }))))
    const { suite: mean } = compare(base, head).comparison
    expect(mean.benchmarks).toBe(1)
    expect(mean.change!.estimate).toBeCloseTo(0, 1)
  })
})

describe('looks', () => {
  const noise = (i: number, by: number) => wobble(by * (i + 1), 0.4)
  const suite = (n: number, ratio: number, by: number) =>
    times(n, (i) =>
      launch(
        ok('steady', time(wobble(i * by))),
        ok('slow', time(2 * ratio * wobble(i + by))),
        ok('wild', time(noise(i, by))),
      ),
    )
  const plan = { looks: [8, 11, 15, 21, 30], screenRounds: 8 }

  test('what is decided needs no more rounds, what is open does', () => {
    const decision = comparePaired(pairs(suite(8, 1, 3.7), suite(8, 1.6, 5.3)), rule(8, { ...plan, look: 'interim' }))
    expect(decision.comparison.benchmarks.map((row) => row.outcome)).toEqual(['unchanged', 'regressed', 'inconclusive'])
    expect(decision.undecided.every((name) => name === 'wild')).toBe(true)
    expect(decision.scatter).toBeGreaterThan(0)
  })

  test.each([
    ['that the plan may clear is measured on', 0.09, {}, ['noisy']],
    ['that it can hardly clear, but show to be much slower, is measured on', 0.25, {}, ['noisy']],
    ['of which it can show nothing is given up', 3, {}, []],
    ['that it can hardly clear is given up where no larger change is worth it', 0.25, { worthChange: 0 }, []],
  ])('what scatters around no change, and %s', (_, by, more, undecided) => {
    const away = [0.3, -0.9, 1, -0.6, 0.7, -1, 0.4, -0.2].map((part) => Math.exp(part * by))
    const base = times(8, () => launch(ok('noisy', time(1))))
    const head = away.map((ratio) => launch(ok('noisy', time(ratio))))
    const decision = comparePaired(pairs(base, head), rule(8, { ...plan, look: 'interim', ...more }))
    expect(decision.comparison.benchmarks[0]!.outcome).toBe('inconclusive')
    expect(decision.undecided).toEqual(undecided)
  })

  test('intervals of an early look are wider than those of all that was planned', () => {
    const data = pairs(suite(8, 1, 3.7), suite(8, 1.6, 5.3))
    const early = comparePaired(data, rule(8, { ...plan, look: 'interim' })).comparison.benchmarks[0]!.change!
    const whole = comparePaired(data, rule(8)).comparison.benchmarks[0]!.change!
    expect(early.high! - early.low!).toBeGreaterThan(whole.high! - whole.low!)
  })

  test('the final look leaves nothing undecided and is done', () => {
    const decision = comparePaired(
      pairs(suite(13, 1, 12.9898), suite(13, 1, 78.233)),
      rule(13, { ...plan, look: 'final' }),
    )
    expect([decision.undecided, decision.done]).toEqual([[], true])
  })

  test('screening alone never convicts', () => {
    const data = pairs(suite(8, 1, 3.7), suite(8, 1.6, 5.3))
    const screening = rule(8, { ...plan, look: 'interim', procedure: 'screen-confirm' })
    const slow = comparePaired(data, screening).comparison.benchmarks[1]!
    expect(slow).toMatchObject({ outcome: 'inconclusive', doubt: { code: 'too-few-rounds', have: 8 } })
    const more = pairs(suite(21, 1, 12.9898), suite(21, 1.6, 78.233))
    const confirmed = comparePaired(more, { ...screening, look: 'interim' }).comparison.benchmarks[1]!
    expect(confirmed).toMatchObject({ outcome: 'regressed', rounds: 13 })
  })
})

test('an order effect is told, and does not become a change', () => {
  const data = pairs(
    times(20, (i) => launch(ok('a', time(wobble(i) * (i % 4 === 0 || i % 4 === 3 ? 1.02 : 1))))),
    times(20, (i) => launch(ok('a', time(wobble(3 * i) * (i % 4 === 0 || i % 4 === 3 ? 1 : 1.02))))),
  )
  const row = comparePaired(data, rule(20)).comparison.benchmarks[0]!
  expect(row.outcome).toBe('unchanged')
  expect(row.doubt).toMatchObject({ code: 'order-effect' })
  expect((row.doubt as { effect: number }).effect).toBeCloseTo(0.02, 2)
})

test('a moderated t decides where four rounds leave ranks without an answer', () => {
  const names = Array.from({ length: 20 }, (_, k) => `b${k}`)
  const suite = (by: number) =>
    times(4, (i) =>
      launch(...names.map((name, k) => ok(name, time((k === 3 && by > 1 ? 1.5 : 1) * wobble(by * i + 17 * k))))),
    )
  const data = pairs(suite(1), suite(3))
  const ranks = comparePaired(data, rule(4, { test: 'signed-rank' })).comparison.benchmarks
  expect(ranks[3]!.outcome).toBe('inconclusive')
  const moderated = comparePaired(data, rule(4)).comparison.benchmarks
  expect(moderated[3]!.outcome).toBe('regressed')
  expect(moderated.filter((row) => row.outcome === 'regressed')).toHaveLength(1)
})
