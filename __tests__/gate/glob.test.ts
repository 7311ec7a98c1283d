/** Globs over benchmark names: what they match, and that no pattern or name makes them slow. */
import { expect, test } from 'vitest'
import { compileGlob } from '../../src/gate/glob.ts'

const table: [pattern: string, matches: string[], others: string[]][] = [
  ['parse', ['parse'], ['parse/large', 'parsed', '']],
  ['parse*', ['parse', 'parsed', 'parse-x'], ['parse/large', 'reparse']],
  ['parse/*', ['parse/large', 'parse/'], ['parse', 'parse/a/b']],
  ['parse/**', ['parse/large', 'parse/a/b', 'parse/'], ['parse', 'parser/x']],
  ['**', ['', 'a', 'a/b/c', 'line\nbreak'], []],
  ['*', ['', 'a', 'a b'], ['a/b']],
  ['**/large', ['large', 'parse/large', 'a/b/large'], ['parse/xlarge', 'large/x']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/xb', 'ab', 'a/b/c']],
  ['a**b', ['ab', 'a/x/b', 'axb'], ['ab/c']],
  ['a***b', ['ab', 'a/x/b'], ['b']],
  ['pars?', ['parse', 'parst'], ['pars', 'pars/', 'parsee']],
  ['?', ['x', '🦊'], ['', 'xy', '/']],
  ['{sort,map}', ['sort', 'map'], ['sortmap', 'sort,map', '']],
  ['{sort,map}/{8,64}', ['sort/8', 'map/64'], ['sort/', 'map/6']],
  ['x{,-slow}', ['x', 'x-slow'], ['x-', 'x,-slow']],
  ['{a,{b,c}d}', ['a', 'bd', 'cd'], ['ad', 'b', 'd']],
  ['{parse/**,sort}', ['parse/a/b', 'sort'], ['parse', 'sort/x']],
  ['a,b', ['a,b'], ['a', 'b']],
  ['{a', ['{a'], ['a']],
  ['a}*', ['a}', 'a}x'], ['a']],
  ['{a,{b}', ['{a,b'], ['a', 'b', '{a,{b}']],
  ['test_x[1000]', ['test_x[1000]'], ['test_x1', 'test_x0']],
  ['test_*[*]', ['test_x[1-2]'], ['test_x']],
  ['a\\*', ['a*'], ['ab', 'a\\*']],
  ['\\{a,b\\}', ['{a,b}'], ['a', 'b']],
  ['end\\', ['end\\'], ['end']],
  ['a.b+(c)$^|*', ['a.b+(c)$^|', 'a.b+(c)$^|x'], ['axb+(c)$^|', 'aab']],
  ['__proto__', ['__proto__'], ['constructor']],
]

test.each(table)('%s', (pattern, matches, others) => {
  const glob = compileGlob(pattern)
  expect(matches.filter((name) => !glob(name))).toEqual([])
  expect(others.filter((name) => glob(name))).toEqual([])
})

test('patterns that make a backtracking matcher explode are decided like any other', () => {
  const name = 'a'.repeat(10_000)
  expect(compileGlob(`${'*a'.repeat(50)}*b`)(name)).toBe(false)
  expect(compileGlob(`${'**a'.repeat(50)}**`)(name)).toBe(true)
  expect(compileGlob('{a,b}'.repeat(100))('ab'.repeat(50))).toBe(true)
  expect(compileGlob('{a,aa}'.repeat(100))('a'.repeat(201))).toBe(false)
})

test('a pattern beyond the limit is refused', () => {
  expect(() => compileGlob('*'.repeat(1_001))).toThrow(RangeError)
})
