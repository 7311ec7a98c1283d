/** `benchgate diff` and `read` on files, through the command line. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import type { Run } from '../../src/model/run.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { benchgate } from '../cli/program.ts'
import { temporaryFolder } from '../cli/repository.ts'

let folder: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder.remove())

const random = createRandom('diff')

function launch(slower: number, drift = 1) {
  const time = (value: number) => ({
    name: 'time',
    unit: 's',
    better: 'lower',
    value: value * drift * (1 + 0.01 * random.normal()),
  })
  const row = (name: string, value: number) => ({ name, status: 'ok', metrics: [time(value)] })
  return { benchmarks: [row('parse', 1 + slower), row('sort', 2)] }
}

function write(name: string, launches: readonly unknown[], more: object = {}): string {
  const file = path.join(folder.path, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ schema: 'benchgate/run/1', tool: 'x', launches, ...more }))
  return name
}

async function diff(...args: readonly string[]) {
  const ended = await benchgate(['diff', '--json', ...args], { cwd: folder.path })
  return { ended, report: (ended.stdout === '' ? null : JSON.parse(ended.stdout)) as Report | null }
}

const many = (count: number, slower: number) => Array.from({ length: count }, () => launch(slower))

test('launches in any order, one file each or several in a file', async () => {
  const base = many(12, 0).map((one, i) => write(`base/${i}.json`, [one]))
  const head = write('head.json', many(12, 0.3))
  const { ended, report } = await diff('--base', ...base, '--head', head)
  expect(ended.code, ended.stderr).toBe(1)
  expect(report).toMatchObject({ verdict: 'fail', plan: { pairing: 'unpaired', rounds: 12, ended: 'given' } })
  expect(Object.fromEntries(report!.benchmarks.map(({ name, outcome }) => [name, outcome]))).toEqual({
    parse: 'regressed',
    sort: 'unchanged',
  })
})

test('paired by position finds what drift hides from the unpaired', async () => {
  const drifts = Array.from({ length: 15 }, (_, i) => 1 + i / 3)
  const base = write(
    'base.json',
    drifts.map((drift) => launch(0, drift)),
    { pairing: 'lockstep' },
  )
  const head = write(
    'head.json',
    drifts.map((drift) => launch(0.1, drift)),
    { pairing: 'lockstep' },
  )
  const paired = await diff('--paired', '--base', base, '--head', head)
  expect(paired.report).toMatchObject({ verdict: 'fail', plan: { pairing: 'lockstep', rounds: 15 } })
  const unpaired = await diff('--base', base, '--head', head)
  expect(unpaired.report?.verdict).toBe('inconclusive')
  expect(unpaired.report?.notes.map(({ code }) => code)).toEqual(['not-paired'])
})

test('one launch a side shows the change and decides nothing', async () => {
  const { ended, report } = await diff('--base', write('a.json', many(1, 0)), '--head', write('b.json', many(1, 0.5)))
  expect([ended.code, report?.verdict]).toEqual([0, 'inconclusive'])
  const again = await diff('--base', 'a.json', '--base', './a.json', '--base', 'a.json', '--head', 'b.json')
  expect(again.report?.notes.map(({ code }) => code)).toEqual(['copied-results'])
  const failing = await diff('--fail-on', 'inconclusive', '--base', 'a.json', '--head', 'b.json')
  expect(failing.ended.code).toBe(4)
})

test.each([
  ['pairs that do not belong together', ['--paired'], 2, /--paired: base has 2 launches and head 3/],
  ['a format that is not theirs', ['--format', 'go'], 3, /a\.json/],
])('%s', async (_, args, code, words) => {
  const { ended } = await diff(...args, '--base', write('a.json', many(2, 0)), '--head', write('b.json', many(3, 0)))
  expect([ended.code, ended.stdout]).toEqual([code, ''])
  expect(ended.stderr).toMatch(words)
})

test('nothing is compared with itself', async () => {
  const same = await diff('--base', write('a.json', many(2, 0)), '--head', './a.json')
  expect(same.report?.notes).toMatchObject([{ code: 'same-results' }])
  const samples = {
    benchmarks: [{ name: 'a', metrics: [{ name: 'time', unit: 's', value: 1, samples: [1, 2, 3, 4, 5] }] }],
  }
  const copied = await diff('--base', write('b.json', [samples]), '--head', write('c.json', [samples]))
  expect(copied.ended.stderr).toContain('c.json of head holds the same results as b.json of base, byte for byte')
})

test('two tools cannot be compared', async () => {
  writeFileSync(path.join(folder.path, 'go.txt'), 'goos: linux\nBenchmarkParse-8   100   1234 ns/op\nPASS\n')
  write('a.json', many(2, 0))
  const sides = await diff('--base', 'a.json', '--head', 'go.txt')
  expect([sides.ended.code, sides.ended.stderr]).toEqual([
    2,
    expect.stringContaining('base is output of x, and head of go'),
  ])
  const mixed = await diff('--base', 'a.json', 'go.txt', '--head', 'a.json')
  expect(mixed.ended.stderr).toContain('a.json is output of x, and go.txt of go')
})

test('read prints what was understood, and a report is rendered in every form', async () => {
  const options = { cwd: folder.path }
  writeFileSync(path.join(folder.path, 'go.txt'), 'goos: linux\nBenchmarkParse-8   100   1234 ns/op\nPASS\n')
  const read = await benchgate(['read', 'go.txt'], options)
  const run = JSON.parse(read.stdout) as Run
  expect(run).toMatchObject({ schema: 'benchgate/run/1', tool: 'go' })
  expect(run.launches[0]?.benchmarks[0]?.metrics[0]).toMatchObject({ name: 'time', unit: 's', better: 'lower' })
  const piped = await benchgate(['read', '-'], { ...options, input: read.stdout })
  expect((JSON.parse(piped.stdout) as Run).launches).toEqual(run.launches)

  const { ended } = await diff('--base', write('a.json', many(8, 0)), '--head', write('b.json', many(8, 0.5)))
  writeFileSync(path.join(folder.path, 'report.json'), ended.stdout)
  for (const [form, begins] of [
    ['text', '✗ Slower: parse'],
    ['md', ''],
    ['html', '<!'],
    ['json', '{'],
  ] as const) {
    const rendered = await benchgate(['report', 'report.json', '--as', form], options)
    expect([rendered.code, rendered.stdout.includes('parse')]).toEqual([0, true])
    expect(rendered.stdout.startsWith(begins)).toBe(true)
  }
  const broken = await benchgate(['report', '-'], { ...options, input: ended.stdout.slice(0, 200) })
  expect([broken.code, broken.stderr]).toEqual([3, expect.stringContaining('stdin: not valid JSON')])
  const other = await benchgate(['report', '-'], { ...options, input: read.stdout })
  expect([other.code, other.stdout]).toEqual([3, ''])
})
