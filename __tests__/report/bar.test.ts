import { expect, test } from 'vitest'
import { barScale, intervalBar } from '../../src/report/bar.ts'
import { change } from './samples.ts'

const scale = { span: 3, half: 9, atZero: 0 }

test.each([
  ['no interval', null, '      ░░░│░░░      '],
  ['inside the threshold', change(0.01, -0.02, 0.03), '      ░░├┼●┤░      '],
  ['above it', change(0.11, 0.08, 0.14), '      ░░░│░░░ ├─●┤ '],
  ['below it', change(-0.11, -0.14, -0.08), ' ├●─┤ ░░░│░░░      '],
  ['a point', change(0.1, 0.1, 0.1), '      ░░░│░░░  ●   '],
  ['over the right end', change(0.12, 0.1, 0.5), '      ░░░│░░░  ├●─►'],
  ['wholly beyond the right end', change(0.6, 0.5, 0.7), '      ░░░│░░░     ►'],
  ['wholly beyond the left end', change(-0.6, -0.7, -0.5), '◄     ░░░│░░░      '],
  ['unbounded', change(0.01, null, null), '◄────────┼●───────►'],
])('%s', (_, interval, bar) => {
  expect(intervalBar({ change: interval, threshold: 0.05 }, scale)).toBe(bar)
})

test('an end beside the threshold is never rounded over it', () => {
  const just = (low: number, high: number) =>
    intervalBar({ change: change((low + high) / 2, low, high), threshold: 0.05 }, scale)
  expect(just(0.0501, 0.12)[12]).toBe('░')
  expect(just(0.0501, 0.12)[13]).toBe('├')
  expect(just(-0.02, 0.0499)[12]).toBe('┤')
  expect(just(-0.02, 0.0499)[13]).toBe(' ')
})

test('thresholds stand in one column whatever they are', () => {
  const rows = [
    { change: change(0.1, 0.09, 0.11), threshold: 0.05 },
    { change: change(0.02, 0.018, 0.022), threshold: 0.01 },
  ]
  const bars = rows.map((row) => intervalBar(row, barScale(rows, 9)))
  expect(new Set(bars)).toHaveProperty('size', 1)
})

test('at a threshold of zero nothing is tolerated, and the largest of such rows fill the scale', () => {
  const rows = [change(0.1, 0.05, 0.15), change(-0.001, -0.002, 0.3), change(0.0001, 0, 0.001)].map((one) => ({
    change: one,
    threshold: 0,
  }))
  const own = barScale(rows, 9)
  expect(rows.map((row) => intervalBar(row, own))).toEqual([
    '         │ ├●─┤    ',
    '        ●┼────────┤',
    '         ├●        ',
  ])
  expect(intervalBar({ change: change(0.1, 0.1, 0.1), threshold: 0 }, scale)).toBe('         │         ')
})

test('every bar has the same length, and one row of ×1000 does not flatten the rest', () => {
  const wide = barScale([{ change: change(999, 998, 1000), threshold: 0.05 }], 9)
  expect(wide.span).toBe(6)
  for (let low = -1; low < 2; low += 0.0137) {
    expect([...intervalBar({ change: change(low + 0.01, low, low + 0.02), threshold: 0.05 }, wide)]).toHaveLength(19)
  }
})
