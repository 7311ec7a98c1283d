/** The room pairings/: what each pairing is worth on this machine. Takes suites and minutes, gives pairs with
 *  slowdowns that are known exactly, and from them a table. Measures with the code of the gate and decides
 *  with its code; nothing is simulated.
 *
 *  This file: the measuring. All suites and pairings take turns, so that no state of the machine falls on one
 *  of them alone, and each gets the same time. */

import path from 'node:path'
import { toldFailure } from '../../src/app/measure-told-suite.ts'
import { systemClock } from '../../src/host/clock.ts'
import type { PairSource } from '../../src/measure/source.ts'
import { Failure } from '../../src/model/failure.ts'
import type { Launch, Pair, Pairing } from '../../src/model/run.ts'
import type { Random } from '../../src/statistics/random.ts'
import type { Samples } from '../sources/series.ts'
import { type Checkouts, checkOut, plainName } from '../suites/checkouts.ts'
import type { Suite } from '../suites/suites.ts'
import type { FreedPair } from './estimates.ts'
import { slowdownPlans } from './schedule.ts'

export interface Measured {
  readonly suite: Suite
  readonly pairing: Pairing
  /** Pairs that were measured at the same time. */
  readonly atOnce: number
  readonly pairs: readonly FreedPair[]
  /** Why there are no pairs, or no more than these. */
  readonly stopped: string | null
}

interface Turn {
  readonly checkouts: Checkouts
  readonly source: PairSource
  readonly plans: Iterator<ReadonlyMap<string, number>>
  readonly pairs: FreedPair[]
  spent: number
  stopped: string | null
}

export interface MeasureOptions {
  readonly suites: readonly Suite[]
  readonly pairings: readonly Pairing[]
  /** Above one, lockstep is also measured with so many pairs at the same time. */
  readonly atOnce: number
  /** For warm-ups and all pairs. */
  readonly minutes: number
  /** An empty folder. */
  readonly folder: string
  readonly random: Random
  readonly tell: (words: string) => void
}

export async function measurePairings(options: MeasureOptions): Promise<Measured[]> {
  const began = systemClock.now()
  const refused: Measured[] = []
  const turns = await openAll(options, refused)
  const took = Math.round(systemClock.now() - began)
  options.tell(`warmed up ${turns.length} pairings of ${options.suites.length} suites in ${took} s`)
  let told = 0
  while (systemClock.now() - began < 60 * options.minutes) {
    const open = turns.filter(({ stopped }) => stopped === null)
    if (open.length === 0) break
    const turn = open.reduce((least, one) => (one.spent < least.spent ? one : least))
    const failure = await measureOne(turn).catch(failureOf)
    // What a busy machine does to one pairing must not cost the others their figures.
    if (failure !== undefined) turn.stopped = failure.message
    const minute = Math.floor((systemClock.now() - began) / 60)
    if (minute > told) options.tell(`${minute} of ${options.minutes} min, ${countPairs(turns)} pairs`)
    told = minute
  }
  const measured = turns.map(({ checkouts: { suite }, source: { pairing, atOnce = 1 }, pairs, stopped }) => {
    return { suite, pairing, atOnce, pairs, stopped }
  })
  return [...measured, ...refused]
}

/** What Benchgate refuses is told, and left out. */
async function openAll(
  { suites, pairings, atOnce, folder, random, tell }: MeasureOptions,
  refused: Measured[],
): Promise<Turn[]> {
  const turns: Turn[] = []
  for (const suite of suites) {
    const checkouts = checkOut(suite, path.join(folder, `of-${suite.name}`), random)
    const ways = pairings.map((pairing) => ({ pairing, count: 1 }))
    if (atOnce > 1 && pairings.includes('lockstep')) ways.push({ pairing: 'lockstep', count: atOnce })
    for (const { pairing, count } of ways) {
      if (suite.run[pairing] === undefined) continue
      const plans = slowdownPlans(suite.benchmarks, random)
      const source = await checkouts.open(pairing, count).catch(failureOf)
      if (!(source instanceof Failure)) turns.push({ checkouts, source, plans, pairs: [], spent: 0, stopped: null })
      else {
        refused.push({ suite, pairing, atOnce: count, pairs: [], stopped: source.message })
        tell(`${suite.words}, ${pairing}: ${source.message}`)
      }
    }
  }
  if (turns.length === 0) throw new Error('none of these suites supports any of these pairings')
  return turns
}

function failureOf(error: unknown): Failure {
  // With the reasons of both clocks.
  if (error instanceof Failure) return toldFailure(error)!
  throw error
}

async function measureOne(turn: Turn): Promise<void> {
  const { checkouts, source, plans, pairs } = turn
  const shares: ReadonlyMap<string, number> = plans.next().value
  checkouts.slow((name) => shares.get(name)!)
  const began = systemClock.now()
  const { atOnce = 1 } = source
  const measured = await Promise.all(
    Array.from({ length: atOnce }, (_, i) => source.measure(pairs.length + 1 + i, null)),
  )
  const seconds = systemClock.now() - began
  turn.spent += seconds
  pairs.push(...measured.map((pair) => freed(pair, checkouts.suite.benchmarks, shares, seconds / atOnce)))
}

function freed(
  { first, base, head }: Pair,
  benchmarks: readonly string[],
  shares: ReadonlyMap<string, number>,
  seconds: number,
): FreedPair {
  const slowed = benchmarks.map((name) => shares.get(name)!)
  const more = samplesOf(head, benchmarks).map((samples, b) => samples.map((value) => value / (1 + slowed[b]!)))
  return { first, base: samplesOf(base, benchmarks), head: more, seconds, slowed }
}

/** The samples in the order of the benchmarks; the one value of a tool that keeps none. */
function samplesOf(launch: Launch, benchmarks: readonly string[]): Samples {
  const rows = new Map(launch.benchmarks.map((row) => [plainName(row.name), row]))
  return benchmarks.map((name) => {
    const row = rows.get(name)
    if (row?.status !== 'ok') throw new Error(`${name} was not measured: ${JSON.stringify(row)}`)
    const [time] = row.metrics
    return Float64Array.from(time!.samples ?? [time!.value])
  })
}

function countPairs(turns: readonly Turn[]): number {
  return turns.reduce((sum, { pairs }) => sum + pairs.length, 0)
}
