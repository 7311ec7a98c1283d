/** Which benchmarks fall to a shard, and that a source measures those and no others. */

import { describe, expect, test } from 'vitest'
import { dividesItself, shardEnvironment, shardOf } from '../../src/measure/shard.ts'
import type { PairSource } from '../../src/measure/source.ts'
import type { Launch, Shard } from '../../src/model/run.ts'

const launch = (names: readonly string[], seconds = 1): Launch => ({
  benchmarks: names.map((name) => ({
    name,
    status: 'ok',
    metrics: [{ name: 'time', unit: 's', better: 'lower', value: 1 }],
  })),
  seconds,
})

interface Suite {
  readonly base: readonly string[]
  readonly head: readonly string[]
  /** What a filter selects besides what it is asked for. */
  readonly extra?: readonly string[]
  readonly drops?: string
  readonly focuses?: boolean
}

/** A suite that notes what it is asked for. */
function source({ base, head, extra = [], drops, focuses = true }: Suite) {
  const asked: (readonly string[] | null)[] = []
  const some = (all: readonly string[], focus: readonly string[] | null) =>
    all.filter((name) => name !== drops && (focus === null || focus.includes(name) || extra.includes(name)))
  const pairs: PairSource = {
    pairing: 'rounds',
    focuses,
    warmUp: async () => ({ tool: 'x', base: launch(base), head: launch(head), pairSeconds: 20, ignored: [] }),
    async measure(round, focus) {
      asked.push(focus)
      return { round, first: 'base', base: launch(some(base, focus)), head: launch(some(head, focus)) }
    },
  }
  return { asked, pairs }
}

const namesOf = ({ benchmarks }: Launch) => benchmarks.map(({ name }) => name)

async function measured(suite: Suite, shard: Shard) {
  const { asked, pairs } = source(suite)
  const own = shardOf(pairs, shard)
  const warmUp = await own.warmUp()
  const pair = await own.measure(1, null)
  return { asked, warmUp, base: namesOf(pair.base), head: namesOf(pair.head) }
}

describe('dividing', () => {
  const names = 'a b c d e f g'.split(' ')

  test.each([1, 2, 3, 7])('%i shards together are the suite, and share nothing', async (of) => {
    const parts = []
    for (let index = 1; index <= of; index++) {
      parts.push((await measured({ base: names, head: names.toReversed() }, { index, of })).head)
    }
    expect(parts.flat().sort()).toEqual(names)
    expect(Math.max(...parts.map((part) => part.length)) - Math.min(...parts.map((part) => part.length))).toBeLessThan(
      2,
    )
  })

  test('base and head are divided alike, whatever either lacks', async () => {
    const base = names.filter((name) => name !== 'a')
    const head = names.filter((name) => name !== 'd')
    for (const index of [1, 2, 3]) {
      const part = await measured({ base, head }, { index, of: 3 })
      const share = names.filter((_, i) => i % 3 === index - 1)
      expect(part.base.toSorted()).toEqual(share.filter((name) => name !== 'a'))
      expect(part.head.toSorted()).toEqual(share.filter((name) => name !== 'd'))
    }
  })

  test('what a filter selects besides is left out, and the time is that of the share', async () => {
    const part = await measured({ base: names, head: names, extra: ['g'] }, { index: 2, of: 7 })
    expect([part.base, part.head]).toEqual([['b'], ['b']])
    expect(part.asked).toEqual([['b'], ['b']])
    expect(part.warmUp.pairSeconds).toBe(2)
  })

  test('of pairs that were measured while it warmed up, only its own part counts', async () => {
    const { pairs } = source({ base: names, head: names })
    const both = { base: launch(names), head: launch(names) }
    const counting: PairSource = {
      ...pairs,
      atOnce: 2,
      warmUp: async () => ({ ...(await pairs.warmUp()), pairs: [{ round: 1, first: 'base', ...both }] }),
    }
    const own = shardOf(counting, { index: 1, of: 3 })
    const { pairs: counted = [] } = await own.warmUp()
    expect(own.atOnce).toBe(2)
    expect(counted.map(({ round, base, head }) => [round, namesOf(base), namesOf(head)])).toEqual([
      [1, ['a', 'd', 'g'], ['a', 'd', 'g']],
    ])
  })

  test('undecided benchmarks are asked for by themselves', async () => {
    const { asked, pairs } = source({ base: names, head: names })
    const own = shardOf(pairs, { index: 1, of: 2 })
    await own.warmUp()
    await own.measure(9, ['c'])
    expect(asked.at(-1)).toEqual(['c'])
  })

  test('a share of new benchmarks alone is listed, not measured', async () => {
    const part = await measured({ base: [], head: ['a', 'b'] }, { index: 2, of: 2 })
    expect([part.base, part.head, part.asked]).toEqual([[], ['b'], []])
  })
})

describe('what cannot be divided', () => {
  test('a suite without a filter', () => {
    const { pairs } = source({ base: ['a'], head: ['a'], focuses: false })
    expect(() => shardOf(pairs, { index: 1, of: 2 })).toThrow('nothing says how this suite is divided')
  })

  test('more shards than benchmarks', async () => {
    await expect(measured({ base: ['a'], head: ['a', 'b'] }, { index: 1, of: 3 })).rejects.toThrow(
      'there are 3 shards for 2 benchmarks',
    )
  })

  test('a filter that does not select what it is asked for', async () => {
    const suite = { base: ['a', 'b'], head: ['a', 'b'], drops: 'a' }
    await expect(measured(suite, { index: 1, of: 2 })).rejects.toThrow('could not be run by themselves, such as a')
  })
})

test.each([
  ['vitest --shard {shard}/{shards}', true],
  ['./bench.sh "$BENCHGATE_SHARD"', true],
  ['./bench.sh {filter}', false],
  [null, false],
] as const)('%s divides itself: %s', (command, expected) => {
  expect(dividesItself(command)).toBe(expected)
})

test('the suite finds its part in its environment', () => {
  expect(shardEnvironment({ index: 2, of: 4 })).toEqual({ BENCHGATE_SHARD: '2', BENCHGATE_SHARDS: '4' })
  expect(shardEnvironment(null)).toEqual({})
})
