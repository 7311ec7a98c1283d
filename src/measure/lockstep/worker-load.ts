/** How many processors two workers keep busy while they are driven in turn. One batch runs at a time, so
 *  that a single-threaded suite uses one processor at most. */

import type { Clock } from '../../host/clock.ts'
import { groupSeconds } from '../../host/processor-time.ts'
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
