import { mkdirSync, realpathSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { foundBy, prepares, silentOf } from '../../../src/measure/provenance/silent.ts'
import { temporaryFolder } from '../../cli/repository.ts'

const of = (words: string): boolean => prepares({ program: 'python3.11', arguments: words.split(' ') })

test.each([
  'python -I -m pip install -e .',
  'python -Im pip install -e .',
  '/tmp/.tox/py/bin/python -I -m pip install x',
  '/usr/bin/python /home/me/.local/bin/tox -e py',
  '/usr/bin/python -sE /usr/bin/nox -s bench',
  'python -I /x/site-packages/python_discovery/_py_info.py a b',
  '/env/bin/python /x/site-packages/pyproject_api/_backend.py True setuptools.build_meta',
  'python -m venv .venv',
])('%s prepares an environment', (words) => expect(of(words)).toBe(true))

test.each([
  'python -I bench.py',
  'python -I -m pytest bench',
  'python -I /usr/bin/pytest bench',
  'python -c import_thing',
  'python',
  'python -m',
  'python -I -m pipeline',
  'python tools/pip-bench.py',
  'python --version pip',
])('%s may matter', (words) => expect(of(words)).toBe(false))

test.each([
  ['import sys; print(sys.executable)', true],
  ['import json\nimport os, platform\nfrom sysconfig import get_path\nprint(1)', true],
  ['import sys; sys.path = ["/x"]; from python.get_interpreter_info import main; main()', true],
  ['import sys; import thing', false],
  ['import os, thing', false],
  ['import sys; exec(open("bench.py").read())', false],
  ['import sys; __import__("thing")', false],
  ['print(1)', false],
])('a program in the command line: %j', (code, asks) => {
  expect(prepares({ program: 'python3', arguments: ['python3', '-I', '-W', 'ignore', '-c', code] })).toBe(asks)
})

test('a Node is no such tool', () => {
  expect(prepares({ program: 'node', arguments: ['node', 'tox'] })).toBe(false)
})

test.each(['node', 'bun', 'deno'])(
  'of a %s that does not tell, the links in node_modules are looked at',
  async (program) => {
    const folder = temporaryFolder()
    try {
      const [own, linked] = ['own/bench', 'checkout/lib'].map((name) => path.join(folder.path, name)) as [
        string,
        string,
      ]
      for (const place of [own, linked, path.join(folder.path, 'own/node_modules')])
        mkdirSync(place, { recursive: true })
      symlinkSync(linked, path.join(folder.path, 'own/node_modules/lib'))
      const one = { pid: 7, parent: 1, program, arguments: [program, 'bench.js'], directory: own, environment: {} }
      expect([silentOf([one], new Set()), silentOf([one], new Set([7]))]).toEqual([[one], []])
      expect(await foundBy(one, '', '')).toContain(`file\t${realpathSync(linked)}\t`)
    } finally {
      folder.remove()
    }
  },
)
