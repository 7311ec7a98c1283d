import { expect, test } from 'vitest'
import { benchmarkjs } from '../../../src/formats/benchmarkjs/benchmarkjs.ts'
import { fileOf, readAs, rowsOf } from '../read-as.ts'

test.each([
  ['fib x 81.61 ops/sec ±1.70% (69 runs sampled)', 'fib', 81.61, 69],
  ['a x 2 many x 50 ops/sec ±0.10% (1 run sampled)', 'a x 2 many', 50, 1],
  ['  indented x 1,431,759 ops/sec ±0.74% (93 runs sampled) ', 'indented', 1431759, 93],
  ['on Windows x 12 ops/sec Â±0.74% (93 runs sampled)', 'on Windows', 12, 93],
  ['\u001b[32mgreen x 12 ops/sec ±0.74% (93 runs sampled)\u001b[0m', 'green', 12, 93],
  ['followed x 12 ops/sec ±0.74% (93 runs sampled) 83 ms', 'followed', 12, 93],
])('%s', (line, name, value, count) => {
  const [metric] = rowsOf(readAs(benchmarkjs, `${line}\n`))[name]!.metrics
  expect(metric).toMatchObject({ name: 'throughput', unit: '1/s', better: 'higher', value, count })
})

test('an endless rate has failed, and so has a benchmark that threw', () => {
  const rows = rowsOf(readAs(benchmarkjs, 'noop x Infinity ops/sec ±NaN% (5 runs sampled)\nthrows: \n'))
  expect(rows).toMatchObject({ noop: { status: 'failed' }, throws: { status: 'failed' } })
})

test('the same name twice stays two benchmarks', () => {
  const line = 'parse x 12 ops/sec ±0.74% (93 runs sampled)\n'
  expect(Object.keys(rowsOf(readAs(benchmarkjs, line + line)))).toEqual(['parse', 'parse #2'])
})

test('talk of operations is no result, and half a result is an error', () => {
  expect(benchmarkjs.recognises([fileOf('this x line has no ops/sec')])).toBe(false)
  expect(() => readAs(benchmarkjs, 'a x 1 ops/sec ±1% (9 runs sampled)\nb x 1,23 ops/sec ±0.7')).toThrow(
    /line 2.*cut short/,
  )
})
