/** What counts instructions on this machine: the processor's own counters where they can be used, else valgrind. Which
 *  of them works is found by recording: a counter that is listed may still be switched off in a virtual machine. */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Cleanup } from '../../host/cleanup.ts'
import { converse } from '../../host/conversation.ts'
import { argumentsOf, type Command, findOnPath } from '../../host/process.ts'
import { Failure } from '../../model/failure.ts'
import { perfCounter } from './perf.ts'
import { valgrindCounter } from './valgrind.ts'

export interface CounterPorts {
  readonly signal: AbortSignal
  readonly cleanup: Cleanup
  /** Scrubbed already. */
  readonly environment: Readonly<Record<string, string>>
  /** A borrowed folder. */
  readonly temporary: string
}

/** Instructions of a process that lives and of what it started, so far. Read between two batches, while it waits. */
export interface Meter {
  /** @throws Failure where it does not answer. */
  total(): Promise<number>
  /** Programs that were started and ended since it was last asked, whose instructions are in no total. */
  lost(): number
  end(): Promise<void>
}

export interface Counter {
  /** As people read it, with its version: `valgrind 3.19.0`. */
  readonly name: string
  /** How much slower a counted program is, roughly. */
  readonly slowdown: number
  /** The same command, in a process that can be counted. `folder` is for files of the counter and is its own. */
  wrap(command: Command, folder: string): Command
  /** @param pid of what was started by `wrap`. */
  attach(pid: number, folder: string): Promise<Meter>
  /** The same command as a launch that is counted from its start to its end, … */
  wrapWhole(command: Command, folder: string): Command
  /** … and what it took. @throws Failure where nothing was written down. */
  totalIn(folder: string): number
  /** The programs of that launch one by one, where they are told apart. @throws Failure likewise. */
  programsIn?(folder: string): readonly CountedProgram[]
}

/** One program of a launch, from its start to its end. */
export interface CountedProgram {
  readonly pid: number
  readonly parent: number
  /** Its arguments, the program first. */
  readonly command: readonly string[]
  readonly instructions: number
}

/** What was tried, and why it does not count. */
export interface NoCounter {
  readonly tried: readonly string[]
}

export async function findCounter(ports: CounterPorts): Promise<Counter | NoCounter> {
  if (process.platform !== 'linux') return { tried: ['instructions are counted on Linux only'] }
  const fixed = await layoutFixer(ports)
  const tried: string[] = []
  for (const find of [perfCounter, valgrindCounter]) {
    const found = await find(ports, fixed)
    if (typeof found === 'string') tried.push(found)
    else {
      const because = await whyNotCounting(found, ports)
      if (because === null) return found
      tried.push(`${found.name}: ${because}`)
    }
  }
  return { tried }
}

/** Where a program lies in memory decides over hashes of addresses, and so over what it does. */
export type FixLayout = (command: Command) => Command

/** Through `setarch -R`, where that may be done: some containers forbid it. */
async function layoutFixer({ environment }: CounterPorts): Promise<FixLayout> {
  const setarch = findOnPath('setarch', environment)
  const asIs: FixLayout = (command) => command
  if (setarch === null) return asIs
  const fix: FixLayout = (command) => {
    const [file, args] = argumentsOf(command, environment)
    return { kind: 'argv', file: setarch, args: ['-R', file, ...args] }
  }
  const conversation = converse(fix({ kind: 'argv', file: '/bin/cat', args: [] }), { directory: '/', environment })
  conversation.send('@there')
  const answer = await conversation.answer(10)
  await conversation.end(0)
  return answer.kind === 'line' ? fix : asIs
}

const answerSeconds = 30

/** Counts a program that repeats one line. Null where that took instructions, as it must. */
async function whyNotCounting(counter: Counter, ports: CounterPorts): Promise<string | null> {
  const folder = counterFolder(ports.temporary)
  const { environment, signal, cleanup } = ports
  const command = counter.wrap({ kind: 'argv', file: '/bin/cat', args: [] }, folder)
  const conversation = converse(command, { directory: folder, environment, signal, cleanup })
  const repeats = async (line: string): Promise<boolean> => {
    conversation.send(line)
    return (await conversation.answer(answerSeconds)).kind === 'line'
  }
  try {
    if (!(await repeats('@one'))) return lastLine(conversation.tail()) ?? 'what it runs does not answer'
    const meter = await counter.attach(conversation.pid!, folder)
    try {
      const before = await meter.total()
      if (!(await repeats('@two'))) return 'what it runs does not answer'
      return (await meter.total()) > before ? null : 'it counts nothing'
    } finally {
      await meter.end()
    }
  } catch (error) {
    if (error instanceof Failure) return error.message
    throw error
  } finally {
    await conversation.end(0)
    rmSync(folder, { recursive: true, force: true })
  }
}

function lastLine(text: string): string | null {
  return text.trim() === '' ? null : text.trim().split('\n').at(-1)!.trim()
}

/** A new one for every program that is counted. Its length is the same each time: it may reach the program. */
export function counterFolder(temporary: string): string {
  mkdirSync(path.join(temporary, 'counter'), { recursive: true })
  return mkdtempSync(path.join(temporary, 'counter', 'c-'))
}
