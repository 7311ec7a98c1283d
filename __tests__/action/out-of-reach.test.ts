/** A suite that reaches for a token, for the program and for later steps, through the built action. */

import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from '../cli/program.ts'
import { suiteOf, temporaryFolder } from '../cli/repository.ts'
import { openScene, type Scene } from './github-scene.ts'

let scene: Scene
let folder: ReturnType<typeof temporaryFolder>

beforeEach(async () => {
  scene = await openScene()
  folder = temporaryFolder()
})
afterEach(async () => {
  await scene.close()
  folder.remove()
})

/** A dead process that nobody has asked after yet is none. */
function isRunning(pid: string): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return false
  }
}

const linux = test.skipIf(process.platform !== 'linux')
/** Both sides alike, so that nothing but what is tried can fail. */
const alike = suiteOf({ parse: 100, sort: 200 })

linux('what cleared its environment and left its session is ended (Linux only: by /proc)', async () => {
  const [pids, spy] = [path.join(folder.path, 'pids'), path.join(folder.path, 'spy.sh')]
  writeFileSync(spy, `cd /; echo $$ >> '${pids}'; exec sleep 300\n`)
  scene.push('spy', { 'suite.sh': `env -i setsid bash '${spy}' </dev/null >/dev/null 2>&1 &\nsleep 0.2\n${alike}` })
  const result = await scene.run()
  expect(result.code, result.log).toBe(0)
  const started = readFileSync(pids, 'utf8').trim().split('\n')
  expect(started.length).toBeGreaterThan(8)
  await sleep(200)
  expect(started.filter(isRunning)).toEqual([])
})

/** Sends a signal to the program that started the suite. */
const knocking = `p=$PPID; while [ "$p" -gt 1 ]; do case "$(readlink /proc/$p/exe)" in */node) kill -USR1 $p; break;; esac; p=$(sed -n 's/^PPid:\\t//p' /proc/$p/status); done\n`

linux(
  'what is added to command files while the suite runs is taken back, and no debugger opens (Linux only: it reads /proc)',
  async () => {
    const text = `for file in "$(dirname "$RUNNER_TEMP")"/{env,path,output,state,summary}; do echo BENT=1 >> "$file"; done\n`
    scene.push('bends', { 'suite.sh': `${knocking}${text}${alike}` })
    const result = await scene.run()
    expect(result.code, result.log).toBe(0)
    expect(result.log).not.toContain('Debugger listening')
    expect(result.log).toMatch(/something was written to GITHUB_OUTPUT, GITHUB_ENV, GITHUB_PATH/)
    expect([result.outputs['BENT'], result.summary.includes('BENT')]).toEqual([undefined, false])
    expect(result.outputs['verdict']).toBe('pass')
  },
)

const built = path.join(root, 'dist/index.js')

test.skipIf(!existsSync(built))(
  'parts of the program that are rewritten meanwhile are not loaded (needs dist/)',
  async () => {
    const copy = path.join(folder.path, 'action')
    mkdirSync(copy)
    cpSync(path.join(root, 'dist'), copy, { recursive: true })
    const text = `for file in '${copy}'/*.js; do echo 'console.log("BENT PROGRAM")' > "$file"; done\n`
    scene.push('rewrites', { 'suite.sh': `${text}${alike}` })
    const artifacts = { ACTIONS_RUNTIME_TOKEN: 'x'.repeat(40), ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' }
    const result = await scene.run({ entry: path.join(copy, 'index.js'), env: artifacts })
    expect(readFileSync(path.join(copy, 'index.js'), 'utf8')).toContain('BENT')
    expect(result.log).not.toContain('BENT PROGRAM')
    // The library for artifacts was loaded, after the suite: it failed at the address, not before.
    expect(result.log).toContain('The report was not uploaded')
    expect(result.code, result.log).toBe(0)
    rmSync(copy, { recursive: true })
  },
)
