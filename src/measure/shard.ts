/** One shard of a suite: the benchmarks that fall to it, when several jobs share the suite between them.
 *
 *  Either the command divides the suite itself, by the placeholders `{shard}` and `{shards}`; or any
 *  source that can leave out benchmarks is asked only for its own. Then every shard lists the whole suite
 *  once, on both sides, and takes every n-th name of all in order: the same division in each of the jobs,
 *  and the same on base and head, whatever either lacks. Refuses a suite that neither way divides, and a
 *  share without a benchmark. */

import { Failure, UsageFailure } from '../model/failure.ts'
import type { BenchmarkResult, Launch, Pair, Pairing, Shard, Side } from '../model/run.ts'
import type { PairSource, WarmUp } from './source.ts'

/** What the suite finds in its environment, and what the placeholders stand for. */
export const shardName = 'BENCHGATE_SHARD'
export const shardsName = 'BENCHGATE_SHARDS'

export function shardEnvironment(shard: Shard | null): Record<string, string> {
  return shard === null ? {} : { [shardName]: String(shard.index), [shardsName]: String(shard.of) }
}

/** Whether the command says where the shard goes. */
export function dividesItself(command: string | null): boolean {
  return command !== null && (command.includes('{shard}') || new RegExp(`\\b${shardName}\\b`).test(command))
}

/** A source that measures only what falls to the shard. */
export function shardOf(source: PairSource, shard: Shard): PairSource {
  if (!source.focuses) throw indivisible(shard)
  let own: readonly string[] = []
  /** What only one side has, as the listing showed it. */
  let listed: Readonly<Record<Side, readonly BenchmarkResult[]>> = { base: [], head: [] }

  function ownPart({ base, head, ...pair }: Pair): Pair {
    return { ...pair, base: partOf(base, own, listed.base), head: partOf(head, own, listed.head) }
  }

  return {
    pairing: source.pairing,
    focuses: true,
    get atOnce() {
      return source.atOnce ?? 1
    },
    async warmUp(): Promise<WarmUp> {
      const all = await source.warmUp()
      const share = shareOf(namesIn(all), shard)
      own = share.filter((name) => has(all.base, name) && has(all.head, name))
      const oneSided = share.filter((name) => !own.includes(name))
      listed = { base: rowsOf(all.base, oneSided), head: rowsOf(all.head, oneSided) }
      if (own.length === 0) return { ...all, ...listedOnly(listed), pairs: [] }
      // How long the share takes, only measuring it tells.
      const pair = await source.measure(0, own)
      refuseMissing(pair, own)
      const { base, head } = ownPart(pair)
      const pairs = (all.pairs ?? []).map(ownPart)
      return { ...all, base, head, pairs, pairSeconds: secondsOf(pair, source.pairing) || all.pairSeconds }
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

function namesIn({ base, head }: WarmUp): string[] {
  return [...new Set([...base.benchmarks, ...head.benchmarks].map(({ name }) => name))]
}

/** Every n-th name, in an order that is the same everywhere. */
function shareOf(names: readonly string[], { index, of }: Shard): string[] {
  if (names.length < of) {
    const found = names.length === 1 ? 'one benchmark' : `${names.length} benchmarks`
    throw new UsageFailure(`\`shard\`: there are ${of} shards for ${found}`, {
      hint: `Use at most ${Math.max(1, names.length)} in \`shard\`.`,
    })
  }
  const inOrder = [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return inOrder.filter((_, i) => i % of === index - 1)
}

function has({ benchmarks }: Launch, name: string): boolean {
  return benchmarks.some((benchmark) => benchmark.name === name)
}

function rowsOf({ benchmarks }: Launch, names: readonly string[]): BenchmarkResult[] {
  return benchmarks.filter(({ name }) => names.includes(name))
}

/** A filter may have selected more than was asked for. */
function partOf(launch: Launch, own: readonly string[], listed: readonly BenchmarkResult[]): Launch {
  return { ...launch, benchmarks: [...rowsOf(launch, own), ...listed] }
}

function listedOnly({ base, head }: Readonly<Record<Side, readonly BenchmarkResult[]>>) {
  return { base: { benchmarks: base }, head: { benchmarks: head } }
}

function refuseMissing(pair: Pair, own: readonly string[]): void {
  const missing = own.filter((name) => !has(pair.base, name) || !has(pair.head, name))
  if (missing.length === 0) return
  throw new Failure(
    `\`shard\`: ${missing.length} of the shard's ${own.length} benchmarks could not be run by themselves, such as ${missing[0]}`,
    { hint: 'Let the command divide the suite: write `{shard}` and `{shards}` in `run` where your tool takes them.' },
  )
}

/** What to do where nothing says how to divide. */
export function indivisible({ index, of }: Shard): UsageFailure {
  return new UsageFailure(`\`shard: ${index}/${of}\`: nothing says how this suite is divided`, {
    hint: 'Write `{shard}` and `{shards}` in `run` where your tool takes them (`npx vitest bench --shard {shard}/{shards}`), or `{filter}` where it takes a regular expression of the benchmarks to run.',
  })
}
