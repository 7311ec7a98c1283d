/** What an undecided gate says that it would have needed. */

import { describe, expect, test } from 'vitest'
import { neededFor, noteOfNeeded, withOneBudget } from '../../../src/app/gating/needed-plan.ts'
import type { Plan } from '../../../src/config/plan.ts'
import type { PairedRun } from '../../../src/measure/paired-run.ts'
import type { Doubt } from '../../../src/model/comparison.ts'
import type { Note } from '../../../src/model/note.ts'
import type { Pair } from '../../../src/model/run.ts'
import { noteWords } from '../../../src/report/notes/notes.ts'
import { row } from '../../report/samples.ts'

const measured: PairedRun = {
  pairing: 'rounds',
  because: null,
  tool: 'go-bench',
  pairs: new Array<Pair>(20).fill({ round: 1, first: 'base', base: { benchmarks: [] }, head: { benchmarks: [] } }),
  ended: 'budget',
  failure: null,
  planned: 30,
  looks: [8, 30],
  forecast: null,
  pace: { pairSeconds: 10, spent: 10 },
  heldUp: 0,
  seconds: 210,
  ignored: [],
  machine: null,
  notes: [],
}

const plan = { measuring: { maxRounds: 30, budgetSeconds: 300 } } as Plan

const hintOf = ([note]: readonly Note[]) => noteWords(note!).hint

const noisy = (need: number | null): Doubt => ({ code: 'too-noisy', scatter: 0.1, need, threshold: 0.05 })
const comparison = (...doubts: (Doubt | null)[]) => ({
  suite: { change: null, benchmarks: 0 },
  benchmarks: doubts.map((doubt, i) => row(`b${i}`, doubt === null ? 'unchanged' : 'inconclusive', { doubt })),
})

test('the benchmark that takes most sets the rounds and the budget, and both options are named', () => {
  const needed = neededFor(comparison(noisy(24), noisy(84), noisy(null), null), measured)!
  expect(needed.plan).toEqual({ rounds: 84, seconds: 960 })
  expect(noteOfNeeded(needed, plan).map(noteWords)).toEqual([
    {
      level: 'notice',
      text: '20 rounds did not decide 2 of 4 benchmarks. About 84 would, which take 16 min: b1 needs most. No number in reason would decide 1 other.',
      hint: 'Set `max-rounds` to 84 and `time-budget` to 16 min, or raise the `threshold` of what is that noisy.',
    },
  ])
})

test('beyond an hour, other means are named', () => {
  const [note] = noteOfNeeded(neededFor(comparison(noisy(845)), measured), plan)
  expect(hintOf([note!])).toBe(
    'Measure fewer benchmarks (`{filter}` in `run`), divide them among jobs (`shard`), or raise the `threshold` of what is that noisy.',
  )
})

test('only what is too small is to be raised', () => {
  const roomy = { measuring: { maxRounds: 100, budgetSeconds: 300 } } as Plan
  expect(hintOf(noteOfNeeded(neededFor(comparison(noisy(24)), measured), roomy))).toMatch(/^Measure again/)
  expect(hintOf(noteOfNeeded(neededFor(comparison(noisy(60)), measured), roomy))).toMatch(
    /^Set `time-budget` to 12 min/,
  )
})

test.each([
  ['everything was decided', comparison(null, null), measured],
  ['nothing in reason would do', comparison(noisy(null)), measured],
  ['another doubt', comparison({ code: 'not-confirmed', benchmarks: 3 }), measured],
  ['it was cancelled', comparison(noisy(84)), { ...measured, ended: 'cancelled' as const }],
])('no note where %s', (_, some, of) => {
  expect(noteOfNeeded(neededFor(some, of), plan)).toEqual([])
})

describe('a budget that held too few rounds', () => {
  const short = (needSeconds: number): Note => ({
    code: 'short-budget',
    fits: 1,
    fewest: 2,
    secondsPerRound: 10,
    budgetSeconds: 15,
    needSeconds,
  })
  const tight = { measuring: { maxRounds: 30, budgetSeconds: 15 } } as Plan

  test.each([
    ['more rounds would decide', 4, short(26), /`time-budget` to 54 s/],
    ['the least number would decide', 1, short(45), /`time-budget` to 45 s/],
  ])('is warned of and advised on with one number where %s', (_, need, warned, words) => {
    const run: PairedRun = { ...measured, notes: [warned] }
    const needed = neededFor(comparison(noisy(need)), run)
    const notes = [...withOneBudget(run.notes, needed), ...noteOfNeeded(needed, tight)]
    for (const note of notes) expect(noteWords(note).hint).toMatch(words)
    expect(notes).toHaveLength(2)
  })
})
