import { expect, test } from 'vitest'
import { splitCsv } from '../../../src/formats/google-benchmark/csv.ts'
import { settleAggregates } from '../../../src/formats/google-benchmark/rows.ts'

test.each([
  ['beside the benchmark itself', ['a', 'a_mean'], [undefined, 'mean']],
  ['beside a second aggregate', ['a_mean', 'a_stddev'], ['mean', 'stddev']],
  ['alone, where it is a name like any other', ['takes_max', 'b'], [undefined, undefined]],
])('a suffix stands %s', (_, names, aggregates) => {
  const rows = settleAggregates(names.map((name) => ({ name, place: '' })))
  expect(rows.map(({ aggregate }) => aggregate)).toEqual(aggregates)
})

test.each([
  ['"a",1,2', ['a', '1', '2']],
  ['"a,b ""c""",,x', ['a,b "c"', '', 'x']],
  [',,', ['', '', '']],
])('cells of %s', (line, cells) => {
  expect(splitCsv(line)).toEqual(cells)
})
