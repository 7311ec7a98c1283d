/** Which functions make a benchmark slower: the parts of several runs of base and head, held against each other. Numbers
 *  in, findings out; never words. The unit is the run: samples within one are not independent. */

import type { Culprit, Why, WhyDoubt } from '../../model/why.ts'
import { certaintyOf, type GrowthCertainty, type GrowthSpread, mean, spread, sum } from './certainty.ts'
import { clocksOf, isUnalike, lentRatios, ratiosOf } from './clock.ts'
import { type Costs, costsOf } from './costs.ts'
import { culprit, type Grown, headFunction, isTouched, isWorthNaming, leastPart } from './culprit.ts'
import type { Matching } from './functions.ts'
import { handedOver, type Reckoning } from './handed-over.ts'
import { groupsOf } from './moved.ts'
import type { Owned } from './owned.ts'

export interface RunPair {
  readonly base: Owned
  readonly head: Owned
  /** Head's time of an iteration in base's. */
  readonly ratio: number
}

/** What was counted in one run of each side, in an iteration: exact where the runtime counts. */
export interface CallCount {
  readonly calls: ReadonlyMap<string, number>
  readonly bytes: ReadonlyMap<string, number>
  /** In parts of base's time: what making all that it allocates takes at least, where it pays for that itself. */
  readonly making?: ReadonlyMap<string, number>
}

export interface Compared {
  readonly pairs: readonly RunPair[]
  readonly matching: Matching
  readonly counted: { readonly base: CallCount; readonly head: CallCount } | null
  readonly collectors: readonly string[]
  /** Head's time in base's where a gate has confirmed that it is slower; null without one. */
  readonly gates: number | null
  /** Whether more runs follow where this is not clear. */
  readonly goesOn?: boolean
}

/** A function is named only where its growth is this many standard errors away from none, fewer where the change under
 *  review touches it, and where it is worth naming. */
const leastUntouched = 4.5
const leastTouched = 3
/** While more runs may follow: who looks three times is lucky more often than who looks once. */
const leastTouchedEarly = 3.6
/** Functions that explain less than this are not "the reason". */
const leastExplained = 0.5
const mostIdle = 0.8
const fewestSamples = 100
/** Without a gate that has confirmed it. */
const leastWhole = 4
const mostNamed = 10

export function explainDifference(given: Compared): Why {
  const { pairs, matching, counted, gates } = given
  const clocks = clocksOf(pairs, matching, counted)
  const seen = explainBy(given, ratiosOf(pairs, clocks), true)
  const isNamed = seen.functions.length > 0 && seen.doubt === null
  const lent = isNamed || gates === null ? null : lentRatios(pairs, clocks, gates)
  if (lent === null) return seen
  const known = explainBy(given, lent, false)
  // How certain that is these runs do not say.
  return known.doubt === null ? { ...known, change: { estimate: gates! - 1, low: null, high: null } } : seen
}

/** @param isTimed as in `Reckoning`: else nothing but a part of the time that has grown makes a function the reason. */
function explainBy(given: Compared, ratios: readonly number[], isTimed: boolean): Why {
  const compared = { ...given, pairs: given.pairs.map((pair, i) => ({ ...pair, ratio: ratios[i]! })) }
  const { pairs, collectors } = compared
  const samples = Math.min(...pairs.flatMap(({ base, head }) => [base.samples, head.samples]))
  const costs = costsOf(pairs, compared.matching, compared.counted)
  const whole = spread(costs.change)
  const facts = { change: whole.change, collectors, runs: pairs.length, samples }
  const none = (doubt: WhyDoubt, explained: number | null = null): Why => ({
    functions: [],
    explained,
    ...facts,
    doubt,
  })
  const idle = median(pairs.flatMap(({ base, head }) => [base.idle, head.idle]))
  if (idle > mostIdle) return none({ code: 'waits', idle })
  if (samples < fewestSamples) return none({ code: 'too-few-samples', samples })
  const isSlower = whole.mean > (compared.gates !== null ? leastPart / 2 : leastPart)
  if (!isSlower) return none({ code: 'not-seen' })
  const reckoning = {
    certainty: certaintyOf(costs.functions, pairs),
    groups: groupsOf(costs.functions, pairs, compared.matching),
    compared,
    costs: costs.functions,
    whole: whole.mean,
    isTimed,
  }
  const grown = grownFunctions(reckoning)
  const named = touchedFirst(grown.map(({ told }) => told))
  // A function that certainly takes more is more certain than the whole, which a busy machine disturbs.
  const isSeen = compared.gates !== null || whole.t > leastWhole || (named[0]?.of ?? 0) > leastExplained
  if (!isSeen) return none({ code: 'not-seen' })
  // Whether they explain it does not depend on whose their growth is.
  const explained = named.reduce((sum, { of }) => sum + of, 0)
  const functions = touchedFirst(handedOver(grown, reckoning))
  if (functions.length === 0 || explained < leastExplained)
    return { functions, explained, ...facts, doubt: { code: 'no-single-function' } }
  return { functions: functions.slice(0, mostNamed), explained, ...facts, doubt: null }
}

/** The largest first; but where one that the change touches may well be as large, that one. */
function touchedFirst(culprits: readonly Culprit[]): readonly Culprit[] {
  const [first] = culprits
  if (first === undefined || first.touched) return culprits
  const as = culprits.find(({ touched, change }) => touched && (change.high ?? 0) >= (first.change.low ?? 0))
  return as === undefined ? culprits : [as, ...culprits.filter((one) => one !== as)]
}

/** The largest first. */
function grownFunctions({ certainty, groups, compared, costs, whole, isTimed }: Reckoning): Grown[] {
  const unalike = isTimed && isUnalike(compared.pairs, compared.matching, compared.counted, whole)
  return groups
    .map((group) => {
      const rows = group.map((key) => costs.get(key)!)
      const growth = certainty.growth(rows)
      return {
        group,
        rows,
        growth,
        isCertain: isCertain({ group, rows, growth }, certainty, { unalike, isTimed }, compared),
      }
    })
    .filter(({ growth, isCertain }) => isCertain && isWorthNaming(growth.mean, whole))
    .toSorted((a, b) => b.growth.mean - a.growth.mean)
    .flatMap(({ group, rows, growth }) => {
      const key = group.toSorted((a, b) => mean(costs.get(b)!.delta) - mean(costs.get(a)!.delta))[0]!
      const own = headFunction(key, compared.pairs)
      if (own === null) return []
      const one = { group, own, cost: costs.get(key)!, rows, growth }
      return [{ ...one, told: culprit(one, whole, compared) }]
    })
}

/** Most of the time is a function that can hardly get a larger part of it. */
const mostlyOne = 0.5

/** Whether its part of the time has grown, too: where everything takes longer alike, no function is the reason. Where it
 *  does not, two that this change touches may well keep their parts. */
function isCertain(
  {
    group,
    rows,
    growth,
  }: { readonly group: readonly string[]; readonly rows: readonly Costs[]; readonly growth: GrowthSpread },
  certainty: GrowthCertainty,
  { unalike, isTimed }: { readonly unalike: boolean } & Pick<Reckoning, 'isTimed'>,
  compared: Compared,
): boolean {
  const touched = group.some((key) => isTouched(key, compared))
  const least = !touched ? leastUntouched : compared.goesOn === true ? leastTouchedEarly : leastTouched
  if (touched && unalike && growth.t > leastUntouched) return true
  if (isTimed && sum(rows.map(({ base }) => mean(base))) > mostlyOne) return growth.t > least
  return certainty.shift(rows).t > least && growth.t > least / 2
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted.length === 0 ? 0 : (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
}
