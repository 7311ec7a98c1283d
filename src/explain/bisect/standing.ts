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
import { sideFunctions } from '../difference/functions.ts'
import { type Owned, ownedBy } from '../difference/owned.ts'
import type { Standing } from './search.ts'

export interface StandingMetric {
  readonly by: 'calls' | 'share'
  readonly name: string
  readonly base: number
  readonly head: number
  /** How far one run is from another of the same code, as a standard deviation; 0 of what is counted. */
  readonly deviation: number
}

/** What tells the commits apart; null where no function stands out. @param pairs the runs that told it. */
export function metricOf({ functions, doubt }: Why, pairs: readonly RunPair[]): StandingMetric | null {
  const first = moved(functions[0])
  if (doubt !== null || first === undefined) return null
  const { calls, name } = first
  if (calls !== undefined && isCounted(first))
    return { by: 'calls', name, base: calls.base, head: calls.head, deviation: 0 }
  const base = pairs.map((pair) => shareOf(name, pair.base))
  const head = pairs.map((pair) => shareOf(name, pair.head))
  if (mean(head) - mean(base) < leastShare) return null
  const deviation = Math.sqrt((variance(base) + variance(head)) / 2)
  return { by: 'share', name, base: mean(base), head: mean(head), deviation }
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

const mostRuns = 6

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
  const shares = [shareOf(metric.name, ownedBy(first.profile, own))]
  while (shares.length < mostRuns && !isTold(shares, metric)) {
    const { profile } = await sampleSide(session, usualEffort)
    shares.push(shareOf(metric.name, ownedBy(profile, own)))
  }
  return settled(shares, metric)
}

async function countOnce(session: Session) {
  return (await session.count(['head'], { seconds: countedSeconds })).head!
}

/** Standard errors from the middle at which a commit is on one side of it for certain, and that an end is away. */
const certain = 3
const near = 2.5

function isTold(values: readonly number[], metric: StandingMetric): boolean {
  const { position, error } = placed(values, metric)
  return Math.abs(position - 0.5) > certain * error
}

/** An end where it is near one and not as near the other; between them only what is far from both. */
export function settled(values: readonly number[], metric: StandingMetric): Standing {
  const { position, error } = placed(values, metric)
  const [toBase, toHead] = [Math.abs(position), Math.abs(position - 1)]
  if (Math.min(toBase, toHead) <= Math.max(near * error, exactly)) {
    const isClose = Math.abs(position - 0.5) <= near * error * 0.6
    return isClose
      ? { kind: 'untestable', because: { code: 'measuring-undecided' } }
      : { kind: 'at', position: toBase < toHead ? 0 : 1 }
  }
  return { kind: 'at', position: Math.max(0, Math.min(1, position)) }
}

/** Calls are the same but for what depends on the number of iterations. */
const exactly = 0.1

function placed(values: readonly number[], { base, head, deviation }: StandingMetric) {
  const whole = head - base
  return { position: (mean(values) - base) / whole, error: deviation / Math.abs(whole) / Math.sqrt(values.length) }
}
