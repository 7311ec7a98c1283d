import { expect, test } from 'vitest'
import { Collector, type Figure } from '../../src/formats/collect.ts'
import { firstLine, linesOf, stripColours } from '../../src/formats/read-text.ts'
import { FormatFailure } from '../../src/model/failure.ts'

function rowOf(...figures: [Figure, ...Figure[]]) {
  const into = new Collector('f')
  into.add('a', figures)
  return { row: into.launch().benchmarks[0]!, ignored: into.ignored }
}

test('figures leave in base units, with what was printed beside them', () => {
  const { row } = rowOf({
    value: 13.31,
    unit: 'ms',
    summary: 'median',
    count: 3,
    samples: [13, 13.31, 14],
    order: 'time',
    spread: { kind: 'standard-deviation', value: 0.5 },
  })
  expect(row).toEqual({
    name: 'a',
    status: 'ok',
    metrics: [
      {
        name: 'time',
        unit: 's',
        better: 'lower',
        value: 0.01331,
        summary: 'median',
        count: 3,
        samples: [0.013, 0.01331, 0.014],
        order: 'time',
        spread: { kind: 'standard-deviation', value: 0.0005 },
        printed: { value: 13.31, unit: 'ms' },
      },
    ],
  })
})

const impossible: [figure: Figure, message: string][] = [
  [{ value: 0, unit: 'ns' }, 'the tool reported a time of 0 ns'],
  [{ value: -1, unit: 'ms' }, 'the tool reported a time of -1 ms'],
  [{ value: Number.NaN, unit: 's' }, 'the tool reported a time of NaN s'],
  [{ value: 0, unit: 'ops/s' }, 'the tool reported a throughput of 0 ops/s'],
  [{ value: 1e-320, unit: 'ns' }, 'the tool reported a time of 1e-320 ns'],
  [{ value: Number.POSITIVE_INFINITY, unit: 'B' }, 'the tool reported a bytes of Infinity B'],
  [{ value: 2, unit: 's', samples: [2, -3] }, 'sample 2 of its time is -3 s'],
]

test.each(impossible)('%j fails the row', (figure, message) => {
  expect(rowOf(figure).row).toEqual({ name: 'a', status: 'failed', message, metrics: [] })
})

test('counters, sizes and other durations may be zero', () => {
  const zero = rowOf(
    { value: 0, unit: 'B' },
    { value: 0, unit: 'allocs/op' },
    { value: 0, unit: 'ms', name: 'blocking' },
  )
  expect(zero.row.status).toBe('ok')
  expect(zero.row.metrics.map(({ value }) => value)).toEqual([0, 0, 0])
})

test('a further figure that cannot be is left out and listed; the row stands', () => {
  const { row, ignored } = rowOf({ value: 5, unit: 'ns' }, { value: 0, unit: 'MB/s' })
  expect(row.metrics.map(({ name }) => name)).toEqual(['time'])
  expect(ignored).toEqual([{ file: 'f', text: 'a: 0 MB/s', because: 'the tool reported a throughput of 0 MB/s' }])
})

test('figures that mean the same stay apart', () => {
  expect(rowOf({ value: 5, unit: 'B/op' }, { value: 1, unit: 'KB/op' }).row.metrics.map(({ name }) => name)).toEqual([
    'bytes',
    'bytes #2',
  ])
})

test('no row is an error', () => {
  expect(() => new Collector('f').launch()).toThrow(FormatFailure)
})

const equalNames: [what: string, rows: [name: string, context?: string][], names: string[]][] = [
  [
    'told apart by what surrounds all of them',
    [
      ['a', 'x'],
      ['a', 'y'],
    ],
    ['x > a', 'y > a'],
  ],
  [
    'numbered where it does not tell',
    [
      ['a', 'x'],
      ['a', 'x'],
    ],
    ['a', 'a #2'],
  ],
  ['numbered where one has nothing around it', [['a', 'x'], ['a']], ['a', 'a #2']],
  ['numbered past names that are taken', [['a'], ['a #2'], ['a'], ['a']], ['a', 'a #2', 'a #3', 'a #4']],
  [
    'left alone where they are unique',
    [
      ['a', 'x'],
      ['b', 'x'],
    ],
    ['a', 'b'],
  ],
  ['named where they are empty', [[' '], ['']], ['(unnamed)', '(unnamed) #2']],
  ['in one line', [['two\n  lines'], ['two\nlines']], ['two ↵ lines', 'two ↵ lines #2']],
]

test.each(equalNames)('equal names are %s', (_, rows, names) => {
  const into = new Collector('f')
  for (const [name, context] of rows) into.add(name, [{ value: 1, unit: 's' }], { context })
  const { benchmarks } = into.launch()
  expect(benchmarks.map(({ name }) => name)).toEqual(names)
  expect(benchmarks).toHaveLength(rows.length)
})

test('what is ignored is bounded', () => {
  const into = new Collector('f')
  for (let line = 1; line <= 1500; line++) into.ignore(`line ${line}`, 'x'.repeat(1000), 'noise')
  expect(into.ignored).toHaveLength(1001)
  expect(into.ignored.at(-1)!.text).toBe('500 more')
  expect(into.ignored[0]!.text.length).toBeLessThanOrEqual(200)
})

test('lines keep their numbers over CRLF and redrawn progress', () => {
  const bytes = new TextEncoder().encode('a\r\n10%\r20%\r\n\u001b[1;32mb\u001b[0m\nlast')
  expect([...linesOf({ path: 'f', bytes })]).toEqual([
    { number: 1, text: 'a' },
    { number: 2, text: '10%' },
    { number: 2, text: '20%' },
    { number: 3, text: 'b' },
    { number: 4, text: 'last' },
  ])
  expect(stripColours('\u001b]8;;https://x\u0007link\u001b]8;;\u0007')).toBe('link')
  expect(firstLine('\n\n  title \u0007 here\nmore')).toBe('title   here')
})
