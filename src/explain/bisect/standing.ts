/** Where a commit stands between base and head, by one run of its own: by how often the function in question is called,
 *  where that is what moved, else by its part of the time. Both come out alike on a busy machine. */

import type { SuiteDescription, SuitePorts } from '../../measure/suite.ts'
import type { Culprit, Why } from '../../model/why.ts'
import { type Effort, usualEffort } from '../explain.ts'
import { profileBenchmark } from '../hotspots.ts'

export interface StandingMetric {
  readonly by: 'calls' | 'share'
  readonly name: string
  readonly base: number
  readonly head: number
}

/** What tells the commits apart; null where no function stands out. */
export function metricOf({ functions, doubt }: Why): StandingMetric | null {
  const [first] = functions
  if (doubt !== null || first === undefined) return null
  const { calls, name, share } = first
  if (calls !== undefined && isCounted(first)) return { by: 'calls', name, base: calls.base, head: calls.head }
  const [base, head] = [share.base ?? 0, share.head]
  return head - base < leastShare ? null : { by: 'share', name, base, head }
}

/** A share that moves by less is not told apart by a single run. */
const leastShare = 0.012

function isCounted({ manner, calls }: Culprit): boolean {
  if (manner === 'more-often') return true
  return manner === 'new' && calls!.base === 0 && calls!.head > 0
}

const effort: Effort = { ...usualEffort, runs: 1 }

/** @param root of the commit's checkout, set up. @returns 0 as base, 1 as head. */
export async function positionOf(
  metric: StandingMetric,
  request: { readonly suite: SuiteDescription; readonly benchmark: string; readonly root: string },
  ports: SuitePorts,
): Promise<number> {
  const runs = metric.by === 'share' && metric.head - metric.base < 0.05 ? 2 : 1
  const { hotspots } = await profileBenchmark({ ...request, effort: { ...effort, runs } }, ports)
  // It may have moved to another file along the way; its name is what stays.
  const same = hotspots.functions.filter(({ name }) => name === metric.name)
  const value = same.reduce((sum, one) => sum + (metric.by === 'calls' ? (one.calls ?? 0) : one.share), 0)
  return (value - metric.base) / (metric.head - metric.base)
}
