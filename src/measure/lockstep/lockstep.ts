/** The finest pairing: base and head are two live processes that run one short batch each, in turn.
 *  Every pair is a fresh pair of processes. Where the suite is in several parts (the files of the
 *  built-in runner), each part is a pair of its own, one after the other, so that no part sees what
 *  another left behind. */

import type { Affinity } from '../../host/affinity.ts'
import type { Clock } from '../../host/clock.ts'
import type { Metric } from '../../model/metric.ts'
import type { BenchmarkResult, Launch, Pair, Side } from '../../model/run.ts'
import { mostProcessors } from '../processors-used.ts'
import { chanceFrom, firstSides, otherSide, shuffled } from '../schedule.ts'
import { type Chance, type PairSource, SuiteAbsent, type WarmUp } from '../source.ts'
import { type DuelPlan, type DuelResult, duel } from './duel.ts'
import type { Series } from './lane.ts'
import { idleNote, pinNote, sharingNotes, textNote } from './notes.ts'
import type { Sharing } from './sharing.ts'
import { middle, type PairCost, type PairShown, secondsPerPair } from './time-split.ts'
import type { Calibration, LearningTime } from './warm-up.ts'
import { type Omission, startWorker, type Worker, type WorkerPorts, type WorkerSpec } from './worker.ts'
import { watchThreads, watchWorkers } from './worker-load.ts'

/** A part of the suite that is a process of its own. */
export interface Part {
  /** The same on both sides. */
  readonly label: string
  worker(round: number, processor: number | null, chance: Chance): WorkerSpec
}

export interface LockstepOptions {
  readonly parts: Readonly<Record<Side, readonly Part[]>>
  /** Whether a benchmark belongs to a part, by its name; true where that cannot be told. */
  readonly belongs: (name: string, label: string) => boolean
  /** Null: processes cannot be pinned here, or must not. */
  readonly affinity: Affinity | null
  readonly tool: string
  readonly chance: Chance
  readonly clock: Clock
  readonly ports: WorkerPorts
  /** Wall seconds that one pair may take at most, where a budget limits it. */
  readonly mostSeconds: number | null
  /** Wall seconds that the first pair may spend on finding out how long benchmarks take to warm up. */
  readonly learningSeconds: number
}

/** Sweeps in a pair whatever they take: the median of fewer ratios is hardly a median. */
const leastSweeps = 5

/** Pairs after which the split of the time is estimated, and then kept. */
const learningPairs = 4

/** Faster than any work a processor does: a fifth of a nanosecond per iteration. */
const noWorkSeconds = 0.3e-9

export function createLockstep(options: LockstepOptions): PairSource {
  const { chance, clock } = options
  const order = firstSides(chance)
  const calibrations = new Map<string, Calibration>()
  let learningSeconds = options.learningSeconds
  const shown = new Map<string, PairShown[]>()
  const costs = new Map<string, PairCost[]>()
  const texts: Partial<Record<Side, string>> = {}
  const idle = new Set<string>()
  /** Parts that keep more than one processor busy; unknown before the first pair, which is not pinned. */
  let parallel: ReadonlySet<string> | null = null
  const foundParallel = new Set<string>()
  /** Benchmarks seen to do so. */
  const threaded: string[] = []
  /** What the sides do to each other on one processor; unknown before the second pair, the first that is pinned. */
  let sharing: readonly Sharing[] | null = null
  const foundSharing: Sharing[] = []
  let sharingSeconds = 0
  let pairSeconds: number | null = null
  let learningRounds = 0

  /** One pair over the parts that hold what is asked for. */
  async function measureAll(round: number, first: Side, only: readonly string[] | null): Promise<Record<Side, Launch>> {
    const results: Record<Side, BenchmarkResult[]> = { base: [], head: [] }
    const began = clock.now()
    const started = Date.now() / 1000
    const processor = pick(options.affinity, chance)
    for (const label of shuffled(labelsOf(options.parts), chance)) {
      if (only !== null && !only.some((name) => options.belongs(name, label))) continue
      const own = parallel === null || parallel.has(label) ? null : processor
      const part = await measurePart(label, round, first, only, own)
      for (const side of ['base', 'head'] as const) results[side].push(...part[side])
    }
    const timing = { seconds: clock.now() - began, started }
    return {
      base: { benchmarks: sorted(results.base), ...timing },
      head: { benchmarks: sorted(results.head), ...timing },
    }
  }

  async function measurePart(
    label: string,
    round: number,
    first: Side,
    only: readonly string[] | null,
    processor: number | null,
  ): Promise<Record<Side, readonly BenchmarkResult[]>> {
    const specs = specsOf(label, round, processor)
    const workers: Partial<Record<Side, Worker>> = {}
    const began = clock.now()
    try {
      for (const side of [first, otherSide(first)]) {
        const spec = specs[side]
        if (spec !== undefined) workers[side] = await startWorker(spec, options.ports)
      }
      const { base, head } = workers
      if (base !== undefined) texts.base = base.text
      if (head !== undefined) texts.head = head.text
      if (base === undefined || head === undefined) return await oneSided(workers)
      const startSeconds = clock.now() - began
      const findsSharing = parallel !== null && sharing === null && processor !== null
      const plan = { ...secondsFor(label, startSeconds), leastSweeps, only, first, sharing: findsSharing }
      const load = watchWorkers({ base, head }, clock)
      const watch = parallel === null ? { watch: watchThreads } : {}
      const learning = shareOfLearning()
      const result = await duel({ base, head }, plan, { clock, chance, calibrations, learning, ...watch })
      learningSeconds += learning.seconds
      if (parallel === null && ((load() ?? 0) > mostProcessors || result.parallel.length > 0)) foundParallel.add(label)
      threaded.push(...result.parallel)
      foundSharing.push(...result.sharing)
      sharingSeconds += result.sharingSeconds
      learn(label, result, startSeconds)
      return await rowsOf(result, { base, head }, only)
    } finally {
      await Promise.all([workers.base?.end(), workers.head?.end()])
    }
  }

  /** Parts that come later have their share too, and what earlier ones left. */
  function shareOfLearning(): LearningTime {
    const parts = Math.max(1, labelsOf(options.parts).filter((label) => !costs.has(label)).length)
    const seconds = learningSeconds / parts
    learningSeconds -= seconds
    return { seconds }
  }

  function specsOf(label: string, round: number, processor: number | null): Partial<Record<Side, WorkerSpec>> {
    // Both sides of a pair get the same chance: what is random within a process is then not what differs.
    const seed = Math.floor(chance.next() * 2 ** 32)
    const specs: Partial<Record<Side, WorkerSpec>> = {}
    for (const side of ['base', 'head'] as const) {
      const part = options.parts[side].find((one) => one.label === label)
      if (part !== undefined) specs[side] = part.worker(round, processor, chanceFrom(seed))
    }
    return specs
  }

  /** Until enough is known, as long as starting took: half of the time is then measuring. */
  function secondsFor(label: string, startSeconds: number): Pick<DuelPlan, 'seconds' | 'mostSeconds'> {
    const parts = labelsOf(options.parts).length
    const left = (options.mostSeconds ?? Number.POSITIVE_INFINITY) / parts - startSeconds
    // However tight the budget: fewer pairs that tell something, rather than many that tell nothing.
    const mostSeconds = Math.max(startSeconds / 2, left)
    const warmUps = costs.get(label) ?? []
    const own = pairSeconds === null ? (warmUps.at(-1)?.startSeconds ?? 0.5) : pairSeconds / parts
    return { seconds: Math.min(mostSeconds, own), mostSeconds }
  }

  function learn(label: string, result: DuelResult, startSeconds: number): void {
    for (const series of result.series) {
      const ratios = series.base.map((value, i) => Math.log(series.head[i]! / value)).filter(Number.isFinite)
      if (middle([...series.base, ...series.head]) < noWorkSeconds) idle.add(series.name)
      if (pairSeconds === null && ratios.length > 0) push(shown, series.name, { ratios })
    }
    if (pairSeconds !== null) return
    const { warmUpSeconds, measureSeconds, sweeps } = result
    push(costs, label, { startSeconds: startSeconds + warmUpSeconds, measureSeconds, sweeps })
  }

  function settle(): void {
    if (pairSeconds !== null || ++learningRounds < learningPairs) return
    const total = [...costs].map(([label, own]) => {
      const ofPart = new Map([...shown].filter(([name]) => options.belongs(name, label)))
      return secondsPerPair(ofPart, own)
    })
    pairSeconds = total.reduce((sum, seconds) => sum + seconds, 0)
  }

  return {
    pairing: 'lockstep',
    focuses: true,
    async warmUp(): Promise<WarmUp> {
      if (options.parts.head.length === 0) throw new SuiteAbsent('head has no suite')
      const began = clock.now()
      await measureAll(0, 'base', null)
      parallel = foundParallel
      // The first pair also calibrates; the second shows what a pair takes.
      const again = clock.now()
      const { base, head } = await measureAll(0, 'head', null)
      sharing = foundSharing
      const seconds = clock.now() - again - sharingSeconds
      settle()
      return { tool: options.tool, base, head, pairSeconds: Math.min(seconds, clock.now() - began), ignored: [] }
    },
    async measure(round, focus): Promise<Pair> {
      const first = order.next().value
      const launches = await measureAll(round, first, focus)
      settle()
      return { round, first, ...launches }
    },
    notes: () => [
      ...textNote(texts),
      ...idleNote([...idle]),
      ...sharingNotes(sharing ?? []),
      ...pinNote(options.affinity, [...(parallel ?? [])], threaded),
    ],
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

function pick(affinity: Affinity | null, chance: Chance): number | null {
  return affinity === null ? null : affinity.processors[Math.floor(chance.next() * affinity.processors.length)]!
}

function labelsOf(parts: LockstepOptions['parts']): string[] {
  return [...new Set([...parts.base, ...parts.head].map((part) => part.label))]
}

function sorted(results: readonly BenchmarkResult[]): BenchmarkResult[] {
  return [...results].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** A part that one side lacks is not measured, only listed: its benchmarks are added or removed. */
async function oneSided(workers: Partial<Record<Side, Worker>>): Promise<Record<Side, readonly BenchmarkResult[]>> {
  const rows: Record<Side, BenchmarkResult[]> = { base: [], head: [] }
  for (const side of ['base', 'head'] as const) {
    const worker = workers[side]
    if (worker === undefined) continue
    for (let index = 0; index < worker.benchmarks.length; index++) rows[side].push(await tryOut(worker, index))
  }
  return rows
}

/** One iteration, so that a benchmark that exists on one side only has a value to show. */
async function tryOut(worker: Worker, index: number): Promise<BenchmarkResult> {
  const name = worker.benchmarks[index]!
  const omission = await worker.setup(index)
  if (omission !== null) return omittedRow(name, omission)
  const batch = await worker.run(index, 1)
  const after = await worker.teardown(index)
  if (batch.kind !== 'ran') return omittedRow(name, batch)
  if (after !== null) return omittedRow(name, after)
  const value = batch.seconds / batch.iterations
  return { name, status: 'ok', metrics: [{ name: 'time', unit: 's', better: 'lower', value, summary: 'single' }] }
}

function omittedRow(name: string, { kind, message }: Omission): BenchmarkResult {
  return { name, status: kind, message, metrics: [] }
}

async function rowsOf(
  result: DuelResult,
  workers: Readonly<Record<Side, Worker>>,
  only: readonly string[] | null,
): Promise<Record<Side, readonly BenchmarkResult[]>> {
  const rows: Record<Side, BenchmarkResult[]> = { base: [], head: [] }
  const omitted = new Set(result.omitted.map(({ name, side }) => `${side} ${name}`))
  for (const series of result.series) {
    for (const side of ['base', 'head'] as const) {
      if (omitted.has(`${side} ${series.name}`)) continue
      const worker = workers[side]
      // What was omitted on the other side before its first batch still has a value on this one.
      const row = series[side].length > 0 ? rowOf(series, side) : tryOut(worker, worker.benchmarks.indexOf(series.name))
      rows[side].push(await row)
    }
  }
  for (const { name, side, ...omission } of result.omitted) rows[side].push(omittedRow(name, omission))
  for (const side of ['base', 'head'] as const) {
    const other = new Set(workers[otherSide(side)].benchmarks)
    for (const [index, name] of workers[side].benchmarks.entries()) {
      if (!other.has(name) && only === null) rows[side].push(await tryOut(workers[side], index))
    }
    for (const name of workers[side].skipped) {
      rows[side].push(omittedRow(name, { kind: 'skipped', message: 'skipped by the suite' }))
    }
  }
  return rows
}

function rowOf(series: Series, side: Side): BenchmarkResult {
  const samples = series[side]
  const time: Metric = {
    name: 'time',
    unit: 's',
    better: 'lower',
    value: middle(samples),
    summary: 'median',
    count: samples.length,
    samples,
    order: 'time',
  }
  return { name: series.name, status: 'ok', metrics: [time] }
}
