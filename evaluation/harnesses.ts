/** `node evaluation/harnesses.ts [NAME..]`: measures a suite of each harness of JavaScript and Python in its own way and
 *  in lockstep, on the same code, and prints the names that only one of them gives and the ratio of the times. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createCleanup } from '../src/host/cleanup.ts'
import { systemClock } from '../src/host/clock.ts'
import { chanceFrom } from '../src/measure/schedule.ts'
import { measureSuite, type PairedPlan } from '../src/measure/suite.ts'
import type { BenchmarkResult, Pairing } from '../src/model/run.ts'

const root = path.resolve(import.meta.dirname, '..')
const rounds = 5

interface Suite {
  readonly run: string
  readonly format: string
  readonly results?: string
  readonly setup?: string
  readonly files: Readonly<Record<string, string>>
}

/** From some tens of nanoseconds to some milliseconds, with and without waiting. */
const work = `
export const text = JSON.stringify(Array.from({ length: 200 }, (_, i) => ({ id: i, name: 'name ' + i })))
export const list = Array.from({ length: 1000 }, (_, i) => (i * 7919) % 1000)
export const short = () => text.indexOf('name 30')
export const parse = () => JSON.parse(text)
export const sort = () => list.toSorted((a, b) => a - b)
export const long = () => { let last; for (let i = 0; i < 20; i++) last = JSON.parse(text); return last }
export const waits = async () => { await null; return JSON.parse(text) }
`
const names = 'import { long, parse, short, sort, waits } from "./work.mjs"'

const tinybench = (from: string): Suite => ({
  run: 'node bench.mjs > bench.json',
  results: 'bench.json',
  format: 'tinybench',
  files: {
    'work.mjs': work,
    'bench.mjs': `${names}
import { Bench } from '${from}'
const bench = new Bench({ time: 200 })
let prepared
for (const [name, fn] of Object.entries({ short, parse, sort, long, waits })) bench.add(name, fn)
bench.add('hooked', () => prepared.sort((a, b) => a - b), { beforeEach() { prepared = Array.from({ length: 1000 }, (_, i) => (i * 7919) % 1000) } })
bench.add('throws', () => { throw new Error('boom') })
if (typeof bench.warmup === 'function') await bench.warmup()
await bench.run()
const tasks = bench.tasks.map(({ name, runs, result }) => ({ name, runs, result }))
console.log(JSON.stringify({ tasks }, (_, value) => (value instanceof Error ? value.message : value)))`,
  },
})

/** Python with pyperf and asv. */
const python = process.env['BENCHGATE_TEST_PYTHON'] ?? 'python3'

const pythonWork = `
import asyncio, json, os
text = json.dumps([{"id": i, "name": "name %d" % i} for i in range(200)])
numbers = [i * 7919 % 1000 for i in range(1000)]
def short(): return text.index("name 30")
def parse(): return json.loads(text)
def sort(): return sorted(numbers)
def long(): return [json.loads(text) for _ in range(20)]
async def waits():
    await asyncio.sleep(0)
    return json.loads(text)
def throws(): raise ValueError("boom")
`

const suites: Readonly<Record<string, Suite>> = {
  pyperf: {
    run: `rm -f bench.json; '${python}' bench.py -p 3 --min-time 0.02 -o bench.json`,
    results: 'bench.json',
    format: 'pyperf',
    files: {
      'work.py': pythonWork,
      'bench.py': `
import pyperf, time
from work import long, numbers, parse, short, sort, waits
runner = pyperf.Runner()
for function in (short, parse, sort, long): runner.bench_func(function.__name__, function)
runner.bench_func("arguments", sorted, numbers)
def timed(loops, data):
    began = pyperf.perf_counter()
    for _ in range(loops): sorted(data); sorted(data)
    return pyperf.perf_counter() - began
runner.bench_time_func("inner loops", timed, numbers, inner_loops=2)
runner.bench_async_func("waits", waits)
runner.timeit("statement", "sorted(x)", setup="x = list(range(1000))", teardown="del x")
runner.timeit("duplicated", "sorted(x)", setup="x = list(range(100))", duplicate=10)`,
    },
  },
  asv: {
    setup: `git init -q . && git add -A && git -c user.name=a -c user.email=a@b.c commit -qm a && '${python}' -m asv machine --yes >/dev/null`,
    run: `'${python}' -m asv run --python=same --set-commit-hash $(git rev-parse HEAD) || true`,
    results: '.asv/results/*/*.json',
    format: 'asv',
    files: {
      'asv.conf.json':
        '{ "version": 1, "project": "p", "repo": ".", "branches": ["HEAD"], "benchmark_dir": ".", "env_dir": ".asv/env", "results_dir": ".asv/results" }',
      '__init__.py': '',
      'work.py': pythonWork,
      'suite.py': `
from asv_runner.benchmarks.mark import SkipNotImplemented
from .work import long, numbers, parse, short, sort, throws
def time_short(): short()
def time_parse(): parse()
def time_long(): long()
def time_throws(): throws()
def time_skips(): raise SkipNotImplemented()
def timeraw_import(): return "import json"
def time_fixed(): sort()
time_fixed.number = 50
class Parameters:
    params = [[10, 1000], ["a", "b"]]
    param_names = ["n", "kind"]
    def setup(self, n, kind):
        if n == 10 and kind == "b": raise NotImplementedError
        self.list = [i * 7919 % n for i in range(n)]
    def time_in_place(self, n, kind): self.list.sort()
    def track_length(self, n, kind): return len(self.list)
    def peakmem_list(self, n, kind): return [0] * n * 1000
class Cached:
    def setup_cache(self): return numbers
    def time_sorted(self, cache): sorted(cache)`,
    },
  },
  'tinybench-2': tinybench('tinybench-2'),
  'tinybench-3': tinybench('tinybench-3'),
  'tinybench-4': tinybench('tinybench-4'),
  'tinybench-5': tinybench('tinybench-5'),
  'tinybench-6': tinybench('tinybench'),
  'mitata-1': {
    run: 'node bench.mjs > bench.json',
    results: 'bench.json',
    format: 'mitata',
    files: {
      'work.mjs': work,
      'bench.mjs': `${names}
import { bench, group, run } from 'mitata'
bench('short', short)
group('of json', () => { bench('parse', parse); bench('long', long) })
bench('sort $n', function* (state) { const list = Array.from({ length: state.get('n') }, (_, i) => -i); yield () => list.toSorted() }).args('n', [10, 1000])
bench('iterates', (state) => { for (const _ of state) parse() })
bench('parameters', function* () { yield { 0: () => Array.from({ length: 1000 }, (_, i) => (i * 7919) % 1000), bench: (list) => list.sort((a, b) => a - b) } })
bench('waits', waits)
bench('throws', () => { throw new Error('boom') })
await run({ format: { json: { debug: false, samples: false } } })`,
    },
  },
  benchmarkjs: {
    run: 'node bench.mjs',
    format: 'benchmarkjs',
    files: {
      'work.mjs': work,
      'bench.mjs': `${names}
import Benchmark from 'benchmark'
Benchmark.options.maxTime = 0.3
new Benchmark.Suite().add('short', () => short()).add('parse', () => parse()).add('sort', () => sort()).add('long', () => long())
  .add('deferred', { defer: true, fn: (deferred) => waits().then(() => deferred.resolve()) })
  .add('throws', () => { throw new Error('boom') })
  .on('cycle', (event) => console.log(String(event.target))).run({ async: true })`,
    },
  },
  'vitest-5': {
    run: 'npx vitest bench --run --reporter=json --outputFile=bench.json',
    results: 'bench.json',
    format: 'vitest',
    files: {
      'package.json': '{ "type": "module" }',
      'work.mjs': work,
      'a.bench.js': `${names}
import { describe, test } from 'vitest'
const time = { time: 200 }
test('short', async ({ bench }) => { await bench('short', short).run(time) })
describe('group', () => {
  test.for(Object.entries({ parse, sort, long }))('%s', async ([name, fn], { bench }) => { await bench(name, fn).run(time) })
  test('compare', async ({ bench }) => { await bench.compare(bench('waits', waits), bench('hooked', { beforeEach() {} }, parse), time) })
})`,
    },
  },
}

async function measure(suite: Suite, pairing: Pairing): Promise<readonly BenchmarkResult[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'harness-'))
  const cleanup = createCleanup()
  try {
    const sides = { base: path.join(folder, 'a'), head: path.join(folder, 'b') }
    for (const side of [sides.base, sides.head]) {
      mkdirSync(side)
      for (const [name, text] of Object.entries(suite.files)) writeFileSync(path.join(side, name), text)
      symlinkSync(path.join(root, 'node_modules'), path.join(side, 'node_modules'))
    }
    mkdirSync(path.join(folder, 'temporary'))
    const judge = { plan: () => [rounds], look: () => ({ undecided: [], done: true }) }
    const measured = await measureSuite(planOf(suite, pairing), sides, judge, {
      clock: systemClock,
      signal: new AbortController().signal,
      cleanup,
      environment: { ...process.env, PATH: `${path.dirname(process.execPath)}:${process.env['PATH']}` },
      secrets: [],
      chance: chanceFrom(1),
      runner: path.join(root, 'src/measure/runners/node/main.ts'),
      temporary: path.join(folder, 'temporary'),
    })
    if (measured.failure !== null) throw measured.failure
    const rows = new Map<string, BenchmarkResult[]>()
    for (const { base, head } of measured.pairs) {
      for (const row of [...base.benchmarks, ...head.benchmarks])
        rows.set(row.name, [...(rows.get(row.name) ?? []), row])
    }
    return [...rows.values()].map(middleOf)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function planOf({ run, format, results, setup }: Suite, pairing: Pairing): PairedPlan {
  const limits = { launchTimeoutSeconds: 120, setupTimeoutSeconds: 120, minRounds: rounds, maxRounds: rounds }
  const suite = {
    run,
    format,
    results: results ?? null,
    benchFiles: [],
    workingDirectory: '.',
    setup: setup ?? null,
    harness: 'base' as const,
  }
  return { ...suite, ...limits, pairing, threshold: 0.05, budgetSeconds: pairing === 'lockstep' ? 120 : null }
}

/** Of all launches, the one whose time is in the middle. */
function middleOf(rows: readonly BenchmarkResult[]): BenchmarkResult {
  return rows.toSorted((a, b) => secondsOf(a) - secondsOf(b))[rows.length >> 1]!
}

function secondsOf({ metrics: [first] }: BenchmarkResult): number {
  if (first === undefined) return Number.NaN
  return first.name === 'throughput' ? 1 / first.value : first.value
}

function print(name: string, own: readonly BenchmarkResult[], lockstep: readonly BenchmarkResult[]): void {
  console.log(`\n${name}`)
  const theirs = new Map(own.map((row) => [row.name, row]))
  for (const row of lockstep) {
    const other = theirs.get(row.name)
    theirs.delete(row.name)
    const [ours, before] = [secondsOf(row), other === undefined ? Number.NaN : secondsOf(other)]
    const ratio = Number.isNaN(ours / before) ? '' : `ratio ${(ours / before).toFixed(3)}`
    console.log(`  ${row.name}: own ${shown(other)}, lockstep ${shown(row)} ${ratio}`)
  }
  for (const row of theirs.values()) console.log(`  ${row.name}: own ${shown(row)}, lockstep has none`)
}

function shown(row: BenchmarkResult | undefined): string {
  if (row === undefined) return 'none'
  return row.status === 'ok' ? `${(1e9 * secondsOf(row)).toFixed(1)} ns` : row.status
}

const wanted = process.argv.slice(2)
for (const [name, suite] of Object.entries(suites)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  print(name, await measure(suite, 'rounds'), await measure(suite, 'lockstep'))
}
