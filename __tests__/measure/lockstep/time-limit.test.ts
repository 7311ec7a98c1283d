/** What a time budget does to pairs that are too long for it, on workers in memory. */
import { expect, test } from 'vitest'
import { duel } from '../../../src/measure/lockstep/duel.ts'
import { nothingLearnt, partSeconds } from '../../../src/measure/lockstep/learnt.ts'
import { timeLimit } from '../../../src/measure/lockstep/time-limit.ts'
import type { Calibration } from '../../../src/measure/lockstep/warm-up.ts'
import { chanceFrom } from '../../../src/measure/schedule.ts'
import { Failure } from '../../../src/model/failure.ts'
import { inMemory } from './in-memory.ts'

const names = Array.from({ length: 20 }, (_, i) => `b${i}`)
const both = { base: names, head: names }
const plan = { seconds: 1, leastSweeps: 5, mostSeconds: 1, only: null, first: 'base' as const }

test.each([true, false])(
  'where not one round fits, that is known after a third of the budget (serial: %s)',
  async (serial) => {
    const { workers, clock } = inMemory({ benchmarks: both, serial, cost: () => 10 })
    const began = clock.now()
    const limit = timeLimit(clock, began, 180, { part: 0, parts: 1 })
    const ports = { clock, chance: chanceFrom(1), calibrations: new Map(), learning: { seconds: 18 }, limit }
    const error = await duel(workers, plan, ports).then(
      () => null,
      (error: unknown) => error,
    )
    expect(error).toBeInstanceOf(Failure)
    expect(String(error)).toMatch(
      /^Failure: Not one round fits in the time budget of 3 min: after .*, \d of 20 benchmarks/,
    )
    expect((error as Failure).hint).toMatch(/^Set `time-budget` to .* or more, or measure fewer benchmarks/)
    expect(clock.now() - began).toBeLessThan(120)
  },
)

test('a pair that is short is not ended', async () => {
  const { workers, clock } = inMemory({ benchmarks: both })
  const limit = timeLimit(clock, clock.now(), 180, { part: 0, parts: 1 })
  const ports = { clock, chance: chanceFrom(1), calibrations: new Map(), learning: { seconds: 18 }, limit }
  expect((await duel(workers, plan, ports)).sweeps).toBeGreaterThan(4)
})

test('once it is known how a batch is made, warming up takes its share of a short budget and no more', async () => {
  // Gets faster for longer than there is time for.
  const cost = (_name: string, _side: string, before: number) => 1e-5 / (1 + before / 1e5)
  const calibrations = new Map<string, Calibration>(
    names.map((name) => [name, { iterations: 100, warmUpSeconds: 1, seen: [1, 1, 1] }]),
  )
  const spent = async (warmUpSeconds: number) => {
    const { workers, clock } = inMemory({ benchmarks: both, serial: true, cost })
    const ports = { clock, chance: chanceFrom(1), calibrations, learning: { seconds: 0 } }
    return await duel(workers, { ...plan, warmUpSeconds }, ports)
  }
  expect((await spent(Number.POSITIVE_INFINITY)).warmUpSeconds).toBeGreaterThan(20)
  const short = await spent(1)
  expect(short.warmUpSeconds).toBeLessThan(1.2)
  expect(short.series.every(({ base }) => base.length >= 5)).toBe(true)
})

test('of a pair that may take so long, half is left for measuring where each benchmark warms up alone', () => {
  const learnt = nothingLearnt(10)
  const serial = { parts: 1, startSeconds: 1, mostSeconds: 7, serial: true }
  expect(partSeconds(learnt, '', serial)).toEqual({ seconds: 0.5, mostSeconds: 3, warmUpSeconds: 3 })
  expect(partSeconds(learnt, '', { ...serial, startSeconds: 4 })).toMatchObject({ mostSeconds: 2, warmUpSeconds: 4 })
  expect(partSeconds(learnt, '', { ...serial, serial: false })).toMatchObject({ mostSeconds: 6 })
})
