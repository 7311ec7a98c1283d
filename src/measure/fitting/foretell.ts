/** What a suite will take that tells its names without running: by one of its benchmarks, and by some more where that one
 *  alone says that the whole is too long, which it may only seem, since starting counts with each. */

import { Failure } from '../../model/failure.ts'
import type { Side } from '../../model/run.ts'
import type { RoundsPlan } from '../paired-run.ts'
import { LaunchTimedOut, type PairSource, type WarmUp } from '../source.ts'
import { holdsEnough, inOrder, onBoth, without } from './choose.ts'

export interface Names {
  /** Null where it cannot be told. */
  list(): Promise<Readonly<Record<Side, readonly string[]>> | null>
  /** The name in the list that a benchmark of the results belongs to. */
  nameOf(benchmark: string): string
}

export interface Foretold extends Pick<Names, 'nameOf'> {
  /** In order. */
  readonly shared: readonly string[]
  readonly others: readonly string[]
  /** Of the whole suite. */
  readonly pairSeconds: number
  readonly fits: boolean
  /** What was measured of it: the first by its name. */
  readonly first: WarmUp
}

/** Of the time that is left, what some more benchmarks may take. */
const mostForMore = 0.15
const partForMore = 16

/** Null where nothing can be foretold. Throws an OutOfTime where not even one benchmark ends in the time. */
export async function foretell(
  source: PairSource,
  plan: RoundsPlan,
  names: Names,
  left: () => number,
): Promise<Foretold | null> {
  const list = await names.list()
  if (list === null) return null
  const shared = inOrder(onBoth(list.base, list.head))
  if (shared.length < 2) return null
  const others = without([...list.base, ...list.head], shared)
  const first = await tried(source, shared.slice(0, 1), names)
  if (first === null) return null
  const one = first.pairSeconds
  const all = shared.length
  const foretold = (pairSeconds: number): Foretold => {
    const fits = holdsEnough(plan, pairSeconds, left() - pairSeconds)
    return { nameOf: names.nameOf, shared, others, pairSeconds, fits, first }
  }
  const most = foretold(all * one)
  const more = Math.ceil(all / partForMore)
  if (most.fits || more < 2 || more * one > mostForMore * left()) return most
  const some = await tried(source, shared.slice(0, more), names)
  if (some === null) return most
  const each = Math.max(0, some.pairSeconds - one) / (more - 1)
  return foretold(Math.max(some.pairSeconds, one + (all - 1) * each))
}

/** Null where the names do not mean what they seem to: only the suite itself then tells what it has. */
async function tried(source: PairSource, some: readonly string[], { nameOf }: Names): Promise<WarmUp | null> {
  try {
    const found = await source.warmUp(some)
    const rows = [found.base, found.head].map(({ benchmarks }) => new Set(benchmarks.map(({ name }) => nameOf(name))))
    return rows.every((row) => some.every((name) => row.has(name))) ? found : null
  } catch (error) {
    if (error instanceof LaunchTimedOut || !(error instanceof Failure)) throw error
    return null
  }
}
