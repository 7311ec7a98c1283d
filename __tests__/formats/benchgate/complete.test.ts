/** The short way and the long way through a run file: what the short one takes, the long one gives again. */
import { expect, test } from 'vitest'
import { benchgate } from '../../../src/formats/benchgate/benchgate.ts'
import { readBenchmark } from '../../../src/formats/benchgate/benchmark.ts'
import { isComplete } from '../../../src/formats/benchgate/complete.ts'
import { Json } from '../../../src/formats/read-json.ts'
import { FormatFailure } from '../../../src/model/failure.ts'
import { chanceOf } from '../mutate.ts'

const time = { name: 'time', unit: 's', better: 'lower', value: 0.001 }
const full = {
  ...time,
  summary: 'median',
  count: 3,
  samples: [0.001, 0.002],
  order: 'time',
  spread: { kind: 'range', value: 0.1 },
  exact: false,
  printed: { value: 1, unit: 'ms' },
}
const bytes = { name: 'bytes', unit: 'B', better: 'unknown', value: 0 }
const row = (...metrics: unknown[]) => ({ name: 'a', status: 'ok', metrics })

/** What `readBenchmark` gives, or why it refuses. */
function longWay(raw: unknown): unknown {
  try {
    return readBenchmark(new Json('f', raw, undefined, ''))
  } catch (error) {
    if (error instanceof FormatFailure) return error.message
    throw error
  }
}

test.each([
  ['one figure', row(time)],
  ['every field', row(full)],
  ['two metrics', row(full, bytes)],
])('a row of %s needs no completing', (_, raw) => {
  expect(isComplete(raw)).toBe(true)
  expect(longWay(raw)).toEqual(raw)
})

test.each([
  ['no status', { name: 'a', metrics: [time] }],
  ['no direction', row({ name: 'time', unit: 's', value: 1 })],
  ['a null for what is not known', row({ ...time, samples: null })],
  ['a message', { ...row(time), message: 'slow' }],
  ['another status', { ...row(time), status: 'failed' }],
  ['no metric', row()],
  ['a blank name', { ...row(time), name: ' \uFEFF' }],
  ['a metric twice', row(time, time)],
  ['a time of zero', row({ ...time, value: 0 })],
  ['a negative sample', row({ ...time, samples: [1, -1] })],
  ['an unknown key', row({ ...time, smaples: [1] })],
  ['a key named like the prototype', JSON.parse('{"name": "a", "status": "ok", "metrics": [], "__proto__": 1}')],
  ['a word that is no summary', row({ ...time, summary: 'mode' })],
  ['half a count', row({ ...time, count: 1.5 })],
  ['a spread without its kind', row({ ...time, spread: { value: 1 } })],
  ['a figure that is none', row({ ...time, value: Number.NaN })],
  ['no row', null],
  ['a list', [time]],
])('a row with %s goes the long way', (_, raw) => {
  expect(isComplete(raw)).toBe(false)
})

test('whatever is done to a row, the short way never gives anything else than the long one', () => {
  const { next, pick } = chanceOf(7)
  const words = [null, true, '', 'a', 'time', 's', 'ok', 'lower', 0, -1, 1.5, Number.NaN, [], [1], [-1], {}, time]
  const pairs = [
    { kind: 'range', value: 1 },
    { unit: 'x', value: 1 },
    { unit: 'x', value: 1, more: 2 },
  ]
  let taken = 0
  for (let i = 0; i < 5_000; i++) {
    const spread: object = { ...full.spread }
    const metrics = [{ ...full, spread }, { ...bytes }]
    const raw = row(...metrics)
    const target = pick<object>([raw, ...metrics, spread]) as Record<string, unknown>
    const key = pick([...Object.keys(target), 'name', 'other'])
    if (next() < 0.3) delete target[key]
    else target[key] = pick<unknown>([...words, ...pairs])
    if (!isComplete(raw)) continue
    taken++
    expect(longWay(raw)).toEqual(raw)
  }
  expect(taken).toBeGreaterThan(50)
})

test('names that repeat in one launch are told apart in each, also where the next launch has them as they were', () => {
  const a = (value: number, name = 'a') => ({ ...row({ ...time, value }), name })
  const launches = [
    { benchmarks: [a(1), a(2)] },
    { benchmarks: [a(3), a(4)] },
    { benchmarks: [a(5), a(6, 'a #2')] },
    { benchmarks: [a(7)] },
  ]
  const text = JSON.stringify({ schema: 'benchgate/run/1', launches })
  const reading = benchgate.read([{ path: 'run.json', bytes: new TextEncoder().encode(text) }])
  const names = reading.launches.map(({ benchmarks }) => benchmarks.map(({ name }) => name))
  expect(names).toEqual([['a', 'a #2'], ['a', 'a #2'], ['a', 'a #2'], ['a']])
  expect(reading.ignored.map(({ place }) => place)).toEqual(['launches[0].benchmarks[1]', 'launches[1].benchmarks[1]'])
})

test('a mistake deep in a large file is named with its place', () => {
  const benchmarks = Array.from({ length: 100 }, (_, i) => ({ ...row(time), name: `n${i}` }))
  const broken = benchmarks.with(57, { ...row({ ...time, value: 'fast' }), name: 'n57' })
  const text = JSON.stringify({ schema: 'benchgate/run/1', launches: [{ benchmarks }, { benchmarks: broken }] })
  expect(() => benchgate.read([{ path: 'run.json', bytes: new TextEncoder().encode(text) }])).toThrow(
    /launches\[1\]\.benchmarks\[57\]\.metrics\[0\]\.value/,
  )
})
