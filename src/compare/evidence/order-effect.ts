/** Whether going first in a pair costs or gains: the partner warms caches, or heats the core. Balanced
 *  order keeps such an effect out of the estimate, but it widens the interval and hints at benchmarks
 *  that share something. */

import type { Doubt } from '../../model/comparison.ts'
import type { Side } from '../../model/run.ts'
import { rankSumInterval, rankSumTest } from '../../statistics/rank-sum.ts'
import { mean, variance } from '../../statistics/robust.ts'

/** Chance of such a remark anywhere in a suite without an order effect. */
const remarkRate = 0.01

/** A t statistic below this is never significant at the rate above; it spares the exact test. */
const clearlyNothing = 2.5

/** The doubt where log-ratios differ with the order, else null. `first[i]` is the side that ran first in
 *  the pair behind `ratios[i]`; `tests` is how many benchmarks are asked. The effect is how much slower a
 *  side is for going first, as a ratio minus one. */
export function orderEffect(ratios: readonly number[], first: readonly Side[], tests: number): Doubt | null {
  const headFirst = ratios.filter((_, i) => first[i] === 'head')
  const baseFirst = ratios.filter((_, i) => first[i] === 'base')
  if (headFirst.length < 4 || baseFirst.length < 4) return null
  const error = Math.sqrt(variance(headFirst) / headFirst.length + variance(baseFirst) / baseFirst.length)
  if (Math.abs(mean(headFirst) - mean(baseFirst)) <= clearlyNothing * error) return null
  if (rankSumTest(headFirst, baseFirst).p > remarkRate / tests) return null
  const shift = rankSumInterval(headFirst, baseFirst, 0.5).estimate
  return { code: 'order-effect', effect: Math.expm1(shift / 2) }
}
