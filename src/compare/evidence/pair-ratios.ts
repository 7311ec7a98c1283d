/** What one pair of launches says about a benchmark's change: not one number but a short ascending list
 *  of log-ratios of head to base. A single sample is hit by whatever the machine did at that moment, so
 *  no one of them counts for much; how the lists of many pairs are put together is told in rank-list.ts.
 *
 *  Where both sides hold their samples in the order of time, a sample is compared with the samples of the
 *  other side that were taken at about the same moment. Elsewhere (launches one after the other, sorted
 *  samples, unequal counts), fast samples are compared with fast ones and slow with slow ones. Exchanging
 *  base and head changes every sign and nothing else: that is what the test of many pairs rests on. */

import type { Better } from '../../model/metric.ts'
import type { Pairing } from '../../model/run.ts'
import { median, sorted } from '../../statistics/robust.ts'
import { launchSummary, logCost, type MetricValues } from './launch-summary.ts'

/** Longer lists add time and no certainty: what a pair tells is limited by the luck of its two launches. */
const longest = 31

/** Samples to either side that still count as neighbours in time. Driven alternately, they are
 *  milliseconds apart and the nearest are the best; at once on one core, the two sides drift apart by the
 *  length of a sample or two. */
const reachOf = { lockstep: 1, duet: 2, slices: 2, unknown: 2 } as const

/** Ascending log-ratios in the direction of cost, at least one and at most 31.
 *  @param pairing how the pair was measured, undefined where that is not known.
 *  Both summaries are positive. */
export function pairRatios(
  base: MetricValues,
  head: MetricValues,
  better: Better,
  pairing: Pairing | undefined,
): Float64Array {
  const ratios = sampleRatios(base, head, pairing)
  if (ratios === undefined) return Float64Array.of(summaryRatio(base, head, better))
  const signed = better === 'higher' ? ratios.map((value) => -value) : ratios
  return thinned(signed.sort())
}

function summaryRatio(base: MetricValues, head: MetricValues, better: Better): number {
  return logCost(launchSummary(head), better) - logCost(launchSummary(base), better)
}

/** Undefined where a side has no samples, or one that is not positive. */
function sampleRatios(base: MetricValues, head: MetricValues, pairing: Pairing | undefined): Float64Array | undefined {
  const before = logs(base)
  const after = logs(head)
  if (before === undefined || after === undefined) return undefined
  const inTime = base.order !== 'sorted' && head.order !== 'sorted' && before.length === after.length
  if (pairing === 'rounds' || !inTime) return matchedQuantiles(before.sort(), after.sort())
  return neighbourRatios(before, after, reachOf[pairing ?? 'unknown'])
}

function logs({ samples }: MetricValues): Float64Array | undefined {
  if (samples === undefined || samples.length === 0) return undefined
  const values = Float64Array.from(samples, Math.log)
  return values.every(Number.isFinite) ? values : undefined
}

/** All after[j] − before[i] with |i − j| ≤ reach. */
function neighbourRatios(before: Float64Array, after: Float64Array, reach: number): Float64Array {
  const ratios: number[] = []
  before.forEach((value, i) => {
    const last = Math.min(after.length - 1, i + reach)
    for (let j = Math.max(0, i - reach); j <= last; j++) ratios.push(after[j]! - value)
  })
  return Float64Array.from(ratios)
}

/** Differences of the quantiles of two ascending lists, as many as the shorter one has. */
function matchedQuantiles(before: Float64Array, after: Float64Array): Float64Array {
  const count = Math.min(before.length, after.length, longest)
  const [low, high] = [evenly(before, count), evenly(after, count)]
  return low.map((value, i) => high[i]! - value)
}

function thinned(ascending: Float64Array): Float64Array {
  return ascending.length <= longest ? ascending : evenly(ascending, longest)
}

/** The quantiles (k + ½) / count of an ascending list, which lie symmetrically. */
function evenly(ascending: Float64Array, count: number): Float64Array {
  const n = ascending.length
  if (n === count) return ascending
  return Float64Array.from({ length: count }, (_, k) => {
    const at = ((k + 0.5) / count) * n - 0.5
    const below = Math.max(0, Math.floor(at))
    const above = Math.min(n - 1, below + 1)
    return ascending[below]! + (at - below) * (ascending[above]! - ascending[below]!)
  })
}

/** The log-ratio of a pair as one number. */
export function centreOf(ratios: Float64Array): number {
  return ratios.length === 1 ? ratios[0]! : median(sorted(ratios))
}
