/** Runs of both sides in turn under the sampling profiler. */

import type { Side } from '../../model/run.ts'
import { median } from '../../statistics/robust.ts'
import { type Profile, together, workOf } from '../profile/profile.ts'
import { sidesOf } from './drive.ts'
import type { Effort, Profiling, ProfilingPace } from './pace.ts'
import { EmptyProfile, emptyHint } from './read.ts'
import type { OfSides, Session, SideSample } from './session.ts'

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

/** Goes on where a busy machine gives too few samples. */
export async function sampleSide(session: Session, { warmUpSeconds, seconds }: Effort): Promise<SideRun> {
  const { wantedSamples = usualSamples } = session
  const parts: SideSample[] = []
  let next = seconds
  for (let tries = 1; ; tries++) {
    const request = { sides: ['head'], warmUpSeconds, seconds: next } as const
    const isLast = tries >= session.mostTries
    const done = await unlessEmpty(() => session.sample(request), parts.length === 0 && tries >= mostEmpty)
    if (done !== null) parts.push(done.head!)
    const samples = parts.reduce((sum, { profile }) => sum + workOf(profile), 0)
    if (parts.length > 0 && (samples >= wantedSamples || isLast)) {
      const times = parts.flatMap(({ times }) => times)
      const collectors = [...new Set(parts.flatMap(({ collectors }) => collectors))]
      const each = times.length === 0 ? null : median(times)
      return { profile: together(parts.map(({ profile }) => profile)), collectors, each }
    }
    next = secondsFor(wantedSamples, samples, tries, seconds)
  }
}

const mostEmpty = 4

/** Samples that a run of a side should have. A busy machine gives fewer in the same time: then it goes on. */
const usualSamples = 500
/** With a smaller part of them a run says nothing. */
const leastPart = 0.2

async function sampleOnce(
  session: Session,
  request: SampleRequest,
  pace: ProfilingPace,
  run: number,
  hasTime: () => boolean,
): Promise<RawPair> {
  const { warmUpSeconds } = request.effort
  let { seconds } = request.effort
  const { wantedSamples = usualSamples } = session
  const parts: RawPair[] = []
  const isTight = pace.stretch()
  const toCome = Math.max(0, request.effort.runs - run - 1) + pace.countsTake
  for (let tries = 1; ; tries++) {
    const sides = sidesOf(run + tries - 1, 'base')
    const isNeeded = parts.length === 0 && (tries >= session.mostTries || !hasTime())
    const done = await unlessEmpty(() => session.sample({ sides, warmUpSeconds, seconds }), isNeeded)
    const isLast = tries >= session.mostTries || !hasTime()
    if (done !== null) parts.push(pairOf(done, request))
    if (isLast && parts.length === 0) throw new EmptyProfile('the profile is empty', { hint: emptyHint })
    const fewest = Math.min(samplesOf(parts, 'base'), samplesOf(parts, 'head'))
    if (fewest >= wantedSamples || isLast) return joined(parts)
    // Several short runs say more than a long one.
    if (fewest >= wantedSamples * leastPart && isTight(toCome)) return joined(parts)
    seconds = secondsFor(wantedSamples, fewest, tries, request.effort.seconds)
  }
}

/** How long what is missing takes, at the rate of what there is. */
function secondsFor(wanted: number, samples: number, tries: number, each: number): number {
  return Math.min(mostSeconds, (each * tries * (wanted - samples)) / Math.max(samples, 50))
}

/** Null in place of what is empty, but where there is nothing else. */
async function unlessEmpty<T>(read: () => Promise<T>, isNeeded: boolean): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (isNeeded || !(error instanceof EmptyProfile)) throw error
    return null
  }
}

const mostSeconds = 3

function samplesOf(parts: readonly RawPair[], side: Side): number {
  return parts.reduce((sum, part) => sum + workOf(part[side]), 0)
}

function pairOf(done: OfSides<SideSample>, request: SampleRequest): RawPair {
  const [base, head] = [done.base!, done.head!]
  const timed = base.times.length > 0 && head.times.length > 0
  const ratio = timed
    ? ratioOf(base.times, head.times)
    : (request.ratio ?? workOf(head.profile) / Math.max(1, workOf(base.profile)))
  return {
    base: base.profile,
    head: head.profile,
    collectors: [...base.collectors, ...head.collectors],
    ratio,
    secondsPerIteration: timed ? median(base.times) : null,
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

/** @param from runs that there are, and that do not make it clear. */
export async function sampleRuns(
  session: Session,
  request: SampleRequest,
  pace: ProfilingPace,
  from: number,
  to: number,
) {
  const runs: RawPair[] = []
  const hasTime = (run: number) => pace.hasTime(run, from > 0)
  for (let run = from; run < to && hasTime(run); run++) {
    request.progress?.({ run: run + 1, of: to, kind: 'cpu', secondsLeft: pace.secondsFor(to - run + pace.countsTake) })
    runs.push(await pace.timed(() => sampleOnce(session, request, pace, run, () => hasTime(run))))
  }
  return runs
}
