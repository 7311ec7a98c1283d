/** What several result files together say of their tool and pairing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { read } from '../../src/app/read.ts'
import { readResultSet } from '../../src/app/result-files.ts'

const directory = mkdtempSync(path.join(tmpdir(), 'result-files-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))
const options = { directory, format: 'auto' }

let files = 0
function runFile(more: Record<string, unknown>): string {
  const name = `run-${files++}.json`
  const metrics = [{ name: 'time', unit: 's', better: 'lower', value: 1 }]
  const run = { schema: 'benchgate/run/1', launches: [{ benchmarks: [{ name: 'a', metrics }] }], ...more }
  writeFileSync(path.join(directory, name), JSON.stringify(run))
  return name
}

const goText = 'BenchmarkA-2\t100\t5 ns/op\n'

test('reading a run again keeps the tool that it came from, and how it was paired', async () => {
  const run = await read([runFile({ tool: 'go', pairing: 'duet' })], options)
  expect(run).toMatchObject({ tool: 'go', pairing: 'duet' })
  expect((await read([runFile({})], options)).tool).toBe('benchgate')
})

test("runs and a tool's own output belong together where the tool is the same", async () => {
  writeFileSync(path.join(directory, 'go.txt'), goText)
  const set = await readResultSet([runFile({ tool: 'go' }), 'go.txt'], options)
  expect(set).toMatchObject({ tool: 'go', pairing: null })
  expect(set.launches).toHaveLength(2)
})

test('runs of different tools are refused', async () => {
  const names = [runFile({ tool: 'go' }), runFile({ tool: 'jmh' })]
  await expect(readResultSet(names, options)).rejects.toThrow(/output of go, and .* of jmh/)
})

test('runs that were paired in different ways have no pairing together', async () => {
  const set = await readResultSet([runFile({ pairing: 'duet' }), runFile({ pairing: 'rounds' })], options)
  expect(set.pairing).toBe(null)
})

function timesFile(samples: readonly number[], exact = false): string {
  const metrics = [{ name: 'time', unit: 's', better: 'lower', value: samples[0], samples, exact }]
  return runFile({ launches: [{ benchmarks: [{ name: 'a', metrics }] }] })
}

test('the same file given again is one launch, and that is said', async () => {
  const name = timesFile([1])
  const set = await readResultSet([name, `./${name}`, path.join(directory, name)], options)
  expect(set.launches).toHaveLength(1)
  const because = `the same results as ${name}, byte for byte: one launch, counted once`
  expect(set.ignored.map((one) => one.because)).toEqual([because, because])
})

test('copies of measured times are one launch; counts and single figures may well be alike', async () => {
  const times = [1.01, 1.02, 1.03, 1.04, 1.05]
  const set = async (names: readonly string[]) => (await readResultSet(names, options)).launches.length
  expect(await set([timesFile(times), timesFile(times), timesFile([...times, 1])])).toBe(2)
  expect(await set([timesFile(times, true), timesFile(times, true)])).toBe(2)
  expect(await set([timesFile([2]), timesFile([2])])).toBe(2)
  expect(await set([timesFile([2, 2, 2, 2, 2]), timesFile([2, 2, 2, 2, 2])])).toBe(2)
})
