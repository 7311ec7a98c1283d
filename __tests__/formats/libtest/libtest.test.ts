import { expect, test } from 'vitest'
import { libtest } from '../../../src/formats/libtest/libtest.ts'
import { fileOf, readAs, rowsOf } from '../read-as.ts'

test.each([
  ['test a ... bench:         148 ns/iter (+/- 2)', 'time', 1.48e-7, 's', 'lower'],
  ['test a ... bench:  13,967,756.30 ns/iter (+/- 266,769.64)', 'time', 0.0139677563, 's', 'lower'],
  ['test a ... bench:             1 μs/iter (+/- 1)', 'time', 1e-6, 's', 'lower'],
  ['test a ... bench:        2835 cycles/iter (+/- 14)', 'cycles', 2835, '1', 'lower'],
  ['test a ... bench:        1911 MS/s (+/- 420)', 'throughput', 1.911e9, '1/s', 'higher'],
])('%s', (line, name, value, unit, better) => {
  const [metric] = rowsOf(readAs(libtest, line))['a']!.metrics
  expect(metric).toMatchObject({ name, unit, better, summary: 'median' })
  expect(metric!.value).toBeCloseTo(value, 12)
})

test('MB/s is a throughput of its own', () => {
  const { metrics } = rowsOf(readAs(libtest, 'test a b ... bench: 1,290 ns/iter (+/- 3) = 3,175 MB/s <0.5s>'))['a b']!
  expect(metrics[1]).toMatchObject({ name: 'throughput', unit: 'B/s', value: 3.175e9, better: 'higher' })
})

test('the same name in two targets is told apart by the target', () => {
  const result = 'test fib ... bench: 1 ns/iter (+/- 0)\n'
  const one = '     Running benches/one.rs (target/release/deps/one-0123456789abcdef)\n'
  const two = '     Running target/release/deps/two-0123456789abcdef\n'
  expect(Object.keys(rowsOf(readAs(libtest, one + result + two + result)))).toEqual([
    'benches/one.rs > fib',
    'two > fib',
  ])
})

test('compact events of other runners are read like the spaced ones', () => {
  const text =
    '{"type":"bench","name":"a","median":12.5,"deviation":3}\n{"type":"test","name":"b","event":"failed","message":"no"}\n'
  expect(rowsOf(readAs(libtest, text))).toMatchObject({ a: { status: 'ok' }, b: { status: 'failed', message: 'no' } })
})

test('figures may come after what the benchmark prints; without any the process died', () => {
  const text = 'test a ... hello\nworld bench:   12 ns/iter (+/- 1)\ntest b ... bench: 3 ns/iter (+/- 1)\ntest c ... \n'
  expect(rowsOf(readAs(libtest, text))).toMatchObject({
    a: { status: 'ok' },
    b: { status: 'ok' },
    c: { status: 'failed' },
  })
})

test.each([
  ['half a line', 'test a ... bench: 12 ns/iter (+/- 1)\ntest b ... bench:  1,2', /line 2.*cut short/],
  ['half an event', '{ "type": "bench", "name": "a", "med', /line 1.*not valid JSON/],
  ['an event without its figure', '{ "type": "bench", "name": "a" }', /median: should be a number/],
  ['no figure', 'running 0 tests\n\ntest result: ok. 0 passed; 0 failed; 0 ignored; 0 measured\n', /no line such as/],
])('%s is refused', (_, text, message) => {
  expect(() => readAs(libtest, text)).toThrow(message)
})

test("the frame alone is libtest's, but not around another harness's figures", () => {
  const frame = 'running 0 tests\n\ntest result: ok. 0 passed; 0 failed; 0 ignored; 0 measured\n'
  expect(libtest.recognises([fileOf(frame)])).toBe(true)
  expect(libtest.recognises([fileOf(`${frame}fib  time:   [1 ns 2 ns 3 ns]\n`)])).toBe(false)
})
