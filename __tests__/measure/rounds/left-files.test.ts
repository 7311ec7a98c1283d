import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createResults, type ResultsPlace } from '../../../src/measure/rounds/left-files.ts'

let root = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'results test ')))
  mkdirSync(path.join(root, 'sub'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const put = (file: string, text = 'x'): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}
/** As a checkout left it: the clock of a file system may be too coarse to tell apart what is written at once. */
const putLongAgo = (file: string, text: string): void => {
  put(file, text)
  utimesSync(path.join(root, file), 1_000_000_000, 1_000_000_000)
}
const at = (pattern: string, extra: Partial<ResultsPlace> = {}) =>
  createResults({ root, workingDirectory: path.join(root, 'sub'), pattern, keep: false, ...extra })
const paths = (results: ReturnType<typeof at>) => results.collect().map((file) => file.path)

test('a stale file is removed before the launch, and never read', () => {
  put('sub/out.json', 'stale')
  const results = at('out.json')
  results.prepare()
  expect(existsSync(path.join(root, 'sub/out.json'))).toBe(false)
  expect(() => results.collect()).toThrow(/left nothing at `results`: out.json/)
  put('sub/out.json', 'fresh')
  expect(new TextDecoder().decode(results.collect()[0]!.bytes)).toBe('fresh')
})

test('a folder is removed whole, and read with paths relative to the working directory', () => {
  put('target/criterion/a/new/estimates.json')
  const results = at('../target/criterion')
  results.prepare()
  expect(existsSync(path.join(root, 'target/criterion'))).toBe(false)
  put('target/criterion/b/new/estimates.json')
  put('target/criterion/.hidden/x')
  expect(paths(results)).toEqual(['../target/criterion/.hidden/x', '../target/criterion/b/new/estimates.json'])
})

test('with a glob, files of the checkout stay and are not taken for results, unless written anew', () => {
  putLongAgo('sub/package.json', 'the checkout’s own')
  const results = at('*.json')
  results.prepare()
  expect(existsSync(path.join(root, 'sub/package.json'))).toBe(true)
  put('sub/result.json')
  expect(paths(results)).toEqual(['result.json'])
  results.prepare()
  expect(existsSync(path.join(root, 'sub/result.json'))).toBe(false)
  put('sub/package.json', 'the checkout’s own')
  expect(paths(results)).toEqual(['package.json'])
})

test('in the user’s own checkout nothing is removed, and only what is new counts', () => {
  putLongAgo('sub/out.json', 'committed')
  const results = at('out.json', { keep: true })
  results.prepare()
  expect(existsSync(path.join(root, 'sub/out.json'))).toBe(true)
  expect(() => results.collect()).toThrow(/1 that were there before were not written again/)
  put('sub/out.json', 'committed')
  expect(paths(results)).toEqual(['out.json'])
})

test.each([
  ['../../outside.json', /leads out of the repository/],
  ['/etc/passwd', /leads out of the repository/],
  ['../../*.json', /leads out of the repository/],
  ['link/x.json', /leads out of the repository/],
  ['.', /whole working directory/],
  ['..', /whole working directory/],
  ['../.git/config', /whole working directory/],
])('%s is refused', (pattern, message) => {
  symlinkSync(tmpdir(), path.join(root, 'sub/link'))
  expect(() => at(pattern)).toThrow(message)
  try {
    at(pattern)
  } catch (error) {
    expect(error).toMatchObject({ exitCode: 2 })
  }
})

test('a suite cannot make its results a link to a file outside', () => {
  const results = at('out.json')
  results.prepare()
  symlinkSync('/etc/hostname', path.join(root, 'sub/out.json'))
  expect(() => results.collect()).toThrow(/left nothing/)
})
