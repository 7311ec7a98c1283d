/** What a side may use of the user's checkout and of the other side's, and what it may not. */

import { expect, test } from 'vitest'
import { type ForeignFile, firstForeign } from '../../../src/measure/provenance/foreign.ts'

const roots = { workspace: '/home/me/repo', other: '/tmp/sides/b' }
const used = (path: string, kind: ForeignFile['kind'] = 'open', source = ''): ForeignFile => ({ kind, path, source })

test.each([
  used('/home/me/repo/src/parse.py', 'file'),
  used('/home/me/repo/target/release/bench'),
  used('/tmp/sides/b/lib/parse.js', 'file'),
  // Packages of the other side may be of another version.
  used('/tmp/sides/b/node_modules/dep/index.js', 'file'),
  used('/usr/lib/python3/site-packages/parse.py', 'installed', '/home/me/repo'),
])('is foreign: %o', (one) => {
  expect(firstForeign([one], roots)).toEqual(one)
})

test.each([
  used('/tmp/sides/a/src/parse.py', 'file'),
  used('/home/me/repository/src/parse.py', 'file'),
  used('/home/me/repo/.venv/lib/python3.11/site-packages/numpy/core.so'),
  used('/home/me/repo/node_modules/dep/index.js', 'file'),
  // Checkouts share the objects of their repository: `git describe` opens them.
  used('/home/me/repo/.git/objects/pack/pack-1.pack'),
  used('/usr/lib/python3/site-packages/parse.py', 'installed', '/home/me/elsewhere'),
])('is none of this repository: %o', (one) => {
  expect(firstForeign([one], roots)).toBeNull()
})

test('the worst is told first', () => {
  const [open, file] = [used('/home/me/repo/a'), used('/home/me/repo/b', 'file')]
  expect(firstForeign([open, file], roots)).toEqual(file)
})
