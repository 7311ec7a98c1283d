/** What is said once about rows that were not compared, or not by all launches. */

import { expect, test } from 'vitest'
import { rowNotes } from '../../../src/app/gating/row-notes.ts'
import { oneSided, row } from '../../report/samples.ts'

const go = 'example.com/q.BenchmarkParse'

test.each([
  ['capitals and white space', 'Parse  large', 'parse large ', 'spelling'],
  ['another encoding of the same letters', 'd\u00e9code', 'de\u0301code', 'spelling'],
  ['processors', `${go}-2`, `${go}-4`, 'processors'],
  ['a number that is part of the name', 'parse-2', 'parse-4', null],
  ['other names', 'parse', 'render', null],
] as const)('missing and new by the name alone: %s', (_, before, after, but) => {
  const notes = rowNotes([oneSided(before, 'removed'), oneSided(after, 'added')])
  expect(notes).toEqual(but === null ? [] : [{ code: 'alike-names', benchmarks: { named: [before], count: 1 }, but }])
})

test('what some launches lack with a word of why is named, unless its row says so', () => {
  const doubt = { code: 'missing-in-rounds', base: 8, head: 6, rounds: 8 } as const
  const notes = rowNotes([row('a', 'unchanged', { doubt }), row('b', 'inconclusive', { doubt })])
  expect(notes).toEqual([{ code: 'measured-in-some', benchmarks: { named: ['a'], count: 1 } }])
})

test('benchmarks that are given more to do are named, with how much the first is given', () => {
  const also = [{ metric: 'throughput', unit: 'B/s', base: 1e9, head: 1e9 }]
  const more = [{ ...also[0]!, work: { base: 1000, head: 1086 } }]
  const notes = rowNotes([row('a', 'unchanged', { also }), row('b', 'regressed', { also: more })])
  expect(notes).toEqual([
    { code: 'work-differs', benchmarks: { named: ['b'], count: 1 }, base: 1000, head: 1086, unit: 'B' },
  ])
})
