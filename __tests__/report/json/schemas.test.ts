/** The public schemas, the code that writes and the code that reads must agree. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { benchgate } from '../../../src/formats/benchgate/benchgate.ts'
import { parseReport, renderJson } from '../../../src/report/json/json.ts'
import { accepts, mutants } from '../mutants.ts'
import { large, samples } from '../samples.ts'

const folder = path.resolve(import.meta.dirname, '../../../docs/schemas')

function validator(name: string) {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: false })
  return ajv.compile(JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
}

describe('report-1', () => {
  const valid = validator('report-1.schema.json')

  test.each([...Object.entries(samples), ['large', large] as const])('%s as written is valid', (_, report) => {
    expect(valid(JSON.parse(renderJson(report))), JSON.stringify(valid.errors)).toBe(true)
  })

  test.each(['all-outcomes', 'counters', 'error', 'stored', 'waived'])(
    'schema and reader agree on every change of %s',
    (name) => {
      const all = Array.from(mutants(JSON.parse(renderJson(samples[name]!))))
      const apart = all.filter(({ document }) => valid(document) !== accepts(() => parseReport(document)))
      expect(apart.map(({ where }) => where)).toEqual([])
      expect(all.filter(({ document }) => !valid(document)).length).toBeGreaterThan(100)
    },
  )
})

const run = {
  schema: 'benchgate/run/1',
  tool: 'hyperfine',
  launches: [
    {
      seconds: 3.2,
      started: 1_700_000_000,
      benchmarks: [
        {
          name: 'parse/large',
          status: 'ok',
          metrics: [
            {
              name: 'time',
              unit: 's',
              better: 'lower',
              value: 0.01331,
              summary: 'median',
              count: 214,
              samples: [0.0131, 0.0135],
              order: 'time',
              spread: { kind: 'standard-deviation', value: 0.0002 },
              exact: false,
              printed: { value: 13.31, unit: 'ms' },
            },
          ],
        },
        { name: 'parse/small', status: 'failed', message: 'exit code 1', metrics: [] },
        { name: 'parse/gpu', status: 'skipped', message: 'no GPU', metrics: [] },
      ],
    },
  ],
  ignored: [{ file: 'stdout', place: 'line 3', text: 'Warning', because: 'no benchmark line' }],
  machine: {
    cpu: 'AMD EPYC 7763',
    cores: 4,
    memory: 16_772_575_232,
    os: 'Linux',
    kernel: '6.8.0',
    arch: 'x64',
    runtime: 'Node 24',
    image: 'ubuntu-24.04',
  },
  commit: '4f2a9c1d6b8e07a35c19e2f4d7b6a08c3e5f1920',
  pairing: 'rounds',
}

describe('run-1', () => {
  const valid = validator('run-1.schema.json')
  const read = (document: unknown) =>
    benchgate.read([{ path: 'run.json', bytes: new TextEncoder().encode(JSON.stringify(document)) }])

  test('a run with every key is valid, and is read', () => {
    expect(valid(run), JSON.stringify(valid.errors)).toBe(true)
    expect(read(run).launches).toHaveLength(1)
  })

  test('so is the least that a tool may write', () => {
    const least = {
      schema: 'benchgate/run/1',
      launches: [{ benchmarks: [{ name: 'a', metrics: [{ name: 'time', unit: 's', value: 1 }] }] }],
    }
    expect(valid(least), JSON.stringify(valid.errors)).toBe(true)
    expect(read(least).launches).toHaveLength(1)
  })

  test('every run that the schema accepts is read, and the reader forgives no more than absent things and labels', () => {
    const all = Array.from(mutants(run))
    const unread = all.filter(({ document }) => valid(document) && !accepts(() => read(document)))
    expect(unread.map(({ where }) => where)).toEqual([])
    const forgiven = all.filter(({ document }) => !valid(document) && accepts(() => read(document)))
    const others = forgiven.filter(({ where }) => !/ = null$|^machine\.|^pairing /.test(where))
    expect(others.map(({ where }) => where)).toEqual([])
  })
})
