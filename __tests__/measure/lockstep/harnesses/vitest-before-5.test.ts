/** vitest 1 to 4, whose `bench` stands beside `test`. They are no dependencies of ours, as each brings a vite of its
 *  own: run with BENCHGATE_INSTALLS=1, this installs them from the registry. */
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { newFolder, removeFolders, write } from '../in-folders.ts'
import { meetSuite } from './met-suite.ts'

afterAll(removeFolders)

const installs = process.env['BENCHGATE_INSTALLS'] !== undefined
if (!installs) console.log('vitest 1 to 4 are not tried: set BENCHGATE_INSTALLS=1 to install them from the registry')

const files = {
  'package.json': '{ "type": "module" }',
  'vitest.config.ts': `
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
export default defineConfig({ resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } } })`,
  'src/sum.ts': 'export const sum = (n: number): number => { let x = 0; for (let i = 0; i < n; i++) x += i; return x }',
  'bench/a.bench.ts': `
import { bench, describe } from 'vitest'
import { sum } from '@/sum'
let prepared = false
bench('top', () => { sum(1000) })
describe('group', () => {
  bench('one', () => { if (!prepared) throw new Error('not prepared'); sum(10) }, { time: 10, setup() { prepared = true }, teardown() { prepared = false } })
  bench.skip('left out', () => {})
  bench('async', async () => { await null })
  describe('inner', () => { bench('deep', () => { sum(100) }) })
})
describe.each([1, 2])('each %s', (n) => { bench('size', () => { sum(n) }) })
bench('throws', () => { throw new Error('boom') })`,
  'bench/b.bench.js': "import { bench } from 'vitest'; bench('other', () => { JSON.parse('{}') }, { time: 10 })",
}

describe.each(['1.6.1', '2.1.9', '3.2.7', '4.1.12'])('vitest %s', (version) => {
  test.runIf(installs)('groups, hooks, parameters, skips, failures, aliases', { timeout: 300_000 }, async () => {
    const folder = newFolder()
    write(path.join(folder, 'package.json'), '{ "private": true }')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', `vitest@${version}`], { cwd: folder, stdio: 'ignore' })
    const own = { modules: path.join(folder, 'node_modules') }
    const { rows, skipped, parts } = await meetSuite('npx vitest bench --run', files, own)
    expect(rows).toEqual({
      'bench/a.bench.ts > group > inner > deep': 'ok',
      'bench/a.bench.ts > group > one': 'ok',
      'bench/a.bench.ts > group > async': 'ok',
      'bench/a.bench.ts > each 1 > size': 'ok',
      'bench/a.bench.ts > each 2 > size': 'ok',
      'bench/a.bench.ts > top': 'ok',
      'bench/a.bench.ts > throws': 'failed: Error: boom',
      'bench/b.bench.js > other': 'ok',
    })
    expect(skipped).toEqual(['bench/a.bench.ts > group > left out'])
    expect(parts).toEqual({ 'bench/a.bench.ts': `vitest ${version}`, 'bench/b.bench.js': `vitest ${version}` })
  })
})
