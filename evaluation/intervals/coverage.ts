/** The room intervals/: whether intervals hold the change that they are told of, where head is not base, moved.
 *  Takes simulated pairs, gives counts; writes nothing but a table.
 *
 *  The change that an interval should hold is the one that its estimate tells: what the estimate comes to with very
 *  many pairs. It is looked for at every look of a plan, also among the narrowest quarter of the intervals. */

import type { BenchmarkDecision } from '../../src/compare/decision/procedures.ts'
import { signedRankEvidence } from '../../src/compare/evidence/evidence.ts'
import { centreOf } from '../../src/compare/evidence/pair-ratios.ts'
import { quantile } from '../../src/statistics/robust.ts'
import { blocks, decideLists, listsOf, type PairLists } from '../rules/benchgate.ts'
import { simulateAlternative } from '../sources/alternatives.ts'
import { add, type Count, nothing } from '../trials/plan.ts'

export interface CoveragePlan {
  readonly seed: string
  readonly suites: number
  readonly threshold: number
  readonly falseAlarmRate: number
}

export interface Covered {
  readonly alternative: string
  /** Log-change that the estimate comes to. */
  readonly truth: number
  /** By look. */
  readonly looks: readonly {
    readonly pairs: number
    readonly all: Count
    readonly narrow: Count
    readonly blocked: Count
  }[]
  /** At all looks at once. */
  readonly always: Count
  /** Least width of an interval, as a share of that of the typical samples alone at the level of the suite. */
  readonly narrowest: number
}

export const plannedLooks = [8, 11, 15, 21, 30] as const

const benchmarks = 8
const samples = 10
/** Pairs of the launches from which the true change is learned, and how often. */
const many = { pairs: 450, times: 6 }

export function tryCoverage(alternative: string, plan: CoveragePlan): Covered {
  const truth = trueChange(alternative, plan.seed)
  const told = plannedLooks.map(() => [] as { holds: boolean; width: number; blocked: boolean }[])
  const always = nothing()
  let narrowest = Number.POSITIVE_INFINITY
  for (let suite = 0; suite < plan.suites; suite++) {
    const pairs = pairsOf(alternative, benchmarks, plannedLooks.at(-1)!, `${plan.seed} coverage ${suite}`)
    const held = new Array<boolean>(benchmarks).fill(true)
    for (const [at, look] of plannedLooks.entries()) {
      for (const [b, decided] of decideAt(look, pairs, plan).entries()) {
        const { low, high } = decided.decision.interval
        const holds = low <= truth && truth <= high
        held[b] &&= holds
        told[at]!.push({ holds, width: high - low, blocked: blocks(decided, plan.threshold, 'strict') })
        narrowest = Math.min(narrowest, shareOfUsual(decided, plan.falseAlarmRate))
      }
    }
    for (const one of held) add(always, one)
  }
  const looks = told.map((some, at) => ({ pairs: plannedLooks[at]!, ...countOf(some) }))
  return { alternative, truth, looks, always, narrowest }
}

function countOf(some: readonly { holds: boolean; width: number; blocked: boolean }[]) {
  const [all, narrow, blocked] = [nothing(), nothing(), nothing()]
  const limit = quantile(
    some.map(({ width }) => width),
    0.25,
  )
  for (const one of some) {
    add(all, one.holds)
    if (one.width <= limit) add(narrow, one.holds)
    add(blocked, one.blocked)
  }
  return { all, narrow, blocked }
}

function decideAt(look: number, pairs: readonly PairLists[], plan: CoveragePlan): BenchmarkDecision[] {
  return decideLists(pairs.slice(0, look), new Array(benchmarks).fill(0), {
    threshold: plan.threshold,
    falseAlarmRate: plan.falseAlarmRate,
    pairing: 'rounds',
    more: { looks: plannedLooks, look: look === plannedLooks.at(-1) ? 'final' : 'interim' },
  })
}

/** At the level of a single look, which is wider than any that is told: a share of it is on the safe side. */
function shareOfUsual({ decision, evidence }: BenchmarkDecision, level: number): number {
  const usual = evidence.usual(level)
  return (decision.interval.high - decision.interval.low) / (usual.high - usual.low)
}

function pairsOf(alternative: string, count: number, pairs: number, seed: string): PairLists[] {
  const plan = { alternative, benchmarks: count, pairs, samples, seed }
  return simulateAlternative(plan).map((pair) => listsOf(pair, 'rounds'))
}

function trueChange(alternative: string, seed: string): number {
  let sum = 0
  for (let time = 0; time < many.times; time++) {
    const lists = pairsOf(alternative, 1, many.pairs, `${seed} truth ${time}`).map(([one]) => one!.ratios)
    sum += signedRankEvidence([{ lists, ratios: lists.map(centreOf) }])[0]!.estimate
  }
  return sum / many.times
}
