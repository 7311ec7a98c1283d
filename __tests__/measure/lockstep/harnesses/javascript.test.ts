/** The harnesses of JavaScript, met in suites that have every feature of them: names, failures, skips, and what
 *  is called how often. */
import { afterAll, describe, expect, test } from 'vitest'
import { javascript } from '../../../../src/measure/lockstep/harnesses/javascript/javascript.ts'
import { removeFolders } from '../in-folders.ts'
import { meetSuite } from './met-suite.ts'

afterAll(removeFolders)

test.each([
  'node bench/all.js',
  'npm run bench',
  'npx vitest bench',
  'pnpm bench',
  'cd a && tsx b.ts',
  'npm ci && node b',
])('may start a harness: %s', (command) => expect(javascript.startedBy(command)).toBe('perhaps'))

test.each(['npm ci', 'pytest', 'go test -bench .', 'cargo bench', './node-bench', 'make'])(
  'starts none: %s',
  (command) => {
    expect(javascript.startedBy(command)).toBe('never')
  },
)

/** `import` finds the version that is asked for. */
const tinybench = (name: string) => `
import { appendFileSync } from 'node:fs'
import { Bench } from '${name}'
const calls = {}
const bench = new Bench({ name: 'one', time: 20, iterations: 3, setup: () => count('setup'), teardown: () => count('teardown') })
function count(what) { calls[what] = (calls[what] ?? 0) + 1 }
bench.add('plain', () => 'abc'.includes('b'))
bench.add('async', async () => { await null })
bench.add('hooks', () => count('call'), {
  beforeAll: () => count('beforeAll'), beforeEach: async () => count('beforeEach'),
  afterEach: () => count('afterEach'), afterAll: () => count('afterAll'),
})
bench.add('throws', () => { throw new TypeError('boom') })
bench.add('told', () => ({ overriddenDuration: 0.5 }))
bench.add('gone', () => 1)
bench.remove('gone')
if (typeof bench.warmup === 'function') await bench.warmup()
await bench.run()
console.log(JSON.stringify(calls))
// What a suite does with its results has to work.
for (const task of bench.tasks) if (task.name === 'plain') (task.result.latency ?? task.result).mean.toFixed(3)
const other = new Bench({ time: 20 })
other.add('plain', () => 1)
await other.run()
`

describe.each(['tinybench-2', 'tinybench-3', 'tinybench-4', 'tinybench-5', 'tinybench'])('%s', (name) => {
  test('tasks, hooks, failures, and a second run in the same process', async () => {
    const { rows, times, parts, lines } = await meetSuite('node bench.mjs', { 'bench.mjs': tinybench(name) })
    expect(rows).toEqual({
      plain: 'ok',
      async: 'ok',
      hooks: 'ok',
      throws: 'failed: TypeError: boom',
      // The versions before 6 know nothing of it, but may be given it.
      told: 'ok',
      'plain #2': 'ok',
    })
    expect(times['told']).toBe(1_000_000)
    expect(Object.keys(parts)).toEqual(['bench.mjs: plain', 'bench.mjs: plain #2'])
    expect(parts['bench.mjs: plain']).toMatch(/^tinybench \d/)
    // Set-up and tear-down once for each task, hooks around every call: first of the worker, then of the short run.
    const { setup, teardown, call, beforeEach, afterEach, beforeAll, afterAll } = JSON.parse(lines.at(-1)!)
    expect(setup).toBe(teardown)
    expect(beforeEach).toBe(afterEach)
    // To see whether it waits, tinybench calls it once without any hook.
    expect([beforeEach, beforeEach + 1]).toContain(call)
    expect(beforeAll).toBe(afterAll)
  })
})

test('tinybench: runSync, and a task that waits in it', async () => {
  const { rows } = await meetSuite('node bench.mjs', {
    'bench.mjs': `
import { Bench } from 'tinybench'
const bench = new Bench({ time: 10 })
bench.add('plain', () => 1)
bench.add('hooked', () => 1, { beforeEach() {} })
bench.runSync()
console.log(bench.tasks[0].result.latency.mean > 0)`,
  })
  expect(rows).toEqual({ plain: 'ok', hooked: 'ok' })
})

test('tinybench: several tasks at once are refused with what would do', async () => {
  const files = {
    'bench.mjs': `
import { Bench } from 'tinybench'
const bench = new Bench({ time: 10, concurrency: 'task' })
bench.add('plain', async () => 1)
await bench.run()`,
  }
  await expect(meetSuite('node bench.mjs', files)).rejects.toThrow(/^tinybench 6.*`concurrency: 'task'`.*leave it out/)
})

test('mitata 1: groups, arguments, generators, iterators, parameters, collections, failures', async () => {
  const { rows, times, parts, lines } = await meetSuite('node bench.mjs', {
    'bench.mjs': `
import { barplot, bench, boxplot, compact, do_not_optimize, group, lineplot, run, summary } from 'mitata'
bench('plain', () => do_not_optimize(1)).baseline(true)
bench('async', async () => { await null })
group('a group', () => {
  bench('plain', () => do_not_optimize(2))
  summary(() => {
    bench('sort $n', function* (state) {
      const list = Array.from({ length: state.get('n') }, (_, i) => -i)
      console.log('prepared', list.length)
      yield () => do_not_optimize(list.toSorted())
      console.log('cleaned up', list.length)
    }).range('n', 1, 64)
  })
})
await group('later', async () => { await null; bench('added late', () => 1) })
boxplot(() => barplot(() => lineplot(() => compact(() => bench('nested', () => 1)))))
bench('iterates', (state) => { let sum = 0; for (const _ of state) sum++; do_not_optimize(sum) })
bench('parameters', function* () { yield { 0() { return [3, 1, 2] }, bench: (list) => list.sort() } })
bench('tells', function* () { yield { manual: () => 5000 } })
bench('together', function* () { yield { concurrency: 3, bench: async () => {} } })
bench('odd $a $b', function* (state) { const a = state.get('a'); yield () => a }).args({ a: [NaN, { o: 1 }], b: [() => 'called', null] })
bench('collects', () => [1]).gc('inner')
bench('throws', () => { throw new Error('boom') })
bench('yields twice', function* () { yield () => 1; yield () => 2 })
const { benchmarks, layout, context } = await run({ format: 'json', filter: /^(?!never)/ })
bench('second run', () => 1)
bench('never', () => 1)
const again = await run({ filter: /second/ })
console.log(benchmarks.length, again.benchmarks.map((one) => one.runs[0].name), context.noop.fn.avg > 0)`,
  })
  expect(rows).toEqual({
    plain: 'ok',
    async: 'ok',
    'plain #2': 'ok',
    'sort 1': 'ok',
    'sort 8': 'ok',
    'sort 64': 'ok',
    'added late': 'ok',
    nested: 'ok',
    iterates: 'ok',
    parameters: 'ok',
    tells: 'ok',
    together: 'ok',
    'odd NaN called': 'ok',
    'odd [object Object] called': 'ok',
    'odd NaN null': 'ok',
    'odd [object Object] null': 'ok',
    collects: 'ok',
    throws: 'failed: Error: boom',
    'yields twice': 'failed: TypeError: expected generator to yield once',
    'second run': 'ok',
  })
  expect(times['tells']).toBe(10_000)
  expect(parts).toEqual({ 'bench.mjs: plain': 'mitata 1.0.34', 'bench.mjs: second run': 'mitata 1.0.34' })
  // Once for the short run of the listing, once by the worker and once more as the suite goes on to its second run.
  expect(lines.filter((line) => line === 'cleaned up 64')).toHaveLength(3)
  expect(lines).toContain("14 [ 'second run' ] true")
})

test('mitata before 1: groups, baselines', async () => {
  const { rows } = await meetSuite('node bench.mjs', {
    'bench.mjs': `
import { baseline, bench, group, run } from 'mitata-0'
baseline('plain', () => 1)
group('named', () => { bench('plain', () => 2); bench('async', async () => 3) })
group(() => bench('nameless', () => 4))
group({ name: 'object', summary: false }, () => bench(function byName() {}))
bench('throws', () => { throw new Error('boom') })
const { benchmarks } = await run({ json: true })
console.log(benchmarks.length)`,
  })
  expect(rows).toEqual({
    plain: 'ok',
    'plain #2': 'ok',
    async: 'ok',
    nameless: 'ok',
    byName: 'ok',
    throws: 'failed: Error: boom',
  })
})

const benchmarkJs = (options: string, more = '') => `
const Benchmark = require('benchmark')
const suite = new Benchmark.Suite('a suite')
suite.add('RegExp#test', () => /o/.test('Hello'))
  .add(' blanks  ', function () { 'abc'.indexOf('c') })
  .add('shared', { setup: function () { var list = [1, 2, 3] }, fn: function () { list.indexOf(3) }, teardown: function () { list = null } })
  .add('text', 'Math.sqrt(3)')
  .add(() => 1 + 1)
  .add('throws', () => { throw new Error('boom') })
  ${more}
  .on('cycle', (event) => console.log(String(event.target)))
  .on('complete', function () { console.log('Fastest is ' + this.filter('fastest').map('name'), this[0].hz > 0) })
  .run(${options})
`

const benchmarkJsRows = {
  'RegExp#test': 'ok',
  blanks: 'ok',
  shared: 'ok',
  text: 'ok',
  '<Test #5>': 'ok',
  throws: 'failed: Error: boom',
}

test('benchmark.js: a suite that runs at once, and benchmarks alone below headings', async () => {
  const alone = (section: string) =>
    `console.log('\\n# ${section}'); new Benchmark('alone', () => 1).on('complete', (event) => console.log(String(event.target))).run()\n`
  // Another one at every start.
  const clock = "console.log('# at ' + process.hrtime.bigint())\n"
  const { rows, parts } = await meetSuite('node bench.cjs', {
    'bench.cjs': clock + benchmarkJs('') + alone('first') + alone('second'),
  })
  expect(rows).toEqual({ ...benchmarkJsRows, 'first > alone': 'ok', 'second > alone': 'ok' })
  expect(parts).toEqual({
    'bench.cjs: RegExp#test': 'benchmark.js 2.1.4',
    'bench.cjs: first > alone': 'benchmark.js 2.1.4',
    'bench.cjs: second > alone': 'benchmark.js 2.1.4',
  })
})

test('benchmark.js: asynchronous, deferred', async () => {
  const deferred = ".add('deferred', { defer: true, fn: (deferred) => setImmediate(() => deferred.resolve()) })"
  const { rows } = await meetSuite('node bench.cjs', { 'bench.cjs': benchmarkJs('{ async: true }', deferred) })
  expect(rows).toEqual({ ...benchmarkJsRows, deferred: 'ok' })
})

const vitestFiles = {
  'package.json': '{ "type": "module" }',
  'vitest.config.ts': `
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
export default defineConfig({
  plugins: [{ name: 'virtual', resolveId: (id) => (id === 'virtual:n' ? '\\0n' : null), load: (id) => (id === '\\0n' ? 'export const n = 100' : null) }],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: { testTimeout: 50, benchmark: { include: ['bench/**/*.bench.ts'] } },
})`,
  'src/sum.ts': 'export const sum = (n: number): number => { let x = 0; for (let i = 0; i < n; i++) x += i; return x }',
  'bench/a.bench.ts': `
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { n } from 'virtual:n'
import { sum } from '@/sum'
let prepared = false
beforeEach(() => { prepared = true; return () => { prepared = false } })
test('top', async ({ bench }) => { await bench('sum', () => { if (!prepared) throw new Error('not prepared'); sum(n) }).run() })
describe('group', () => {
  test.for([1, 2])('each %s', async (size, { bench }) => { await bench('sum', () => { sum(size) }).run({ time: 10 }) })
  test('compare', async ({ bench }) => {
    const result = await bench.compare(bench('quick', () => {}), bench('hooked', { beforeEach() {} }, async () => { sum(10) }), { name: 'own name', time: 10 })
    expect(result.get('quick').latency.mean).toBeGreaterThan(0)
  })
  test('faked', async ({ bench }) => {
    vi.useFakeTimers()
    performance.now = () => 0
    await bench('clock', () => { sum(10) }).run()
    vi.useRealTimers()
  })
  test.skip('left out', async ({ bench }) => { await bench('sum', () => {}).run() })
  test('throws', async ({ bench }) => { await bench('broken', () => { throw new Error('boom') }).run() })
  test('fails before', () => { throw new Error('no input') })
  test('none', () => {})
})`,
  'bench/b.bench.ts': `
import { test } from 'vitest'
test.for([NaN, { o: 1 }, () => 1])('odd %s', async (_, { bench }) => { await bench('it', () => {}).run({ time: 10 }) })
test('other', async ({ bench }) => { await bench('parse', () => { JSON.parse('{}') }).run({ time: 10 }) })`,
}

test('vitest 5: files, groups, comparisons, plugins, aliases, faked clocks, a test that takes longer than it may', async () => {
  const { rows, parts } = await meetSuite('npx vitest bench --run', vitestFiles)
  expect(rows).toEqual({
    'top > sum': 'ok',
    'group > each 1 > sum': 'ok',
    'group > each 2 > sum': 'ok',
    'own name > quick': 'ok',
    'own name > hooked': 'ok',
    'group > faked > clock': 'ok',
    'group > throws > broken': 'failed: Error: boom',
    'group > fails before': 'failed: Error: no input',
    'odd NaN > it': 'ok',
    'odd { o: 1 } > it': 'ok',
    'odd () => 1 > it': 'ok',
    'other > parse': 'ok',
  })
  expect(Object.values(parts)).toEqual([expect.stringMatching(/^vitest 5\./), expect.stringMatching(/^vitest 5\./)])
})

test('vitest 5: projects that take over plugins and aliases, threads, globals', async () => {
  const { rows, parts } = await meetSuite('npx vitest bench --run', {
    'package.json': '{ "type": "module" }',
    'vitest.config.ts': `
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
const project = (name: string, pool: string) => ({ extends: true, test: { name, pool, globals: true, root: './' + name } })
export default defineConfig({
  plugins: [{ name: 'virtual', resolveId: (id) => (id === 'virtual:n' ? '\\0n' : null), load: (id) => (id === '\\0n' ? 'export const n = 100' : null) }],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: { projects: [project('one', 'threads'), project('two', 'forks')] },
})`,
    'src/half.js': 'export const half = (n) => n / 2',
    'one/x.bench.js':
      "import { n } from 'virtual:n'; test('x', async ({ bench }) => { await bench('same', () => n).run() })",
    'two/x.bench.js':
      "import { half } from '@/half'; test('y', async ({ bench }) => { await bench('same', () => half(2)).run() })",
  })
  expect(rows).toEqual({ 'x > same': 'ok', 'y > same': 'ok' })
  expect(Object.keys(parts)).toHaveLength(2)
})
