/** What speaks against the fair clock, by what processes left behind. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type ClockRow, createPage, readPage } from '../../../../src/measure/duet/fair-clock/page.ts'
import { fairClockRefusal, formatRefusal, type Trial } from '../../../../src/measure/duet/fair-clock/refusal.ts'
import type { Launch } from '../../../../src/model/run.ts'
import type { NoFairClock } from '../../../../src/model/why-pairing.ts'
import { noFairClockWords } from '../../../../src/report/notes/why-pairing.ts'

const usual: ClockRow = {
  process: 10,
  parent: 9,
  asked: 400,
  askedDay: 1,
  between: 400,
  wall: 2,
  used: 1,
  waited: 0,
  question: 3e-7,
  refused: false,
  name: 'bench',
}

function launch(seconds: readonly number[], took = 2): Launch {
  const benchmarks = seconds.map((value, i) => {
    return { name: `b${i}`, status: 'ok', metrics: [{ name: 'time', unit: 's', better: 'lower', value }] } as const
  })
  return { benchmarks, seconds: took }
}

function trial(rows: readonly Partial<ClockRow>[], change: Partial<Trial> = {}): Trial {
  const page = { rows: rows.map((row) => ({ ...usual, ...row })), overflowed: false }
  return { page, together: launch([0.1, 0.2, 0.3]), alone: launch([0.1, 0.2, 0.3]), ...change }
}

const words = (refusal: NoFairClock | null) => (refusal === null ? null : noFairClockWords(refusal))

const why = (head: Trial, used: number | null = 2, alone: number | null = 1) =>
  words(fairClockRefusal({ base: trial([{}]), head }, { used, alone }))

test('nothing speaks against a usual suite, a launcher beside it, or a tool that starts several of itself', () => {
  expect(why(trial([{}]))).toBe(null)
  expect(why(trial([{ asked: 0, used: 0.01, name: 'bash' }, { asked: 900, used: 0.3, name: 'node' }, {}]))).toBe(null)
  expect(why(trial([{ used: 0.2 }, { used: 0.5 }, { used: 0.5 }]))).toBe(null)
})

test('what the tool asks to see how long asking takes is no part of its benchmarks, also where some of it is slow', () => {
  expect(why(trial([{ asked: 6e6 }]))).toBe(null)
  expect(why(trial([{ asked: 6e6, between: 6e5 }]))).toBe(null)
  expect(why(trial([{ asked: 6e6, between: 3e6 }]))).toMatch(/asks for the time so often \(2550000 times\)/)
})

test('what waits for its own workers does not wait', () => {
  expect(why(trial([{ waited: 5 }, { process: 11, parent: 10 }]))).toBe(null)
  expect(why(trial([{ waited: 5 }, { process: 11, parent: 10, waited: 1 }]))).toMatch(/50 % of its time waiting/)
})

test('a side that alone did not get the processor for long is no reason, if the other did', () => {
  const starved = trial([{}], { alone: launch([0.1, 0.2, 6]) })
  expect(why(starved)).toBe(null)
})

test.each([
  ['nobody loaded it', trial([]), /no program of the suite asked/],
  ['only the shell did', trial([{ asked: 0 }]), /no program of the suite asked/],
  ['the kernel does not tell', trial([{ asked: 0, refused: true }]), /does not tell the processor time/],
  [
    'asks all the time',
    trial([{ asked: 1e6, between: 1e6 }]),
    /asks for the time so often \(1000000 times\) that asking is 30 %/,
  ],
  ['gave up on the way', trial([{ refused: true }]), /does not tell the processor time/],
  ['sleeps', trial([{ waited: 1 }]), /50 % of its time waiting/],
  [
    'starts more than can be looked at',
    { ...trial([{}]), page: { rows: [usual], overflowed: true } },
    /starts hundreds of processes/,
  ],
  ['ends early', trial([{}], { together: launch([0.1, 0.2, 0.3], 1) }), /base takes 2\.0 times as long/],
  [
    'another clock',
    trial([{}], { together: launch([0.2, 0.41, 0.6]) }),
    /b\d took 2(\.1)? times as long beside the other side/,
  ],
  ['threads in one benchmark', trial([{}], { together: launch([0.1, 0.2, 1.2]) }), /b2 took 4 times as long/],
  ['work of others', trial([{}], { together: launch([0.001, 0.002, 0.003]) }), /took 0\.01 times as long by it/],
  ['no times', trial([{}], { together: launch([]) }), /no times/],
])('%s', (_, head, told) => expect(why(head)).toMatch(told))

test('programs without it did most of the work', () => {
  expect(why(trial([{ used: 0.1 }]), 4)).toMatch(/could not be loaded into did 72.5 % of the work/)
  expect(why(trial([{ used: 0.1 }]), null)).toBe(null)
})

test('a tool may start a process for each of many benchmarks', () => {
  expect(why(trial(Array.from({ length: 40 }, () => ({ used: 0.05 }))))).toBe(null)
})

test('on a busy machine, a launch alone took longer than the processor time it used', () => {
  const slowAlone = trial([{}], { alone: launch([0.4, 0.8, 1.2]) })
  const both = (together: Launch) =>
    words(fairClockRefusal({ base: slowAlone, head: { ...slowAlone, together } }, { used: 2, alone: 0.25 }))
  expect(both(launch([0.1, 0.2, 0.3]))).toBe(null)
  // By its own clock it takes twice as long as that.
  expect(both(launch([0.8, 1.6, 2.4]))).toMatch(/b0 took 2 times as long beside the other side/)
  // Alone, it happened to get the processor while one benchmark ran.
  expect(both(launch([0.1, 0.8, 0.3]))).toBe(null)
})

test('tools that measure others', () => {
  expect(formatRefusal('hyperfine')).toEqual({ code: 'measures-others', tool: 'hyperfine' })
  expect(formatRefusal('criterion')).toBe(null)
})

test('an empty page has no rows', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'page-'))
  try {
    const file = path.join(folder, 'page')
    createPage(file)
    expect(readPage(file)).toEqual({ rows: [], overflowed: false })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
