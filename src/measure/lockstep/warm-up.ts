/** Finds how many iterations make a batch, and runs a benchmark until both sides no longer get faster. */

import type { Clock } from '../../host/clock.ts'
import type { Side } from '../../model/run.ts'
import { otherSide } from '../schedule.ts'
import { type Lane, runBoth, type Workers } from './lane.ts'
import { middle } from './time-split.ts'

/** Wall seconds of one batch. Long enough that asking (some 50 microseconds) and the clock do not
 *  count, short enough that base and head see the same speed of the machine: measured on a noisy
 *  2-core virtual machine, batches of 0.3 to 1 ms scatter least per second of measuring. */
export const batchSeconds = 0.001

/** A benchmark is calibrated no further than this: what takes no time at all was optimised away. */
const mostIterations = 1e9

/** Warming up ends when the last window of batches is no faster than the one before it by more than
 *  this share, on both sides, … */
const stillFaster = 0.03
const windowBatches = 8
/** Batches that cannot be made short (one iteration takes longer) get smaller windows: warming up would
 *  else take longer than measuring, and every pair pays for it. */
const slowBatchSeconds = 0.004
const slowWindowBatches = 3
/** … and has lasted at least, and at most, so long per side (or so many batches, where each is long). */
const leastWarmUpSeconds = 0.03
const mostWarmUpSeconds = 0.3
const leastWarmUpBatches = 2
/** After a batch as long as this there is no second one before measuring begins. */
const longBatchSeconds = 6

export async function warmUp(
  lane: Lane,
  workers: Workers,
  first: Side,
  clock: Clock,
  calibrating: boolean,
): Promise<void> {
  const began = clock.now()
  const times: Record<Side, number[]> = { base: [], head: [] }
  for (let batch = 1; ; batch++) {
    const seconds = await runBoth(lane, batch % 2 === 1 ? first : otherSide(first), workers)
    if (seconds === null) return
    times.base.push(seconds.base)
    times.head.push(seconds.head)
    if (calibrating && recalibrate(lane, times)) {
      times.base.length = 0
      times.head.length = 0
    }
    const spent = (clock.now() - began) / 2
    if (spent >= mostWarmUpSeconds && (batch >= leastWarmUpBatches || spent >= longBatchSeconds)) return
    const slower = Math.max(seconds.base, seconds.head)
    const window = slower * lane.iterations > slowBatchSeconds ? slowWindowBatches : windowBatches
    if (spent >= leastWarmUpSeconds && isStationary(times.base, window) && isStationary(times.head, window)) return
  }
}

/** True where a batch now has another number of iterations. The faster side decides. */
function recalibrate(lane: Lane, times: Readonly<Record<Side, readonly number[]>>): boolean {
  const recent = Math.min(...times.base.slice(-3), ...times.head.slice(-3))
  const better = nextIterations(lane.iterations, recent)
  if (better === lane.iterations) return false
  lane.iterations = better
  return true
}

/** `perIteration` in seconds. Grows at most sixteenfold while a batch is far too short, and comes back
 *  when the code became faster or slower while it warmed up. */
export function nextIterations(iterations: number, perIteration: number): number {
  const batch = perIteration * iterations
  if (batch > batchSeconds / 2 && batch < batchSeconds * 2) return iterations
  const ideal = batch > 0 ? (iterations * batchSeconds) / batch : iterations * 16
  return Math.max(1, Math.min(mostIterations, Math.round(Math.min(ideal, iterations * 16))))
}

/** The rule of `stillFaster` on the medians of the last two windows. */
export function isStationary(times: readonly number[], window = windowBatches): boolean {
  if (times.length < 2 * window) return false
  const before = middle(times.slice(-2 * window, -window))
  return middle(times.slice(-window)) >= before * (1 - stillFaster)
}
