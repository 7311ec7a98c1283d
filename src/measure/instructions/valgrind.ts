/** Instructions by valgrind, where the processor's own counters cannot be used.
 *
 *  A program that lives is run under massif, which counts time in instructions: with `--pages-as-heap` it leaves the
 *  program's own allocator in place, costs a fraction of what callgrind costs, and says on request how far it has come
 *  (`vgdb … snapshot`). A launch that ends is run under cachegrind without caches, which says at the end what it took.
 *  Both know only what runs in the program, not what the kernel does for it. */

import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { argumentsOf, findOnPath, run, succeeded } from '../../host/process.ts'
import { Failure } from '../../model/failure.ts'
import type { CountedProgram, Counter, CounterPorts, FixLayout, Meter } from './counter.ts'

/** Options that every tool has; those of the user's own files could change what is counted. */
const common = ['-q', '--command-line-only=yes', '--trace-children=yes']

const pipePrefix = 'vgdb'
const answerSeconds = 30

/** A sentence says why there is none. */
export async function valgrindCounter(ports: CounterPorts, fixed: FixLayout): Promise<Counter | string> {
  const { environment, temporary: directory } = ports
  const [valgrind, vgdb] = ['valgrind', 'vgdb'].map((name) => findOnPath(name, environment))
  if (valgrind == null || vgdb == null) return 'valgrind is not installed'
  const told = await run(
    { kind: 'argv', file: valgrind, args: ['--version'] },
    { directory, environment, timeoutSeconds: answerSeconds, sweep: false },
  )
  const version = /^valgrind-(\S+)/.exec(told.stdout.read().toString())?.[1]
  told.stdout.release()
  if (!succeeded(told) || version === undefined) return 'valgrind does not tell its version'
  const under = (options: readonly string[]): Counter['wrap'] => {
    return (command) => {
      const [file, args] = argumentsOf(command, environment)
      return fixed({ kind: 'argv', file: valgrind, args: [...common, ...options, file, ...args] })
    }
  }
  return {
    name: `valgrind ${version}`,
    slowdown: 15,
    wrap: (command, folder) => under(massif(folder))(command, folder),
    attach: async (_, folder) => meterOf(vgdb, folder, ports),
    wrapWhole: (command, folder) => under(cachegrind(folder))(command, folder),
    totalIn: (folder) => sumIn(logsIn(folder)),
    programsIn: (folder) => logsIn(folder).flatMap((log) => programIn(log) ?? []),
  }
}

function massif(folder: string): string[] {
  return [
    '--tool=massif',
    '--pages-as-heap=yes',
    '--depth=1',
    '--threshold=100',
    '--max-snapshots=10',
    '--peak-inaccuracy=100',
    `--massif-out-file=${path.join(folder, 'ended.%p')}`,
    `--vgdb-prefix=${path.join(folder, pipePrefix)}`,
  ]
}

function cachegrind(folder: string): string[] {
  const log = `--log-file=${path.join(folder, 'log.%p')}`
  // Quiet means without the summary that is looked for.
  return ['-v', '--tool=cachegrind', '--cache-sim=no', '--cachegrind-out-file=/dev/null', '--vgdb=no', log]
}

function meterOf(vgdb: string, folder: string, { environment }: CounterPorts): Meter {
  const file = path.join(folder, 'snapshot')
  // A command ends at a blank, of which a path may have some.
  const opened = openSync(folder, 'r')
  const written = `/proc/${process.pid}/fd/${opened}/snapshot`
  const args = ['--max-invoke-ms=1', `--vgdb-prefix=${path.join(folder, pipePrefix)}`]
  const endedBefore = new Set(endedIn(folder))

  async function totalOf(pid: number): Promise<number> {
    // What an earlier question has left is no answer to this one.
    rmSync(file, { force: true })
    const asked = await run(
      { kind: 'argv', file: vgdb, args: [...args, `--pid=${pid}`, 'snapshot', written] },
      { directory: folder, environment, timeoutSeconds: answerSeconds, sweep: false },
    )
    asked.stdout.release()
    const counted = succeeded(asked) ? timeIn(file) : null
    if (counted !== null) return counted
    // What has ended in this moment has been lost, and is told as such.
    if (!livingIn(folder).includes(pid)) return 0
    throw new Failure('valgrind does not tell how far the program has come (vgdb has to be allowed to trace it)')
  }

  return {
    async total() {
      let sum = 0
      for (const pid of livingIn(folder)) sum += await totalOf(pid)
      return sum
    },
    lost() {
      const ended = endedIn(folder).filter((name) => !endedBefore.has(name))
      for (const name of ended) endedBefore.add(name)
      return ended.length
    },
    end: async () => closeSync(opened),
  }
}

/** Programs that wait for questions, by process. */
function livingIn(folder: string): number[] {
  return readdirSync(folder).flatMap((name) => {
    const pid = /^vgdb-from-vgdb-to-(\d+)-/.exec(name)?.[1]
    return pid === undefined ? [] : [Number(pid)]
  })
}

function endedIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('ended.'))
}

function timeIn(file: string): number | null {
  if (!existsSync(file)) return null
  const time = /^time=(\d+)$/m.exec(readFileSync(file, 'utf8'))?.[1]
  return time === undefined ? null : Number(time)
}

function logsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.startsWith('log.'))
  return names.map((name) => readFileSync(path.join(folder, name), 'utf8'))
}

/** `==123== I   refs:      716,136,781`, once for each program that has ended. @throws Failure */
export function sumIn(logs: readonly string[]): number {
  const totals = logs.flatMap((log) =>
    [...log.matchAll(/^==\d+== I\s+refs:\s+([\d,]+)$/gm)].map(([, digits]) => digits!),
  )
  if (totals.length === 0) throw new Failure('valgrind has not told what the launch took')
  return totals.reduce((sum, digits) => sum + Number(digits.replaceAll(',', '')), 0)
}

/** What valgrind wrote of one program. Null where it is not told to the end.
 *  @throws Failure where nothing of it is told. */
export function programIn(log: string): CountedProgram | null {
  const pid = /^==(\d+)==/m.exec(log)?.[1]
  const parent = /^==\d+== Parent PID: (\d+)$/m.exec(log)?.[1]
  const command = /^==\d+== Command: (.*)$/m.exec(log)?.[1]
  const instructions = /^==\d+== I\s+refs:\s+([\d,]+)$/m.exec(log)?.[1]
  if (pid === undefined || command === undefined) throw new Failure('valgrind has not told which program it ran')
  if (instructions === undefined) return null
  return {
    pid: Number(pid),
    parent: parent === undefined ? 0 : Number(parent),
    command: argumentsIn(command),
    instructions: Number(instructions.replaceAll(',', '')),
  }
}

/** Blanks within an argument stand behind a backslash. */
function argumentsIn(command: string): string[] {
  return [...command.matchAll(/(?:\\.|[^\s\\])+/g)].map(([word]) => word.replaceAll(/\\(.)/g, '$1'))
}
