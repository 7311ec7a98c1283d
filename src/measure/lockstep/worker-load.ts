/** How many processors two workers keep busy while they are driven in turn. One batch runs at a time, so
 *  that a single-threaded suite uses one processor at most. */

import type { Clock } from '../../host/clock.ts'
import { groupSeconds, threadSeconds } from '../../host/processor-time.ts'
import type { Workers } from './lane.ts'

/** Starts watching; the function returned gives processor seconds per wall second since then, or null
 *  where that cannot be told. */
export function watchWorkers({ base, head }: Workers, clock: Clock): () => number | null {
  const used = (): number | null => {
    const each = [base.pid, head.pid].map((pid) => (pid === undefined ? null : groupSeconds(pid)))
    return each.every((seconds) => seconds !== null) ? each.reduce((sum, seconds) => sum + seconds, 0) : null
  }
  const [began, before] = [clock.now(), used()]
  return () => {
    const [wall, after] = [clock.now() - began, used()]
    return before === null || after === null || wall <= 0 ? null : (after - before) / wall
  }
}

/** Less processor time than this is too few ticks to tell anything. */
const leastSeconds = 0.1

/** Starts watching; the function returned gives how many threads would share the work evenly: all processor
 *  time against that of the busiest first thread, in the worker where that is more. Unlike processors kept
 *  busy it does not depend on what else the machine does. Null where it cannot be told. */
export function watchThreads(workers: Workers): () => number | null {
  const pids = [workers.base.pid, workers.head.pid].filter((pid) => pid !== undefined)
  const before = pids.map((pid) => threadSeconds(pid))
  return () => {
    const shares = pids.flatMap((pid, i) => threadsBetween(before[i]!, threadSeconds(pid)) ?? [])
    return shares.length === 0 ? null : Math.max(...shares)
  }
}

type ThreadSeconds = ReturnType<typeof threadSeconds>

function threadsBetween(before: ThreadSeconds, after: ThreadSeconds): number | null {
  if (before === null || after === null || after.all - before.all < leastSeconds) return null
  const own = [...after.first].map(([pid, seconds]) => seconds - (before.first.get(pid) ?? 0))
  return (after.all - before.all) / Math.max(0, ...own)
}
