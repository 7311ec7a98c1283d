/** Compares a suite that several jobs measured between them, each a share of its benchmarks, in pairs of
 *  its own: one comparison over all, held to the false-alarm rate once. Each benchmark is judged by the
 *  scatter of the machine that measured it and by the looks that its own job took. */

import type { BenchmarkComparison, Comparison, SuiteComparison } from '../model/comparison.ts'
import type { Pair } from '../model/run.ts'
import { type BenchmarkDecision, decideSamples, decideTogether, type Sample } from './decision/procedures.ts'
import { changeOf } from './evidence/launch-summary.ts'
import { type Candidate, candidatesOf, comparePaired, compareSuite, pairSeriesOf, rowsOf } from './paired.ts'
import type { DecisionRule } from './rule.ts'

type Prepared = ReturnType<typeof candidatesOf>

export interface ShardPairs {
  readonly pairs: readonly Pair[]
  /** That of the job: thresholds and false-alarm rate are the same in all. */
  readonly rule: DecisionRule
}

/** No benchmark may be in two of the shards on one side. One that base has in one shard and head in
 *  another becomes a row that says so, for its two sides were never beside each other. */
export function compareShards(shards: readonly ShardPairs[]): Comparison {
  const [only, ...others] = shards
  if (only !== undefined && others.length === 0) return comparePaired(only.pairs, only.rule).comparison
  const prepared = shards.map(({ pairs, rule }) => candidatesOf(pairSeriesOf(pairs), rule))
  const decided = decideShards(shards, prepared)
  const rows = shards.map(({ pairs }, k) => {
    const first = pairs.map((pair) => pair.first)
    return rowsOf(prepared[k]!.prepared, prepared[k]!.candidates, decided[k]!, first)
  })
  const suites = shards.map(({ pairs, rule }, k) => compareSuite(prepared[k]!.candidates, rule, pairs.length))
  return { suite: meanOf(suites), benchmarks: joinSides(rows) }
}

/** Tested candidates of all shards together, what is only shown each by itself. */
function decideShards(
  shards: readonly ShardPairs[],
  prepared: readonly Prepared[],
): (BenchmarkDecision | undefined)[][] {
  const testedOnly = (one: Candidate | undefined): Sample[] => (one?.open.role === 'tested' ? [one.sample] : [])
  const together = decideTogether(
    shards.map(({ pairs, rule }, k) => {
      return { samples: prepared[k]!.candidates.flatMap(testedOnly), rule, rounds: pairs.length }
    }),
  )
  return shards.map(({ pairs, rule }, k) => {
    let at = 0
    return prepared[k]!.candidates.map((one) => {
      if (one === undefined) return undefined
      return one.open.role === 'tested' ? together[k]![at++] : decideSamples([one.sample], rule, pairs.length)[0]
    })
  })
}

/** The geometric mean over all benchmarks, from those of the shards, which are independent. Its interval
 *  is put together from theirs (MOVER: Zou and Donner, Statistics in Medicine 27, 2008). */
function meanOf(suites: readonly SuiteComparison[]): SuiteComparison {
  const known = suites.flatMap(({ change, benchmarks }) => (change === null ? [] : [{ change, benchmarks }]))
  const all = known.reduce((sum, { benchmarks }) => sum + benchmarks, 0)
  if (all === 0) return { change: null, benchmarks: 0 }
  const parts = known.map(({ change, benchmarks }) => {
    const [estimate, low, high] = [change.estimate, change.low, change.high].map(logOf)
    return { weight: benchmarks / all, estimate: estimate!, low: low!, high: high! }
  })
  const estimate = parts.reduce((sum, part) => sum + part.weight * part.estimate, 0)
  const reach = (end: 'low' | 'high') =>
    Math.sqrt(parts.reduce((sum, part) => sum + (part.weight * (part[end] - part.estimate)) ** 2, 0))
  const interval = { low: estimate - reach('low'), high: estimate + reach('high') }
  return { change: changeOf(estimate, interval), benchmarks: all }
}

/** An end that nothing bounds is as far as can be. */
function logOf(ratio: number | null): number {
  return ratio === null ? Number.POSITIVE_INFINITY : Math.log1p(ratio)
}

/** What is `removed` in one shard and `added` in another was dealt out differently on each side. */
function joinSides(shards: readonly (readonly BenchmarkComparison[])[]): BenchmarkComparison[] {
  const added = new Map<string, { readonly row: BenchmarkComparison; readonly shard: number }>()
  const removed = new Map<string, number>()
  shards.forEach((rows, k) => {
    for (const row of rows) {
      if (row.outcome === 'added') added.set(keyOf(row), { row, shard: k + 1 })
      if (row.outcome === 'removed') removed.set(keyOf(row), k + 1)
    }
  })
  return shards.flatMap((rows) =>
    rows.flatMap((row) => {
      const [here, there] = [added.get(keyOf(row)), removed.get(keyOf(row))]
      if (here === undefined || there === undefined) return [row]
      if (row.outcome === 'added') return []
      const doubt = { code: 'other-shard', base: there, head: here.shard } as const
      return [{ ...row, outcome: 'inconclusive' as const, head: here.row.head, doubt }]
    }),
  )
}

function keyOf({ name, metric, unit }: BenchmarkComparison): string {
  return JSON.stringify([name, metric, unit])
}
