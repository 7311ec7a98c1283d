/** A live process that is asked and answers in lines. Takes a command, gives the lines of its standard
 *  output that are answers (they begin with `@`) one by one; all other output is passed on as the
 *  process's own. Never throws for what the process does: ended, hung and cancelled are values. */

import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import type { Readable, Writable } from 'node:stream'
import { createLineSplitter, createTail } from './captured.ts'
import type { Cleanup } from './cleanup.ts'
import { makeNamedPipes } from './named-pipes.ts'
import { argumentsOf, type Command, type Ending } from './process.ts'
import { markedEnvironment, programMark, treeOf } from './process-tree.ts'
import { watchOver } from './watchdog.ts'

export interface ConversationOptions {
  readonly directory: string
  /** The whole environment of the process. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal?: AbortSignal
  readonly cleanup?: Cleanup
  /** Every line that is no answer. */
  readonly onLine?: (line: string) => void
  /** True: the process is asked on file descriptor 3 and answers on 4, and its standard streams are its own:
   *  an empty input, and an output in which no line is an answer. */
  readonly apart?: boolean
  /** The process, or one that it starts, is asked over named pipes in this folder; its standard streams are its
   *  own, as with `apart`. */
  readonly pipes?: string
}

export type ConversationEvent =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'ended'; readonly ending: Ending }

export interface Conversation {
  readonly pid: number | undefined
  send(line: string): void
  /** The next answer, in order. Waits at most `timeoutSeconds`. */
  answer(timeoutSeconds: number): Promise<ConversationEvent>
  /** Last lines of both streams, answers left out. */
  tail(): string
  /** Closes standard input, waits `graceSeconds`, and ends whatever is left with all that it started. */
  end(graceSeconds?: number): Promise<void>
}

/** Answers are short; a line as long as this is a mistake of the process. */
const longestLine = 64 * 1024

const drainMilliseconds = 100

export function converse(command: Command, options: ConversationOptions): Conversation {
  const mark = randomBytes(12).toString('hex')
  if (options.cleanup !== undefined) watchOver(programMark)
  const [file, args] = argumentsOf(command, options.environment)
  const pipes = options.pipes === undefined ? null : makeNamedPipes(options.pipes)
  const child = spawn(file, args, {
    cwd: options.directory,
    env: markedEnvironment(options.environment, mark),
    detached: process.platform !== 'win32',
    stdio:
      options.apart === true
        ? ['ignore', 'pipe', 'pipe', 'pipe', 'pipe']
        : [pipes === null ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
  })
  const { questions, answers } = pipes ?? streamsOf(child, options.apart === true)
  const tree = treeOf(child, mark)
  const loan = options.cleanup?.borrow(
    'live process of the suite',
    async () => void (await tree.end(2)),
    () => tree.endNow(),
  )
  const queue = createQueue()
  const tail = createTail()
  const own = (stream: number) => (line: string) => {
    tail.write(stream, Buffer.from(`${line}\n`))
    options.onLine?.(line)
  }
  const out = own(0)
  const answered = createLineSplitter((line) => (line.startsWith('@') ? queue.push(line) : out(line)), longestLine)
  const stderr = createLineSplitter(own(1))
  answers.on('data', (chunk: Buffer) => answered.write(chunk))
  child.stderr!.on('data', (chunk: Buffer) => stderr.write(chunk))
  if (answers !== child.stdout) {
    const stdout = createLineSplitter(out)
    child.stdout!.on('data', (chunk: Buffer) => stdout.write(chunk))
  }
  // Writing to a process that has just ended is no error of ours: its end is an answer of its own.
  for (const stream of [questions, child.stdout!, child.stderr!]) stream.on('error', () => undefined)
  // Answers that cannot be read any more would be waited for until the time is over.
  answers.on('error', () => child.kill('SIGKILL'))
  const exited = new Promise<void>((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      const because = error.code === 'ENOENT' ? 'not-found' : error.code === 'EACCES' ? 'not-executable' : 'other'
      queue.end({ kind: 'not-started', because, message: error.message })
      resolve()
    })
    // `close` comes after the last output, so that no answer is lost behind the end.
    child.once('close', (code, name) => {
      const ending: Ending = name === null ? { kind: 'exited', code: code ?? 1 } : { kind: 'signalled', signal: name }
      // A named pipe has no end of its own; what was written into it is read by then.
      if (pipes !== null) setTimeout(() => queue.end(ending), drainMilliseconds)
      else queue.end(ending)
      resolve()
    })
    child.once('exit', () => setTimeout(resolve, 500).unref())
  })
  const cancel = (): void => queue.end({ kind: 'cancelled' })
  if (options.signal?.aborted === true) cancel()
  options.signal?.addEventListener('abort', cancel, { once: true })

  return {
    pid: child.pid,
    send: (line) => void questions.write(`${line}\n`),
    answer: (timeoutSeconds) => queue.next(timeoutSeconds),
    tail: () => tail.text(),
    async end(graceSeconds = 2) {
      options.signal?.removeEventListener('abort', cancel)
      if (pipes === null) questions.end()
      await settled(exited, graceSeconds)
      await tree.end(graceSeconds)
      for (const stream of [questions, answers, child.stdout!, child.stderr!]) stream.destroy()
      loan?.forget()
    },
  }
}

function streamsOf(child: ChildProcess, apart: boolean): { readonly questions: Writable; readonly answers: Readable } {
  if (!apart) return { questions: child.stdin!, answers: child.stdout! }
  return { questions: child.stdio[3] as Writable, answers: child.stdio[4] as Readable }
}

async function settled(exited: Promise<void>, seconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  await Promise.race([exited, new Promise<void>((resolve) => (timer = setTimeout(resolve, seconds * 1000)))])
  clearTimeout(timer)
}

interface Queue {
  push(line: string): void
  end(ending: Ending): void
  next(timeoutSeconds: number): Promise<ConversationEvent>
}

/** Lines that nobody asked for yet, or the one who waits for the next. */
function createQueue(): Queue {
  const lines: string[] = []
  let ended: Ending | null = null
  let waiting: ((answer: ConversationEvent) => void) | null = null

  const give = (answer: ConversationEvent): void => {
    const taker = waiting
    waiting = null
    taker?.(answer)
  }
  return {
    push(text) {
      if (waiting !== null) give({ kind: 'line', text })
      else lines.push(text)
    },
    end(ending) {
      ended ??= ending
      if (waiting !== null) give({ kind: 'ended', ending: ended })
    },
    next(timeoutSeconds) {
      const text = lines.shift()
      if (text !== undefined) return Promise.resolve({ kind: 'line', text })
      if (ended !== null) return Promise.resolve({ kind: 'ended', ending: ended })
      return new Promise((resolve) => {
        const timer = setTimeout(
          () => give({ kind: 'ended', ending: { kind: 'timed-out', seconds: timeoutSeconds } }),
          Math.min(timeoutSeconds * 1000, 2 ** 31 - 1),
        )
        waiting = (answer) => {
          clearTimeout(timer)
          resolve(answer)
        }
      })
    },
  }
}
