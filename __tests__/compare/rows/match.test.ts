import { expect, test } from 'vitest'
import { collectLaunches, matchMetrics, matchSeries, seriesOf } from '../../../src/compare/rows/match.ts'
import { repeatedAmong } from '../../../src/compare/rows/metrics.ts'
import { bad, count, launch, ok, time } from '../launches.ts'

test('a launch that lacks a benchmark or a metric leaves a gap, wherever it stands', () => {
  const series = seriesOf([
    launch(ok('b', time(1))),
    launch(ok('a', time(2), count(7)), ok('b', time(3))),
    launch(bad('a', 'failed', 'no')),
  ])
  const [b, a] = [series.benchmarks.get('b')!, series.benchmarks.get('a')!]
  expect(series.launches).toBe(3)
  expect(a.presence).toEqual(['absent', 'ok', 'failed'])
  expect(a.metrics.map(({ values }) => values)).toEqual([
    [undefined, 2, undefined],
    [undefined, 7, undefined],
  ])
  expect(b.presence).toEqual(['ok', 'ok', 'absent'])
  expect(b.metrics[0]!.values).toEqual([1, 3, undefined])
})

test('a column has the direction and the exactness that all its launches agree on', () => {
  const columnOf = (...launches: Parameters<typeof seriesOf>[0]) => seriesOf(launches).benchmarks.get('a')!.metrics[0]!
  expect(columnOf(launch(ok('a', count(1))), launch(ok('a', count(2))))).toMatchObject({ better: 'lower', exact: true })
  const mixed = columnOf(launch(ok('a', count(1))), launch(ok('a', count(2, { better: 'higher', exact: false }))))
  expect(mixed).toMatchObject({ better: 'unknown', exact: false })
})

test('samples stay with their launch, and their median is its value', () => {
  const sampled = time(9, { samples: [3, 1, 2] })
  const { metrics } = seriesOf([launch(ok('a', time(4))), launch(ok('a', sampled))]).benchmarks.get('a')!
  expect(metrics[0]!.values).toEqual([4, 2])
  expect([metrics[0]!.sampled[0], metrics[0]!.sampled[1]]).toEqual([undefined, sampled])
})

test('what one launch has twice is told, in whatever order launches list it', () => {
  const series = seriesOf([
    launch(ok('a', time(1)), ok('b', time(1))),
    launch(ok('b', time(1)), ok('a', time(1)), ok('a', time(2))),
    launch(ok('c', time(1), time(2))),
  ]).benchmarks
  expect([...series.values()].map(({ name, times }) => [name, times])).toEqual([
    ['a', 2],
    ['b', 1],
    ['c', 1],
  ])
  expect(series.get('c')!.metrics[0]!.twice).toBe(true)
  expect(series.get('b')!.metrics[0]!.twice).toBe(false)
})

test('benchmarks and metrics come in the order of head, those of base alone after them', () => {
  const base = collectLaunches()
  base.add(launch(ok('gone', time(1)), ok('a', time(1), count(1))))
  const head = seriesOf([launch(ok('new', time(1)), ok('a', time(1), time(2, { name: 'wait' })))])
  const matches = matchSeries(base.series(), head)
  expect(matches.map(({ name }) => name)).toEqual(['new', 'a', 'gone'])
  const names = matchMetrics(matches[1]!).map((sides) => [sides.base?.name, sides.head?.name])
  expect(names).toEqual([
    ['time', 'time'],
    [undefined, 'wait'],
    ['allocations', undefined],
  ])
})

test('20,000 metrics in a benchmark are matched, and each with the one that it repeats', () => {
  const metrics = Array.from({ length: 10_000 }, (_, i) => [
    time(1, { name: `time ${i}` }),
    time(1, { name: `rate ${i}`, repeats: `time ${i}` }),
  ]).flat()
  const series = seriesOf([{ benchmarks: [{ name: 'a', status: 'ok', metrics }] }])
  const [match] = matchSeries(series, series)
  const matched = matchMetrics(match!)
  expect(matched).toHaveLength(20_000)
  const { own, of } = repeatedAmong(matched, ({ head }) => head!.name === 'rate 0')
  expect([own.size, of.size]).toEqual([9_999, 9_999])
  expect(of.get(matched.at(-2)!)).toEqual([matched.at(-1)])
})

test.each<[string, string, readonly string[], string]>([
  ['a test of Vitest', 'io > read', ['io > read > small', 'io > read > large'], 'failed'],
  ['a package of Go', 'example.com/q', ['example.com/q.BenchmarkA-2', 'example.com/q/sub.BenchmarkA-2'], 'failed'],
  ['a name that only begins alike', 'io', ['iota > small', 'io-2'], 'absent'],
])('what a group that failed as a whole holds on the other side failed with it: %s', (_, group, names, status) => {
  const works = seriesOf([launch(ok('z', time(1)), ...names.map((name) => ok(name, time(1))))])
  const fails = seriesOf([launch(ok('z', time(1)), bad(group, 'failed', 'boom'))])
  for (const side of ['head', 'base'] as const) {
    const matches = side === 'head' ? matchSeries(works, fails) : matchSeries(fails, works)
    const told = matches.map((match) => `${match.name} ${match[side]?.presence[0] ?? 'absent'}`)
    const alone = status === 'absent' ? [`${group} failed`] : []
    expect(told.toSorted()).toEqual(['z ok', ...alone, ...names.map((name) => `${name} ${status}`)].toSorted())
  }
})

test('a group that failed now and then, or on both sides, is told by itself', () => {
  const works = seriesOf([launch(ok('g/a', time(1))), launch(ok('g/a', time(1)))])
  const sometimes = seriesOf([launch(bad('g', 'failed', 'boom')), launch(ok('g/a', time(1)))])
  expect(matchSeries(works, sometimes).map(({ name }) => name)).toEqual(['g', 'g/a'])
  const always = seriesOf([launch(bad('g', 'failed', 'boom'))])
  expect(matchSeries(always, always).map(({ name }) => name)).toEqual(['g'])
})
