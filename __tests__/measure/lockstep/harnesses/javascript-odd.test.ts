/** Suites of JavaScript that go their own ways: each is measured, or one line says why not. */
import { afterAll, expect, test } from 'vitest'
import { measureFolders, removeFolders } from '../in-folders.ts'
import { meetSuite } from './met-suite.ts'

afterAll(removeFolders)

const bench = (name: string, from = 'tinybench') => `
import { Bench } from '${from}'
const bench = new Bench({ time: 10 })
bench.add('${name}', () => 1)
await bench.run()
`

test('two harnesses in one process, and one of them in two versions', async () => {
  const { rows, parts } = await meetSuite('node all.mjs', {
    'all.mjs': `import './a.mjs'; import './b.mjs'; import './c.mjs'; import './d.mjs'`,
    'a.mjs': bench('new'),
    'b.mjs': bench('old', 'tinybench-2'),
    'c.mjs': "import { bench, run } from 'mitata'; bench('third', () => 1); await run({ format: 'quiet' })",
    // Required, not imported.
    'd.mjs': `
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const { Bench } = require('tinybench-3')
const bench = new Bench({ time: 10 })
bench.add('required', () => 1)
await bench.run()
new (require('benchmark').Suite)().add('fourth', () => 'a'.concat('b')).run()`,
  })
  expect(rows).toEqual({ new: 'ok', old: 'ok', third: 'ok', required: 'ok', fourth: 'ok' })
  expect(Object.values(parts)).toEqual([
    'tinybench 6.2.3',
    'tinybench 2.9.0',
    'mitata 1.0.34',
    'tinybench 3.1.1',
    'benchmark.js 2.1.4',
  ])
})

test('a suite that draws its progress as on a terminal', async () => {
  const { rows, lines } = await meetSuite('node a.cjs', {
    'a.cjs': `
const { Suite } = require('benchmark')
const draw = () => { process.stdout.clearLine(0, () => console.log('drawn')); process.stdout.cursorTo(0) }
new Suite({ onCycle: draw }).add('one', () => 'a'.concat('b')).on('cycle', draw).run({ async: true })`,
  })
  expect(rows).toEqual({ one: 'ok' })
  expect(lines).toContain('drawn')
})

test('behind a loader that answers in place of all others, as jiti does', async () => {
  const { rows } = await meetSuite('node --import ./register.mjs a.mjs', {
    'a.mjs': bench('loaded'),
    'register.mjs': "import { register } from 'node:module'\nregister('./hooks.mjs', import.meta.url)",
    'hooks.mjs': `
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
export async function resolve(specifier, context, next) {
  if (specifier !== 'tinybench') return next(specifier, context)
  return { url: new URL('node_modules/tinybench/dist/index.js', import.meta.url).href, shortCircuit: true }
}
export async function load(url, context, next) {
  if (!url.startsWith('file:')) return next(url, context)
  return { format: 'module', source: readFileSync(fileURLToPath(url)), shortCircuit: true }
}`,
  })
  expect(rows).toEqual({ loaded: 'ok' })
})

test('several processes, one after the other, behind npm', async () => {
  const { rows, parts } = await meetSuite('npm run bench', {
    'package.json': JSON.stringify({
      scripts: { bench: 'node a.mjs > results.txt && node bench/a.mjs && node a.mjs' },
    }),
    'a.mjs': bench('same'),
    'bench/a.mjs': bench('other'),
  })
  expect(rows).toEqual({ same: 'ok', other: 'ok', 'same #2': 'ok' })
  expect(Object.keys(parts)).toEqual(['a.mjs: same', 'bench/a.mjs: other', 'a.mjs: same #2'])
})

test("workers and child processes of the suite, and the user's NODE_OPTIONS", async () => {
  const { rows, lines } = await meetSuite(
    'node main.mjs',
    {
      'main.mjs': `
import { spawnSync } from 'node:child_process'
import { Worker } from 'node:worker_threads'
await new Promise((resolve) => new Worker(new URL('thread.mjs', import.meta.url)).on('exit', resolve))
spawnSync(process.execPath, ['child.mjs'], { stdio: 'inherit' })
console.log(process.execArgv.length, globalThis.preloaded, typeof gc)`,
      'thread.mjs': bench('in a thread'),
      'child.mjs': bench('in a child'),
      'own.cjs': 'globalThis.preloaded = true',
    },
    { environment: { NODE_OPTIONS: '--require ./own.cjs --expose-gc' } },
  )
  expect(rows).toEqual({ 'in a thread': 'ok', 'in a child': 'ok' })
  expect(lines).toContain('0 true function')
})

test('options of Node that the user sets: in the environment, in the command and in .npmrc', async () => {
  const files = {
    '.npmrc': '; of all scripts\nnode-options = "--expose-gc --no-warnings"\n',
    'package.json': '{ "scripts": { "bench": "node a.mjs" } }',
    'own.mjs': 'globalThis.own = true',
    'a.mjs': `${bench('by script')}console.log('seen', typeof gc, globalThis.own)`,
    'b.mjs': `${bench('by hand')}console.log('seen', typeof gc, globalThis.own)`,
  }
  const environment = { NODE_OPTIONS: '--import ./own.mjs --title="a b"' }
  const command = 'npm run bench && node b.mjs && NODE_OPTIONS="--no-warnings --expose-gc" node b.mjs'
  const { rows, lines } = await meetSuite(command, files, { environment })
  expect(rows).toEqual({ 'by script': 'ok', 'by hand': 'ok', 'by hand #2': 'ok' })
  // npm gives its scripts what .npmrc names, and nothing else.
  for (const seen of ['function undefined', 'undefined true']) expect(lines).toContain(`seen ${seen}`)
})

test('a run that is called twice, two at once, and a process that may not write', async () => {
  const { rows, parts } = await meetSuite('node a.mjs && node b.mjs', {
    'a.mjs': `${bench('twice')}await bench.run()\n${bench('at once')
      .replace(/^import.*$/m, '')
      .replaceAll('bench', 'other')
      .replace('await other.run()', 'await Promise.all([other.run(), bench.run()])')}`,
    'b.mjs': `import { bench, run } from 'mitata'\nfor (const _ of [1, 2]) { bench('again', () => 1); await run({ format: 'quiet' }) }`,
  })
  expect(rows).toEqual({
    twice: 'ok',
    'twice #2': 'ok',
    'at once': 'ok',
    'twice #3': 'ok',
    again: 'ok',
    'again #2': 'ok',
  })
  expect(Object.keys(parts)).toHaveLength(6)
  const may = { environment: { NODE_OPTIONS: '--permission --allow-fs-read=*' } }
  const refused = meetSuite('node a.mjs', { 'a.mjs': bench('x') }, may)
  await expect(refused).rejects.toThrow(/^no Node process of the command could be met .*NODE_OPTIONS"`\)$/)
})

test('a suite that exits after its run, prints JSON, and has replaced the clock', async () => {
  const { rows, times, lines } = await meetSuite('node a.mjs', {
    'a.mjs': `
import { Bench } from 'tinybench'
performance.now = () => 0
process.hrtime.bigint = () => 0n
process.hrtime = () => [0, 0]
Date.now = () => 0
globalThis.setImmediate = () => { throw new Error('faked') }
const bench = new Bench({ time: 0, iterations: 1, now: () => 0 })
bench.add('waits', () => new Promise((resolve) => setTimeout(resolve, 60)))
await bench.run()
console.log(JSON.stringify({ name: 'x', value: bench.tasks.length }))
process.exit(0)`,
  })
  expect(rows).toEqual({ waits: 'ok' })
  expect(times['waits']).toBeGreaterThan(1e8)
  expect(lines).toContain('{"name":"x","value":1}')
})

test('a thousand benchmarks, and two seconds beside some nanoseconds', async () => {
  const { rows, times } = await meetSuite(
    'node a.mjs',
    {
      'a.mjs': `
import { Bench } from 'tinybench'
const bench = new Bench({ time: 10 })
for (let i = 0; i < 1000; i++) bench.add('benchmark ' + i, () => i)
bench.add('long', () => new Promise((resolve) => setTimeout(resolve, 2000)))
await bench.run()`,
    },
    // Once while it is tried, and once in a batch.
    { iterations: 1 },
  )
  expect(Object.keys(rows)).toHaveLength(1001)
  expect(new Set(Object.values(rows))).toEqual(new Set(['ok']))
  expect(times['long']).toBeGreaterThan(1.9e9)
  expect(times['long']).toBeLessThan(20e9)
  const others = Object.entries(times).flatMap(([name, time]) => (name === 'long' ? [] : time))
  expect(others.sort((one, other) => one - other)[500]).toBeLessThan(1e6)
})

test('names with line breaks, of nothing, of the protocol, and numbers', async () => {
  const { rows, names: listed } = await meetSuite('node a.mjs', {
    'a.mjs': `
import { Bench } from 'tinybench'
const bench = new Bench({ time: 10 })
for (const name of ['two\\nlines', ' ', '@ready', '0 1', 'ünïcödé ☃', 'x'.repeat(5000), 7.5]) bench.add(name, () => 1)
await bench.run()`,
  })
  const names = Object.keys(rows).map((name) => name.slice(0, 20))
  // By the names that are listed it is known which part measures a benchmark.
  expect(listed).toEqual(Object.keys(rows))
  // The protocol has no line breaks.
  expect(names).toEqual(['two ↵ lines', '(unnamed)', '@ready', '0 1', 'ünïcödé ☃', 'x'.repeat(20), '7.5'])
})

test.each([
  [
    'is not a benchmark',
    { 'a.mjs': 'console.log(1)' },
    /^none of vitest, tinybench, mitata and benchmark\.js was imported by a\.mjs/,
  ],
  [
    'never calls run',
    { 'a.mjs': "import { Bench } from 'tinybench'; new Bench().add('x', () => 1)" },
    /^tinybench 6\.2\.3 was imported, but none of its runs was started/,
  ],
  [
    'exits before its run',
    { 'a.mjs': "import { bench, run } from 'mitata'; bench('x', () => 1); process.exit(0); await run()" },
    /^mitata 1\.0\.34 was imported, but none/,
  ],
  ['breaks after a run', { 'a.mjs': `${bench('x')}\nthrow new Error('after')` }, /ended with exit code 1$/],
  [
    'cannot be loaded',
    { 'a.mjs': "import 'tinybench'; import './absent.mjs'" },
    /^none of vitest.* \(the suite ended with exit code 1\)$/,
  ],
])('why not: a suite that %s', async (_, files, reason) => {
  await expect(meetSuite('node a.mjs', files)).rejects.toThrow(reason)
})

test('why not: a version that was never tried', async () => {
  const files = {
    'package.json': '{}',
    'a.mjs': bench('x', './lib/tinybench/dist/index.js'),
    'lib/tinybench/package.json': '{ "name": "tinybench", "version": "9.0.0", "type": "module" }',
    'lib/tinybench/dist/index.js': 'export class Bench { add() {} run() {} }',
  }
  await expect(meetSuite('node a.mjs', files)).rejects.toThrow(
    /^tinybench 9\.0\.0 was met, but this version was never tried/,
  )
})

test('why not: a script that overrides NODE_OPTIONS', async () => {
  const files = { 'a.mjs': bench('x') }
  await expect(meetSuite("sh -c 'NODE_OPTIONS=--no-warnings node a.mjs'", files)).rejects.toThrow(
    /sets NODE_OPTIONS should keep/,
  )
})

test.each([
  ['bun', /^bun runs the suite, and did not load .* \(Bun 1\.4 does/],
  ['deno', /^deno runs the suite, and did not load .* \(Deno 2\.9 or newer does, with `deno run -A`/],
])('why not: a runtime that loads nothing before the suite: %s', async (name, reason) => {
  const files = { [`bin/${name}`]: '#!/bin/sh\n' }
  await expect(meetSuite(`PATH=bin:$PATH; chmod +x bin/${name}; ${name} run a.ts`, files)).rejects.toThrow(reason)
})

test('TypeScript, stripped by Node itself, as an ES module and as CommonJS', async () => {
  const { rows } = await meetSuite('node a.mts && node b.cts', {
    'a.mts': bench('module').replace('() => 1', '(): number => 1'),
    'b.cts': `
const { Suite } = require('benchmark')
new Suite().add('common', (): string => 'a'.concat('b')).run()`,
  })
  expect(rows).toEqual({ module: 'ok', common: 'ok' })
})

test('what listens to the start of a run prepares what is measured', async () => {
  const { rows } = await meetSuite('node a.cjs && node b.mjs', {
    'a.cjs': `
const { Suite } = require('benchmark')
let data, own
new Suite()
  .on('start', () => { data = [3, 1, 2] })
  .add('by suite', () => data.slice().sort())
  .add('by itself', () => own.slice(), { onStart() { own = data.slice() } })
  .add('waits', { defer: true, onStart() { this.mine = [1] }, fn(deferred) { deferred.benchmark.mine.slice(); setImmediate(() => deferred.resolve()) } })
  .run({ async: true })`,
    'b.mjs': `
for (const name of ['tinybench', 'tinybench-2']) {
  const { Bench } = await import(name)
  let data, own
  const bench = new Bench({ time: 10 })
  bench.addEventListener('start', () => { data = [3, 1, 2] })
  bench.add(name + ' by bench', () => data.slice().sort()).add(name + ' by task', () => own.slice())
  bench.getTask(name + ' by task').addEventListener('start', ({ task }) => { own = [task.name] })
  await bench.run()
}`,
  })
  const names = ['tinybench by bench', 'tinybench by task', 'tinybench-2 by bench', 'tinybench-2 by task']
  const expected = ['by suite', 'by itself', 'waits', ...names].map((name) => [name, 'ok'])
  expect(rows).toEqual(Object.fromEntries(expected))
})

test('a test of vitest that fails after its benchmark is no benchmark that ran', async () => {
  const asserts = `test('asserts', async ({ bench }) => { await bench('x', () => {}).run(); expect('this').toBe('that') })`
  const files = {
    'package.json': '{ "type": "module" }',
    'a.bench.js': `
import { expect, test } from 'vitest'
test('throws', async ({ bench }) => { await bench('x', () => { throw new Error('boom') }).run() })
test('figures', async ({ bench }) => { const { latency } = await bench('x', () => {}).run(); expect(latency.mean).toBeLessThan(0) })
${asserts}`,
  }
  await expect(meetSuite('npx vitest bench --run', files)).rejects.toThrow(
    /^vitest 5\S* was met, but asserts failed after its benchmark: expected 'this' to be 'that'/,
  )
})

test('a bench file of vitest that head alone cannot load', async () => {
  const second = (load: string) =>
    `import { test } from 'vitest'; ${load}; test('b', async ({ bench }) => { await bench('y', () => {}).run() })`
  const files = {
    'package.json': '{ "type": "module" }',
    'a.bench.js': "import { test } from 'vitest'; test('a', async ({ bench }) => { await bench('x', () => {}).run() })",
    'b.bench.js': second(''),
  }
  const broken = { 'b.bench.js': second("throw new Error('the table is missing')") }
  const own = { run: 'npx vitest bench --run', pairing: 'auto' } as const
  const { result } = await measureFolders(files, own, { head: broken })
  expect(result).toMatchObject({ ended: 'failed', pairs: [] })
  // In rounds the first launch is base's, whose table for people is not read. What would then break is told as well.
  expect(result.failure!.hint).toMatch(
    /was not possible: head: vitest 5\S* was met, but .*b\.bench\.js could not be loaded: the table is missing\.$/,
  )
})

test('a bench file of vitest that cannot be loaded is no missing benchmark', async () => {
  const files = {
    'package.json': '{ "type": "module" }',
    'a.bench.js': "import { test } from 'vitest'; test('a', async ({ bench }) => { await bench('x', () => {}).run() })",
    'b.bench.js': "import './absent.js'",
  }
  await expect(meetSuite('npx vitest bench --run', files)).rejects.toThrow(
    /^vitest 5\S* was met, but .*b\.bench\.js could not be loaded/,
  )
})
