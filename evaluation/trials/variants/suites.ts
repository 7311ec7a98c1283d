/** What the variants are tried on: windows of recorded pairs, and simulated machines. */

import { createRandom } from '../../../src/statistics/random.ts'
import { listsOf, type PairLists } from '../../rules/benchgate.ts'
import { exchanged, type Series, type SeriesPair, windowOf, windowStarts } from '../../sources/series.ts'
import { type noises, simulate } from '../../sources/simulated.ts'
import type { TrialPlan } from '../plan.ts'

export interface Suite {
  readonly name: string
  /** Windows of so many consecutive pairs of the same program. */
  windows(pairs: number): (readonly PairLists[])[]
}

export function recordedSuite(series: Series, plan: TrialPlan): Suite {
  const lists = series.same.map((pair) => listsOf(pair, series.pairing))
  const turned = series.same.map((pair) => listsOf(exchanged(pair), series.pairing))
  return {
    name: series.name,
    windows(pairs) {
      const random = createRandom(`${plan.seed} variants ${series.name} ${pairs}`)
      return windowStarts(lists.length, pairs, plan.windows).map((start) =>
        Array.from({ length: pairs }, (_, i) => (random.next() < 0.5 ? turned : lists)[start + i]!),
      )
    },
  }
}

export function simulatedSuite(noise: keyof typeof noises, benchmarks: number, plan: TrialPlan): Suite {
  return {
    name: noise,
    windows: (pairs) =>
      Array.from({ length: plan.windows }, (_, i) => {
        const seed = `${plan.seed} variants ${i}`
        return simulate({ noise, benchmarks, pairs, samples: 10, seed }).map((pair) => listsOf(pair, 'rounds'))
      }),
  }
}

/** Windows of pairs with their samples, as the peers get them. */
export function sampleWindows(series: Series, pairs: number, plan: TrialPlan): SeriesPair[][] {
  const random = createRandom(`${plan.seed} variants ${series.name} ${pairs}`)
  return windowStarts(series.same.length, pairs, plan.windows).map((start) =>
    windowOf(series.same, start, pairs, random),
  )
}

/** True log-effects where one benchmark of the suite is slower. */
export function logEffects(window: readonly PairLists[], at: number, effect: number): number[] {
  return window[0]!.map((_, b) => (b === at ? Math.log1p(effect) : 0))
}

export function percentOf(share: number): string {
  return `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`
}
