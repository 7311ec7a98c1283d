/** The room host/: the machine as ports. Processes, git, files, the clock, signals and logs are met here alone, and
 *  everything borrowed goes back. Its files stand side by side, because each is one thing of the machine that others
 *  are handed, found by its name; few of them know each other.
 *
 *  This file: starts commands and ends them with everything they started.
 *
 *  Takes a shell command or an argument vector, a directory and a whole environment (nothing is
 *  inherited by accident). Gives how it ended, how long it took and what it printed. Never throws for
 *  what a command does: not found, crashed, hung and cancelled are values. Standard input is closed. */

import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'
import type { Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { createCapture, createLineSplitter, createTail, type OutputCapture } from './captured.ts'
import type { Cleanup } from './cleanup.ts'
import { limitOf, markedEnvironment, type ProcessTree, programMark, treeOf } from './process-tree.ts'
import { watchOver } from './watchdog.ts'

export type Command =
  | { readonly kind: 'shell'; readonly text: string }
  | { readonly kind: 'argv'; readonly file: string; readonly args: readonly string[] }

export interface RunOptions {
  readonly directory: string
  /** The whole environment of the command. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly timeoutSeconds?: number
  /** Between SIGTERM and SIGKILL. A cancelled job has some seconds in all, so this is short. */
  readonly graceSeconds?: number
  readonly signal?: AbortSignal
  /** So that a forced end of the program ends the command too. */
  readonly cleanup?: Cleanup
  /** Every line of both streams as it comes. */
  readonly onLine?: (line: string) => void
  /** A path for standard output that does not fit in memory. Without it only the first megabytes are kept. */
  readonly spool?: string
  /** Bytes of standard output kept in all, 256 MiB by default. */
  readonly keepBytes?: number
  /** Written to standard input, once it is known; which is then closed. */
  readonly input?: string | Promise<string>
  /** Written to descriptor 3, for what neither arguments nor environment may show. Not on Windows. */
  readonly handed?: string
  /** Look for processes left behind after the command has ended (the default). */
  readonly sweep?: boolean
}

export type Ending =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'signalled'; readonly signal: NodeJS.Signals }
  | { readonly kind: 'timed-out'; readonly seconds: number }
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'not-started'
      readonly because: 'not-found' | 'not-executable' | 'no-directory' | 'other'
      readonly message: string
    }

export interface ProcessResult {
  readonly ending: Ending
  /** Wall seconds until the command itself had ended. */
  readonly seconds: number
  /** Unix seconds. */
  readonly started: number
  readonly stdout: OutputCapture
  /** Last lines of both streams in the order they came. */
  readonly tail: string
  /** Processes that were still there after the command had ended, and were ended. */
  readonly stragglers: number
}

export const memoryBytes = 4 * 1024 * 1024
export const outputBytes = 256 * 1024 * 1024

/** How long what a command left running may still write, once the command itself has ended. */
const drainSeconds = 1

export function succeeded(result: ProcessResult): boolean {
  return result.ending.kind === 'exited' && result.ending.code === 0
}

export async function run(command: Command, options: RunOptions): Promise<ProcessResult> {
  const started = Date.now() / 1000
  const before = performance.now()
  const stdout = createCapture({
    memory: memoryBytes,
    total: options.keepBytes ?? outputBytes,
    file: options.spool ?? null,
  })
  const done = (ending: Ending, extra: Partial<ProcessResult> = {}): ProcessResult => ({
    ending,
    seconds: (performance.now() - before) / 1000,
    started,
    stdout,
    tail: '',
    stragglers: 0,
    ...extra,
  })
  if (options.signal?.aborted === true) return done({ kind: 'cancelled' })
  if (!isDirectory(options.directory)) {
    return done({ kind: 'not-started', because: 'no-directory', message: `there is no folder ${options.directory}` })
  }

  const mark = randomBytes(12).toString('hex')
  const child = start(command, options, mark)
  const tree = treeOf(child, mark)
  const loan = options.cleanup?.borrow(
    'running command',
    async () => void (await tree.end(options.graceSeconds ?? 2)),
    () => tree.endNow(),
  )
  const output = collect(child, stdout, options.onLine)
  try {
    const ending = await endOf(child, tree, output, options)
    const seconds = (performance.now() - before) / 1000
    const stragglers = await sweep(tree, output.closed, options)
    output.finish()
    if (output.problem() !== undefined) throw output.problem()
    return done(ending, { seconds, stragglers, tail: output.tail() })
  } finally {
    output.finish()
    loan?.forget()
  }
}

function start(command: Command, options: RunOptions, mark: string): ChildProcess {
  if (options.cleanup !== undefined) watchOver(programMark)
  const [file, args] = limited(argumentsOf(command, options.environment), mark, options)
  const child = spawn(file, args, {
    cwd: options.directory,
    env: markedEnvironment(options.environment, mark),
    // A session of its own: signals of the terminal do not reach it, and the whole group can be ended.
    detached: process.platform !== 'win32',
    stdio: ['pipe', 'pipe', 'pipe', ...(options.handed === undefined ? [] : ['pipe' as const])],
    windowsHide: true,
  })
  if (options.handed !== undefined) {
    const hand = child.stdio[3] as Writable
    hand.on('error', () => undefined)
    hand.end(options.handed)
  }
  return child
}

/** Sets the limit of file locks: -w as dash and BusyBox call it, -x as bash and ksh do, and a program for others. */
export function limiting(limit: number): string {
  const ways = [`ulimit -w ${limit}`, `ulimit -x ${limit}`, `prlimit --pid $$ --locks=${limit}:${limit}`]
  return `{ ${ways.join(' || ')}; } 2>/dev/null`
}

/** What is swept up afterwards carries its mark as a limit, too. The shell becomes the command. A command that is
 *  not there is started as it is, so that this is what is told. */
function limited(
  [file, args]: [string, readonly string[]],
  mark: string,
  { environment, sweep }: RunOptions,
): [string, readonly string[]] {
  const isThere = path.isAbsolute(file) ? isExecutable(file) : findOnPath(file, environment) !== null
  if (sweep === false || process.platform !== 'linux' || !isThere || !isExecutable('/bin/sh')) return [file, args]
  return ['/bin/sh', ['-c', `${limiting(limitOf(mark))}; exec "$@"`, 'sh', file, ...args]]
}

/** The shell is bash where there is one, and stops at the first line that fails, as a runner's is and
 *  does: with a plain `sh -c` a failed build in the first line would go unnoticed. */
export function argumentsOf(
  command: Command,
  environment: Readonly<Record<string, string | undefined>>,
): [string, readonly string[]] {
  if (command.kind === 'argv') return [command.file, command.args]
  const bash = findOnPath('bash', environment)
  if (bash !== null) return [bash, ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command.text]]
  if (process.platform === 'win32') return [environment['ComSpec'] ?? 'cmd.exe', ['/d', '/s', '/c', command.text]]
  return ['/bin/sh', ['-ec', command.text]]
}

/** The same command, held back until a line comes over standard input, and then run in the same process. */
export function held(command: Command, environment: Readonly<Record<string, string | undefined>>): Command {
  const [file, args] = argumentsOf(command, environment)
  return { kind: 'argv', file: '/bin/sh', args: ['-c', 'read -r line && exec "$@"', 'sh', file, ...args] }
}

/** Where a program is, by PATH; null where it is not. */
export function findOnPath(name: string, environment: Readonly<Record<string, string | undefined>>): string | null {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', ''] : ['']
  const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(path.delimiter)
  for (const folder of folders) {
    if (!path.isAbsolute(folder)) continue
    const found = suffixes.map((suffix) => path.join(folder, name + suffix)).find(isExecutable)
    if (found !== undefined) return found
  }
  return null
}

/** A file that may be started. */
export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

function isDirectory(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
}

interface Output {
  readonly closed: Promise<void>
  readonly failed: Promise<void>
  problem(): unknown
  tail(): string
  /** Ends both streams, whoever still holds them. */
  finish(): void
}

function collect(
  child: ChildProcess,
  stdout: ReturnType<typeof createCapture>,
  onLine?: (line: string) => void,
): Output {
  const tail = createTail()
  // Splitting into lines costs time on a machine that is measuring, so only where somebody reads them.
  const lines = onLine === undefined ? [] : [createLineSplitter(onLine), createLineSplitter(onLine)]
  let problem: unknown
  let fail: () => void = () => undefined
  const failed = new Promise<void>((resolve) => {
    fail = resolve
  })
  child.stdout?.on('data', (chunk: Buffer) => {
    try {
      if (problem === undefined) stdout.write(chunk)
    } catch (error) {
      problem = error
      fail()
    }
    tail.write(0, chunk)
    lines[0]?.write(chunk)
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    tail.write(1, chunk)
    lines[1]?.write(chunk)
  })
  // Half of what a command printed must not pass for all of it.
  child.stdout?.on('error', (error) => {
    problem ??= error
    fail()
  })
  for (const stream of [child.stdin, child.stderr]) stream?.on('error', () => undefined)

  let finished = false
  return {
    closed: new Promise((resolve) => child.once('close', () => resolve())),
    failed,
    problem: () => problem,
    tail: () => tail.text(),
    finish() {
      if (finished) return
      finished = true
      child.stdout?.destroy()
      child.stderr?.destroy()
      ;(child.stdio[3] as Writable | undefined)?.destroy()
      for (const splitter of lines) splitter.end()
      stdout.close()
    },
  }
}

/** Waits for the first of: the command ends, its time is over, it is cancelled, its output cannot be kept. */
async function endOf(child: ChildProcess, tree: ProcessTree, output: Output, options: RunOptions): Promise<Ending> {
  const { timeoutSeconds, signal } = options
  const timer = new AbortController()
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', (error) => resolve(notStarted(error)))
    child.once('exit', (code, name) =>
      resolve(name === null ? { kind: 'exited', code: code ?? 1 } : { kind: 'signalled', signal: name }),
    )
  })
  if (typeof options.input === 'object') void options.input.then((text) => child.stdin?.end(text))
  else child.stdin?.end(options.input ?? '')
  const races: Promise<Ending>[] = [ended, output.failed.then(() => ({ kind: 'cancelled' }) as const)]
  if (timeoutSeconds !== undefined) races.push(after(timeoutSeconds, timer.signal))
  if (signal !== undefined) races.push(abortOf(signal, timer.signal))
  const ending = await Promise.race(races)
  timer.abort()
  if (ending.kind === 'timed-out' || ending.kind === 'cancelled') {
    await tree.end(options.graceSeconds ?? 2)
    // A process that waits for a dead disk or network share cannot even be killed.
    await Promise.race([ended, sleep(2000, undefined, { ref: false })])
  }
  return ending
}

function notStarted(error: NodeJS.ErrnoException): Ending {
  const because = error.code === 'ENOENT' ? 'not-found' : error.code === 'EACCES' ? 'not-executable' : 'other'
  return { kind: 'not-started', because, message: error.message }
}

async function after(seconds: number, stop: AbortSignal): Promise<Ending> {
  // Node's timers hold no more than 2^31 - 1 milliseconds.
  await sleep(Math.min(seconds * 1000, 2 ** 31 - 1), undefined, { signal: stop }).catch(() => undefined)
  return { kind: 'timed-out', seconds }
}

function abortOf(signal: AbortSignal, stop: AbortSignal): Promise<Ending> {
  return new Promise((resolve) => {
    const onAbort = (): void => resolve({ kind: 'cancelled' })
    signal.addEventListener('abort', onAbort, { once: true })
    stop.addEventListener('abort', () => signal.removeEventListener('abort', onAbort), { once: true })
  })
}

/** What the command left running may finish writing for a moment, and is then ended. Once nobody holds
 *  the pipes, what is still in them is waited for: on a loaded machine it may come late. */
async function sweep(tree: ProcessTree, closed: Promise<void>, options: RunOptions): Promise<number> {
  await within(closed, drainSeconds)
  const left = options.sweep === false ? 0 : await tree.end(options.graceSeconds ?? 2)
  await within(closed, 10)
  return left
}

async function within(done: Promise<void>, seconds: number): Promise<void> {
  const timer = new AbortController()
  await Promise.race([done, sleep(seconds * 1000, undefined, { signal: timer.signal }).catch(() => undefined)])
  timer.abort()
}
