/** What asv measures: from `benchmarks.json` where it is there, else from the function's name, as asv
 *  itself goes by prefixes (`time_`, `mem_`, `peakmem_`, `track_`). */

import type { Figure } from '../collect.ts'
import type { Json } from '../read-json.ts'

export interface Definition {
  /** `time`, `memory`, `peakmemory`, `track`, or a plug-in's own. */
  readonly type: string
  /** `seconds`, `bytes`, or what the author of a tracking benchmark wrote. */
  readonly unit: string
}

export type Definitions = Map<string, Definition>

/** A benchmarks.json: an object of definitions, each with its own name again. */
export function isDefinitions(root: Json): boolean {
  if (!root.isObject) return false
  const named = root.entries().filter(([key]) => key !== 'version')
  return named.length > 0 && named.every(([key, one]) => one.at('name').raw === key && one.has('params'))
}

export function readDefinitions(root: Json): Definitions {
  const read = root.entries().filter(([, one]) => one.at('unit').isString && one.at('type').isString)
  return new Map(read.map(([name, one]) => [name, { type: one.at('type').string(), unit: one.at('unit').string() }]))
}

const prefixes: readonly (readonly [RegExp, Definition])[] = [
  [/^(?:time|timeraw)_|^Time(?:raw)?[A-Z_]/, { type: 'time', unit: 'seconds' }],
  [/^mem_|^Mem[A-Z_]/, { type: 'memory', unit: 'bytes' }],
  [/^peakmem_|^PeakMem[A-Z_]/, { type: 'peakmemory', unit: 'bytes' }],
]

/** The last part of a dotted name decides, as in asv. A name that says nothing is a number of unknown meaning. */
export function definitionOf(name: string, known: Definitions): Definition {
  const last = name.slice(name.lastIndexOf('.') + 1)
  const found = prefixes.find(([prefix]) => prefix.test(last))?.[1]
  return known.get(name) ?? found ?? { type: 'track', unit: 'unit' }
}

/** How a figure of this kind is named. Of a tracked number asv does not know which way is good, and
 *  neither do we, unless its unit says so. */
export function meaningOf({ type, unit }: Definition): Pick<Figure, 'unit' | 'name' | 'better' | 'exact'> {
  if (type === 'memory') return { unit, name: 'bytes', better: 'lower', exact: true }
  if (type === 'peakmemory') return { unit, name: 'memory', better: 'lower' }
  if (type === 'time') return { unit, name: 'time', better: 'lower' }
  return unit === 'unit' || unit === '' ? { unit, name: 'value', better: 'unknown' } : { unit }
}
