/** Names that stand together can be told apart, however little room they have. */

import { expect, test } from 'vitest'
import { renderMarkdown } from '../../src/report/markdown/markdown.ts'
import { renderTerminal } from '../../src/report/terminal/terminal.ts'
import { tellApart } from '../../src/report/visible.ts'
import { change, report, row } from './samples.ts'

const tuples = ['simple', 'complex'].flatMap((kind) =>
  ['False', 'True'].map((flag) => `bench/test_tuples.py::test_${kind}_tuple_handle[${flag}-Converter]`),
)

test.each([
  ['what differs in the middle', tuples],
  ['at the end', [`${'x'.repeat(90)}one`, `${'x'.repeat(90)}two`]],
  ['more of the same', ['é'.repeat(90), 'é'.repeat(91)]],
  ['far apart', [`a${'m'.repeat(90)}1`, `b${'m'.repeat(90)}1`, `a${'m'.repeat(44)}X${'m'.repeat(45)}1`]],
  ['wide characters', [`${'漢'.repeat(40)}一${'字'.repeat(40)}`, `${'漢'.repeat(40)}二${'字'.repeat(40)}`]],
])('%s', (_, names) => {
  const shown = tellApart(names, 30)
  expect(new Set(shown).size).toBe(names.length)
})

test('what reads differently anyway is cut in the middle', () => {
  expect(tellApart(['a'.repeat(50), 'b'.repeat(50)], 9)).toEqual(['aaaa…aaaa', 'bbbb…bbbb'])
})

test('words are cut only where none ends near', () => {
  const names = ['encoding > a table of many rows > quoted', 'encoding > a table of many rows > escaped']
  expect(tellApart(names, 36)).toEqual(['encoding > a table… rows > quoted', 'encoding > a table… rows > escaped'])
  expect(tellApart(['bench/test_tuples.py::readLargeTableWithConverters'], 30)).toEqual(['bench/test_…WithConverters'])
  const alike = ['first', 'other'].map((kind) => `${'deep/'.repeat(9)}${kind}/${'with a converter '.repeat(4)}end`)
  expect(tellApart(alike, 30)).toEqual(['…/deep/deep/first/with a …', '…/deep/deep/other/with a …'])
})

test('ten thousand alike take no time', () => {
  const names = Array.from({ length: 10_000 }, (_, i) => `${'p'.repeat(60)}${i}${'s'.repeat(60)}`)
  expect(new Set(tellApart(names, 80)).size).toBe(names.length)
})

test('views show every row under a name of its own', () => {
  const long = (kind: string) => `bench/${'deep/'.repeat(12)}tuples > ${kind} > ${'with a converter '.repeat(4)}`
  const rows = ['first', 'other'].map((kind) => row(long(kind), 'regressed', { change: change(0.2, 0.1, 0.3) }))
  const one = report({ benchmarks: rows })
  const texts = [
    renderTerminal(one, { width: 80, colour: false }),
    renderTerminal(one, { width: 40, colour: false }),
    renderMarkdown(one, { budget: 60_000 }),
  ]
  for (const text of texts) {
    expect(text).toContain('first')
    expect(text).toContain('other')
  }
})
