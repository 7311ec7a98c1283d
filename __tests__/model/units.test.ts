import { expect, test } from 'vitest'
import { formatNumber, formatTogether, formatValue, parseUnit, rescale, toBase } from '../../src/model/units.ts'

const known: [printed: string, base: string, factor: number, better: string, metric: string][] = [
  ['ns', 's', 1e-9, 'lower', 'time'],
  ['µs', 's', 1e-6, 'lower', 'time'],
  ['μs', 's', 1e-6, 'lower', 'time'],
  ['us/op', 's', 1e-6, 'lower', 'time'],
  ['ms', 's', 1e-3, 'lower', 'time'],
  ['s', 's', 1, 'lower', 'time'],
  ['seconds', 's', 1, 'lower', 'time'],
  ['millisecond', 's', 1e-3, 'lower', 'time'],
  ['min', 's', 60, 'lower', 'time'],
  ['ns/op', 's', 1e-9, 'lower', 'time'],
  ['ns/iter', 's', 1e-9, 'lower', 'time'],
  ['s/iteration', 's', 1, 'lower', 'time'],
  ['ns per iteration', 's', 1e-9, 'lower', 'time'],
  ['B', 'B', 1, 'lower', 'bytes'],
  ['byte', 'B', 1, 'lower', 'bytes'],
  ['Megabytes', 'B', 1e6, 'lower', 'bytes'],
  ['KiB', 'B', 1024, 'lower', 'bytes'],
  ['B/op', 'B', 1, 'lower', 'bytes'],
  ['MB/s', 'B/s', 1e6, 'higher', 'throughput'],
  ['GiB/s', 'B/s', 1024 ** 3, 'higher', 'throughput'],
  ['ops/s', '1/s', 1, 'higher', 'throughput'],
  ['ops/sec', '1/s', 1, 'higher', 'throughput'],
  ['ops/ms', '1/s', 1e3, 'higher', 'throughput'],
  ['i/s', '1/s', 1, 'higher', 'throughput'],
  ['req/s', '1/s', 1, 'higher', 'throughput'],
  ['Gitem/s', '1/s', 1e9, 'higher', 'throughput'],
  ['MS/s', '1/s', 1e6, 'higher', 'throughput'],
  ['allocs/op', '1', 1, 'lower', 'allocations'],
  ['instructions', '1', 1, 'lower', 'instructions'],
  ['cycles/iter', '1', 1, 'lower', 'cycles'],
  ['Percent', '1', 0.01, 'unknown', 'ratio'],
  ['%', '1', 0.01, 'unknown', 'ratio'],
  ['count', '1', 1, 'unknown', 'count'],
  ['', '1', 1, 'unknown', 'count'],
  ['widgets/op', 'widgets/op', 1, 'unknown', 'widgets/op'],
  ['text-bytes', 'text-bytes', 1, 'unknown', 'text-bytes'],
  ['score', 'score', 1, 'unknown', 'score'],
  ['constructor', 'constructor', 1, 'unknown', 'constructor'],
  ['__proto__', '__proto__', 1, 'unknown', '__proto__'],
  ['furlongs/s', 'furlongs/s', 1, 'unknown', 'furlongs/s'],
]

test.each(known)('unit %j is %s × %d, %s is better, metric %s', (printed, base, factor, better, metric) => {
  const parsed = parseUnit(printed)
  expect({ ...parsed, factor: 0 }).toEqual({ base, factor: 0, better, metric })
  expect(parsed.factor / factor).toBeCloseTo(1, 12)
})

test('bringing a figure to base units keeps its decimal digits', () => {
  expect(toBase(13.31, 'ms')).toEqual({ unit: 's', value: 0.01331, printed: { value: 13.31, unit: 'ms' } })
  expect(toBase(3, 'ns').value).toBe(3e-9)
  expect(rescale(7, 1024)).toBe(7168)
  expect(rescale(100, 1 / 60)).toBe(100 / 60)
})

const shown: [value: number, unit: string, text: string][] = [
  [0.01331, 's', '13.31 ms'],
  [0.00099996, 's', '1 ms'],
  [0.0015, 's', '1.500 ms'],
  [1.61e-10, 's', '161 ps'],
  [1e-18, 's', '1e-6 ps'],
  [75, 's', '75 s'],
  [3661, 's', '3661 s'],
  [0, 's', '0 s'],
  [-0.002, 's', '-2 ms'],
  [1536, 'B', '1.500 KiB'],
  [12, 'B', '12 B'],
  [2_412_000, '1/s', '2.412 M/s'],
  [0.5, '1/s', '0.5000 /s'],
  [3e6, 'B/s', '3 MB/s'],
  [1234567, '1', '1.235 M'],
  [17, '1', '17'],
  [1234567.4, 'widgets/op', '1234567 widgets/op'],
  [12.3, 'widgets/op', '12.30 widgets/op'],
  [Number.NaN, 's', 'NaN s'],
  [Number.POSITIVE_INFINITY, '1', '∞'],
]

test.each(shown)('%d %s reads %s', (value, unit, text) => {
  expect(formatValue(value, unit)).toBe(text)
})

test('values beside each other share a scale', () => {
  expect(formatTogether([0.00098, 0.00131], 's')).toEqual(['0.9800 ms', '1.310 ms'])
  expect(formatTogether([0, 0], 'B')).toEqual(['0 B', '0 B'])
})

test('exact counters are shown in full', () => {
  expect(formatTogether([1234567, 1234568], '1', { exact: true })).toEqual(['1234567', '1234568'])
  expect(formatValue(2048, 'B', { exact: true })).toBe('2048 B')
})

test('bare numbers', () => {
  expect(['1e-5', '123457', '0.1235', '1.235e20'].map(String)).toEqual(
    [0.00001, 123456.7, 0.12345678, 1.2345678e20].map((value) => formatNumber(value)),
  )
})
