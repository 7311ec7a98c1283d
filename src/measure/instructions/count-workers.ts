/** One launch of a side's workers of lockstep under a counter: each benchmark is set up, warmed up, and asked for one
 *  iteration and for many, twice. What starting takes and what the conversation takes cancels in the difference. Garbage
 *  is collected before each batch, so that the next collection falls into it at the same place every time. */

import { rmSync } from 'node:fs'
import type { Clock } from '../../host/clock.ts'
import { Failure } from '../../model/failure.ts'
import type { Uncounted } from '../../model/instructions.ts'
import type { Side } from '../../model/run.ts'
import type { Part } from '../lockstep/measure-pair.ts'
import { startWorker, type Worker, type WorkerPorts, type WorkerSpec } from '../lockstep/worker.ts'
import type { Chance } from '../source.ts'
import { type Counter, counterFolder, type Meter } from './counter.ts'

/** Instructions per iteration, or why there is no such figure. */
export type Count = { readonly value: number } | { readonly because: Uncounted }

export interface WorkersToCount {
  readonly parts: Readonly<Record<Side, readonly Part[]>>
}

export interface CountingPorts {
  readonly counter: Counter
  readonly clock: Clock
  readonly ports: WorkerPorts
  readonly temporary: string
}

/** Seconds of one iteration, by name: what is to be counted. */
export type ToCount = ReadonlyMap<string, number>

/** Seconds that iterations take where nothing counts them: before the first batch that is, … */
const warmUpSeconds = 0.05
/** … and in one batch of many. */
const batchSeconds = 0.02
const mostIterations = 100_000
/** One iteration and many of them follow each other so often. */
const repeats = 2

/** Tells a worker that its instructions are counted and not its time: it is to run what it is asked for, and no more. */
export const countedName = 'BENCHGATE_COUNTED'

/** No luck at all: the same seeds, hashes and padding in every launch of both sides. */
export const noChance: Chance = { next: () => 0 }

/** @param until by the clock: what cannot be counted by then is left out. */
export async function countLaunch(
  { parts }: WorkersToCount,
  side: Side,
  wanted: ToCount,
  until: number,
  how: CountingPorts,
): Promise<Map<string, Count>> {
  const counts = new Map<string, Count>()
  for (const part of parts[side]) {
    const left = new Map([...wanted].filter(([name]) => !counts.has(name) && mayHold(part, name, parts[side])))
    if (left.size === 0) continue
    for (const [name, count] of await countPart(part, left, until, how)) counts.set(name, count)
  }
  return counts
}

function mayHold({ label, names = [] }: Part, name: string, all: readonly Part[]): boolean {
  if (names.length > 0) return names.includes(name)
  return all.length === 1 || name.startsWith(label)
}

async function countPart(
  part: Part,
  wanted: ToCount,
  until: number,
  { counter, clock, ports, temporary }: CountingPorts,
): Promise<Map<string, Count>> {
  const folder = counterFolder(temporary)
  const spec = part.worker(0, null, noChance, true)
  const seconds = until - clock.now()
  const counts = new Map<string, Count>()
  if (seconds <= 0) return counts
  const context = { ...spec.context, round: null }
  const command = counter.wrap(spec.command, folder)
  const environment = { ...spec.environment, [countedName]: '1', GODEBUG: undisturbed(spec.environment) }
  const counted: WorkerSpec = { ...spec, command, context, environment, timeoutSeconds: seconds }
  let worker: Worker | null = null
  let meter: Meter | null = null
  try {
    worker = await startWorker(counted, ports)
    meter = await counter.attach(worker.pid!, folder)
    for (const [index, name] of worker.benchmarks.entries()) {
      const iteration = wanted.get(name)
      if (iteration === undefined) continue
      const batches = batchesFor(iteration)
      if (clock.now() + secondsFor(batches, iteration, counter) > until) continue
      counts.set(name, await countBenchmark(worker, index, batches, meter))
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const failed = { because: { code: 'failed', message: error.message } } as const
    // What did not answer in time is left out, as what was not asked for.
    if (clock.now() < until) for (const name of wanted.keys()) if (!counts.has(name)) counts.set(name, failed)
  } finally {
    await meter?.end()
    await worker?.end()
    rmSync(folder, { recursive: true, force: true })
  }
  return counts
}

/** Go interrupts what runs for long by the clock, and here everything does. */
function undisturbed({ GODEBUG = '' }: Readonly<Record<string, string | undefined>>): string {
  return [GODEBUG, 'asyncpreemptoff=1'].filter(Boolean).join(',')
}

interface Batches {
  readonly warmUp: number
  /** At least two. */
  readonly many: number
}

/** @param seconds of one iteration. */
export function batchesFor(seconds: number): Batches {
  const within = (share: number) => Math.min(mostIterations, Math.round(share / seconds))
  return { warmUp: Math.max(1, within(warmUpSeconds)), many: Math.max(2, within(batchSeconds)) }
}

/** Wall seconds that counting one benchmark takes, by what is known beforehand. */
function secondsFor({ warmUp, many }: Batches, iteration: number, { slowdown }: Counter): number {
  return (warmUp + repeats * (1 + many)) * iteration * slowdown
}

async function countBenchmark(worker: Worker, index: number, batches: Batches, meter: Meter): Promise<Count> {
  const refused = await worker.setup(index)
  if (refused !== null) return { because: { code: 'failed', message: refused.message } }
  try {
    const warm = await worker.run(index, batches.warmUp)
    if (warm.kind !== 'ran') return { because: { code: 'failed', message: warm.message } }
    const asked = Array.from({ length: repeats }, () => [1, batches.many]).flat()
    return await countBatches(worker, index, asked, meter)
  } finally {
    await worker.teardown(index)
  }
}

async function countBatches(worker: Worker, index: number, asked: readonly number[], meter: Meter): Promise<Count> {
  meter.lost()
  const taken: { iterations: number; instructions: number }[] = []
  for (const iterations of asked) {
    await worker.collect()
    const before = await meter.total()
    const batch = await worker.run(index, iterations)
    if (batch.kind !== 'ran') return { because: { code: 'failed', message: batch.message } }
    taken.push({ iterations: batch.iterations, instructions: (await meter.total()) - before })
  }
  return meter.lost() > 0 ? { because: { code: 'starts-programs' } } : perIteration(taken)
}

/** By the difference between the longer and the shorter batches, which come in turn. */
export function perIteration(taken: readonly { iterations: number; instructions: number }[]): Count {
  let [iterations, instructions] = [0, 0]
  for (const [i, batch] of taken.entries()) {
    const sign = i % 2 === 0 ? -1 : 1
    iterations += sign * batch.iterations
    instructions += sign * batch.instructions
  }
  if (iterations <= 0) return { because: { code: 'own-iterations' } }
  return instructions > 0 ? { value: instructions / iterations } : { because: { code: 'nothing' } }
}
