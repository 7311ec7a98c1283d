/** The verdict on what a job left, where it was measured again because the run was started again: that is
 *  another judgement of the same code, with its share of the false-alarm rate. Judging the same numbers
 *  again is none. */

import type { Report } from '../../model/report.ts'
import type { Commits } from '../commits.ts'
import { earlierOf, shareOfRate, withEarlier } from '../rerun.ts'
import { type JoinRules, joinLeg, type Leg } from './join.ts'

/** `last` is the result that stands on the commit, if any. */
export function judgeLeg(leg: Leg, rules: JoinRules, last: Report | null): Report {
  const [first] = leg.measurements
  if (first === undefined || leg.attempt < 2) return joinLeg(leg, rules)
  const earlier = earlierOf(last, commitsOf(first.report), leg.attempt)
  return withEarlier(joinLeg(leg, shareOfRate(rules, earlier)), earlier, rules.deciding)
}

function commitsOf({ base, head }: Report): Commits {
  return {
    base: { ...base, commit: base.commit ?? '' },
    head: { ...head, commit: head.commit ?? '' },
    notes: [],
  }
}
