import { expect, test } from 'vitest'
import { criterionText } from '../../../src/formats/criterion-text/criterion-text.ts'
import { metricsOf, readAs, rowsOf } from '../read-as.ts'

test('a name stands before its figures, or in the line before', () => {
  const text = [
    'Json       time:   [3.4793 µs 3.4796 µs 3.4800 µs]',
    "a longer name: 'SELECT 1'",
    '                        time:   [181.95 ns 182.33 ns 182.70 ns]',
    '                        change: [−5.6% +18.7% +50.0%] (p = 0.18 > 0.05)',
  ].join('\n')
  const reading = readAs(criterionText, text)
  expect(Object.keys(rowsOf(reading))).toEqual(['Json', "a longer name: 'SELECT 1'"])
  expect(reading.ignored).toHaveLength(1)
})

test.each([
  ['481.63 Kelem/s 483.37 Kelem/s 484.70 Kelem/s', 483370, '1/s'],
  ['8.7511 GiB/s 10.5 GiB/s 14.073 GiB/s', 10.5 * 1024 ** 3, 'B/s'],
  ['1.2 MB/s 1.5 MB/s 1.6 MB/s', 1.5e6, 'B/s'],
  ['1.2 Kb/s 1.6 Kb/s 1.7 Kb/s', 200, 'B/s'],
  ['10   b/s 16   b/s 17   b/s', 2, 'B/s'],
])('throughput of %s', (figures, value, unit) => {
  const metrics = metricsOf(readAs(criterionText, `a  time: [1 ns 2 ns 3 ns]\n   thrpt:  [${figures}]\n`))
  expect(metrics['throughput']).toMatchObject({ unit, better: 'higher' })
  expect(metrics['throughput']!.value).toBeCloseTo(value, 6)
})

test('progress on standard error gives the number of samples, and what never finished', () => {
  const text = [
    'Benchmarking a',
    'Benchmarking a: Collecting 100 samples in estimated 5.0062 s (2.4M iterations)',
    'Benchmarking a: Analyzing\r\u001b[2Ka       time:   [1 ns 2 ns 3 ns]',
    'Benchmarking b',
    "thread 'main' panicked at benches/x.rs:1:1",
  ].join('\n')
  const rows = rowsOf(readAs(criterionText, text))
  expect(rows['a']!.metrics[0]).toMatchObject({ count: 100, spread: { kind: 'confidence-interval', value: 1e-9 } })
  expect(rows['b']).toMatchObject({ status: 'failed' })
})

test('what is measured in no unit of time is no time', () => {
  expect(Object.keys(metricsOf(readAs(criterionText, 'a  time: [10 cycles 11 cycles 12 cycles]\n')))).toEqual([
    'cycles',
  ])
})

test.each([
  ['half a line', 'a  time: [1 ns 2 ns 3 ns]\nb  time:   [1.2 ns 1.', /line 2.*cut short/],
  ['figures without a name', '    time:   [1 ns 2 ns 3 ns]\n', /without the name/],
])('%s is refused', (_, text, message) => {
  expect(() => readAs(criterionText, text)).toThrow(message)
})
