import { expect, test } from 'vitest'
import { iai } from '../../../src/formats/iai/iai.ts'
import { fileOf, readAs } from '../read-as.ts'

const five = '  Instructions: 5\n  L1 Accesses: 4\n  L2 Accesses: 3\n  RAM Accesses: 2\n  Estimated Cycles: 1\n'

test.each([
  ['counters without a name', five, /line 1.*without a benchmark/],
  ['counters that are cut short', `a\n${five}b\n  Instructions: 5\n  L1 Acc`, /counters of b are cut short/],
  ['a counter that is no count', `a\n${five.replace('5', '5x')}`, /Instructions should be a count, found "5x"/],
])('%s are refused', (_, text, message) => {
  expect(() => readAs(iai, text)).toThrow(message)
})

test("Gungraun's text is not iai's", () => {
  expect(iai.recognises([fileOf(`a\n${five}`)])).toBe(true)
  expect(iai.recognises([fileOf('a::b::c\n  Instructions: 5|N/A (***)\n  L1 Hits: 4|N/A (***)\n')])).toBe(false)
})
