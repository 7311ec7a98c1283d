/** What `only: reached` leaves out of a suite, and that it measures everything where the suite is not what was looked
 *  at. */
import { expect, test } from 'vitest'
import { leavingOut } from '../../src/measure/leave-out.ts'
import type { PairSource } from '../../src/measure/source.ts'
import type { ReachedBenchmarks } from '../../src/model/reached.ts'
import type { Launch } from '../../src/model/run.ts'

const launch = (names: readonly string[]): Launch => ({
  benchmarks: names.map((name) => ({
    name,
    status: 'ok',
    metrics: [{ name: 'time', unit: 's', better: 'lower', value: 1 }],
  })),
  seconds: 1,
})

/** @param drops what a filter cannot run by itself. */
function source(base: readonly string[], head: readonly string[], focuses = true, drops = ''): PairSource {
  const some = (all: readonly string[], focus: readonly string[] | null) =>
    launch(all.filter((name) => focus === null || (name !== drops && focus.includes(name))))
  return {
    pairing: 'lockstep',
    focuses,
    warmUp: async () => ({ tool: 'x', base: launch(base), head: launch(head), pairSeconds: 9, ignored: [] }),
    measure: async (round, focus) => ({ round, first: 'base', base: some(base, focus), head: some(head, focus) }),
  }
}

const some = (leftOut: readonly string[]): ReachedBenchmarks => ({
  kind: 'some',
  benchmarks: ['a', 'b', 'c'],
  leftOut,
  functions: 2,
})

async function measured(given: PairSource, reached: ReachedBenchmarks) {
  const leaving = leavingOut(given, reached)
  const warmUp = await leaving.source.warmUp()
  const { base, head } = await leaving.source.measure(1, null)
  const names = ({ benchmarks }: Launch) => benchmarks.map(({ name }) => name)
  return {
    warm: names(warmUp.head),
    base: names(base),
    head: names(head),
    leftOut: leaving.leftOut(),
    notes: leaving.notes(),
  }
}

const both = ['a', 'b', 'c']

test('what is not reached is left out, listed and told', async () => {
  const found = await measured(source(both, both), some(['b', 'c']))
  expect(found).toMatchObject({ warm: ['a'], base: ['a'], head: ['a'], leftOut: { measured: 1, names: ['b', 'c'] } })
  const leftOut = { named: ['b', 'c'], count: 2 }
  expect(found.notes).toEqual([{ code: 'only-reached', measured: 1, functions: 2, leftOut }])
})

test('what one side alone has stays in the listing', async () => {
  const found = await measured(source(['a', 'b'], both), some(['b']))
  expect(found).toMatchObject({ base: ['a'], head: ['a', 'c'], leftOut: { names: ['b'] } })
})

test.each([
  ['the suite lists another benchmark', source([...both, 'd'], [...both, 'd']), some(['b']), 'other-benchmarks'],
  ['the suite lists fewer', source(['a', 'b'], ['a', 'b']), some(['b']), 'other-benchmarks'],
  ['the suite cannot leave out any', source(both, both, false), some(['b']), 'cannot-leave-out'],
  ['it could not be told', source(both, both), { kind: 'all', because: { code: 'processes' } } as const, 'processes'],
] as const)('everything is measured where %s', async (_, given, reached, code) => {
  const found = await measured(given, reached)
  const { benchmarks } = (await given.warmUp()).head
  expect([found.head, found.leftOut]).toEqual([benchmarks.map(({ name }) => name), null])
  expect(found.notes).toEqual([{ code: 'all-measured', because: { code } }])
})

test('of a run that ends before its benchmarks are known nothing is said', () => {
  const { leftOut, notes } = leavingOut(source(both, both), some(['b']))
  expect([leftOut(), notes()]).toEqual([null, []])
})

test('where every benchmark is reached, that is said', async () => {
  const found = await measured(source(both, both), some([]))
  expect(found).toMatchObject({ head: both, leftOut: null, notes: [{ code: 'all-reached', functions: 2 }] })
})

test('one that cannot be run by itself is a failure, and no green', async () => {
  const { source: part } = leavingOut(source(both, both, true, 'a'), some(['b']))
  await expect(part.warmUp()).rejects.toThrow('`only: reached`: 1 of the 2 benchmarks to measure could not be run')
})
