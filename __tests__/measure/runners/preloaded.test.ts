/** A command that sets PYTHONPATH or NODE_OPTIONS itself keeps what is ours in them. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import {
  keepingOurs,
  withBunPreload,
  withNodePreload,
  withPythonFolder,
} from '../../../src/measure/runners/preloaded.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'preloaded-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const nowhere = { root: '/nowhere', workingDirectory: '/nowhere' }

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
  const once = withNodePreload({ NODE_OPTIONS: '--theirs' }, '/our "place"/a.cjs', nowhere)
  expect(withNodePreload({ NODE_OPTIONS: '--theirs', ...once }, '/b.cjs', nowhere)).toEqual({
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

describe('options of Node that a package manager gives to scripts', () => {
  const root = path.join(folder, 'root')
  const workingDirectory = path.join(root, 'packages/one')
  const user = path.join(folder, 'user')
  mkdirSync(workingDirectory, { recursive: true })
  mkdirSync(user)

  function given(files: Readonly<Record<string, string>>, environment: Record<string, string> = {}) {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
    const { NODE_OPTIONS, BENCHGATE_NODE_OPTIONS, ...rest } = withNodePreload(
      { HOME: user, ...environment },
      '/a.cjs',
      { root, workingDirectory },
    )
    for (const name of Object.keys(files)) rmSync(path.join(folder, name))
    return rest
  }
  const npm = (options: string) => ({ npm_config_node_options: `--require "/a.cjs" ${options}` })

  test.each([
    [{}, {}, {}],
    [{ 'root/.npmrc': 'access=public\n' }, {}, {}],
    [{ 'root/.npmrc': 'node-options=--one\n  node-options = --two --three ; why\n' }, {}, npm('--two --three')],
    [{ 'root/.npmrc': 'node-options="--title=a;b"' }, {}, npm('--title=a;b')],
    [{ 'root/.npmrc': "node-options='--title=x'" }, {}, npm('--title=x')],
    [{ 'root/.npmrc': `node-options=--import=\${HOME}/x.mjs` }, {}, npm(`--import=\${HOME}/x.mjs`)],
    [{ 'root/.npmrc': `node-options=\${NODE_OPTIONS} --x` }, {}, {}],
    [{ 'root/packages/.npmrc': 'node-options=--near', 'root/.npmrc': 'node-options=--far' }, {}, npm('--near')],
    [{ 'user/.npmrc': 'node-options=--mine' }, {}, npm('--mine')],
    [{ 'user/rc': 'node-options=--mine' }, { NPM_CONFIG_USERCONFIG: path.join(user, 'rc') }, npm('--mine')],
    [
      { 'root/.npmrc': 'node-options=--file' },
      { NPM_CONFIG_NODE_OPTIONS: '--set' },
      { NPM_CONFIG_NODE_OPTIONS: '--require "/a.cjs" --set' },
    ],
    [
      { 'root/pnpm-workspace.yaml': 'packages: []\nnodeOptions: "--x"\n' },
      {},
      { pnpm_config_node_options: '--require "/a.cjs" --x' },
    ],
  ] as const)('%j with %j', (files, environment, expected) => {
    expect(given(files, environment)).toEqual(expected)
  })

  test('outside of the checkout nothing is looked for between the two', () => {
    writeFileSync(path.join(root, '.npmrc'), 'node-options=--root')
    const place = { root, workingDirectory: user }
    expect(withNodePreload({ HOME: folder }, '/a.cjs', place)).toMatchObject(npm('--root'))
  })
})
