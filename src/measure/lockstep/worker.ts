/** One live worker: started, listed, asked for batches, ended. Whatever it says that the protocol does
 *  not allow ends the conversation with a Failure that shows the line. */

import { Cancelled, type Cleanup } from '../../host/cleanup.ts'
import { type Conversation, converse } from '../../host/conversation.ts'
import { redact } from '../../host/environment.ts'
import type { Command, Ending } from '../../host/process.ts'
import { durationText } from '../../model/duration.ts'
import { Failure } from '../../model/failure.ts'
import { type LaunchContext, placeOf, showCommand } from '../launch-failure.ts'
import { ask, parseSaid, protocolVersion, type Ran, type ToldFigure, type WorkerMessage } from './protocol.ts'

export interface WorkerSpec {
  readonly command: Command
  readonly directory: string
  readonly environment: Readonly<Record<string, string>>
  readonly context: LaunchContext
  /** The worker speaks the protocol on file descriptors 3 and 4, and leaves its standard streams to the suite. */
  readonly apart?: boolean
  /** The worker speaks the protocol over named pipes in this folder. */
  readonly pipes?: string
  /** Seconds for the list of benchmarks, and for one batch. */
  readonly timeoutSeconds: number
}

export interface WorkerPorts {
  readonly signal: AbortSignal
  readonly cleanup: Cleanup
  readonly output?: (line: string) => void
}

/** Why a benchmark has no batch: it threw, or the suite leaves it out, or it gave a figure that is no time. */
export interface Omission {
  readonly kind: 'failed' | 'skipped' | 'figure'
  /** Empty for a figure. */
  readonly message: string
  readonly figure?: ToldFigure
  /** By its clock, no time went by. */
  readonly stoodStill?: true
}

/** What the worker counted of one benchmark, per iteration: `allocated` → 4898. */
export type Counted = { readonly kind: 'counted'; readonly figures: ReadonlyMap<string, number> } | Omission

/** One batch as the worker timed it, or why there is none. */
export type Batch = RanBatch | Omission

export interface RanBatch {
  readonly kind: 'ran'
  readonly iterations: number
  readonly seconds: number
  /** Where the worker knows: processor seconds, and how often somebody else was given the processor. */
  readonly processor?: { readonly seconds: number; readonly interruptions: number }
}

export interface Worker {
  /** What the harness calls itself. */
  readonly text: string
  /** By number. */
  readonly benchmarks: readonly string[]
  readonly skipped: readonly string[]
  /** Its benchmarks cannot be set up beside each other: one is torn down before the next is set up. */
  readonly serial: boolean
  /** It counts what a benchmark allocates. */
  readonly counts: boolean
  /** Its code is compiled ahead of time: nothing warms up. */
  readonly compiled: boolean
  /** It says that it keeps several processors busy. */
  readonly parallel: boolean
  /** What was said of a benchmark when it was torn down, beside its time: one value a unit, as the tool prints them. */
  metricsOf(index: number): ReadonlyMap<string, number>
  readonly pid: number | undefined
  setup(index: number): Promise<Omission | null>
  run(index: number, iterations: number): Promise<Batch>
  /** Never while anything is being timed: a program that is counted is slow. */
  count(index: number, iterations: number): Promise<Counted>
  collect(): Promise<void>
  teardown(index: number): Promise<Omission | null>
  /** Grace: seconds that it has for its own end. */
  end(graceSeconds?: number): Promise<void>
}

/** The command ran to its end without a word of the protocol: it is a suite, but no worker. */
export class NoWorker extends Failure {}

/** The worker itself says that the suite cannot be measured this way, and why. */
export class WorkerRefused extends Failure {}

export async function startWorker(spec: WorkerSpec, ports: WorkerPorts): Promise<Worker> {
  const conversation = converse(spec.command, {
    directory: spec.directory,
    environment: spec.environment,
    signal: ports.signal,
    cleanup: ports.cleanup,
    ...(spec.apart === undefined ? {} : { apart: spec.apart }),
    ...(spec.pipes === undefined ? {} : { pipes: spec.pipes }),
    ...(ports.output === undefined ? {} : { onLine: ports.output }),
  })
  try {
    return await listed(conversation, spec)
  } catch (error) {
    await conversation.end(0)
    throw error
  }
}

async function listed(conversation: Conversation, spec: WorkerSpec): Promise<Worker> {
  const talk = createTalk(conversation, spec)
  const hello = await talk.next('its first line', true)
  if (hello.kind === 'refused') throw refused(hello.message, spec)
  if (hello.kind !== 'hello') throw talk.unexpected(hello)
  if (hello.version !== protocolVersion) {
    throw talk.failure(
      `speaks version ${hello.version} of the lockstep protocol, Benchgate speaks version ${protocolVersion}`,
      'Update the harness or Benchgate, or set `pairing: rounds`.',
    )
  }
  const benchmarks: string[] = []
  const skipped: string[] = []
  let serial = false
  let counts = false
  let compiled = false
  let parallel = false
  for (;;) {
    const said = await talk.next('the list of its benchmarks', false)
    if (said.kind === 'ready') break
    if (said.kind === 'refused') throw refused(said.message, spec)
    if (said.kind === 'serial') serial = true
    else if (said.kind === 'counts') counts = true
    else if (said.kind === 'compiled') compiled = true
    else if (said.kind === 'parallel') parallel = true
    else if (said.kind === 'skip') skipped.push(said.name)
    else if (said.kind === 'benchmark' && said.index === benchmarks.length) benchmarks.push(said.name)
    else throw talk.unexpected(said)
  }
  const facts = { text: hello.text, benchmarks: distinct(benchmarks), skipped, serial, counts, compiled, parallel }
  return workerOf(conversation, talk, facts)
}

/** A name that appears twice is told apart by a number, as everywhere. */
function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} #${count}`
  })
}

function workerOf(
  conversation: Conversation,
  talk: Talk,
  listed: Pick<Worker, 'text' | 'benchmarks' | 'skipped' | 'serial' | 'counts' | 'compiled' | 'parallel'>,
): Worker {
  const metrics = new Map<number, Map<string, number>>()
  async function hook(line: string, index: number | null): Promise<Omission | null> {
    conversation.send(line)
    let said = await talk.next(`the answer to "${line}"`, false)
    for (; said.kind === 'metric' && said.index === index; said = await talk.next(`the answer to "${line}"`, false)) {
      metrics.set(said.index, new Map([...(metrics.get(said.index) ?? []), [said.unit, said.value]]))
    }
    if (said.kind === 'done') return null
    if ((said.kind === 'failed' || said.kind === 'skipped') && said.index === index) return said
    if (said.kind === 'figure' && said.index === index) return { kind: 'figure', message: '', figure: said }
    throw talk.unexpected(said)
  }
  return {
    ...listed,
    pid: conversation.pid,
    metricsOf: (index) => metrics.get(index) ?? new Map(),
    setup: (index) => hook(ask.setup(index), index),
    async run(index, iterations) {
      for (let tries = 1; ; tries++) {
        const asked = performance.now()
        conversation.send(ask.run(index, iterations))
        const said = await talk.next(`a batch of ${listed.benchmarks[index]}`, false)
        if (said.kind === 'failed' && said.index === index) return said
        if (said.kind !== 'ran' || said.index !== index) throw talk.unexpected(said)
        const waited = performance.now() - asked
        if (said.nanoseconds > 1 || waited <= longForNothing) return ranBatch(said)
        if (tries === triesOfNothing) return stoodStill(waited)
      }
    },
    async count(index, iterations) {
      conversation.send(ask.count(index, iterations))
      const figures = new Map<string, number>()
      for (;;) {
        const said = await talk.next(`the counts of ${listed.benchmarks[index]}`, false)
        if (said.kind === 'done') return { kind: 'counted', figures }
        if (said.kind === 'failed' && said.index === index) return said
        if (said.kind !== 'counted' || said.index !== index) throw talk.unexpected(said)
        figures.set(said.figure, said.value)
      }
    },
    collect: async () => void (await hook(ask.collect(), null)),
    teardown: (index) => hook(ask.teardown(index), index),
    async end(graceSeconds) {
      conversation.send(ask.end())
      await conversation.end(graceSeconds)
    },
  }
}

/** Milliseconds that nothing takes, by any clock that runs. Harnesses say at least one nanosecond. */
const longForNothing = 50
/** A busy machine makes one answer wait for longer than that, and seldom so many in a row. */
const triesOfNothing = 3

function stoodStill(milliseconds: number): Omission {
  const message = `its clock stands still: a batch of ${durationText(milliseconds / 1000)} took no time by it (fake timers, or a timer of its own?)`
  return { kind: 'failed', message, stoodStill: true }
}

function ranBatch({ iterations, nanoseconds, processor }: Ran): RanBatch {
  const seconds = nanoseconds / 1e9
  if (processor === undefined) return { kind: 'ran', iterations, seconds }
  const { interruptions } = processor
  return { kind: 'ran', iterations, seconds, processor: { seconds: processor.nanoseconds / 1e9, interruptions } }
}

interface Talk {
  next(waitingFor: string, first: boolean): Promise<WorkerMessage>
  unexpected(said: WorkerMessage): Failure
  failure(what: string, hint: string): Failure
}

function createTalk(conversation: Conversation, { context, timeoutSeconds }: WorkerSpec): Talk {
  const place = placeOf(context)
  const command = `\`${showCommand(context.command)}\``
  let last = ''

  const output = (): { output?: string } => {
    const text = redact(conversation.tail(), context.secrets).trimEnd()
    return text === '' ? {} : { output: text }
  }
  const failure = (what: string, hint: string): Failure =>
    new Failure(`${place}: ${command} ${what}`, { hint, ...output() })

  return {
    failure,
    async next(waitingFor, first) {
      const answer = await conversation.answer(timeoutSeconds)
      if (answer.kind === 'ended') throw endFailure(answer.ending, waitingFor, first)
      last = answer.text
      const said = parseSaid(last)
      if (said === null) throw failure(`said what the lockstep protocol does not know: ${shown(last)}`, protocolHint)
      return said
    },
    unexpected: () => failure(`answered out of turn: ${shown(last)}`, protocolHint),
  }

  function endFailure(ending: Ending, waitingFor: string, first: boolean): Error {
    if (ending.kind === 'cancelled') return new Cancelled()
    if (ending.kind === 'timed-out') {
      const hint =
        'If it is meant to take that long, raise `launch-timeout`; else find out what it waits for, or leave the benchmark out.'
      return failure(`did not give ${waitingFor} within ${durationText(ending.seconds)}`, hint)
    }
    const how =
      ending.kind === 'signalled'
        ? `was ended by ${ending.signal}`
        : ending.kind === 'exited'
          ? `ended with exit code ${ending.code}`
          : `could not be started: ${ending.message}`
    if (first) {
      return new NoWorker(`${place}: ${command} ${how} without a word of the lockstep protocol`, {
        hint: 'Set `pairing: rounds`, or make the harness speak the protocol of docs/lockstep.md.',
        ...output(),
      })
    }
    return failure(`${how} while Benchgate waited for ${waitingFor}`, 'Mend what its last lines tell.')
  }
}

const protocolHint = 'Correct the harness (docs/lockstep.md has the protocol), or set `pairing: rounds`.'

function refused(message: string, { context }: WorkerSpec): WorkerRefused {
  // Where the suite itself is broken, another pairing would not help: who refuses knows what would.
  const [what, hint = 'Set `pairing: rounds`.'] = message.split(' ↵ hint: ', 2)
  return new WorkerRefused(`${placeOf(context)}: ${what}`, { hint })
}

function shown(line: string): string {
  return JSON.stringify(line.length > 200 ? `${line.slice(0, 200)}…` : line)
}
