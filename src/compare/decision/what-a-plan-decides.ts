/** What a plan will be able to decide, from its first pairs: only how far they scatter is read, never which
 *  way they point, so that this is no look at the change and costs no certainty. */

import type { Forecast, ShortOfRounds } from '../../model/report.ts'
import type { Pair } from '../../model/run.ts'
import { median } from '../../statistics/robust.ts'
import { reachFactor } from '../evidence/detectable-effect.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { type Candidate, candidatesOf, pairSeriesOf } from '../paired.ts'
import type { OpenRow } from '../rows/prepare.ts'
import type { DecisionRule } from '../rule.ts'
import { planLevels } from './levels.ts'
import { evidenceOf, smallestPOf } from './procedures.ts'

/** Fewer say next to nothing of their scatter. */
export const fewestForForecast = 3

export interface PlanFit {
  /** Rounds that fit. */
  readonly rounds: number
  readonly secondsPerRound: number
  /** The time budget that so many rounds take. */
  secondsFor(rounds: number): number
}

/** Null where there are too few pairs, or nothing that is tested. */
export function forecastFrom(pairs: readonly Pair[], rule: DecisionRule, planned: PlanFit): Forecast | null {
  if (pairs.length < fewestForForecast) return null
  const whole = { ...rule, screenRounds: pairs.length }
  const tested = candidatesOf(pairSeriesOf(pairs), whole).candidates.filter(
    (one) => one?.open.role === 'tested',
  ) as Candidate[]
  const evidence = evidenceOf(
    tested.map(({ sample }) => sample),
    rule,
  )
  const all = tested.map(({ open }, i): Member => memberOf(open, evidence[i]!))
  const known = all.filter(({ scatter }) => scatter > 0)
  if (known.length === 0) return null
  const levels = planLevels(rule.looks, rule.looks.at(-1)!, rule.spending)
  const last = levels.lookAt(planned.rounds)
  const found = levels.nominal(rule.falseAlarmRate / all.length, last)
  const reaches = smallestPOf(planned.rounds, all.length, rule) <= found
  const detectable = (scatter: number) =>
    reaches && planned.rounds > 1 ? finite(Math.expm1(scatter * reachFactor(planned.rounds, found))) : null
  const noisiest = known.reduce((worst, one) => (one.scatter > worst.scatter ? one : worst))
  const cleared = levels.nominal(rule.falseAlarmRate, last)
  return {
    from: pairs.length,
    rounds: planned.rounds,
    secondsPerRound: planned.secondsPerRound,
    detectable: detectable(median(known.map(({ scatter }) => scatter))),
    worst: { benchmark: noisiest.name, detectable: detectable(noisiest.scatter) },
    short: worstOfEach(known.flatMap((one) => shortOf(one, cleared, planned))),
  }
}

interface Member {
  readonly name: string
  readonly threshold: number
  readonly scatter: number
  readonly evidence: Evidence
}

function memberOf({ name, threshold }: OpenRow, evidence: Evidence): Member {
  return { name, threshold, scatter: evidence.scatter ?? 0, evidence }
}

/** Empty where the rounds that fit tell no change from one of the threshold; against a threshold of zero
 *  nothing does, and there is nothing to say. */
function shortOf({ name, threshold, evidence }: Member, level: number, planned: PlanFit): ShortOfRounds[] {
  if (threshold === 0) return []
  const need = evidence.roundsNeeded(Math.log1p(threshold), level)
  if (need <= planned.rounds) return []
  const known = Number.isFinite(need)
  return [{ benchmark: name, threshold, rounds: known ? need : null, seconds: known ? planned.secondsFor(need) : null }]
}

/** Once for each benchmark, whatever metrics it has; the worst first. */
function worstOfEach(all: readonly ShortOfRounds[]): ShortOfRounds[] {
  const need = ({ rounds }: ShortOfRounds) => rounds ?? Number.MAX_VALUE
  const seen = new Set<string>()
  return all
    .toSorted((a, b) => need(b) - need(a))
    .filter(({ benchmark }) => !seen.has(benchmark) && seen.add(benchmark))
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
