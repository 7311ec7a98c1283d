/** The wing explain/profile/: what profilers of different runtimes leave, as one thing: stacks of frames with weights.
 *  Takes the files of one run of one side and the stretches of time that count; gives a Profile. Never decides
 *  anything, and never opens what a frame names. */

import { median } from '../../statistics/robust.ts'
import { createFrames } from './frames.ts'

/** Whose code a frame is: the repository's own, a package's, the runtime's, or Benchgate's runner's. */
export type FrameOrigin = 'own' | 'library' | 'runtime' | 'runner'

export interface Frame {
  /** Of the function; empty where it has none. */
  readonly name: string
  /** Relative to the checkout, with `/`, where it is own; else as the runtime names it. */
  readonly file: string
  /** Where the function begins, both from 1; the column is 0 where the runtime does not tell it. */
  readonly line: number
  readonly column: number
  readonly origin: FrameOrigin
  /** The package of a library's frame. */
  readonly library: string | null
}

export interface ProfileSample {
  /** Numbers of frames, from the root to the leaf. */
  readonly stack: readonly number[]
  /** How many samples were taken in it. */
  readonly weight: number
  /** The line within the deepest own frame, where that is known. */
  readonly line: number | null
  /** Of memory, how many blocks it is, where whoever asks for it pays for it at once; numbers are left out. */
  readonly blocks?: number
}

export interface Profile {
  readonly frames: readonly Frame[]
  readonly samples: readonly ProfileSample[]
  /** Samples in the garbage collector, where the runtime tells them apart. */
  readonly collecting: number
  /** Share of the time in which the processor did nothing for it. */
  readonly idle: number
}

/** What allocates, from the same stacks: the weight is bytes. */
export type Allocations = Pick<Profile, 'frames' | 'samples'>

/** They may not be told; why not, where somebody says so. */
export type AllocationsTold = { readonly told: Allocations } | { readonly told: null; readonly because: string | null }

/** Those of one side in one run. */
export interface AllocationRun {
  readonly bytes: Allocations
  /** In which they were sampled; null where nobody counted them. */
  readonly iterations: number | null
}

/** A function as the source has it. */
export interface SourceFunction {
  /** As `Frame.file` of an own frame. */
  readonly file: string
  readonly name: string
  readonly line: number
  readonly endLine: number
  readonly column: number
  /** Calls that were counted in one run; null where they were not. */
  readonly calls: number | null
}

/** A stretch of time in microseconds of the monotonic clock. */
export type Stretch = readonly [from: number, to: number]

const always: Stretch = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

/** The one that a moment is in, of several that are sorted and apart; null outside them. Without any, all time counts. */
export function stretchAt(time: number, stretches: readonly Stretch[] | null): Stretch | null {
  if (stretches === null) return always
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]![0] <= time) low = middle + 1
    else high = middle
  }
  const last = stretches[low - 1]
  return last !== undefined && time <= last[1] ? last : null
}

/** Samples in which the code itself ran, and not the garbage collector. */
export function workOf({ samples }: Pick<Profile, 'samples'>): number {
  return samples.reduce((sum, { weight }) => sum + weight, 0)
}

/** Several processes of one run as one. */
export function joinProfiles(profiles: readonly Profile[]): Profile {
  const frames: Frame[] = []
  const samples: ProfileSample[] = []
  for (const one of profiles) {
    const offset = frames.length
    frames.push(...one.frames)
    for (const sample of one.samples)
      samples.push({ ...sample, stack: offset === 0 ? sample.stack : sample.stack.map((at) => at + offset) })
  }
  const busy = profiles.filter((one) => workOf(one) > 0)
  return {
    frames,
    samples,
    collecting: profiles.reduce((sum, { collecting }) => sum + collecting, 0),
    // Where several work at once, the one that is busiest tells whether somebody worked.
    idle: Math.min(1, ...(busy.length > 0 ? busy : profiles).map(({ idle }) => idle)),
  }
}

/** Several runs of one side as one profile, every frame once. */
export function together(profiles: readonly Profile[]): Profile {
  const frames = createFrames()
  const samples = profiles.flatMap((profile) => {
    const at = profile.frames.map((frame) => frames.of(frame))
    return profile.samples.map((sample) => ({ ...sample, stack: sample.stack.map((one) => at[one]!) }))
  })
  return {
    frames: frames.all,
    samples,
    collecting: profiles.reduce((sum, { collecting }) => sum + collecting, 0),
    idle: median(profiles.map(({ idle }) => idle).concat(profiles.length === 0 ? [0] : [])),
  }
}
