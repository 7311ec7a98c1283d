/** What each function costs on both sides, run by run, in parts of base's time of an iteration. The garbage collector
 *  is paid by those who allocate: what it takes for a byte is seen in base, how many bytes there are is counted, since
 *  when it runs within some short batches is chance. */

import { mean } from './certainty.ts'
import type { CallCount, RunPair } from './compare.ts'
import type { Matching } from './functions.ts'

export interface Costs {
  /** One value a run. */
  readonly base: readonly number[]
  readonly head: readonly number[]
  readonly delta: readonly number[]
  /** What of `delta` is memory's: the collector's; or of making objects, beyond what grows as all of the function does. */
  readonly memory: number
}

export interface AllCosts {
  /** By key of head; of functions that only base has, by the key that the matching gives them. */
  readonly functions: ReadonlyMap<string, Costs>
  /** The whole change, run by run, as a ratio minus one. */
  readonly change: readonly number[]
}

type BothCounted = { readonly base: CallCount; readonly head: CallCount } | null

export function costsOf(pairs: readonly RunPair[], matching: Matching, counted: BothCounted): AllCosts {
  const perByte = collectorPerByte(pairs, counted)
  const unit = 1 + (counted === null ? 0 : perByte * totalOf(counted.base.bytes))
  const keyed = (rows: ReadonlyMap<string, number>) => new Map([...rows].map(([key, x]) => [matching.unified(key), x]))
  const bytes = {
    base: keyed(counted?.base.bytes ?? new Map()),
    head: counted?.head.bytes ?? new Map<string, number>(),
  }
  const made = { base: keyed(counted?.base.making ?? new Map()), head: counted?.head.making }
  // A function that does more of the same asks for more as well, and that is not why.
  const making = (key: string, was: number, is: number) =>
    Math.max(0, (made.head?.get(key) ?? 0) - (made.base.get(key) ?? 0) * (was > 0 ? is / was : 1))
  const rows = pairs.map(({ base, head, ratio }) => ({ was: keyed(base.shares), is: head.shares, ratio }))
  const keys = new Set([
    ...rows.flatMap(({ was, is }) => [...was.keys(), ...is.keys()]),
    ...bytes.base.keys(),
    ...bytes.head.keys(),
  ])
  const functions = new Map(
    [...keys].map((key): [string, Costs] => {
      const collected = { base: (bytes.base.get(key) ?? 0) * perByte, head: (bytes.head.get(key) ?? 0) * perByte }
      const base = rows.map(({ was }) => ((was.get(key) ?? 0) + collected.base) / unit)
      const head = rows.map(({ is, ratio }) => ((is.get(key) ?? 0) * ratio + collected.head) / unit)
      const memory = (collected.head - collected.base + making(key, mean(base), mean(head))) / unit
      return [key, { base, head, delta: head.map((value, i) => value - base[i]!), memory }]
    }),
  )
  const more = perByte * (totalOf(bytes.head) - totalOf(bytes.base))
  return { functions, change: pairs.map(({ ratio }) => (ratio - 1 + more) / unit) }
}

/** Where nobody collects, whoever makes an object pays for asking, filling and giving back, which the machine's pace says
 *  less of than how many there are and how large: no less than this on machines of today. */
const secondsOfBlock = 15e-9
const secondsOfByte = 0.05e-9

/** Seconds. @param blocks null where a collector pays. */
export function makingOf(bytes: number, blocks: number | null): number {
  return blocks === null ? 0 : blocks * secondsOfBlock + bytes * secondsOfByte
}

/** In parts of base's work. */
function collectorPerByte(pairs: readonly RunPair[], counted: BothCounted): number {
  const all = totalOf(counted?.base.bytes ?? new Map())
  const parts = pairs.map(({ base }) => base.collecting).toSorted((a, b) => a - b)
  return all === 0 || parts.length === 0 ? 0 : parts[(parts.length - 1) >> 1]! / all
}

function totalOf(rows: ReadonlyMap<string, number>): number {
  return [...rows.values()].reduce((sum, one) => sum + one, 0)
}
