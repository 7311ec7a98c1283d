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
import { holdsEnough, inOrder, onBoth, sizeOfPart, suspects, without } from './choose.ts'
import { type Foretold, foretell, type Names } from './foretell.ts'

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
  /** Null where it was given up before both sides had run all of it, or was foretold to be too long. */
  readonly whole: WarmUp | null
  /** What was known before the whole suite was tried; null where nothing was. */
  readonly foretold: Foretold | null
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
 *  one benchmark could be tried in the time. @param names where a launch of the whole can be foretold. */
export async function findPart(
  source: PairSource,
  plan: RoundsPlan,
  clock: Clock,
  names: Names | null = null,
): Promise<WarmUp | FittingPart> {
  const began = clock.now()
  const left = () => plan.budgetSeconds! - (clock.now() - began)
  const known = await lookAt(source, names === null ? null : await foretell(source, plan, names, left))
  const { whole, pairSeconds, shared, ratios } = known
  if (whole !== null && (shared.length < 2 || holdsEnough(plan, pairSeconds, left()))) return whole
  if (whole !== null && left() <= 0) throw new OutOfTime(pairSeconds, ratios)
  const ordered = inOrder(shared)
  const nameOf = names?.nameOf ?? itself
  for (let size = sizeOfPart(plan, shared.length, pairSeconds, left()); ; size = Math.max(1, Math.floor(size / 4))) {
    const asked = withTwins([...new Set([...suspects(ratios, size), ...ordered.slice(0, size)])], shared, nameOf)
    if (whole !== null && asked.length === shared.length) return whole
    const tried = await tryPart(source, asked, known).catch((error: unknown) => {
      if (error instanceof OutOfTime && size > 1) return null
      throw error
    })
    if (tried === null) continue
    if (size > 1 && left() > 0 && !holdsEnough(plan, tried.pairSeconds, left())) continue
    return partFrom(plan, known, ordered, asked, tried)
  }
}

/** With those that nobody can tell from them: modes of one method are all run, or none. */
function withTwins(
  asked: readonly string[],
  shared: readonly string[],
  nameOf: (benchmark: string) => string,
): readonly string[] {
  const names = new Set(asked.map(nameOf))
  return [...asked, ...without(shared, asked).filter((name) => names.has(nameOf(name)))]
}

function partFrom(
  plan: RoundsPlan,
  { whole, foretold, shared, pairSeconds }: Known,
  ordered: readonly string[],
  asked: readonly string[],
  tried: WarmUp,
): FittingPart {
  const isListed = whole === null && foretold !== null
  const names = isListed ? onBothSides(tried) : asked
  const told = rowsBeside(isListed ? names : shared, whole ?? tried)
  const ran = new Set(isListed ? names.map(foretold.nameOf) : names)
  // Both count what starting takes as often as there are parts.
  const ownSeconds = (tried.pairSeconds * shared.length) / ran.size
  const left = without(ordered, [...ran])
  const leftOut = leftOutOf(plan, names.length, left, whole === null ? Math.min(ownSeconds, pairSeconds) : pairSeconds)
  const part = { names, leftOut, told, notes: [noteOf(leftOut)] }
  const pairs = tried.pairs?.map((pair) => partOfSides(pair, part))
  return { ...part, warmUp: { ...partOfSides(tried, part), ...(pairs === undefined ? {} : { pairs }) } }
}

const itself = (name: string) => name

/** What was measured on both sides: a name in a list may stand for several benchmarks, and a filter may select more than
 *  it was asked for, which costs nothing any more. */
function onBothSides({ base, head }: WarmUp): readonly string[] {
  return onBoth(measuredIn(base).keys(), measuredIn(head).keys())
}

async function lookAt(source: PairSource, foretold: Foretold | null): Promise<Known> {
  if (foretold?.fits === false) return { ...foretold, whole: null, foretold, ratios: new Map() }
  try {
    const whole = await source.warmUp()
    const [base, head] = [measuredIn(whole.base), measuredIn(whole.head)]
    const shared = onBoth(base.keys(), head.keys())
    const all = [...whole.base.benchmarks, ...whole.head.benchmarks].map(({ name }) => name)
    const ratios = new Map(shared.map((name) => [name, head.get(name)! / base.get(name)!]))
    return { whole, foretold, pairSeconds: whole.pairSeconds, shared, others: without(all, shared), ratios }
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error
    if (foretold !== null) return { ...foretold, whole: null, foretold, ratios: error.ratios }
    if (source.list === undefined) throw error
    const { base, head } = await source.list()
    const shared = onBoth(base, head)
    if (shared.length < 2) throw error
    const others = without([...base, ...head], shared)
    return { whole: null, foretold, pairSeconds: error.pairSeconds, shared, others, ratios: error.ratios }
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

/** Where the whole suite was run, a pair of the part tells what it takes; else the source has to warm up again. */
async function tryPart(source: PairSource, names: readonly string[], known: Known): Promise<WarmUp> {
  const { whole, others, foretold } = known
  if (whole !== null) {
    const pair = await source.measure(0, names)
    const pairSeconds = secondsOf(pair, source.pairing) || whole.pairSeconds
    return checked({ ...whole, base: pair.base, head: pair.head, pairSeconds, pairs: [] }, names)
  }
  if (foretold === null) return checked(await source.warmUp([...names, ...others]), names)
  if (names.length === 1 && names[0] === foretold.shared[0] && others.length === 0) return foretold.first
  // What only seemed to be a name is left out; the first one was seen to be one.
  return checked(await source.warmUp([...names, ...others]), foretold.shared.slice(0, 1), foretold.nameOf)
}

function checked<T extends Record<Side, Launch>>(
  sides: T,
  names: readonly string[],
  nameOf: (benchmark: string) => string = itself,
): T {
  for (const side of ['base', 'head'] as const) {
    const found = new Set(sides[side].benchmarks.map(({ name }) => nameOf(name)))
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

function leftOutOf(plan: RoundsPlan, measured: number, left: readonly string[], pairSeconds: number): LeftOut {
  const budgetSeconds = plan.budgetSeconds! + (plan.chosenIn ?? 0)
  const needSeconds = budgetFor(plan.minRounds, pairSeconds, pairSeconds)
  const shards = shardsFor(plan.minRounds, pairSeconds, budgetSeconds)
  const isEnough = shards <= measured + left.length
  return {
    measured,
    names: [...left].sort((a, b) => (a < b ? -1 : 1)),
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
