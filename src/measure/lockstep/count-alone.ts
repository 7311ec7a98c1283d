/** What benchmarks allocate where one side is measured alone, to be stored or to be compared with what is stored: counted
 *  by workers of their own, once the suite was timed. What is stored is one number, so only what repeats is told: a
 *  compiler may decide one way in this process and another way in the next, and two agree by chance. */

import type { Clock } from '../../host/clock.ts'
import { leastCounterThreshold, type Metric, variesBy } from '../../model/metric.ts'
import { type Note, several } from '../../model/note.ts'
import type { Chance } from '../source.ts'
import { countIterations, metricsOf } from './counters.ts'
import type { Part } from './measure-pair.ts'
import { middle } from './time-split.ts'
import { startWorker, type Worker, type WorkerPorts } from './worker.ts'

export interface AllocationPorts {
  readonly clock: Clock
  readonly chance: Chance
  readonly ports: WorkerPorts
}

/** One number of each figure that repeats, by benchmark, and what was left out. */
export interface AllocatedAlone {
  readonly figures: ReadonlyMap<string, readonly Metric[]>
  readonly notes: readonly Note[]
}

/** As many as a change takes beside pairs. */
const processes = 4
/** Seconds that a benchmark runs before it is counted: after a fifth of a second, V8 had often not optimised it. */
const warmUpSeconds = 0.5
/** Counting takes at most this share of the time that the suite took, … */
const mostShare = 0.1
/** … or so many seconds where that is more: processes take a while to start, whatever they run. */
const leastSeconds = 30

/** @param wanted names of what was measured. @param seconds that measuring took.
 *  @throws Failure of a worker that ends or answers wrongly. */
export async function allocationsAlone(
  parts: readonly Part[],
  wanted: ReadonlySet<string>,
  seconds: number,
  how: AllocationPorts,
): Promise<AllocatedAlone> {
  const { clock } = how
  const most = Math.max(leastSeconds, mostShare * seconds)
  const began = clock.now()
  const readings = new Map<string, Metric[][]>()
  for (let process = 0; process < processes; process++) {
    const until = began + (most * (process + 1)) / processes
    // What one process has not come to is of no use in the next.
    const open =
      process === 0 ? wanted : new Set([...readings].flatMap(([name, of]) => (of.length < process ? [] : name)))
    for (const part of parts) {
      for (const [name, metrics] of await countPart(part, process + 1, open, until, how)) {
        readings.set(name, [...(readings.get(name) ?? []), metrics])
      }
    }
  }
  return toldOf(readings)
}

async function countPart(
  part: Part,
  round: number,
  open: ReadonlySet<string>,
  until: number,
  { clock, chance, ports }: AllocationPorts,
): Promise<Map<string, Metric[]>> {
  const counted = new Map<string, Metric[]>()
  const worker = await startWorker(part.worker(round, null, chance), ports)
  try {
    if (!worker.counts) return counted
    for (const [index, name] of worker.benchmarks.entries()) {
      if (!open.has(name)) continue
      // Told as left out: it has nothing in this process.
      const metrics = clock.now() < until ? await countBenchmark(worker, index) : []
      if (metrics !== null) counted.set(name, metrics)
    }
  } finally {
    await worker.end()
  }
  return counted
}

/** Null for what fails: it has been timed without a complaint, and stays as it is. */
async function countBenchmark(worker: Worker, index: number): Promise<Metric[] | null> {
  if ((await worker.setup(index)) !== null) return null
  try {
    const seconds = await warmUp(worker, index)
    const counted = seconds === null ? null : await worker.count(index, countIterations(seconds))
    return counted?.kind === 'counted' ? metricsOf(counted.figures) : null
  } finally {
    await worker.teardown(index)
  }
}

/** Seconds of one iteration once it is warm; null for what fails. */
async function warmUp(worker: Worker, index: number): Promise<number | null> {
  let spent = 0
  for (let iterations = 1; ; iterations *= 2) {
    const batch = await worker.run(index, iterations)
    if (batch.kind !== 'ran') return null
    spent += batch.seconds
    if (spent >= warmUpSeconds || iterations >= 2 ** 30) return batch.seconds / batch.iterations
  }
}

function toldOf(readings: ReadonlyMap<string, readonly (readonly Metric[])[]>): AllocatedAlone {
  const figures = new Map<string, Metric[]>()
  const [late, varying]: [string[], string[]] = [[], []]
  for (const [name, all] of readings) {
    if (all.length < processes || all.some((metrics) => metrics.length === 0)) {
      late.push(name)
      continue
    }
    const columns = all[0]!.map((first) => all.flatMap((metrics) => metrics.filter((one) => one.name === first.name)))
    const repeating = columns.filter((column) => column.length === processes && repeats(column))
    if (repeating.length < columns.length) varying.push(name)
    figures.set(
      name,
      repeating.map((column) => ({ ...column[0]!, value: middle(column.map(({ value }) => value)) })),
    )
  }
  const notes: Note[] = late.length === 0 ? [] : [{ code: 'not-counted', benchmarks: several(late), alone: true }]
  if (varying.length > 0) notes.push({ code: 'not-counted', benchmarks: several(varying), varies: true, alone: true })
  return { figures, notes }
}

function repeats(column: readonly Metric[]): boolean {
  const values = column.map(({ value }) => value)
  const isWithin = Math.max(...values) - Math.min(...values) <= (column[0]!.resolution ?? 0)
  return isWithin || !variesBy(values, leastCounterThreshold)
}
