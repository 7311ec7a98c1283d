/** Where a commit stands between base and head, by runs of its own: by how often the function in question is called,
 *  where that is what moved, else by its part of the time. Both come out alike on a busy machine. */

import type { SuiteDescription, SuitePorts } from '../../measure/suite.ts'
import type { Callee, Culprit, Why } from '../../model/why.ts'
import { countedSeconds } from '../collect/count.ts'
import { usualEffort } from '../collect/pace.ts'
import { sampleSide } from '../collect/sample.ts'
import { openSession, type Session } from '../collect/session.ts'
import { mean, variance } from '../difference/certainty.ts'
import type { RunPair } from '../difference/compare.ts'
import { type SideFunctions, sideFunctions } from '../difference/functions.ts'
import { type Owned, ownedBy } from '../difference/owned.ts'
import type { Standing } from './search.ts'

export interface StandingMetric {
  readonly by: 'calls' | 'share'
  readonly name: string
  readonly base: number
  readonly head: number
  /** How far one run is from another of the same code, as a standard deviation; 0 of what is counted. */
  readonly deviation: number
  /** Runs that each end was seen in. */
  readonly runs: number
  /** The function that the change touches, and its text at both ends; null where it touches none that is named. */
  readonly touched: { readonly name: string; readonly base: string; readonly head: string } | null
}

/** What tells the commits apart; null where no function stands out. @param pairs the runs that told it. */
export function metricOf({ functions, doubt }: Why, pairs: readonly RunPair[]): StandingMetric | null {
  const first = moved(functions[0])
  if (doubt !== null || first === undefined) return null
  const { calls, name } = first
  // Under another name it may have been there before, and have become slow before or after it got this one. One that took
  // no time before is in no profile of base.
  if ((first.manner === 'new' || !isNamedIn(pairs, name)) && hasVanished(pairs)) return null
  const known = { runs: pairs.length, touched: touchedOf(functions[0]!, pairs) }
  if (calls !== undefined && isCounted(first))
    return { by: 'calls', name, base: calls.base, head: calls.head, deviation: 0, ...known }
  const base = pairs.map((pair) => shareOf(name, pair.base))
  const head = pairs.map((pair) => shareOf(name, pair.head))
  if (mean(head) - mean(base) < leastShare) return null
  const deviation = Math.sqrt((variance(base) + variance(head)) / 2)
  return { by: 'share', name, base: mean(base), head: mean(head), deviation, ...known }
}

function isNamedIn(pairs: readonly RunPair[], wanted: string): boolean {
  return pairs.some(({ base }) => [...base.functions.values()].some(({ name }) => name === wanted))
}

/** Whether a function that took its time in base has no namesake in head. */
function hasVanished(pairs: readonly RunPair[]): boolean {
  const now = new Set(pairs.flatMap(({ head }) => [...head.functions.values()].map(({ name }) => name)))
  const before = new Map(pairs.flatMap(({ base }) => [...base.functions.values()].map(({ name, key }) => [key, name])))
  return [...before].some(
    ([key, name]) => !now.has(name) && mean(pairs.map(({ base }) => base.shares.get(key) ?? 0)) >= leastShare,
  )
}

function touchedOf({ name, touched }: Culprit, pairs: readonly RunPair[]): StandingMetric['touched'] {
  if (!touched) return null
  const textIn = ({ functions }: Owned) => [...functions.values()].find((one) => one.name === name)?.text ?? ''
  const [base, head] = (['base', 'head'] as const).map((side) => textIn(pairs[0]![side]))
  return base === '' || head === '' || base === head ? null : { name, base: base!, head: head! }
}

/** Of a function that takes more by its calls what it calls has moved. */
function moved(first: Culprit | undefined): Culprit | Callee | undefined {
  const [most] = first?.callees ?? []
  return most !== undefined && most.of > first!.of / 2 ? most : first
}

/** A share that moves by less is not told apart by a few runs. */
const leastShare = 0.012

function isCounted({ manner, calls }: Pick<Culprit, 'manner' | 'calls'>): boolean {
  if (manner === 'more-often') return true
  return manner === 'new' && calls!.base === 0 && calls!.head > 0
}

/** It may have moved to another file along the way; its name is what stays. */
function shareOf(name: string, { shares, functions }: Owned): number {
  return [...shares].reduce((sum, [key, share]) => (functions.get(key)?.name === name ? sum + share : sum), 0)
}

export interface StandingRequest {
  readonly suite: SuiteDescription
  readonly benchmark: string
  /** Of the commit's checkout, set up. */
  readonly root: string
}

const mostRuns = 10

/** Runs until it is clear on which end the commit is. */
export async function standingAt(
  metric: StandingMetric,
  { suite, benchmark, root }: StandingRequest,
  ports: SuitePorts,
): Promise<Standing> {
  const session = await openSession({ suite, benchmark, sides: { base: root, head: root } }, ports)
  if (metric.by === 'calls') {
    const { functions, iterations } = await countOnce(session)
    const same = functions.filter(({ name }) => name === metric.name)
    const calls = same.reduce((sum, one) => sum + (one.calls ?? 0), 0) / (iterations ?? 1)
    return settled([calls], metric)
  }
  const first = await sampleSide(session, usualEffort)
  const own = sideFunctions((await countOnce(session)).functions, root)
  const expected = endOfText(own, metric)
  const shares = [shareOf(metric.name, ownedBy(first.profile, own))]
  while (shares.length < mostRuns && !isTold(shares, metric)) {
    const { profile } = await sampleSide(session, usualEffort)
    shares.push(shareOf(metric.name, ownedBy(profile, own)))
  }
  return settled(shares, metric, expected)
}

/** The end whose text the touched function has: 0 or 1; null where it has neither's, or nothing tells. */
function endOfText({ all }: SideFunctions, { touched }: StandingMetric): 0 | 1 | null {
  if (touched === null) return null
  const texts = all.flatMap(({ name, text }) => (name === touched.name && text !== '' ? [text] : []))
  if (texts.length !== 1) return null
  return texts[0] === touched.base ? 0 : texts[0] === touched.head ? 1 : null
}

async function countOnce(session: Session) {
  return (await session.count(['head'], { seconds: countedSeconds })).head!
}

/** Standard errors from the middle at which a commit is on one side of it for certain, and within which it may be an
 *  end: more of them where the function has that end's text. Other commits move it, too, by where its code comes to lie. */
const certain = 3
const near = { anyway: 3.5, byText: 4.5 }

function isTold(values: readonly number[], metric: StandingMetric): boolean {
  const { position, error } = placed(values, metric)
  return Math.abs(position - 0.5) > certain * error
}

/** An end where it is near one and not as near the other; between them only what is far from both.
 *  @param expected the end whose text the function has. */
export function settled(values: readonly number[], metric: StandingMetric, expected: 0 | 1 | null = null): Standing {
  const { position, error } = placed(values, metric)
  const nearest = position < 0.5 ? 0 : 1
  const fromMiddle = Math.abs(position - 0.5) / error
  // What is measured for certain is so, whatever the text says.
  const isExpected = nearest === expected
  if (expected !== null && !isExpected && fromMiddle <= certain) return undecided
  const reach = isExpected ? near.byText : near.anyway
  if (Math.abs(position - nearest) > Math.max(reach * error, exactly))
    return { kind: 'at', position: Math.max(0, Math.min(1, position)) }
  return fromMiddle > (isExpected ? halfway.byText : halfway.anyway) ? { kind: 'at', position: nearest } : undecided
}

const undecided: Standing = { kind: 'untestable', because: { code: 'measuring-undecided' } }

/** Nearer to the middle than so many standard errors it may as well be the other end. */
const halfway = { anyway: 1.5, byText: 1 }
/** Calls are the same but for what depends on the number of iterations. */
const exactly = 0.1

/** The ends are known by a few runs, too: what is uncertain of them is part of the error. */
function placed(values: readonly number[], { base, head, deviation, runs }: StandingMetric) {
  const whole = head - base
  const position = (mean(values) - base) / whole
  const ends = ((1 - position) ** 2 + position ** 2) / runs
  return { position, error: (deviation / Math.abs(whole)) * Math.sqrt(1 / values.length + ends) }
}
