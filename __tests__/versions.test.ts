/** Documents as version 1 wrote them on the day of the promise (docs/versions.md), which every later version reads. The
 *  files under versions/golden never change: a new number in `schema` comes with a new file beside the old one. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readMeasurement } from '../src/app/handover/read-measurement.ts'
import { read } from '../src/app/read.ts'
import { readRecord } from '../src/baseline/read-record.ts'
import { parseReport } from '../src/report/json/json.ts'

const folder = path.join(import.meta.dirname, 'versions/golden')
const bytesOf = (name: string) => new Uint8Array(readFileSync(path.join(folder, name)))
const jsonOf = (name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { schema: string }

test('record/1', () => {
  const record = readRecord(`v1/bench/2025/10/${'a'.repeat(40)}-1-1.json`, bytesOf('record-1.json'))
  expect(record).toMatchObject({ suite: 'bench', commit: 'a'.repeat(40), time: 1_760_000_000, tool: 'go' })
  const names = record.launches[0]!.benchmarks.map(({ name, metrics }) => [name, metrics[0]?.value])
  expect(names).toEqual([
    ['parse/large', expect.closeTo(0.0123456, 5)],
    ['parse/small', expect.closeTo(0.0246912, 5)],
  ])
})

test('report/1', () => {
  expect(jsonOf('report-1.json').schema).toBe('benchgate/report/1')
  const report = parseReport(jsonOf('report-1.json'))
  expect(report).toMatchObject({ verdict: 'fail', exitCode: 1 })
  expect(report.benchmarks.filter(({ outcome }) => outcome === 'regressed').length).toBeGreaterThan(0)
})

test('measurement/1', () => {
  const measurement = readMeasurement(bytesOf('measurement-1.json'), 'measurement.json')
  expect(measurement).toMatchObject({ subject: 'a'.repeat(40), shard: { index: 1, of: 2 } })
  expect(measurement.evidence).toMatchObject({ kind: 'paired' })
  const pairs = measurement.evidence.kind === 'paired' ? measurement.evidence.pairs : []
  expect(pairs.map(({ head }) => head.benchmarks[0]?.metrics[0]?.value)).toEqual([0.0101, 0.0101, 0.0101, 0.0101])
})

test('run/1', async () => {
  const place = { directory: folder, format: 'auto', standardInput: () => Promise.resolve(new Uint8Array()) }
  const run = await read(['run-1.json'], place as never)
  expect(run).toMatchObject({ schema: 'benchgate/run/1', commit: 'a'.repeat(40) })
  expect(run.launches.map(({ benchmarks }) => benchmarks[0]?.metrics[0]?.value)).toEqual([0.01, 0.02])
})
