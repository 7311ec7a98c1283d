/** A command that sets PYTHONPATH or NODE_OPTIONS itself keeps what is ours in them. */

import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import {
  keepingOurs,
  withBunPreload,
  withNodePreload,
  withPythonFolder,
} from '../../../src/measure/runners/preloaded.ts'

const ours = { BENCHGATE_PYTHONPATH: '/our place', BENCHGATE_NODE_OPTIONS: '--require "/our place/a.cjs"' }

function printed(command: string, environment: Record<string, string> = ours): string {
  return execFileSync('bash', ['-c', keepingOurs(command)], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...environment },
  }).trim()
}

test.skipIf(process.platform === 'win32').each([
  ['PYTHONPATH=src printenv PYTHONPATH', '/our place:src'],
  ['PYTHONPATH="a b":c printenv PYTHONPATH', '/our place:a b:c'],
  ["env PYTHONPATH='src' printenv PYTHONPATH", '/our place:src'],
  ['export PYTHONPATH=src; printenv PYTHONPATH', '/our place:src'],
  ['true && PYTHONPATH=src printenv PYTHONPATH', '/our place:src'],
  ['(PYTHONPATH=src printenv PYTHONPATH)', '/our place:src'],
  ['NODE_OPTIONS=--no-warnings printenv NODE_OPTIONS', '--require "/our place/a.cjs" --no-warnings'],
  ["NODE_OPTIONS='--a --b' printenv NODE_OPTIONS", '--require "/our place/a.cjs" --a --b'],
  // Not an assignment of it, or of nothing, or within quotes, where only the program knows what it is.
  ['MY_PYTHONPATH=src printenv MY_PYTHONPATH', 'src'],
  ['PYTHONPATH= printenv PYTHONPATH || echo empty', ''],
  ["bash -c 'PYTHONPATH=src printenv PYTHONPATH'", 'src'],
  ["echo 'a PYTHONPATH=src'", 'a PYTHONPATH=src'],
])('%s', (command, expected) => {
  expect(printed(command)).toBe(expected)
})

test.skipIf(process.platform === 'win32')('without anything of ours the command does what it says', () => {
  expect(printed('PYTHONPATH=src printenv PYTHONPATH', {})).toBe('src')
})

test('both stand in front of what the user has, and in a variable of their own', () => {
  expect(withPythonFolder({ PYTHONPATH: '/theirs' }, '/ours')).toEqual({
    PYTHONPATH: '/ours:/theirs',
    BENCHGATE_PYTHONPATH: '/ours',
  })
  const once = withNodePreload({ NODE_OPTIONS: '--theirs' }, '/our "place"/a.cjs')
  expect(withNodePreload({ NODE_OPTIONS: '--theirs', ...once }, '/b.cjs')).toEqual({
    NODE_OPTIONS: '--require "/b.cjs" --require "/our \\"place\\"/a.cjs" --theirs',
    BENCHGATE_NODE_OPTIONS: '--require "/b.cjs" --require "/our \\"place\\"/a.cjs"',
  })
})

test.each([
  [{}, '/ours/a.cjs', '--preload=/ours/a.cjs'],
  [{ BUN_OPTIONS: '--smol' }, '/our place/a.cjs', '"--preload=/our place/a.cjs" --smol'],
])('Bun: %j', (environment, file, expected) => {
  expect(withBunPreload(environment, file)).toEqual({ BUN_OPTIONS: expected })
})
