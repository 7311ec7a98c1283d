import { expect, test } from 'vitest'
import { hyperfine } from '../../../src/formats/hyperfine/hyperfine.ts'
import { readAs, rowsOf } from '../read-as.ts'

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
