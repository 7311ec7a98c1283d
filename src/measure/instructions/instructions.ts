/** The wing measure/instructions/: how many instructions each benchmark takes, on both sides, in a pass of its own that
 *  comes when all times are measured. Takes a way in which the benchmarks are run so often and no oftener (ways.ts), gives the pairs with one figure more, and what was left out. A suite whose instructions cannot be counted
 *  is as good as without: nothing here makes a gate fail. */

import { Cancelled, throwIfCancelled } from '../../host/cleanup.ts'
import type { Clock } from '../../host/clock.ts'
import type { Uncounted, UncountedSuite } from '../../model/instructions.ts'
import {
  instructionsName,
  launchInstructionsName,
  leastCounterThreshold,
  surelyCounted,
  variesBy,
} from '../../model/metric.ts'
import { type Note, several } from '../../model/note.ts'
import type { Launch, Side } from '../../model/run.ts'
import { allEnded } from '../all-ended.ts'
import type { MeasuringEvent, PairedRun } from '../paired-run.ts'
import { wholeCounter } from './count-launches.ts'
import { programCounter } from './count-programs.ts'
import { countSlices } from './count-slices.ts'
import { type Count, type CountingPorts, countLaunch, type ToCount } from './count-workers.ts'
import { type CounterPorts, findCounter } from './counter.ts'
import { launchSeconds, timesIn, timesOf, withCounts, withInstructions } from './pairs.ts'
import type { CountedWay } from './ways.ts'

export interface InstructionsPorts extends CounterPorts {
  readonly clock: Clock
  readonly output?: (line: string) => void
  readonly progress?: (event: MeasuringEvent) => void
}

/** Launches of each side in which everything is counted: the second shows whether a count repeats. */
const launchesForAll = 2

/** The same for what differs between the sides. */
const launchesForChange = 4

/** Counting takes at most as long as measuring took, or this where that is more: a launch under valgrind takes seconds
 *  whatever is in it. */
const leastSeconds = 120

/** What was counted in the launches so far, by benchmark. */
type Counted = Map<string, Record<Side, number[]>>

/** The same run with instructions, and notes of what was counted and what was not. */
export async function countInstructions(
  run: PairedRun,
  way: CountedWay | UncountedSuite,
  ports: InstructionsPorts,
): Promise<PairedRun> {
  if ('code' in way) return withNotes(run, [{ code: 'no-instructions', because: way }])
  try {
    const sides = run.pairs.flatMap(({ base, head }) => [base, head])
    const done = await countPass(timesIn(run.pairs), sides, way, run.seconds, ports)
    if ('code' in done) return withNotes(run, [{ code: 'no-instructions', because: done }])
    const pairs = withInstructions(run.pairs, done.counted, done.metric)
    return withNotes({ ...run, pairs }, [...done.cost, ...leftOut(done.left)])
  } catch (error) {
    // The times are measured: a pass that is cancelled takes nothing away from them.
    if (error instanceof Cancelled) return run
    throw error
  }
}

function withNotes(run: PairedRun, notes: readonly Note[]): PairedRun {
  return { ...run, notes: [...run.notes, ...notes] }
}

/** The launches of head, measured alone, with what was counted of it: one number of what repeats, which is what is stored
 *  and compared. What varies is left out, since one number does not say by how much. */
export async function countAlone(
  launches: readonly Launch[],
  way: CountedWay | UncountedSuite,
  seconds: number,
  ports: InstructionsPorts,
): Promise<{ readonly launches: readonly Launch[]; readonly notes: readonly Note[] }> {
  const none = (because: UncountedSuite) => ({ launches, notes: [{ code: 'no-instructions', because } as const] })
  if ('code' in way) return none(way)
  const done = await countPass(timesOf(launches), launches, way, seconds, ports, ['head'])
  if ('code' in done) return none(done)
  const left = new Map(done.left)
  for (const [name, counts] of done.counted) if (varies(counts)) left.set(name, { code: 'varies' })
  const counts = new Map(
    [...done.counted].flatMap(([name, { head }]) => (left.has(name) ? [] : [[name, head] as const])),
  )
  const notes = [...done.cost, ...leftOut(left)].map((note) => ({ ...note, alone: true }))
  return { launches: withCounts(launches, counts, done.metric), notes }
}

/** How often so much can be run is what a source says. */
export type CountLaunch = (side: Side, wanted: ToCount, until: number) => Promise<Map<string, Count>>

type Cost = Extract<Note, { readonly code: 'instructions-counted' }>

type Pass = PassResult & { readonly cost: readonly Cost[]; readonly metric: string }

/** Everything counted, with what that took; or why nothing can be.
 *  @param all seconds of one iteration of each benchmark. @param measured wall seconds that the times took. */
async function countPass(
  all: ToCount,
  timed: readonly Launch[],
  way: CountedWay,
  measured: number,
  ports: InstructionsPorts,
  sides: readonly Side[] = bothSides,
): Promise<Pass | UncountedSuite> {
  const { clock, signal, cleanup, output, temporary } = ports
  const began = clock.now()
  const counter = await findCounter(ports)
  if ('tried' in counter) return { code: 'no-counter', ...counter }
  const inner = { signal, cleanup, ...(output === undefined ? {} : { output }) }
  const how: CountingPorts = { counter, clock, ports: inner, temporary }
  const { launch, wanted = all, metric = instructionsName, whole = false } = counterOf(way, launchSeconds(timed), how)
  const most = Math.max(leastSeconds, measured)
  const done = await countRounds(wanted, launch, began + most, ports, sides)
  const { name: by } = counter
  const cost: Cost = {
    code: 'instructions-counted',
    by,
    launches: done.launches,
    seconds: clock.now() - began,
    most,
    ...(whole ? { whole } : {}),
  }
  // Where nothing was counted, only the reason is told.
  return { ...done, metric, cost: done.counted.size === 0 ? [] : [cost] }
}

interface WayOfPass {
  readonly launch: CountLaunch
  /** Left out: each benchmark by the seconds of its iteration. */
  readonly wanted?: ToCount
  readonly metric?: string
  readonly whole?: boolean
}

/** @param seconds of a whole launch. */
function counterOf(way: CountedWay, seconds: number, how: CountingPorts): WayOfPass {
  if (way.kind === 'workers') return { launch: (side, wanted, end) => countLaunch(way, side, wanted, end, how) }
  if (way.kind === 'slices') return { launch: (side, wanted, end) => countSlices(way, side, wanted, end, how) }
  const { programsIn } = how.counter
  if (way.programs === true && programsIn !== undefined) {
    return {
      launch: programCounter(way, programsIn, how),
      wanted: new Map(way.benchmarks.map((name) => [name, seconds])),
    }
  }
  const wanted = new Map([[way.subject, seconds]])
  return { launch: wholeCounter(way, how), wanted, metric: launchInstructionsName, whole: true }
}

export interface PassResult {
  readonly counted: Counted
  readonly left: ReadonlyMap<string, Uncounted>
  /** Of each side. */
  readonly launches: number
}

/** Round after round of one launch a side, both at once, since a count does not depend on what else runs: two of
 *  everything, then what does not repeat until its scatter is known. What differs between the sides is counted as often
 *  again: an allocator that has two states by chance falls into one of them in both launches of a side, and into the other in
 *  both of the other, in one comparison of eight; in four launches each, in one of 128. */
export async function countRounds(
  all: ToCount,
  launch: CountLaunch,
  until: number,
  { clock, signal, progress }: Pick<InstructionsPorts, 'clock' | 'signal' | 'progress'>,
  sides: readonly Side[] = bothSides,
): Promise<PassResult> {
  const counted: Counted = new Map()
  const left = new Map<string, Uncounted>()
  let wanted = all
  let launches = 0
  let longest = 0
  while (wanted.size > 0 && launches < surelyCounted) {
    throwIfCancelled(signal)
    const began = clock.now()
    if (launches >= launchesForAll && began + longest > until) break
    progress?.({ kind: 'counting', launch: launches + 1, benchmarks: wanted.size })
    // What does not fit is found out in the first launches, which have their share of the time and no more.
    const end = began + (until - began) / Math.max(1, launchesForAll - launches)
    const counts = await allEnded(sides.map((side) => launch(side, wanted, end)))
    for (const [i, side] of sides.entries()) {
      for (const name of wanted.keys()) take(name, side, counts[i]!.get(name), counted, left)
    }
    launches++
    longest = Math.max(longest, clock.now() - began)
    const isOpen = (name: string): boolean => {
      const counts = counted.get(name)!
      if (left.has(name)) return false
      return launches < launchesForAll || varies(counts) || (launches < launchesForChange && differs(counts))
    }
    wanted = new Map([...wanted].filter(([name]) => isOpen(name)))
  }
  for (const name of left.keys()) counted.delete(name)
  return { counted, left, launches }
}

const bothSides: readonly Side[] = ['base', 'head']

function take(
  name: string,
  side: Side,
  count: Count | undefined,
  counted: Counted,
  left: Map<string, Uncounted>,
): void {
  const own = counted.get(name) ?? { base: [], head: [] }
  counted.set(name, own)
  if (count !== undefined && 'value' in count) own[side].push(count.value)
  // What was counted often enough stays, whatever came of a later launch.
  else if (own[side].length < launchesForAll) left.set(name, count?.because ?? { code: 'no-time' })
}

/** Whether the launches of one side differ by more than can be passed over. */
function varies({ base, head }: Record<Side, readonly number[]>): boolean {
  return [base, head].some((counts) => variesBy(counts, leastCounterThreshold / 2))
}

/** Whether the sides differ by what is told as a change. */
function differs({ base, head }: Record<Side, readonly number[]>): boolean {
  return base.length > 0 && head.length > 0 && variesBy([...base, ...head], leastCounterThreshold)
}

type LeftOut = Extract<Note, { readonly code: 'instructions-left-out' }>

/** One note for each reason. */
function leftOut(left: ReadonlyMap<string, Uncounted>): LeftOut[] {
  const groups = new Map<string, { because: Uncounted; names: string[] }>()
  for (const [name, because] of left) {
    const key = JSON.stringify(because)
    const group = groups.get(key) ?? { because, names: [] }
    groups.set(key, group)
    group.names.push(name)
  }
  return [...groups.values()].slice(0, mostReasons).map(({ because, names }) => {
    return { code: 'instructions-left-out', benchmarks: several(names), because }
  })
}

const mostReasons = 5
