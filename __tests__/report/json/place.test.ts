/** Places that may come from a stranger: what is a file of the repository, by the reader and by the schema. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parseReport } from '../../../src/report/json/json.ts'
import { isFileOfRepository } from '../../../src/report/json/place.ts'
import { accepts } from '../mutants.ts'
import { fail } from '../samples.ts'

const schema = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../docs/schemas/report-1.schema.json'), 'utf8'),
) as object
const valid = new Ajv2020({ strict: false }).compile(schema)

/** As a report comes from another job. */
const reportAt = (place: unknown): unknown =>
  JSON.parse(JSON.stringify({ ...fail, benchmarks: fail.benchmarks.map((row) => ({ ...row, place })) }))

const both = (place: unknown) => [valid(reportAt(place)), accepts(() => parseReport(reportAt(place)))]

describe('a file of the repository', () => {
  test.each([
    'a.js',
    'bench/größe.bench.mjs',
    '.github/x',
    '..a/b..',
    'a b/[c](d)|<e>',
    '@octocat/…',
    'x'.repeat(1_000),
  ])('%s', (file) => {
    expect(isFileOfRepository(file)).toBe(true)
    expect(both({ file, line: 1 })).toEqual([true, true])
  })

  test.each([
    ['nothing', ''],
    ['a way out', '../../settings'],
    ['a way out and back', 'a/../../b'],
    ['a way out at the end', 'a/..'],
    ['a detour', './a'],
    ['two slashes', 'a//b'],
    ['a folder', 'a/'],
    ['the root', '/etc/passwd'],
    ['a drive', 'c:/x'],
    ['another separator', 'a\\..\\b'],
    ['a line break', 'a\n::error::b'],
    ['a null character', 'a\0'],
    ['a character that turns the text around', 'a\u202eb'],
    ['an invisible character', 'a\u200bb'],
    ['half a character', 'a\ud800'],
    ['a name as long as a book', 'x'.repeat(1_001)],
  ])('%s is none', (_, file) => {
    expect(isFileOfRepository(file)).toBe(false)
    expect(both({ file, line: 1 })).toEqual([false, false])
  })
})

test.each([
  [1, true],
  [1_000_000, true],
  [null, true],
  [0, false],
  [-3, false],
  [1.5, false],
  [1_000_001, false],
  ['7', false],
])('the line %s: %s', (line, fits) => {
  expect(both({ file: 'a.js', line })).toEqual([fits, fits])
})
