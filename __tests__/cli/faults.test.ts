/** The shared inputs that were read or judged wrongly, through the built program: what is read, what is refused, and
 *  what a comparison makes of it. */

import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Run } from '../../src/model/run.ts'
import type { ReportDocument } from '../../src/report/json/json.ts'
import { benchgate, root } from './program.ts'

const shared = path.resolve(root, '../shared/faults')
const present = existsSync(shared)
const files = present ? readdirSync(shared) : []
const matching = (start: string) => files.filter((file) => file.startsWith(start)).sort()

async function read(file: string): Promise<Record<string, number> | string> {
  const { code, stdout, stderr } = await benchgate(['read', file], { cwd: shared })
  if (code !== 0) return stderr
  const { launches } = JSON.parse(stdout) as Run
  const rows = launches.flatMap(({ benchmarks }) => benchmarks)
  return Object.fromEntries(rows.map((row) => [row.name, row.status === 'ok' ? row.metrics[0]!.value : Number.NaN]))
}

async function diff(base: readonly string[], head: readonly string[]) {
  const args = [...base.flatMap((file) => ['--base', file]), ...head.flatMap((file) => ['--head', file])]
  const { code, stdout } = await benchgate(['diff', ...args, '--json'], { cwd: shared })
  return { code, report: JSON.parse(stdout) as ReportDocument }
}

const near = (value: number) => expect.closeTo(value, 9) as number

describe.skipIf(!present)(`shared faults${present ? '' : ' (skipped: ../shared/faults is absent)'}`, () => {
  test.each<[string, Record<string, number> | RegExp]>([
    ['benchmarkjs-padded.txt', { 'encode small': 197_672, 'encode large': 1201, 'encode nested': 22_010 }],
    ['tinybench-console-table.txt', { 'parse small': near(981e-9), 'parse large': near(50.981e-6) }],
    ['console-mitata.txt', { 'parse small': near(82.1e-9) }],
    ['console-deno.txt', { parse: near(82.1e-9) }],
    ['pyperf-console.txt', { dumps: near(12.3e-6), loads: near(0.0456) }],
    ['timeit-console.txt', /without a name[\s\S]*pyperf timeit --name/],
    ['console-vitest.txt', /the table that Vitest prints[\s\S]*--outputJson/],
    ['nanobench-nan.json', { 'empty loop': near(3e-9) }],
  ])('%s', async (file, answer) => {
    if (answer instanceof RegExp) expect(await read(file)).toMatch(answer)
    else expect(await read(file)).toEqual(answer)
  })

  test('metrics that only base has are no missing benchmark', async () => {
    const { code, report } = await diff(matching('go-benchmem-base'), matching('go-benchmem-head'))
    expect([code, report.verdict]).toEqual([0, 'pass'])
    const compared = report.benchmarks.filter(({ lacking }) => lacking === undefined)
    expect(compared.map(({ outcome }) => outcome)).toEqual(['unchanged'])
    expect(report.notes.map(({ code }) => code)).toContain('metrics-of-one-side')
  })

  test('what fails on both sides alike does not fail the gate, and is named', async () => {
    const { code, report } = await diff(
      matching('custom-one-always-fails-base'),
      matching('custom-one-always-fails-head'),
    )
    expect(code).toBe(0)
    expect(report.benchmarks.filter(({ outcome }) => outcome === 'failed').map(({ where }) => where)).toEqual(['both'])
    expect(report.notes.map(({ code }) => code)).toContain('broken-before')
  })

  test('ten numbers of one process are not one', async () => {
    const { report } = await diff(['go-count10-base.txt'], ['go-count10-head.txt'])
    expect(report.benchmarks[0]?.doubt).toEqual({ code: 'one-number', launches: 1, numbers: 10 })
  })
})
