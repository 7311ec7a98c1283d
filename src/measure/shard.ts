/** One shard of a suite: the benchmarks that fall to it, when several jobs share the suite between them.
 *
 *  Either the command divides the suite itself, by the placeholders `{shard}` and `{shards}`; or any
 *  source that can leave out benchmarks is asked only for its own. Then every shard lists the whole suite
 *  once, on both sides, and takes every n-th name of all in order: the same division in each of the jobs,
 *  and the same on base and head, whatever either lacks. Refuses a suite that neither way divides, and a
 *  share without a benchmark. */

import { Failure, UsageFailure } from '../model/failure.ts'
import type { Shard } from '../model/run.ts'
import { partOfSuite } from './part-of-suite.ts'
import type { PairSource } from './source.ts'

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
  return partOfSuite(source, (names) => shareOf(names, shard), missingOfShard)
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

function missingOfShard(missing: readonly string[], of: number): Failure {
  return new Failure(
    `\`shard\`: ${missing.length} of the shard's ${of} benchmarks could not be run by themselves, such as ${missing[0]}`,
    { hint: 'Let the command divide the suite: write `{shard}` and `{shards}` in `run` where your tool takes them.' },
  )
}

/** What to do where nothing says how to divide. */
export function indivisible({ index, of }: Shard): UsageFailure {
  return new UsageFailure(`\`shard: ${index}/${of}\`: nothing says how this suite is divided`, {
    hint: 'Write `{shard}` and `{shards}` in `run` where your tool takes them (`npx vitest bench --shard {shard}/{shards}`), or `{filter}` where it takes a regular expression of the benchmarks to run.',
  })
}
