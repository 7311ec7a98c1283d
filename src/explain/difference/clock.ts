/** How much slower head is than base, from the profiles alone: functions whose text is the same and which are called as
 *  often take as long as they did, and so are a clock that a busy machine does not disturb, for it slows all functions
 *  of a run alike. Batches timed in turn know more, but on a busy machine less certainly. */

import { studentQuantile } from '../../statistics/student.ts'
import type { CallCount, RunPair } from './compare.ts'
import type { Matching } from './functions.ts'

/** Parts of the time that have to be such functions', together and in the middle one of them. */
const leastClock = 0.25
/** A timed ratio that is less certain than this says less against the clock: it has to be this many of its intervals
 *  away. */
const mostUncertain = 0.05
const farAway = 2
/** One function is no clock: it may be called as often, and be given less to do. */
const mostOfClock = 0.5
const sameCalls = 0.005
const fewestPairs = 3

type Counted = { readonly base: CallCount; readonly head: CallCount } | null

/** The clock of each pair; null where a pair has none, or there are too few. */
export function clocksOf(
  pairs: readonly RunPair[],
  matching: Matching,
  counted: Counted,
): readonly ProfileClock[] | null {
  const clocks = pairs.flatMap((pair) => clockOf(pair, matching, counted) ?? [])
  return pairs.length < fewestPairs || clocks.length < pairs.length ? null : clocks
}

/** Ratios of head's time to base's for each pair, as the findings are to reckon with them. */
export function ratiosOf(pairs: readonly RunPair[], clocks: readonly ProfileClock[] | null): readonly number[] {
  const timed = pairs.map(({ ratio }) => ratio)
  if (clocks === null) return timed
  const [centre, half] = interval(timed)
  const known = clocks.map(({ ratio }) => ratio)
  const isUncertain = half > mostUncertain * centre && clocks.every(({ largest }) => largest <= mostOfClock)
  return Math.abs(mean(known) - centre) <= half * (isUncertain ? farAway : 1) ? known : timed
}

/** A clock that a gate agrees with is at most so far from it: code that is profiled is not inlined, and its slowdown another. */
const likeGates = { part: 0.5, anyway: 0.01 }

/** Where these runs are too few or too disturbed to say how much longer head takes, a gate that measured it knows; so do
 *  functions that keep their time, where they come near to it. Null where the runs' own times are certainly others.
 *  @param gates head's time in base's. */
export function lentRatios(
  pairs: readonly RunPair[],
  clocks: readonly ProfileClock[] | null,
  gates: number,
): readonly number[] | null {
  if (pairs.length < fewestPairs) return null
  const known = clocks?.map(({ ratio }) => ratio) ?? null
  if (known !== null && Math.abs(mean(known) - gates) <= likeGates.part * Math.abs(gates - 1) + likeGates.anyway)
    return known
  const [centre, half] = interval(pairs.map(({ ratio }) => ratio))
  return Math.abs(centre - gates) <= half * farAway ? pairs.map(() => gates) : null
}

export interface ProfileClock {
  readonly ratio: number
  /** Part of it that is a single function. */
  readonly largest: number
}

/** Around the weighted median of all such functions; null where they are too small a part. */
function clockOf({ base, head }: RunPair, matching: Matching, counted: Counted): ProfileClock | null {
  const ratios = sameWork({ base, head }, matching, counted).map(({ was, is }) => ({ ratio: was / is, weight: was }))
  const all = ratios.reduce((sum, { weight }) => sum + weight, 0)
  if (all < leastClock) return null
  const largest = Math.max(...ratios.map(({ weight }) => weight)) / all
  let below = 0
  for (const { ratio, weight } of ratios.toSorted((a, b) => a.ratio - b.ratio)) {
    below += weight
    if (below >= all / 2) return { ratio: together(ratios, ratio), largest }
  }
  return null
}

/** Parts of the time, on both sides, of functions that are the same and are called as often. */
function sameWork({ base, head }: Pick<RunPair, 'base' | 'head'>, matching: Matching, counted: Counted) {
  return [...head.functions].flatMap(([key, own]) => {
    const before = matching.baseOf(key)
    if (before === null || before.text !== own.text || own.text === '') return []
    const [was, is] = [base.shares.get(before.key) ?? 0, head.shares.get(key) ?? 0]
    return was === 0 || is === 0 || !calledAlike(before.key, key, counted) ? [] : [{ was, is }]
  })
}

/** Part of the time that functions have to have of which anything is to be told. */
const leastSame = 0.03

/** Whether functions that are the same, and are called as often, certainly take less than half as much longer as the
 *  whole: then not everything takes longer alike. @param whole the change as a ratio minus one. */
export function isUnalike(pairs: readonly RunPair[], matching: Matching, counted: Counted, whole: number): boolean {
  const grown = pairs.map((pair) => {
    const same = sameWork(pair, matching, counted)
    const was = same.reduce((sum, one) => sum + one.was, 0)
    const is = same.reduce((sum, one) => sum + one.is, 0) * pair.ratio
    return was < leastSame ? null : is / was - 1
  })
  if (pairs.length < fewestPairs || grown.some((one) => one === null)) return false
  const [centre, half] = interval(grown as number[])
  return centre + half < whole / 2
}

/** Functions this far from the middle one, as a ratio, are no part of the clock: something else became of them. */
const mostApart = 1.25

/** Of all that keep the same time, which is far less by chance than the one in the middle. */
function together(ratios: readonly { readonly ratio: number; readonly weight: number }[], middle: number): number {
  const same = ratios.filter(({ ratio }) => ratio < middle * mostApart && ratio > middle / mostApart)
  const was = same.reduce((sum, { weight }) => sum + weight, 0)
  return was / same.reduce((sum, { weight, ratio }) => sum + weight / ratio, 0)
}

function calledAlike(before: string, now: string, counted: Counted): boolean {
  if (counted === null) return true
  const [was, is] = [counted.base.calls.get(before) ?? 0, counted.head.calls.get(now) ?? 0]
  return Math.abs(is - was) <= sameCalls * Math.max(was, is)
}

function interval(values: readonly number[]): [centre: number, half: number] {
  const centre = mean(values)
  const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1)
  return [centre, studentQuantile(0.975, values.length - 1) * Math.sqrt(variance / values.length)]
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length
}
