/** Measures a part of a suite of which too few rounds fit in the time budget. Takes a source that can leave out
 *  benchmarks, gives one that measures those that fit, and says what it left out. What cannot be judged by a part is
 *  never left out: benchmarks of one side, those that failed or were skipped, and those that head takes much longer for.
 *  A suite that fits, or that nobody can divide, is measured as it is. */

import type { Clock } from '../../host/clock.ts'
import { Failure } from '../../model/failure.ts'
import { type Note, several } from '../../model/note.ts'
import type { LeftOut } from '../../model/reached.ts'
import type { Launch, Side } from '../../model/run.ts'
import { budgetFor, shardsFor } from '../budget.ts'
import type { RoundsPlan } from '../paired-run.ts'
import { type PartOfSuite, partOf, partOfSides, secondsOf } from '../part-of-suite.ts'
import type { Launcher, PairSource, WarmUp } from '../source.ts'
import { OutOfTime } from '../source.ts'
import { holdsEnough, inOrder, sizeOfPart, suspects } from './choose.ts'

/** A part, once it was found to fit. */
export interface FittingPart extends PartOfSuite {
  readonly leftOut: LeftOut
  readonly notes: readonly Note[]
  readonly warmUp: WarmUp
}

export interface Fitting {
  readonly source: PairSource
  /** Once it is warmed up; null where the whole suite is measured. */
  part(): FittingPart | null
}

/** What has to be known of a suite before a part of it is chosen. */
interface Known {
  /** Null where it was given up before both sides had run all of it. */
  readonly whole: WarmUp | null
  readonly pairSeconds: number
  /** Names of both sides that can be measured, … */
  readonly shared: readonly string[]
  /** … and all the others. */
  readonly others: readonly string[]
  /** How many times as long head took, where that was seen. */
  readonly ratios: ReadonlyMap<string, number>
}

/** The same source where it cannot leave out any. */
export function fitting(source: PairSource, plan: RoundsPlan, clock: Clock): Fitting {
  if (!source.focuses || plan.budgetSeconds === null) return { source, part: () => null }
  let part: FittingPart | null = null
  return {
    source: {
      ...source,
      get atOnce() {
        return source.atOnce ?? 1
      },
      async warmUp() {
        const found = await findPart(source, plan, clock)
        if (!('names' in found)) return found
        part = found
        return found.warmUp
      },
      async measure(round, focus, room) {
        const pair = await source.measure(round, focus ?? part?.names ?? null, room)
        return part === null ? pair : partOfSides(pair, part)
      },
      notes: () => source.notes?.() ?? [],
    },
    part: () => part,
  }
}

/** The warm-up of the whole suite where enough of it fits; else the part that does. Throws an OutOfTime where not even
 *  one benchmark could be tried in the time. */
export async function findPart(source: PairSource, plan: RoundsPlan, clock: Clock): Promise<WarmUp | FittingPart> {
  const began = clock.now()
  const left = () => plan.budgetSeconds! - (clock.now() - began)
  const known = await lookAt(source)
  const { whole, pairSeconds, shared, ratios } = known
  if (whole !== null && (shared.length < 2 || holdsEnough(plan, pairSeconds, left()))) return whole
  const ordered = inOrder(shared)
  for (let size = sizeOfPart(plan, shared.length, pairSeconds, left()); ; size = Math.max(1, Math.floor(size / 4))) {
    const names = [...new Set([...suspects(ratios, size), ...ordered.slice(0, size)])]
    const tried = await tryPart(source, names, known).catch((error: unknown) => {
      if (error instanceof OutOfTime && size > 1) return null
      throw error
    })
    if (tried === null) continue
    if (size > 1 && left() > 0 && !holdsEnough(plan, tried.pairSeconds, left())) continue
    const told = rowsBeside(shared, whole ?? tried)
    // Both count what starting takes as often as there are parts.
    const ownSeconds = (tried.pairSeconds * shared.length) / names.length
    const leftOut = leftOutOf(plan, ordered, names, whole === null ? Math.min(ownSeconds, pairSeconds) : pairSeconds)
    const part = { names, leftOut, told, notes: [noteOf(leftOut)] }
    const pairs = tried.pairs?.map((pair) => partOfSides(pair, part))
    return { ...part, warmUp: { ...partOfSides(tried, part), ...(pairs === undefined ? {} : { pairs }) } }
  }
}

async function lookAt(source: PairSource): Promise<Known> {
  try {
    const whole = await source.warmUp()
    const [base, head] = [measuredIn(whole.base), measuredIn(whole.head)]
    const shared = [...head.keys()].filter((name) => base.has(name))
    const all = [...whole.base.benchmarks, ...whole.head.benchmarks].map(({ name }) => name)
    const ratios = new Map(shared.map((name) => [name, head.get(name)! / base.get(name)!]))
    return { whole, pairSeconds: whole.pairSeconds, shared, others: without(all, shared), ratios }
  } catch (error) {
    if (!(error instanceof OutOfTime) || source.list === undefined) throw error
    const { base, head } = await source.list()
    const onBase = new Set(base)
    const shared = head.filter((name) => onBase.has(name))
    if (shared.length < 2) throw error
    const others = without([...base, ...head], shared)
    return { whole: null, pairSeconds: error.pairSeconds, shared, others, ratios: error.ratios }
  }
}

/** Seconds of everything that ran, 1 where it has no time: nothing then looks slower. */
function measuredIn({ benchmarks }: Launch): Map<string, number> {
  return new Map(
    benchmarks.flatMap(({ name, status, metrics }) =>
      status === 'ok' ? [[name, metrics.find(({ unit }) => unit === 's')?.value || 1] as const] : [],
    ),
  )
}

function without(names: readonly string[], some: readonly string[]): string[] {
  const left = new Set(some)
  return [...new Set(names)].filter((name) => !left.has(name))
}

/** Where the whole suite was run, a pair of the part tells what it takes; else the source has to warm up again. */
async function tryPart(source: PairSource, names: readonly string[], { whole, others }: Known): Promise<WarmUp> {
  if (whole === null) {
    const tried = await source.warmUp([...names, ...others])
    return checked(tried, names)
  }
  const pair = await source.measure(0, names)
  const pairSeconds = secondsOf(pair, source.pairing) || whole.pairSeconds
  return checked({ ...whole, base: pair.base, head: pair.head, pairSeconds, pairs: [] }, names)
}

function checked<T extends Record<Side, Launch>>(sides: T, names: readonly string[]): T {
  for (const side of ['base', 'head'] as const) {
    const found = new Set(sides[side].benchmarks.map(({ name }) => name))
    const missing = names.filter((name) => !found.has(name))
    if (missing.length > 0) throw missingOf(missing, names.length)
  }
  return sides
}

function missingOf(missing: readonly string[], of: number): Failure {
  return new Failure(
    `The suite is too long for the time budget, and of a part of ${of} benchmarks ${missing.length} could not be run alone, such as ${missing[0]}`,
    {
      hint: 'Set `time-budget` to more, or `only: all` and a `run` that starts fewer benchmarks.',
    },
  )
}

/** What of the listing is no candidate: on one side only, skipped, or failed where that is known. */
function rowsBeside(shared: readonly string[], { base, head }: Record<Side, Launch>): FittingPart['told'] {
  const candidates = new Set(shared)
  const beside = (launch: Launch) => launch.benchmarks.filter(({ name }) => !candidates.has(name))
  return { base: beside(base), head: beside(head) }
}

function leftOutOf(
  plan: RoundsPlan,
  ordered: readonly string[],
  names: readonly string[],
  pairSeconds: number,
): LeftOut {
  const budgetSeconds = plan.budgetSeconds! + (plan.chosenIn ?? 0)
  const needSeconds = budgetFor(plan.minRounds, pairSeconds, pairSeconds)
  const shards = shardsFor(plan.minRounds, pairSeconds, budgetSeconds)
  const isEnough = shards <= ordered.length
  return {
    measured: names.length,
    names: without(ordered, names).sort((a, b) => (a < b ? -1 : 1)),
    tooLong: { budgetSeconds, pairSeconds, needSeconds, shards: isEnough ? shards : 0 },
  }
}

/** As many as people read. */
const mostNamed = 20

function noteOf({ measured, names, tooLong }: LeftOut): Note {
  return { code: 'only-fitting', measured, ...tooLong!, leftOut: several(names, mostNamed) }
}

/** A launcher that runs a part wherever it was to run everything. */
export function launcherOf(launcher: Launcher, part: FittingPart): Launcher {
  return {
    ...launcher,
    async launch(request) {
      const launched = await launcher.launch({ ...request, focus: request.focus ?? part.names })
      return { ...launched, launch: partOf(launched.launch, part, request.side) }
    },
  }
}
