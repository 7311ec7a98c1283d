/** The room sources/: where rounds come from. Takes files or a seed, gives series of pairs of launches in
 *  the order of time. Never decides anything about them. */

import type { Pairing, Side } from '../../src/model/run.ts'
import type { Random } from '../../src/statistics/random.ts'

/** The samples of one launch, by the number of the benchmark; seconds or nanoseconds, all positive. */
export type Samples = readonly Float64Array[]

export interface SeriesPair {
  readonly first: Side
  readonly base: Samples
  readonly head: Samples
}

/** Pairs of one suite, measured in one way on one machine. */
export interface Series {
  readonly name: string
  readonly pairing: Pairing
  readonly benchmarks: readonly string[]
  /** Wall time of one pair. */
  readonly secondsPerPair: number
  /** The same program on both sides, in the order of time. */
  readonly same: readonly SeriesPair[]
  /** Those of them that nothing was taken off, since head really was the same program. */
  readonly unchanged?: readonly SeriesPair[]
  /** When it was recorded, and beside what. */
  readonly recorded?: Recorded
  /** Head does more of the same work; `extra` is the true log-effect of each benchmark. */
  readonly slower: readonly {
    readonly nominal: number
    readonly extra: readonly number[]
    readonly pairs: readonly SeriesPair[]
  }[]
}

export interface Recorded {
  /** Unix seconds of the first and the last pair. */
  readonly from: number
  readonly to: number
  /** Smallest and largest load average of a minute, before a pair. */
  readonly load: readonly [number, number]
}

/** Consecutive pairs, so that drift and bursts stay what they were; each with its sides exchanged or not,
 *  by chance, which makes another sample of the same machine out of pairs of the same program. */
export function windowOf(pairs: readonly SeriesPair[], start: number, length: number, random: Random): SeriesPair[] {
  return pairs.slice(start, start + length).map((pair) => (random.next() < 0.5 ? exchanged(pair) : pair))
}

export function exchanged({ first, base, head }: SeriesPair): SeriesPair {
  return { first: first === 'base' ? 'head' : 'base', base: head, head: base }
}

/** At most `count` starts of windows, evenly spread over a series. */
export function windowStarts(pairs: number, length: number, count: number): number[] {
  const last = pairs - length
  if (last < 0) return []
  const starts = Array.from({ length: count }, (_, i) => Math.round((last * i) / Math.max(1, count - 1)))
  return [...new Set(starts)]
}

/** Samples of a launch that takes `factor` times as long, in all benchmarks or in one. */
export function scaled(samples: Samples, factor: number, only?: number): Samples {
  if (factor === 1) return samples
  return samples.map((values, i) => (only === undefined || only === i ? values.map((value) => value * factor) : values))
}
