/** Which metrics carry the verdict of a benchmark. Every metric gets a row. Tested, gated and counted
 *  in the suite's correction are those whose good direction is known, that no rule ignores, and that
 *  are not the mere inverse of a time beside them: a rate whose product with that time is the same
 *  number in every launch says the same thing twice. Its row mirrors the time without being gated. */

import type { MetricSeries } from './match.ts'

/** A printed rate has two or three digits less than a time. */
const inverseTolerance = 0.005

interface Sides {
  readonly base: MetricSeries | undefined
  readonly head: MetricSeries | undefined
}

/** Durations, and rates per second: what the suite's geometric mean is made of. */
export function isTimeLike(unit: string): boolean {
  return unit === 's' || unit.endsWith('/s')
}

/** The metric that stands for its benchmark in the suite's mean: a time, else a rate; -1 for neither. */
export function primaryMetric(metrics: readonly Sides[]): number {
  const units = metrics.map(({ base, head }) => (base === undefined || head === undefined ? '' : head.unit))
  const time = units.indexOf('s')
  return time >= 0 ? time : units.findIndex(isTimeLike)
}

/** Whether this metric is the inverse of a time among the others. */
export function isInverse(metric: Sides, all: readonly Sides[]): boolean {
  const unit = (metric.head ?? metric.base)?.unit ?? ''
  if (!unit.endsWith('/s')) return false
  const times = all.filter(({ base, head }) => base?.unit === 's' && head?.unit === 's')
  return times.some((time) => isConstant([...products(metric.base, time.base), ...products(metric.head, time.head)]))
}

function products(rate: MetricSeries | undefined, time: MetricSeries | undefined): number[] {
  if (rate === undefined || time === undefined) return []
  return rate.values.flatMap((value, i) => {
    const other = time.values[i]
    return value === undefined || other === undefined ? [] : [value * other]
  })
}

function isConstant(values: readonly number[]): boolean {
  if (values.length < 2) return false
  let low = Number.POSITIVE_INFINITY
  let high = 0
  for (const value of values) {
    if (!(value > 0)) return false
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return high / low - 1 <= 2 * inverseTolerance
}
