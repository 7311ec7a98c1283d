/** From evidence to decisions, for all tested benchmarks of a suite at once.
 *
 *  Two ways lead to a claim, each held to the false-alarm rate q over the whole suite and all looks:
 *  - Against the threshold δ: one-sided tests of "at most δ slower" at q, since only a slowdown blocks,
 *    and of "at most δ faster" at q/2. Most benchmarks of a suite lie far on the harmless side, where such p-values are larger
 *    than chance alone would make them; those with p > τ are set aside and the rest divided by τ
 *    before Benjamini–Hochberg (Zhao, Small and Su, JASA 114, 2019: valid for p-values that are
 *    uniformly conservative). So the price for a large suite is paid only by as many benchmarks as
 *    look slower than δ.
 *  - Against zero: two-sided, Benjamini–Hochberg over all; and one-sided "no slower", at q by the way of
 *    the first. What is found has a change, whose size its interval tells. The second is what the gate's
 *    `sensitive` rests on: without any change, the chance that it finds anything is q.
 *  Intervals of what was found are widened to the level at which it was found (false coverage rate;
 *  Benjamini and Yekutieli, JASA 100, 2005), so that row, interval and suite never contradict each other.
 *  All others show their own interval at q: enough for "unchanged", which is no alarm, and for "no worse", which is an
 *  interval that ends below δ and begins below −δ. That a whole suite is no worse is a claim of each of its
 *  benchmarks, so that it is wrong only where one of these claims is (Berger, Technometrics 24, 1982): it takes no correction
 *  for their number. */

import type { Doubt } from '../../model/comparison.ts'
import { benjaminiHochberg, falseCoverageLevel } from '../../statistics/false-discovery.ts'
import type { Evidence, Interval } from '../evidence/evidence.ts'
import { defaultWorthChange } from '../rule.ts'
import type { Levels } from './levels.ts'

export interface TestCase {
  readonly evidence: Evidence
  /** δ = ln(1 + threshold) and the threshold itself. */
  readonly delta: number
  readonly threshold: number
  /** Levels of the looks at these numbers, and the rounds of their full plan. Shards of one suite have
   *  plans of their own. */
  readonly levels: Levels
  readonly total: number
  /** The look (0-based) at which these numbers were first seen. */
  readonly look: number
}

export interface Decision {
  /** `no-worse` and `inconclusive` have a doubt; that of `no-worse` says why it is not `unchanged` or `improved`. */
  readonly outcome: 'regressed' | 'improved' | 'unchanged' | 'no-worse' | 'inconclusive'
  readonly interval: Interval
  readonly p: number
  readonly doubt: Doubt | null
  /** Log-effect found in 80 % of the cases; Infinity where these rounds cannot find any. */
  readonly detectable: number
  /** Whether further rounds of the plan may well decide it. */
  readonly worthMore: boolean
}

export interface SuiteRates {
  readonly falseAlarmRate: number
  /** τ; see `DecisionRule.candidateP`. */
  readonly candidateP: number
  /** See `DecisionRule.worthChange`; of no use where there is one look. */
  readonly worthChange?: number
}

/** One family of tests after its correction: who was found, and at which level. */
interface Family {
  /** Two-sided p-values over the whole plan. */
  readonly p: readonly number[]
  readonly found: readonly boolean[]
  /** Two-sided level of the intervals of those found; where nobody was, that of a first one. */
  readonly level: number
}

/** A two-sided p-value against zero below this makes a benchmark a suspect. */
const suspectP = 0.2

export function decide(tested: readonly TestCase[], suite: SuiteRates): Decision[] {
  if (tested.length === 0) return []
  // One-sided p-values of one look, each under the hypothesis that is named.
  const greater = (shiftOf: ShiftOf) => tested.map((one) => one.evidence.p(shiftOf(one), 'greater'))
  const less = (shiftOf: ShiftOf) => tested.map((one) => one.evidence.p(shiftOf(one), 'less'))
  const [notSlower, notFaster] = [greater(() => 0), less(() => 0)]
  const atMostDelta = greater(({ delta }) => delta)
  const atLeastMinusDelta = less(({ delta }) => -delta)
  const slower = oneSided(tested, suite, 'greater', atMostDelta)
  const faster = oneSided(tested, suite, 'less', atLeastMinusDelta)
  const above = oneSided(tested, suite, 'greater', notSlower)
  const any = againstZero(tested, suite, notSlower, notFaster)
  return tested.map((one, i) => decideOne(one, i, { slower, faster, any }, above, suite))
}

type ShiftOf = (one: TestCase) => number

function oneSided(
  tested: readonly TestCase[],
  suite: SuiteRates,
  alternative: 'greater' | 'less',
  raw: readonly number[],
): Family {
  const candidates = raw.flatMap((p, i) => (p <= suite.candidateP ? [i] : []))
  const p = raw.map((value, i) => sequential(tested[i]!, Math.min(1, 2 * value)))
  // Never above q, so that no interval is narrower than one without any correction.
  const share = alternative === 'greater' ? Math.min(1, 2 * suite.candidateP) : suite.candidateP
  return correct(p, candidates, suite.falseAlarmRate * share)
}

function againstZero(
  tested: readonly TestCase[],
  suite: SuiteRates,
  notSlower: readonly number[],
  notFaster: readonly number[],
): Families['any'] {
  const raw = notSlower.map((p, i) => Math.min(1, 2 * Math.min(p, notFaster[i]!)))
  const p = raw.map((value, i) => sequential(tested[i]!, value))
  const everyone = p.map((_, i) => i)
  return { ...correct(p, everyone, suite.falseAlarmRate), raw }
}

/** Over the whole plan, of a two-sided p-value of one look. */
function sequential({ levels, look }: TestCase, p: number): number {
  return levels.sequential(p, look)
}

function correct(p: readonly number[], members: readonly number[], q: number): Family {
  const rejected = benjaminiHochberg(
    members.map((i) => p[i]!),
    q,
  )
  const found = new Array<boolean>(p.length).fill(false)
  members.forEach((i, at) => {
    found[i] = rejected[at]!
  })
  const count = rejected.filter(Boolean).length
  return { p, found, level: falseCoverageLevel(q, count, Math.max(1, members.length)) }
}

interface Families {
  readonly slower: Family
  readonly faster: Family
  /** `raw`: before the looks. */
  readonly any: Family & { readonly raw: readonly number[] }
}

function decideOne(one: TestCase, i: number, families: Families, above: Family, suite: SuiteRates): Decision {
  const { delta, levels, look } = one
  const nominal = (alpha: number) => levels.nominal(alpha, look)
  const found = Object.values(families).filter((family: Family) => family.found[i]) as Family[]
  const best = Math.max(families.slower.level, families.faster.level, families.any.level)
  const shared = { detectable: one.evidence.detectable(nominal(families.any.level)), worthMore: false }
  if (found.length > 0) {
    const level = nominal(Math.max(...found.map((family) => family.level)))
    const { low, high } = one.evidence.limits(level)
    const interval = one.evidence.interval(level)
    const claim = (shown: boolean, limit: number) => ({
      ...shared,
      interval,
      doubt: shown ? null : ({ code: 'shown-by-fastest', change: Math.expm1(limit) } as const),
    })
    if (low > delta) return { ...claim(interval.low > delta, low), outcome: 'regressed', p: families.slower.p[i]! }
    if (high < -delta) return { ...claim(interval.high < -delta, high), outcome: 'improved', p: families.faster.p[i]! }
  }
  const own = one.evidence.usual(nominal(suite.falseAlarmRate))
  const p = families.any.p[i]!
  if (own.low >= -delta && own.high <= delta) return { ...shared, outcome: 'unchanged', interval: own, p, doubt: null }
  const changes = [families.any, above].filter((family: Family) => family.found[i])
  const changed = changes.length > 0
  const interval = changed ? one.evidence.interval(nominal(Math.max(...changes.map(({ level }) => level)))) : own
  const doubt = changed ? unresolved(one, nominal(best)) : doubtOf(one, own, nominal, best, suite, families)
  const zero = families.any.raw[i]!
  const rest = { ...shared, interval, p, doubt }
  // The question that blocks is answered; only what looks faster is measured on, to show that it is.
  if (interval.high <= delta && doubt.code !== 'too-few-rounds')
    return { ...rest, outcome: 'no-worse', worthMore: zero < suspectP }
  const worthMore = isWorthMore(one, doubt, zero, suite, nominal(suite.falseAlarmRate))
  return { ...rest, outcome: 'inconclusive', worthMore }
}

/** A change was found, but its size lies too near to the threshold. */
function unresolved({ evidence, delta }: TestCase, level: number): Doubt {
  const distance = Math.abs(Math.abs(evidence.estimate) - delta)
  const direction = evidence.estimate > 0 ? 'slower' : 'faster'
  return { code: 'size-unresolved', direction, need: rounds(evidence, distance, level) }
}

function doubtOf(
  one: TestCase,
  own: Interval,
  nominal: (alpha: number) => number,
  best: number,
  suite: SuiteRates,
  { any }: Families,
): Doubt {
  const { evidence, threshold } = one
  if (evidence.smallestP > nominal(best)) {
    return { code: 'too-few-rounds', have: evidence.rounds, need: evidence.roundsToReach(nominal(best)) }
  }
  if (own.low > 0 || own.high < 0) return { code: 'not-confirmed', benchmarks: any.p.length }
  const need = roundsToClear(one, nominal(suite.falseAlarmRate))
  return { code: 'too-noisy', scatter: evidence.scatter ?? 0, need, threshold, ...alikeIn(evidence) }
}

/** Told where the interval is wider by a fifth for it: then the scatter alone explains nothing. */
function alikeIn({ rounds: pairs, worth }: Evidence): Pick<Extract<Doubt, { code: 'too-noisy' }>, 'alike'> {
  return pairs < worthTelling * worth ? {} : { alike: { pairs, worth: Math.max(1, Math.round(worth)) } }
}

const worthTelling = 1.5

/** Rounds for an interval that tells no change from one of the threshold; where so many were made
 *  already, the estimate lies near the threshold and its distance counts. */
function roundsToClear({ evidence, delta }: TestCase, level: number): number | null {
  const need = rounds(evidence, delta, level)
  if (need === null || need > evidence.rounds) return need
  return rounds(evidence, Math.abs(delta - Math.abs(evidence.estimate)), level)
}

function rounds(evidence: Evidence, effect: number, level: number): number | null {
  if (!(effect > 0)) return null
  const need = evidence.roundsNeeded(effect, level)
  return Number.isFinite(need) ? Math.max(need, evidence.rounds + 1) : null
}

function isWorthMore(
  { evidence, threshold, total }: TestCase,
  { code }: Doubt,
  zero: number,
  suite: SuiteRates,
  level: number,
): boolean {
  if (zero < suspectP || code === 'too-few-rounds' || code === 'not-confirmed') return true
  if (code !== 'too-noisy') return false
  return evidence.roundsNeeded(Math.log1p(threshold + (suite.worthChange ?? defaultWorthChange)), level) <= total
}
