/** Suites that something other than Node alone starts: TypeScript through tsx, ts-node and esbuild-register, and Bun and
 *  Deno. None is a dependency of ours: run with BENCHGATE_INSTALLS=1, this installs them from the registry. What of them
 *  `BENCHGATE_TEST_MODULES` names a folder of is taken from there. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newFolder, removeFolders, write } from '../in-folders.ts'
import { meetSuite } from './met-suite.ts'

afterAll(removeFolders)

const given = process.env['BENCHGATE_TEST_MODULES']
const installs = given === undefined && process.env['BENCHGATE_INSTALLS'] !== undefined
let modules = given ?? ''

const has = (program: string): boolean => installs || (given !== undefined && existsSync(path.join(given, program)))
const lacking = ['tsx', 'ts-node', 'esbuild-register', 'bun', 'deno'].filter((program) => !has(program))
if (lacking.length > 0) console.log(`${lacking.join(', ')} are not tried: BENCHGATE_INSTALLS=1 installs them`)

const packages = [
  'tsx@4.23.15',
  'ts-node@10.9.2',
  'typescript@5.9.3',
  'esbuild@0.28.2',
  'esbuild-register@3.6.0',
  'bun@1.4.5',
  'deno@2.9.6',
  'tinybench@6.2.5',
  'mitata@1.0.34',
  'benchmark@2.1.4',
]

beforeAll(() => {
  if (!installs) return
  const folder = newFolder()
  write(path.join(folder, 'package.json'), '{ "private": true }')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: folder, stdio: 'ignore' })
  modules = path.join(folder, 'node_modules')
}, 600_000)

/** Types that cannot be stripped, and both kinds of function. */
const typed = `
interface Input { readonly n: number }
enum Size { Small = 3 }
const input: Input = { n: Size.Small }
`
const tinybench = (load: string) => `${load}${typed}
const bench = new Bench({ time: 10 })
bench.add('typed', (): number => Math.sqrt(input.n)).add('waits', async (): Promise<void> => { await null })
bench.run().then(() => console.log('results of', bench.tasks.length))`
const mitata = `import { bench, run } from 'mitata'${typed}
bench('typed', (): number => Math.sqrt(input.n))
bench('waits', async (): Promise<void> => { await null })
run().then(({ benchmarks }: { benchmarks: unknown[] }) => console.log('results of', benchmarks.length))`
const benchmarkJs = (load: string) => `${load}${typed}
new Benchmark.Suite()
  .add('typed', (): number => Math.sqrt(input.n))
  .add('waits', { defer: true, fn: (deferred: { resolve(): void }) => setImmediate(() => deferred.resolve()) })
  .on('complete', function (this: { length: number }) { console.log('results of', this.length) })
  .run({ async: true })`

const imported = tinybench(`import { Bench } from 'tinybench'`)
const required = benchmarkJs(`const Benchmark = require('benchmark')`)
const defaultImport = benchmarkJs(`import Benchmark from 'benchmark'`)
const isModule = { 'package.json': '{ "type": "module", "scripts": { "bench": "bun a.ts" } }' }
const isCommonJs = {
  'package.json': '{ "type": "commonjs" }',
  'tsconfig.json': '{ "compilerOptions": { "module": "CommonJS", "target": "ES2022", "esModuleInterop": true } }',
}
const nodeNext = { 'tsconfig.json': '{ "compilerOptions": { "module": "NodeNext", "target": "ES2022" } }' }
const noTypes = { TS_NODE_TRANSPILE_ONLY: '1' }

type Case = [string, Record<string, string>, string, Record<string, string>?]

const cases: Case[] = [
  ['tsx a.ts', { ...isModule, 'a.ts': imported }, 'tsx'],
  ['tsx a.ts', { ...isCommonJs, 'a.ts': defaultImport }, 'tsx'],
  ['node --import tsx a.mts', { 'a.mts': mitata }, 'tsx'],
  ['NODE_OPTIONS=--import=tsx node a.ts', { ...isModule, 'a.ts': defaultImport }, 'tsx'],
  ['tsx a.cts', { 'a.cts': required }, 'tsx'],
  ['ts-node a.ts', { ...isCommonJs, 'a.ts': defaultImport }, 'ts-node', noTypes],
  ['node -r ts-node/register a.ts', { ...isCommonJs, 'a.ts': required }, 'ts-node', noTypes],
  ['node --loader ts-node/esm a.ts', { ...isModule, ...nodeNext, 'a.ts': imported }, 'ts-node', noTypes],
  ['node -r esbuild-register a.ts', { ...isCommonJs, 'a.ts': imported }, 'esbuild-register'],
  ['node -r esbuild-register a.ts', { ...isCommonJs, 'a.ts': required }, 'esbuild-register'],
  ['bun a.ts', { ...isModule, 'a.ts': imported }, 'bun'],
  ['bun run bench', { ...isModule, 'a.ts': mitata }, 'bun'],
  ['bun a.ts', { ...isModule, 'a.ts': defaultImport }, 'bun'],
  ['bun a.cts', { 'a.cts': required }, 'bun'],
  ['deno run -A --node-modules-dir=manual a.ts', { ...isModule, 'a.ts': imported }, 'deno'],
  ['deno run -A --node-modules-dir=manual a.ts', { ...isModule, 'a.ts': mitata }, 'deno'],
  ['deno run -A --node-modules-dir=manual a.ts', { ...isModule, 'a.ts': defaultImport }, 'deno'],
]

describe.each<Case>(cases)('%s', (command, files, program, environment = {}) => {
  test.skipIf(!has(program))('is met', { timeout: 120_000 }, async () => {
    const bin = path.join(modules, '.bin')
    const PATH = `${bin}:${path.dirname(process.execPath)}:${process.env['PATH']}`
    const { rows, lines } = await meetSuite(command, files, { modules, environment: { PATH, ...environment } })
    expect(rows).toEqual({ typed: 'ok', waits: 'ok' })
    expect(lines).toContain('results of 2')
  })
})
