/** The room explain/: why a benchmark is as slow as it is, or slower than it was. Takes checkouts that are set up and a
 *  benchmark; profiles it in runs of their own, several of each side in turn, and gives findings. Never measures for
 *  the gate, decides no verdict, has no words. Wings: profile/ (what profilers leave, as one thing), collect/ (how they
 *  are run), command/ (commands that leave profiles), source/ (functions of a file), difference/ (two sides held against each other), bisect/ (which commit it was).
 *
 *  Profilers see what they cost themselves, so nothing that is measured here is shown as a time of the suite. */

import type { SuitePorts } from '../measure/suite.ts'
import type { Side } from '../model/run.ts'
import type { Why } from '../model/why.ts'
import { median } from '../statistics/robust.ts'
import { metricOf, type StandingMetric } from './bisect/standing.ts'
import { type BothCounts, type Counts, countSides, tellsAllocations } from './collect/count.ts'
import { fewestRuns, paceOf } from './collect/pace.ts'
import { type RawPair, type SampleRequest, sampleRuns } from './collect/sample.ts'
import { openSession, type SessionRequest } from './collect/session.ts'
import { type CallCount, explainDifference, type RunPair } from './difference/compare.ts'
import { makingOf } from './difference/costs.ts'
import { matchFunctions, type OwnFunction, type SideFunctions, sideFunctions } from './difference/functions.ts'
import { allocatedBy, type Owned, ownedBy } from './difference/owned.ts'
import { type Profile, together } from './profile/profile.ts'

export interface ExplainRequest extends SampleRequest, SessionRequest {
  /** Names in head of files that base has under others. */
  readonly renames: ReadonlyMap<string, string>
}

export interface Explained {
  readonly benchmark: string
  readonly why: Why
  /** All runs of a side as one profile, for pictures. */
  readonly profiles: Readonly<Record<Side, Profile>>
  /** By what commits between them are told apart; null where no function stands out. */
  readonly metric: StandingMetric | null
}

/** @throws Failure where the benchmark cannot be run, or cannot be profiled. */
export async function explainBenchmark(given: ExplainRequest, ports: SuitePorts): Promise<Explained> {
  const { session, request, pace, recorded } = await firstRuns(given, ports)
  const { mostRuns } = request.effort
  const runs = [...recorded.runs]
  for (;;) {
    const isLast = runs.length >= mostRuns
    const explained = findingsIn({ ...recorded, runs }, request, !isLast)
    if (isLast || isClear(explained.why)) return explained
    const to = Math.min(Math.max(runs.length + moreRuns, request.effort.runs), mostRuns)
    const more = await sampleRuns(session, request, pace, runs.length, to)
    if (more.length === 0) return findingsIn({ ...recorded, runs }, request)
    runs.push(...more)
  }
}

/** As many at once, where it is not clear. */
export const moreRuns = 3
/** What is certainly no more than this is not looked into further. */
const littleChange = 0.03

/** Whether more runs would say the same. */
export function isClear({ doubt, change }: Why): boolean {
  if (doubt === null || doubt.code === 'waits') return true
  return doubt.code === 'not-seen' && change !== null && (change.high ?? 1) < littleChange
}

/** Everything that was seen, before anything is made of it. */
export interface Recorded {
  readonly benchmark: string
  readonly roots: Readonly<Record<Side, string>>
  readonly runs: readonly RawPair[]
  readonly counts: BothCounts
}

export async function recordRuns(request: ExplainRequest, ports: SuitePorts): Promise<Recorded> {
  return (await firstRuns(request, ports)).recorded
}

/** Of what is counted a run says what the next one would; fewer than three are no finding. */
const exactRuns = { runs: 3, mostRuns: 3 }

async function firstRuns(given: ExplainRequest, ports: SuitePorts) {
  const session = await openSession(given, ports)
  const request = session.isExact ? { ...given, effort: { ...given.effort, ...exactRuns } } : given
  const pace = paceOf(request.effort, ports.clock, session.countsTake)
  const runs = await sampleRuns(session, request, pace, 0, request.effort.runs)
  // Whom time belongs to can be told without them; how often it was called cannot.
  const counted = await countSides(
    session,
    {
      sides: ['base', 'head'],
      each: runs[0]?.secondsPerIteration ?? null,
      allocationRuns: runs.some(({ collectors }) => tellsAllocations(collectors)) ? 2 : 0,
      progress: request.progress,
    },
    pace,
  )
  const counts: BothCounts = { base: counted.base!, head: counted.head! }
  const recorded: Recorded = { benchmark: session.benchmark, roots: session.roots, runs, counts }
  return { session, request, pace, recorded }
}

/** @param goesOn whether more runs follow where it is not clear. */
export function findingsIn(
  { benchmark, roots, runs, counts }: Recorded,
  request: Pick<ExplainRequest, 'renames' | 'ratio'>,
  goesOn = false,
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
  const times = runs.flatMap(({ secondsPerIteration }) => secondsPerIteration ?? [])
  const seconds = times.length === 0 ? null : median(times)
  const counted = {
    base: countedIn(counts.base, functions.base, seconds),
    head: countedIn(counts.head, functions.head, seconds),
  }
  const compared = { pairs, matching, counted, collectors, gates: request.ratio, goesOn }
  const why: Why =
    pairs.length < fewestRuns
      ? { ...explainDifference(compared), functions: [], explained: null, change: null, doubt: { code: 'no-time' } }
      : explainDifference(compared)
  return {
    benchmark,
    why,
    metric: metricOf(why, pairs),
    profiles: { base: together(runs.map(({ base }) => base)), head: together(runs.map(({ head }) => head)) },
  }
}

function allFunctions(side: SideFunctions, owned: readonly Owned[]): OwnFunction[] {
  const all = new Map(side.all.map((one) => [one.key, one]))
  for (const { functions } of owned) for (const [key, one] of functions) if (!all.has(key)) all.set(key, one)
  return [...all.values()]
}

/** Calls in an iteration, by key. */
export function callsIn({ iterations }: Pick<Counts, 'iterations'>, side: SideFunctions): Map<string, number> {
  // What nobody counted is left out: it is not the same as never.
  return new Map(
    side.all.flatMap(({ key, calls }) => (calls === null ? [] : [[key, calls / (iterations ?? 1)] as const])),
  )
}

/** @param seconds of an iteration of base; null where nobody timed it. */
function countedIn(
  { iterations, allocations }: Pick<Counts, 'iterations' | 'allocations'>,
  side: SideFunctions,
  seconds: number | null,
): CallCount {
  const allocated = [...allocatedBy(allocations, side)]
  return {
    calls: callsIn({ iterations }, side),
    bytes: new Map(allocated.map(([key, { bytes }]) => [key, bytes])),
    making: new Map(
      seconds === null ? [] : allocated.map(([key, { bytes, blocks }]) => [key, makingOf(bytes, blocks) / seconds]),
    ),
  }
}
