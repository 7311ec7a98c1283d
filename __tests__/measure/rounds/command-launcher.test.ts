/** What a launch is that ended with an error: nothing, but where its results tell that it was benchmarks that failed
 *  and that the tool ends so. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCleanup } from '../../../src/host/cleanup.ts'
import { createCommandLauncher } from '../../../src/measure/rounds/command-launcher.ts'
import { chanceFrom } from '../../../src/measure/schedule.ts'
import { Failure } from '../../../src/model/failure.ts'

let folder = ''

const asv = (results: Readonly<Record<string, number | null>>) =>
  JSON.stringify({
    version: 2,
    commit_hash: 'a'.repeat(40),
    env_name: 'py',
    date: 1,
    params: { machine: 'm' },
    python: '3.11',
    requirements: {},
    env_vars: {},
    result_columns: ['result', 'params'],
    results: Object.fromEntries(Object.entries(results).map(([name, value]) => [name, [[value], []]])),
    durations: {},
  })

const custom = (names: readonly string[]) =>
  JSON.stringify({
    schema: 'benchgate/run/1',
    launches: [
      {
        benchmarks: names.map((name) =>
          name === 'bad'
            ? { name, status: 'failed', message: 'boom', metrics: [] }
            : { name, metrics: [{ name: 'time', unit: 's', better: 'lower', value: 1 }] },
        ),
      },
    ],
  })

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'benchgate-test-launcher-'))
  writeFileSync(path.join(folder, 'some.json'), asv({ 't.time_good': 1, 't.time_bad': null }))
  writeFileSync(path.join(folder, 'none.json'), asv({ 't.time_good': 1, 't.time_other': 2 }))
  writeFileSync(path.join(folder, 'all.json'), asv({ 't.time_bad': null, 't.time_other': null }))
  writeFileSync(path.join(folder, 'own.json'), custom(['good', 'bad']))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function launched(command: string): Promise<string> {
  const place = { root: folder, workingDirectory: folder, keep: true }
  const ports = {
    signal: new AbortController().signal,
    cleanup: createCleanup(),
    environment: { PATH: process.env['PATH'] ?? '' },
    secrets: [],
    temporary: folder,
  }
  const suite = { command, results: null, format: 'auto', places: { head: place } }
  const request = { side: 'head', round: 1, focus: null, timeoutSeconds: 30, chance: chanceFrom(1) } as const
  try {
    const { launch } = await createCommandLauncher(suite, ports).launch(request)
    return launch.benchmarks.map(({ name, status }) => `${name} ${status}`).join(', ')
  } catch (error) {
    if (error instanceof Failure) return error.message
    throw error
  }
}

describe('a suite that ends with an error', () => {
  test('counts where a benchmark failed, others did not, and the tool ends so', async () => {
    expect(await launched('cat some.json; exit 2')).toBe('t.time_good ok, t.time_bad failed')
  })

  test('counts where Go went on after one that failed', async () => {
    const lines = 'BenchmarkA-2 1 5 ns/op\\n--- FAIL: BenchmarkB\\n    a_test.go:6: boom\\nFAIL\\nFAIL\\tp\\t0.1s\\n'
    expect(await launched(`printf -- "${lines}"; exit 1`)).toBe('BenchmarkA-2 ok, BenchmarkB-2 failed')
  })

  test.each([
    ['nothing failed in its results', 'cat none.json; exit 2', 2],
    ['everything failed', 'cat all.json; exit 2', 2],
    ['its tool is not known to go on', 'cat own.json; exit 2', 2],
    [
      'the one that failed ended the others',
      'printf "BenchmarkA-2 1 5 ns/op\\nBenchmarkB-2 \\tpanic: boom\\npanic: boom\\nFAIL\\tp\\t0.1s\\n"; exit 1',
      1,
    ],
    ['its results are cut short', 'head -c 200 some.json; exit 2', 2],
    ['it printed nothing', 'exit 1', 1],
    ['the shell tells of itself', 'cat some.json; exit 126', 126],
  ])('is an error where %s', async (_, command, code) => {
    expect(await launched(command)).toContain(`ended with exit code ${code}`)
  })

  test('is an error where a signal ended it', async () => {
    expect(await launched('cat some.json; kill -9 $$')).toContain('was ended by SIGKILL')
  })
})
