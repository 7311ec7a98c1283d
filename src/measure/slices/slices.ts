/** Short launches of one benchmark each, base and head in turn, for a command that names `{filter}` and
 *  `{iterations}`, or `{iterations}` alone.
 *
 *  A pair is a few slices of every benchmark on each side, in the order ABBA, so that what is compared
 *  lies some tens of milliseconds apart. Takes the names from a launch of the whole suite, finds filter
 *  and iterations of each benchmark by trying, and gives samples of which sample i of base and sample i
 *  of head were neighbours. Refuses a benchmark that no filter selects, and a launch that fails. */

import type { Affinity } from '../../host/affinity.ts'
import type { Clock } from '../../host/clock.ts'
import { Failure } from '../../model/failure.ts'
import { type Note, several } from '../../model/note.ts'
import type { BenchmarkResult, Launch, Pair, Side } from '../../model/run.ts'
import { pickProcessor } from '../choice/pinning.ts'
import { type FilterDialect, filtersFor } from '../focus.ts'
import { chanceFrom, firstSides, otherSide, shuffled } from '../schedule.ts'
import {
  type Chance,
  type Launcher,
  type LaunchResult,
  type PairSource,
  type Slice,
  SuiteAbsent,
  type WarmUp,
} from '../source.ts'
import { calibrate, type Unit } from './calibrate.ts'
import { combineSlices, type SlicePair } from './combine.ts'

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

const nothing: Launch = { benchmarks: [] }

export function createSlices(options: SlicesOptions): PairSource {
  const { chance, clock } = options
  const order = firstSides(chance)
  let units: readonly Unit[] = []
  let slices = usualSlices
  /** What is not measured but listed: benchmarks of one side, and those that failed or were skipped. */
  let listed: Record<Side, readonly BenchmarkResult[]> = { base: [], head: [] }
  let absent: SuiteAbsent | null = null

  async function launch(side: Side, slice: Slice, at: { round: number; processor: number | null; seed: number }) {
    const { affinity, launcher, launchTimeoutSeconds: timeoutSeconds } = options
    const { round, processor, seed } = at
    const pinned = affinity === null || processor === null ? null : affinity
    return launcher.launch({
      side,
      round,
      focus: null,
      timeoutSeconds,
      chance: chanceFrom(seed),
      slice,
      ...(pinned === null ? {} : { start: { wrap: (command) => pinned.pin(command, processor!) } }),
    })
  }

  const newSeed = (): number => Math.floor(chance.next() * 2 ** 32)

  /** While learning, nothing is pinned: how many processors the suite uses is part of what is learned. */
  const trial = (side: Side, filter: string | null, iterations: number): Promise<LaunchResult> =>
    launch(side, { filter, iterations }, { round: 0, processor: null, seed: newSeed() })

  async function learn(): Promise<LaunchResult[]> {
    const base = await trial('base', null, 1).catch((error: unknown) => {
      if (!(error instanceof SuiteAbsent)) throw error
      absent = error
      return null
    })
    const head = await trial('head', null, 1)
    if (base !== null && base.tool !== head.tool) {
      throw new Failure(`head, warm-up: results of ${head.tool}, but of ${base.tool} before`, {
        hint: 'Base and head must be measured with the same tool. Compare with a commit that uses it, or set `harness: head`.',
      })
    }
    return base === null ? [head] : [base, head]
  }

  async function findUnits(shared: readonly string[]): Promise<Unit[]> {
    const { dialect } = options
    const found: Unit[] = []
    for (const name of shared) {
      if (found.some((unit) => unit.names.includes(name))) continue
      const filters = dialect === null ? [null] : filtersFor(dialect, name)
      const learned = await calibrate(name, filters, trial, clock)
      // What a filter cannot tell apart is measured together.
      const { filter, names } = learned.unit
      const exact = (other: string): boolean => dialect !== null && filtersFor(dialect, other)[0] !== filter
      const together =
        filter === filters[0] && dialect !== null ? learned.found.filter((other) => !exact(other)) : learned.found
      const free = together.filter((other) => other !== name && shared.includes(other))
      names.push(...free.filter((other) => !found.some((unit) => unit.names.includes(other))))
      found.push(learned.unit)
    }
    return found
  }

  async function measureUnits(round: number, first: Side, focus: readonly string[] | null) {
    const wanted = units.filter((unit) => focus === null || unit.names.some((name) => focus.includes(name)))
    const taken = new Map<string, SlicePair[]>(wanted.flatMap((unit) => unit.names).map((name) => [name, []]))
    const timing = { started: Date.now() / 1000, began: clock.now() }
    for (let sweep = 0; sweep < slices; sweep++) {
      const leader = Math.floor((sweep + 1) / 2) % 2 === 0 ? first : otherSide(first)
      for (const unit of shuffled(wanted, chance)) {
        const both = await exchange(unit, leader, round)
        for (const name of unit.names) {
          taken.get(name)!.push({ base: resultOf(both.base, name), head: resultOf(both.head, name) })
        }
      }
    }
    return { taken, seconds: clock.now() - timing.began, started: timing.started }
  }

  /** One slice of each side, one after the other. */
  async function exchange(unit: Unit, leader: Side, round: number): Promise<Record<Side, LaunchResult>> {
    const processor = unit.parallel ? null : pickProcessor(options.affinity, chance)
    const at = { round, processor, seed: newSeed() }
    const one = await launch(leader, unit, at)
    const two = await launch(otherSide(leader), unit, at)
    return leader === 'base' ? { base: one, head: two } : { base: two, head: one }
  }

  async function measurePair(round: number, first: Side, focus: readonly string[] | null): Promise<Pair> {
    const { taken, seconds, started } = await measureUnits(round, first, focus)
    const rows: Record<Side, BenchmarkResult[]> = { base: [...listed.base], head: [...listed.head] }
    for (const pairs of taken.values()) {
      const { base, head } = combineSlices(pairs)
      if (base !== undefined) rows.base.push(base)
      if (head !== undefined) rows.head.push(head)
    }
    const launchOf = (side: Side): Launch => ({ benchmarks: rows[side], seconds, started })
    return { round, first, base: absent === null ? launchOf('base') : nothing, head: launchOf('head') }
  }

  return {
    pairing: 'slices',
    focuses: options.dialect !== null,
    async warmUp(): Promise<WarmUp> {
      const learned = await learn()
      const shared = sharedNames(learned)
      listed = unsharedRows(learned, shared)
      units = await findUnits(shared)
      let pair = await measurePair(0, 'base', null)
      const { mostSeconds } = options
      if (mostSeconds !== null && pair.head.seconds! > mostSeconds) {
        slices = fewestSlices
        pair = await measurePair(0, 'head', null)
      }
      const { tool, ignored, machine } = learned.at(-1)!
      return {
        tool,
        base: pair.base,
        head: pair.head,
        pairSeconds: pair.head.seconds!,
        ignored,
        ...(machine === undefined ? {} : { machine }),
      }
    },
    measure: (round, focus) => measurePair(round, order.next().value, focus),
    notes: () => [...(absent === null ? [] : [absent.note]), ...unitNotes(units, options.affinity)],
  }
}

/** Names of benchmarks that both sides ran, in head's order. */
function sharedNames(learned: readonly LaunchResult[]): string[] {
  if (learned.length < 2) return []
  const [base, head] = learned.map(({ launch }) => launch.benchmarks.filter(({ status }) => status === 'ok'))
  const onBase = new Set(base!.map(({ name }) => name))
  return [...new Set(head!.map(({ name }) => name))].filter((name) => onBase.has(name))
}

function unsharedRows(learned: readonly LaunchResult[], shared: readonly string[]): Record<Side, BenchmarkResult[]> {
  const rest = (launched: LaunchResult | undefined): BenchmarkResult[] =>
    launched?.launch.benchmarks.filter(({ name }) => !shared.includes(name)) ?? []
  return { base: rest(learned.length < 2 ? undefined : learned[0]), head: rest(learned.at(-1)) }
}

function resultOf({ launch }: LaunchResult, name: string): BenchmarkResult | undefined {
  return launch.benchmarks.find((benchmark) => benchmark.name === name)
}

function unitNotes(units: readonly Unit[], affinity: Affinity | null): Note[] {
  const namesOf = (some: readonly Unit[]) => several(some.flatMap(({ names }) => names))
  const deaf = units.filter((unit) => unit.ignoresIterations)
  const parallel = units.filter((unit) => unit.parallel)
  const notes: Note[] = deaf.length === 0 ? [] : [{ code: 'iterations-ignored', benchmarks: namesOf(deaf) }]
  if (affinity === null && units.length > 0) notes.push({ code: 'not-pinned', possible: false, where: several([]) })
  else if (parallel.length > 0) notes.push({ code: 'not-pinned', possible: true, where: namesOf(parallel) })
  return notes
}
