import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findFiles, isInside, isReallyInside, writeFileWhole } from '../../src/host/files.ts'
import { pathGlob } from '../../src/host/path-glob.ts'
import { explainSystemError } from '../../src/host/system-error.ts'

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'files test ')))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const put = (file: string, text = ''): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

test.each([
  ['**/*.bench.{js,mjs,cjs,ts,mts}', 'a.bench.js', true],
  ['**/*.bench.{js,mjs,cjs,ts,mts}', 'x/y/a.bench.mts', true],
  ['**/*.bench.{js,mjs,cjs,ts,mts}', 'a.bench.jsx', false],
  ['**/*.bench.{js,mjs,cjs,ts,mts}', 'a.bench', false],
  ['./bench/*.js', 'bench/a.js', true],
  ['bench/*.js', 'bench/x/a.js', false],
  ['bench/**', 'bench/x/a.js', true],
  ['**', 'a', true],
  ['a?c', 'abc', true],
  ['a?c', 'a/c', false],
  ['[ab].txt', 'b.txt', true],
  ['[!ab].txt', 'b.txt', false],
  ['a.b', 'axb', false],
  ['a+(b)|c$^', 'a+(b)|c$^', true],
  ['{a,b}/{c,d}.x', 'b/c.x', true],
  ['{unclosed', '{unclosed', true],
  ['a[', 'a[', true],
  ['**/x', 'x', true],
  ['a**b', 'a/1/b', true],
])('glob %s on %s: %s', (glob, file, matches) => {
  expect(pathGlob(glob)(file)).toBe(matches)
})

test('finds in the order of names, enters no hidden folder, no node_modules and no linked folder', () => {
  for (const file of ['w/b.js', 'w/a.js', 'w/.git/c.js', 'w/node_modules/d.js', 'w/sub/e.js', 'w/f.txt']) put(file)
  symlinkSync(path.join(root, 'w', 'sub'), path.join(root, 'w', 'linked'))
  expect(findFiles(path.join(root, 'w'), ['**/*.js']).map((file) => file.path)).toEqual(['a.js', 'b.js', 'sub/e.js'])
  expect(findFiles(path.join(root, 'nowhere'), ['**'])).toEqual([])
})

test('a link that leads out of the root is not found', () => {
  put('outside/secret.js')
  put('in/own.js')
  symlinkSync(path.join(root, 'outside/secret.js'), path.join(root, 'in', 'link.js'))
  symlinkSync(path.join(root, 'in/own.js'), path.join(root, 'in', 'fine.js'))
  expect(findFiles(path.join(root, 'in'), ['*.js']).map((file) => file.path)).toEqual(['fine.js', 'own.js'])
})

test('inside by name, and inside in truth', () => {
  expect(isInside('/a', '/a/b')).toBe(true)
  expect(isInside('/a', '/a/..b')).toBe(true)
  expect(isInside('/a', '/ab')).toBe(false)
  expect(isInside('/a', '/a/../b')).toBe(false)
  put('in2/x')
  symlinkSync(path.join(root, 'outside'), path.join(root, 'in2', 'way-out'))
  expect(isReallyInside(path.join(root, 'in2'), path.join(root, 'in2', 'way-out', 'new', 'file'))).toBe(false)
  expect(isReallyInside(path.join(root, 'in2'), path.join(root, 'in2', 'new', 'file'))).toBe(true)
})

test('a file is written whole, and leaves nothing beside it', () => {
  const file = path.join(root, 'deep/er/report.json')
  writeFileWhole(file, 'one')
  writeFileWhole(file, 'two')
  expect(readFileSync(file, 'utf8')).toBe('two')
  expect(readdirSync(path.dirname(file))).toEqual(['report.json'])
})

test('where it cannot be written, the old file stays', () => {
  put('blocked/report.json', 'old')
  mkdirSync(path.join(root, 'blocked/folder'))
  expect(() => writeFileWhole(path.join(root, 'blocked/folder'), 'new')).toThrow()
  expect(readdirSync(path.join(root, 'blocked')).sort()).toEqual(['folder', 'report.json'])
  expect(existsSync(path.join(root, 'blocked/report.json'))).toBe(true)
})

test.each([
  ['ENOSPC', /disk is full: writing x/],
  ['EDQUOT', /disk is full/],
  ['EACCES', /Not allowed: writing x/],
  ['EMFILE', /Too many open files/],
])('%s becomes advice', (code, message) => {
  const error = Object.assign(new Error(code), { code })
  expect(explainSystemError(error, 'writing x')).toMatchObject({
    name: 'Failure',
    message: expect.stringMatching(message),
  })
})

test('an error without advice stays what it was', () => {
  const error = new Error('other')
  expect(explainSystemError(error, 'x')).toBe(error)
})

test('a glob that a regular expression would try for minutes is decided at once', () => {
  expect(pathGlob(`${'*a'.repeat(30)}b`)('a'.repeat(200))).toBe(false)
  expect(pathGlob(`${'**a'.repeat(300)}b`)('a'.repeat(1_000))).toBe(false)
})

test.each(['[z-a].json', `${'*'.repeat(2_001)}`])('%.20s is refused with a sentence', (glob) => {
  expect(() => pathGlob(glob)).toThrow(/^The glob ".*" has/)
})
