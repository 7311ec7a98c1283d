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
