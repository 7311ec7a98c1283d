/** Runs of both sides in turn under the sampling profiler. */

import type { Side } from '../../model/run.ts'
import { median } from '../../statistics/robust.ts'
import { type Profile, together, workOf } from '../profile/profile.ts'
import { type DrivenSides, drive, sidesOf } from './drive.ts'
import { countsTake, type Effort, type Profiling, type ProfilingPace } from './pace.ts'
import { readSide, type Session } from './session.ts'

export interface SampleRequest {
  readonly effort: Effort
  /** Head's time in base's, as the gate has it; null where there was no gate. */
  readonly ratio: number | null
  readonly progress?: (now: Profiling) => void
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

/** One run of one side alone: of head. */
export interface SideRun {
  readonly profile: Profile
  readonly collectors: readonly string[]
  /** Seconds of an iteration; null where nobody timed it. */
  readonly each: number | null
}

export async function sampleSide(session: Session, { warmUpSeconds, seconds }: Effort): Promise<SideRun> {
  const request = { kind: 'cpu', sides: ['head'], warmUpSeconds, seconds, interval } as const
  const { head } = await drive(session.driven, request, session.driving)
  return { ...readSide('head', head!, session), each: head!.times.length === 0 ? null : median(head!.times) }
}

/** Microseconds between samples. */
export const interval = 500

/** Samples that a run of a side should have. A busy machine gives fewer in the same time: then it goes on. */
const wantedSamples = 500
/** Of a command, which is run as it is, however short. */
const mostTries = { worker: 4, command: 10 }

async function sampleOnce(
  session: Session,
  request: SampleRequest,
  pace: ProfilingPace,
  run: number,
): Promise<RawPair> {
  const { warmUpSeconds } = request.effort
  let { seconds } = request.effort
  const parts: RawPair[] = []
  for (let tries = 0; ; tries++) {
    const sides = sidesOf(run + tries, 'base')
    const driven = await drive(
      session.driven,
      { kind: 'cpu', sides, warmUpSeconds, seconds, interval },
      session.driving,
    )
    parts.push(readPair(driven, session, request))
    const fewest = Math.min(...(['base', 'head'] as const).map((side) => samplesOf(parts, side)))
    if (fewest >= wantedSamples || tries + 1 >= mostTries[session.driven.kind] || !pace.hasTime()) return joined(parts)
    // What is missing, at the rate of what there is.
    seconds = Math.min(
      mostSeconds,
      (request.effort.seconds * (tries + 1) * (wantedSamples - fewest)) / Math.max(fewest, 50),
    )
  }
}

const mostSeconds = 3

function samplesOf(parts: readonly RawPair[], side: Side): number {
  return parts.reduce((sum, part) => sum + workOf(part[side]), 0)
}

function readPair(driven: DrivenSides, session: Session, request: SampleRequest): RawPair {
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

/** Several goes at one run as one. */
function joined(parts: readonly RawPair[]): RawPair {
  const [first] = parts
  if (first === undefined || parts.length === 1) return first!
  const weights = parts.map(({ base }) => workOf(base))
  const all = weights.reduce((sum, one) => sum + one, 0)
  const ratio = parts.reduce((sum, one, i) => sum + Math.log(one.ratio) * (weights[i]! / Math.max(1, all)), 0)
  return {
    ...first,
    base: together(parts.map(({ base }) => base)),
    head: together(parts.map(({ head }) => head)),
    ratio: all === 0 ? first.ratio : Math.exp(ratio),
  }
}

/** Neighbours in time are held against each other. */
function ratioOf(base: readonly number[], head: readonly number[]): number {
  const pairs = Math.min(base.length, head.length)
  return Math.exp(median(Array.from({ length: pairs }, (_, i) => Math.log(head[i]! / base[i]!))))
}

/** @param from runs that there are. */
export async function sampleRuns(
  session: Session,
  request: SampleRequest,
  pace: ProfilingPace,
  from: number,
  to: number,
) {
  const runs: RawPair[] = []
  for (let run = from; run < to && pace.hasTime(); run++) {
    request.progress?.({ run: run + 1, of: to, kind: 'cpu', secondsLeft: pace.secondsFor(to - run + countsTake) })
    runs.push(await pace.timed(() => sampleOnce(session, request, pace, run)))
  }
  return runs
}
