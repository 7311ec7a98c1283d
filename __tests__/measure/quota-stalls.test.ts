/** Shares of the time that a quota held something up. */
import { expect, test } from 'vitest'
import { heldUpNotes } from '../../src/app/gating/quota-note.ts'
import { watchQuota } from '../../src/measure/quota-stalls.ts'
import { noteWords } from '../../src/report/notes/notes.ts'

test.each<[string, (number | null)[], number]>([
  ['half of the time', [3, 8], 0.5],
  ['on two processors at once', [0, 20], 1],
  ['not at all', [3, 3], 0],
  ['where the system tells nothing', [null, null], 0],
  ['where it no longer tells', [3, null], 0],
  ['where the group is another one since', [3, 1], 0],
])('%s', (_, readings, share) => {
  let now = 100
  const left = [...readings]
  const heldUp = watchQuota({ now: () => now, date: () => new Date(0) }, () => left.shift()!)
  now += 10
  expect(heldUp()).toBe(share)
})

test('it is told from one per cent on', () => {
  expect(heldUpNotes(0.009)).toEqual([])
  const [note, ...others] = heldUpNotes(0.234)
  expect(noteWords(note!)).toMatchObject({ level: 'warning', text: expect.stringContaining('for 23.4 % of the time') })
  expect(others).toEqual([])
})
