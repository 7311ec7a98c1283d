/** One benchmark that both workers have: its batches, what has been seen of it, and whether it still runs. */

import type { Side } from '../../model/run.ts'
import { otherSide } from '../schedule.ts'
import { type Told, toldOf } from './judged-clock.ts'
import type { Omission, Worker } from './worker.ts'

/** By figure, per iteration. */
export type CountFigures = ReadonlyMap<string, number>

export type Workers = Readonly<Record<Side, Worker>>

export interface Series {
  readonly name: string
  /** Seconds per iteration, aligned: position i of both sides are neighbours in time. */
  readonly base: readonly number[]
  readonly head: readonly number[]
  /** Null where nothing was counted. */
  readonly counted: Readonly<Record<Side, CountFigures>> | null
}

/** A benchmark that threw or was skipped, and where. */
export interface OmittedOn extends Omission {
  readonly name: string
  readonly side: Side
}

export interface Lane {
  readonly name: string
  readonly index: Readonly<Record<Side, number>>
  /** The batches that count, aligned. */
  readonly batches: Readonly<Record<Side, Told[]>>
  /** Null where nothing was counted. */
  counted: Series['counted']
  /** Asked for in one batch, the same on both sides. */
  iterations: number
  /** Fewer than this a worker does not run: it ran more than it was asked for, and both sides are to run the same. */
  least: number
  /** More than this a worker does not run in one batch. */
  most: number
  /** Sides on which it is set up. */
  readonly live: Set<Side>
  /** Why it is not asked for any more, by side; empty while it runs. */
  readonly omitted: OmittedOn[]
}

/** Lanes in head's order; `only` null takes all. */
export function lanesOf({ base, head }: Workers, only: readonly string[] | null): Lane[] {
  const wanted = only === null ? null : new Set(only)
  const onBase = new Map(base.benchmarks.map((name, index) => [name, index]))
  return head.benchmarks.flatMap((name, index): Lane[] => {
    const other = onBase.get(name)
    if (other === undefined || wanted?.has(name) === false) return []
    const batches = { base: [], head: [] }
    const at = { base: other, head: index }
    return [
      {
        name,
        index: at,
        batches,
        counted: null,
        iterations: 1,
        least: 1,
        most: Number.POSITIVE_INFINITY,
        live: new Set(),
        omitted: [],
      },
    ]
  })
}

export function runs(lane: Lane): boolean {
  return lane.omitted.length === 0
}

/** Tried on both sides even where the first one fails, so that what is broken on both is told of both. */
export async function setUp(lane: Lane, first: Side, workers: Workers): Promise<void> {
  for (const side of [first, otherSide(first)]) {
    const omission = await workers[side].setup(lane.index[side])
    if (omission === null) lane.live.add(side)
    else omit(lane, side, omission)
  }
}

/** Tears down what was set up. */
export async function tearDown(lane: Lane, workers: Workers): Promise<void> {
  for (const side of ['base', 'head'] as const) {
    if (!lane.live.delete(side)) continue
    const omission = await workers[side].teardown(lane.index[side])
    if (omission !== null) omit(lane, side, omission)
  }
}

/** One batch; null where it threw. */
export async function runBatch(lane: Lane, side: Side, workers: Workers): Promise<Told | null> {
  const batch = await workers[side].run(lane.index[side], lane.iterations)
  if (batch.kind !== 'ran') {
    omit(lane, side, batch)
    return null
  }
  if (batch.iterations > lane.iterations) lane.least = lane.iterations = batch.iterations
  else if (batch.iterations < lane.iterations) lane.most = lane.iterations = batch.iterations
  return toldOf(batch)
}

/** One batch on each side; null where either of them threw. */
export async function runBoth(lane: Lane, first: Side, workers: Workers): Promise<Record<Side, Told> | null> {
  const one = await runBatch(lane, first, workers)
  const two = await runBatch(lane, otherSide(first), workers)
  if (one === null || two === null) {
    stillOnBoth(lane, one ?? two)
    return null
  }
  return first === 'base' ? { base: one, head: two } : { base: two, head: one }
}

/** A clock that stands still on both sides shows on the one that happened to wait for longer. */
function stillOnBoth(lane: Lane, other: Told | null): void {
  const [one] = lane.omitted
  if (one?.stoodStill !== true || other === null || other.clock * lane.iterations > 2e-9) return
  lane.omitted.push({ ...one, side: otherSide(one.side) })
}

/** What came first on a side is what is told. */
function omit(lane: Lane, side: Side, omission: Omission): void {
  if (lane.omitted.some((one) => one.side === side)) return
  lane.omitted.push({ ...omission, name: lane.name, side })
}
