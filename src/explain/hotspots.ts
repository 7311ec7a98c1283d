/** Where the time of a benchmark goes, per function and line, of one checkout. */

import type { SuitePorts } from '../measure/suite.ts'
import type { Hotspot, Hotspots } from '../model/why.ts'
import { countSides, tellsAllocations } from './collect/count.ts'
import { paceOf } from './collect/pace.ts'
import { type SideRun, sampleSide } from './collect/sample.ts'
import { openSession } from './collect/session.ts'
import { type OwnFunction, sideFunctions, topLevel } from './difference/functions.ts'
import { type Allocated, allocatedBy, type Owned, ownedBy } from './difference/owned.ts'
import { callsIn, type ExplainRequest } from './explain.ts'
import { type Profile, together, workOf } from './profile/profile.ts'

/** @param root of a checkout that is set up. */
export type ProfileRequest = Pick<ExplainRequest, 'suite' | 'benchmark' | 'effort' | 'progress'> & {
  readonly root: string
}

export interface Profiled {
  readonly hotspots: Hotspots
  readonly profile: Profile
}

/** @throws Failure where the benchmark cannot be run, or cannot be profiled. */
export async function profileBenchmark(request: ProfileRequest, ports: SuitePorts): Promise<Profiled> {
  const { root } = request
  const session = await openSession({ ...request, sides: { base: root, head: root } }, ports)
  const pace = paceOf(request.effort, ports.clock, session.countsTake)
  const runs: SideRun[] = []
  const { runs: fewest, mostRuns } = request.effort
  for (let run = 0; run < fewest || (run < mostRuns && samplesOf(runs) < wantedSamples); run++) {
    const of = Math.max(fewest, run + 1)
    request.progress?.({ run: run + 1, of, kind: 'cpu', secondsLeft: pace.secondsFor(of - run + pace.countsTake) })
    runs.push(await pace.timed(() => sampleSide(session, request.effort)))
  }
  const each = runs[0]?.each ?? null
  const collectors = [...new Set(runs.flatMap((one) => one.collectors))]
  const allocationRuns = tellsAllocations(collectors) ? 1 : 0
  const counted = await countSides(session, { progress: request.progress, sides: ['head'], each, allocationRuns }, pace)
  const counts = counted.head!
  const functions = sideFunctions(counts.functions, root)
  const profile = together(runs.map((one) => one.profile))
  const owned = ownedBy(profile, functions)
  const calls = callsIn(counts, functions)
  const allocated = allocatedBy(counts.allocations, functions)
  // What a file asks for as it is loaded is of no iteration.
  for (const [key, { own }] of allocated) if (own.name === topLevel && !owned.shares.has(key)) allocated.delete(key)
  const known = new Map([...[...allocated].map(([key, { own }]) => [key, own] as const), ...owned.functions])
  return {
    profile,
    hotspots: {
      benchmark: session.benchmark,
      collectors,
      runs: runs.length,
      samples: owned.samples,
      idle: owned.idle,
      collecting: owned.collecting,
      seconds: each,
      ...(counts.untold == null ? {} : { untold: counts.untold }),
      functions: [...new Set([...owned.shares.keys(), ...allocated.keys()])]
        .map((key) => hotspot(known.get(key)!, owned, calls, allocated))
        .toSorted((a, b) => b.share - a.share || (b.bytes ?? 0) - (a.bytes ?? 0)),
    },
  }
}

/** Samples that a table of functions wants. */
const wantedSamples = 1000

function samplesOf(runs: readonly SideRun[]): number {
  return runs.reduce((sum, { profile }) => sum + workOf(profile), 0)
}

function hotspot(
  { key, name, file, line, unclear }: OwnFunction,
  owned: Owned,
  calls: ReadonlyMap<string, number>,
  allocated: ReadonlyMap<string, Allocated>,
): Hotspot {
  const { bytes, lines } = allocated.get(key) ?? { bytes: null, lines: new Map<number, number>() }
  const times = owned.lines.get(key) ?? new Map<number, number>()
  const bySize = <K>(row: ReadonlyMap<K, number> | undefined) => [...(row ?? [])].toSorted((a, b) => b[1] - a[1])
  return {
    name,
    file,
    line,
    share: owned.shares.get(key) ?? 0,
    calls: calls.get(key) ?? null,
    bytes,
    lines: [...new Set([...times.keys(), ...lines.keys()])]
      .map((line) => {
        const bytes = lines.get(line)
        return { line, share: times.get(line) ?? 0, ...(bytes === undefined ? {} : { bytes }) }
      })
      .toSorted((a, b) => b.share - a.share || (b.bytes ?? 0) - (a.bytes ?? 0)),
    ...(unclear === undefined ? {} : { unclear }),
    libraries: bySize(owned.libraries.get(key)).map(([name, share]) => ({ name, share })),
  }
}
