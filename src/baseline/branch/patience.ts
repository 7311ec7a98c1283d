/** Trying again, with pauses that grow and differ from writer to writer: those who collided once would
 *  otherwise collide for ever. */

import { setTimeout as sleep } from 'node:timers/promises'
import { Cancelled } from '../../host/cleanup.ts'

export interface Patience {
  /** Most tries. Of n writers at once, the last may lose n − 1 times, and more where others keep coming. */
  readonly tries: number
  /** Longest pause in seconds. */
  readonly longestPause: number
  /** Uniform in [0, 1). */
  readonly chance: () => number
}

/** Twenty writers at once, on two cores, took 8 tries in the middle and 42 at most: who gives up after so
 *  many more is not merely unlucky. */
export const usualPatience: Patience = { tries: 200, longestPause: 4, chance: Math.random }

/** Pauses grow up to this try and shrink after it: whoever has lost often goes before newcomers, or would
 *  starve where many keep writing. */
const turn = 6

/** Waits before try number `next` (from 2 on). Throws Cancelled where the work is cancelled meanwhile. */
export async function pause(patience: Patience, next: number, signal: AbortSignal | undefined): Promise<void> {
  const most = Math.min(patience.longestPause, 0.1 * 2 ** (Math.min(next, turn) - 1)) / Math.max(1, next - turn)
  try {
    await sleep(1000 * most * (0.1 + 0.9 * patience.chance()), undefined, signal === undefined ? {} : { signal })
  } catch (error) {
    if (signal?.aborted === true) throw new Cancelled()
    throw error
  }
}
