/** Exact counters: allocations, bytes, instructions. A program that repeats itself gives the same
 *  count in every launch, so one difference is proof and no statistics are due. A counter that does
 *  vary has a jitter, and changes below three times that are taken for it. */

import type { Change, Doubt, OutcomeKind } from '../../model/comparison.ts'
import { type Better, leastCounterThreshold, surelyCounted } from '../../model/metric.ts'
import { median } from '../../statistics/robust.ts'

export interface CounterDecision {
  readonly outcome: OutcomeKind
  /** Null where the ratio has no value: something counted from nothing. */
  readonly change: Change | null
  readonly doubt: Doubt | null
}

export interface CounterLimits {
  /** Smallest ratio that matters, … */
  readonly limit: number
  /** … and smallest difference, in base units; 0 where it is left out. */
  readonly resolution?: number
  /** Launches of each side that a change takes. */
  readonly fewest: number
}

/** Compares the counts of both sides, at least one launch each. */
export function compareCounters(
  base: readonly number[],
  head: readonly number[],
  better: Better,
  { limit, resolution = 0, fewest }: CounterLimits,
): CounterDecision {
  const [from, to] = better === 'higher' ? [head, base] : [base, head]
  const [before, after] = [median(from), median(to)]
  const jitter = Math.max(jitterOf(base), jitterOf(head))
  const size = before === after ? 0 : (after - before) / Math.abs(before)
  const isWithinJitter = Math.abs(size) <= 3 * jitter
  const isShownApart = isWithinJitter && areApart(base, head)
  const change = isShownApart ? changeApart(from, to, before, after) : changeOf(size, jitter)
  const doubt: Doubt | null = jitter > 0 ? { code: 'counter-varies', jitter } : null
  if (Math.abs(after - before) <= resolution) return { outcome: 'unchanged', change, doubt }
  if (Math.abs(size) <= Math.max(limit, leastCounterThreshold)) return { outcome: 'unchanged', change, doubt }
  if (isWithinJitter && !isShownApart) return { outcome: 'inconclusive', change, doubt }
  const launches = Math.min(base.length, head.length)
  if (launches < fewest) {
    return { outcome: 'inconclusive', change, doubt: { code: 'one-number', launches } }
  }
  return { outcome: better === 'unknown' ? 'changed' : size > 0 ? 'regressed' : 'improved', change, doubt }
}

/** Whether the sides do not meet at all, of which the chance is 1 in 6435 with eight launches of each that do not
 *  differ, whatever their scatter. */
function areApart(base: readonly number[], head: readonly number[]): boolean {
  if (Math.min(base.length, head.length) < surelyCounted) return false
  return Math.max(...base) < Math.min(...head) || Math.min(...base) > Math.max(...head)
}

/** Range over median of one side; 1 where a counter is mostly zero and sometimes not. */
function jitterOf(counts: readonly number[]): number {
  const range = Math.max(...counts) - Math.min(...counts)
  if (range === 0) return 0
  const centre = Math.abs(median(counts))
  return centre === 0 ? 1 : range / centre
}

function changeOf(size: number, jitter: number): Change | null {
  if (!Number.isFinite(size)) return null
  return { estimate: size, low: size - 3 * jitter, high: size + 3 * jitter }
}

/** Of sides that do not meet: from the two launches that are nearest to each other to those that are furthest apart.
 *  Three times the jitter would reach over zero, where no launch was. */
function changeApart(from: readonly number[], to: readonly number[], before: number, after: number): Change | null {
  if (before === 0) return null
  const size = (difference: number) => difference / Math.abs(before)
  return {
    estimate: size(after - before),
    low: size(Math.min(...to) - Math.max(...from)),
    high: size(Math.max(...to) - Math.min(...from)),
  }
}
