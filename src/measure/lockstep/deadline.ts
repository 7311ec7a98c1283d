/** The time by which a first pair has to have come so far that a round may still fit. A suite that is too large for the
 *  time budget is then known after a fraction of it, with what a pair takes. */

import type { Clock } from '../../host/clock.ts'
import type { Side } from '../../model/run.ts'
import { OutOfTime } from '../source.ts'
import type { Workers } from './lane.ts'
import type { Worker } from './worker.ts'

/** Of the time budget: a pair that tells how to measure, and then at least one that counts, have to fit. */
export const mostOfBudget = 0.5
/** Where a part of the suite is measured if the whole is too long: the part needs the rest of the time. */
export const mostBeforePart = 0.2

export interface Deadline {
  /** Looks at the time before each set-up and each batch of a part's workers, `index` of `count` parts (from 0). */
  watch(workers: Workers, index: number, count: number): Workers
}

/** @param seconds from now.
 *  @returns workers of it throw an OutOfTime with the wall seconds that the whole pair would have taken. */
export function deadlineIn(seconds: number, clock: Clock): Deadline {
  const began = clock.now()
  /** Seconds of an iteration in the last batch. */
  const took: Record<Side, Map<string, number>> = { base: new Map(), head: new Map() }
  function check(index: number, count: number, share: number): void {
    const spent = clock.now() - began
    if (spent <= seconds) return
    throw new OutOfTime(spent / Math.min(1, (index + share) / count), ratiosOf(took))
  }
  return {
    watch(workers, index, count) {
      const reached = new Set<number>()
      const total = Math.max(1, workers.head.benchmarks.length)
      const wrapped = (worker: Worker, side: Side): Worker => {
        const look = (benchmark: number) => {
          if (side === 'head') reached.add(benchmark)
          check(index, count, reached.size / total)
        }
        return {
          ...worker,
          async setup(benchmark) {
            if (worker.serial) look(benchmark)
            return await worker.setup(benchmark)
          },
          async run(benchmark, iterations) {
            look(benchmark)
            const batch = await worker.run(benchmark, iterations)
            if (batch.kind === 'ran') took[side].set(worker.benchmarks[benchmark]!, batch.seconds / batch.iterations)
            return batch
          },
        }
      }
      return { base: wrapped(workers.base, 'base'), head: wrapped(workers.head, 'head') }
    },
  }
}

function ratiosOf({ base, head }: Readonly<Record<Side, ReadonlyMap<string, number>>>): Map<string, number> {
  return new Map(
    [...head].flatMap(([name, seconds]) => {
      const before = base.get(name) ?? 0
      return before > 0 ? [[name, seconds / before] as const] : []
    }),
  )
}
