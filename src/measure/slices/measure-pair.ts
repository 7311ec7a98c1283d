/** One pair: a few slices of every unit on each side, in the order ABBA, as one result a side. */

import type { Clock } from '../../host/clock.ts'
import type { BenchmarkResult, Launch, Pair, Side } from '../../model/run.ts'
import { otherSide, shuffled } from '../schedule.ts'
import type { Chance, LaunchResult } from '../source.ts'
import { combineSlices, type SlicePair } from './combine.ts'
import type { SlicesLearnt, SliceUnit } from './learn.ts'

export interface SlicesPairRequest {
  readonly round: number
  readonly first: Side
  /** Benchmarks to measure; null for all. */
  readonly focus: readonly string[] | null
}

/** One slice of each side, one after the other. */
export type ExchangeSlices = (unit: SliceUnit, leader: Side, round: number) => Promise<Record<Side, LaunchResult>>

const nothing: Launch = { benchmarks: [] }

export async function measurePair(
  { round, first, focus }: SlicesPairRequest,
  { units, slices, listed, absent }: SlicesLearnt,
  exchange: ExchangeSlices,
  { chance, clock }: { readonly chance: Chance; readonly clock: Clock },
): Promise<Pair> {
  const wanted = units.filter(({ names }) => focus === null || names.some((name) => focus.includes(name)))
  const taken = new Map<string, SlicePair[]>(wanted.flatMap(({ names }) => names).map((name) => [name, []]))
  const [started, began] = [Date.now() / 1000, clock.now()]
  for (let sweep = 0; sweep < slices; sweep++) {
    const leader = Math.floor((sweep + 1) / 2) % 2 === 0 ? first : otherSide(first)
    for (const unit of shuffled(wanted, chance)) {
      const { base, head } = await exchange(unit, leader, round)
      for (const name of unit.names) taken.get(name)!.push({ base: resultOf(base, name), head: resultOf(head, name) })
    }
  }
  const seconds = clock.now() - began
  const combined = [...taken.values()].map(combineSlices)
  const launchOf = (side: Side): Launch => {
    return { benchmarks: [...listed[side], ...combined.flatMap((one) => one[side] ?? [])], seconds, started }
  }
  return { round, first, base: absent === null ? launchOf('base') : nothing, head: launchOf('head') }
}

function resultOf({ launch }: LaunchResult, name: string): BenchmarkResult | undefined {
  return launch.benchmarks.find((benchmark) => benchmark.name === name)
}
