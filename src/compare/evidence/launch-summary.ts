/** From a launch's measurements to one number, and from numbers to log-ratios in the direction of cost. */

import type { Change } from '../../model/comparison.ts'
import type { Better, Metric } from '../../model/metric.ts'
import { median } from '../../statistics/robust.ts'
import type { MetricSeries } from '../rows/match.ts'
import type { Interval } from './evidence.ts'

/** What of a metric a launch's summary is made of. */
export type MetricValues = Pick<Metric, 'value' | 'samples' | 'order'>

/** The launch's typical value in base units: the median of its samples, else the tool's own figure. The
 *  mean of samples is never taken: between processes it scatters nearly twice as much. */
export function launchSummary(metric: Metric | MetricValues): number {
  return metric.samples !== undefined && metric.samples.length > 0 ? median(metric.samples) : metric.value
}

/** Log of a positive summary, rising with cost: a throughput that falls costs more. */
export function logCost(summary: number, better: Better): number {
  return better === 'higher' ? -Math.log(summary) : Math.log(summary)
}

/** Log-effect and interval as ratios minus one; an end without bound is null. */
export function changeOf(estimate: number, { low, high }: Interval): Change {
  return { estimate: Math.expm1(estimate), low: bounded(low), high: bounded(high) }
}

function bounded(end: number): number | null {
  const ratio = Math.expm1(end)
  return Number.isFinite(end) && Number.isFinite(ratio) ? ratio : null
}

/** Which way is good: the rule's word, else that of the tool where all launches agree. */
export function directionOf(series: readonly (MetricSeries | undefined)[], ruled: Better | undefined): Better {
  if (ruled !== undefined) return ruled
  const found = series.filter((side) => side !== undefined)
  const better = found[0]?.better ?? 'unknown'
  return found.every((side) => side.better === better) ? better : 'unknown'
}

/** An exact counter only where every launch of both sides says so. */
export function isExact(series: readonly (MetricSeries | undefined)[]): boolean {
  return series.every((side) => side?.exact ?? true)
}
