/** Rounds in which head really did more work: nothing is multiplied by anything. */

import { blocks, decideLists, listsOf } from '../rules/benchgate.ts'
import { type Series, windowStarts } from '../sources/series.ts'
import { add, type Count, nothing, type TrialPlan } from './plan.ts'

export interface RecordedEffect {
  readonly series: string
  readonly nominal: number
  readonly pairs: number
  readonly threshold: number
  readonly suite: Count
  /** Benchmarks whose true extra work is above the threshold. */
  readonly benchmark: Count
}

export function tryRecordedEffects(
  series: Series,
  pairs: number,
  threshold: number,
  plan: TrialPlan,
): RecordedEffect[] {
  return series.slower.map(({ nominal, extra, pairs: recorded }) => {
    const lists = recorded.map((pair) => listsOf(pair, series.pairing))
    const suite = nothing()
    const benchmark = nothing()
    const options = { threshold, falseAlarmRate: plan.falseAlarmRate, pairing: series.pairing }
    for (const start of windowStarts(lists.length, pairs, plan.windows)) {
      const window = lists.slice(start, start + pairs)
      const verdicts = decideLists(window, new Array(extra.length).fill(0), options).map((one) =>
        blocks(one, threshold, 'strict'),
      )
      add(suite, verdicts.includes(true))
      for (const [b, verdict] of verdicts.entries()) if (extra[b]! > Math.log1p(threshold)) add(benchmark, verdict)
    }
    return { series: series.name, nominal, pairs, threshold, suite, benchmark }
  })
}
