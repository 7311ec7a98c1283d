/** Two workers, base and head, driven in turn: the benchmarks they share, calibrated, warmed up, and
 *  measured batch by batch in a balanced order. Knows nothing of processes: workers are handed in. */

import type { Clock } from '../../host/clock.ts'
import type { Side } from '../../model/run.ts'
import { mostProcessors } from '../processors-used.ts'
import { otherSide, shuffled } from '../schedule.ts'
import type { Chance } from '../source.ts'
import { type Counting, countingFor, countLane } from './counters.ts'
import { byTruerClock } from './judged-clock.ts'
import {
  type Lane,
  lanesOf,
  type OmittedOn,
  runBoth,
  runs,
  type Series,
  setUp,
  tearDown,
  type Workers,
} from './lane.ts'
import { findSharing, type Sharing, TrialTime } from './sharing.ts'
import { type Calibration, type LearningTime, warmUp } from './warm-up.ts'

export interface DuelResult {
  readonly series: readonly Series[]
  readonly omitted: readonly OmittedOn[]
  /** Wall seconds of warming up and of the measuring itself. */
  readonly warmUpSeconds: number
  readonly measureSeconds: number
  /** Times that each benchmark was measured on both sides. */
  readonly sweeps: number
  /** Benchmarks that the two sides are seen to slow unequally, where that was asked for, and how long
   *  finding out took. */
  readonly sharing: readonly Sharing[]
  readonly sharingSeconds: number
  /** How long counting took. */
  readonly countSeconds: number
  /** Benchmarks that keep several threads busy, as far as `watch` could tell. */
  readonly parallel: readonly string[]
  /** Benchmarks that would have taken too long to count. */
  readonly uncounted: readonly string[]
}

export interface DuelPlan {
  /** Wall seconds for the measuring; at least `leastSweeps` sweeps are made whatever they take, … */
  readonly seconds: number
  readonly leastSweeps: number
  /** … but after this only the first one is still finished. */
  readonly mostSeconds: number
  /** Wall seconds after which warming up ends, where it is known how a batch is made. */
  readonly mostWarmUpSeconds?: number
  /** Benchmarks to measure, null for all that both sides have. */
  readonly only: readonly string[] | null
  readonly first: Side
  /** Whether to find out what sharing a processor does to the benchmarks. */
  readonly sharing?: boolean
  /** Wall seconds for that at most. */
  readonly mostSharingSeconds?: number
  /** Benchmarks of which is counted what they allocate, once they are measured; none where it is left out. */
  readonly counts?: 'all' | ReadonlySet<string>
}

export interface DuelPorts {
  readonly clock: Clock
  readonly chance: Chance
  /** Kept from pair to pair; filled where a benchmark is missing. */
  readonly calibrations: Map<string, Calibration>
  readonly learning: LearningTime
  /** Starts watching one benchmark, where only one is set up at a time; see `watchThreads`. */
  readonly watch?: (workers: Workers) => () => number | null
}

export async function duel(workers: Workers, plan: DuelPlan, ports: DuelPorts): Promise<DuelResult> {
  const lanes = lanesOf(workers, plan.only)
  const serial = workers.base.serial || workers.head.serial
  const counting = countingFor(workers, plan.counts)
  const spent = await (serial ? oneByOne : sideBySide)(lanes, workers, plan, ports, counting)
  return {
    series: lanes.map(seriesOf),
    omitted: lanes.flatMap(({ omitted }) => omitted),
    uncounted: counting?.left ?? [],
    ...spent,
  }
}

function seriesOf({ name, batches, counted }: Lane): Series {
  return { name, ...byTruerClock(batches.base, batches.head), counted }
}

type Spent = Omit<DuelResult, 'series' | 'omitted' | 'uncounted'>

/** All benchmarks are set up and stay so; every sweep visits each of them once. */
async function sideBySide(
  lanes: readonly Lane[],
  workers: Workers,
  plan: DuelPlan,
  ports: DuelPorts,
  counting: Counting | null,
): Promise<Spent> {
  const { clock } = ports
  const began = clock.now()
  await prepare(lanes, workers, plan, ports)
  await collectBoth(workers)
  const warm = clock.now()
  const sweeps = await measure(lanes, workers, plan, ports)
  const ended = clock.now()
  const sharing =
    plan.sharing === true ? await findSharing(lanes, workers, plan.first, clock, trialTime(plan, ports)) : []
  const shared = clock.now()
  for (const lane of lanes) await countLane(lane, workers, counting, ended - began)
  const [sharingSeconds, countSeconds] = [shared - ended, clock.now() - shared]
  for (const lane of lanes) await tearDown(lane, workers)
  const spent = { warmUpSeconds: warm - began, measureSeconds: ended - warm, sharingSeconds, countSeconds }
  return { ...spent, sweeps, sharing, parallel: [] }
}

/** Only one benchmark is set up at a time, in head's own order; each has its share of the time. */
async function oneByOne(
  lanes: readonly Lane[],
  workers: Workers,
  plan: DuelPlan,
  ports: DuelPorts,
  counting: Counting | null,
): Promise<Spent> {
  const { clock } = ports
  const began = clock.now()
  const share = 1 / Math.max(1, lanes.length)
  const own: DuelPlan = {
    ...plan,
    seconds: plan.seconds * share,
    mostSeconds: plan.mostSeconds * share,
    mostWarmUpSeconds: (plan.mostWarmUpSeconds ?? Number.POSITIVE_INFINITY) * share,
  }
  let measureSeconds = 0
  let sharingSeconds = 0
  let countSeconds = 0
  let sweeps = 0
  const sharing: Sharing[] = []
  const parallel: string[] = []
  const trials = trialTime(plan, ports)
  for (const [i, lane] of lanes.entries()) {
    const threads = ports.watch?.(workers)
    // Each has its part of the learning time, too: those that come first would else use it up.
    const learning = { seconds: ports.learning.seconds / (lanes.length - i) }
    ports.learning.seconds -= learning.seconds
    await prepare([lane], workers, own, { ...ports, learning })
    ports.learning.seconds += learning.seconds
    if (runs(lane)) {
      await collectBoth(workers)
      const warm = clock.now()
      sweeps += await measure([lane], workers, own, ports)
      const ended = clock.now()
      measureSeconds += ended - warm
      if ((threads?.() ?? 0) > mostProcessors) parallel.push(lane.name)
      const after = lanes.length - i - 1
      if (plan.sharing === true) sharing.push(...(await findSharing([lane], workers, plan.first, clock, trials, after)))
      sharingSeconds += clock.now() - ended
      const timed = clock.now()
      await countLane(lane, workers, counting, Math.max(plan.seconds, timed - began))
      countSeconds += clock.now() - timed
    }
    await tearDown(lane, workers)
  }
  const warmUpSeconds = clock.now() - began - measureSeconds - sharingSeconds - countSeconds
  return { warmUpSeconds, measureSeconds, sweeps: sweeps * share, sharing, sharingSeconds, countSeconds, parallel }
}

function trialTime({ mostSharingSeconds = Number.POSITIVE_INFINITY }: DuelPlan, { chance }: DuelPorts): TrialTime {
  return new TrialTime(mostSharingSeconds, chance)
}

async function prepare(lanes: readonly Lane[], workers: Workers, plan: DuelPlan, ports: DuelPorts): Promise<void> {
  const { first, mostWarmUpSeconds = Number.POSITIVE_INFINITY } = plan
  for (const lane of lanes) await setUp(lane, first, workers)
  await warmUp(lanes, workers, { ...ports, first, mostWarmUpSeconds })
}

/** Sweeps over all benchmarks in a new random order each time, so that each meets every state of the
 *  machine; within a sweep a benchmark's two batches follow each other, in the order ABBA over sweeps. */
async function measure(
  lanes: readonly Lane[],
  workers: Workers,
  plan: DuelPlan,
  { clock, chance }: DuelPorts,
): Promise<number> {
  const began = clock.now()
  const collecting = { seconds: 0 }
  let sweeps = 0
  for (let spent = 0; ; spent = clock.now() - began) {
    const enough = sweeps >= plan.leastSweeps || (sweeps > 0 && spent >= plan.mostSeconds)
    if (enough && spent >= plan.seconds) break
    const open = lanes.filter(runs)
    if (open.length === 0) break
    for (const lane of shuffled(open, chance)) {
      const both = await runBoth(lane, firstOf(plan.first, sweeps, lanes.indexOf(lane)), workers)
      if (both === null) continue
      lane.batches.base.push(both.base)
      lane.batches.head.push(both.head)
    }
    sweeps++
    await collectWithin(workers, clock, clock.now() - began, collecting)
  }
  return sweeps
}

/** ABBA: base first, head first, head first, base first; shifted from benchmark to benchmark. */
function firstOf(first: Side, sweep: number, lane: number): Side {
  return Math.floor((sweep + lane + 1) / 2) % 2 === 1 ? otherSide(first) : first
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
