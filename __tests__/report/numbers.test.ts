import { expect, test } from 'vitest'
import { durationText } from '../../src/model/duration.ts'
import { percent } from '../../src/model/percent.ts'
import { counted, intervalText, middle, sidesText, signedPercent } from '../../src/report/numbers.ts'
import { change, row } from './samples.ts'

test.each([
  [0.135, '+13.5 %'],
  [-0.021, '−2.1 %'],
  [0, '0.0 %'],
  [-0, '0.0 %'],
  [0.0004, '+0.04 %'],
  [0.00003, '+0.003 %'],
  [0.000001, '0.0 %'],
  [0.9994, '+99.9 %'],
  [0.9996, '+100 %'],
  [1.5, '+150 %'],
  [9.99, '+999 %'],
  [10, '×11.0'],
  [122.4, '×123'],
  [1e6, '×1.00e6'],
  [Number.NaN, 'an unknown amount'],
  [Number.POSITIVE_INFINITY, 'an unknown amount'],
])('%d as a change: %s', (ratio, text) => {
  expect(signedPercent(ratio)).toBe(text)
})

test.each([
  [0.05, '5 %'],
  [0.025, '2.5 %'],
  [0.001, '0.1 %'],
  [0, '0 %'],
  [1, '100 %'],
])('%d as a size: %s', (ratio, text) => {
  expect(percent(ratio)).toBe(text)
})

test.each([
  [change(0.135, 0.119, 0.152), '+11.9 % … +15.2 %'],
  [change(0.1, null, 0.2), 'below +20.0 %'],
  [change(0.1, 0.02, null), 'above +2.0 %'],
  [change(0.1, null, null), 'no bound'],
  [change(0.02, 0.02, 0.02), 'exact'],
])('an interval: %o', (interval, text) => {
  expect(intervalText(interval)).toBe(text)
})

test.each([
  [{ base: 0.0124, head: 0.01407, change: change(0.135, 0.1, 0.2) }, '12.40 ms', '14.07 ms'],
  [{ base: 0.00098, head: 0.00131, change: null }, '0.9800 ms', '1.310 ms'],
  [{ base: 1.35e-6, head: null }, '1.350 µs', '–'],
  // The change comes from pairs: what stands beside it gives it, whatever the median of head was.
  [{ base: 161e-6, head: 298e-6, change: change(0.395, 0.3, 0.5) }, '161.0 µs', '224.6 µs'],
  [{ base: 146e-6, head: 151e-6, change: change(0.018, 0.01, 0.03) }, '146.0 µs', '148.6 µs'],
  [
    { base: 41_250, head: 30_000, unit: '1/s', better: 'higher' as const, change: change(0.0659, 0.05, 0.08) },
    '41.25 k/s',
    '38.70 k/s',
  ],
  [
    {
      base: 0.002,
      head: 0.003,
      change: change(0.25, 0.2, 0.3),
      also: [{ metric: 'throughput', unit: 'B/s', base: 5e8, head: 3e8 }],
    },
    '2.000 ms, 500.0 MB/s',
    '2.500 ms, 400.0 MB/s',
  ],
  // Time grew by as much as there is more to do.
  [
    {
      base: 0.002,
      head: 0.0025,
      change: change(0.25, 0.2, 0.3),
      also: [{ metric: 'throughput', unit: 'B/s', base: 5e8, head: 5e8, work: { base: 1e6, head: 1.25e6 } }],
    },
    '2.000 ms, 500.0 MB/s',
    '2.500 ms, 500.0 MB/s',
  ],
  [{ base: null, head: null }, '–', '–'],
  [{ base: 8_000_000, head: 8_000_240, unit: '1', exact: true }, '8,000,000', '8,000,240'],
  [{ base: 4096, head: 3072, unit: 'B', exact: true }, '4096 B', '3072 B'],
  [{ base: 12.3, head: 12.5, unit: 'widgets/op', change: null }, '12.30 widgets/op', '12.50 widgets/op'],
])('both sides on one scale: %o', (values, base, head) => {
  expect(sidesText(row('x', 'unchanged', values))).toEqual({ base, head })
})

test.each([
  [0.04, '0 s'],
  [4.2, '4.2 s'],
  [9.97, '10 s'],
  [59.4, '59 s'],
  [59.6, '1 min'],
  [312.4, '5 min 12 s'],
  [3599.7, '1 h 00 min'],
  [3900, '1 h 05 min'],
  [86_400, '24 h 00 min'],
])('%d seconds: %s', (seconds, text) => {
  expect(durationText(seconds)).toBe(text)
})

test('counts and middles', () => {
  expect(counted(1, 'benchmark')).toBe('1 benchmark')
  expect(counted(12_345, 'benchmark')).toBe('12,345 benchmarks')
  expect(counted(2, 'launch', 'launches')).toBe('2 launches')
  expect(middle([3, 1, 2])).toBe(2)
  expect(middle([4, 1, 2, 3])).toBe(2.5)
  expect(middle([])).toBeNull()
})
