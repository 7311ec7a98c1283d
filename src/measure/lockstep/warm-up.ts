/** Finds how many iterations make a batch, and runs a benchmark until both sides no longer get faster. */

import type { Clock } from '../../host/clock.ts'
import type { Side } from '../../model/run.ts'
import { otherSide } from '../schedule.ts'
import type { Told } from './judged-clock.ts'
import { type Lane, runBoth, runs, type Workers } from './lane.ts'
import { middle } from './time-split.ts'

/** Wall seconds of one batch. Long enough that asking (some 50 microseconds) and the clock do not
 *  count, short enough that base and head see the same speed of the machine: measured on a noisy
 *  2-core virtual machine, batches of 0.3 to 1 ms scatter least per second of measuring. */
export const batchSeconds = 0.001

/** A benchmark is calibrated no further than this: what takes no time at all was optimised away. */
const mostIterations = 1e9

/** Warming up ends when what is recent is no faster than what was before it, on both sides. The first pair
 *  looks at long stretches of time, since a compiler that optimises late, or in steps, pauses for longer than
 *  a few batches, and takes as settled what gains no more than this share: less cancels, base against head.
 *  It so learns how long to warm up in all later pairs, … */
const settledGain = 0.1
/** … which then look at two windows of so many batches. */
const windowGain = 0.03
const windowBatches = 8
/** Batches that cannot be made short (one iteration takes longer) get smaller windows: warming up would
 *  else take longer than measuring, and every pair pays for it. */
const slowBatchSeconds = 0.004
const slowWindowBatches = 3
/** A benchmark is warmed up at least, and at most, so long per side (or so many batches, where each is
 *  long). */
const leastSeconds = 0.03
const mostSeconds = 0.3
const leastBatches = 2
/** After a batch as long as this there is no second one before measuring begins. */
const longBatchSeconds = 6
/** The longest warm-up that the first pair can find: half of the longest that it looks at. */
const mostLearntSeconds = 1
/** Sweeps before measuring where nothing is compiled while it runs: caches and pages are filled. */
const compiledSweeps = 2
/** What the first pair may spend on each benchmark, both sides together, beside the learning time. */
const usualSeconds = 0.15
/** Pairs that are asked. */
const pairsAsked = 3
/** Values in a stretch of time, that it can be compared. */
const leastInStretch = 3
/** What is warm runs in every so manieth sweep until the others are, so that it is measured with what they
 *  did to shared code and to memory, and settles anew where it must. */
const restSweeps = 8

/** What the first pair finds out about a benchmark, for all later ones. */
export interface Calibration {
  /** Iterations per batch, the same on both sides. */
  readonly iterations: number
  /** Seconds per side after which neither gets faster any more. */
  readonly warmUpSeconds: number
  /** What that was in each of the first pairs: a machine that changed its speed in one of them looks like
   *  code that warmed up. */
  readonly seen: readonly number[]
}

/** Wall seconds that the first pair may spend beyond the usual; it takes from them. */
export interface LearningTime {
  seconds: number
}

export interface WarmUpPorts {
  readonly clock: Clock
  readonly first: Side
  /** Kept from pair to pair; filled where a benchmark is missing. */
  readonly calibrations: Map<string, Calibration>
  readonly learning: LearningTime
  /** Wall seconds after which warming up ends, where it is known how a batch is made: half of a pair's time at most. */
  readonly mostWarmUpSeconds?: number
}

/** One benchmark while it is warmed up: its seconds per iteration, batch by batch, and how long it had run per side
 *  after each. Compilers go by what was run, not by what the machine did meanwhile. */
interface Warming {
  readonly lane: Lane
  readonly base: number[]
  readonly head: number[]
  readonly spent: number[]
  /** Wall seconds per side, with all that goes before and after batches. */
  wall: number
  warm: boolean
}

/** Runs all lanes in turn, as they are measured, until none gets faster any more on either side: warmed up
 *  one after the other, each would undo what the compiler made of shared code for those before. */
export async function warmUp(lanes: readonly Lane[], workers: Workers, ports: WarmUpPorts): Promise<void> {
  const all = lanes.filter(runs).map(newWarming)
  const known = all.filter(({ lane }) => ports.calibrations.has(lane.name))
  const fresh = all.filter((one) => !known.includes(one))
  for (const { lane } of known) lane.iterations = ports.calibrations.get(lane.name)!.iterations
  if (workers.base.compiled && workers.head.compiled) return await sweepCompiled(known, fresh, workers, ports)
  if (fresh.length > 0) await calibrate(fresh, workers, ports)
  const { calibrations, clock, mostWarmUpSeconds = Number.POSITIVE_INFINITY } = ports
  const began = clock.now()
  await repeat(known, workers, ports, (one) => {
    const isOver = clock.now() - began >= mostWarmUpSeconds && one.spent.length >= leastBatches
    return isOver || isWarm(one, calibrations.get(one.lane.name)!.warmUpSeconds)
  })
  for (const one of known) note(one, ports.calibrations)
}

/** Only the iterations per batch have to be found out, once. */
async function sweepCompiled(
  known: readonly Warming[],
  fresh: readonly Warming[],
  workers: Workers,
  ports: WarmUpPorts,
): Promise<void> {
  await repeat(fresh, workers, ports, (one) => {
    const before = one.lane.iterations
    recalibrate(one)
    return isLong(one, mostSeconds) || (one.lane.iterations === before && one.spent.length >= compiledSweeps)
  })
  for (const { lane } of fresh.filter((one) => runs(one.lane))) {
    ports.calibrations.set(lane.name, { iterations: lane.iterations, warmUpSeconds: 0, seen: [] })
  }
  await repeat(known, workers, ports, (one) => one.spent.length >= compiledSweeps || isLong(one, mostSeconds))
}

function newWarming(lane: Lane): Warming {
  return { lane, base: [], head: [], spent: [], wall: 0, warm: false }
}

/** The first pair alone may be wrong, so the second can only ask for more, and of three the middle one holds. */
function note(one: Warming, calibrations: Map<string, Calibration>): void {
  const { name, iterations } = one.lane
  const before = calibrations.get(name)?.seen ?? []
  if (!runs(one.lane) || before.length >= pairsAsked) return
  const now = Math.min(mostLearntSeconds, Math.max(leastSeconds, settled(one) ?? 0))
  const seen = [...before, now]
  calibrations.set(name, {
    iterations,
    seen,
    warmUpSeconds: seen.length < pairsAsked ? Math.max(...seen) : middle(seen),
  })
}

/** As long as the first pair found, until both sides no longer get faster. */
function isWarm(one: Warming, knownSeconds: number): boolean {
  const { lane, base, head, spent } = one
  if (isLong(one, Math.max(mostSeconds, 1.5 * knownSeconds))) return true
  const slower = Math.max(base.at(-1)!, head.at(-1)!)
  const window = slower * lane.iterations > slowBatchSeconds ? slowWindowBatches : windowBatches
  return spent.at(-1)! >= knownSeconds && isStationary(base, window) && isStationary(head, window)
}

/** Finds how many iterations make a batch, and for how long later pairs should warm up. Looks whenever the
 *  time has doubled: what looks after every batch finds a moment at which chance says yes. */
async function calibrate(all: readonly Warming[], workers: Workers, ports: WarmUpPorts): Promise<void> {
  const { calibrations, clock, learning } = ports
  const began = clock.now()
  const usual = usualSeconds * all.length
  const looks = new Map(all.map((one) => [one, 4 * leastSeconds]))
  await repeat(all, workers, ports, (one) => {
    recalibrate(one)
    const seconds = one.spent.at(-1)!
    const late = clock.now() - began > usual + learning.seconds
    if (isLong(one, late ? 0 : 2 * mostLearntSeconds)) return true
    if (seconds < looks.get(one)!) return one.warm
    looks.set(one, 2 * seconds)
    // Settled for two octaves of time: a pause of the compiler is not the end of its work.
    return (settled(one) ?? seconds) <= seconds / 4
  })
  learning.seconds -= Math.min(learning.seconds, Math.max(0, clock.now() - began - usual))
  for (const one of all) note(one, calibrations)
}

/** Sweeps until all are warm; what fails is left out. */
async function repeat(
  all: readonly Warming[],
  workers: Workers,
  { clock, first }: WarmUpPorts,
  isEnough: (one: Warming) => boolean,
): Promise<void> {
  for (let sweep = 0; ; sweep++) {
    const open = all.filter(({ lane }) => runs(lane))
    if (open.every(({ warm }) => warm)) return
    for (const one of open.filter(({ warm }) => !warm || sweep % restSweeps === 0)) {
      const began = clock.now()
      const { iterations } = one.lane
      const both = await runBoth(one.lane, sweep % 2 === 0 ? first : otherSide(first), workers)
      if (both === null) continue
      const [base, head] = [ranFor(both.base), ranFor(both.head)]
      one.base.push(base)
      one.head.push(head)
      one.spent.push((one.spent.at(-1) ?? 0) + ((base + head) * iterations) / 2)
      one.wall += (clock.now() - began) / 2
      one.warm = isEnough(one)
    }
  }
}

/** Seconds per iteration: of an interrupted batch what the worker itself ran. */
function ranFor({ clock, processor, isInterrupted }: Told): number {
  return isInterrupted ? Math.min(clock, processor!) : clock
}

/** Hooks and waiting for a processor may take so many times as long as the batches themselves. */
const mostWall = 2.5

function isLong({ spent, wall }: Warming, most: number): boolean {
  const seconds = Math.max(spent.at(-1)!, wall / mostWall)
  return seconds >= most && (spent.length >= leastBatches || seconds >= longBatchSeconds)
}

/** Of the side that took longer. */
function settled({ base, head, spent }: Warming): number | null {
  const sides = [settledAt(base, spent), settledAt(head, spent)]
  return sides.includes(null) ? null : Math.max(...sides.map(Number))
}

/** Seconds after which the rest was as fast as its last half, to a power of two of all of them: what is
 *  left of the last half, the quarter before it, the eighth before that, is compared by its lower quartile,
 *  since the machine toggles between speeds, and in a stretch has met its faster one. All of them where even
 *  the last half was faster than what was before it; null where too little ran to tell. */
export function settledAt(times: readonly number[], spent: readonly number[]): number | null {
  const all = spent.at(-1) ?? 0
  const stretch = (from: number, to: number) => times.filter((_, i) => spent[i]! > from && spent[i]! <= to)
  const level = stretch(all / 2, all)
  if (level.length < leastInStretch) return null
  for (let end = all / 2; ; end /= 2) {
    const before = stretch(end / 2, end)
    if (before.length < leastInStretch) return end === all / 2 ? null : 2 * end
    if (lowerQuartile(level) < (1 - settledGain) * lowerQuartile(before)) return 2 * end
  }
}

function lowerQuartile(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 4)]!
}

/** The faster side decides. */
function recalibrate({ lane, base, head }: Warming): void {
  const next = nextIterations(lane.iterations, Math.min(...base.slice(-3), ...head.slice(-3)))
  lane.iterations = Math.max(lane.least, Math.min(lane.most, next))
}

/** `perIteration` in seconds. Grows at most sixteenfold while a batch is far too short, and comes back
 *  when the code became faster or slower while it warmed up. */
export function nextIterations(iterations: number, perIteration: number): number {
  const batch = perIteration * iterations
  if (batch > batchSeconds / 2 && batch < batchSeconds * 2) return iterations
  const ideal = batch > 0 ? (iterations * batchSeconds) / batch : iterations * 16
  return Math.max(1, Math.min(mostIterations, Math.round(Math.min(ideal, iterations * 16))))
}

/** The rule of `windowGain` on the medians of the last two windows. */
export function isStationary(times: readonly number[], window = windowBatches): boolean {
  if (times.length < 2 * window) return false
  const before = middle(times.slice(-2 * window, -window))
  return middle(times.slice(-window)) >= before * (1 - windowGain)
}
