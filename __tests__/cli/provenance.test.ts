/** Base is measured with base's code and head with head's, however the suite finds it; else nothing is compared. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { benchgate, type Ended } from './program.ts'
import { createRepository, type TestRepository, temporaryFolder } from './repository.ts'

let folder: ReturnType<typeof temporaryFolder>
let repository: TestRepository

beforeEach(() => {
  folder = temporaryFolder()
  repository = createRepository(path.join(folder.path, 'repository'))
})
afterEach(() => folder.remove())

const python = whereIs('python3')
if (python === null) console.log('skipped: what Python loads (no python3 here)')
const isLinux = process.platform === 'linux'
if (!isLinux) console.log('skipped: what can be seen of processes (Linux only: it reads /proc)')

function whereIs(program: string): string | null {
  try {
    return execFileSync(program, ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim()
  } catch {
    return null
  }
}

/** Prints Benchgate's own JSON: one benchmark of so many seconds. */
const printed = (seconds: string) =>
  `'{"schema":"benchgate/run/1","tool":"custom","launches":[{"benchmarks":[{"name":"parse","status":"ok","metrics":[{"name":"time","unit":"s","better":"lower","value":' + ${seconds} + '}]}]}],"ignored":[]}'`

/** The same as a command of a shell. */
const printing = (seconds: string) => `printf ${printed('%s').replaceAll(/' \+ | \+ '/g, '')} ${seconds}\n`

/** The suite in every language; base's library says 1, head's 2. */
function commitBoth(): void {
  const files = (seconds: number) => ({
    'src/speed.py': `SECONDS = "${seconds}"\n`,
    'gen.py': `import speed\nprint(${printed('speed.SECONDS')})\n`,
    'lib/speed.cjs': `module.exports = '${seconds}'\n`,
    'gen.cjs': `const seconds = require('speed.cjs')\nconsole.log(${printed('seconds')})\n`,
    'gen.mjs': `import seconds from './lib/speed.cjs'\nconsole.log(${printed('seconds')})\n`,
    'gen.sh': `sleep 0.6\n${printing(String(seconds))}`,
    // These end in a moment, and nobody sees what they have open.
    'quick.sh': printing(String(seconds)),
    'data/seconds': `${seconds}\n`,
    'by-data.sh': `read -r seconds < "$1/seconds"; ${printing('"$seconds"')}`,
    'by-itself.sh': `read -r seconds < '${folder.path}/seconds'; ${printing('"$seconds"')}`,
  })
  repository.commit('base', files(1))
  repository.commit('head', files(2))
}

function compare(run: string, environment: Record<string, string> = {}, args: readonly string[] = []): Promise<Ended> {
  return benchgate(
    ['compare', 'HEAD~1', 'HEAD', '--pairing', 'rounds', '--max-rounds', '8', '--json', ...args, '--run', run],
    { cwd: repository.path, env: { ...environment } },
  )
}

function isSlower({ code, stdout, stderr }: Ended): void {
  expect(`${code} ${stderr}`).toMatch(/^1 /)
  const [row] = (JSON.parse(stdout) as { benchmarks: { change: { estimate: number } }[] }).benchmarks
  expect(row!.change.estimate).toBeCloseTo(1)
}

function isRefused({ code, stdout, stderr }: Ended, ...words: readonly string[]): void {
  expect(code, stderr).toBe(3)
  const { verdict, benchmarks } = JSON.parse(stdout) as { verdict: string; benchmarks: unknown[] }
  expect({ verdict, benchmarks }).toEqual({ verdict: 'error', benchmarks: [] })
  for (const word of words) expect(stderr).toContain(word)
}

describe.skipIf(python === null)('Python', () => {
  const at = (...parts: string[]): string => path.join(repository.path, ...parts)

  /** A folder of packages like that of an interpreter which an earlier step of the job prepared. */
  function sitePackages(inside: string): string {
    const site = path.join(inside, 'lib/site-packages')
    mkdirSync(site, { recursive: true })
    return site
  }

  const inSite = (site: string, script = 'gen.py') =>
    `${python} -c "import site, sys, runpy; site.addsitedir('${site}'); runpy.run_path('${script}', run_name='__main__')"`

  test('a variable that leads into the checkout is turned to that of the side', async () => {
    commitBoth()
    isSlower(await compare('python3 gen.py', { PYTHONPATH: at('src') }))
    isSlower(await compare('python3 "$GITHUB_WORKSPACE/gen.py"', { PYTHONPATH: 'src', GITHUB_WORKSPACE: at() }))
  })

  test('a path that is written out is refused, with the file and the side', async () => {
    commitBoth()
    isRefused(
      await compare(`python3 "${at('gen.py')}"`, { PYTHONPATH: 'src' }),
      'base: ',
      'gen.py of your checkout',
      'setup',
    )
  })

  test('an editable installation of an earlier step is refused', async () => {
    commitBoth()
    const site = sitePackages(folder.path)
    writeFileSync(path.join(site, '__editable__.speed.pth'), `${at('src')}\n`)
    isRefused(await compare(inSite(site)), 'base: ', 'src/speed.py of your checkout', '.venv')
  })

  test('an interpreter that both sides install into is refused', async () => {
    commitBoth()
    const site = sitePackages(folder.path)
    const setup = `${python} -c "import os; open('${site}/speed.pth', 'w').write(os.getcwd() + '/src')"`
    isRefused(await compare(inSite(site), {}, ['--setup', setup]), 'base: ', 'src/speed.py of head’s checkout')
  })

  test('a copy that was installed from the checkout is refused', async () => {
    commitBoth()
    const site = sitePackages(folder.path)
    const facts = path.join(site, 'speed-1.0.dist-info')
    mkdirSync(facts)
    writeFileSync(path.join(site, 'speed.py'), 'SECONDS = "2"\n')
    writeFileSync(path.join(facts, 'direct_url.json'), JSON.stringify({ url: `file://${at()}`, dir_info: {} }))
    writeFileSync(path.join(facts, 'RECORD'), 'speed.py,,\nspeed-1.0.dist-info/RECORD,,\n')
    isRefused(await compare(inSite(site)), 'base: ', 'speed.py, which was installed from your checkout')
  })

  test('a copy of the project from anywhere is refused, unless something imported the checkout’s own', async () => {
    commitBoth()
    repository.commit('named', { 'pyproject.toml': '[project]\nname = "Speed"\n' })
    repository.commit('once more', { 'other.txt': '' })
    const site = sitePackages(folder.path)
    mkdirSync(path.join(site, 'speed-1.0.dist-info'))
    writeFileSync(path.join(site, 'speed.py'), 'SECONDS = "2"\n')
    writeFileSync(path.join(site, 'speed-1.0.dist-info/RECORD'), 'speed.py,,\n')
    isRefused(await compare(inSite(site)), 'base: the suite imported speed from', 'PYTHONPATH=src')
    const driven = `${python} -c "import site; site.addsitedir('${site}'); import speed" && PYTHONPATH=src python3 gen.py`
    const { code, stderr } = await compare(driven)
    expect(code, stderr).toBe(0)
  })

  test('a command that sets PYTHONPATH keeps what tells', async () => {
    commitBoth()
    const site = sitePackages(folder.path)
    writeFileSync(path.join(site, '__editable__.speed.pth'), `${at('src')}\n`)
    isRefused(await compare(`PYTHONPATH=lib ${inSite(site)}`), 'base: ', 'src/speed.py of your checkout')
  })

  test('nothing is printed into the results, and the report says what was looked at', async () => {
    commitBoth()
    mkdirSync(at('tmp'))
    // The temporary folder in the checkout, as some runners have it: what is borrowed there is the side's own.
    const ended = await compare('python3 gen.py 2>&1', { PYTHONPATH: 'src', TMPDIR: at('tmp') })
    isSlower(ended)
    const { ignored, notes, provenance } = JSON.parse(ended.stdout) as Looked
    expect({ ignored, notes }).toEqual({ ignored: [], notes: [] })
    expect(provenance).toMatchObject({ base: { told: { python: 1 } }, head: { told: { python: 1 }, silent: [] } })
  })

  test('packages of others in the checkout are everybody’s', async () => {
    commitBoth()
    const site = sitePackages(at('.venv'))
    writeFileSync(path.join(site, 'others.py'), '')
    const run = `PYTHONPATH=src ${python} -c "import sys; sys.path.append('${site}'); import others; import runpy; runpy.run_path('gen.py')"`
    isSlower(await compare(run))
  })

  test('a sitecustomize of the user’s own still runs', async () => {
    commitBoth()
    const own = path.join(folder.path, 'own')
    mkdirSync(own)
    writeFileSync(path.join(own, 'sitecustomize.py'), `import sys\nsys.path.insert(0, 'src')\n`)
    isSlower(await compare('python3 gen.py', { PYTHONPATH: own }))
  })
})

describe.skipIf(python === null || !isLinux)('a Python that does not tell (Linux only: it reads /proc)', () => {
  const at = (...parts: string[]): string => path.join(repository.path, ...parts)

  /** An environment in which an earlier step of the job installed the package for development. */
  function editable(): string {
    const place = path.join(folder.path, 'env')
    execFileSync(python!, ['-m', 'venv', '--without-pip', place])
    const lib = readdirSync(path.join(place, 'lib')).find((name) => name.startsWith('python'))!
    writeFileSync(path.join(place, 'lib', lib, 'site-packages', '__editable__.speed.pth'), `${at('src')}\n`)
    return path.join(place, 'bin/python')
  }

  /** Lives long enough to be looked at. */
  const slow = () => {
    commitBoth()
    const gen = readFileSync(at('gen.py'), 'utf8')
    repository.commit('slow', {
      'slow.py': `import time\ntime.sleep(0.4)\n${gen}`,
      'by.sh': 'PYTHONPATH=src "$1" slow.py',
    })
    repository.commit('faster', { 'src/speed.py': 'SECONDS = "4"\n' })
  }

  test.each([
    ['-I', (program: string) => `'${program}' -I slow.py`],
    ['a cleared environment', (program: string) => `env -i '${program}' slow.py`],
    ['another PYTHONPATH', (program: string) => `PYTHONPATH= '${program}' slow.py`],
  ])('is asked what it would find: %s', async (_, run) => {
    slow()
    isRefused(await compare(run(editable())), 'base: ', 'src/speed.py of your checkout', '.venv')
  })

  test('where it finds its own first, that is said and goes on', async () => {
    slow()
    const ended = await compare(`bash by.sh '${editable()}'`)
    isSlower(ended)
    const { notes, provenance } = JSON.parse(ended.stdout) as Looked
    expect(notes.map(({ code }) => code)).toContain('code-not-told')
    expect(provenance.base).toMatchObject({ told: { python: 0 }, silent: [expect.stringMatching(/^python/)] })
  })
})

/** Of the JSON report. */
interface Looked {
  readonly notes: readonly { readonly code: string }[]
  readonly ignored: readonly unknown[]
  readonly provenance: Record<
    'base' | 'head',
    { readonly told: { readonly python: number; readonly node: number }; readonly silent: readonly string[] }
  >
}

describe('Node', () => {
  const at = (...parts: string[]): string => path.join(repository.path, ...parts)

  test('a variable that leads into the checkout is turned to that of the side', async () => {
    commitBoth()
    isSlower(await compare('node gen.cjs', { NODE_PATH: at('lib') }))
  })

  test.each(['gen.cjs', 'gen.mjs'])('a path that is written out is refused: %s', async (script) => {
    commitBoth()
    const ended = await compare(`node "${at(script)}"`, { NODE_PATH: 'lib' })
    isRefused(ended, 'base: ', 'of your checkout', 'npm')
  })

  // npm gives its scripts the options of .npmrc, and none of those that it was given itself.
  test.each(['node gen.cjs', 'npm run --silent gen'])('a linked package is refused: %s', async (run) => {
    repository.commit('options', {
      '.npmrc': 'node-options=--no-warnings\n',
      'package.json': '{ "scripts": { "gen": "node gen.cjs" } }',
    })
    commitBoth()
    const modules = path.join(folder.path, 'node_modules')
    mkdirSync(modules)
    symlinkSync(at('lib/speed.cjs'), path.join(modules, 'speed.cjs'))
    isRefused(await compare(run, { NODE_PATH: modules }), 'base: ', 'lib/speed.cjs of your checkout')
  })

  test('options of Node that the user has set are kept', async () => {
    commitBoth()
    isSlower(await compare('node gen.mjs', { NODE_OPTIONS: '--max-old-space-size=512' }))
  })

  test('what is measured is not held up: only the warm-up tells', async () => {
    commitBoth()
    const log = path.join(folder.path, 'log')
    isSlower(await compare(`echo "[$NODE_OPTIONS]" >> '${log}'; NODE_OPTIONS=--no-warnings node gen.mjs`))
    const lines = readFileSync(log, 'utf8').trim().split('\n')
    expect(lines.filter((line) => line.includes('preload.cjs'))).toHaveLength(2)
    expect(lines.slice(2)).toEqual(lines.slice(2).map(() => '[]'))
  })
})

test.skipIf(!isLinux)('what any other program has open is seen', async () => {
  commitBoth()
  isRefused(await compare(`bash "${path.join(repository.path, 'gen.sh')}"`), 'base: ', 'opened gen.sh of your checkout')
  isSlower(await compare('bash gen.sh'))
})

describe('code and data outside of both checkouts that head’s setup wrote last', () => {
  test.each([
    ['a program', `cp "$(command -v sleep)" 'OUT/wait'`, `'OUT/wait' 0.6 && bash gen.sh`, isLinux],
    [
      'a module of Python',
      `cp src/speed.py 'OUT/speed.py'`,
      `PYTHONPATH='OUT':$PYTHONPATH python3 gen.py`,
      python !== null,
    ],
    ['a module of Node', `cp -p lib/speed.cjs 'OUT/speed.cjs'`, `NODE_PATH='OUT' node gen.cjs`, true],
    // These are read in a moment, and looked at by nobody.
    ['a file that a command names', `cp quick.sh 'OUT/quick.sh'`, `sh 'OUT/quick.sh'`, true],
    ['a folder of data', `mkdir -p 'OUT/data' && cp data/* 'OUT/data'`, `sh by-data.sh 'OUT/data'`, isLinux],
    ['a file of data that only setup names', `cp data/seconds 'OUT/seconds'`, 'sh by-itself.sh', isLinux],
  ])('%s', async (what, setup, run, isHere) => {
    if (!isHere) return console.log(`skipped: ${what} (it cannot be seen here)`)
    commitBoth()
    const fill = (text: string): string => text.replaceAll('OUT', folder.path)
    isRefused(
      await compare(fill(run), {}, ['--setup', fill(setup)]),
      `base: the suite used ${folder.path}`,
      'which head’s `setup` wrote after base’s',
    )
  })
})

test('a tool or a data set that is the same for both sides is no such case', async () => {
  commitBoth()
  const tool = path.join(folder.path, 'tool.sh')
  isSlower(await compare(`sh '${tool}' && sh quick.sh`, {}, ['--setup', `echo true > '${tool}'`]))
})

test.each([
  [`sh 'CHECKOUT/quick.sh'`, 'quick.sh'],
  [`sh -c "cd 'CHECKOUT' && sh quick.sh"`, '.'],
  [`sh by-data.sh 'CHECKOUT/data'`, 'data'],
])('a place in the user’s checkout that a command names is refused: %s', async (run, place) => {
  commitBoth()
  isRefused(
    await compare(run.replaceAll('CHECKOUT', repository.path)),
    `base: the suite was given ${place} of your checkout in place of its own`,
  )
})

test('head’s benchmark files are not written through a link out of base’s checkout', async () => {
  const outside = path.join(folder.path, 'outside')
  mkdirSync(outside)
  symlinkSync(outside, path.join(repository.path, 'bench'))
  repository.commit('base', {})
  unlinkSync(path.join(repository.path, 'bench'))
  repository.commit('head', { 'bench/parse.bench.mjs': 'export default (bench) => bench.add("parse", () => {})\n' })
  const { code, stderr } = await benchgate(['compare', 'HEAD~1', 'HEAD', '--harness', 'head'], { cwd: repository.path })
  expect(code, stderr).toBe(3)
  expect(stderr).toContain('base: bench is a link that leads out of the checkout')
  expect(readdirSync(outside)).toEqual([])
})
