/** Unpaired comparison: launches of two sides without a common clock. */
import { expect, test } from 'vitest'
import { compareUnpaired } from '../../src/compare/unpaired.ts'
import { bad, count, launch, ok, time, times, wobble } from './launches.ts'

const rule = { threshold: 0.05, falseAlarmRate: 0.05 }
const side = (n: number, ratio: number, by: number) =>
  times(n, (i) => launch(ok('a', time(ratio * wobble(by * (i + 1))))))

test.each([
  ['regressed', 1.3],
  ['improved', 0.7],
  ['unchanged', 1.001],
] as const)('%s at a ratio of %f', (outcome, ratio) => {
  const { benchmarks, suite } = compareUnpaired(side(8, 1, 3), side(6, ratio, 5), rule)
  expect(benchmarks).toHaveLength(1)
  expect(benchmarks[0]).toMatchObject({ outcome, rounds: 6, doubt: null })
  expect(benchmarks[0]!.change!.estimate).toBeCloseTo(ratio - 1, 1)
  expect(suite.change!.low).toBeLessThan(ratio - 1)
  expect(suite.change!.high).toBeGreaterThan(ratio - 1)
})

test('one launch a side shows the change and claims nothing', () => {
  const sampled = (value: number) =>
    launch(ok('a', time(value, { samples: times(50, () => launch()).map((_, i) => value * wobble(i)) })))
  const { benchmarks, suite } = compareUnpaired([sampled(1)], [sampled(2)], rule)
  expect(benchmarks[0]).toMatchObject({
    outcome: 'inconclusive',
    doubt: { code: 'one-number', launches: 1 },
    change: { low: null, high: null },
    detectable: null,
    scatter: null,
  })
  expect(benchmarks[0]!.change!.estimate).toBeCloseTo(1, 2)
  expect(suite.change).toMatchObject({ low: null, high: null })
})

test('many launches against one are one number all the same', () => {
  const { benchmarks } = compareUnpaired(side(40, 1, 3), side(1, 2, 5), rule)
  expect(benchmarks[0]!.doubt).toEqual({ code: 'one-number', launches: 1 })
})

test('too few launches say how many it takes', () => {
  const { benchmarks } = compareUnpaired(side(3, 1, 3), side(3, 2, 5), rule)
  expect(benchmarks[0]).toMatchObject({ outcome: 'inconclusive', doubt: { code: 'too-few-rounds', have: 3, need: 4 } })
  expect(compareUnpaired(side(4, 1, 3), side(4, 2, 5), rule).benchmarks[0]!.outcome).toBe('regressed')
})

test('counters are compared exactly', () => {
  const counted = (value: number) => times(2, () => launch(ok('a', count(value))))
  const { benchmarks, suite } = compareUnpaired(counted(3), counted(4), rule)
  expect(benchmarks[0]).toMatchObject({ outcome: 'regressed', exact: true, base: 3, head: 4 })
  expect(suite).toEqual({ change: null, benchmarks: 0 })
})

test('a benchmark in under half of the launches of a side is not claimed', () => {
  const head = side(8, 1, 5).map((one, i) => (i < 5 ? launch() : one))
  const { benchmarks } = compareUnpaired(side(8, 1, 3), head, rule)
  expect(benchmarks[0]).toMatchObject({
    outcome: 'inconclusive',
    doubt: { code: 'missing-in-rounds', base: 8, head: 3, rounds: 8 },
  })
})

test('sides of different lengths miss nothing', () => {
  expect(compareUnpaired(side(12, 1, 3), side(5, 1, 5), rule).benchmarks[0]!.doubt).toBeNull()
})

test('added, removed and failed are marked', () => {
  const base = times(4, () => launch(ok('gone', time(1)), ok('broken', time(1))))
  const head = times(4, () => launch(ok('new', time(1)), bad('broken', 'failed', 'boom')))
  const found = compareUnpaired(base, head, rule).benchmarks.map((row) => [row.name, row.outcome, row.where])
  expect(found).toEqual([
    ['new', 'added', undefined],
    ['broken', 'failed', 'head'],
    ['gone', 'removed', undefined],
  ])
})

type Ends = (launch: number) => string | undefined
const fine: Ends = () => undefined
const [one, two]: Ends[] = [() => 'code 1', () => 'code 2']
const once: Ends = (i) => (i === 2 ? 'code 1' : undefined)

function ending(ends: Ends) {
  return times(6, (i) => {
    const ended = ends(i)
    return launch(ok('a', time((ended === undefined ? 1 : 0.01) * wobble(i), ended === undefined ? {} : { ended })))
  })
}

test.each<[string, Ends, Ends, string, string | undefined, RegExp]>([
  ['head alone, always', fine, one!, 'failed', 'head', /code 1 in 6 of 6 launches in head; every run succeeded/],
  ['head alone, once', fine, once, 'failed', 'head', /code 1 in 1 of 6/],
  ['each in its way', two!, one!, 'failed', 'head', /code 1.* in head; .*code 2/],
  ['base alone', one!, fine, 'failed', 'base', /code 1.* in base; every run succeeded in head/],
  ['both alike', one!, one!, 'unchanged', undefined, /^undefined$/],
])('a command that does not succeed is no faster one: %s', (_, base, head, outcome, where, message) => {
  const [row] = compareUnpaired(ending(base), ending(head), rule).benchmarks
  expect([row!.outcome, row!.where]).toEqual([outcome, where])
  expect(String(row!.message)).toMatch(message)
})

test.each([
  ['half of the launches of head', 8, 4, 'failed', 'in 4 of 8 launches: boom'],
  ['a few of them', 8, 2, 'unchanged', undefined],
  ['one of two', 2, 1, 'inconclusive', undefined],
] as const)('failing in %s', (_, launches, failing, outcome, message) => {
  const head = side(launches, 1, 5).map((one, i) => (i < failing ? launch(bad('a', 'failed', 'boom')) : one))
  const [row] = compareUnpaired(side(launches, 1, 3), head, rule).benchmarks
  expect([row!.outcome, row!.message]).toEqual([outcome, message])
  if (outcome === 'unchanged') expect(row!.doubt).toMatchObject({ because: 'failed: boom' })
})

test.each([
  ['none before', 0, 0.2, 'lower', 'regressed'],
  ['none any more', 0.2, 0, 'lower', 'improved'],
  ['all before, none any more', 1, 0, 'higher', 'regressed'],
] as const)('a share of which there is %s has no ratio, and is judged', (_, before, after, better, outcome) => {
  const share = (value: number) => launch(ok('a', time(value, { name: 'share', unit: '1', better })))
  const sides = [times(6, () => share(before)), times(6, (i) => share(after * wobble(i)))] as const
  expect(compareUnpaired(...sides, rule).benchmarks[0]).toMatchObject({ outcome, doubt: null })
  const few = [times(3, () => share(before)), times(3, () => share(after))] as const
  expect(compareUnpaired(...few, rule).benchmarks[0]).toMatchObject({ outcome: 'inconclusive' })
})
