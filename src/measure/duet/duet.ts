/** Both sides at once on one and the same processor, so that the kernel interleaves them by milliseconds
 *  and both meet the same disturbances.
 *
 *  Takes any command whose benchmarks are single-threaded. Both launches are started and held back, and let go
 *  in the same moment, in random order. By the fair clock (fair-clock/), which stands still while the other side
 *  runs, samples may be of any length. Where that cannot be, they must be shorter than a time slice, and what is
 *  given are the samples that were not interrupted, aligned in time (align.ts). Refuses suites that would be
 *  measured wrongly, by what they show when they run alone and when they run together for the first time. */

import path from 'node:path'
import type { Affinity } from '../../host/affinity.ts'
import type { Clock } from '../../host/clock.ts'
import { type Command, held } from '../../host/process.ts'
import { Failure } from '../../model/failure.ts'
import type { Note } from '../../model/note.ts'
import type { Pair, Side } from '../../model/run.ts'
import type { NoFairClock } from '../../model/why-pairing.ts'
import { allEnded } from '../all-ended.ts'
import { pickProcessor } from '../choice/pinning.ts'
import { type Load, watchLoad } from '../processors-used.ts'
import { chanceFrom, firstSides, otherSide } from '../schedule.ts'
import type { Chance, Launcher, LaunchResult, PairSource, Start, WarmUp } from '../source.ts'
import { alignLaunches } from './align.ts'
import { type FairClock, fairEnvironment } from './fair-clock/library.ts'
import { createPage, readPage } from './fair-clock/page.ts'
import { crashRefusal, fairClockRefusal, formatRefusal } from './fair-clock/refusal.ts'
import { busyRefusal, duetRefusal, NeitherClock, waitingRefusal } from './refusal.ts'
import { togetherEnvironment } from './together.ts'

export interface DuetOptions {
  readonly launcher: Launcher
  /** Measures the sides alone; used for the warm-up, and where there is nothing in common to compare. */
  readonly rounds: PairSource & {
    /** What its warm-up asked of the machine, which may have been over before. */
    load(): Load
  }
  readonly affinity: Affinity
  readonly environment: Readonly<Record<string, string>>
  readonly chance: Chance
  readonly clock: Clock
  readonly launchTimeoutSeconds: number
  /** The fair clock, or why there is none here. */
  readonly fairClock: FairClock | NoFairClock
  /** The tools for which the fair clock may be used; all where there is no list. */
  readonly fairTools?: ReadonlySet<string>
  /** Why the machine's clock may not be used where the fair one cannot be: the reason, in words. */
  readonly fairAlone?: string
  /** A borrowed folder. */
  readonly temporary: string
}

/** Time for both to come as far as where they are held back. */
const settleSeconds = 0.05

/** The first launch of both takes about as long as both launches alone; this many times as long, and it hangs. */
const slowestFactor = 10
const shortestTimeout = 60

/** What the first launches have shown; all later ones read it. */
interface DuetState {
  readonly options: DuetOptions
  /** The sides have nothing in common, and are measured one after the other. */
  alone: boolean
  /** The fair clock while it is tried, and once it is taken. */
  fair: FairClock | null
  /** Why both run by the machine's clock. */
  unfair: NoFairClock | null
  timeoutSeconds: number
  tool: string
}

export function createDuet(options: DuetOptions): PairSource {
  const { chance, launchTimeoutSeconds, launcher, rounds } = options
  const order = firstSides(chance)
  const timeoutSeconds = 2 * launchTimeoutSeconds
  const state: DuetState = { options, alone: false, fair: null, unfair: null, timeoutSeconds, tool: '' }
  return {
    pairing: 'duet',
    focuses: launcher.focuses,
    // By a tenth of the gain that was measured (docs/pairings.md), and more.
    get surelyFiner() {
      return state.fair !== null
    },
    warmUp: () => warmUp(state),
    measure: (round, focus) =>
      state.alone ? rounds.measure(round, focus) : both(state, round, order.next().value, focus),
    notes: () => [...(rounds.notes?.() ?? []), ...clockNotes(state.fair !== null, state.unfair)],
  }
}

async function warmUp(state: DuetState): Promise<WarmUp> {
  const { clock, rounds } = state.options
  const known = await rounds.warmUp()
  const load = rounds.load()
  state.tool = known.tool
  state.alone = !hasShared(known)
  if (state.alone) return known
  const began = clock.now()
  const pair = await firstPair(state, known, load)
  const pairSeconds = state.fair === null ? pair.head.seconds! : clock.now() - began
  return { ...known, base: pair.base, head: pair.head, pairSeconds }
}

async function firstPair(state: DuetState, known: WarmUp, load: Load): Promise<Pair> {
  const busy = busyRefusal(load)
  if (busy !== null) throw busy
  const pair = await tryFair(state, known, load)
  if (!('code' in pair)) return pair
  const { fairAlone } = state.options
  if (fairAlone !== undefined) throw new NeitherClock(new Failure(`duet: ${fairAlone}`), pair)
  const refusal = duetRefusal([known.base, known.head], load)
  if (refusal !== null) throw new NeitherClock(refusal, pair)
  const together = await tryTogether(state)
  state.unfair = pair
  return together
}

/** The first pair by the fair clock, or why there is none. */
async function tryFair(state: DuetState, known: WarmUp, alone: Load): Promise<Pair | NoFairClock> {
  const { clock, fairClock, fairTools, launchTimeoutSeconds } = state.options
  if ('code' in fairClock) return fairClock
  if (fairTools?.has(known.tool) === false) return { code: 'error-not-measured', tool: known.tool }
  const refused = formatRefusal(known.tool)
  if (refused !== null) return refused
  const waits = waitingRefusal(alone)
  if (waits !== null) return { code: 'trial-failed', message: withoutName(waits.message) }
  state.fair = fairClock
  state.timeoutSeconds = Math.min(state.timeoutSeconds, Math.max(shortestTimeout, slowestFactor * known.pairSeconds))
  try {
    const began = clock.now()
    const { result: pair, load } = await watchLoad(clock, () => tryTogether(state))
    const used = load.processors === null ? null : load.processors * (clock.now() - began)
    const trial = (side: Side) => ({ page: readPage(pageOf(state, side)), together: pair[side], alone: known[side] })
    const sides = { base: trial('base'), head: trial('head') }
    const reason = fairClockRefusal(sides, { used, alone: alone.processors })
    if (reason === null) return pair
    state.fair = null
    return reason
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    state.fair = null
    return crashRefusal(error.output ?? '') ?? { code: 'trial-failed', message: withoutName(error.message) }
  } finally {
    state.timeoutSeconds = 2 * launchTimeoutSeconds
  }
}

/** The first time that both run at once shows whether they can. */
async function tryTogether(state: DuetState): Promise<Pair> {
  try {
    return await both(state, 0, 'base', null)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    throw new Failure(`duet: each side runs alone, but not while the other does: ${error.message}`, {
      hint: 'Suites that bind a port or lock a file cannot run twice at once. Set `pairing` to rounds or auto.',
      cause: error,
      ...(error.output === undefined ? {} : { output: error.output }),
    })
  }
}

async function both(state: DuetState, round: number, first: Side, focus: readonly string[] | null): Promise<Pair> {
  const { options, timeoutSeconds } = state
  const { affinity, chance, clock, environment, launcher } = options
  const began = clock.now()
  const gate = createGate()
  const processor = pickProcessor(affinity, chance)!
  const wrap = (command: Command): Command => affinity.pin(held(command, environment), processor)
  const seed = Math.floor(chance.next() * 2 ** 32)
  const start = (side: Side): Promise<LaunchResult> => {
    const own = { wrap, input: gate.opened, ...environmentFor(state, side) }
    return launcher.launch({ side, round, focus, timeoutSeconds, chance: chanceFrom(seed), start: own })
  }
  const running = [first, otherSide(first)].map(start)
  await new Promise((resolve) => setTimeout(resolve, 1000 * settleSeconds))
  gate.open('go\n')
  const [one, two] = await allEnded(running)
  const [base, head] = first === 'base' ? [one!, two!] : [two!, one!]
  const seconds = clock.now() - began
  // Each with its own seconds; a clock that stands still meanwhile has no interrupted samples.
  if (state.fair !== null) return { round, first, base: base.launch, head: head.launch }
  const aligned = alignLaunches(base.launch, head.launch)
  return { round, first, base: { ...aligned.base, seconds }, head: { ...aligned.head, seconds } }
}

function pageOf({ options }: DuetState, side: Side): string {
  return path.join(options.temporary, `fair-clock-${side}`)
}

function environmentFor(state: DuetState, side: Side): Required<Pick<Start, 'environment'>> {
  const { fair, tool } = state
  const page = pageOf(state, side)
  if (fair !== null) createPage(page)
  return {
    environment: (own) => ({
      ...togetherEnvironment(tool, own),
      ...(fair === null ? {} : fairEnvironment(fair, page, own)),
    }),
  }
}

function clockNotes(fair: boolean, because: NoFairClock | null): Note[] {
  if (fair) return [{ code: 'fair-clock' }]
  return because === null ? [] : [{ code: 'no-fair-clock', because }]
}

/** The first line of a failure's message, without the word that a list of reasons begins with. */
function withoutName(message: string): string {
  return message.split('\n')[0]!.replace(/^duet: /, '')
}

function hasShared({ base, head }: WarmUp): boolean {
  return base.benchmarks.some(({ name }) => head.benchmarks.some((other) => other.name === name))
}

function createGate(): { readonly opened: Promise<string>; open(line: string): void } {
  let open: (line: string) => void = () => undefined
  const opened = new Promise<string>((resolve) => {
    open = resolve
  })
  return { opened, open }
}
