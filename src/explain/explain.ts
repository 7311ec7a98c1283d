/** The room explain/: why a benchmark is as slow as it is, or slower than it was. Takes checkouts that are set up and a
 *  benchmark; profiles it in runs of their own, several of each side in turn, and gives findings. Never measures for
 *  the gate, decides no verdict, has no words. Wings: profile/ (what profilers leave, as one thing), collect/ (how they
 *  are run), difference/ (two sides held against each other), bisect/ (which commit it was).
 *
 *  Profilers see what they cost themselves, so nothing that is measured here is shown as a time of the suite. */

import type { LauncherPorts, SidePlace } from '../measure/rounds/command-launcher.ts'
import { runnersFolder } from '../measure/runners/folder.ts'
import { launcherPorts, type SuiteDescription, type SuitePorts } from '../measure/suite.ts'
import type { Side } from '../model/run.ts'
import type { Why } from '../model/why.ts'
import { median } from '../statistics/robust.ts'
import { type DrivenSide, type Driving, drive, sidesOf } from './collect/drive.ts'
import { type Driven, findBenchmark, type ProfiledPlaces } from './collect/parts.ts'
import { profiledPlace } from './collect/place.ts'
import { readAllocations, readCounts, readCpu } from './collect/read.ts'
import { type CallCount, explainDifference, type RunPair } from './difference/compare.ts'
import { matchFunctions, type OwnFunction, type SideFunctions, sideFunctions } from './difference/functions.ts'
import { allocatedBy, type Owned, ownedBy } from './difference/owned.ts'
import { createPlacing } from './profile/origin.ts'
import { type Allocations, type Profile, type SourceFunction, workOf } from './profile/profile.ts'

export interface Effort {
  /** Runs of each side. */
  readonly runs: number
  /** Seconds for each side of a run: before anything counts, and what counts. */
  readonly warmUpSeconds: number
  readonly seconds: number
  /** Wall seconds that all of it may take; null: as long as it takes. */
  readonly mostSeconds: number | null
}

/** 2,000 samples name a function that makes 5 % of the time slower; five runs keep chance from naming one. */
export const usualEffort: Effort = { runs: 5, warmUpSeconds: 0.3, seconds: 0.8, mostSeconds: null }

export interface Profiling {
  /** What is being done: run so many of so many. */
  readonly run: number
  readonly of: number
  readonly kind: 'cpu' | 'counts' | 'allocations'
}

export interface ExplainRequest {
  readonly suite: SuiteDescription
  /** The benchmark's name, or a part of it. */
  readonly benchmark: string
  /** Roots of two checkouts that are set up. */
  readonly sides: Readonly<Record<Side, string>>
  /** Names in head of files that base has under others. */
  readonly renames: ReadonlyMap<string, string>
  readonly effort: Effort
  /** Head's time in base's, as the gate has it; null where there was no gate. */
  readonly ratio: number | null
  readonly progress?: (now: Profiling) => void
}

export interface Explained {
  readonly benchmark: string
  readonly why: Why
  /** All runs of a side as one profile, for pictures. */
  readonly profiles: Readonly<Record<Side, Profile>>
}

/** @throws Failure where the benchmark cannot be run, or cannot be profiled. */
export async function explainBenchmark(request: ExplainRequest, ports: SuitePorts): Promise<Explained> {
  return findingsIn(await recordRuns(request, ports), request)
}

/** Everything that was seen, before anything is made of it. */
export interface Recorded {
  readonly benchmark: string
  readonly roots: Readonly<Record<Side, string>>
  readonly runs: readonly RawPair[]
  readonly counts: BothCounts
}

export async function recordRuns(request: ExplainRequest, ports: SuitePorts): Promise<Recorded> {
  const session = await openSession(request, ports)
  const began = ports.clock.now()
  const runs: RawPair[] = []
  const total = request.effort.runs
  let longest = 0
  const left = () => (request.effort.mostSeconds ?? Number.POSITIVE_INFINITY) - (ports.clock.now() - began)
  for (let run = 0; run < total && left() > longest; run++) {
    request.progress?.({ run: run + 1, of: total, kind: 'cpu' })
    const before = ports.clock.now()
    runs.push(await sampleOnce(session, request, run))
    longest = Math.max(longest, ports.clock.now() - before)
  }
  // Whom time belongs to can be told without them; how often it was called cannot.
  const counts = await countBoth(session, request, runs)
  return { benchmark: session.driven.name, roots: session.roots, runs, counts }
}

/** A benchmark that was found, and how it is run. */
export interface Session {
  readonly driven: Driven
  readonly driving: Driving
  readonly roots: Readonly<Record<Side, string>>
  readonly place: Readonly<Record<Side, ReturnType<typeof createPlacing>>>
}

export async function openSession(
  { suite, benchmark, sides }: Pick<ExplainRequest, 'suite' | 'benchmark' | 'sides'>,
  ports: SuitePorts,
): Promise<Session> {
  const inner: LauncherPorts = launcherPorts(ports)
  const places: ProfiledPlaces = { base: placed(suite, sides.base, ports), head: placed(suite, sides.head, ports) }
  const driven = await findBenchmark(suite, benchmark, places, ports.chance, inner, ports.runner)
  const runners = runnersFolder(ports.runner)
  return {
    driven,
    driving: { places, chance: ports.chance, clock: ports.clock, ports: inner },
    roots: sides,
    place: { base: createPlacing(sides.base, runners), head: createPlacing(sides.head, runners) },
  }
}

function placed(suite: SuiteDescription, root: string, ports: SuitePorts): SidePlace {
  return profiledPlace(suite, root, ports)
}

/** One run of both sides. */
export interface RawPair {
  readonly base: Profile
  readonly head: Profile
  readonly collectors: readonly string[]
  readonly ratio: number
  /** Of base, where it was timed. */
  readonly secondsPerIteration: number | null
}

/** Microseconds between samples. */
export const interval = 500

async function sampleOnce(session: Session, request: ExplainRequest, run: number): Promise<RawPair> {
  const { warmUpSeconds, seconds } = request.effort
  const driven = await drive(
    session.driven,
    { kind: 'cpu', sides: sidesOf(run, 'base'), warmUpSeconds, seconds, interval },
    session.driving,
  )
  const base = readSide('base', driven.base!, session)
  const head = readSide('head', driven.head!, session)
  const timed = driven.base!.times.length > 0
  const ratio = timed
    ? ratioOf(driven.base!.times, driven.head!.times)
    : (request.ratio ?? workOf(head.profile) / Math.max(1, workOf(base.profile)))
  return {
    base: base.profile,
    head: head.profile,
    collectors: [...base.collectors, ...head.collectors],
    ratio,
    secondsPerIteration: timed ? median(driven.base!.times) : null,
  }
}

export function readSide(side: Side, { folder, stretches }: DrivenSide, session: Session) {
  return readCpu(folder, stretches, session.place[side])
}

/** Neighbours in time are held against each other. */
function ratioOf(base: readonly number[], head: readonly number[]): number {
  const pairs = Math.min(base.length, head.length)
  return Math.exp(median(Array.from({ length: pairs }, (_, i) => Math.log(head[i]! / base[i]!))))
}

export interface Counts {
  readonly functions: readonly SourceFunction[]
  /** In which they were counted; null where nobody knows. */
  readonly iterations: number | null
  readonly allocations: readonly { readonly bytes: Allocations; readonly iterations: number | null }[]
}

export type BothCounts = Readonly<Record<Side, Counts>>

/** Seconds of work that are counted, and in which allocations are sampled. */
export const countedSeconds = 0.15
export const allocatingSeconds = 0.7
const allocationRuns = 2
const mostCounted = 1_000_000

/** Iterations that take about so many seconds, of `each` seconds; one run of the command where nobody timed them. */
export function timesFor(seconds: number, each: number | null): number {
  if (each === null) return 1
  return Math.max(2, Math.min(mostCounted, Math.round(seconds / Math.max(each, 1e-9))))
}

async function countBoth(session: Session, request: ExplainRequest, runs: readonly RawPair[]): Promise<BothCounts> {
  const each = runs[0]?.secondsPerIteration ?? null
  const allocates = runs.some(({ collectors }) => collectors.includes('v8'))
  const of = 1 + (allocates ? allocationRuns : 0)
  const both = (kind: 'counts' | 'allocations', seconds: number) =>
    drive(
      session.driven,
      { kind, sides: ['base', 'head'], warmUpSeconds: 0, seconds: 0, iterations: timesFor(seconds, each), interval },
      session.driving,
    )
  request.progress?.({ run: 1, of, kind: 'counts' })
  const counted = await both('counts', countedSeconds)
  const allocations: Record<Side, { bytes: Allocations; iterations: number | null }[]> = { base: [], head: [] }
  for (let run = 0; allocates && run < allocationRuns; run++) {
    request.progress?.({ run: run + 2, of, kind: 'allocations' })
    const allocated = await both('allocations', allocatingSeconds)
    for (const side of ['base', 'head'] as const) {
      const { folder, iterations } = allocated[side]!
      allocations[side].push({ bytes: readAllocations(folder, session.place[side]), iterations })
    }
  }
  const countsOf = (side: Side): Counts => ({
    functions: readCounts(counted[side]!.folder, session.roots[side], session.place[side]),
    iterations: counted[side]!.iterations,
    allocations: allocations[side],
  })
  return { base: countsOf('base'), head: countsOf('head') }
}

export function findingsIn(
  { benchmark, roots, runs, counts }: Recorded,
  request: Pick<ExplainRequest, 'renames' | 'ratio'>,
): Explained {
  const functions = {
    base: sideFunctions(counts.base.functions, roots.base),
    head: sideFunctions(counts.head.functions, roots.head),
  }
  const pairs: RunPair[] = runs.map(({ base, head, ratio }) => ({
    base: ownedBy(base, functions.base),
    head: ownedBy(head, functions.head),
    ratio,
  }))
  const matching = matchFunctions(
    allFunctions(
      functions.base,
      pairs.map(({ base }) => base),
    ),
    allFunctions(
      functions.head,
      pairs.map(({ head }) => head),
    ),
    request.renames,
  )
  const collectors = [...new Set(runs.flatMap((one) => one.collectors))]
  const counted = { base: countedIn(counts.base, functions.base), head: countedIn(counts.head, functions.head) }
  const compared = { pairs, matching, counted, collectors, confirmed: request.ratio !== null }
  const why: Why =
    pairs.length < 3
      ? { ...explainDifference(compared), functions: [], explained: null, doubt: { code: 'no-time' } }
      : explainDifference(compared)
  return {
    benchmark,
    why,
    profiles: { base: together(runs.map(({ base }) => base)), head: together(runs.map(({ head }) => head)) },
  }
}

function allFunctions(side: SideFunctions, owned: readonly Owned[]): OwnFunction[] {
  const all = new Map(side.all.map((one) => [one.key, one]))
  for (const { functions } of owned) for (const [key, one] of functions) if (!all.has(key)) all.set(key, one)
  return [...all.values()]
}

export function countedIn({ functions: _, iterations, allocations }: Counts, side: SideFunctions): CallCount {
  const calls = new Map(side.all.map(({ key, calls }) => [key, (calls ?? 0) / (iterations ?? 1)]))
  const bytes = new Map<string, number>()
  for (const one of allocations)
    for (const [key, size] of allocatedBy(one.bytes, side))
      bytes.set(key, (bytes.get(key) ?? 0) + size / (one.iterations ?? 1) / allocations.length)
  return { calls, bytes }
}

export function together(profiles: readonly Profile[]): Profile {
  const frames: Profile['frames'][number][] = []
  const numbers = new Map<string, number>()
  const samples = profiles.flatMap((profile) => {
    const at = profile.frames.map((frame) => {
      const key = `${frame.file}\0${frame.name}\0${frame.line}\0${frame.column}`
      const known = numbers.get(key) ?? frames.push(frame) - 1
      numbers.set(key, known)
      return known
    })
    return profile.samples.map((sample) => ({ ...sample, stack: sample.stack.map((one) => at[one]!) }))
  })
  return {
    frames,
    samples,
    collecting: profiles.reduce((sum, { collecting }) => sum + collecting, 0),
    idle: median(profiles.map(({ idle }) => idle).concat(profiles.length === 0 ? [0] : [])),
  }
}
