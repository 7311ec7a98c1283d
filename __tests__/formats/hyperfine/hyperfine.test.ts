import { expect, test } from 'vitest'
import { hyperfine } from '../../../src/formats/hyperfine/hyperfine.ts'
import { metricsOf, readAs, rowsOf } from '../read-as.ts'

test.each<[string, unknown, string]>([
  ['a text', 'a', 'arg=a'],
  ['a number', 3, 'arg=3'],
  ['an object that cannot become a text', { toString: 1, valueOf: 1 }, 'arg=an object with toString, valueOf'],
])('commands are told apart by their parameters: %s', (_, arg, context) => {
  const result = (parameters: object) => ({ command: 'run', mean: 1, times: [1, 1], parameters })
  const results = [result({ arg }), result({ arg: 'other' })]
  const rows = rowsOf(readAs(hyperfine, JSON.stringify({ results })))
  expect(Object.keys(rows)).toEqual([`${context} > run`, 'arg=other > run'])
})

test('how all runs ended is told where none succeeded, and nowhere else', () => {
  const ended = (...exit_codes: number[]) => {
    const result = { command: 'a', mean: 1, times: exit_codes.map(() => 1), exit_codes }
    return metricsOf(readAs(hyperfine, JSON.stringify({ results: [result] })))['time']?.ended
  }
  expect([ended(0, 0), ended(0, 1), ended(1, 1)]).toEqual([undefined, undefined, 'code 1'])
})
