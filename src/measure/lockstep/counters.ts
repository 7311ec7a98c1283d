/** What benchmarks allocate, counted once they are timed: by the same worker, while they are still set up, so that
 *  nothing starts and warms up anew for it. Most counts repeat, so two pairs tell enough of a benchmark whose sides
 *  agree in both. One whose sides differ is counted in more pairs, since a compiler may decide otherwise from process
 *  to process: two pairs would often show that as a change. */

import type { Metric } from '../../model/metric.ts'
import { leastCounterThreshold, surelyCounted } from '../../model/metric.ts'
import { type CountFigures, type Lane, runs, type Series, type Workers } from './lane.ts'
import { middle } from './time-split.ts'

/** Pairs of a plan in which everything is counted: the second shows whether a count repeats. */
const countedPairs = 2

/** Counting takes at most this share of the time that the part took so far. */
const mostShare = 0.1

/** Iterations per count last about so many seconds, so that what a single one lets grow weighs little. */
const iterationsSeconds = 1e-3
const mostIterations = 1000

/** A count is six batches, of as many or twice as many iterations (JavaScript), or two iterations as they are and two that
 *  are traced and take several times as long (Python). */
const costFactor = 12

/** What is known of a figure: the name and unit of its metric, and the smallest difference that is told. The object
 *  that times a batch is itself in the figures, and so is whatever the interpreter keeps for later. */
const figures: Readonly<Record<string, Pick<Metric, 'name' | 'unit' | 'better' | 'resolution'>>> = {
  allocated: { name: 'allocated', unit: 'B', better: 'lower', resolution: 8 },
  allocations: { name: 'allocations', unit: '1', better: 'lower', resolution: 4 },
  peak: { name: 'peak-memory', unit: 'B', better: 'lower', resolution: 512 },
}

/** Counting in one part of one pair: what it has cost, and what was left out of it. */
export interface Counting {
  readonly wanted: 'all' | ReadonlySet<string>
  seconds: number
  readonly left: string[]
}

/** Which benchmarks are counted in a round (from 1): all, or those whose sides differed before. */
export function countedIn(round: number, differing: ReadonlySet<string>): 'all' | ReadonlySet<string> {
  if (round <= countedPairs) return 'all'
  return round <= surelyCounted ? differing : new Set()
}

/** Null where nothing is wanted, or a side cannot count: one figure alone cannot be compared. */
export function countingFor({ base, head }: Workers, wanted: Counting['wanted'] | undefined): Counting | null {
  return wanted !== undefined && base.counts && head.counts ? { wanted, seconds: 0, left: [] } : null
}

/** Whether the sides of a benchmark were counted unlike each other. */
export function differs({ counted }: Series): boolean {
  if (counted === null) return false
  return [...counted.base].some(([figure, base]) => {
    const head = counted.head.get(figure)
    return head !== undefined && Math.abs(head - base) > leastCounterThreshold * base
  })
}

/** Counts one benchmark on both sides, where that fits in the time: `spent` wall seconds were spent on the part. What
 *  throws while it is counted has been timed without a complaint, and stays as it is. */
export async function countLane(lane: Lane, workers: Workers, counting: Counting | null, spent: number): Promise<void> {
  if (counting === null || !runs(lane)) return
  const { wanted } = counting
  if (wanted !== 'all' && !wanted.has(lane.name)) return
  const seconds = middle([...lane.batches.base, ...lane.batches.head].map(({ clock }) => clock))
  const iterations = countIterations(seconds)
  const cost = 2 * costFactor * iterations * seconds
  if (counting.seconds + cost > mostShare * spent) {
    counting.left.push(lane.name)
    return
  }
  counting.seconds += cost
  const base = await workers.base.count(lane.index.base, iterations)
  const head = await workers.head.count(lane.index.head, iterations)
  if (base.kind !== 'counted' || head.kind !== 'counted') return
  lane.counted = { base: base.figures, head: head.figures }
}

/** Iterations of one count, given the seconds of one. */
export function countIterations(seconds: number): number {
  return Math.max(1, Math.min(mostIterations, Math.round(iterationsSeconds / seconds)))
}

/** Figures that are known here; a worker may tell others that a later version knows. */
export function metricsOf(counted: CountFigures): Metric[] {
  return [...counted].flatMap(([figure, value]): Metric[] => {
    const known = Object.hasOwn(figures, figure) ? figures[figure] : undefined
    return known === undefined ? [] : [{ ...known, value, summary: 'single', exact: true, pass: 'counts' }]
  })
}
