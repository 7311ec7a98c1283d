/** One function that takes more, as a report names it: by how much, in what manner, and what the change has to do with it. */

import type { Amounts, Culprit, Manner, SourceLine } from '../../model/why.ts'
import { type GrowthSpread, mean } from './certainty.ts'
import type { Compared, RunPair } from './compare.ts'
import type { Costs } from './costs.ts'
import type { OwnFunction } from './functions.ts'

/** A function, or several that are looked at together, that certainly takes more. */
export interface Grown {
  readonly group: readonly string[]
  /** The function of head that stands for it, and what it costs by itself. */
  readonly own: OwnFunction
  readonly cost: Costs
  readonly rows: readonly Costs[]
  readonly growth: GrowthSpread
  /** As a report would name it. */
  readonly told: Culprit
}

/** A function is named where it takes this part of an iteration's time more, and this part of the whole change. */
export const leastPart = 0.01
const leastOfChange = 0.1

export function isWorthNaming(growth: number, whole: number): boolean {
  return growth >= Math.max(leastPart, leastOfChange * whole)
}

export function isTouched(key: string, { matching, pairs }: Compared): boolean {
  const own = headFunction(key, pairs)
  return own !== null && (matching.baseOf(key)?.text ?? null) !== own.text
}

export function headFunction(key: string, pairs: readonly RunPair[]): OwnFunction | null {
  for (const { head } of pairs) {
    const found = head.functions.get(key)
    if (found !== undefined) return found
  }
  return null
}

/** @param whole the change as a ratio minus one. @param except a caller that is told elsewhere. */
export function culprit(
  { own, growth, cost }: Pick<Grown, 'own' | 'growth' | 'cost'>,
  whole: number,
  compared: Compared,
  except: string | null = null,
): Culprit {
  const { pairs, matching, counted } = compared
  const before = matching.baseOf(own.key)
  const calls = isCounted(own, before, cost, counted)
    ? amounts(counted?.base.calls, counted?.head.calls, before, own)
    : null
  const bytes = amounts(counted?.base.bytes, counted?.head.bytes, before, own)
  const touched = before === null || before.text !== own.text
  const hot = hotLine(own, before, pairs)
  const calledBy = touched ? null : touchedAbove(own.key, except, compared)
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
  const more = bytes === null ? 0 : bytes.head - bytes.base
  if (bytes !== null && more > 0.2 * bytes.base && cost.memory > 0.25 * growth) return 'allocates'
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

/** The nearest own function above it in which the change is, of several the one through which most of its time comes. */
function touchedAbove(key: string, except: string | null, compared: Compared): SourceLine | null {
  const parts = new Map<string, number>()
  for (const { head } of compared.pairs)
    for (const { above, part } of head.ways.get(key) ?? []) {
      const nearest = above.find((one) => one !== except && isTouched(one, compared))
      if (nearest !== undefined) parts.set(nearest, (parts.get(nearest) ?? 0) + part)
    }
  const [best] = [...parts].toSorted((a, b) => b[1] - a[1])
  return best === undefined ? null : sourceLine(headFunction(best[0], compared.pairs)!)
}

export function sourceLine({ name, file, line }: OwnFunction): SourceLine {
  return { name, file, line }
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
