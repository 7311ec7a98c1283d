/** Chunks of dist/ are called by what asks for them, so that moving a module renames none. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chunkNames, nameChunks } from '../../scripts/name-chunks.mjs'

const chunk = (id: number, requests: readonly string[], modules: readonly string[]) => ({
  id,
  entry: false,
  files: [`${id}.index.js`],
  origins: requests.map((request) => ({ request })),
  modules: modules.map((name) => ({ name })),
})

test.each([
  ['one import', ['../cli/diff.js'], ['./lib/cli/diff.js + 2 modules', './lib/model/metric.js'], 'diff'],
  ['several', ['./run.js', './diff.js', './run.js'], ['./lib/cli/tell.js'], 'diff.run'],
  ['a package', ['./run.js', 'yaml'], ['./node_modules/yaml/dist/a.js', './node_modules/yaml/dist/b.js'], 'yaml'],
  ['one in a scope', ['@x/y'], ['./node_modules/@x/y/index.js', './node_modules/tunnel/index.js'], 'x-y'],
  ['packages', ['./octokit.js'], ['./node_modules/@x/y/index.js', './node_modules/tunnel/index.js'], 'octokit.vendor'],
  ['a package within', ['./z.js'], ['./node_modules/@x/y/node_modules/tunnel/index.js'], 'tunnel'],
])('asked for by %s', (_, requests, modules, name) => {
  expect([...chunkNames([chunk(1, requests, modules)])]).toEqual([[1, name]])
})

test('where a module lies makes no difference', () => {
  const [before, after] = ['./lib/app/crash.js', './lib/cli/there/crash.js'].map((file) =>
    chunk(1, ['./crash.js'], [file]),
  )
  expect(chunkNames([before!])).toEqual(chunkNames([after!]))
})

test('two chunks of one name, one that nothing asks for and one that is called as the entry fail the build', () => {
  const one = chunk(1, ['./a.js'], ['./lib/a.js'])
  expect(() => chunkNames([one, { ...one, id: 2 }])).toThrow(/two chunks would be called a\.js/)
  expect(() => chunkNames([chunk(1, [], ['./lib/a.js'])])).toThrow(/nothing asks for/)
  expect(() => chunkNames([chunk(1, ['./index.js'], ['./lib/index.js'])])).toThrow(/two chunks/)
})

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chunks-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const entry = { ...chunk(9, [], ['./lib/main.js']), entry: true, files: ['index.js'] }
const entryText = (load: string) => `${load}\n  return "" + chunkId + ".index.js";\n`
const chunkText = 'export const id = 1;\nexport const ids = [1];\nexport const modules = {};\n'

test('files and what loads them are renamed together', () => {
  writeFileSync(path.join(folder, 'index.js'), entryText('__nccwpck_require__.e(/* import() */ 1).then()'))
  writeFileSync(path.join(folder, '1.index.js'), chunkText)
  nameChunks(folder, [entry, chunk(1, ['./a.js'], ['./lib/a.js'])])
  expect(readdirSync(folder).sort()).toEqual(['a.js', 'index.js'])
  expect(readFileSync(path.join(folder, 'index.js'), 'utf8')).toBe(
    '__nccwpck_require__.e(/* import() */ "a").then()\n  return "" + chunkId + ".js";\n',
  )
  expect(readFileSync(path.join(folder, 'a.js'), 'utf8')).toMatch(
    /^export const id = "a";\nexport const ids = \["a"\];$/m,
  )
})

test.each([
  ['__webpack_require__.e(12)', /loads chunk 12, which is none/],
  ['__webpack_require__.e(x ? 1 : 2)', /in another way than this script knows/],
])('%s fails the build', (load, message) => {
  writeFileSync(path.join(folder, 'index.js'), entryText(load))
  writeFileSync(path.join(folder, '1.index.js'), chunkText)
  expect(() => nameChunks(folder, [entry, chunk(1, ['./a.js'], ['./lib/a.js'])])).toThrow(message)
})

test('a bundler that writes the way to a chunk otherwise fails the build', () => {
  writeFileSync(path.join(folder, 'index.js'), 'chunkId + ".mjs"')
  writeFileSync(path.join(folder, '1.index.js'), chunkText)
  expect(() => nameChunks(folder, [entry, chunk(1, ['./a.js'], ['./lib/a.js'])])).toThrow(/another way now/)
})
