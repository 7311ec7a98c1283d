/** The choice between pairings, on sources and a clock that are made up. */

import { expect, test } from 'vitest'
import { toldFailure } from '../../../src/app/measure-told-suite.ts'
import type { Clock } from '../../../src/host/clock.ts'
import { pilot } from '../../../src/measure/choice/pilot.ts'
import { pooledScatter } from '../../../src/measure/choice/pilot-scatter.ts'
import { NeitherClock } from '../../../src/measure/duet/refusal.ts'
import { busyProcessors, waitingShare } from '../../../src/measure/processors-used.ts'
import { chanceFrom } from '../../../src/measure/schedule.ts'
import type { PairSource } from '../../../src/measure/source.ts'
import { Failure } from '../../../src/model/failure.ts'
import type { Launch, Pairing } from '../../../src/model/run.ts'
import { whyPairingWords } from '../../../src/report/notes/why-pairing.ts'

interface Made {
  readonly scatter: number
  readonly seconds: number
  readonly refuses?: string
  readonly dies?: boolean
}

function createWorld() {
  let now = 0
  const clock: Clock = { now: () => now, date: () => new Date(0) }
  const { next } = chanceFrom(3)
  const counts = new Map<Pairing, { warmUps: number; pairs: number }>()

  function source(pairing: Pairing, made: Made): PairSource {
    const count = { warmUps: 0, pairs: 0 }
    counts.set(pairing, count)
    const launch = (shift: number): Launch => ({
      benchmarks: Array.from({ length: 20 }, (_, i) => `benchmark ${i}`).map((name) => ({
        name,
        status: 'ok',
        metrics: [{ name: 'time', unit: 's', better: 'lower', value: Math.exp(shift * 3.46 * (next() - 0.5)) }],
      })),
    })
    return {
      pairing,
      focuses: false,
      async warmUp() {
        count.warmUps++
        now += made.seconds
        if (made.refuses !== undefined) throw new Failure(made.refuses)
        return { tool: 'toy', base: launch(0), head: launch(0), pairSeconds: made.seconds, ignored: [] }
      },
      async measure(round) {
        count.pairs++
        now += made.seconds
        if (made.dies === true) throw new Failure('out of memory')
        return { round, first: 'base', base: launch(0), head: launch(made.scatter) }
      },
    }
  }
  return { clock, source, counts }
}

test.each<[string, Made, Made, Pairing]>([
  ['the finer scatters less', { scatter: 0.02, seconds: 2 }, { scatter: 0.2, seconds: 1 }, 'duet'],
  ['the finer takes far too long', { scatter: 0.1, seconds: 9 }, { scatter: 0.1, seconds: 0.5 }, 'rounds'],
  ['the finer is noisier', { scatter: 0.4, seconds: 1 }, { scatter: 0.04, seconds: 1 }, 'rounds'],
  ['both are alike', { scatter: 0, seconds: 1 }, { scatter: 0, seconds: 1 }, 'duet'],
])('%s', async (_, duet, rounds, wins) => {
  const { clock, source, counts } = createWorld()
  const chosen = await pilot([source('duet', duet), source('rounds', rounds)], null, clock)
  expect(chosen.source.pairing).toBe(wins)
  expect(whyPairingWords(chosen.because)).toMatch(
    new RegExp(`^${wins}: the ratio of one pair scattered by .* in ${wins}, by `),
  )
  expect(chosen.seconds).toBeCloseTo(5 * (duet.seconds + rounds.seconds))
  expect(counts.get(wins)).toEqual({ warmUps: 1, pairs: 4 })
  await chosen.source.warmUp()
  expect(counts.get(wins)!.warmUps).toBe(1)
})

test('what refuses is left out, with its reason, and nothing is tried', async () => {
  const { clock, source, counts } = createWorld()
  const duet = source('duet', { scatter: 0, seconds: 1, refuses: 'duet: the suite keeps 1.9 processors busy\nmore' })
  const chosen = await pilot([duet, source('rounds', { scatter: 0.2, seconds: 1 })], 100, clock)
  expect(whyPairingWords(chosen.because)).toBe('rounds; not duet: the suite keeps 1.9 processors busy')
  expect(counts.get('rounds')).toEqual({ warmUps: 1, pairs: 0 })
})

test('what neither clock of duet can measure is left out with both reasons', async () => {
  const { clock, source } = createWorld()
  const failure = new NeitherClock(new Failure('duet: a has no samples'), { code: 'suite-waits', share: 0.4 })
  const duet = { ...source('duet', { scatter: 0, seconds: 1 }), warmUp: () => Promise.reject(failure) }
  const chosen = await pilot([duet, source('rounds', { scatter: 0.2, seconds: 1 })], 100, clock)
  const reason = 'the suite spends 40 % of its time waiting, not computing'
  expect(whyPairingWords(chosen.because)).toBe(`rounds; not duet: a has no samples; nor by the fair clock: ${reason}`)
  expect(toldFailure(failure)).toMatchObject({ message: `duet: a has no samples; nor by the fair clock: ${reason}` })
})

test('what dies while it is tried is left out', async () => {
  const { clock, source } = createWorld()
  const duet = source('duet', { scatter: 0, seconds: 1, dies: true })
  const chosen = await pilot([duet, source('rounds', { scatter: 0.2, seconds: 1 })], null, clock)
  expect(chosen.source.pairing).toBe('rounds')
  expect(whyPairingWords(chosen.because)).toMatch(/not duet: out of memory/)
})

test('a failure of the coarsest is the failure of the suite', async () => {
  const { clock, source } = createWorld()
  const refuses = 'base, warm-up: exit code 1'
  const both = [source('duet', { scatter: 0, seconds: 1 }), source('rounds', { scatter: 0, seconds: 1, refuses })]
  await expect(pilot(both, null, clock)).rejects.toThrow(refuses)
})

test('trying takes no more than its share of the budget', async () => {
  const { clock, source, counts } = createWorld()
  const both = [source('duet', { scatter: 0.01, seconds: 5 }), source('rounds', { scatter: 0.2, seconds: 5 })]
  const chosen = await pilot(both, 180, clock)
  expect(chosen.source.pairing).toBe('rounds')
  expect(whyPairingWords(chosen.because)).toMatch(/trying others would have taken 20 s/)
  expect(counts.get('duet')!.pairs).toBe(0)
})

test('what is surely finer is not tried, however short the time', async () => {
  const { clock, source, counts } = createWorld()
  const duet = { ...source('duet', { scatter: 0.01, seconds: 50 }), surelyFiner: true }
  const chosen = await pilot([duet, source('rounds', { scatter: 0.2, seconds: 5 })], 100, clock)
  expect(chosen.source.pairing).toBe('duet')
  expect(whyPairingWords(chosen.because)).toBe('duet: by the fair clock, by which toy tells far more in the same time')
  expect(counts.get('duet')!.pairs + counts.get('rounds')!.pairs).toBe(0)
})

test('where four pairs take too long, two are tried', async () => {
  const { clock, source, counts } = createWorld()
  const both = [source('duet', { scatter: 0.01, seconds: 5 }), source('rounds', { scatter: 0.2, seconds: 5 })]
  const chosen = await pilot(both, 300, clock)
  expect(chosen.source.pairing).toBe('duet')
  expect(counts.get('rounds')!.pairs).toBe(2)
})

test('scatter is pooled over benchmarks, whatever each has changed by', () => {
  const { next } = chanceFrom(1)
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const pairs = Array.from(
    { length: 4 },
    () => new Map(Array.from({ length: 200 }, (_, i) => [`${i}`, i + 0.1 * normal()])),
  )
  expect(pooledScatter(pairs)).toBeGreaterThan(0.09)
  expect(pooledScatter(pairs)).toBeLessThan(0.11)
  expect(pooledScatter(pairs.slice(0, 1))).toBe(null)
})

test.each([
  ['computes on one of two', { wall: 10, used: 10, idle: 10, processors: 2 }, 0],
  ['sleeps half of the time', { wall: 10, used: 5, idle: 15, processors: 2 }, 0.5],
  ['sleeps half of the time, on four', { wall: 10, used: 5, idle: 35, processors: 4 }, 0.5],
  ['is over within a tick or two', { wall: 0.02, used: 0, idle: 0.04, processors: 2 }, 0],
  ['waits for a busy machine', { wall: 10, used: 3, idle: 0, processors: 2 }, 0],
  ['is held up by a quota half of the time', { wall: 10, used: 5, idle: 15, processors: 2, held: 5 }, 0],
  ['computes on all', { wall: 10, used: 20, idle: 0, processors: 2 }, 0],
])('a suite that %s', (_, seen, share) => {
  expect(waitingShare({ held: 0, ...seen })).toBeCloseTo(share, 2)
  expect(waitingShare({ held: 0, ...seen })).toBeLessThanOrEqual(share)
})

test.each([
  ['computes on one', { wall: 10, used: 10 }, 1],
  ['computes on two', { wall: 10, used: 20 }, 2],
  ['is over within two ticks, and counted with both', { wall: 0.012, used: 0.02 }, 0],
])('a suite that %s', (_, seen, processors) => {
  expect(busyProcessors(seen)).toBeCloseTo(processors, 2)
  expect(busyProcessors(seen)).toBeLessThanOrEqual(processors)
})
