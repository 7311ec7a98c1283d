/** How much is done, how long it takes, and how much time there is for it. */

import type { Clock } from '../../host/clock.ts'

export interface Effort {
  /** Runs of each side, and how many it may become where so many do not make it clear. */
  readonly runs: number
  readonly mostRuns: number
  /** Seconds for each side of a run: before anything counts, and what counts. */
  readonly warmUpSeconds: number
  readonly seconds: number
  /** Wall seconds that all of it may take; null: as long as it takes. */
  readonly mostSeconds: number | null
  /** Where others wait for their turn, from the same beginning as `mostSeconds`. */
  readonly shares?: TimeShares
}

export interface TimeShares {
  /** Wall seconds after which the fewest runs are enough, where they make it clear. */
  readonly usualSeconds: number
  /** Wall seconds after which the fewest runs are all there are. */
  readonly unclearSeconds: number
}

/** Fewer say nothing. */
export const fewestRuns = 3

/** 2,000 samples name a function that makes 5 % of the time slower; five runs keep chance from naming one. */
export const usualEffort: Effort = { runs: 5, mostRuns: 10, warmUpSeconds: 0.3, seconds: 0.8, mostSeconds: null }

export interface Profiling {
  /** What is being done: run so many of so many. */
  readonly run: number
  readonly of: number
  readonly kind: 'cpu' | 'counts' | 'allocations'
  /** Seconds until all of it is done, as the last ones went; null before there was one. */
  readonly secondsLeft: number | null
}

/** Where calls are counted in runs of their own, that takes about as long as so many others. */
export const countsTake = 1.5

/** How long a run takes, and how much time there is. */
export interface ProfilingPace {
  /** In runs: how long what comes after them takes. */
  readonly countsTake: number
  /** @param done runs that there are already. @param isUnclear what they say. */
  hasTime(done: number, isUnclear?: boolean): boolean
  secondsFor(runs: number): number | null
  timed<T>(work: () => Promise<T>): Promise<T>
  /** Begins to time. @returns whether so many more that take as long as it has taken until then leave no time for more
   *  than the fewest runs. */
  stretch(): (more: number) => boolean
}

export function paceOf({ mostSeconds, shares }: Effort, clock: Clock, countsTake: number): ProfilingPace {
  const began = clock.now()
  const all = mostSeconds ?? Number.POSITIVE_INFINITY
  const { usualSeconds = all, unclearSeconds = all } = shares ?? {}
  const endOf = (done: number, isUnclear: boolean) =>
    began + (done < fewestRuns ? all : Math.min(all, isUnclear ? unclearSeconds : usualSeconds))
  let [longest, taken, runs] = [0, 0, 0]
  return {
    countsTake,
    // The longest so far, and counting, have to fit.
    hasTime: (done, isUnclear = false) => endOf(done, isUnclear) - clock.now() > longest * (1 + countsTake),
    secondsFor: (more) => (runs === 0 ? null : (taken / runs) * more),
    async timed(work) {
      const before = clock.now()
      const result = await work()
      const took = clock.now() - before
      ;[longest, taken, runs] = [Math.max(longest, took), taken + took, runs + 1]
      return result
    },
    stretch() {
      const before = clock.now()
      return (more) => endOf(fewestRuns, true) - clock.now() < (clock.now() - before) * more
    },
  }
}
