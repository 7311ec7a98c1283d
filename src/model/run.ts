/** Runs, launches and benchmark results: the shape of `benchgate/run/1`. */

import type { Metric } from './metric.ts'

/** One benchmark in one launch. `name` is the tool's full identifier, parameters included. */
export type BenchmarkResult =
  | { readonly name: string; readonly status: 'ok'; readonly metrics: readonly Metric[] }
  | {
      readonly name: string
      readonly status: 'failed' | 'skipped'
      readonly message: string
      readonly metrics: readonly Metric[]
    }

/** One fresh process of the suite: the unit of replication. */
export interface Launch {
  readonly benchmarks: readonly BenchmarkResult[]
  /** Wall time of the launch in seconds, where Benchgate measured it. */
  readonly seconds?: number
  /** Start in Unix seconds, where known. */
  readonly started?: number
}

/** Something in the input that is no benchmark, said with its reason, so that nothing is lost in silence. */
export interface Ignored {
  readonly file?: string
  /** 1-based line, or a path into the document such as `results[3]`. */
  readonly place?: string
  /** A short excerpt of what was ignored, at most 200 characters. */
  readonly text: string
  readonly because: string
}

export interface Machine {
  readonly cpu?: string
  readonly cores?: number
  readonly memory?: number
  readonly os?: string
  readonly kernel?: string
  readonly arch?: string
  readonly runtime?: string
  readonly image?: string
}

export interface Run {
  readonly schema: 'benchgate/run/1'
  /** Name of the format that the results came in. */
  readonly tool: string
  readonly launches: readonly Launch[]
  readonly ignored: readonly Ignored[]
  readonly machine: Machine
  readonly commit?: string
  /** How a pair was measured, where the launches are one side of pairs (position i of base belongs to position i of head). */
  readonly pairing?: Pairing
}

export type Side = 'base' | 'head'

/** How close in time base and head are measured, from coarse to fine. */
export const pairings = ['rounds', 'duet', 'slices', 'lockstep'] as const
export type Pairing = (typeof pairings)[number]

/** One part of a suite that several jobs measure between them. `index` counts from 1. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/** One launch of base and one of head, measured beside each other. In `lockstep` the samples of both
 *  sides are aligned: sample i of base and sample i of head are neighbours in time. */
export interface Pair {
  /** 1-based, in the order measured. */
  readonly round: number
  readonly first: Side
  readonly base: Launch
  readonly head: Launch
}
