/** What an earlier judgement of the same code found stays known when it is judged again. Else a slowdown
 *  that is found in nine of ten runs would pass at the second try in one of ten, and sooner or later for
 *  whoever tries often enough: a result that was red would be drawn again until it is not.
 *
 *  So a benchmark that was found to be worse stays so until a later judgement shows that it is not: its
 *  interval lies below the threshold. An interval that reaches over it shows nothing. */

import { type BenchmarkComparison, isShownNotWorse } from '../model/comparison.ts'
import { isCleared, isRegression, type Sensitivity } from './judge.ts'

export interface CarriedOver {
  /** The rows of now, those that stay worse replaced by what was found. */
  readonly benchmarks: readonly BenchmarkComparison[]
  /** Worse before, and not shown otherwise. */
  readonly carried: readonly BenchmarkComparison[]
  /** Worse before, and shown not to be. */
  readonly cleared: readonly BenchmarkComparison[]
}

/** `attempt` is the number of the judgement that `before` is of, from 1. */
export function carryOver(
  now: readonly BenchmarkComparison[],
  before: readonly BenchmarkComparison[],
  attempt: number,
  sensitivity: Sensitivity,
): CarriedOver {
  const worse = new Map(before.filter((row) => isRegression(row, sensitivity)).map((row) => [keyOf(row), row]))
  const carried = new Map<string, BenchmarkComparison>()
  const cleared: BenchmarkComparison[] = []
  for (const row of now) {
    const key = keyOf(row)
    const found = worse.get(key)
    if (found === undefined) continue
    worse.delete(key)
    if (isNotWorse(row)) cleared.push(row)
    else if (!isRegression(row, sensitivity)) carried.set(key, remembered(found, row, attempt))
  }
  // What this judgement has no row for at all was not shown to be any better.
  for (const [key, found] of worse) carried.set(key, remembered(found, null, attempt))
  const benchmarks = now.map((row) => carried.get(keyOf(row)) ?? row)
  const unseen = [...worse.keys()].map((key) => carried.get(key)!)
  return { benchmarks: [...benchmarks, ...unseen], carried: [...carried.values()], cleared }
}

function isNotWorse(row: BenchmarkComparison): boolean {
  return isShownNotWorse(row.outcome) || (row.outcome === 'inconclusive' && isCleared(row))
}

/** The finding with what the judgement of now saw instead. A finding that was carried over already keeps the
 *  number of the judgement that made it. */
function remembered(found: BenchmarkComparison, now: BenchmarkComparison | null, attempt: number): BenchmarkComparison {
  const first = found.doubt?.code === 'found-before' ? found.doubt.attempt : attempt
  return {
    ...found,
    outcome: 'regressed',
    doubt: { code: 'found-before', attempt: first, now: now?.change ?? null },
  }
}

function keyOf({ name, metric }: BenchmarkComparison): string {
  return JSON.stringify([name, metric])
}
