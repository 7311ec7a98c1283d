/** Which metrics carry the verdict of a benchmark. Every metric gets a row. Tested, gated and counted
 *  in the suite's correction are those whose good direction is known, that no rule ignores, and that
 *  are not the mere inverse of a time beside them: a rate whose product with that time is the same
 *  number in every launch says the same thing twice. Its row mirrors the time without being gated. */

import { isTimeLike } from '../../model/metric.ts'
import { mean } from '../../statistics/robust.ts'
import type { MetricSeries } from './match.ts'

/** A printed rate has two or three digits less than a time. */
const inverseTolerance = 0.005

interface Sides {
  readonly base: MetricSeries | undefined
  readonly head: MetricSeries | undefined
}

/** Which metrics stand for their benchmark in the suite's mean: its time, where one is called so; else all times, else
 *  all rates. A page that is measured in six times is no slower or faster than what the six say together. */
export function isInMean(metrics: readonly Sides[]): (metric: MetricSeries) => boolean {
  const both = metrics.filter(({ base, head }) => base !== undefined && head !== undefined && !isShownOnly(head))
  const stands = (metric: MetricSeries) => {
    if (both.some(({ head }) => isNamedTime(head!))) return isNamedTime(metric)
    return both.some(({ head }) => head!.unit === 's') ? metric.unit === 's' : isTimeLike(metric.unit)
  }
  // What is only shown stands for nothing.
  return (metric) => !isShownOnly(metric) && stands(metric)
}

function isNamedTime({ name, unit }: MetricSeries): boolean {
  return unit === 's' && name === 'time'
}

function isShownOnly({ latest }: MetricSeries): boolean {
  return latest.role === 'information'
}

/** One list per benchmark, the mean of those of its metrics: a benchmark of many metrics weighs no more than
 *  one of a single metric. */
export function meansByBenchmark(lists: readonly { readonly name: string; readonly values: readonly number[] }[]) {
  const groups = new Map<string, (readonly number[])[]>()
  for (const { name, values } of lists) {
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [values])
    else group.push(values)
  }
  return [...groups.values()].map((group) => group[0]!.map((_, i) => mean(group.map((values) => values[i]!))))
}

/** Which metrics say the same as another: all of them (`own`), and those of each (`of`). Either in another unit, as
 *  their tool told (stored runs don't keep that), or as the same figure in every launch: processor time beside the time,
 *  by a clock that stands still while others run.
 *  @param hasOwnRow of one that is never told beside another. @param carries whether others may be told beside it. */
export function repeatedAmong<One extends Sides>(
  all: readonly One[],
  hasOwnRow: (metric: One) => boolean,
  carries: (metric: One) => boolean = () => true,
) {
  const onBoth = all.filter(({ base, head }) => base !== undefined && head !== undefined)
  const byName = new Map(onBoth.toReversed().map((one) => [one.head!.name, one]))
  const time = byName.get('time')
  const [own, of] = [new Set<One>(), new Map<One, One[]>()]
  for (const one of onBoth) {
    const name = one.head!.latest.repeats
    const other =
      name === undefined ? (time !== undefined && isSameTime(one, time) ? time : undefined) : byName.get(name)
    if (other === undefined || hasOwnRow(one) || !carries(other)) continue
    own.add(one)
    of.set(other, of.get(other) ?? [])
    of.get(other)!.push(one)
  }
  return { own, of }
}

/** What two clocks may be apart that tell of one thing. */
const sameTolerance = 0.001

function isSameTime(metric: Sides, time: Sides): boolean {
  if (metric === time || !isTime(metric) || !isTime(time)) return false
  const ratios = [...ratiosOf(metric.base!, time.base!), ...ratiosOf(metric.head!, time.head!)]
  return ratios.length > 1 && ratios.every((ratio) => Math.abs(ratio - 1) <= sameTolerance)
}

/** Launch by launch; one that lacks either is left out. */
function ratiosOf(metric: MetricSeries, time: MetricSeries): number[] {
  return metric.values.flatMap((value, i) => {
    const other = time.values[i]
    return value === undefined || other === undefined ? [] : [value / other]
  })
}

/** A time on both sides. */
export function isTime({ base, head }: Sides): boolean {
  return base?.unit === 's' && head?.unit === 's'
}

/** Whether this metric is the inverse of a time among those of its benchmark. */
export function isInverse(metric: Sides, times: readonly Sides[]): boolean {
  const unit = (metric.head ?? metric.base)?.unit ?? ''
  if (!unit.endsWith('/s')) return false
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
