import { expect, test } from 'vitest'
import { jsTime } from '../../../src/formats/js-time/js-time.ts'
import { fileOf, readAs, rowsOf } from '../read-as.ts'

test.each([
  ['default: 0.007ms', 'default', 7e-6],
  ['parse: all: 1.050s', 'parse: all', 1.05],
  ['minutes: 1:02.345 (m:ss.mmm)', 'minutes', 62.345],
  ['hours: 1:01:02.345 (h:mm:ss.mmm)', 'hours', 3662.345],
  ['[12.30ms] Bun', 'Bun', 0.0123],
  ['Firefox: 8827ms - timer ended', 'Firefox', 8.827],
])('%s', (line, name, seconds) => {
  const [metric] = rowsOf(readAs(jsTime, line))[name]!.metrics
  expect(metric!.value).toBeCloseTo(seconds, 12)
  expect(metric).toMatchObject({ name: 'time', unit: 's', better: 'lower', summary: 'single', count: 1 })
})

test('a label printed again is measured again: samples in time order, in one unit', () => {
  const [metric] = rowsOf(readAs(jsTime, 'a: 900ms\na: 1.100s\na: 950ms\n'))['a']!.metrics
  expect(metric).toMatchObject({ value: 0.95, summary: 'median', count: 3, samples: [0.9, 1.1, 0.95], order: 'time' })
})

test('a timer of zero has failed', () => {
  expect(rowsOf(readAs(jsTime, 'a: 0ms\n'))['a']).toMatchObject({ status: 'failed' })
})

test('only a text that is mostly timers is one of timers', () => {
  expect(jsTime.recognises([fileOf('starting\na: 1ms\n')])).toBe(true)
  expect(jsTime.recognises([fileOf('starting\ncompiling\nbuilt in: 1ms\n')])).toBe(false)
})
