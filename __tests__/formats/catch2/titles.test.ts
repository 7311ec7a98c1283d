import { expect, test } from 'vitest'
import { Titles } from '../../../src/formats/catch2/titles.ts'

function pathOf(lines: readonly string[]): string {
  const titles = new Titles()
  titles.rule()
  for (const line of lines) titles.take(line)
  titles.rule()
  return titles.path
}

const long = 'a title of eighty columns that the console has to wrap because it does not fit'

test.each([
  ['a test case', ['Numbers'], 'Numbers'],
  ['sections, one in the other', ['Numbers', '  larger', '  odd'], 'Numbers > larger > odd'],
  ['a wrapped test case', [long, 'in here', '  larger'], `${long} in here > larger`],
  ['a wrapped section', ['Numbers', `  ${long}`, '  in here'], `Numbers > ${long} in here`],
  [
    'a scenario',
    ['Scenario: sums', '      Given: two numbers', '       When: added'],
    'Scenario: sums > Given: two numbers > When: added',
  ],
  ['the rest behind a colon', ['Feature: sums', '         of numbers'], 'Feature: sums of numbers'],
])('%s', (_, lines, path) => {
  expect(pathOf(lines)).toBe(path)
})
