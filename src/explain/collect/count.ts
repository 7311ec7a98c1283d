/** What is counted exactly, in runs of its own: calls, and bytes where the runtime tells them. */

import type { Side } from '../../model/run.ts'
import type { Allocations, SourceFunction } from '../profile/profile.ts'
import { drive } from './drive.ts'
import { countsTake, type ProfilingPace } from './pace.ts'
import { readAllocations, readCounts } from './read.ts'
import { interval, type RawPair, type SampleRequest } from './sample.ts'
import type { Session } from './session.ts'

export interface Counts {
  readonly functions: readonly SourceFunction[]
  /** In which they were counted; null where nobody knows. */
  readonly iterations: number | null
  readonly allocations: readonly { readonly bytes: Allocations; readonly iterations: number | null }[]
}

export type BothCounts = Readonly<Record<Side, Counts>>

/** Seconds of work that are counted, and in which allocations are sampled. */
export const countedSeconds = 0.15
export const allocatingSeconds = 0.7
const allocationRuns = 2
const mostCounted = 1_000_000

/** Iterations that take about so many seconds, of `each` seconds; one run of the command where nobody timed them. */
export function timesFor(seconds: number, each: number | null): number {
  if (each === null) return 1
  return Math.max(2, Math.min(mostCounted, Math.round(seconds / Math.max(each, 1e-9))))
}

export async function countBoth(
  session: Session,
  request: SampleRequest,
  runs: readonly RawPair[],
  pace: ProfilingPace,
): Promise<BothCounts> {
  const each = runs[0]?.secondsPerIteration ?? null
  const allocates = runs.some(({ collectors }) => collectors.includes('v8'))
  const of = 1 + (allocates ? allocationRuns : 0)
  const secondsLeft = pace.secondsFor(countsTake)
  const both = (kind: 'counts' | 'allocations', seconds: number) =>
    drive(
      session.driven,
      { kind, sides: ['base', 'head'], warmUpSeconds: 0, seconds: 0, iterations: timesFor(seconds, each), interval },
      session.driving,
    )
  request.progress?.({ run: 1, of, kind: 'counts', secondsLeft })
  const counted = await both('counts', countedSeconds)
  const allocations: Record<Side, { bytes: Allocations; iterations: number | null }[]> = { base: [], head: [] }
  for (let run = 0; allocates && run < allocationRuns; run++) {
    request.progress?.({ run: run + 2, of, kind: 'allocations', secondsLeft })
    const allocated = await both('allocations', allocatingSeconds)
    for (const side of ['base', 'head'] as const) {
      const { folder, iterations } = allocated[side]!
      allocations[side].push({ bytes: readAllocations(folder, session.place[side]), iterations })
    }
  }
  const countsOf = (side: Side): Counts => ({
    functions: readCounts(counted[side]!.folder, session.roots[side], session.place[side]),
    iterations: counted[side]!.iterations,
    allocations: allocations[side],
  })
  return { base: countsOf('base'), head: countsOf('head') }
}
