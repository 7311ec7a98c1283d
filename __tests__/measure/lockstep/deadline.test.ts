/** That a pair which cannot end in time is given up early, with what all of it would have taken. */
import { expect, test } from 'vitest'
import { deadlineIn } from '../../../src/measure/lockstep/deadline.ts'
import { duel } from '../../../src/measure/lockstep/duel.ts'
import { chanceFrom } from '../../../src/measure/schedule.ts'
import { OutOfTime } from '../../../src/measure/source.ts'
import { inMemory, type Script } from './in-memory.ts'

const plan = { seconds: 0, leastSweeps: 1, mostSeconds: 1, only: null, first: 'base' } as const
const names = Array.from({ length: 40 }, (_, i) => `n${i}`)
const slow: Script = { benchmarks: { base: names, head: names }, cost: () => 1 }

async function tried(script: Script, seconds: number, part = { index: 0, count: 1 }) {
  const { workers, clock } = inMemory(script)
  const began = clock.now()
  const watched = deadlineIn(seconds, clock).watch(workers, part.index, part.count)
  const ports = { clock, chance: chanceFrom(1), calibrations: new Map(), learning: { seconds: 0 } }
  const outcome = await duel(watched, plan, ports).then(
    () => null,
    (error: unknown) => error,
  )
  return { outcome, spent: clock.now() - began }
}

test.each([true, false])('forty benchmarks of a second each do not fit in a minute (serial: %s)', async (serial) => {
  const { outcome, spent } = await tried({ ...slow, serial }, 30)
  expect(outcome).toBeInstanceOf(OutOfTime)
  expect(spent).toBeGreaterThan(30)
  expect(spent).toBeLessThan(33)
  // Two batches a side to warm up and one to measure at the least, or what was seen of that.
  const { pairSeconds } = outcome as OutOfTime
  expect(pairSeconds).toBeGreaterThan(2 * names.length)
  expect(pairSeconds).toBeLessThan(7 * names.length)
})

test('what ends in time is let alone', async () => {
  expect(await tried({ ...slow, cost: () => 1e-4 }, 30)).toMatchObject({ outcome: null })
})

test('parts that were measured before count, and so do those that come later', async () => {
  const { outcome } = await tried({ ...slow, serial: true }, 30, { index: 1, count: 4 })
  const one = (await tried({ ...slow, serial: true }, 30)).outcome as OutOfTime
  // Half of the parts' first half: the pair would have ended at four thirds to twice the time of what was seen.
  expect((outcome as OutOfTime).pairSeconds).toBeGreaterThan(30 * 2)
  expect((outcome as OutOfTime).pairSeconds).toBeLessThan(30 * 4)
  expect(one.pairSeconds).toBeGreaterThan((outcome as OutOfTime).pairSeconds / 4)
})
