/** One pair of fresh processes for each part of the suite: started, driven in turn, read and ended. */

import type { Affinity } from '../../host/affinity.ts'
import type { Clock } from '../../host/clock.ts'
import type { BenchmarkResult, Launch, Side } from '../../model/run.ts'
import { mostProcessors } from '../processors-used.ts'
import { chanceFrom, otherSide, shuffled } from '../schedule.ts'
import type { Chance } from '../source.ts'
import type { Deadline } from './deadline.ts'
import { duel } from './duel.ts'
import { type Learnt, learnFrom, partSeconds, takeLearningTime } from './learnt.ts'
import { oneSided, rowsOf, type SideRows } from './part-rows.ts'
import { startWorker, type Worker, type WorkerPorts, type WorkerSpec } from './worker.ts'
import { watchThreads, watchWorkers } from './worker-load.ts'

/** A part of the suite that is a process of its own. */
export interface Part {
  /** The same on both sides. */
  readonly label: string
  /** What people read in place of the label, where that is no name. */
  readonly shown?: string
  /** Its benchmarks, where these are known and cannot be told by the label. */
  readonly names?: readonly string[]
  /** The harness that was met in it, where it was started to find out. */
  readonly met?: string
  /** What its threads do cannot be told benchmark by benchmark. */
  readonly compiles?: boolean
  /** @param steady whether its runtime is to do the same each time, for what is counted; times of it say nothing. */
  worker(round: number, processor: number | null, chance: Chance, steady?: boolean): WorkerSpec
}

export interface LockstepOptions {
  readonly parts: Readonly<Record<Side, readonly Part[]>>
  /** Whether a benchmark belongs to a part, by its name; true where that cannot be told. */
  readonly belongs: (name: string, label: string) => boolean
  /** Null: processes cannot be pinned here, or must not. */
  readonly affinity: Affinity | null
  /** Pairs that may be measured at the same time, each on a processor of its own. */
  readonly atOnce: number
  readonly tool: string
  readonly chance: Chance
  readonly clock: Clock
  readonly ports: WorkerPorts
  /** Wall seconds that one pair may take at most, where a budget limits it. */
  readonly mostSeconds: number | null
  /** Wall seconds that the first pair may spend on finding out how long benchmarks take to warm up. */
  readonly learningSeconds: number
  /** Wall seconds for everything; null where nothing limits it. */
  readonly budgetSeconds: number | null
  /** Whether what benchmarks allocate is counted, where the workers can. */
  readonly counts: boolean
  /** Whether a part of the suite is measured where the whole is too long. */
  readonly partial?: boolean
}

export interface PairRequest {
  /** 0 where it does not count. */
  readonly round: number
  readonly first: Side
  /** Benchmarks to measure; null for all. */
  readonly only: readonly string[] | null
  /** The processor to keep both sides on, but for what keeps several busy; null: anywhere. */
  readonly processor: number | null
  /** Whether to find out how a batch is made and what keeps several processors busy; little is then measured, … */
  readonly findsParallel?: boolean
  /** … and what sharing one does to the two sides. */
  readonly findsSharing?: boolean
  /** Benchmarks of which is counted what they allocate; none where it is left out. */
  readonly counts?: 'all' | ReadonlySet<string>
  /** Wall seconds that it may take beyond what is usual. */
  readonly roomSeconds?: number
  /** When it has to have come to its end, or it is given up. */
  readonly deadline?: Deadline
}

export type PairLaunches = Readonly<Record<Side, Launch>>

/** Sweeps in a pair whatever they take: the median of fewer ratios is hardly a median. */
const leastSweeps = 5

/** Of the budget, for finding out what the sides do to each other: a hint about few benchmarks, if any. */
const sharingShare = 0.02

/** One pair over the parts that hold what is asked for. */
export async function measurePair(
  request: PairRequest,
  options: LockstepOptions,
  learnt: Learnt,
): Promise<PairLaunches> {
  const { belongs, chance, clock, parts } = options
  const results: Record<Side, BenchmarkResult[]> = { base: [], head: [] }
  const began = clock.now()
  const started = Date.now() / 1000
  for (const [index, label] of shuffled(labelsOf(parts), chance).entries()) {
    if (request.only !== null && !request.only.some((name) => belongs(name, label))) continue
    const own = learnt.parallel.has(label) ? null : request.processor
    const rows = await measurePart(label, own, { ...request, index }, options, learnt)
    for (const side of ['base', 'head'] as const) results[side].push(...rows[side])
  }
  learnt.pairs++
  const timing = { seconds: clock.now() - began, started }
  return {
    base: { benchmarks: sorted(results.base), ...timing },
    head: { benchmarks: sorted(results.head), ...timing },
  }
}

/** `index` of the part among all, in the order measured. */
type PartRequest = PairRequest & { readonly index: number }

async function measurePart(
  label: string,
  processor: number | null,
  request: PartRequest,
  options: LockstepOptions,
  learnt: Learnt,
): Promise<SideRows> {
  const began = options.clock.now()
  return await withWorkers(label, { ...request, processor }, options, learnt, async (workers) => {
    const { base, head } = workers
    if (base === undefined || head === undefined) return await oneSided(workers)
    return await measureWorkers({ base, head }, { label, processor, began }, request, options, learnt)
  })
}

/** The workers of a part, while they are used. */
async function withWorkers<T>(
  label: string,
  { round, first, processor }: Pick<PairRequest, 'round' | 'first' | 'processor'>,
  options: LockstepOptions,
  learnt: Learnt,
  use: (workers: Partial<Record<Side, Worker>>) => Promise<T>,
): Promise<T> {
  const specs = specsOf(label, round, processor, options)
  const workers: Partial<Record<Side, Worker>> = {}
  try {
    for (const side of [first, otherSide(first)]) {
      const spec = specs[side]
      if (spec === undefined) continue
      const worker = await startWorker(spec, options.ports)
      workers[side] = worker
      learnt.texts[side] = worker.text
      learnt.listed.set(label, { ...learnt.listed.get(label), [side]: [...worker.benchmarks, ...worker.skipped] })
    }
    return await use(workers)
  } finally {
    await Promise.all([workers.base?.end(), workers.head?.end()])
  }
}

/** Names of all benchmarks; parts that were not started yet are started for it, and run nothing. */
export async function listSuite(
  options: LockstepOptions,
  learnt: Learnt,
): Promise<Readonly<Record<Side, readonly string[]>>> {
  const request = { round: 0, first: 'base', processor: null } as const
  for (const label of labelsOf(options.parts)) {
    if (learnt.listed.has(label)) continue
    await withWorkers(label, request, options, learnt, () => Promise.resolve())
  }
  const of = (side: Side) => [...learnt.listed.values()].flatMap((names) => names[side] ?? [])
  return { base: of('base'), head: of('head') }
}

/** The parts that hold one of these benchmarks, by what they listed. */
export function partsWith(
  names: readonly string[],
  { parts }: LockstepOptions,
  learnt: Learnt,
): LockstepOptions['parts'] {
  const wanted = new Set(names)
  const holds = ({ label }: Part) => {
    const { base = [], head = [] } = learnt.listed.get(label) ?? {}
    return [...base, ...head].some((name) => wanted.has(name))
  }
  return { base: parts.base.filter(holds), head: parts.head.filter(holds) }
}

async function measureWorkers(
  started: Readonly<Record<Side, Worker>>,
  part: { readonly label: string; readonly processor: number | null; readonly began: number },
  { index, first, only, findsParallel = false, findsSharing = false, counts, roomSeconds, deadline }: PartRequest,
  { parts, mostSeconds, budgetSeconds, chance, clock }: LockstepOptions,
  learnt: Learnt,
): Promise<SideRows> {
  const labels = labelsOf(parts)
  const workers = deadline?.watch(started, index, labels.length) ?? started
  const startSeconds = clock.now() - part.began
  const time = partSeconds(learnt, part.label, labels.length, startSeconds, mostSeconds, roomSeconds)
  const length = findsParallel ? { ...time, seconds: 0, leastSweeps: 1 } : { ...time, leastSweeps }
  const sharing = findsSharing && part.processor !== null
  const mostSharing =
    budgetSeconds === null ? {} : { mostSharingSeconds: (sharingShare * budgetSeconds) / labels.length }
  const plan = { ...length, only, first, sharing, ...mostSharing }
  const load = watchWorkers(workers, clock)
  const compiles = parts.head.some(({ label, compiles }) => label === part.label && compiles)
  const watch = findsParallel && !compiles ? { watch: watchThreads } : {}
  const learning = takeLearningTime(learnt, labels)
  const result = await duel(
    workers,
    { ...plan, ...(counts === undefined ? {} : { counts }) },
    { clock, chance, calibrations: learnt.calibrations, learning, ...watch },
  )
  learnt.learningSeconds += learning.seconds
  const says = workers.base.parallel || workers.head.parallel
  const isParallel = says || (findsParallel && ((load() ?? 0) > mostProcessors || result.parallel.length > 0))
  if (isParallel) learnt.parallel.add(part.label)
  if (!findsParallel) learnFrom(learnt, part.label, result, startSeconds)
  else learnt.threaded.push(...result.parallel)
  return await rowsOf(result, workers, only)
}

function specsOf(
  label: string,
  round: number,
  processor: number | null,
  { parts, chance }: LockstepOptions,
): Partial<Record<Side, WorkerSpec>> {
  // Both sides of a pair get the same chance: what is random within a process is then not what differs.
  const seed = Math.floor(chance.next() * 2 ** 32)
  const specs: Partial<Record<Side, WorkerSpec>> = {}
  for (const side of ['base', 'head'] as const) {
    const part = parts[side].find((one) => one.label === label)
    if (part !== undefined) specs[side] = part.worker(round, processor, chanceFrom(seed))
  }
  return specs
}

function labelsOf(parts: LockstepOptions['parts']): string[] {
  return [...new Set([...parts.base, ...parts.head].map((part) => part.label))]
}

function sorted(results: readonly BenchmarkResult[]): BenchmarkResult[] {
  return [...results].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}
