/** Whether the two sides slow each other through what they share on one processor: caches, above all.
 *
 *  In lockstep nearly every batch comes after one of the other side, whose data have taken the place of its
 *  own. That costs both sides, and where it costs one of them more, the difference is not one of the code
 *  alone. So some batches are run twice in a row: the first comes after the other side, as all that are
 *  measured do, the second after its own side, as in a launch alone. What their ratios differ by is the
 *  price of sharing. The four batches are milliseconds apart, so that the machine's noise cancels as usual.
 *
 *  The trials of a benchmark lie close together, so a machine that changes its mind among them, or whatever comes with
 *  the place in the order, looks like a price. So what looks like one is tried again after all other benchmarks, in
 *  the other order, where it has to come out the same way: by chance in one of 180,000 benchmarks (2·p·q, p and q being
 *  those of one direction below), and in a suite of 250 in one of 700. */

import type { Clock } from '../../host/clock.ts'
import type { Side } from '../../model/run.ts'
import { otherSide } from '../schedule.ts'
import type { Chance } from '../source.ts'
import { type Lane, runBatch, runs, type Workers } from './lane.ts'
import { middle } from './time-split.ts'

/** Log-ratios of head to base. */
export interface Sharing {
  readonly name: string
  /** Each side after itself, … */
  readonly alone: number
  /** … and each side after the other. */
  readonly together: number
}

/** Times that both sides run twice in a row. */
export const sharingTrials = 16

/** A difference is told where at most so many trials of them all point the other way: one at first, by chance
 *  p = 17 / 2¹⁶ in either direction, and three when it is tried again, q = 697 / 2¹⁶. */
const mostAgainst = { first: 1, again: 3 }
/** And where it is as large as this. */
const leastDifference = 0.02

/** Seconds. Filling a cache anew takes a fraction of a millisecond, which a longer batch does not feel. */
const longestBatch = 0.02

/** Wall seconds for a benchmark. Hooks that run before every batch may take much longer than the batch. */
const mostSeconds = 2

/** Wall seconds that a trial is thought to take before the first one tells. */
const usualTrialSeconds = 0.1

/** Where there is not the time to try all, each benchmark is tried by the same chance. */
export class TrialTime {
  private left: number
  private readonly chance: Chance
  private tried = 0
  private spent = 0

  /** @param seconds for all trials, in wall seconds. */
  constructor(seconds: number, chance: Chance) {
    this.left = seconds
    this.chance = chance
  }

  /** @param more benchmarks that are still to come, this one among them. */
  hasFor(more: number): boolean {
    const each = this.tried === 0 ? usualTrialSeconds : this.spent / this.tried
    return this.left >= each * more || this.chance.next() < this.left / (each * more)
  }

  spend(seconds: number): void {
    this.tried++
    this.spent += seconds
    this.left -= seconds
  }
}

/** The lanes in which sharing matters. Each is set up and warm. @param after lanes that are tried later. */
export async function findSharing(
  lanes: readonly Lane[],
  workers: Workers,
  first: Side,
  clock: Clock,
  time: TrialTime,
  after = 0,
): Promise<Sharing[]> {
  const suspects: { readonly lane: Lane; readonly sharing: Sharing }[] = []
  for (const [i, lane] of lanes.entries()) {
    if (!isShort(lane) || !time.hasFor(after + lanes.length - i)) continue
    const began = clock.now()
    const sharing = await tryLane(lane, workers, first, clock, mostAgainst.first)
    time.spend(clock.now() - began)
    if (sharing !== null) suspects.push({ lane, sharing })
  }
  const found: Sharing[] = []
  for (const { lane, sharing } of suspects) {
    const again = await tryLane(lane, workers, otherSide(first), clock, mostAgainst.again)
    if (again !== null && costOf(again) * costOf(sharing) > 0) found.push(again)
  }
  return found
}

function costOf({ alone, together }: Sharing): number {
  return together - alone
}

function isShort(lane: Lane): boolean {
  const { base, head } = lane.batches
  if (!runs(lane) || base.length === 0) return false
  return Math.max(...[base, head].map((own) => middle(own.map(({ clock }) => clock)))) * lane.iterations <= longestBatch
}

async function tryLane(lane: Lane, workers: Workers, first: Side, clock: Clock, most: number): Promise<Sharing | null> {
  const began = clock.now()
  const together: number[] = []
  const alone: number[] = []
  for (let trial = 0; trial < sharingTrials; trial++) {
    // Always in the same order: exchanged, a side would come after itself. Drift cancels as it is.
    const times = await runTwice(lane, first, workers)
    if (times === null || clock.now() - began > mostSeconds) return null
    together.push(Math.log(times.head[0] / times.base[0]))
    alone.push(Math.log(times.head[1] / times.base[1]))
  }
  const differences = together.map((value, i) => value - alone[i]!)
  if (!differences.every(Number.isFinite)) return null
  const difference = middle(differences)
  const against = differences.filter((value) => value * difference <= 0).length
  if (against > most || Math.abs(difference) < leastDifference) return null
  return { name: lane.name, alone: middle(alone), together: middle(together) }
}

type Twice = readonly [afterOther: number, afterOwn: number]

async function runTwice(lane: Lane, first: Side, workers: Workers): Promise<Record<Side, Twice> | null> {
  const one = await twice(lane, first, workers)
  const two = one === null ? null : await twice(lane, otherSide(first), workers)
  if (one === null || two === null) return null
  return first === 'base' ? { base: one, head: two } : { base: two, head: one }
}

async function twice(lane: Lane, side: Side, workers: Workers): Promise<Twice | null> {
  const afterOther = await runBatch(lane, side, workers)
  const afterOwn = afterOther === null ? null : await runBatch(lane, side, workers)
  return afterOther === null || afterOwn === null ? null : [afterOther.clock, afterOwn.clock]
}
