/** The arithmetic of counting instructions: differences, launches and where figures go. */
import { expect, test } from 'vitest'
import { batchesFor, type Count, perIteration } from '../../../src/measure/instructions/count-workers.ts'
import { type CountLaunch, countRounds } from '../../../src/measure/instructions/instructions.ts'
import { timesIn, timesOf, withCounts, withInstructions } from '../../../src/measure/instructions/pairs.ts'
import { sumIn } from '../../../src/measure/instructions/valgrind.ts'
import type { Side } from '../../../src/model/run.ts'
import { bad, launch, ok, pairs, time } from '../../compare/launches.ts'

const batch = (iterations: number, instructions: number) => ({ iterations, instructions })

test('what each batch costs beside its iterations cancels', () => {
  const taken = [batch(10, 1700), batch(20, 2700), batch(10, 1700), batch(20, 2700)]
  expect(perIteration(taken)).toEqual({ value: 100 })
})

test.each([
  ['no more for more iterations', [batch(10, 500), batch(20, 500)], 'nothing'],
  ['as many iterations, whatever is asked for', [batch(10, 500), batch(10, 510)], 'own-iterations'],
])('%s is no count', (_, taken, code) => {
  expect(perIteration(taken)).toEqual({ because: { code } })
})

test('batches are as long as is needed, and one iteration at least', () => {
  expect(batchesFor(1e-3)).toEqual({ warmUp: 50, many: 20 })
  expect(batchesFor(1)).toEqual({ warmUp: 1, many: 2 })
  expect(batchesFor(1e-12)).toEqual({ warmUp: 100_000, many: 100_000 })
})

/** A pass over benchmarks whose counts are made of the launch (from 1); a launch takes ten seconds. */
async function passOf(
  count: (name: string, side: Side, launch: number) => Count | undefined,
  { until = 1000, names = ['a', 'b'] } = {},
) {
  let now = 0
  const clock = { now: () => now, date: () => new Date(0) }
  const asked: string[] = []
  const run: CountLaunch = async (side, wanted) => {
    asked.push(`${side} ${[...wanted.keys()].join('')}`)
    const launch = asked.filter((one) => one.startsWith(side)).length
    await Promise.resolve()
    if (side === 'head') now += 10
    return new Map(
      [...wanted.keys()].flatMap((name) => [[name, count(name, side, launch)!] as const]).filter(([, c]) => c),
    )
  }
  const all = new Map(names.map((name) => [name, 1e-3]))
  const done = await countRounds(all, run, until, { clock, signal: new AbortController().signal })
  return { ...done, asked }
}

test('two launches of each side are enough for what repeats', async () => {
  const { counted, launches, left } = await passOf((name) => ({ value: name === 'a' ? 100 : 200 }))
  expect(launches).toBe(2)
  expect(counted.get('b')).toEqual({ base: [200, 200], head: [200, 200] })
  expect(left.size).toBe(0)
})

test('what does not is launched up to eight times, alone', async () => {
  const { counted, asked } = await passOf((name, _, launch) => ({ value: name === 'a' ? 100 + launch : 200 }))
  expect(asked.slice(3, 6)).toEqual(['head ab', 'base a', 'head a'])
  expect(counted.get('a')!.base).toHaveLength(8)
  expect(counted.get('b')!.base).toHaveLength(2)
})

test('what differs between the sides is launched twice more', async () => {
  const state = (side: Side, launch: number) => (side === 'base' || launch > 2 ? 100 : 101)
  const { counted } = await passOf((name, side, launch) => ({ value: name === 'a' ? state(side, launch) : 200 }))
  expect(counted.get('a')).toEqual({ base: Array(8).fill(100), head: [101, 101, ...Array(6).fill(100)] })
  const { launches } = await passOf((_, side) => ({ value: side === 'base' ? 100 : 101 }))
  expect(launches).toBe(4)
})

test('but not beyond the time there is', async () => {
  const { launches } = await passOf((_, __, launch) => ({ value: 100 + launch }), { until: 35 })
  expect(launches).toBe(3)
})

test('what fails or does not fit on one side is left out, with the reason', async () => {
  const failed = { because: { code: 'failed', message: 'x' } } as const
  const { counted, left } = await passOf(
    (name, side) =>
      name === 'a' ? { value: 1 } : name === 'b' ? (side === 'head' ? failed : { value: 1 }) : undefined,
    { names: ['a', 'b', 'c'] },
  )
  expect([...counted.keys()]).toEqual(['a'])
  expect(left.get('b')).toEqual(failed.because)
  expect(left.get('c')).toEqual({ code: 'no-time' })
})

test('counts go to the pairs that have the benchmark on both sides, in order', () => {
  const row = (name: string) => ok(name, time(1e-3))
  const measured = pairs(
    [launch(row('a')), launch(row('b')), launch(row('a'))],
    [launch(row('a')), launch(row('b')), launch(row('a'))],
  )
  const done = withInstructions(measured, new Map([['a', { base: [10, 11], head: [20, 21] }]]), 'instructions')
  const values = done.map(({ base, head }) => [base, head].map(({ benchmarks }) => benchmarks[0]!.metrics[1]?.value))
  expect(values).toEqual([
    [10, 20],
    [undefined, undefined],
    [11, 21],
  ])
})

test('only what both sides ran has a time to plan by', () => {
  const one = pairs([launch(ok('a', time(2)), ok('b', time(1)))], [launch(ok('a', time(4)), bad('b', 'failed', 'x'))])
  expect([...timesIn(one)]).toEqual([['a', 3]])
})

test('a head that is measured alone is counted alone: one number of each, in the first launch that has it', async () => {
  const clock = { now: () => 0, date: () => new Date(0) }
  const asked: string[] = []
  const count: CountLaunch = async (side, wanted) => {
    asked.push(side)
    return new Map([...wanted.keys()].map((name) => [name, { value: 100 }]))
  }
  const done = await countRounds(new Map([['a', 1]]), count, 9, { clock, signal: new AbortController().signal }, [
    'head',
  ])
  expect(asked).toEqual(['head', 'head'])
  expect(done.counted.get('a')).toEqual({ base: [], head: [100, 100] })
  const launches = withCounts(
    [launch(bad('a', 'failed', 'x')), launch(ok('a', time(1))), launch(ok('a', time(3)))],
    new Map([['a', [100, 102]]]),
    'instructions',
  )
  expect(launches.map(({ benchmarks }) => benchmarks[0]!.metrics[1]?.value)).toEqual([undefined, 101, undefined])
  expect([...timesOf(launches)]).toEqual([['a', 2]])
})

test('the programs of one launch are added up', () => {
  expect(sumIn(['==7== I   refs:      716,136,781\n', '==8== x\n==8== I refs:        19\n'])).toBe(716_136_800)
  expect(() => sumIn(['==8== x'])).toThrow('not told')
})
