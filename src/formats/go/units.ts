/** The values of a line of go test, and what its units mean. */

import type { Better } from '../../model/metric.ts'
import { parseUnit } from '../../model/units.ts'
import type { Figure } from '../collect.ts'

/** What the format says about a unit in a line `Unit ns/op better=lower assume=exact`. */
export interface UnitFacts {
  better?: Better
  exact?: boolean
}

/** `100 ns/op  5 B/op` as pairs; undefined where it is anything else. A repeated unit keeps its first value. */
export function pairsOf(text: string): Map<string, number> | undefined {
  const fields = text.trim().split(/[ \t]+/)
  if (fields.length % 2 !== 0) return undefined
  const pairs = new Map<string, number>()
  for (let index = 0; index < fields.length; index += 2) {
    if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$|^[-+]?(?:NaN|Inf)$/.test(fields[index]!)) return undefined
    const value = Number(fields[index]!.replace('Inf', 'Infinity'))
    if (!pairs.has(fields[index + 1]!)) pairs.set(fields[index + 1]!, value)
  }
  return pairs
}

/** Go's units, and custom ones of the form `build-real-ns/op` or `p99-ns`: times by their ending. */
export function goUnit(unit: string): Pick<Figure, 'as' | 'better' | 'exact' | 'name' | 'repeats'> {
  if (unit === 'B/op' || unit === 'allocs/op') return { exact: true }
  if (/-ns(?:\/op)?$/.test(unit)) return { name: unit, as: { unit: 's', factor: 1e-9 }, better: 'lower' }
  if (/-bytes(?:\/op)?$/.test(unit)) return { name: unit, as: { unit: 'B', factor: 1 }, better: 'unknown' }
  const { base } = parseUnit(unit)
  // `MB/s` is a throughput; any other known unit that somebody reports is not the benchmark's own time.
  if (unit === 'MB/s') return { repeats: 'time' }
  return unit === 'ns/op' || base === unit ? {} : { name: unit }
}

export function factsOf(text: string): UnitFacts {
  const pairs = new Map(text.split(/\s+/).map((pair) => pair.split('=', 2) as [string, string]))
  const better = pairs.get('better')
  return {
    ...(better === 'lower' || better === 'higher' ? { better } : {}),
    ...(pairs.get('assume') === 'exact' ? { exact: true } : {}),
  }
}
