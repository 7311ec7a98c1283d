import { expect, test } from 'vitest'
import { criterion } from '../../../src/formats/criterion/criterion.ts'
import type { ResultFile } from '../../../src/formats/format.ts'
import { fileOf, metricsOf, rowsOf } from '../read-as.ts'

const estimate = (point_estimate: number) => ({ confidence_interval: {}, point_estimate, standard_error: 0 })
const estimates = {
  mean: estimate(9),
  median: estimate(8),
  median_abs_dev: estimate(1),
  slope: null,
  std_dev: estimate(2),
}
const benchmark = { group_id: 'g', function_id: 'f', value_str: null, throughput: null, full_id: 'g/f' }

function folder(path: string, more: Record<string, unknown> = {}): ResultFile[] {
  const files = { 'estimates.json': estimates, 'benchmark.json': benchmark, ...more }
  return Object.entries(files)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => fileOf(typeof value === 'string' ? value : JSON.stringify(value), `${path}/${name}`))
}

test('samples are times per iteration, in both layouts', () => {
  for (const sample of [
    { sampling_mode: 'Linear', iters: [1, 2], times: [10, 18] },
    [
      [1, 2],
      [10, 18],
    ],
  ]) {
    const { time } = metricsOf(criterion.read(folder('x/new', { 'sample.json': sample })))
    expect(time).toMatchObject({ value: 8e-9, count: 2, samples: [1e-8, 9e-9], order: 'time' })
  }
})

test.each([
  [{ Bytes: 16 }, [['throughput', 2e9, 'B/s']]],
  [{ Bits: 16 }, [['throughput', 2.5e8, 'B/s']]],
  [{ Elements: 4 }, [['throughput', 5e8, '1/s']]],
  [
    { ElementsAndBytes: { elements: 4, bytes: 16 } },
    [
      ['throughput', 5e8, '1/s'],
      ['throughput (B/s)', 2e9, 'B/s'],
    ],
  ],
])('throughput %j', (throughput, expected) => {
  const metrics = metricsOf(criterion.read(folder('x/new', { 'benchmark.json': { ...benchmark, throughput } })))
  const found = Object.values(metrics)
    .slice(1)
    .map(({ name, value, unit }) => [name, Math.round(value), unit])
  expect(found).toEqual(expected)
})

test('earlier measurements are left out beside `new`, and read where they were picked out', () => {
  const reading = criterion.read([...folder('x/new'), ...folder('x/base'), ...folder('x/main'), ...folder('x/change')])
  expect(Object.keys(rowsOf(reading))).toEqual(['g/f'])
  expect(reading.ignored.map(({ text }) => text)).toEqual(['base', 'main', '2 files'])
  expect(Object.keys(rowsOf(criterion.read(folder('x/main'))))).toEqual(['g/f'])
})

test('without benchmark.json the path is the name; a custom unit comes from raw.csv', () => {
  const raw =
    'group,function,value,throughput_num,throughput_type,sample_measured_value,unit,iteration_count\n"a,b",f,,,,12,cycles,3\n'
  const files = folder('target/criterion/a/b/new', { 'benchmark.json': undefined, 'raw.csv': raw })
  expect(rowsOf(criterion.read(files))).toMatchObject({ 'a/b': { metrics: [{ name: 'cycles', value: 8, unit: '1' }] } })
})

test.each([
  ['missing estimates', folder('x/new', { 'estimates.json': undefined }), /x\/new: estimates\.json is missing/],
  [
    'broken estimates',
    folder('x/new', { 'estimates.json': '{"mean":' }),
    /x\/new\/estimates\.json: line 1.*not valid JSON/,
  ],
  [
    'lists of unequal length',
    folder('x/new', { 'sample.json': { iters: [1], times: [1, 2] } }),
    /times: should be a list of 1/,
  ],
  [
    'no iteration',
    folder('x/new', { 'sample.json': { iters: [0], times: [1] } }),
    /iters\[0\]: should be a positive number/,
  ],
  ['a comparison alone', [fileOf('{"mean":{},"median":{}}', 'x/change/estimates.json')], /no `new\/estimates\.json`/],
  ['an empty file', [...folder('x/new'), fileOf('', 'x/new/sample.json')], /sample\.json: the file is empty/],
  ['CBOR', [fileOf('x', 'data/main/measurement_1.cbor')], /CBOR file of cargo-criterion/],
])('%s: refused', (_, files, message) => {
  expect(() => criterion.read(files)).toThrow(message)
})
