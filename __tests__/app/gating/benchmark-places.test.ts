/** Files and lines that benchmarks are written in, from names as the tools print them. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPlaces } from '../../../src/app/gating/benchmark-places.ts'
import { checkOfReport } from '../../../src/app/pull-request/check-view.ts'
import type { BenchmarkComparison } from '../../../src/model/comparison.ts'
import { fail } from '../../report/samples.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'places-'))
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
  write(
    'bench/parse.bench.mjs',
    "export default (bench) => {\n  bench.add('large', () => 1)\n  bench.add('it is', f)\n}\n",
  )
  write(
    'lib/tests/test_parse.py',
    'import x\n\ndef test_large(benchmark, n):\n    pass\n\ndef test_twice(): pass\ndef test_twice(): pass\n',
  )
  symlinkSync('/etc/hostname', path.join(root, 'outside.js'))
})
afterAll(() => rmSync(root, { recursive: true }))

function placeOf(name: string, folder = '.') {
  return findPlaces([name], root, folder).get(name)
}

describe('a place', () => {
  test.each([
    ['the built-in runner', 'bench/parse > large', '.', 'bench/parse.bench.mjs', 2],
    ['a whole file name', 'bench/parse.bench.mjs > group > it is', '.', 'bench/parse.bench.mjs', 3],
    [
      'pytest in a folder, with parameters',
      'tests/test_parse.py::test_large[n > 3]',
      'lib',
      'lib/tests/test_parse.py',
      null,
    ],
    ['pytest with plain parameters', 'tests/test_parse.py::test_large[3]', 'lib', 'lib/tests/test_parse.py', 3],
    ['a name from the root', 'lib/tests/test_parse.py::test_large', 'bench', 'lib/tests/test_parse.py', 3],
    ['a text that is nowhere', 'bench/parse > made up', '.', 'bench/parse.bench.mjs', null],
    ['a function that is there twice', 'tests/test_parse.py::test_twice', 'lib', 'lib/tests/test_parse.py', null],
  ])('of %s', (_, name, folder, file, line) => {
    expect(placeOf(name, folder)).toEqual({ file, line })
  })

  test.each([
    ['a name without a file', 'BenchmarkParse-8'],
    ['a file that is not there', 'bench/other > large'],
    ['a folder', 'bench > large'],
    ['a link', 'outside.js > x'],
    ['a way out', '../../etc/hostname > x'],
    ['an absolute path', '/etc/hostname > x'],
    ['a very long name', `${'a/'.repeat(5000)} > x`],
    ['a null character', 'a\0b > x'],
  ])('is not told for %s', (_, name) => {
    expect(placeOf(name)).toBeUndefined()
  })
})

test('a check annotates the lines, or the folder that belongs to no file', () => {
  const to = { commit: 'a'.repeat(40), key: 'perf', runUrl: null }
  const placed = fail.benchmarks.map((row) => ({ ...row, place: { file: 'bench/x.bench.js', line: 12 } }))
  const annotated = (benchmarks: readonly BenchmarkComparison[]) =>
    checkOfReport([{ ...fail, benchmarks }], to, null).annotations.map(({ path: file, line }) => [file, line])
  expect(annotated(placed)).toEqual([['bench/x.bench.js', 12]])
  expect(annotated(fail.benchmarks)).toEqual([['.github', 1]])
})
