/** Whose the growth is. Each belongs to one function alone: to the touched one by whose calls it came, where there is
 *  one, else to the function that takes more. So the parts of all functions add up to what they explain together. */

import type { Callee, Culprit } from '../../model/why.ts'
import { certaintyOf, type GrowthCertainty } from './certainty.ts'
import type { Compared } from './compare.ts'
import type { Costs } from './costs.ts'
import { culprit, type Grown, headFunction, isTouched, isWorthNaming, sourceLine } from './culprit.ts'
import type { OwnFunction } from './functions.ts'
import { createHanded, type Handed } from './handed.ts'
import { groupsOf } from './moved.ts'

interface Passed {
  readonly one: Grown
  readonly told: Culprit
  readonly by: Handed
}

/** @param grown what is to be named. @param whole the change as a ratio minus one. @returns the largest first. */
export function handedOver(
  grown: readonly Grown[],
  costs: ReadonlyMap<string, Costs>,
  compared: Compared,
  whole: number,
): readonly Culprit[] {
  const { pairs, matching } = compared
  const touched = new Map<string, boolean>()
  const isTouchedOnce = (key: string): boolean => {
    const known = touched.get(key) ?? isTouched(key, compared)
    touched.set(key, known)
    return known
  }
  const groups = groupsOf(costs, pairs, matching)
  const handed = createHanded({ pairs, matching, groups, isTouched: isTouchedOnce })
  const certainty = certaintyOf(costs, pairs)
  const kept: Grown[] = []
  const passed = new Map<string, Passed[]>()
  for (const one of grown) {
    const told = culprit(one, whole, compared)
    const by = mayBeHanded(told, compared) ? handed(one.group) : null
    if (by === null) kept.push(one)
    else passed.set(by.caller, [...(passed.get(by.caller) ?? []), { one, told, by }])
  }
  const groupWith = (key: string) => groups.find((group) => group.includes(key)) ?? [key]
  const named = [...passed].map(([key, callees]) => {
    const group = groupWith(key)
    const itself = kept.find((one) => one.group.some((other) => group.includes(other))) ?? null
    return { itself, told: caller(headFunction(key, pairs)!, itself, callees, { certainty, compared, costs, whole }) }
  })
  const told = new Set(named.map(({ itself }) => itself))
  return [
    ...named.map(({ told }) => told),
    ...kept.filter((one) => !told.has(one)).map((one) => culprit(one, whole, compared)),
    ...[...passed.values()].flat().flatMap((one) => restOf(one, certainty, compared, whole)),
  ].toSorted((a, b) => b.of - a.of)
}

/** callgrind follows the caller that took most alone. A package that takes longer may be another version of itself. */
function mayBeHanded({ touched, library, manner }: Culprit, { collectors }: Compared): boolean {
  return !touched && !collectors.includes('callgrind') && (library === undefined || manner !== 'each-slower')
}

interface Frame {
  readonly certainty: GrowthCertainty
  readonly compared: Compared
  readonly costs: ReadonlyMap<string, Costs>
  readonly whole: number
}

/** @param itself what it takes more without its calls, where that is worth naming. */
function caller(
  own: OwnFunction,
  itself: Grown | null,
  callees: readonly Passed[],
  { certainty, compared, costs, whole }: Frame,
): Culprit {
  const rows = [...(itself?.rows ?? []), ...callees.map(costsThrough)]
  const growth = certainty.growth(rows)
  const alone = itself?.cost ?? costs.get(own.key)
  const cost = joined([...(alone === undefined ? [] : [alone]), ...callees.map(costsThrough)])
  const told = culprit({ own, growth, cost }, whole, compared)
  const parts = callees.map((one) => calleeOf(one, compared)).toSorted((a, b) => b.of - a.of)
  const byCalls = parts.reduce((sum, { of }) => sum + of, 0)
  const { hot: _, library: _library, ...rest } = told
  const isByCalls = byCalls > told.of / 2
  const line = isByCalls ? callLine(own, compared.matching.baseOf(own.key), parts) : (told.hot ?? null)
  return {
    ...rest,
    ...(line === null ? {} : { hot: line }),
    ...(isByCalls || told.library === undefined ? {} : { library: told.library }),
    callees: parts,
  }
}

function calleeOf({ told, by }: Passed, { pairs }: Compared): Callee {
  const { name, file, line, manner, calls, bytes, library, unclear } = told
  const via = by.via === null ? null : headFunction(by.via, pairs)
  return {
    name,
    file,
    line,
    of: told.of * by.part,
    manner,
    ...(calls === undefined ? {} : { calls }),
    ...(bytes === undefined ? {} : { bytes }),
    ...(library === undefined ? {} : { library }),
    ...(unclear === undefined ? {} : { unclear }),
    ...(via === null ? {} : { via: sourceLine(via) }),
  }
}

/** What of a function comes by other calls. */
function restOf({ one, by }: Passed, certainty: GrowthCertainty, compared: Compared, whole: number): Culprit[] {
  const growth = certainty.growth(one.rows.map((row) => scaled(row, 1 - by.part)))
  return isWorthNaming(growth.mean, whole) ? [culprit({ ...one, growth }, whole, compared, by.caller)] : []
}

function costsThrough({ one, by }: Passed): Costs {
  const { delta, collecting } = scaled(joined(one.rows), by.part)
  return { base: by.base, head: delta.map((more, i) => by.base[i]! + more), delta, collecting }
}

function scaled({ base, head, delta, collecting }: Costs, part: number): Costs {
  const all = (values: readonly number[]) => values.map((value) => value * part)
  return { base: all(base), head: all(head), delta: all(delta), collecting: collecting * part }
}

function joined(rows: readonly Costs[]): Costs {
  const all = (of: (row: Costs) => readonly number[]) =>
    of(rows[0]!).map((_, i) => rows.reduce((sum, row) => sum + of(row)[i]!, 0))
  return {
    base: all(({ base }) => base),
    head: all(({ head }) => head),
    delta: all(({ delta }) => delta),
    collecting: rows.reduce((sum, { collecting }) => sum + collecting, 0),
  }
}

/** The line that head has and base has not, of several the first that names what is called; where none is new the first
 *  line that names it. */
function callLine(own: OwnFunction, before: OwnFunction | null, callees: readonly Callee[]): number | null {
  const was = new Set(before?.lines.map((line) => line.trim()))
  const names = callees.flatMap(({ name, via }) => [via?.name ?? name, name]).map(spoken)
  const lines = own.lines.map((text, i) => ({ text: text.trim(), line: own.line + i }))
  const changed = lines.filter(({ text }) => /\w/.test(text) && !was.has(text))
  for (const some of [changed, lines.slice(1)])
    for (const name of names) {
      const found = some.find(({ text }) => text.split(/[^\w$]+/).includes(name))
      if (found !== undefined) return found.line
    }
  return changed[0]?.line ?? null
}

/** As a call says it: `parse` for `Reader.parse`, `Reader` for its constructor. */
function spoken(name: string): string {
  const [last = '', above] = name.split(/[.:#]+/).toReversed()
  return above !== undefined && /^(?:__init__|__new__|constructor|new)$/.test(last) ? above : last
}
