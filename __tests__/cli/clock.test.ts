/** A suite that replaces the clock is measured by the one that was there before it, and a clock that stands still is
 *  named, on the side where it does. */

import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { benchgate } from './program.ts'
import { createRepository, type TestRepository, temporaryFolder } from './repository.ts'

let folder: ReturnType<typeof temporaryFolder>
let repository: TestRepository

beforeEach(() => {
  folder = temporaryFolder()
  repository = createRepository(path.join(folder.path, 'repository'))
})
afterEach(() => folder.remove())

const hasPython = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))']).status === 0
if (!hasPython) console.log('skipped: the clock of Python (no python3 from 3.8 on here)')

interface Row {
  readonly name: string
  readonly outcome: string
  readonly base: number | null
  readonly message?: string
  readonly where?: string
}

/** Both commits alike. What waits for a clock that stands still would wait for ever, so batches have a limit. */
async function rowsOf(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Row[]> {
  repository.commit('base', files)
  repository.commit('head')
  const limits = ['--min-rounds', '4', '--max-rounds', '4', '--time-budget', '1m', '--launch-timeout', '15s']
  const ended = await benchgate(['compare', 'HEAD~1', 'HEAD', '--json', ...limits, ...args], { cwd: repository.path })
  const { benchmarks } = JSON.parse(ended.stdout) as { benchmarks: Row[] }
  if (benchmarks.length === 0) throw new Error(ended.stderr)
  return benchmarks
}

const seconds = expect.closeTo(1e-6, 4)

test('the built-in runner', async () => {
  const [row] = await rowsOf({
    'bench/all.bench.mjs': `
      process.hrtime = Object.assign(() => [0, 0], { bigint: () => 0n })
      performance.now = () => 0
      Date.now = () => 0
      export default (bench) => bench.add('parse', () => JSON.parse('[1,2,3]'))`,
  })
  expect(row).toMatchObject({ name: 'bench/all > parse', base: seconds })
  expect(row!.base).toBeGreaterThan(0)
})

test.skipIf(!hasPython)('functions of Python, also those that are awaited', async () => {
  const rows = await rowsOf(
    {
      'bench_all.py': `
import time
time.perf_counter_ns = time.perf_counter = time.monotonic = time.time = lambda: 0

def bench_sum():
    sum(range(20))

async def bench_awaited():
    sum(range(20))
`,
    },
    '--pairing',
    'lockstep',
    '--run',
    'python3 "$BENCHGATE_RUNNERS/python/benchgate_bench.py" .',
  )
  expect(rows.map(({ name }) => name).sort()).toEqual(['bench_all.py::bench_awaited', 'bench_all.py::bench_sum'])
  for (const { base } of rows) {
    // A second is a clock that was read wrong, or a function of Python on a machine that has not stood for years.
    expect(base).toBeGreaterThan(0)
    expect(base).toBeLessThan(1)
  }
})

test('a clock that stands still is named, and is nobody else’s fault', async () => {
  const rows = await rowsOf(
    {
      'worker.mjs': `
        import { createInterface } from 'node:readline'
        const say = (line) => process.stdout.write(line + '\\n')
        for (const line of ['@hello 1 own', '@benchmark 0 stands', '@benchmark 1 runs', '@ready']) say(line)
        for await (const line of createInterface({ input: process.stdin })) {
          const [verb, index, iterations] = line.split(' ')
          if (verb === 'end') process.exit(0)
          if (verb !== 'run') { say('@done'); continue }
          const began = process.hrtime.bigint()
          const until = began + BigInt(Math.min(1e8, 500 * iterations))
          while (process.hrtime.bigint() < until);
          say('@ran ' + index + ' ' + iterations + ' ' + (index === '0' ? 1 : process.hrtime.bigint() - began))
        }`,
    },
    '--pairing',
    'lockstep',
    '--run',
    'node worker.mjs',
  )
  expect(rows.find(({ name }) => name === 'stands')).toMatchObject({
    outcome: 'failed',
    where: 'both',
    message: expect.stringContaining('its clock stands still'),
  })
  expect(rows.find(({ name }) => name === 'runs')!.base).toBeGreaterThan(0)
})
