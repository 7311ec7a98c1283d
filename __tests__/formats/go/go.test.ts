import { expect, test } from 'vitest'
import { go } from '../../../src/formats/go/go.ts'
import type { BenchmarkResult } from '../../../src/model/run.ts'

function rowsOf(...lines: string[]): readonly BenchmarkResult[] {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  return go.read([{ path: 'stdout', bytes }]).launches[0]!.benchmarks
}

const result = 'BenchmarkFib-8 \t 100\t 325 ns/op'

const failures: [what: string, lines: string[], row: object][] = [
  [
    'a package that does not build',
    [result, 'FAIL\texample.com/a [build failed]'],
    { name: 'example.com/a', status: 'failed', message: 'build failed' },
  ],
  [
    'a panic',
    ['pkg: p', result, 'BenchmarkBoom-8 \tpanic: index out of range', 'panic: index out of range', 'FAIL\tp\t0.1s'],
    { name: 'p.BenchmarkBoom-8', status: 'failed', message: 'panic: index out of range' },
  ],
  [
    'a test that fails',
    [result, '--- FAIL: TestX (0.00s)', 'FAIL', 'FAIL\tp\t0.1s'],
    { name: 'p', status: 'failed', message: 'the package failed: TestX failed' },
  ],
  [
    'a benchmark that fails',
    ['pkg: p', result, '--- FAIL: BenchmarkBad', '    a_test.go:6: deliberate', 'FAIL', 'FAIL\tp\t0.1s'],
    { name: 'p.BenchmarkBad-8', status: 'failed', message: 'a_test.go:6: deliberate' },
  ],
  [
    'output that ends in the middle',
    [result, 'BenchmarkSlow-8 \t'],
    { name: 'BenchmarkSlow-8', status: 'failed', message: 'started, but the output ends before its result' },
  ],
  [
    'a time of zero',
    ['BenchmarkEmpty-8 \t 1\t 0 ns/op'],
    { name: 'BenchmarkEmpty-8', status: 'failed', message: 'the tool reported a time of 0 ns/op' },
  ],
]

test.each(failures)('%s is a failed row', (_, lines, row) => {
  const rows = rowsOf(...lines)
  expect(rows.filter(({ status }) => status !== 'ok')).toEqual([{ ...row, metrics: [] }])
})

const fails = ['--- FAIL: BenchmarkBad', '    a_test.go:6: deliberate']

test.each<[string, string[], string[]]>([
  ['one number of processors', ['BenchmarkA-8 1 5 ns/op', ...fails], ['BenchmarkBad-8 failed']],
  ['one processor', ['BenchmarkA 1 5 ns/op', ...fails], ['BenchmarkBad failed']],
  [
    'several, of which Go tries the first alone',
    ['BenchmarkA 1 5 ns/op', 'BenchmarkA-4 1 5 ns/op', ...fails],
    ['BenchmarkBad failed', 'BenchmarkBad-4 failed'],
  ],
  [
    'several, and the first went well',
    ['BenchmarkA 1 5 ns/op', 'BenchmarkA-4 1 5 ns/op', 'BenchmarkBad 1 5 ns/op', ...fails],
    ['BenchmarkBad-4 failed'],
  ],
  [
    'a number that belongs to a name',
    ['BenchmarkA 1 5 ns/op', 'BenchmarkB/n-4 1 5 ns/op', ...fails],
    ['BenchmarkBad failed'],
  ],
  ['none was measured', fails, ['BenchmarkBad failed']],
  ['one was skipped', ['BenchmarkA-8 1 5 ns/op', '--- SKIP: BenchmarkBad'], ['BenchmarkBad-8 skipped']],
  [
    'a group that failed for what is in it',
    ['BenchmarkA-8 1 5 ns/op', '--- FAIL: BenchmarkG/n=2', '    a_test.go:5: no', '--- FAIL: BenchmarkG'],
    ['BenchmarkG/n=2-8 failed'],
  ],
  [
    'a group that failed by itself, too',
    [
      'BenchmarkA-8 1 5 ns/op',
      '--- FAIL: BenchmarkG/n=2',
      '    a_test.go:5: no',
      '--- FAIL: BenchmarkG',
      '    a_test.go:9: no',
    ],
    ['BenchmarkG/n=2-8 failed', 'BenchmarkG-8 failed'],
  ],
])('a failure has the name that the benchmark has where it works: %s', (_, lines, names) => {
  const rows = rowsOf(...lines).filter(({ status }) => status !== 'ok')
  expect(rows.map(({ name, status }) => `${name} ${status}`)).toEqual(names)
})

test('packages, suffixes and units keep benchmarks apart', () => {
  const rows = rowsOf('pkg: a', 'BenchmarkX 1 5 ns/op', 'BenchmarkX-2 1 6 ns/op', 'pkg: b', 'BenchmarkX 1 7 ns/op')
  expect(rows.map(({ name }) => name)).toEqual(['a.BenchmarkX', 'a.BenchmarkX-2', 'b.BenchmarkX'])
})

test('a line of units tells the direction and exactness of custom metrics', () => {
  const [row] = rowsOf('Unit score better=higher assume=exact', 'BenchmarkX 1 5 score 7 p99-ns/op 3 text-bytes')
  expect(row!.metrics).toMatchObject([
    { name: 'score', unit: 'score', better: 'higher', exact: true },
    { name: 'p99-ns/op', unit: 's', better: 'lower', value: 7e-9 },
    { name: 'text-bytes', unit: 'B', better: 'unknown' },
  ])
})

test('repeated lines are samples in the order of time', () => {
  const [row] = rowsOf(
    'BenchmarkX 1 9 ns/op 2 allocs/op',
    'BenchmarkX 1 5 ns/op 2 allocs/op',
    'BenchmarkX 1 6 ns/op 2 allocs/op',
  )
  expect(row!.metrics).toMatchObject([
    { name: 'time', value: 6e-9, summary: 'median', count: 3, samples: [9e-9, 5e-9, 6e-9], order: 'time' },
    { name: 'allocations', value: 2, exact: true },
  ])
})

test('prose that begins like a benchmark is ignored, with its line', () => {
  const bytes = new TextEncoder().encode(`${result}\nBenchmarks are fun 1 2 3\nBenchmarkFib-8 100 many words\n`)
  const { launches, ignored } = go.read([{ path: 'stdout', bytes }])
  expect(launches[0]!.benchmarks).toHaveLength(1)
  expect(ignored.map(({ place }) => place)).toEqual(['line 2', 'line 3'])
})
