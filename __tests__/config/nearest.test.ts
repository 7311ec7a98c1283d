import { expect, test } from 'vitest'
import { editDistance, nearest } from '../../src/config/nearest.ts'

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['ab', 'ba', 1],
  ['ca', 'abc', 3],
  ['threshold', 'treshold', 1],
  ['threshold', 'threshodl', 1],
])('from %j to %j are %d edits', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
  expect(editDistance(b, a)).toBe(distance)
})

const names = ['threshold', 'min-rounds', 'max-rounds', 'run', 'results', 'seed']

test.each([
  ['treshold', 'threshold'],
  ['THRESHOLD', 'threshold'],
  ['max-round', 'max-rounds'],
  ['maxrounds', 'max-rounds'],
  ['result', 'results'],
  ['rnu', 'run'],
])('%s was meant to be %s', (word, meant) => expect(nearest(word, names)).toEqual([meant]))

test.each(['banana', 'x', '', 'completely-else'])('%j resembles nothing', (word) => {
  expect(nearest(word, names)).toEqual([])
})

test('a word of a megabyte takes no time', () => {
  expect(nearest('x'.repeat(1_000_000), names)).toEqual([])
})
