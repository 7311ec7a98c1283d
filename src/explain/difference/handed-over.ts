/** Whose the growth is. Each belongs to one function alone: to the touched one by whose calls it came, where there is
 *  one, else to the function that takes more. So the parts of all functions add up to what they explain together. */

import type { Callee, Culprit } from '../../model/why.ts'
import { createHanded, type Handed } from './by-caller.ts'
import type { GrowthCertainty } from './certainty.ts'
import type { Compared } from './compare.ts'
import type { Costs } from './costs.ts'
import { culprit, type Grown, headFunction, isTouched, isWorthNaming, sourceLine } from './culprit.ts'
import type { OwnFunction } from './functions.ts'

/** What the whole comparison has worked out. */
export interface Reckoning {
  readonly certainty: GrowthCertainty
  /** Functions that are looked at together. */
  readonly groups: readonly (readonly string[])[]
  readonly compared: Compared
  readonly costs: ReadonlyMap<string, Costs>
  /** The change as a ratio minus one. */
  readonly whole: number
  /** Whether the runs themselves say how much longer all of it takes. */
  readonly isTimed: boolean
}

interface Passed {
  readonly one: Grown
  readonly by: Handed
}

/** @param grown what is to be named. @returns the largest first. */
export function handedOver(grown: readonly Grown[], reckoning: Reckoning): readonly Culprit[] {
  const { groups, compared } = reckoning
  const { pairs, matching } = compared
  const touched = new Map<string, boolean>()
  const isTouchedOnce = (key: string): boolean => {
    const known = touched.get(key) ?? isTouched(key, compared)
    touched.set(key, known)
    return known
  }
  const handed = createHanded({ pairs, matching, groups, isTouched: isTouchedOnce })
  const kept: Grown[] = []
  /** By the first key of the caller's group. */
  const passed = new Map<string, { readonly group: readonly string[]; readonly callees: Passed[] }>()
  for (const one of grown) {
    const by = mayBeHanded(one.told, compared) ? handed(one.group) : null
    if (by === null) {
      kept.push(one)
      continue
    }
    const group = groups.find((group) => group.includes(by.caller)) ?? [by.caller]
    const before = passed.get(group[0]!) ?? { group, callees: [] }
    before.callees.push({ one, by })
    passed.set(group[0]!, before)
  }
  const named = [...passed.values()].flatMap(({ group, callees }) => caller(group, callees, kept, reckoning))
  const isCaller = ({ group: [first] }: Grown) => passed.has(first!)
  return [
    ...named,
    ...kept.filter((one) => !isCaller(one)).map(({ told }) => told),
    ...[...passed.values()].flatMap(({ callees }) => callees.flatMap((one) => restOf(one, reckoning))),
  ].toSorted((a, b) => b.of - a.of)
}

/** callgrind follows the caller that took most alone. A package that takes longer may be another version of itself. */
function mayBeHanded({ touched, library, manner }: Culprit, { collectors }: Compared): boolean {
  return !touched && !collectors.includes('callgrind') && (library === undefined || manner !== 'each-slower')
}

/** What it takes more itself is added where that is worth naming. Where it certainly takes less itself, it only has others do
 *  what it did, and what is left over is its growth.
 *  @returns nothing where that is not worth naming. */
function caller(
  group: readonly string[],
  callees: readonly Passed[],
  kept: readonly Grown[],
  { certainty, compared, costs, whole }: Reckoning,
): Culprit | readonly [] {
  const [first] = callees.toSorted((a, b) => throughIt(b) - throughIt(a))
  const own = headFunction(first!.by.caller, compared.pairs)!
  const itself = kept.find((one) => one.group[0] === group[0]) ?? null
  const all = group.flatMap((key) => costs.get(key) ?? [])
  const isLess = all.length > 0 && certainty.growth(all).t < -leastLess
  const through = callees.map(costsThrough)
  const growth = certainty.growth([...(itself !== null || isLess ? all : []), ...through])
  if (!isWorthNaming(growth.mean, whole)) return []
  const told = culprit({ own, growth, cost: joined([...all, ...through]) }, whole, compared)
  const byCalls = callees.reduce((sum, one) => sum + throughIt(one), 0)
  const scale = Math.min(1, told.of / byCalls)
  const parts = callees.map((one) => calleeOf(one, scale, compared)).toSorted((a, b) => b.of - a.of)
  const { hot, library, ...rest } = told
  const isByCalls = byCalls > told.of / 2
  const line = isByCalls ? callLine(own, compared.matching.baseOf(own.key), parts) : hot
  return {
    ...rest,
    ...(line === undefined ? {} : { hot: line }),
    ...(isByCalls || library === undefined ? {} : { library }),
    callees: parts,
  }
}

/** Standard errors. */
const leastLess = 3

/** The part of the whole change. */
function throughIt({ one, by }: Passed): number {
  return one.told.of * by.part
}

function calleeOf(passed: Passed, scale: number, { pairs }: Compared): Callee {
  const { one, by } = passed
  const { name, file, line, manner, calls, bytes, library, unclear } = one.told
  const via = by.via === null ? null : headFunction(by.via, pairs)
  return {
    name,
    file,
    line,
    of: throughIt(passed) * scale,
    manner,
    ...(calls === undefined ? {} : { calls }),
    ...(bytes === undefined ? {} : { bytes }),
    ...(library === undefined ? {} : { library }),
    ...(unclear === undefined ? {} : { unclear }),
    ...(via === null ? {} : { via: sourceLine(via) }),
  }
}

/** What of a function comes by other calls. */
function restOf({ one, by }: Passed, { certainty, compared, whole }: Reckoning): Culprit[] {
  const growth = certainty.growth(one.rows.map((row) => scaled(row, 1 - by.part)))
  return isWorthNaming(growth.mean, whole) ? [culprit({ ...one, growth }, whole, compared, by.caller)] : []
}

function costsThrough({ one, by }: Passed): Costs {
  const { delta, memory } = scaled(joined(one.rows), by.part)
  return { base: by.base, head: delta.map((more, i) => by.base[i]! + more), delta, memory }
}

function scaled({ base, head, delta, memory }: Costs, part: number): Costs {
  const all = (values: readonly number[]) => values.map((value) => value * part)
  return { base: all(base), head: all(head), delta: all(delta), memory: memory * part }
}

function joined(rows: readonly Costs[]): Costs {
  const all = (of: (row: Costs) => readonly number[]) =>
    of(rows[0]!).map((_, i) => rows.reduce((sum, row) => sum + of(row)[i]!, 0))
  return {
    base: all(({ base }) => base),
    head: all(({ head }) => head),
    delta: all(({ delta }) => delta),
    memory: rows.reduce((sum, { memory }) => sum + memory, 0),
  }
}

/** The line that head has and base has not, of several the first that names what is called; where none is new the first
 *  line that names it. */
function callLine(own: OwnFunction, before: OwnFunction | null, callees: readonly Callee[]): number | undefined {
  const was = new Set(before?.lines.map((line) => line.trim()))
  const names = callees.flatMap(({ name, via }) => [via?.name ?? name, name]).map(spoken)
  const lines = own.lines.map((text, i) => ({ text: text.trim(), line: own.line + i }))
  const changed = lines.filter(({ text }) => /\w/.test(text) && !was.has(text))
  for (const some of [changed, lines.slice(1)])
    for (const name of names) {
      const found = some.find(({ text }) => text.split(/[^\w$]+/).includes(name))
      if (found !== undefined) return found.line
    }
  return changed[0]?.line
}

/** As a call says it: `parse` for `Reader.parse`, `Reader` for its constructor. */
function spoken(name: string): string {
  const [last = '', above] = name.split(/[.:#]+/).toReversed()
  return above !== undefined && /^(?:__init__|__new__|constructor|new)$/.test(last) ? above : last
}
