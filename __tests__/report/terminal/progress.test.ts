import { expect, test } from 'vitest'
import { type ProgressLine, progressLine } from '../../../src/report/terminal/progress.ts'

const progress: ProgressLine = { phase: 'screen', round: 7, rounds: 30, secondsLeft: 171, decided: 12, total: 42 }

test.each<[Partial<ProgressLine>, string]>([
  [{}, 'measuring · round 7 of 30 · 12 of 42 decided · at most 3 min left'],
  [{ phase: 'confirm', secondsLeft: 12 }, 'confirming suspects · round 7 of 30 · 12 of 42 decided · at most 15 s left'],
  [{ phase: 'setup', total: 0, secondsLeft: null }, 'setting up'],
  [{ phase: 'warm-up', decided: 0, total: 42, secondsLeft: null }, 'warming up · 42 benchmarks'],
  [{ secondsLeft: 0 }, 'measuring · round 7 of 30 · 12 of 42 decided · nearly done'],
  [{ secondsLeft: -3 }, 'measuring · round 7 of 30 · 12 of 42 decided · nearly done'],
  [{ secondsLeft: 4000 }, 'measuring · round 7 of 30 · 12 of 42 decided · at most 1 h 07 min left'],
])('%o', (change, line) => {
  expect(progressLine({ ...progress, ...change }, 120)).toBe(line)
})

test('fits the width', () => {
  expect(progressLine(progress, 30)).toBe('measuring · … 3 min left')
  expect(progressLine(progress, 6).length).toBeLessThanOrEqual(6)
})
