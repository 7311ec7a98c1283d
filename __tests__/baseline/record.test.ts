/** Records: written short, read strictly. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { decodeRow, encodeRow } from '../../src/baseline/numbers.ts'
import { readRecord } from '../../src/baseline/read-record.ts'
import type { StoredRecord } from '../../src/baseline/record.ts'
import { parseRecordPath, recordPath, suiteFolder } from '../../src/baseline/record-path.ts'
import { writeRecord } from '../../src/baseline/write-record.ts'
import type { Launch } from '../../src/model/run.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { someRecord } from './store-world.ts'

const commit = 'a'.repeat(40)
const schema = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../docs/schemas/record-1.schema.json'), 'utf8'),
) as object
const fits = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)

const bytesOf = (text: string) => new TextEncoder().encode(text)
const readBack = (record: StoredRecord) => readRecord(recordPath(record), bytesOf(writeRecord(record)))

describe('numbers', () => {
  test.each([
    [[1, 1, 1], 1],
    [[0.0123456789, 0.0123456789], 0.0123457],
    [[0, 0], 0],
    [
      [100, 101, 99],
      [-2, 10000, 0, 100, -100],
    ],
    [
      [-3, 5],
      [-4, -30000, 0, 80000],
    ],
    [
      [1, undefined, 2],
      [-4, 10000, 0, null, 10000],
    ],
    [
      [0, 2],
      [-4, 0, 0, 20000],
    ],
  ])('%j is written as %j', (values, row) => {
    expect(encodeRow(values, 'short')).toEqual(row)
  })

  test('what is exact comes back to the digit', () => {
    for (const values of [[0.1, 0.2], [1e-300, 1e300], [123456789012345, undefined, 5e-324], [1 / 3]]) {
      expect(decodeRow(encodeRow(values, 'all'), values.length)).toEqual(values)
    }
  })

  test('what is short comes back within a hundredth of a per cent', () => {
    const random = createRandom('short numbers')
    for (let i = 0; i < 2000; i++) {
      const scale = 10 ** (random.next() * 30 - 15)
      const values = Array.from({ length: 5 }, () => scale * (1 + 0.2 * random.normal()) || scale)
      const back = decodeRow(encodeRow(values, 'short'), 5)!
      const largest = Math.max(...values.map(Math.abs))
      back.forEach((value, at) => {
        expect(Math.abs(value! - values[at]!)).toBeLessThanOrEqual(1e-4 * largest)
      })
    }
  })

  test.each([[[0, 1]], [[0.5, 1, 2, 3]], [[400, 1, 0, 0]], [[1, null, 1, 2]], [[]], [[308, 99999, 0, 0]]])(
    '%j is no row of two launches',
    (row) => {
      expect(decodeRow(row, 2)).toBeUndefined()
    },
  )
})

describe('a record', () => {
  const failing: Launch = {
    benchmarks: [
      { name: 'a', status: 'failed', message: 'boom', metrics: [] },
      { name: 'b', status: 'skipped', message: 'not here', metrics: [] },
    ],
    seconds: 1.5,
    started: 1_760_000_000,
  }
  const full = someRecord(commit, {
    parents: ['b'.repeat(40)],
    repository: 'o/r',
    sources: 'c'.repeat(64),
    dependencies: 'd'.repeat(64),
    launches: [
      failing,
      {
        benchmarks: [
          {
            name: 'a',
            status: 'ok',
            metrics: [
              { name: 'time', unit: 's', better: 'lower', value: 0.25, summary: 'median' },
              { name: 'allocations', unit: '1', better: 'lower', value: 1234567891, exact: true },
            ],
          },
          { name: '__proto__', status: 'ok', metrics: [{ name: 'x', unit: 'widgets', better: 'unknown', value: -1 }] },
        ],
      },
    ],
  })

  test('comes back as it was, up to the digits', () => {
    expect(readBack(full)).toEqual(full)
    const { launches, ...facts } = someRecord(commit)
    const back = readBack(someRecord(commit))
    expect({ ...back, launches: [] }).toEqual({ ...facts, launches: [] })
    const numbers = (list: readonly Launch[]) =>
      list.flatMap(({ benchmarks }) => benchmarks.map(({ metrics }) => metrics[0]!.value))
    numbers(back.launches).forEach((value, i) => {
      expect(value / numbers(launches)[i]! - 1).toBeCloseTo(0, 4)
    })
  })

  test('fits its schema', () => {
    for (const record of [someRecord(commit), full]) {
      expect(fits(JSON.parse(writeRecord(record)))).toBe(true)
    }
    expect(fits({ ...JSON.parse(writeRecord(full)), colour: 'red' })).toBe(false)
  })

  test('of 1,000 benchmarks and ten launches takes less than 100 kB', () => {
    const random = createRandom('size')
    const names = Array.from({ length: 1000 }, (_, i) => `suite/module ${i % 40}/function ${i}`)
    const typical = names.map(() => 10 ** (random.next() * 9 - 9))
    const launches = Array.from({ length: 10 }, () => ({
      benchmarks: names.map((name, i) => ({
        name,
        status: 'ok' as const,
        metrics: [
          {
            name: 'time',
            unit: 's',
            better: 'lower' as const,
            value: typical[i]! * Math.exp(0.02 * random.normal()),
          },
        ],
      })),
      seconds: 60.123456789,
      started: 1_760_000_000.123,
    }))
    const text = writeRecord(someRecord(commit, { launches }))
    expect(bytesOf(text).length).toBeLessThan(100_000)
    expect(bytesOf(text).length).toBeGreaterThan(50_000)
  })

  test('that measured nothing, or no number, is not written', () => {
    expect(() => writeRecord(someRecord(commit, { launches: [failing] }))).toThrow(/holds no number/)
    const metric = { name: 'time', unit: 's', better: 'lower' as const, value: Number.NaN }
    const launches = [{ benchmarks: [{ name: 'a', status: 'ok' as const, metrics: [metric] }] }]
    expect(() => writeRecord(someRecord(commit, { launches }))).toThrow(/a: time is NaN/)
  })

  const good = writeRecord(full)
  test.each([
    ['cut in half', good.slice(0, good.length >> 1), /cut short\?/],
    ['of 0 bytes', '', /empty \(0 bytes\)/],
    ['with NaN', good.replace('25000', 'NaN'), /not valid JSON/],
    ['with 1e999', good.replace('25000', '1e999'), /series\[0\]\.rows\[0\]: should be a row of 2 launches/],
    ['of a future schema', good.replace('record/1', 'record/7'), /record\/7 by a newer Benchgate/],
    ['of no schema', '{}', /schema: should be "benchgate\/record\/1"/],
    ['that is a list', '[]', /schema: should be/],
    ['with an unknown key', good.replace('"tool"', '"fool"'), /fool: should be absent/],
    ['of another suite', good.replace('"suite":"bench"', '"suite":"Bench"'), /belongs to another suite/],
    ['with a row too few', good.replace('"of":[0],"rows":[', '"of":[0,1],"rows":['), /2 rows, one for each benchmark/],
    ['with an index outside', good.replace('"benchmark":0', '"benchmark":9'), /from 0 to 2/],
    ['with a name twice', good.replace('["a","b"', '["a","a"'), /no benchmark stands twice/],
    ['with a wrong time', good.replace(/"time":"2025-10-09T08/, '"time":"2025-99-09T08'), /time: should be a time/],
  ])('%s is refused by name', (_, text, says) => {
    const file = recordPath(full)
    expect(() => readRecord(file, bytesOf(text))).toThrow(says)
    expect(() => readRecord(file, bytesOf(text))).toThrow(file)
  })

  test('any single damaged character is refused or harmless, and never crashes the reader', () => {
    const random = createRandom('damage')
    for (let i = 0; i < 1500; i++) {
      const bytes = bytesOf(good)
      bytes[random.integer(bytes.length)] = random.integer(256)
      try {
        readRecord(recordPath(full), bytes)
      } catch (error) {
        expect((error as Error).name).toBe('FormatFailure')
      }
    }
  })
})

describe('paths', () => {
  test('a record stands under its suite, year and month', () => {
    expect(recordPath(someRecord(commit))).toBe(`v1/bench/2025/10/${commit}-1-1.json`)
    expect(parseRecordPath(`v1/bench/2025/10/${commit}-1-1.json`)).toMatchObject({ commit, run: '1', attempt: 1 })
  })

  test.each([
    'v1/bench/2025/13/x',
    `v1/../2025/10/${commit}-1-1.json`,
    `v1/bench/2025/10/${commit}-1-0.json`,
    'README.md',
  ])('%s is no record', (file) => {
    expect(parseRecordPath(file)).toBeNull()
  })

  test('keys that look alike as folders get folders of their own', () => {
    const keys = ['bench', 'Bench', 'bench ', 'a/b', 'a b', '../..', '', '日本', 'a'.repeat(300), 'a'.repeat(301)]
    const folders = keys.map(suiteFolder)
    expect(new Set(folders.map((name) => name.toLowerCase())).size).toBe(keys.length)
    for (const folder of folders) expect(folder).toMatch(/^[a-z0-9][a-z0-9._-]{0,80}$/)
    expect(folders[0]).toBe('bench')
  })
})
