/** A suite reaches for what is not its own: later steps through the command files, the program through its
 *  files, and the time after it through what it leaves behind. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Scene } from '../../__tests__/action/github-scene.ts'
import { suiteOf } from '../../__tests__/cli/repository.ts'
import type { Property, Torture } from '../property.ts'
import { type Try, tryAll, unlessCode } from '../world/tries.ts'

const alike = suiteOf({ parse: 100, sort: 200 })

/** How a spy is left behind. `SPY` is its script. */
const leaving: readonly string[] = [
  'bash SPY &',
  'setsid bash SPY &',
  'env -i setsid bash SPY &',
  'env -i nohup setsid bash SPY &',
  '(env -i setsid bash -c "(bash SPY &) &" &)',
  'env -i setsid sh -c "trap \'\' TERM HUP INT; bash SPY" &',
]

async function leaveSpy(scene: Scene, command: string, { folder, random }: Torture): Promise<string | null> {
  const mark = path.join(folder, random.integer(1e9).toString(36))
  writeFileSync(`${mark}.sh`, `cd /; echo $$ >> '${mark}'; exec sleep 300\n`)
  const left = command.replaceAll('SPY', `'${mark}.sh'`)
  scene.push('a spy', { 'suite.sh': `{ ${left} } </dev/null >/dev/null 2>&1\nsleep 0.2\n${alike}` })
  const wrong = unlessCode(await scene.run({ inputs: { 'max-rounds': '8' } }), 0)
  const pids = existsSync(mark) ? readFileSync(mark, 'utf8').trim().split('\n') : []
  const alive = pids.filter(isRunning)
  return wrong ?? (pids.length === 0 ? 'no spy was started' : alive.length === 0 ? null : `alive: ${alive.join()}`)
}

/** A dead process that nobody has asked after yet is none. */
function isRunning(pid: string): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return false
  }
}

async function bend(scene: Scene, command: string): Promise<string | null> {
  scene.push('bends', {
    'suite.sh': `for file in "$(dirname "$RUNNER_TEMP")"/{env,path,output,state,summary}; do ${command}; done\n${alike}`,
  })
  const result = await scene.run({ inputs: { 'max-rounds': '8' } })
  const bent = result.outputs['BENT'] !== undefined || result.summary.includes('BENT=1')
  return unlessCode(result, 0) ?? (bent ? 'a command file was bent' : null)
}

/** Node opens its debugger to whoever sends it SIGUSR1. */
async function openDebugger(scene: Scene): Promise<string | null> {
  const up = `p=$(sed -n 's/^PPid:\\t//p' /proc/$p/status)`
  const knock = `p=$PPID; while [ "$p" -gt 1 ]; do case "$(readlink /proc/$p/exe)" in */node) kill -USR1 $p; break;; esac; ${up}; done\n`
  scene.push('knocks', { 'suite.sh': `${knock}${alike}` })
  const result = await scene.run({ inputs: { 'max-rounds': '8' } })
  return unlessCode(result, 0) ?? (result.log.includes('Debugger listening') ? 'the debugger opened' : null)
}

const tries: readonly Try[] = [
  ...leaving.map((command) => ({
    what: command,
    attempt: (scene: Scene, to: Torture) => leaveSpy(scene, command, to),
  })),
  ...[
    'echo BENT=1 >> "$file"',
    'echo BENT=1 > "$file"',
    'rm "$file"; echo BENT=1 > "$file"',
    'rm -f "$file"; mkdir -p "$file"',
  ].map((command) => ({ what: command, attempt: (scene: Scene) => bend(scene, command) })),
  { what: 'SIGUSR1', attempt: openDebugger },
]

export const reach: Property = {
  name: 'reach',
  claim:
    'what a suite leaves behind is ended, whatever it cleared, it sets nothing for later steps, and opens no debugger',
  run: (torture) => tryAll(tries, torture),
}
