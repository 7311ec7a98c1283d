/** Filters that select one benchmark, for tools that are launched for one at a time. */
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { filtersFor, iterationsName, suiteCommand } from '../../../src/measure/focus.ts'

test.each([
  ['regex', 'BM_sort/1024', ['^BM_sort/1024$', 'BM_sort/1024']],
  ['regex', 'a > b (c)', ['^a > b \\(c\\)$', '^b \\(c\\)$', 'b \\(c\\)']],
  ['go', 'example.com/x.BenchmarkSort-8', ['^BenchmarkSort(-8)?$', '^(Benchmark)?(Sort)$']],
  ['go', 'x.BenchmarkSort/size-100/asc-2', ['^BenchmarkSort$/^size-100$/^asc(-2)?$', '^(Benchmark)?(Sort)$']],
  ['pytest', 'tests/test_a.py::test_b[3]', ['test_b']],
] as const)('%s: %s', (dialect, name, filters) => {
  expect(filtersFor(dialect, name)).toEqual(filters)
})

test('what the exact expressions match is the benchmark alone', () => {
  for (const name of ['BM_sort', 'a.b*c', 'x[1]{2}(3)|4', '^$', 'back\\slash']) {
    const [exact] = filtersFor('regex', name)
    expect(new RegExp(exact!).test(name)).toBe(true)
    expect(new RegExp(exact!).test(`${name}_big`)).toBe(false)
  }
})

test.each(['echo {iterations}', 'echo "{iterations}"', "echo '{iterations}'", 'echo {iterations}x'])(
  '%s',
  (command) => {
    const { text, iterates, dialect } = suiteCommand(command)
    expect({ iterates, dialect }).toEqual({ iterates: true, dialect: null })
    const say = (env: Record<string, string>) =>
      execFileSync('bash', ['--norc', '-c', text], { env, encoding: 'utf8' }).trim()
    expect(say({ [iterationsName]: '25' })).toMatch(/^25x?$/)
    expect(say({})).toMatch(/^1x?$/)
  },
)
