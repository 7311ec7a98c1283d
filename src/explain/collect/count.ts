/** What is counted exactly, in runs of its own: calls, and bytes where the runtime tells them. */

import { Failure } from '../../model/failure.ts'
import type { Side } from '../../model/run.ts'
import type { AllocationRun } from '../profile/profile.ts'
import type { ProfilingPace } from './pace.ts'
import type { SampleRequest } from './sample.ts'
import type { Session, SideCounts, SidesAllocations } from './session.ts'

export interface Counts extends SideCounts {
  readonly allocations: readonly AllocationRun[]
  /** Why allocations could not be told, where somebody says so. */
  readonly untold?: string | null
}

/** What tells allocations. */
export function tellsAllocations(collectors: readonly string[]): boolean {
  return collectors.includes('v8') || collectors.includes('python')
}

export type BothCounts = Readonly<Record<Side, Counts>>

/** Seconds of work that are counted, and in which allocations are sampled. */
export const countedSeconds = 0.15
const allocatingSeconds = 0.7
const mostCounted = 1_000_000

/** Iterations that take about so many seconds, of `each` seconds; one run of the command where nobody timed them. */
function timesFor(seconds: number, each: number | null): number {
  if (each === null) return 1
  return Math.max(2, Math.min(mostCounted, Math.round(seconds / Math.max(each, 1e-9))))
}

export interface CountRequest {
  readonly sides: readonly Side[]
  /** Seconds of an iteration; null where nobody timed it. */
  readonly each: number | null
  /** Runs in which allocations are sampled. */
  readonly allocationRuns: number
  readonly progress: SampleRequest['progress']
}

/** @returns of the sides that were asked for. */
export async function countSides(
  session: Session,
  { sides, each, allocationRuns, progress }: CountRequest,
  pace: ProfilingPace,
): Promise<Readonly<Partial<Record<Side, Counts>>>> {
  const secondsLeft = pace.secondsFor(pace.countsTake)
  const of = 1 + allocationRuns
  progress?.({ run: 1, of, kind: 'counts', secondsLeft })
  const counted = await session.count(sides, { iterations: timesFor(countedSeconds, each) })
  const allocations = new Map<Side, AllocationRun[]>(sides.map((side) => [side, []]))
  let untold: string | null = null
  for (let run = 0; run < allocationRuns; run++) {
    progress?.({ run: run + 2, of, kind: 'allocations', secondsLeft })
    const allocated = await allocationsOf(session, sides, timesFor(allocatingSeconds, each))
    if ('untold' in allocated) {
      untold = allocated.untold
      break
    }
    for (const side of sides) allocations.get(side)!.push(allocated[side]!)
  }
  const all = sides.map((side) => [side, { ...counted[side]!, allocations: allocations.get(side)!, untold }])
  return Object.fromEntries(all)
}

/** What takes time is known without them: a suite that fails while they are sampled is no failure of all. */
async function allocationsOf(session: Session, sides: readonly Side[], iterations: number): Promise<SidesAllocations> {
  try {
    return await session.allocations(sides, iterations)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { untold: `while it is sampled the suite fails: ${error.message}` }
  }
}
