/** What follows from the counts: the best peer, times that are needed, ratios. */

import type { HeldOut } from '../trials/held-out.ts'
import type { OwnResult } from '../trials/own-trials.ts'
import type { PeerResult } from '../trials/peer-trials.ts'
import { type Count, rate, together } from '../trials/plan.ts'

export interface Results {
  readonly own: readonly OwnResult[]
  readonly peers: readonly PeerResult[]
  readonly heldOut: readonly HeldOut[]
}

/** The suite of a series' name. */
export function suiteOf(series: string): string {
  return series.split(' ')[0]!
}

/** Budgets at which anything was tried, rising. */
export function budgetsOf({ own }: Results): number[] {
  return [...new Set(own.flatMap(({ seconds }) => seconds ?? []))].sort((a, b) => a - b)
}

/** The tuned peer that finds most of this effect on a suite in this time. */
export function bestPeer({ peers }: Results, suite: string, seconds: number, effect: number): PeerResult | undefined {
  const here = peers.filter((one) => suiteOf(one.series) === suite && one.seconds === seconds)
  return here.reduce<PeerResult | undefined>((best, one) => {
    const found = rate(one.tuned.found.get(effect)!)
    return best === undefined || found > rate(best.tuned.found.get(effect)!) ? one : best
  }, undefined)
}

/** The seconds at which a share is reached, between budgets by interpolation; null where it is not. */
export function secondsNeeded(
  points: readonly (readonly [seconds: number, share: number])[],
  wanted: number,
): number | null {
  for (const [i, [seconds, share]] of points.entries()) {
    if (share < wanted) continue
    const before = points[i - 1]
    if (before === undefined) return seconds
    const part = (wanted - before[1]) / (share - before[1])
    return before[0] + part * (seconds - before[0])
  }
  return null
}

/** Each rule and layout once, over all its series and budgets. */
export function pooledPeers(
  results: readonly PeerResult[],
): { label: string; result: PeerResult; suite: Count; benchmark: Count }[] {
  const labels = [...new Set(results.map(labelOf))]
  return labels.map((label) => {
    const all = results.filter((one) => labelOf(one) === label)
    const suite = together(all.map((one) => one.standard.suite))
    return { label, result: all[0]!, suite, benchmark: together(all.map((one) => one.standard.benchmark)) }
  })
}

export function labelOf({ rule, layout }: Pick<PeerResult, 'rule' | 'layout'>): string {
  return `${rule.name} (${layout})`
}

/** Pairings from the finest to the coarsest. */
const finest: readonly string[] = ['lockstep', 'slices', 'duet', 'rounds']

/** Benchgate on the finest pairing that was recorded of a suite, rising in time. */
export function ownFinest({ own }: Results, suite: string): OwnResult[] {
  const here = own.filter((one) => suiteOf(one.series) === suite && one.sensitivity === 'strict')
  const [pairing] = finest.filter((name) => here.some((one) => one.pairing === name))
  return here.filter((one) => one.pairing === pairing)
}
