/** Which functions make a benchmark slower: the parts of several runs of base and head, held against each other. Numbers
 *  in, findings out; never words. The unit is the run: samples within one are not independent. */

import type { Amounts, Culprit, Manner, SourceLine, Why, WhyDoubt } from '../../model/why.ts'
import { certaintyOf, type GrowthCertainty, type GrowthSpread, mean, spread, sum } from './certainty.ts'
import { isUnalike, ratiosOf } from './clock.ts'
import { type Costs, costsOf } from './costs.ts'
import type { Matching, OwnFunction } from './functions.ts'
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
}

export interface Compared {
  readonly pairs: readonly RunPair[]
  readonly matching: Matching
  readonly counted: { readonly base: CallCount; readonly head: CallCount } | null
  readonly collectors: readonly string[]
  /** The change is known to be there: the gate has confirmed it. */
  readonly confirmed: boolean
}

/** A function is named only where its growth is this many standard errors away from none, fewer where the change under
 *  review touches it, … */
const leastUntouched = 4.5
const leastTouched = 3
/** … and this part of an iteration's time, … */
const leastPart = 0.01
/** … and this part of the whole change. */
const leastOfChange = 0.1
/** Functions that explain less than this are not "the reason". */
const leastExplained = 0.5
const mostIdle = 0.8
const fewestSamples = 100
/** Without a gate that has confirmed it. */
const leastWhole = 4
const mostNamed = 10

export function explainDifference(given: Compared): Why {
  const ratios = ratiosOf(given.pairs, given.matching, given.counted)
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
  const isSlower = whole.mean > (compared.confirmed ? leastPart / 2 : leastPart)
  if (!isSlower) return none({ code: 'not-seen' })
  const functions = touchedFirst(culpritsOf(costs.functions, compared, whole.mean))
  // A function that certainly takes more is more certain than the whole, which a busy machine disturbs.
  const isSeen = compared.confirmed || whole.t > leastWhole || (functions[0]?.of ?? 0) > leastExplained
  if (!isSeen) return none({ code: 'not-seen' })
  const explained = functions.reduce((sum, { of }) => sum + of, 0)
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

function culpritsOf(costs: ReadonlyMap<string, Costs>, compared: Compared, whole: number): Culprit[] {
  const certainty = certaintyOf(costs, compared.pairs)
  const unalike = isUnalike(compared.pairs, compared.matching, compared.counted, whole)
  return groupsOf(costs, compared.pairs, compared.matching)
    .map((group) => {
      const rows = group.map((key) => costs.get(key)!)
      const growth = certainty.growth(rows)
      return { group, growth, isCertain: isCertain({ group, rows, growth }, certainty, unalike, compared) }
    })
    .filter(({ growth, isCertain }) => isCertain && growth.mean >= Math.max(leastPart, leastOfChange * whole))
    .toSorted((a, b) => b.growth.mean - a.growth.mean)
    .flatMap(({ group, growth }) => {
      const key = group.toSorted((a, b) => mean(costs.get(b)!.delta) - mean(costs.get(a)!.delta))[0]!
      const own = headFunction(key, compared.pairs)
      return own === null ? [] : [culprit(own, growth, whole, costs.get(key)!, compared)]
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
  unalike: boolean,
  compared: Compared,
): boolean {
  const touched = group.some((key) => isTouched(key, compared))
  const least = touched ? leastTouched : leastUntouched
  if (touched && unalike && growth.t > leastUntouched) return true
  if (sum(rows.map(({ base }) => mean(base))) > mostlyOne) return growth.t > least
  return certainty.shift(rows).t > least && growth.t > least / 2
}

function isTouched(key: string, { matching, pairs }: Compared): boolean {
  const own = headFunction(key, pairs)
  return own !== null && (matching.baseOf(key)?.text ?? null) !== own.text
}

function headFunction(key: string, pairs: readonly RunPair[]): OwnFunction | null {
  for (const { head } of pairs) {
    const found = head.functions.get(key)
    if (found !== undefined) return found
  }
  return null
}

function culprit(own: OwnFunction, growth: GrowthSpread, whole: number, cost: Costs, compared: Compared): Culprit {
  const { pairs, matching, counted } = compared
  const before = matching.baseOf(own.key)
  const calls = isCounted(own, before, cost, counted)
    ? amounts(counted?.base.calls, counted?.head.calls, before, own)
    : null
  const bytes = amounts(counted?.base.bytes, counted?.head.bytes, before, own)
  const touched = before === null || before.text !== own.text
  const hot = hotLine(own, before, pairs)
  const calledBy = touched ? null : touchedAbove(own.key, compared)
  const library = libraryOf(own.key, before?.key ?? null, pairs, growth.mean)
  return {
    name: own.name,
    file: own.file,
    line: own.line,
    endLine: own.endLine,
    share: { base: before === null ? null : mean(cost.base), head: mean(cost.head) / (1 + whole) },
    change: growth.change,
    of: growth.mean / whole,
    manner: mannerOf(before === null, cost, growth.mean, calls, bytes),
    ...(calls === null ? {} : { calls }),
    ...(bytes === null ? {} : { bytes }),
    ...(hot === null ? {} : { hot }),
    touched,
    ...(calledBy === null ? {} : { calledBy }),
    ...(library === null ? {} : { library }),
    ...(own.unclear === undefined ? {} : { unclear: own.unclear }),
  }
}

/** What takes time and has no count was inlined: then the other side's count is no growth. */
function isCounted(own: OwnFunction, before: OwnFunction | null, cost: Costs, counted: Compared['counted']): boolean {
  const wasRun = before !== null && mean(cost.base) > 0
  return counted?.head.calls.has(own.key) === true && (!wasRun || counted.base.calls.has(before.key))
}

function amounts(
  base: ReadonlyMap<string, number> | undefined,
  head: ReadonlyMap<string, number> | undefined,
  before: OwnFunction | null,
  own: OwnFunction,
): Amounts | null {
  if (base === undefined || head === undefined) return null
  const [was, is] = [before === null ? 0 : (base.get(before.key) ?? 0), head.get(own.key) ?? 0]
  return was === 0 && is === 0 ? null : { base: was, head: is }
}

/** Calls that grew by this part of what the time grew by are why. */
const callsPart = 0.5

function mannerOf(isNew: boolean, cost: Costs, growth: number, calls: Amounts | null, bytes: Amounts | null): Manner {
  if (isNew) return 'new'
  const slower = growth / Math.max(mean(cost.base), 1e-9)
  if (calls !== null && calls.base === 0 && calls.head > 0) return 'more-often'
  if (calls !== null && calls.base > 0 && calls.head / calls.base - 1 > Math.max(0.01, callsPart * slower))
    return 'more-often'
  const { collecting } = cost
  const more = bytes === null ? 0 : bytes.head - bytes.base
  if (bytes !== null && more > 0.2 * bytes.base && collecting > 0.25 * growth) return 'allocates'
  return 'each-slower'
}

/** The line whose part grew most, as head has it. Lines are the same where their text is. */
function hotLine(own: OwnFunction, before: OwnFunction | null, pairs: readonly RunPair[]): number | null {
  const now = sumRows(pairs.map(({ head, ratio }) => scaled(head.lines.get(own.key), ratio)))
  const was = new Map<string, number>()
  if (before !== null)
    for (const [line, part] of sumRows(pairs.map(({ base }) => base.lines.get(before.key)))) {
      const text = lineText(before, line)
      was.set(text, (was.get(text) ?? 0) + part)
    }
  // Of several lines with one text the first takes what base had.
  const grown = [...now]
    .toSorted((a, b) => a[0] - b[0])
    .map(([line, part]): [line: number, more: number] => {
      const text = lineText(own, line)
      const taken = Math.min(part, was.get(text) ?? 0)
      was.set(text, (was.get(text) ?? 0) - taken)
      return [line, part - taken]
    })
  const [hottest] = grown.toSorted((a, b) => b[1] - a[1])
  return hottest === undefined || hottest[1] <= 0 ? null : hottest[0]
}

function lineText({ lines, line: first }: OwnFunction, line: number): string {
  return (lines[line - first] ?? '').trim()
}

/** The own function above it in which the change is, the nearest where several are. */
function touchedAbove(key: string, { pairs, matching }: Compared): SourceLine | null {
  const above = sumRows(pairs.map(({ head }) => head.above.get(key)))
  const callers = sumRows(pairs.map(({ head }) => head.callers.get(key)))
  const touched = [...above].flatMap(([other, part]) => {
    const own = headFunction(other, pairs)
    const before = matching.baseOf(other)
    if (own === null || (before !== null && before.text === own.text)) return []
    return [{ own, part: part + (callers.get(other) ?? 0) }]
  })
  const [best] = touched.toSorted((a, b) => b.part - a.part)
  return best === undefined ? null : { name: best.own.name, file: best.own.file, line: best.own.line }
}

/** The package that makes up most of the growth. */
function libraryOf(key: string, before: string | null, pairs: readonly RunPair[], growth: number): string | null {
  const now = sumRows(pairs.map(({ head, ratio }) => scaled(head.libraries.get(key), ratio)))
  const was = before === null ? new Map<string, number>() : sumRows(pairs.map(({ base }) => base.libraries.get(before)))
  const grown = [...now].map(([name, part]) => [name, (part - (was.get(name) ?? 0)) / pairs.length] as const)
  const [most] = grown.toSorted((a, b) => b[1] - a[1])
  return most !== undefined && most[1] > growth / 2 ? most[0] : null
}

function scaled<K>(row: ReadonlyMap<K, number> | undefined, ratio: number): Map<K, number> {
  return new Map([...(row ?? [])].map(([name, part]) => [name, part * ratio]))
}

function sumRows<K>(rows: readonly (ReadonlyMap<K, number> | undefined)[]): Map<K, number> {
  const all = new Map<K, number>()
  for (const row of rows) for (const [key, part] of row ?? []) all.set(key, (all.get(key) ?? 0) + part)
  return all
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted.length === 0 ? 0 : (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
}
