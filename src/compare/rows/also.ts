/** Figures that say again what another metric of the benchmark says, and what a rate among them tells of the work that an
 *  iteration has. */

import type { BenchmarkComparison, RepeatedFigure } from '../../model/comparison.ts'
import { variesBy } from '../../model/metric.ts'
import type { Side } from '../../model/run.ts'
import { median } from '../../statistics/robust.ts'
import { type MetricSeries, type matchMetrics, summaries, typical } from './match.ts'

type Sides = ReturnType<typeof matchMetrics>[number]

/** @param own what the figures stand beside. @param times all times of the benchmark, of which it may be one. */
export function alsoOf(
  own: Sides,
  times: readonly Sides[],
  repeated: readonly Sides[],
): Pick<BenchmarkComparison, 'also'> {
  const also = repeated.flatMap(({ base, head }): RepeatedFigure[] => {
    const [before, after] = [typical(summaries(base!)), typical(summaries(head!))]
    if (before === null || after === null) return []
    // A rate may be of another time than the one that it stands beside: of processor time, in Google Benchmark.
    const works = [own, ...times.filter((time) => time !== own)].map((time) => ({
      base: workOf(time.base, base!),
      head: workOf(time.head, head!),
    }))
    const isSame = works.some((work) => isKnown(work) && !variesBy([work.base, work.head], leastWorkDifference))
    const work = works[0]!
    return [
      {
        metric: head!.name,
        unit: head!.unit,
        base: before,
        head: after,
        ...(isSame || !isKnown(work) ? {} : { work }),
      },
    ]
  })
  return also.length === 0 ? {} : { also }
}

/** Figures are printed with few digits: more of a scatter, and the rate belongs to another time; … */
const workRounding = 0.01
/** … so much of a difference is none of theirs; … */
const leastWorkDifference = 0.02
/** … and of a lower rate they may be all there is (Go prints hundredths of a MB/s). */
const leastRate: Readonly<Record<string, number>> = { 'B/s': 1e6, '1/s': 1e3 }
/** One launch says nothing of how far they scatter. */
const fewestForWork = 3
/** A rate of iterations handles one in each. */
const leastWork = 1.5

/** A rate is work by time, launch by launch. Null where the two are not of the same measurement, or too rough. */
function workOf(time: MetricSeries | undefined, rate: MetricSeries): number | null {
  const least = leastRate[rate.unit]
  if (time?.unit !== 's' || least === undefined) return null
  const found = rate.values.flatMap((value, i) => {
    const seconds = time.values[i]
    return value === undefined || seconds === undefined ? [] : [value < least ? Number.NaN : value * seconds]
  })
  if (found.length < fewestForWork || !found.every((work) => Number.isFinite(work) && work >= leastWork)) return null
  return variesBy(found, workRounding) ? null : median(found)
}

function isKnown(work: Readonly<Record<Side, number | null>>): work is Readonly<Record<Side, number>> {
  return work.base !== null && work.head !== null
}
