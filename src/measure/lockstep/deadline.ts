/** The time by which a first pair has to have come so far that a round may still fit. A suite that is too large for the
 *  time budget is then known after a fraction of it, with what a pair takes. */

import type { Clock } from '../../host/clock.ts'
import { OutOfTime } from '../source.ts'
import type { Workers } from './lane.ts'
import type { Worker } from './worker.ts'

/** Of the time budget: a pair that tells how to measure, and then at least one that counts, have to fit. */
export const mostOfBudget = 0.5

export interface Deadline {
  /** Looks at the time before each set-up and each batch of a part's workers, `index` of `count` parts (from 0). */
  watch(workers: Workers, index: number, count: number): Workers
}

/** @param seconds from now.
 *  @returns workers of it throw an OutOfTime with the wall seconds that the whole pair would have taken. */
export function deadlineIn(seconds: number, clock: Clock): Deadline {
  const began = clock.now()
  function check(index: number, count: number, share: number): void {
    const spent = clock.now() - began
    if (spent <= seconds) return
    throw new OutOfTime(spent / Math.min(1, (index + share) / count))
  }
  return {
    watch(workers, index, count) {
      const reached = new Set<number>()
      const total = Math.max(1, workers.head.benchmarks.length)
      const wrapped = (worker: Worker, isCounted: boolean): Worker => {
        const look = (benchmark: number) => {
          if (isCounted) reached.add(benchmark)
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
            return await worker.run(benchmark, iterations)
          },
        }
      }
      return { base: wrapped(workers.base, false), head: wrapped(workers.head, true) }
    },
  }
}
