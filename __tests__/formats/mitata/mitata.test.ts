import { expect, test } from 'vitest'
import { mitata } from '../../../src/formats/mitata/mitata.ts'
import { fileOf, metricsOf, readAs, rowsOf } from '../read-as.ts'

const noop = { avg: 0.1 }
const stats = { min: 1, max: 9, avg: 4, p50: 3, ticks: 100 }

function documentOf(runs: object[], more: object = {}): string {
  return JSON.stringify({
    layout: [],
    context: { runtime: 'node', noop },
    benchmarks: [{ alias: 'a', group: 0, runs, ...more }],
  })
}

test('counters inside counters are metrics', () => {
  const counters = {
    cycles: { avg: 10, stalls: { avg: 2 } },
    cache: { avg: 5, misses: { avg: 1 } },
    _bmispred: { avg: 0.5 },
  }
  const metrics = metricsOf(readAs(mitata, documentOf([{ name: 'a', stats: { ...stats, counters } }])))
  expect(Object.keys(metrics)).toEqual(['time', 'cycles', 'cycles stalls', 'cache', 'cache misses', 'bmispred'])
  expect(metrics['time']).toMatchObject({ value: 3e-9, summary: 'median', count: 100 })
})

test("the C++ header's document is read", () => {
  const text = JSON.stringify({
    context: { runtime: 'c++', noop },
    benchmarks: [{ name: 'a', ...stats, samples: [1, 3, 9] }],
  })
  expect(mitata.recognises([fileOf(text)])).toBe(true)
  expect(metricsOf(readAs(mitata, text))['time']).toMatchObject({
    value: 3e-9,
    samples: [1e-9, 3e-9, 9e-9],
    order: 'sorted',
  })
})

test('what was thrown need not be an error', () => {
  const rows = rowsOf(
    readAs(
      mitata,
      documentOf([
        { name: 'text', error: 'boom' },
        { name: 'thing', error: {} },
      ]),
    ),
  )
  expect(rows).toMatchObject({ text: { message: 'boom' }, thing: { message: 'failed, without a message' } })
})

test.each([
  [
    'a run with neither',
    documentOf([{ name: 'a' }]),
    /benchmarks\[0\]\.runs\[0\]: should be a run with `stats` or `error`/,
  ],
  [
    'a mean that is text',
    documentOf([{ name: 'a', stats: { avg: 'x' } }]),
    /stats\.avg: should be a number, found "x"/,
  ],
  ['no run', documentOf([]), /mitata ran no benchmark/],
])('%s is refused', (_, text, message) => {
  expect(() => readAs(mitata, text)).toThrow(message)
})
