/** A suite reaches for the other side's code, or for the user's checkout: by a variable, by a path, by what is
 *  installed, by a program of its own. Head is always twice as slow, so that whoever is measured with another's code
 *  looks alike: each way ends in an error that names it, or in the slowdown, and never in green. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createRepository, type TestRepository } from '../../__tests__/cli/repository.ts'
import type { Property, Torture } from '../property.ts'
import { removeAll } from '../world/folders.ts'
import { node, plainEnvironment, runProgram } from '../world/program.ts'

interface Ground {
  readonly repository: TestRepository
  /** A folder beside it, for what earlier steps of a job leave. */
  readonly outside: string
}

interface Way {
  readonly what: string
  /** `refused`: an error that names the file; `seen`: the slowdown is found; `either`. */
  readonly ends: 'refused' | 'seen' | 'either'
  /** USER is the user's checkout, OUTSIDE the folder beside it, INTERPRETER a Python. */
  readonly run: string
  readonly setup?: string
  readonly environment?: Readonly<Record<string, string>>
  prepare?(ground: Ground): void
  /** What has to be there. */
  readonly needs?: 'python'
}

const python = (() => {
  try {
    return execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim()
  } catch {
    return null
  }
})()

const printed = (seconds: string) =>
  `'{"schema":"benchgate/run/1","tool":"custom","launches":[{"benchmarks":[{"name":"parse","status":"ok","metrics":[{"name":"time","unit":"s","better":"lower","value":' + ${seconds} + '}]}]}],"ignored":[]}'`

/** The same as a command of a shell. */
const printing = (seconds: string) => `printf ${printed('%s').replaceAll(/' \+ | \+ '/g, '')} ${seconds}\n`

/** Every part waits a little, so that it is there when it is looked at. */
const filesOf = (seconds: number): Record<string, string> => ({
  'src/speed.py': `SECONDS = "${seconds}"\n`,
  'gen.py': `import time, speed\ntime.sleep(0.3)\nprint(${printed('speed.SECONDS')})\n`,
  'forks.py': `import os, sys, time\nif os.fork() == 0:\n    os.execv(sys.executable, [sys.executable, 'gen.py'])\nos.wait()\n`,
  'lib/speed.cjs': `module.exports = '${seconds}'\n`,
  'gen.cjs': `const seconds = require('speed.cjs')\nsetTimeout(() => console.log(${printed('seconds')}), 300)\n`,
  'linked.cjs': `const seconds = require('lib/speed.cjs')\nsetTimeout(() => console.log(${printed('seconds')}), 300)\n`,
  'thread.mjs': `import { Worker } from 'node:worker_threads'\nnew Worker(process.argv[2])\n`,
  'child.mjs': `import { execFileSync } from 'node:child_process'\nprocess.stdout.write(execFileSync(process.execPath, process.argv.slice(2), { env: {} }))\n`,
  'gen.sh': `sleep 0.4\n${printing(String(seconds))}`,
  // What these read, nobody sees them read.
  'quick.sh': printing(String(seconds)),
  data: `${seconds}\n`,
  'by-data.sh': `read -r seconds < "\${1:-$DATA}"; ${printing('"$seconds"')}`,
})

/** An environment in which an earlier step installed the user's checkout for development. */
function installed({ repository, outside }: Ground): void {
  execFileSync(python!, ['-m', 'venv', '--without-pip', path.join(outside, 'env')])
  const lib = path.join(outside, 'env/lib')
  const site = path.join(lib, readdirSync(lib).find((name) => name.startsWith('python'))!, 'site-packages')
  writeFileSync(path.join(site, '__editable__.speed.pth'), `${path.join(repository.path, 'src')}\n`)
}

function linked({ repository, outside }: Ground): void {
  mkdirSync(path.join(outside, 'node_modules'))
  symlinkSync(path.join(repository.path, 'lib/speed.cjs'), path.join(outside, 'node_modules/speed.cjs'))
}

const own = `'OUTSIDE/env/bin/python'`
const ways: readonly Way[] = [
  { what: 'its own, by bash', ends: 'seen', run: 'bash gen.sh' },
  { what: 'a path of bash', ends: 'refused', run: `bash 'USER/gen.sh'` },
  { what: 'GITHUB_WORKSPACE', ends: 'seen', run: 'bash "$GITHUB_WORKSPACE/gen.sh"' },
  { what: 'a variable of its own', ends: 'seen', run: 'bash "$PLACE/gen.sh"', environment: { PLACE: 'USER' } },
  { what: 'where it starts', ends: 'refused', run: `cd 'USER'; bash gen.sh` },
  { what: 'a link in the checkout', ends: 'refused', setup: `ln -s 'USER/gen.sh' linked.sh`, run: 'bash linked.sh' },
  { what: 'a cleared environment', ends: 'refused', run: `env -i bash 'USER/gen.sh'` },
  { what: 'a session of its own', ends: 'refused', run: `env -i setsid -w bash 'USER/gen.sh'` },
  { what: 'the checkout beside it', ends: 'either', run: `bash "$(ls -d ../*/gen.sh | head -1)"` },
  { what: 'NODE_PATH', ends: 'seen', run: 'node gen.cjs', environment: { NODE_PATH: 'USER/lib' } },
  { what: 'a path of Node', ends: 'refused', run: `NODE_PATH=lib node 'USER/gen.cjs'` },
  { what: 'a linked package', ends: 'refused', prepare: linked, run: `NODE_PATH='OUTSIDE/node_modules' node gen.cjs` },
  {
    what: 'a linked package, with options of Node',
    ends: 'refused',
    prepare: linked,
    run: `NODE_OPTIONS=--no-warnings NODE_PATH='OUTSIDE/node_modules' node gen.cjs`,
  },
  { what: 'a thread of Node', ends: 'refused', run: `NODE_PATH=lib node thread.mjs 'USER/gen.cjs'` },
  {
    what: 'a child of Node without an environment',
    ends: 'refused',
    setup: `mkdir node_modules && ln -s 'USER/lib' node_modules/lib`,
    run: 'node child.mjs linked.cjs',
  },
  { what: 'PYTHONPATH', ends: 'seen', run: 'python3 gen.py', environment: { PYTHONPATH: 'USER/src' }, needs: 'python' },
  { what: 'a path of Python', ends: 'refused', run: `PYTHONPATH=src python3 'USER/gen.py'`, needs: 'python' },
  { what: 'an editable package', ends: 'refused', prepare: installed, run: `${own} gen.py`, needs: 'python' },
  { what: 'an editable package, -I', ends: 'refused', prepare: installed, run: `${own} -I gen.py`, needs: 'python' },
  { what: 'an editable package, -E', ends: 'refused', prepare: installed, run: `${own} -E gen.py`, needs: 'python' },
  {
    what: 'an editable package, env -i',
    ends: 'refused',
    prepare: installed,
    run: `env -i ${own} gen.py`,
    needs: 'python',
  },
  {
    what: 'an editable package, another PYTHONPATH',
    ends: 'refused',
    prepare: installed,
    run: `PYTHONPATH=lib ${own} gen.py`,
    needs: 'python',
  },
  { what: 'an editable package, forked', ends: 'refused', prepare: installed, run: `${own} forks.py`, needs: 'python' },
  {
    what: 'one environment for both sides',
    ends: 'refused',
    prepare: installed,
    setup: `echo "$PWD/src" > "$(ls -d 'OUTSIDE'/env/lib/python*/site-packages)/__editable__.speed.pth"`,
    run: `${own} gen.py`,
    needs: 'python',
  },
  {
    what: 'a program that both setups build',
    ends: 'refused',
    setup: `cp "$(command -v sleep)" 'OUTSIDE/wait'`,
    run: `'OUTSIDE/wait' 0.6 && bash gen.sh`,
  },
  { what: 'a path that is read in a moment', ends: 'refused', run: `bash 'USER/quick.sh'` },
  { what: 'a path in a quoted command', ends: 'refused', run: `sh -c "cd 'USER' && sh quick.sh"` },
  {
    what: 'a link to a path, read in a moment',
    ends: 'refused',
    setup: `ln -s 'USER/data' own`,
    run: 'bash by-data.sh own',
  },
  {
    what: 'a script that both setups write',
    ends: 'refused',
    setup: `cp quick.sh 'OUTSIDE/quick.sh'`,
    run: `bash 'OUTSIDE/quick.sh'`,
  },
  {
    what: 'data that both setups write',
    ends: 'refused',
    setup: `cp data 'OUTSIDE/data'`,
    run: `bash by-data.sh 'OUTSIDE/data'`,
  },
  {
    what: 'data that both setups write, by a variable',
    ends: 'refused',
    setup: 'cp data "$DATA"',
    run: 'bash by-data.sh',
    environment: { DATA: 'OUTSIDE/data' },
  },
  {
    what: 'a tool that is the same for both',
    ends: 'seen',
    setup: `echo true > 'OUTSIDE/tool.sh'`,
    run: `bash 'OUTSIDE/tool.sh' && bash gen.sh`,
  },
  {
    what: 'a copy that both setups install',
    ends: 'refused',
    setup: `cp -p lib/speed.cjs 'OUTSIDE/speed.cjs'`,
    run: `NODE_PATH='OUTSIDE' node gen.cjs`,
  },
  {
    what: 'a copy in one environment for both sides',
    ends: 'refused',
    prepare: installed,
    setup: `cp src/speed.py "$(ls -d 'OUTSIDE'/env/lib/python*/site-packages)/speed.py" && rm -f "$(ls -d 'OUTSIDE'/env/lib/python*/site-packages)/__editable__.speed.pth"`,
    run: `${own} gen.py`,
    needs: 'python',
  },
  {
    what: 'an environment for each side',
    ends: 'seen',
    setup: `INTERPRETER -m venv --without-pip .venv && echo "$PWD/src" > "$(ls -d .venv/lib/python*/site-packages)/speed.pth"`,
    run: '.venv/bin/python gen.py',
    needs: 'python',
  },
]

async function attempt(way: Way, { folder, random }: Torture): Promise<string | null> {
  const ground = path.join(folder, random.integer(1e9).toString(36))
  const outside = path.join(ground, 'out side')
  mkdirSync(outside, { recursive: true })
  const repository = createRepository(path.join(ground, 'us er'))
  repository.commit('base', filesOf(1))
  repository.commit('head', filesOf(2))
  way.prepare?.({ repository, outside })
  const fill = (text: string): string =>
    text
      .replaceAll('USER', repository.path)
      .replaceAll('OUTSIDE', outside)
      .replaceAll('INTERPRETER', python ?? '')
  const own = Object.entries(way.environment ?? {}).map(([name, value]) => [name, fill(value)])
  const setup = way.setup === undefined ? [] : ['--setup', fill(way.setup)]
  const result = await runProgram(
    [
      'compare',
      'HEAD~1',
      'HEAD',
      '--pairing',
      'rounds',
      '--max-rounds',
      '8',
      '--json',
      ...setup,
      '--run',
      fill(way.run),
    ],
    {
      cwd: repository.path,
      env: {
        ...plainEnvironment,
        PATH: `${path.dirname(node)}:${process.env['PATH'] ?? ''}`,
        GITHUB_WORKSPACE: repository.path,
        ...Object.fromEntries(own),
      },
    },
  )
  removeAll(ground)
  const ended =
    result.code === 3 &&
    /(loaded|opened|used|was given) .* of (your|base’s|head’s) checkout|which head’s `setup` wrote after/.test(
      result.stderr,
    )
  const found = result.code === 1 ? 'seen' : ended ? 'refused' : `exit ${result.code}`
  if (found === way.ends || (way.ends === 'either' && (found === 'seen' || found === 'refused'))) return null
  return `${found}, not ${way.ends}: ${result.stderr.slice(-1_000)}`
}

export const ownCode: Property = {
  name: 'own-code',
  claim: 'no side is measured with the code of the other or of the user’s checkout and called green',
  async run(torture) {
    const there = ways.filter(({ needs }) => needs === undefined || python !== null)
    if (there.length < ways.length) torture.say('there is no python3: the ways of Python are left out')
    const chosen = torture.size === 'whole' ? there : torture.random.shuffle([...there]).slice(0, 3)
    const failures: string[] = []
    const counts = { tries: chosen.length, refused: 0, seen: 0, bent: 0 }
    for (const way of chosen) {
      torture.say(way.what)
      const failure = await attempt(way, torture)
      if (failure !== null) failures.push(`${way.what}: ${failure}`)
      if (failure !== null) counts.bent++
      else if (way.ends === 'refused') counts.refused++
      else counts.seen++
    }
    return { counts, failures }
  },
}
