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
