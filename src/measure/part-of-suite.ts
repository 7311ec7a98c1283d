/** A source that measures some benchmarks of a suite, which are known once the suite has been listed. Takes who
 *  chooses, and a failure for what cannot be run by itself. What only one side has stays in the listing. */

import type { Failure } from '../model/failure.ts'
import type { BenchmarkResult, Launch, Pair, Pairing, Side } from '../model/run.ts'
import type { PairSource, WarmUp } from './source.ts'

/** @param share the part, of the names of both sides.
 *  @param failureOf what could not be run by itself, of so many. */
export function partOfSuite(
  source: PairSource,
  share: (names: readonly string[]) => readonly string[],
  failureOf: (missing: readonly string[], of: number) => Failure,
): PairSource {
  let own: readonly string[] = []
  /** What only one side has, as the listing showed it. */
  let listed: Readonly<Record<Side, readonly BenchmarkResult[]>> = { base: [], head: [] }

  function ownPart<T extends Readonly<Record<Side, Launch>>>(sides: T): T {
    return partOfSides(sides, { names: own, told: listed })
  }

  return {
    pairing: source.pairing,
    focuses: true,
    get atOnce() {
      return source.atOnce ?? 1
    },
    async warmUp(): Promise<WarmUp> {
      const list = await source.list?.()
      const all = list === undefined ? await source.warmUp() : null
      const sides = list ?? namesOn(all!)
      const names = share([...new Set([...sides.base, ...sides.head])])
      const [onBase, onHead] = [new Set(sides.base), new Set(sides.head)]
      own = names.filter((name) => onBase.has(name) && onHead.has(name))
      const oneSided = names.filter((name) => !own.includes(name))
      const some = all ?? (await source.warmUp(names))
      listed = { base: rowsOf(some.base, oneSided), head: rowsOf(some.head, oneSided) }
      if (own.length === 0) return { ...some, ...listedOnly(listed), pairs: [] }
      // How long the share takes, only measuring it tells.
      const pair = all === null ? null : await source.measure(0, own)
      const { base, head } = pair ?? some
      const missing = own.filter((name) => !has(base, name) || !has(head, name))
      if (missing.length > 0) throw failureOf(missing, own.length)
      const pairSeconds = (pair === null ? 0 : secondsOf(pair, source.pairing)) || some.pairSeconds
      return { ...some, ...ownPart({ base, head }), pairs: (some.pairs ?? []).map(ownPart), pairSeconds }
    },
    async measure(round, focus, room) {
      if (own.length === 0) return { round, first: 'base', ...listedOnly(listed) }
      return ownPart(await source.measure(round, focus ?? own, room))
    },
    notes: () => source.notes?.() ?? [],
  }
}

/** Only in `rounds` does one side wait for the other; else each says how long the pair took. */
export function secondsOf({ base, head }: Pair, pairing: Pairing): number {
  const [one = 0, two = 0] = [base.seconds, head.seconds]
  return pairing === 'rounds' ? one + two : Math.max(one, two)
}

function namesOn({ base, head }: WarmUp): Record<Side, readonly string[]> {
  const of = ({ benchmarks }: Launch) => benchmarks.map(({ name }) => name)
  return { base: of(base), head: of(head) }
}

function has({ benchmarks }: Launch, name: string): boolean {
  return benchmarks.some((benchmark) => benchmark.name === name)
}

function rowsOf({ benchmarks }: Launch, names: readonly string[]): BenchmarkResult[] {
  const wanted = new Set(names)
  return benchmarks.filter(({ name }) => wanted.has(name))
}

export interface PartOfSuite {
  readonly names: readonly string[]
  /** What is not measured, but told on each side. */
  readonly told: Readonly<Record<Side, readonly BenchmarkResult[]>>
}

/** A filter may have selected more than was asked for. */
export function partOf(launch: Launch, { names, told }: PartOfSuite, side: Side): Launch {
  return { ...launch, benchmarks: [...rowsOf(launch, names), ...told[side]] }
}

export function partOfSides<T extends Readonly<Record<Side, Launch>>>(sides: T, part: PartOfSuite): T {
  return { ...sides, base: partOf(sides.base, part, 'base'), head: partOf(sides.head, part, 'head') }
}

function listedOnly({ base, head }: Readonly<Record<Side, readonly BenchmarkResult[]>>) {
  return { base: { benchmarks: base }, head: { benchmarks: head } }
}
