/** Whether a benchmark's batches are told by the clock or by the processor time that the worker knows.
 *
 *  A batch that the kernel interrupted contains somebody else's time. Processor time leaves that out, but it is blind
 *  to waiting, which is a benchmark's own. So it is taken only where it is shown that the benchmark does not wait: in
 *  the batches that nobody interrupted, processor time is what the clock says. Both sides are told by the same.
 *
 *  "What the clock says" within 5 %: a head that waits for 3 % of its time does as little more work as one that does not
 *  wait. So each side's processor time is told as the clock's: times what the clock says over it where nobody
 *  interrupted, which is known to a tenth of a per cent.
 *
 *  On a loaded machine (eight neighbours on two processors) the variance of a pair of 0.8 seconds fell to a third, of
 *  1.6 seconds to a half; see evaluation/tried.md. */

import { middle } from './time-split.ts'
import type { RanBatch } from './worker.ts'

/** Per iteration, in seconds. */
export interface Told {
  readonly clock: number
  /** Null where the worker does not know. */
  readonly processor: number | null
  readonly isInterrupted: boolean
}

/** The processor's share of the clock in batches that nobody interrupted: so much at least in nearly all of them, or
 *  the benchmark waits; so much at most, or several of its threads run at once. Reading both counts takes a hundredth. */
const leastShare = 0.95
const mostShare = 1.05
/** "Nearly all": all but a tenth at either end. */
const tail = 0.1
/** Fewer batches without interruption show nothing. */
const fewestUninterrupted = 10

export function toldOf({ seconds, iterations, processor }: RanBatch): Told {
  return {
    clock: seconds / iterations,
    processor: processor === undefined ? null : processor.seconds / iterations,
    isInterrupted: (processor?.interruptions ?? 0) > 0,
  }
}

/** Seconds per iteration of aligned batches, by the truer clock for both sides. */
export function byTruerClock(base: readonly Told[], head: readonly Told[]): { base: number[]; head: number[] } {
  const scale = { base: clockPerProcessor(base), head: clockPerProcessor(head) }
  if (scale.base === null || scale.head === null) return { base: base.map(byClock), head: head.map(byClock) }
  const byProcessor = (factor: number) => (told: Told) => told.processor! * factor
  return { base: base.map(byProcessor(scale.base)), head: head.map(byProcessor(scale.head)) }
}

function byClock({ clock }: Told): number {
  return clock
}

/** What the clock says for each second of processor time where nobody interrupted: the middle one. Null where the
 *  benchmark waits, or that cannot be told. */
function clockPerProcessor(batches: readonly Told[]): number | null {
  if (batches.some(({ processor }) => processor === null)) return null
  const shares = batches.filter((one) => !one.isInterrupted).map(({ clock, processor }) => processor! / clock)
  if (shares.length < fewestUninterrupted) return null
  const ascending = shares.sort((a, b) => a - b)
  const at = Math.floor(tail * ascending.length)
  if (!(ascending[at]! >= leastShare && ascending[ascending.length - 1 - at]! <= mostShare)) return null
  return 1 / middle(ascending)
}
