/** For how much of the time a processor quota held up what was measured. */

import type { Clock } from '../host/clock.ts'
import { throttledSeconds } from '../host/throttle.ts'

/** Begins to watch; what it gives is the share of the time since then, 0 where the system does not tell. */
export function watchQuota(clock: Clock, read = throttledSeconds): () => number {
  const [begun, before] = [clock.now(), read()]
  return () => {
    const [seconds, after] = [clock.now() - begun, read()]
    if (before === null || after === null || seconds <= 0) return 0
    // Several processors may have been held up at once.
    return Math.min(1, Math.max(0, after - before) / seconds)
  }
}
