/** The verdict on what a job left, where the code was judged before: numbers that were measured again are
 *  another judgement of it, with its share of the false-alarm rate, and what was found before stays until they
 *  show otherwise. Judging the same numbers again is none. */

import type { Report } from '../../model/report.ts'
import { type EarlierResult, earlierOf, sameAs, shareOfRate, withEarlier } from '../gating/repeated-judgement.ts'
import type { LegResult } from '../pull-request/saved-result.ts'
import { type JoinRules, joinLeg, type Leg } from './join.ts'

/** @param run of the workflow, which left the leg. @param last the leg's result that stands on the commit. */
export function judgeLeg(leg: Leg, run: number, rules: JoinRules, last: LegResult | null): LegResult {
  const numbers = `${run}/${leg.attempt}`
  const earlier = earlierJudgement(leg, numbers, last)
  const report = joinLeg(leg, shareOfRate(rules, earlier))
  return { report: withEarlier(report, earlier, rules.deciding), numbers }
}

function earlierJudgement(
  { measurements, attempt }: Leg,
  numbers: string,
  last: LegResult | null,
): EarlierResult | null {
  const [first] = measurements
  if (first === undefined) return null
  if (last?.numbers === numbers) return sameAs(last.report)
  return earlierOf(last?.report ?? null, attempt)
}

/** Whether a result is about what the leg measured: both are of the commit whose check they are kept with. */
export function isAboutSame({ measurements }: Leg, { base }: Report): boolean {
  return measurements[0]?.report.base.commit === base.commit
}
