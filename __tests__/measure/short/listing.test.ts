/** The names of benchmarks, told by tools that run none of them for it. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCleanup } from '../../../src/host/cleanup.ts'
import { createCommandLauncher } from '../../../src/measure/rounds/command-launcher.ts'
import { chanceFrom } from '../../../src/measure/schedule.ts'
import { listingOf } from '../../../src/measure/short/listing.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'listing-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const jmh = 'cd perf && java -cp "a:b" org.openjdk.jmh.Main -f 1 {filter}'

test.each([
  [jmh, 'auto', true],
  [jmh, 'jmh', true],
  [jmh.replace(' {filter}', ''), 'jmh', false],
  [`${jmh} -l`, 'jmh', false],
  [`${jmh} > log`, 'jmh', false],
  ['./bench --benchmark_filter={filter}', 'google-benchmark', true],
  ['./bench --benchmark_filter={filter}', 'hyperfine', false],
  ['./bench {filter}', 'google-benchmark', false],
  ['cargo bench --bench a -- {filter}', 'auto', true],
  ['cargo +nightly bench -- {filter}', 'criterion', true],
  ['cargo bench -- --list {filter}', 'criterion', false],
  ['just bench {filter}', 'auto', false],
])('%s, %s: %s', (run, format, expected) => {
  expect(listingOf(run, format, folder) !== null).toBe(expected)
})

test('JMH tells its methods, of which a benchmark has parameters and a mode', () => {
  const listing = listingOf(jmh, 'jmh', null)!
  expect(listing.namesIn('WARNING: odd.thing\nBenchmarks: \na.B.m\na.B$C.n\n')).toEqual(['a.B.m', 'a.B$C.n'])
  expect(listing.nameOf('a.B.m:size=10,kind=x [avgt]')).toBe('a.B.m')
})

/** What `command` is heard to list in a place where `program` stands. */
async function listed(...given: Parameters<typeof started>) {
  return (await started(...given)).names
}

async function started(program: string, command: string, format: string, seconds = 20) {
  const file = path.join(folder, 'program')
  writeFileSync(file, `#!/bin/sh\n${program}\n`)
  chmodSync(file, 0o755)
  const place = { root: folder, workingDirectory: folder, keep: true }
  const listing = listingOf(command, format, folder)
  const suite = { command, results: null, format, places: { head: place }, listing }
  const launcher = createCommandLauncher(suite, {
    signal: new AbortController().signal,
    cleanup: createCleanup(),
    environment: { PATH: process.env['PATH'] ?? '' },
    secrets: [],
    temporary: folder,
  })
  return { names: await launcher.names!.list('head', seconds), launcher }
}

test.skipIf(process.platform === 'win32')(
  'Google Benchmark is asked by its environment, with a filter for all',
  async () => {
    const command = './program --benchmark_filter={filter}'
    const asked = `[ "$BENCHMARK_LIST_TESTS$1" = 'true--benchmark_filter=.*' ] && printf 'BM_a/8\\nBM_b\\n'`
    expect(await listed(asked, command, 'google-benchmark')).toEqual(['BM_a/8', 'BM_b'])
    for (const other of ['exit 1', 'true', 'sleep 9', `echo '[100%] Built target bench'; ${asked}`]) {
      expect(await listed(other, command, 'google-benchmark', 0.3)).toBeNull()
    }
  },
)

test.skipIf(process.platform === 'win32')(
  'criterion is asked behind cargo, and no other program is started',
  async () => {
    // In place of cargo, with the runner that cargo would read.
    const command = `sh -c 'eval "\${CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER:-$CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUNNER}" ./program all --bench' cargo bench {filter}`
    const own = `echo "$@" >&2; [ "$3" = --list ] && printf 'encode/hex: benchmark\\nnote\\nold one: bench\\n'; exit`
    expect(await listed(`${own}\n# measurement-time nresamples`, command, 'criterion')).toEqual([
      'encode/hex',
      'old one',
    ])
    expect(await listed(own, command, 'criterion')).toBeNull()
  },
)

test.skipIf(process.platform === 'win32')(
  'what was listed is run by its whole name, and no other with it',
  async () => {
    const row = (name: string) =>
      `{"name":"${name}","run_type":"iteration","iterations":1,"real_time":1,"cpu_time":1,"time_unit":"ns"}`
    const program = `[ -n "$BENCHMARK_LIST_TESTS" ] && { printf 'BM_a/5\\nBM_a/50\\n'; exit; }
printf '%s' "$1" > filter
printf '{"context":{},"benchmarks":[${row('BM_a/5')}]}''`.replace(/''$/, "'")
    const { launcher } = await started(program, './program --benchmark_filter={filter}', 'google-benchmark')
    const request = { side: 'head', round: 1, timeoutSeconds: 20, chance: chanceFrom(1) } as const
    const filters: string[] = []
    for (const focus of [['BM_a/5'], ['BM_a/5', 'other'], null]) {
      await launcher.launch({ ...request, focus })
      filters.push(readFileSync(path.join(folder, 'filter'), 'utf8').replace('--benchmark_filter=', ''))
    }
    expect(filters).toEqual(['^(BM_a/5)$', '(BM_a/5|other)', '.*'])
  },
)
