import { expect, test } from 'vitest'

const numbers = Array.from({ length: 200 }, (_, i) => (i * 7919) % 1000)
const few = { time: 1, iterations: 10, warmupTime: 1, warmupIterations: 5 }

test('sort', async ({ bench }) => {
  await bench('sort', () => void numbers.toSorted((a, b) => a - b)).run(few)
})

test('compared → ünïcode', async ({ bench }) => {
  await bench.compare(
    bench('map', () => void numbers.map((one) => one * 2)),
    bench('sleep', () => new Promise((resolve) => setTimeout(resolve, 1))),
    few,
  )
})

test('throws', async ({ bench }) => {
  await bench('throws', () => {
    throw new TypeError('no such number')
  }).run(few)
})

test('has no benchmark', () => {
  expect(1).toBe(1)
})
