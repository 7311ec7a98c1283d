/** What a suite asks of the machine while it runs: how many processors it keeps busy, and how much of its
 *  time it waits for something else. Both decide whether it may be kept on one processor. */

import type { Clock } from '../host/clock.ts'
import { endedChildrenSeconds, idleSeconds, tickSeconds } from '../host/processor-time.ts'
import { watchQuota } from './quota-stalls.ts'

export interface Load {
  /** Processor seconds per wall second, at least; null where that cannot be told. */
  readonly processors: number | null
  /** Share of the time in which the suite waited for something other than a processor. A lower bound:
   *  on a busy machine it cannot be told why something does not run. */
  readonly waiting: number
}

/** More than this many processors, and a suite is not single-threaded. Between one and this lie runtimes
 *  that compile and collect garbage beside the benchmark. */
export const mostProcessors = 1.5

export const unknownLoad: Load = { processors: null, waiting: 0 }

/** Watches work that starts processes and waits for them, while nothing else of this program does. */
export async function watchLoad<T>(clock: Clock, work: () => Promise<T>): Promise<{ result: T; load: Load }> {
  const before = read(clock)
  const heldUp = watchQuota(clock)
  const result = await work()
  const after = read(clock)
  const wall = after.now - before.now
  if (before.used === null || after.used === null || wall <= 0) return { result, load: unknownLoad }
  const used = after.used - before.used
  const idle = after.idle === null || before.idle === null ? null : after.idle.seconds - before.idle.seconds
  const processors = after.idle?.processors ?? 1
  const held = heldUp() * wall
  return {
    result,
    load: {
      processors: busyProcessors({ wall, used }),
      waiting: idle === null ? 0 : waitingShare({ wall, used, idle, processors, held }),
    },
  }
}

/** The system counts in ticks: what was used, in two counters, may be a tick less each. A suite that is over
 *  within a few would else seem to keep several processors busy. */
export function busyProcessors({ wall, used }: { wall: number; used: number }): number {
  return Math.max(0, used - 2 * tickSeconds) / wall
}

/** While the suite runs on one of n processors, at most n − 1 are idle; while it waits for a processor,
 *  none is; while it waits for something else, at most all n. From what was idle in all follows how long
 *  the last must have been at least. The system counts in ticks, and launches may be over within a few:
 *  what was idle may be a tick less for each processor, and what was used a tick more for each counter.
 *  While a quota holds the suite up all are idle, too: so many seconds it did not wait by itself. */
export function waitingShare(seen: {
  readonly wall: number
  readonly used: number
  readonly idle: number
  readonly processors: number
  readonly held: number
}): number {
  const { wall, processors } = seen
  const idle = seen.idle - processors * tickSeconds
  const used = seen.used + 2 * tickSeconds
  const waited = (idle - (processors - 1) * used) / processors - seen.held
  return Math.min(1, Math.max(0, waited / wall))
}

function read(clock: Clock) {
  return { now: clock.now(), used: endedChildrenSeconds(), idle: idleSeconds() }
}
