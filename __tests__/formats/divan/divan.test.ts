import { expect, test } from 'vitest'
import { divan } from '../../../src/formats/divan/divan.ts'
import { readAs, rowsOf } from '../read-as.ts'

const header = 'dv       fastest  │ slowest  │ median   │ mean     │ samples │ iters\n'

test('names wider than the column, and minutes', () => {
  const wide = '╰─ a_name_wider_than_reckoned  1 m      │ 3 m      │ 2 m      │ 2 m      │ 10      │ 10\n'
  const row = rowsOf(readAs(divan, header + wide))['a_name_wider_than_reckoned']!
  expect(row.metrics[0]).toMatchObject({ name: 'time', value: 120, unit: 's', spread: { kind: 'range', value: 120 } })
})

test('counters in further units get a name of their own', () => {
  const text = `${header}╰─ a     1 ns     │ 3 ns     │ 2 ns     │ 2 ns     │ 10      │ 10
         1 GiB/s  │ 1 GiB/s  │ 1 GiB/s  │ 1 GiB/s  │         │
         2 KHz    │ 2 KHz    │ 2 KHz    │ 2 KHz    │         │
         inf B/s  │ inf B/s  │ inf B/s  │ inf B/s  │         │
`
  const reading = readAs(divan, text)
  const figures = rowsOf(reading)['a']!.metrics.map(({ name, value, unit }) => [name, value, unit])
  expect(figures).toEqual([
    ['time', 2e-9, 's'],
    ['throughput', 1024 ** 3, 'B/s'],
    ['throughput (Hz)', 2000, '1/s'],
  ])
  expect(reading.ignored).toHaveLength(1)
})

test('a benchmark that panicked left its name, one that took no time has failed', () => {
  const text = `${header}├─ zero  0 ns     │ 3 ns     │ 0 ns     │ 1 ns     │ 10      │ 10\n╰─ panics\n`
  expect(rowsOf(readAs(divan, text))).toMatchObject({ zero: { status: 'failed' }, panics: { status: 'failed' } })
})

test('two crates with the same benchmark are told apart by the crate', () => {
  const row = '╰─ a     1 ns     │ 3 ns     │ 2 ns     │ 2 ns     │ 10      │ 10\n'
  expect(Object.keys(rowsOf(readAs(divan, header + row + header.replace('dv', 'ab') + row)))).toEqual([
    'dv > a',
    'ab > a',
  ])
})

test.each([
  [
    'a table without its last row',
    '├─ a     1 ns     │ 3 ns     │ 2 ns     │ 2 ns     │ 10      │ 10\n',
    /cut short: a is not its last row/,
  ],
  ['half a row', '╰─ a     1 ns     │ 3 ns     │ 2 n', /line 2.*cut short/],
  [
    'half a tally',
    `╰─ a     1 ns     │ 3 ns     │ 2 ns     │ 2 ns     │ 10      │ 10
         alloc:   │          │          │          │         │
         1        │ 1        │ 1        │ 1        │         │
`,
    /"alloc:" are cut short/,
  ],
])('%s is refused', (_, text, message) => {
  expect(() => readAs(divan, header + text)).toThrow(message)
})
