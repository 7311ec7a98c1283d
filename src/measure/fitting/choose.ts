/** Which benchmarks of a suite that is too long are measured. The rule knows names and times alone: it is the same on
 *  both sides, and a run that has more time measures those of a shorter one and others. */

import { createHash } from 'node:crypto'
import { margin } from '../budget.ts'
import type { RoundsPlan } from '../paired-run.ts'

/** With fewer pairs of a suite hardly anything is decided, so that a part of it tells more. */
const fewestPairs = 4

/** Whether so many seconds hold enough pairs. */
export function holdsEnough({ minRounds }: RoundsPlan, pairSeconds: number, leftSeconds: number): boolean {
  return Math.floor(leftSeconds / (pairSeconds * margin)) >= Math.min(fewestPairs, minRounds)
}

/** In an order that hangs on each name alone, and has nothing to do with where it stands in the suite. */
export function inOrder(names: readonly string[]): string[] {
  const keyed = names.map((name) => ({ name, key: createHash('sha256').update(name).digest('hex') }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ name }) => name)
}

/** Of a suite of which nobody knows what a pair takes. */
const blindDivisor = 8

/** How many of the first ones: all of them divided by a power of two, so that a machine that is a little slower today
 *  measures the same. At least one. @param pairSeconds not finite where nothing tells it. */
export function sizeOfPart({ minRounds }: RoundsPlan, all: number, pairSeconds: number, leftSeconds: number): number {
  const times = (minRounds * pairSeconds * margin) / Math.max(leftSeconds, 1e-3)
  const divisor = Number.isFinite(times) ? 2 ** Math.ceil(Math.log2(Math.max(2, times))) : blindDivisor
  return Math.max(1, Math.floor(all / divisor))
}

/** A benchmark that takes so many times as long in head may be what made the suite too long. */
const muchSlower = 2

/** What may not be left out, whatever the order says: what head was seen to take much longer for. As many as fit
 *  beside `size` others of their kind, the worst first. */
export function suspects(ratios: ReadonlyMap<string, number>, size: number): string[] {
  return [...ratios]
    .filter(([, ratio]) => ratio >= muchSlower)
    .sort(([, a], [, b]) => b - a)
    .slice(0, size)
    .map(([name]) => name)
}

/** Names that both sides have, each once, in the order of head. */
export function onBoth(base: Iterable<string>, head: Iterable<string>): string[] {
  const onBase = new Set(base)
  return [...new Set(head)].filter((name) => onBase.has(name))
}

/** Each once. */
export function without(names: readonly string[], some: readonly string[]): string[] {
  const left = new Set(some)
  return [...new Set(names)].filter((name) => !left.has(name))
}
