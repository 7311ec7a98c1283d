/** By which clock batches are told, on made-up ones. */
import { expect, test } from 'vitest'
import { byTruerClock, type Told, toldOf } from '../../../src/measure/lockstep/judged-clock.ts'
import { createRandom } from '../../../src/statistics/random.ts'

const work = 1e-3

/** Batches of a benchmark that works for a millisecond, and waits for so long; every third is interrupted. */
function batches(waits = 0, own = work, count = 30): Told[] {
  return Array.from({ length: count }, (_, i) => {
    const isInterrupted = i % 3 === 0
    const clock = own + waits + (isInterrupted ? 4e-3 : 0)
    return toldOf({
      kind: 'ran',
      iterations: 1,
      seconds: clock,
      processor: { seconds: own * 1.01, interruptions: isInterrupted ? 2 : 0 },
    })
  })
}

test('a benchmark that never waits is told by processor time, which knows nothing of interruptions', () => {
  const { base, head } = byTruerClock(batches(), batches(0, 1.05 * work))
  for (const seconds of base) expect(seconds).toBeCloseTo(work, 10)
  expect(head[0]! / base[0]!).toBeCloseTo(1.05, 10)
})

test('one that waits on either side is told by the clock on both', () => {
  for (const [one, other] of [
    [batches(1e-4), batches()],
    [batches(), batches(1e-4)],
  ] as const) {
    const { base, head } = byTruerClock(one, other)
    expect(base).toEqual(one.map(({ clock }) => clock))
    expect(head).toEqual(other.map(({ clock }) => clock))
  }
})

test('what waits for less than that is told, too', () => {
  for (const waits of [0.01, 0.03].map((share) => share * work)) {
    const { base, head } = byTruerClock(batches(), batches(waits))
    // By processor time: it is not the interruptions that make the difference.
    expect(Math.max(...head)).toBeLessThan(1.1 * work)
    expect(head[0]! / base[0]!).toBeCloseTo((work + waits) / work, 10)
  }
})

test('one that waits now and then is told by the clock', () => {
  const own = batches(0, work, 60)
  const waiting = own.map((told, i) => (i % 5 === 1 ? { ...told, clock: told.clock + 1e-3 } : told))
  expect(byTruerClock(own, waiting).head).toEqual(waiting.map(({ clock }) => clock))
})

test('what keeps several processors busy is told by the clock', () => {
  const own = batches().map((told) => ({ ...told, processor: 2 * told.processor! }))
  expect(byTruerClock(own, own).base).toEqual(own.map(({ clock }) => clock))
})

test.each([
  ['the worker knows nothing of it', batches().map((told) => ({ ...told, processor: null, isInterrupted: false }))],
  ['one batch is not known of', batches().map((told, i) => (i === 7 ? { ...told, processor: null } : told))],
  ['hardly a batch was left alone', batches().map((told, i) => ({ ...told, isInterrupted: i > 8 }))],
  ['there is none', []],
])('told by the clock where %s', (_, own: Told[]) => {
  expect(byTruerClock(own, own).base).toEqual(own.map(({ clock }) => clock))
})

test('beside neighbours, processor time shows a change of 5 % as what it is', () => {
  const random = createRandom('clock')
  const noisy = (own: number): Told[] =>
    Array.from({ length: 41 }, () => {
      const isInterrupted = random.next() < 0.4
      const processor = own * (1 + 0.02 * (random.next() - 0.5))
      return { clock: processor + (isInterrupted ? 3e-3 * random.next() : 0), processor, isInterrupted }
    })
  for (let i = 0; i < 50; i++) {
    const { base, head } = byTruerClock(noisy(work), noisy(1.05 * work))
    expect(Math.abs(mean(head) / mean(base) - 1.05)).toBeLessThan(0.005)
  }
})

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
