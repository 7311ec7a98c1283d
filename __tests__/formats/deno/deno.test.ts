import { expect, test } from 'vitest'
import { deno } from '../../../src/formats/deno/deno.ts'
import { readAs, rowsOf } from '../read-as.ts'

const ok = { n: 10, min: 1, max: 9, avg: 4 }

function benchOf(origin: string, name: string, result: object = { ok }, group: string | null = null): object {
  return { origin, group, name, baseline: false, results: [result] }
}

function read(...benches: object[]) {
  return readAs(deno, JSON.stringify({ version: 1, runtime: 'Deno/2.9.6', cpu: 'x', benches }))
}

test('a group goes in front, and a file only where two have the same benchmark', () => {
  const rows = rowsOf(
    read(
      benchOf('file:///ci/repo/bench/x/a.ts', 'same'),
      benchOf('file:///ci/repo/bench/y/a.ts', 'same'),
      benchOf('file:///ci/repo/bench/y/a.ts', 'other', { ok }, 'text'),
    ),
  )
  expect(Object.keys(rows)).toEqual(['x/a.ts > same', 'y/a.ts > same', 'text > other'])
})

test('files that have not even a root in common keep their whole paths', () => {
  const rows = rowsOf(read(benchOf('/a.ts', 'same'), benchOf('file:///ci/b.ts', 'same')))
  expect(Object.keys(rows)).toEqual(['/a.ts > same', 'file:///ci/b.ts > same'])
})

test.each([
  [{ failed: { name: 'TypeError', message: 'boom' } }, 'TypeError: boom'],
  [{ failed: { exceptionMessage: 'Uncaught 7' } }, 'Uncaught 7'],
  [{ failed: 'boom' }, 'boom'],
])('%j has failed', (result, message) => {
  expect(rowsOf(read(benchOf('file:///a.ts', 'a', result)))['a']).toMatchObject({ status: 'failed', message })
})

test('a result of another kind is refused with its place', () => {
  expect(() => read(benchOf('file:///a.ts', 'a', { skipped: true }))).toThrow(
    /benches\[0\]\.results\[0\]: should be an object with `ok`/,
  )
})
