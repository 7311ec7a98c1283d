/** Two workers, base and head, driven in turn: the benchmarks they share, calibrated, warmed up, and
 *  measured batch by batch in a balanced order. Knows nothing of processes: workers are handed in. */

import type { Clock } from '../../host/clock.ts'
import type { Side } from '../../model/run.ts'
import { otherSide } from '../schedule.ts'
import type { Chance } from '../source.ts'
import type { Worker } from './worker.ts'

/** Wall seconds of one batch. Long enough that asking (some 50 microseconds) and the clock do not
 *  count, short enough that base and head see the same speed of the machine: measured on a noisy
 *  2-core virtual machine, batches of 0.3 to 1 ms scatter least per second of measuring. */
export const batchSeconds = 0.001

/** What is known of a benchmark from earlier pairs, so that later ones need not calibrate. */
export interface Calibration {
  /** Iterations per batch, the same on both sides. */
  readonly iterations: number
}

export interface Series {
  readonly name: string
  /** Seconds per iteration, aligned: position i of both sides are neighbours in time. */
  readonly base: number[]
  readonly head: number[]
}

export interface DuelResult {
  readonly series: readonly Series[]
  /** What threw, by side. */
  readonly failures: readonly { readonly name: string; readonly side: Side; readonly message: string }[]
  /** Wall seconds of warming up and of the measuring itself. */
  readonly warmUpSeconds: number
  readonly measureSeconds: number
  readonly sweeps: number
}

export interface DuelPlan {
  /** Wall seconds for the measuring; at least `leastSweeps` sweeps are made whatever they take. */
  readonly seconds: number
  readonly leastSweeps: number
  /** Benchmarks to measure, null for all that both sides have. */
  readonly only: readonly string[] | null
  readonly first: Side
}

export interface DuelPorts {
  readonly clock: Clock
  readonly chance: Chance
  /** Kept from pair to pair; filled where a benchmark is missing. */
  readonly calibrations: Map<string, Calibration>
}

export type Workers = Readonly<Record<Side, Worker>>

interface Lane {
  readonly name: string
  readonly index: Readonly<Record<Side, number>>
  readonly series: Series
  iterations: number
  /** True once it threw on a side: it is not asked for again. */
  out: boolean
}

/** A benchmark is calibrated no further than this: what takes no time at all was optimised away. */
const mostIterations = 1e9

/** Warming up ends when the last window of batches is no faster than the one before it by more than
 *  this share, on both sides, … */
const stillFaster = 0.03
const windowBatches = 8
/** … and has lasted at least, and at most, so long per side (or so many batches, where each is long). */
const leastWarmUpSeconds = 0.03
const mostWarmUpSeconds = 0.6
const leastWarmUpBatches = 2

export async function duel(workers: Workers, plan: DuelPlan, ports: DuelPorts): Promise<DuelResult> {
  const failures: { name: string; side: Side; message: string }[] = []
  const lanes = lanesOf(workers, plan.only)
  const fail = (lane: Lane, side: Side, message: string): void => {
    lane.out = true
    failures.push({ name: lane.name, side, message })
  }
  const began = ports.clock.now()
  for (const lane of lanes) await prepare(lane, workers, plan.first, ports, fail)
  await collectBoth(workers)
  const warm = ports.clock.now()
  const sweeps = await measure(lanes, workers, plan, ports, fail)
  const ended = ports.clock.now()
  for (const lane of lanes) await tearDown(lane, workers, fail)
  return {
    series: lanes.map((lane) => lane.series),
    failures,
    warmUpSeconds: warm - began,
    measureSeconds: ended - warm,
    sweeps,
  }
}

type Fail = (lane: Lane, side: Side, message: string) => void

function lanesOf({ base, head }: Workers, only: readonly string[] | null): Lane[] {
  const wanted = only === null ? null : new Set(only)
  const onBase = new Map(base.benchmarks.map((name, index) => [name, index]))
  return head.benchmarks.flatMap((name, index) => {
    const other = onBase.get(name)
    if (other === undefined || wanted?.has(name) === false) return []
    return [
      { name, index: { base: other, head: index }, series: { name, base: [], head: [] }, iterations: 1, out: false },
    ]
  })
}

/** Sets up, finds how many iterations make a batch, and runs until both sides no longer get faster. */
async function prepare(lane: Lane, workers: Workers, first: Side, ports: DuelPorts, fail: Fail): Promise<void> {
  for (const side of [first, otherSide(first)]) {
    const failed = await workers[side].setup(lane.index[side])
    if (failed !== null) return fail(lane, side, failed)
  }
  const known = ports.calibrations.get(lane.name)
  lane.iterations = known?.iterations ?? 1
  await warmUp(lane, workers, first, ports, known === undefined, fail)
  if (!lane.out && known === undefined) ports.calibrations.set(lane.name, { iterations: lane.iterations })
}

async function warmUp(
  lane: Lane,
  workers: Workers,
  first: Side,
  { clock }: DuelPorts,
  calibrating: boolean,
  fail: Fail,
): Promise<void> {
  const began = clock.now()
  const times: Record<Side, number[]> = { base: [], head: [] }
  for (let batch = 0; ; batch++) {
    for (const side of batch % 2 === 0 ? [first, otherSide(first)] : [otherSide(first), first]) {
      const seconds = await runBatch(lane, side, workers, fail)
      if (seconds === null) return
      times[side].push(seconds)
    }
    const spent = (clock.now() - began) / 2
    const recent = Math.min(...(['base', 'head'] as const).map((side) => least(times[side].slice(-3))))
    if (calibrating) {
      const better = nextIterations(lane.iterations, recent)
      if (better !== lane.iterations) {
        lane.iterations = better
        times.base.length = 0
        times.head.length = 0
      }
    }
    if (spent >= mostWarmUpSeconds && batch + 1 >= leastWarmUpBatches) return
    if (spent >= leastWarmUpSeconds && isStationary(times.base) && isStationary(times.head)) return
  }
}

/** `perIteration` in seconds. Doubles at least while a batch is far too short, and comes back when the
 *  code became faster or slower while it warmed up. */
function nextIterations(iterations: number, perIteration: number): number {
  const batch = perIteration * iterations
  if (batch > batchSeconds / 2 && batch < batchSeconds * 2) return iterations
  const ideal = batch > 0 ? (iterations * batchSeconds) / batch : iterations * 16
  return Math.max(1, Math.min(mostIterations, Math.round(Math.min(ideal, iterations * 16))))
}

/** The rule of `stillFaster` on the medians of the last two windows. */
function isStationary(times: readonly number[]): boolean {
  if (times.length < 2 * windowBatches) return false
  const before = middle(times.slice(-2 * windowBatches, -windowBatches))
  return middle(times.slice(-windowBatches)) >= before * (1 - stillFaster)
}

/** Seconds per iteration; null where it threw. */
async function runBatch(lane: Lane, side: Side, workers: Workers, fail: Fail): Promise<number | null> {
  const batch = await workers[side].run(lane.index[side], lane.iterations)
  if (batch.kind === 'ran') return batch.seconds / batch.iterations
  fail(lane, side, batch.message)
  return null
}

/** Sweeps over all benchmarks in a new random order each time, so that each meets every state of the
 *  machine; within a sweep a benchmark's two batches follow each other, in the order ABBA over sweeps. */
async function measure(
  lanes: readonly Lane[],
  workers: Workers,
  plan: DuelPlan,
  { clock, chance }: DuelPorts,
  fail: Fail,
): Promise<number> {
  const began = clock.now()
  const collecting = { seconds: 0 }
  let sweeps = 0
  while (sweeps < plan.leastSweeps || clock.now() - began < plan.seconds) {
    const open = lanes.filter((lane) => !lane.out)
    if (open.length === 0) break
    for (const [at, lane] of shuffledLanes(open, chance).entries()) {
      // ABBA: base first, head first, head first, base first; shifted from lane to lane.
      const swapped = Math.floor((sweeps + at + 1) / 2) % 2 === 1
      await exchange(lane, swapped ? otherSide(plan.first) : plan.first, workers, fail)
    }
    sweeps++
    await collectWithin(workers, clock, clock.now() - began, collecting)
  }
  return sweeps
}

async function exchange(lane: Lane, first: Side, workers: Workers, fail: Fail): Promise<void> {
  const one = await runBatch(lane, first, workers, fail)
  if (one === null) return
  const two = await runBatch(lane, otherSide(first), workers, fail)
  if (two === null) return
  lane.series[first].push(one)
  lane.series[otherSide(first)].push(two)
}

function shuffledLanes(lanes: readonly Lane[], chance: Chance): Lane[] {
  const copy = [...lanes]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(chance.next() * (i + 1))
    ;[copy[i], copy[j]] = [copy[j]!, copy[i]!]
  }
  return copy
}

/** Garbage of one benchmark must not be collected in a batch of another again and again; but collecting
 *  may not eat the time of measuring, and what a benchmark's own garbage costs belongs to it. */
const collectShare = 0.03

async function collectWithin(
  workers: Workers,
  clock: Clock,
  elapsed: number,
  collecting: { seconds: number },
): Promise<void> {
  if (collecting.seconds > elapsed * collectShare) return
  const began = clock.now()
  await collectBoth(workers)
  collecting.seconds += clock.now() - began
}

async function collectBoth(workers: Workers): Promise<void> {
  await workers.base.collect()
  await workers.head.collect()
}

async function tearDown(lane: Lane, workers: Workers, fail: Fail): Promise<void> {
  for (const side of ['base', 'head'] as const) {
    const failed = await workers[side].teardown(lane.index[side])
    if (failed !== null && !lane.out) fail(lane, side, `tear-down: ${failed}`)
  }
}

function least(values: readonly number[]): number {
  return values.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...values)
}

export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
