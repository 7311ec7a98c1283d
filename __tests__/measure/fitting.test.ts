/** A suite that is too long for the time budget is measured in part: which part, and what is never left out. */
import { describe, expect, test } from 'vitest'
import { inOrder, sizeOfPart, suspects } from '../../src/measure/fitting/choose.ts'
import { findPart, fitting } from '../../src/measure/fitting/fitting.ts'
import { OutOfTime, type PairSource } from '../../src/measure/source.ts'
import type { BenchmarkResult, Launch, Side } from '../../src/model/run.ts'

const names = Array.from({ length: 32 }, (_, i) => `benchmark ${i}`)
const plan = { minRounds: 8, maxRounds: 30, budgetSeconds: 100 }

interface Suite {
  readonly base?: readonly string[]
  readonly head?: readonly string[]
  /** Seconds of a pair, for each benchmark. */
  readonly each: number
  /** How many times as long head takes for the last. */
  readonly slower?: number
  /** Whether it gives up where more than so many seconds went by, and can list itself. */
  readonly deadline?: number
  readonly focuses?: boolean
}

/** A source in its own time. */
function sourceOf({ base = names, head = names, each, slower = 1, deadline, focuses = true }: Suite) {
  let now = 0
  const last = names.at(-1)!
  const row = (name: string, side: Side): BenchmarkResult => {
    const value = name === last && side === 'head' ? slower : 1
    return { name, status: 'ok', metrics: [{ name: 'time', unit: 's', better: 'lower', value }] }
  }
  const run = (only: readonly string[] | null) => {
    const of = (side: Side, all: readonly string[]): Launch => {
      const some = all.filter((name) => only?.includes(name) !== false)
      return { benchmarks: some.map((name) => row(name, side)), seconds: each * some.length }
    }
    const sides = { base: of('base', base), head: of('head', head) }
    const seconds = Math.max(sides.base.seconds!, sides.head.seconds!)
    if (deadline !== undefined && seconds > deadline) {
      now += deadline
      throw new OutOfTime(seconds, new Map([[last, slower]]))
    }
    now += seconds
    return sides
  }
  const source: PairSource = {
    pairing: 'lockstep',
    focuses,
    async warmUp(only) {
      const sides = run(only ?? null)
      return { tool: 'x', ...sides, pairSeconds: sides.head.seconds!, ignored: [] }
    },
    measure: async (round, focus) => ({ round, first: 'base', ...run(focus) }),
    ...(deadline === undefined ? {} : { list: async () => ({ base, head }) }),
  }
  return { source, clock: { now: () => now, date: () => new Date(0) } }
}

async function measured(suite: Suite) {
  const { source, clock } = sourceOf(suite)
  const fit = fitting(source, plan, clock)
  const warmUp = await fit.source.warmUp()
  const pair = await fit.source.measure(1, null)
  const namesOf = ({ benchmarks }: Launch) => benchmarks.map(({ name }) => name).sort()
  const left = fit.part()?.leftOut.names ?? []
  return { warm: namesOf(warmUp.head), base: namesOf(pair.base), head: namesOf(pair.head), left, part: fit.part() }
}

test('a suite that fits is measured as a whole', async () => {
  expect(await measured({ each: 0.1 })).toMatchObject({ head: [...names].sort(), part: null })
})

test.each([
  ['once both sides have run it', {}],
  ['where it was given up before that', { deadline: 20 }],
])('of a suite that is too long a part is measured, %s', async (_, how) => {
  const found = await measured({ each: 1, ...how })
  expect(found.head).toEqual(inOrder(names).slice(0, found.head.length).sort())
  expect([found.warm, found.base]).toEqual([found.head, found.head])
  expect(found.head.length).toBeGreaterThanOrEqual(4)
  expect([...found.head, ...found.left].sort()).toEqual([...names].sort())
  const { tooLong, measured: many } = found.part!.leftOut
  expect([many, tooLong?.budgetSeconds, Math.round(tooLong!.pairSeconds)]).toEqual([found.head.length, 100, 32])
  expect(found.part!.notes).toMatchObject([{ code: 'only-fitting', measured: many, leftOut: { count: 32 - many } }])
})

test('what one side alone has is told in any case', async () => {
  for (const how of [{}, { deadline: 20 }]) {
    const found = await measured({ each: 1, base: ['gone', ...names], head: [...names, 'new'], ...how })
    expect([found.base.includes('gone'), found.head.includes('new'), found.head.includes('gone')]).toEqual([
      true,
      true,
      false,
    ])
    expect(found.left).not.toContain('gone')
  }
})

test('what head took much longer for is not left out', async () => {
  for (const how of [{}, { deadline: 20 }]) {
    expect((await measured({ each: 1, ...how })).head).not.toContain(names.at(-1))
    expect((await measured({ each: 1, slower: 3, ...how })).head).toContain(names.at(-1))
  }
})

test('a suite that cannot leave out any is not touched', async () => {
  expect(await measured({ each: 1, focuses: false })).toMatchObject({ part: null })
})

test('not even one benchmark fits', async () => {
  await expect(measured({ each: 200, deadline: 20 })).rejects.toThrow(OutOfTime)
})

test('a smaller part is within a larger one, and a new name moves none of the others', () => {
  const ordered = inOrder(names)
  expect(inOrder([...names, 'another']).filter((name) => name !== 'another')).toEqual(ordered)
  const sizes = [13, 20, 30, 60, 200, Number.POSITIVE_INFINITY].map((seconds) => sizeOfPart(plan, 32, seconds, 100))
  expect(sizes).toEqual([16, 16, 8, 4, 1, 4])
})

test('of those that may be why it is too long the worst come first', () => {
  const ratios = new Map([
    ['a', 1.5],
    ['b', 3],
    ['c', 40],
  ])
  expect([suspects(ratios, 9), suspects(ratios, 1)]).toEqual([['c', 'b'], ['c']])
})

describe('a suite that tells its names', () => {
  const nameOf = (name: string) => name.replace('benchmark', 'bench')
  const listed = names.map(nameOf)

  /** @param each seconds of a pair, for each benchmark, and @param starting seconds to start it. */
  async function foundWith(each: number, starting: number, all: readonly string[], head = all) {
    const { source, clock } = sourceOf({ each })
    const runs: number[] = []
    const own: PairSource = {
      ...source,
      pairing: 'rounds',
      async warmUp(only) {
        const found = await source.warmUp(only && names.filter((name) => only.includes(nameOf(name))))
        runs.push(found.head.benchmarks.length)
        return { ...found, pairSeconds: found.pairSeconds + starting }
      },
    }
    const now = () => clock.now() + starting * runs.length
    const found = await findPart(own, plan, { ...clock, now }, { list: async () => ({ base: all, head }), nameOf })
    return { runs, part: 'names' in found ? found : null }
  }

  test('is run as a whole where that fits', async () => {
    expect(await foundWith(0.1, 0, listed)).toEqual({ runs: [1, 32], part: null })
    // By one benchmark alone it would take 64 s, but most of that is starting.
    expect(await foundWith(0.1, 2, listed)).toEqual({ runs: [1, 2, 32], part: null })
  })

  test('is never run as a whole where that does not fit', async () => {
    const { part, runs } = await foundWith(4, 0, [...listed, 'no benchmark at all'])
    expect(runs.every((many) => many <= 4)).toBe(true)
    expect(part!.warmUp.head.benchmarks.map(({ name }) => name).sort()).toEqual([...part!.names].sort())
    expect([...part!.names.map(nameOf), ...part!.leftOut.names].sort()).toEqual(
      [...listed, 'no benchmark at all'].sort(),
    )
  })

  test('what one side does not name and both run is measured like any other', async () => {
    const { part } = await foundWith(4, 0, listed, listed.slice(1))
    expect(part!.names).toContain(names[0])
    const told = [...part!.told.base, ...part!.told.head].map(({ name }) => name)
    expect(told.filter((name) => part!.names.includes(name))).toEqual([])
  })

  test('is not warmed up twice where there is time for one benchmark', async () => {
    const { part, runs } = await foundWith(20, 0, listed)
    expect([part!.names.length, part!.warmUp.head.benchmarks.length, runs]).toEqual([1, 1, [1]])
  })

  test('is measured as a whole where its benchmarks cannot be told from each other', async () => {
    const { source, clock } = sourceOf({ each: 1 })
    const all = { list: async () => ({ base: ['a'], head: ['a'] }), nameOf: () => 'a' }
    expect(await findPart({ ...source, measure: async () => expect.fail() }, plan, clock, all)).not.toHaveProperty(
      'names',
    )
  })

  test('is run as a whole where its names mean something else', async () => {
    expect(await foundWith(0.1, 0, ['a', 'b'])).toEqual({ runs: [0, 32], part: null })
  })
})
