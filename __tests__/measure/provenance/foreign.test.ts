/** What a side may use of the user's checkout and of the other side's, and what it may not. */

import { expect, test } from 'vitest'
import { type ForeignFile, firstForeign } from '../../../src/measure/provenance/foreign.ts'

const roots = { workspace: '/home/me/repo', other: '/tmp/sides/b', own: ['/tmp/sides/a', '/home/me/repo/tmp/borrowed'] }
/** What tells environments of Python and conda. */
const marks = ['/home/me/repo/.env/pyvenv.cfg', '/home/me/repo/conda/conda-meta', '/home/me/repo/pyvenv.cfg']
const exists = (file: string) => marks.includes(file)
const used = (path: string, kind: ForeignFile['kind'] = 'open', source = ''): ForeignFile => ({ kind, path, source })

test.each([
  used('/home/me/repo/src/parse.py', 'file'),
  used('/home/me/repo/target/release/bench'),
  used('/home/me/repo/.build/release/bench'),
  used('/home/me/repo/tools/bench'),
  used('/tmp/sides/b/lib/parse.js', 'file'),
  // Packages of the other side may be of another version.
  used('/tmp/sides/b/node_modules/dep/index.js', 'file'),
  used('/usr/lib/python3/site-packages/parse.py', 'installed', '/home/me/repo'),
  used('/usr/local/bin/parse', 'written'),
  used('/home/me/repo/data', 'named'),
  used('/home/me/repo', 'named'),
])('is foreign: %o', (one) => {
  expect(firstForeign([one], roots, exists)).toEqual(one)
})

test.each([
  used('/tmp/sides/a/src/parse.py', 'file'),
  used('/tmp/sides/a/.venv/lib/python3.11/site-packages/parse.py', 'written'),
  used('/home/me/repository/src/parse.py', 'file'),
  used('/home/me/repo/.venv/lib/python3.11/site-packages/numpy/core.so'),
  used('/home/me/repo/node_modules/dep/index.js', 'file'),
  used('/home/me/repo/.pnpm-store/v10/links/dep/index.js', 'file'),
  used('/home/me/repo/.yarn/cache/dep.zip'),
  used('/home/me/repo/vendor/bundle/ruby/3.3.0/gems/dep/lib/dep.rb'),
  used('/home/me/repo/go/pkg/mod/example.com/dep@v1.0.0/dep.go'),
  used('/home/me/repo/.m2/repository/org/dep/dep.jar'),
  // Interpreters that lie there, with their own libraries.
  used('/home/me/repo/.env/bin/python3.11'),
  used('/home/me/repo/conda/lib/python3.11/json/__init__.py', 'file'),
  // Folders of others, and environments, that a command names.
  used('/home/me/repo/.venv/lib/python3.11/site-packages', 'named'),
  used('/home/me/repo/node_modules', 'named'),
  used('/home/me/repo/.env', 'named'),
  used('/home/me/repo/.env/bin/pytest', 'named'),
  // The side's own, where the temporary folder lies in the checkout.
  used('/home/me/repo/tmp/borrowed/a/src/parse.py', 'file'),
  // Checkouts share the objects of their repository: `git describe` opens them.
  used('/home/me/repo/.git/objects/pack/pack-1.pack'),
  used('/usr/lib/python3/site-packages/parse.py', 'installed', '/home/me/elsewhere'),
])('is none of this repository: %o', (one) => {
  expect(firstForeign([one], roots, exists)).toBeNull()
})

test('the worst is told first', () => {
  const [open, file] = [used('/home/me/repo/a'), used('/home/me/repo/b', 'file')]
  expect(firstForeign([open, file], roots)).toEqual(file)
})
