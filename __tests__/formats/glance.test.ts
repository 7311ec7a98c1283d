import { expect, test } from 'vitest'
import type { Format, ResultFile } from '../../src/formats/format.ts'
import { glance, glanceLength, jsonGlanceLength } from '../../src/formats/glance.ts'
import { tryJson } from '../../src/formats/read-json.ts'
import { linesOf, textOf } from '../../src/formats/read-text.ts'
import { detectFormat, formats } from '../../src/formats/registry.ts'

function file(text: string, path = 'stdout'): ResultFile {
  return { path, bytes: new TextEncoder().encode(text) }
}

const metric = { name: 'time', unit: 's', better: 'lower', value: 0.001 }
const benchmarks = Array.from({ length: 20_000 }, (_, i) => ({
  name: `package/group/case-${i}/parse`,
  status: 'ok',
  metrics: [metric],
}))
const run = { schema: 'benchgate/run/1', tool: 'custom', launches: [{ benchmarks }] }
const goHeader = 'goos: linux\ngoarch: amd64\n'
const log = 'compiling one more file of a large project\n'.repeat(60_000)

/** A format that only notes what it is shown. */
function witness(): { format: Format; seen: ResultFile[] } {
  const seen: ResultFile[] = []
  const recognises = (files: readonly ResultFile[]) => {
    seen.push(...files)
    return false
  }
  return {
    format: { name: 'witness', title: 'Witness', recognises, read: () => ({ launches: [], ignored: [] }) },
    seen,
  }
}

test.each([
  ['on one line', JSON.stringify(run)],
  ['on many lines', JSON.stringify(run, null, 1)],
])('a large JSON document %s is parsed once, and no format is shown all of its text', (_, text) => {
  const { format, seen } = witness()
  const large = file(text)
  expect(text.length).toBeGreaterThan(2 * jsonGlanceLength)
  expect(detectFormat([large], { ...formats, witness: format }).name).toBe('benchgate')
  expect(seen).toHaveLength(1)
  expect(textOf(seen[0]!).length).toBeLessThanOrEqual(2 * jsonGlanceLength + 1)
  expect(tryJson(seen[0]!)).toBe(tryJson(large))
})

test('a large JSON document of no known tool is not searched by lines either', () => {
  const { format, seen } = witness()
  const large = file(JSON.stringify({ rows: benchmarks }, null, 1))
  expect(() => detectFormat([large], { ...formats, witness: format })).toThrow(/JSON of no known tool/)
  expect(seen.map((one) => textOf(one).length <= 2 * jsonGlanceLength + 1)).not.toContain(false)
})

test('a short file is looked at as it is, and what is no text too', () => {
  const short = file('a\nb\n')
  const binary = { path: 'x', bytes: new Uint8Array(3 * glanceLength) }
  expect(glance(short)).toBe(short)
  expect(glance(binary)).toBe(binary)
})

test('a glance holds whole lines of both ends', () => {
  const lines = Array.from({ length: 200_000 }, (_, i) => `line ${i + 1} of a log`)
  const seen = [...linesOf(glance(file(`${lines.join('\n')}\n`)))].map(({ text }) => text).filter((text) => text !== '')
  expect(seen[0]).toBe(lines[0])
  expect(seen.at(-1)).toBe(lines.at(-1))
  expect(seen.length).toBeLessThan(lines.length)
  expect(seen.filter((text) => !/^line \d+ of a log$/.test(text))).toEqual([])
})

test.each([
  ['at the beginning', `${goHeader}BenchmarkFib-8 \t 100\t 325 ns/op\n${log}`],
  ['in the middle', `${log}${goHeader}BenchmarkFib-8 \t 100\t 325 ns/op\n${log}`],
  ['at the end', `${log}${goHeader}BenchmarkFib-8 \t 100\t 325 ns/op\n`],
])('results %s of a long log are found', (_, text) => {
  expect(text.length).toBeGreaterThan(2 * glanceLength)
  expect(detectFormat([file(text)]).name).toBe('go')
})

test('two tools at the two ends of a long log are still two tools', () => {
  const ruby = '       user     system      total        real\nsort   1.46   0.00   1.46 (  1.460465)\n'
  const both = file(`${goHeader}BenchmarkFib-8 \t 100\t 325 ns/op\n${log}${ruby}`)
  expect(() => detectFormat([both])).toThrow(/go test -bench and of Ruby's Benchmark/)
})
