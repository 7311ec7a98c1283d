/** Short launches of one benchmark each, base and head in turn, for a command that names `{filter}` and
 *  `{iterations}`, or `{iterations}` alone.
 *
 *  A pair is a few slices of every benchmark on each side, in the order ABBA, so that what is compared
 *  lies some tens of milliseconds apart. Takes the names from a launch of the whole suite, finds filter
 *  and iterations of each benchmark by trying, and gives samples of which sample i of base and sample i
 *  of head were neighbours. Refuses a benchmark that no filter selects, and a launch that fails.
 *
 *  `learn.ts` is what comes before the first pair, `measure-pair.ts` a pair; this file is their sequence. */

import type { Affinity } from '../../host/affinity.ts'
import type { Clock } from '../../host/clock.ts'
import { type Note, several } from '../../model/note.ts'
import type { Side } from '../../model/run.ts'
import { pickProcessor } from '../choice/pinning.ts'
import type { FilterDialect } from '../focus.ts'
import { chanceFrom, firstSides, otherSide } from '../schedule.ts'
import type { Chance, Launcher, LaunchResult, PairSource, Slice, WarmUp } from '../source.ts'
import {
  findUnits,
  launchWholeSuite,
  type SlicesLearnt,
  type SliceUnit,
  sharedNames,
  unsharedRows,
  type WholeSuite,
} from './learn.ts'
import { type ExchangeSlices, measurePair, type SlicesPairRequest } from './measure-pair.ts'

export interface SlicesOptions {
  readonly launcher: Launcher
  /** Null where the command names no `{filter}`: a slice is then the whole suite. */
  readonly dialect: FilterDialect | null
  /** Null: processes cannot be pinned here. */
  readonly affinity: Affinity | null
  readonly chance: Chance
  readonly clock: Clock
  readonly launchTimeoutSeconds: number
  /** Wall seconds that one pair should take at most, where a budget limits it. */
  readonly mostSeconds: number | null
}

/** Slices of a benchmark on each side within a pair: an even number keeps ABBA whole, and four have a
 *  median that one disturbed slice does not move far. Two where the time is short. */
const usualSlices = 4
const fewestSlices = 2

const nothingLearnt: SlicesLearnt = { units: [], slices: usualSlices, listed: { base: [], head: [] }, absent: null }

export function createSlices(options: SlicesOptions): PairSource {
  const { affinity, chance, clock, dialect, mostSeconds } = options
  const order = firstSides(chance)
  const launch = sliceLauncher(options)
  /** While learning, nothing is pinned: how many processors the suite uses is part of what is learned. */
  const trial = (side: Side, filter: string | null, iterations: number): Promise<LaunchResult> =>
    launch(side, { filter, iterations }, { round: 0, processor: null, seed: newSeed(chance) })
  const exchange = exchanger(options, launch)
  let learnt = nothingLearnt
  const measure = (request: SlicesPairRequest) => measurePair(request, learnt, exchange, options)

  return {
    pairing: 'slices',
    focuses: dialect !== null,
    counted: { kind: 'slices', units: () => learnt.units, launcher: options.launcher },
    async warmUp(): Promise<WarmUp> {
      const suite = await launchWholeSuite(trial)
      const shared = sharedNames(suite)
      learnt = { ...learnt, listed: unsharedRows(suite, shared), absent: suite.absent }
      learnt = { ...learnt, units: await findUnits(shared, dialect, trial, clock) }
      const pair = await measure({ round: 0, first: 'base', focus: null })
      if (mostSeconds === null || pair.head.seconds! <= mostSeconds) return warmUpOf(suite, pair)
      learnt = { ...learnt, slices: fewestSlices }
      return warmUpOf(suite, await measure({ round: 0, first: 'head', focus: null }))
    },
    measure: (round, focus) => measure({ round, first: order.next().value, focus }),
    notes: () => [...(learnt.absent === null ? [] : [learnt.absent.note]), ...unitNotes(learnt.units, affinity)],
  }
}

function warmUpOf(
  { head: { tool, ignored, machine } }: WholeSuite,
  { base, head }: Pick<WarmUp, 'base' | 'head'>,
): WarmUp {
  return { tool, base, head, pairSeconds: head.seconds!, ignored, ...(machine === undefined ? {} : { machine }) }
}

interface SlicePlace {
  readonly round: number
  readonly processor: number | null
  readonly seed: number
}

function newSeed(chance: Chance): number {
  return Math.floor(chance.next() * 2 ** 32)
}

type LaunchAt = (side: Side, slice: Slice, at: SlicePlace) => Promise<LaunchResult>

function sliceLauncher({ affinity, launcher, launchTimeoutSeconds: timeoutSeconds }: SlicesOptions): LaunchAt {
  return (side, slice, { round, processor, seed }) => {
    const request = { side, round, focus: null, timeoutSeconds, chance: chanceFrom(seed), slice }
    if (affinity === null || processor === null) return launcher.launch(request)
    return launcher.launch({ ...request, start: { wrap: (command) => affinity.pin(command, processor) } })
  }
}

function exchanger({ affinity, chance }: SlicesOptions, launch: LaunchAt): ExchangeSlices {
  return async (unit, leader, round) => {
    const processor = unit.parallel ? null : pickProcessor(affinity, chance)
    const at = { round, processor, seed: newSeed(chance) }
    const one = await launch(leader, unit, at)
    const two = await launch(otherSide(leader), unit, at)
    return leader === 'base' ? { base: one, head: two } : { base: two, head: one }
  }
}

function unitNotes(units: readonly SliceUnit[], affinity: Affinity | null): Note[] {
  const namesOf = (some: readonly SliceUnit[]) => several(some.flatMap(({ names }) => names))
  const deaf = units.filter((unit) => unit.ignoresIterations)
  const parallel = units.filter((unit) => unit.parallel)
  const notes: Note[] = deaf.length === 0 ? [] : [{ code: 'iterations-ignored', benchmarks: namesOf(deaf) }]
  if (affinity === null && units.length > 0) notes.push({ code: 'not-pinned', possible: false, where: several([]) })
  else if (parallel.length > 0) notes.push({ code: 'not-pinned', possible: true, where: namesOf(parallel) })
  return notes
}
