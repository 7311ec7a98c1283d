/** What is preloaded into Node is loaded by Deno, too, where it may not read the environment. */
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'

const runners = path.resolve(import.meta.dirname, '../../../src/measure/runners')

/** As Deno is without `--allow-env`. */
const likeDeno = `
Object.defineProperty(process, 'env', { get() { throw new Error('NotCapable: requires env access') } })
`

test('the preloads leave Deno alone', () => {
  const preloads = ['provenance', 'javascript', 'explain'].map((name) => path.join(runners, name, 'preload.cjs'))
  const script = `${likeDeno}for (const file of ${JSON.stringify(preloads)}) require(file); console.log('loaded')`
  expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })).toBe('loaded\n')
})

/** A Deno that says what of it is granted; the folder that is named has no job. */
const aDeno = (version: string, granted: boolean) => `
Object.defineProperty(process.versions, 'deno', { value: '${version}' })
globalThis.Deno = { permissions: { querySync: () => ({ state: '${granted ? 'granted' : 'prompt'}' }) } }
process.env.BENCHGATE_HARNESS = '/nowhere'
`

test.each([
  ['2.9.0', true, 'ENOENT'],
  ['2.9.0', false, 'left alone'],
  ['2.8.3', true, 'left alone'],
  ['3.0.0', true, 'ENOENT'],
])('Deno %s, with all rights: %s', (version, granted, expected) => {
  const preload = JSON.stringify(path.join(runners, 'javascript/preload.cjs'))
  const met = `try { require(${preload}); console.log('left alone') } catch (error) { console.log(error.code) }`
  const told = execFileSync(process.execPath, ['-e', aDeno(version, granted) + met], { encoding: 'utf8' })
  expect(told).toBe(`${expected}\n`)
})
