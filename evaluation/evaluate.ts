/** The evaluation: all trials on all sources, in order. Takes sources and a plan, gives the results. */

import type { Everything } from './report/document.ts'
import { peers } from './rules/peers.ts'
import type { Series } from './sources/series.ts'
import { holdOut } from './trials/held-out.ts'
import { prepareSeries, tryOwn, tryPairs } from './trials/own-trials.ts'
import { tryPeers } from './trials/peer-trials.ts'
import type { TrialPlan } from './trials/plan.ts'
import { tryRecordedEffects } from './trials/recorded-effects.ts'
import { trySimulated } from './trials/simulated-trials.ts'
import { tryEstimators } from './trials/tried.ts'

/** Pairs and thresholds of the tables by pairing. */
const grid = {
  full: { pairs: [5, 8, 15, 30, 80], thresholds: [0, 0.01, 0.02, 0.05] },
  quick: { pairs: [8], thresholds: [0, 0.02] },
}

/** @param tell is told what is being tried. */
export function evaluate(
  all: readonly Series[],
  plan: TrialPlan,
  quick: boolean,
  tell: (words: string) => void,
): Omit<Everything, 'sources' | 'triedInWords'> {
  const { pairs, thresholds } = quick ? grid.quick : grid.full
  const prepared = all.map(prepareSeries)
  const own = prepared.flatMap((one) => {
    tell(`Benchgate on ${one.series.name}`)
    return tryOwn(one, plan)
  })
  const rounds = all.filter((series) => series.pairing === 'rounds')
  const peerResults = rounds.flatMap((series) => {
    tell(`peers on ${series.name}`)
    return tryPeers(series, plan)
  })
  const heldOut = rounds.flatMap((series) =>
    plan.budgets.map((seconds) =>
      holdOut(
        peerResults.filter((one) => one.series === series.name && one.seconds === seconds),
        series,
        plan,
      ),
    ),
  )
  tell('thresholds')
  const fewer = {
    ...plan,
    windows: Math.ceil(plan.windows / 2),
    effects: plan.effects.filter((effect) => effect !== 0.01),
  }
  const byThreshold = prepared.flatMap((one) =>
    pairs
      .filter((count) => count <= one.series.same.length)
      .flatMap((count) => thresholds.flatMap((threshold) => tryPairs(one, count, threshold, fewer))),
  )
  tell('recorded slowdowns')
  const recorded = all.flatMap((series) =>
    series.slower.length === 0
      ? []
      : [0, 0.01].flatMap((threshold) => tryRecordedEffects(series, quick ? 10 : 20, threshold, plan)),
  )
  tell('simulated machines')
  const simulated = quick
    ? trySimulated(plan, 10, peers.slice(0, 2))
    : [...trySimulated(plan, 6, []), ...trySimulated(plan, 15), ...trySimulated(plan, 30, [])]
  tell('other estimates')
  const tried = all.length === 0 ? [] : tryEstimators(all, 12, plan)
  return { plan, own, peers: peerResults, heldOut, byThreshold, recorded, simulated, tried }
}
