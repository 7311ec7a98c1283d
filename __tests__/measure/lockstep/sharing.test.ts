/** Whether it is seen what the sides do to each other on one processor. */
import { afterAll, expect, test } from 'vitest'
import { type DuelPlan, duel } from '../../../src/measure/lockstep/duel.ts'
import { chanceFrom } from '../../../src/measure/schedule.ts'
import type { Side } from '../../../src/model/run.ts'
import { noteWords } from '../../../src/report/notes/notes.ts'
import { canPin } from '../two-sides.ts'
import { measureFolders, removeFolders } from './in-folders.ts'
import { inMemory } from './in-memory.ts'

afterAll(removeFolders)

interface Cache {
  /** What a batch costs more after one of the other side, by benchmark and side. */
  readonly refill: (name: string, side: Side) => number
  /** Standard deviation of a batch's logarithm, roughly. */
  readonly noise?: number
  readonly cost?: number
  readonly serial?: boolean
  /** Wall seconds that a batch takes beside what is timed. */
  readonly hooks?: number
}

async function sharingOf(
  { refill, noise = 0, cost = 1e-5, serial = false, hooks = 0 }: Cache,
  own: Partial<DuelPlan> = {},
) {
  const plan: DuelPlan = {
    seconds: 0.05,
    leastSweeps: 5,
    mostSeconds: Number.POSITIVE_INFINITY,
    only: null,
    first: 'base',
    sharing: true,
    ...own,
  }
  const chance = chanceFrom(3)
  let last: Side | null = null
  const { workers, clock } = inMemory({
    serial,
    hooks,
    cost(name, side) {
      const more = last === side ? 0 : refill(name, side)
      last = side
      return cost * (1 + more) * (1 + noise * (chance.next() + chance.next() - 1) * 2.4)
    },
  })
  return duel(workers, plan, { clock, chance: chanceFrom(1), calibrations: new Map(), learning: { seconds: 10 } })
}

const onlyHeadOfA = (name: string, side: Side) => (name === 'a' && side === 'head' ? 0.15 : 0)

test.each([false, true])(
  'a benchmark that its neighbour slows on one side is found (one at a time: %s)',
  async (serial) => {
    const { sharing, sharingSeconds } = await sharingOf({ refill: onlyHeadOfA, serial })
    expect(sharing.map(({ name }) => name)).toEqual(['a'])
    expect(sharing[0]!.alone).toBeCloseTo(0, 6)
    expect(sharing[0]!.together).toBeCloseTo(Math.log(1.15), 6)
    expect(sharingSeconds).toBeGreaterThan(0)
  },
)

test('and is found in noise as well', async () => {
  const { sharing } = await sharingOf({ refill: onlyHeadOfA, noise: 0.03 })
  expect(sharing.map(({ name }) => name)).toEqual(['a'])
  expect(sharing[0]!.together - sharing[0]!.alone).toBeGreaterThan(0.08)
})

test('what slows both sides alike, or neither, is nothing to tell', async () => {
  expect((await sharingOf({ refill: () => 0.2 })).sharing).toEqual([])
  expect((await sharingOf({ refill: () => 0, noise: 0.05 })).sharing).toEqual([])
})

test('less than matters is not told, and long batches are not tried', async () => {
  expect((await sharingOf({ refill: (_, side) => (side === 'head' ? 0.01 : 0) })).sharing).toEqual([])
  expect((await sharingOf({ refill: onlyHeadOfA, cost: 0.5 })).sharing).toEqual([])
})

test('what takes long to prepare is not tried to the end', async () => {
  const { sharing, sharingSeconds } = await sharingOf({ refill: onlyHeadOfA, hooks: 0.5 })
  expect(sharing).toEqual([])
  // Two benchmarks, a trial or two of four batches each.
  expect(sharingSeconds).toBeLessThan(10)
})

test('it is not looked for where nobody asked', async () => {
  const { sharing, sharingSeconds } = await sharingOf({ refill: onlyHeadOfA }, { sharing: false })
  expect(sharing).toEqual([])
  expect(sharingSeconds).toBe(0)
})

/** A worker whose answers say that it is slower by a third after the other side, told by a file that both write. */
const worker = `
import { readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
const side = readFileSync('side', 'utf8')
console.log('@hello 1 toy\\\\n@benchmark 0 big\\\\n@benchmark 1 small\\\\n@ready')
for await (const line of createInterface(process.stdin)) {
  const [verb, k, n] = line.split(' ')
  if (verb === 'end') break
  if (verb !== 'run') { console.log('@done'); continue }
  let last = ''
  try { last = readFileSync('../last', 'utf8') } catch {}
  writeFileSync('../last', side)
  const slow = side === 'head' && k === '0' && last !== side
  console.log('@ran ' + k + ' ' + n + ' ' + n * (slow ? 4000 : 3000))
}
`.replaceAll('\\\\n', '\\n')

test.skipIf(!canPin)('a suite in which that happens is measured, with a note that says so', async () => {
  const { result } = await measureFolders(
    { 'worker.mjs': worker },
    { run: 'node worker.mjs' },
    { base: { side: 'base' }, head: { side: 'head' } },
  )
  expect(result.failure).toBeNull()
  const notes = result.notes.filter(({ code }) => code === 'sharing')
  expect(notes).toHaveLength(1)
  const { text, hint } = noteWords(notes[0]!)
  expect(text).toContain('big depends on what runs beside it')
  expect(text).toContain('133 % of base’s time where each side ran after the other, and 100 % where')
  expect(hint).toContain('pairing: rounds')
})
