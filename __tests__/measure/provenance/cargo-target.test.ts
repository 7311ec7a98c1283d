/** Cargo builds each side in a folder of its own. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ownTarget, refuseSharedTarget } from '../../../src/measure/provenance/cargo-target.ts'
import { temporaryFolder } from '../../cli/repository.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

function sideWith(name: string, configuration: string | null): string {
  const root = path.join(folder.path, name)
  mkdirSync(path.join(root, '.cargo'), { recursive: true })
  if (configuration !== null) writeFileSync(path.join(root, '.cargo/config.toml'), configuration)
  return root
}

test('a folder outside of the checkout is shared by both sides, one inside is not', () => {
  const root = sideWith('plain', null)
  const own = { CARGO_TARGET_DIR: path.join(root, 'target') }
  const HOME = '/nonexistent'
  expect(ownTarget({ HOME, CARGO_TARGET_DIR: '/cache/target' }, root)).toEqual(own)
  expect(ownTarget({ HOME, CARGO_BUILD_TARGET_DIR: '../target' }, root)).toEqual(own)
  expect(ownTarget({ HOME, CARGO_TARGET_DIR: 'out' }, root)).toEqual({})
  expect(ownTarget({ HOME, CARGO_TARGET_DIR: `${root}/out` }, root)).toEqual({})
  expect(ownTarget({ HOME }, root)).toEqual({})
  expect(ownTarget({ HOME, CARGO_BUILD_BUILD_DIR: '/cache/build/{workspace-path-hash}' }, root)).toEqual({})
  const built = { CARGO_BUILD_BUILD_DIR: path.join(root, 'target') }
  expect(ownTarget({ HOME, CARGO_BUILD_BUILD_DIR: '{cargo-cache-home}/build' }, root)).toEqual(built)
  expect(ownTarget({ HOME, CARGO_BUILD_BUILD_DIR: '/cache/build' }, root)).toEqual(built)
})

test('the same of a configuration, of which the repository’s comes first', () => {
  const inside = sideWith('inside', '[build]\ntarget-dir = "elsewhere"\n')
  const outside = sideWith('outside', '# target-dir = "target"\nbuild.target-dir = "/cache/target" # shared\n')
  const CARGO_HOME = path.join(sideWith('home', '[build]\ntarget-dir = "everything"\n'), '.cargo')
  expect(ownTarget({ CARGO_HOME }, inside)).toEqual({})
  expect(ownTarget({ CARGO_HOME }, outside)).toEqual({ CARGO_TARGET_DIR: `${outside}/target` })
  const plain = sideWith('another', null)
  expect(ownTarget({ CARGO_HOME }, plain)).toEqual({ CARGO_TARGET_DIR: `${plain}/target` })
})

test.each([
  'cargo bench --target-dir /cache/target',
  'cargo bench --target-dir="$HOME/target" -- parse',
  'export CARGO_TARGET_DIR=~/target; cargo bench',
])('a command that names such a folder is refused: %s', (command) => {
  expect(() => refuseSharedTarget([null, command])).toThrow('where cargo takes one for the other')
})

test.each(['cargo bench', 'cargo bench --target-dir out', 'CARGO_TARGET_DIR=$PWD/out cargo bench', 'ls /cache/target'])(
  'any other is not: %s',
  (command) => {
    refuseSharedTarget([command])
  },
)
