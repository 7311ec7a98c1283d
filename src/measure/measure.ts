/** Measures two checkouts of one suite beside each other.
 *
 *  Takes a plan, two directories that are set up alike, and a judge who says at fixed looks which
 *  benchmarks deserve more rounds. Gives the pairs in the order measured, why it ended, and notes.
 *  Refuses to go on after a launch that failed: the pairs so far are kept, the failure is named.
 *  Knows nothing of statistics, GitHub or words on a screen. */

import { Cancelled, throwIfCancelled } from '../host/cleanup.ts'
import { Failure } from '../model/failure.ts'
import type { Note } from '../model/note.ts'
import type { Forecast } from '../model/report.ts'
import type { Pair } from '../model/run.ts'
import { allEnded } from './all-ended.ts'
import { type BudgetPlan, budgetFor, expectedSeconds, margin, notOneRound, planBudget, planRest } from './budget.ts'
import type { LoopPorts, PairedRun, RoundPlanner, RoundsPlan } from './paired-run.ts'
import { watchQuota } from './quota-stalls.ts'
import { OutOfTime, type PairSource, type WarmUp } from './source.ts'

/** Measures until the judge needs no more, the rounds or the time are used up, or the work is
 *  cancelled. Never throws for what the suite does: a failed launch is `failed` with its Failure. */
export async function measurePaired(
  source: PairSource,
  plan: RoundsPlan,
  judge: RoundPlanner,
  ports: LoopPorts,
): Promise<PairedRun> {
  const state = newState(source, ports)
  try {
    ports.progress?.({ kind: 'warm-up', pairing: source.pairing })
    state.warmUp = await warmUpWithin(source, plan, state, ports)
    state.benchmarks = benchmarkNames(state.warmUp)
    throwIfCancelled(ports.signal)
    const spent = elapsed(state, ports)
    state.spent = spent + (plan.chosenIn ?? 0)
    const limited = limitedPlan(plan, state.warmUp)
    const { pairSeconds } = state.warmUp
    const counted = state.warmUp.pairs?.length ?? 0
    const fitting =
      counted === 0
        ? planBudget(limited, pairSeconds, spent, source.focuses)
        : planRest(limited, pairSeconds, spent, counted, source.focuses)
    setPlan(state, fitting, limited, judge)
    state.pairSeconds = pairSeconds
    ports.progress?.({
      kind: 'planned',
      pairing: source.pairing,
      rounds: state.planned,
      fits: state.fits,
      wanted: limited.maxRounds,
      budgetSeconds: plan.budgetSeconds === null ? null : plan.budgetSeconds + (plan.chosenIn ?? 0),
      pairSeconds,
      looks: state.looks,
      benchmarks: state.benchmarks.size,
    })
    foresee(state, source.trial ?? [], judge, ports)
    const ended = await measureRounds(state, limited, judge, ports)
    if (ended !== 'decided') state.notes.push(...state.budgetNotes)
    return finish(state, ended, null, ports)
  } catch (error) {
    if (error instanceof Cancelled || ports.signal.aborted) return finish(state, 'cancelled', null, ports)
    if (error instanceof Failure) return finish(state, 'failed', error, ports)
    throw error
  }
}

async function warmUpWithin(source: PairSource, plan: RoundsPlan, state: State, ports: LoopPorts): Promise<WarmUp> {
  try {
    return await source.warmUp()
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error
    throw notOneRound(plan, error.pairSeconds, elapsed(state, ports) + (plan.chosenIn ?? 0), source.focuses)
  }
}

interface State {
  readonly source: PairSource
  readonly begun: number
  readonly heldUp: () => number
  readonly pairs: Pair[]
  readonly notes: Note[]
  warmUp: WarmUp | null
  benchmarks: ReadonlySet<string>
  planned: number
  /** Of these, how many fit in the time budget over the whole suite. */
  fits: number
  looks: readonly number[]
  /** Why there are not as many rounds as there should be, by the plan at hand. */
  budgetNotes: readonly Note[]
  /** Wall seconds that a pair over the whole suite takes, by what was seen so far. */
  pairSeconds: number
  /** Wall seconds before the first counted round. */
  spent: number
  forecast: Forecast | null
  /** Benchmarks worth more rounds; null before the first look. */
  undecided: readonly string[] | null
  /** How many have no decision; null before the first look. */
  open: number | null
  /** Cleared once a tool's filter turned out not to select what it should. */
  focusing: boolean
}

function newState(source: PairSource, ports: LoopPorts): State {
  return {
    source,
    begun: ports.clock.now(),
    heldUp: watchQuota(ports.clock),
    pairs: [],
    notes: [],
    warmUp: null,
    benchmarks: new Set(),
    planned: 0,
    fits: 0,
    looks: [],
    budgetNotes: [],
    pairSeconds: 0,
    spent: 0,
    forecast: null,
    undecided: null,
    open: null,
    focusing: source.focuses,
  }
}

function elapsed(state: State, ports: LoopPorts): number {
  return ports.clock.now() - state.begun
}

/** What can be decided: that some side measured it. What failed or was skipped on both sides cannot, and a group that
 *  failed as a whole is no benchmark. */
function benchmarkNames({ base, head }: WarmUp): Set<string> {
  const measured = [...base.benchmarks, ...head.benchmarks].filter(({ status }) => status === 'ok')
  return new Set(measured.map(({ name }) => name))
}

/** Where no benchmark exists on both sides there is nothing to compare, and one round says what there is. */
function limitedPlan(plan: RoundsPlan, { base, head }: WarmUp): RoundsPlan {
  const names = new Set(base.benchmarks.map(({ name }) => name))
  const common = head.benchmarks.some(({ name }) => names.has(name))
  return common ? plan : { ...plan, minRounds: 1, maxRounds: 1 }
}

/** The judge's looks, with the last round always among them. */
function looksWithin(judge: RoundPlanner, source: PairSource, plan: RoundsPlan, rounds: number): readonly number[] {
  const looks = judge.plan({
    rounds,
    minRounds: Math.min(plan.minRounds, rounds),
    focuses: source.focuses,
    pairing: source.pairing,
    atOnce: source.atOnce ?? 1,
  })
  return [...new Set([...looks.filter((look) => look >= 1 && look < rounds), rounds])].sort((a, b) => a - b)
}

function setPlan(state: State, { rounds, fits, notes }: BudgetPlan, plan: RoundsPlan, judge: RoundPlanner): void {
  state.fits = fits
  state.budgetNotes = notes
  if (rounds === state.planned) return
  state.planned = rounds
  state.looks = looksWithin(judge, state.source, plan, rounds)
}

/** Until the first look the plan follows what pairs really take; it knows nothing of what they say, so that the
 *  looks are as valid as if they had been fixed at the start. With the first look the plan is fixed. */
function planAnew(
  state: State,
  plan: RoundsPlan,
  took: readonly number[],
  judge: RoundPlanner,
  ports: LoopPorts,
): void {
  const made = state.pairs.length
  if (plan.budgetSeconds === null || made > plan.minRounds || state.undecided !== null) return
  const seconds = expectedSeconds(took, state.pairSeconds)
  const isAsPlanned = Math.abs(Math.log(seconds / state.pairSeconds)) < Math.log(margin)
  if (isAsPlanned && state.planned >= plan.minRounds) return
  state.pairSeconds = seconds
  const before = elapsed(state, ports)
  setPlan(state, planRest(plan, seconds, before, made, state.source.focuses), plan, judge)
}

async function measureRounds(
  state: State,
  plan: RoundsPlan,
  judge: RoundPlanner,
  ports: LoopPorts,
): Promise<'decided' | 'rounds' | 'budget'> {
  const took = { whole: [] as number[], focused: [] as number[] }
  const ready = [...(state.warmUp?.pairs ?? [])]
  while (state.pairs.length < state.planned) {
    throwIfCancelled(ports.signal)
    const round = state.pairs.length + 1
    const count = groupSize(state, ready.length)
    const focus = focusOf(state)
    if (ready.length > 0) state.pairs.push(...ready.splice(0, count))
    else {
      const expected = expectedSeconds(
        focus === null || took.focused.length === 0 ? took.whole : took.focused,
        state.pairSeconds,
      )
      const left = plan.budgetSeconds === null ? null : plan.budgetSeconds - elapsed(state, ports)
      if (round > 1 && left !== null && expected * count > left) {
        // Already looked at where the last pair was one of the looks.
        if (!state.looks.includes(round - 1)) look(state, judge, 'final', ports)
        return 'budget'
      }
      const ahead = expected * (state.planned - round + 1)
      announce(state, round, Math.min(ahead, left ?? ahead), ports)
      const begun = ports.clock.now()
      state.pairs.push(...(await measureFocused(state, round, count, focus, roomFor(state, left))))
      took[focus === null ? 'whole' : 'focused'].push((ports.clock.now() - begun) / count)
      planAnew(state, plan, took.whole, judge, ports)
    }
    const made = state.pairs.length
    if (made >= forecastAfter && made < state.planned) foresee(state, state.pairs, judge, ports)
    if (!state.looks.includes(made)) continue
    const last = made === state.planned
    const done = look(state, judge, last ? 'final' : 'interim', ports)
    if (done && !last) return 'decided'
  }
  return 'rounds'
}

/** How many pairs come next, at the same time: none beyond the next look. */
function groupSize({ source, pairs, looks, planned }: State, ready: number): number {
  const end = looks.find((look) => look > pairs.length) ?? planned
  return Math.max(1, Math.min(ready > 0 ? ready : (source.atOnce ?? 1), end - pairs.length))
}

/** Wall seconds for each pair to come, where it is known that all of them are needed: what is undecided after a look
 *  gets the time that is left. It depends on what pairs cost and on how many are planned, and on nothing that they said. */
function roomFor({ undecided, planned, pairs, source }: State, left: number | null): number | undefined {
  if (left === null || undecided === null) return undefined
  return ((source.atOnce ?? 1) * left) / ((planned - pairs.length) * margin)
}

/** Pairs after which it is said what the others will be good for, where trying the pairing did not tell. */
const forecastAfter = 4

function foresee(state: State, pairs: readonly Pair[], judge: RoundPlanner, ports: LoopPorts): void {
  if (state.forecast !== null || pairs.length === 0) return
  const { pairSeconds } = state
  const forecast = judge.forecast?.(pairs, {
    rounds: state.fits,
    secondsPerRound: pairSeconds,
    secondsFor: (rounds) => budgetFor(rounds, pairSeconds, state.spent),
  })
  if (forecast == null) return
  state.forecast = forecast
  ports.progress?.({ kind: 'forecast', forecast })
}

function focusOf(state: State): readonly string[] | null {
  if (!state.focusing || state.undecided === null) return null
  return state.undecided.length > 0 && state.undecided.length < state.benchmarks.size ? state.undecided : null
}

/** Pairs `round` to `round + count - 1`, at the same time. A tool's filter may not mean what was hoped: focused pairs
 *  of which one lacks what it was asked for are dropped, and the whole suite is measured from then on. */
async function measureFocused(
  state: State,
  round: number,
  count: number,
  focus: readonly string[] | null,
  room: number | undefined,
): Promise<readonly Pair[]> {
  if (focus === null) return await together(state, round, count, null, room)
  const tried = await tryFocused(state, round, count, focus, room)
  if ('pairs' in tried) return tried.pairs
  state.focusing = false
  state.notes.push({ code: 'focus-failed', ...tried, asked: focus.length })
  return await together(state, round, count, null, room)
}

function together(
  { source }: State,
  round: number,
  count: number,
  focus: readonly string[] | null,
  room: number | undefined,
): Promise<readonly Pair[]> {
  return allEnded(Array.from({ length: count }, (_, i) => source.measure(round + i, focus, room)))
}

async function tryFocused(
  state: State,
  round: number,
  count: number,
  focus: readonly string[],
  room: number | undefined,
): Promise<{ pairs: readonly Pair[] } | { because: string | null; missing: number }> {
  try {
    const pairs = await together(state, round, count, focus, room)
    const missing = focus.filter((name) => wasThere(state, name) && !pairs.every((pair) => hasBoth(pair, name)))
    return missing.length === 0 ? { pairs } : { because: null, missing: missing.length }
  } catch (error) {
    if (error instanceof Failure) return { because: error.message, missing: 0 }
    throw error
  }
}

/** Whether the last pair over the whole suite had it on both sides: what comes and goes is not the filter's fault. */
function wasThere(state: State, name: string): boolean {
  const { warmUp } = state
  return warmUp !== null && hasBoth(state.pairs.at(-1) ?? warmUp, name)
}

function hasBoth(sides: Pick<WarmUp, 'base' | 'head'>, name: string): boolean {
  return [sides.base, sides.head].every(({ benchmarks }) => benchmarks.some((benchmark) => benchmark.name === name))
}

/** Asks the judge; true where it needs no more. */
function look(state: State, judge: RoundPlanner, kind: 'interim' | 'final', ports: LoopPorts): boolean {
  const { undecided, done, open = undecided.length } = judge.look(state.pairs, kind)
  state.undecided = undecided
  state.open = open
  ports.progress?.({ kind: 'look', round: state.pairs.length, undecided: open, done: done || kind === 'final' })
  return done
}

function announce(state: State, round: number, secondsLeft: number, ports: LoopPorts): void {
  const benchmarks = state.benchmarks.size
  ports.progress?.({
    kind: 'round',
    round,
    of: state.planned,
    secondsLeft,
    benchmarks,
    decided: state.open === null ? 0 : Math.max(0, benchmarks - state.open),
  })
}

function finish(state: State, ended: PairedRun['ended'], failure: Failure | null, ports: LoopPorts): PairedRun {
  const seconds = elapsed(state, ports)
  ports.progress?.({ kind: 'ended', ended, rounds: state.pairs.length, seconds })
  return {
    pairing: state.source.pairing,
    because: null,
    tool: state.warmUp?.tool ?? null,
    pairs: state.pairs,
    ended,
    failure,
    planned: state.planned,
    looks: state.looks,
    forecast: state.forecast,
    pace: state.warmUp === null ? null : { pairSeconds: state.pairSeconds, spent: state.spent },
    seconds,
    heldUp: state.heldUp(),
    ignored: state.warmUp?.ignored ?? [],
    machine: state.warmUp?.machine ?? null,
    notes: [...state.notes, ...(state.source.notes?.() ?? [])],
  }
}
