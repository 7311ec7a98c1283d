/** False alarms on simulated machines, Benchgate and peers on the same suites. */

import { blocks, decideLists, listsOf } from '../rules/benchgate.ts'
import { peers } from '../rules/peers.ts'
import type { PeerRule } from '../rules/rule.ts'
import { noises, simulate } from '../sources/simulated.ts'
import { layouts, sidesOf } from './peer-trials.ts'
import { add, type Count, nothing, type TrialPlan } from './plan.ts'

export interface SimulatedResult {
  readonly noise: string
  readonly pairs: number
  /** At a threshold of 0, and `sensitive` at 2 %. */
  readonly own: Count
  readonly sensitive: Count
  readonly peers: readonly { readonly rule: PeerRule; readonly layout: string; readonly suite: Count }[]
}

const benchmarks = 8
const samples = 10

/** @param rules peers to play as well; they take longer than all else. */
export function trySimulated(plan: TrialPlan, pairs: number, rules: readonly PeerRule[] = peers): SimulatedResult[] {
  return Object.keys(noises).map((noise) => {
    const own = nothing()
    const sensitive = nothing()
    const counts = rules.flatMap((rule) => layouts.map((layout) => ({ rule, layout, suite: nothing() })))
    for (let suite = 0; suite < plan.simulated; suite++) {
      const window = simulate({ noise, benchmarks, pairs, samples, seed: `${plan.seed} ${pairs} ${suite}` })
      const options = { threshold: 0, falseAlarmRate: plan.falseAlarmRate, pairing: 'rounds' } as const
      const lists = window.map((pair) => listsOf(pair, 'rounds'))
      const decided = decideLists(lists, new Array(benchmarks).fill(0), options)
      add(
        own,
        decided.some((one) => blocks(one, 0, 'strict')),
      )
      const allowed = decideLists(lists, new Array(benchmarks).fill(0), { ...options, threshold: 0.02 })
      add(
        sensitive,
        allowed.some((one) => blocks(one, 0.02, 'sensitive')),
      )
      for (const { rule, layout, suite: count } of counts) {
        const { base, head } = sidesOf(window, layout)
        add(
          count,
          base.some((launches, b) => rule.score(launches, head[b]!) > rule.limit),
        )
      }
    }
    return { noise, pairs, own, sensitive, peers: counts }
  })
}
