/** Runs one benchmark on one or two sides while it is profiled. With two sides both workers live at once and are asked
 *  in turn for one short batch each, so that both meet the same machine; the stretches of time in which each of them
 *  worked are written down, for their profiles are of their whole lives. */

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Clock } from '../../host/clock.ts'
import { startWorker, type Worker } from '../../measure/lockstep/worker.ts'
import type { LauncherPorts } from '../../measure/rounds/command-launcher.ts'
import { chanceFrom, otherSide } from '../../measure/schedule.ts'
import type { Chance } from '../../measure/source.ts'
import { Failure } from '../../model/failure.ts'
import type { Side } from '../../model/run.ts'
import type { Stretch } from '../profile/profile.ts'
import { withGoProfile } from './go-worker.ts'
import { type Driven, missingHint, type ProfiledPlaces } from './parts.ts'

export type ProfileKind = 'cpu' | 'allocations' | 'counts'

export interface Drive {
  readonly kind: ProfileKind
  /** In order: the first is asked first. One or two. */
  readonly sides: readonly Side[]
  /** Seconds before anything counts, and seconds that count, both for each side. Not for `iterations`. */
  readonly warmUpSeconds: number
  readonly seconds: number
  /** Exactly so many in all, in one batch: for what is counted and not sampled. */
  readonly iterations?: number
  /** Microseconds between samples. */
  readonly interval: number
}

export interface Driving {
  readonly places: ProfiledPlaces
  readonly chance: Chance
  readonly clock: Clock
  readonly ports: LauncherPorts
}

export interface DrivenSide {
  /** Where the side's processes left their profiles. */
  readonly folder: string
  /** When it worked on what counts; null: all the time. */
  readonly stretches: readonly Stretch[] | null
  /** Iterations from its start to its end; null where nobody counted them. */
  readonly iterations: number | null
  /** Seconds per iteration, batch by batch, aligned over the sides; empty where nobody timed them. */
  readonly times: readonly number[]
}

export type DrivenSides = Readonly<Partial<Record<Side, DrivenSide>>>

/** A batch this long mostly ends before the kernel gives the processor to somebody else. */
const batchSeconds = 0.002
/** Wall seconds that the work of one second may take where others want the processor too. */
const mostDelay = 5
/** For a worker to write its profile down. */
const graceSeconds = 60

let runs = 0

/** @throws Failure where the benchmark fails. */
export async function drive(
  { name, parts }: Driven,
  request: Drive,
  { places, chance, clock, ports }: Driving,
): Promise<DrivenSides> {
  const folders = Object.fromEntries(
    request.sides.map((side) => {
      const folder = path.join(ports.temporary, `profile-${process.pid}-${++runs}`)
      mkdirSync(folder, { recursive: true })
      return [side, folder]
    }),
  ) as Record<Side, string>
  const seed = Math.floor(chance.next() * 2 ** 32)
  const live: Live[] = []
  let isDone = false
  try {
    for (const side of request.sides) {
      // Both sides of a pair get the same chance. No processor is theirs: the profiler is a thread of its own.
      const spec = parts[side].worker(0, null, chanceFrom(seed))
      const variables = profilerVariables(request, folders[side], places[side].root)
      const profiled = { ...spec, environment: { ...spec.environment, ...variables } }
      const worker = await startWorker(withGoProfile(profiled, name, request.kind, folders[side]), ports)
      const one: Live = {
        side,
        worker,
        index: worker.benchmarks.indexOf(name),
        stretches: [],
        times: [],
        iterations: 0,
      }
      live.push(one)
      if (one.index < 0) throw new BenchmarkMissing(`${side} has no benchmark ${name}`, { hint: missingHint })
      const omission = await worker.setup(one.index)
      if (omission !== null) throw new Failure(`${name} ${omission.kind} on ${side}: ${omission.message}`)
    }
    if (request.iterations === undefined) await sampleInTurns(live, name, request, clock)
    else for (const one of live) await batch(one, request.iterations, name)
    for (const one of live) await one.worker.teardown(one.index)
    isDone = true
  } finally {
    // Where it failed, or no time is left, nobody reads what they would write.
    for (const one of live) await one.worker.end(isDone ? graceSeconds : 1)
  }
  return Object.fromEntries(
    live.map(({ side, stretches, times, iterations }) => [
      side,
      { folder: folders[side], stretches: request.iterations === undefined ? stretches : null, iterations, times },
    ]),
  )
}

export function profilerVariables(
  { kind, interval }: Pick<Drive, 'kind' | 'interval'>,
  folder: string,
  root: string,
): Record<string, string> {
  return {
    BENCHGATE_PROFILE: folder,
    BENCHGATE_PROFILE_KIND: kind,
    BENCHGATE_PROFILE_INTERVAL: String(interval),
    BENCHGATE_PROFILE_ROOT: root,
  }
}

interface Live {
  readonly side: Side
  readonly worker: Worker
  readonly index: number
  readonly stretches: Stretch[]
  readonly times: number[]
  iterations: number
}

/** The benchmark is not there on a side, which is not the same as one that fails. */
export class BenchmarkMissing extends Failure {}

interface Ran {
  readonly seconds: number
  readonly stretch: Stretch
}

async function batch(live: Live, iterations: number, name: string): Promise<Ran> {
  const from = microseconds()
  const ran = await live.worker.run(live.index, iterations)
  const stretch: Stretch = [from, microseconds()]
  if (ran.kind !== 'ran') throw new Failure(`${name} failed on ${live.side} under the profiler: ${ran.message}`)
  live.iterations += ran.iterations
  return { seconds: ran.seconds / ran.iterations, stretch }
}

/** The clock of the profilers. */
function microseconds(): number {
  return Number(process.hrtime.bigint() / 1000n)
}

async function sampleInTurns(live: readonly Live[], name: string, request: Drive, clock: Clock): Promise<void> {
  const first = live[0]!
  let iterations = 1
  for (let spent = 0, began = clock.now(); spent < request.warmUpSeconds * live.length; spent = clock.now() - began) {
    const { seconds } = await batch(first, iterations, name)
    for (const other of live.slice(1)) await batch(other, iterations, name)
    const wanted = Math.round(batchSeconds / Math.max(seconds, 1e-9))
    // Never more than twice the last: the first ones are slow, and say little of the next.
    iterations = Math.max(1, Math.min(wanted, iterations * 2, 1e9))
  }
  let order = [...live]
  const began = clock.now()
  const mostSeconds = request.seconds * live.length * mostDelay
  while (workedFor(first, iterations) < request.seconds && clock.now() - began < mostSeconds) {
    for (const one of order) {
      const { seconds, stretch } = await batch(one, iterations, name)
      one.times.push(seconds)
      one.stretches.push(stretch)
    }
    order = order.reverse()
  }
}

/** Seconds of work, waiting for the processor not counted: by the quickest tenth of what it has done. */
function workedFor({ times }: Live, iterations: number): number {
  const isLong = (times.at(-1) ?? 0) * iterations > 0.02
  if (times.length === 0 || (!isLong && times.length % 16 !== 0)) return 0
  const quick = times.toSorted((a, b) => a - b)[Math.floor(times.length / 10)] ?? 0
  return quick * iterations * times.length
}

/** Who goes first in run number `run`, from 0: balanced over two. */
export function sidesOf(run: number, first: Side): readonly Side[] {
  return run % 2 === 0 ? [first, otherSide(first)] : [otherSide(first), first]
}
