import { expect, test } from 'vitest'
import { definitionOf, meaningOf } from '../../../src/formats/asv/definitions.ts'

const known = new Map([['suite.track_words', { type: 'track', unit: 'bytes' }]])

test.each([
  ['suite.Class.time_join', 'time', 'lower'],
  ['suite.TimeJoin', 'time', 'lower'],
  ['suite.timeraw_import', 'time', 'lower'],
  ['suite.mem_list', 'bytes', 'lower'],
  ['suite.peakmem_list', 'memory', 'lower'],
  ['suite.track_ratio', 'value', 'unknown'],
  ['time_suite.ratio', 'value', 'unknown'],
])('%s measures %s, %s is better', (name, metric, better) => {
  expect(meaningOf(definitionOf(name, known))).toMatchObject({ name: metric, better })
})

test('benchmarks.json overrules the prefix', () => {
  expect(meaningOf(definitionOf('suite.track_words', known))).toEqual({ unit: 'bytes' })
})
