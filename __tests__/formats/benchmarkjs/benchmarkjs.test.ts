import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { benchmarkjs } from '../../../src/formats/benchmarkjs/benchmarkjs.ts'
import { fileOf, readAs, rowsOf } from '../read-as.ts'

const { lastHeading } = createRequire(import.meta.url)('../../../src/measure/runners/javascript/sections.cjs')

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

test.each(['parse: 1,201 op/s', 'parse ..... 1201 ops per second', '1,201 op/sec for parse'])(
  'a result in other words than those of the tool is an error: %s',
  (line) => {
    expect(() => readAs(benchmarkjs, `a x 1 ops/sec ±1% (9 runs sampled)\n${line}\n`)).toThrow(/line 2.*not understood/)
  },
)

describe('sections', () => {
  const line = (name: string) => `  ${name} x 12 ops/sec ±0.74% (93 runs sampled)\n`
  const names = (text: string) => Object.keys(rowsOf(readAs(benchmarkjs, text)))

  test('tell benchmarks of one name apart, and leave others as they are', () => {
    const text = `# All\n\n## Strings\n${line('clsx   ')}${line('only')}\n## Objects  \n${line('clsx')}Fastest is clsx\n`
    expect(names(text)).toEqual(['Strings > clsx', 'only', 'Objects > clsx'])
  })

  test('hold for a benchmark that threw', () => {
    expect(names(`# a\nx: \n${line('y')}# b\n${line('x')}`)).toEqual(['a > x', 'y', 'b > x'])
  })

  test.each([
    ['of suites that run beside each other surround nothing', `# a\n# b\n${line('x')}${line('x')}`],
    ['of one title do not tell apart', `# a\n${line('x')}# a\n${line('x')}`],
    ['need a blank behind the sign', `#a\n${line('x')}#b\n${line('x')}`],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual(['x', 'x #2'])
  })

  test.each(['# Strings\n', '\n  ## Strings \r\n', 'x\n\u001b[1m# Strings\u001b[0m\n', '# All\n# Strings'])(
    'are the same for what meets the suite in its process: %j',
    (printed) => {
      expect(lastHeading(printed)).toBe('Strings')
      expect(names(`# a\n${line('x')}${printed}\n${line('x')}`).at(-1)).toMatch(/^(?:Strings > x|x #2)$/)
    },
  )

  test('a number sign alone is no heading', () => {
    expect(['#1 of 2', 'a # b', '#', '####### x', 'nothing'].map(lastHeading)).toEqual([null, null, null, null, null])
  })
})
