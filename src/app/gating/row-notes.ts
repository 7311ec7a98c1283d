/** What is said once about rows that were not compared: metrics that one side lacks, and what was broken before. */

import type { BenchmarkComparison } from '../../model/comparison.ts'
import { type Note, several } from '../../model/note.ts'

export function rowNotes(rows: readonly BenchmarkComparison[]): Note[] {
  const broken = rows.filter(({ outcome, where }) => outcome === 'failed' && where === 'both')
  const names = namesOf(broken)
  return [
    ...alikeNames(rows),
    ...onlySome(rows),
    ...unlikeWork(rows),
    ...(['base', 'head'] as const).flatMap((side) => oneSided(rows, side)),
    ...(names.length === 0 ? [] : [{ code: 'broken-before', benchmarks: several(names) } as const]),
  ]
}

function oneSided(rows: readonly BenchmarkComparison[], side: 'base' | 'head'): Note[] {
  const found = rows.filter(({ lacking }) => lacking !== undefined && lacking !== side)
  const metrics = [...new Set(found.map(({ metric }) => metric ?? ''))]
  if (metrics.length === 0) return []
  const names = namesOf(found)
  const metricsOfAll = several(metrics, 6)
  return [{ code: 'metrics-of-one-side', side, metrics: metricsOfAll, benchmarks: names.length, named: several(names) }]
}

/** What failed or was left out in some launches, with a word of why, and was compared by the others. Where nothing is
 *  decided, the row says so itself. */
function onlySome(rows: readonly BenchmarkComparison[]): Note[] {
  const some = rows.filter(({ doubt, outcome }) => doubt?.code === 'missing-in-rounds' && outcome !== 'inconclusive')
  const names = namesOf(some)
  return names.length === 0 ? [] : [{ code: 'measured-in-some', benchmarks: several(names) }]
}

/** Benchmarks whose own rates tell that the sides are given more or less to do. */
function unlikeWork(rows: readonly BenchmarkComparison[]): Note[] {
  const found = rows.flatMap(({ name, also = [] }) =>
    also.flatMap(({ unit, work }) => (work === undefined ? [] : [{ name, unit: unit.replace(/\/s$/, ''), work }])),
  )
  const [first] = found
  if (first === undefined) return []
  const names = [...new Set(found.map(({ name }) => name))]
  return [{ code: 'work-differs', benchmarks: several(names), ...first.work, unit: first.unit }]
}

/** Benchmarks that are missing and new by the spelling of their names alone. */
function alikeNames(rows: readonly BenchmarkComparison[]): Note[] {
  const alone = rows.filter(({ lacking }) => lacking === undefined)
  const gone = alone.filter(({ outcome }) => outcome === 'removed').map(({ name }) => name)
  const fresh = alone.filter(({ outcome }) => outcome === 'added').map(({ name }) => name)
  if (gone.length === 0 || fresh.length === 0) return []
  const spelt = sharedBy(gone, fresh, spelling)
  const counted = sharedBy(gone, fresh, (name) => name.replace(processors, ''))
  return [
    ...(spelt.length === 0 ? [] : [{ code: 'alike-names', benchmarks: several(spelt), but: 'spelling' } as const]),
    ...(counted.length === 0
      ? []
      : [{ code: 'alike-names', benchmarks: several(counted), but: 'processors' } as const]),
  ]
}

/** As Go writes it behind the name. */
const processors = /(?<=\bBenchmark\S*)-\d+$/

/** What is left of a name that is read, not compared byte by byte. */
function spelling(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

function sharedBy(gone: readonly string[], fresh: readonly string[], key: (name: string) => string): string[] {
  const known = new Set(fresh.map(key))
  return gone.filter((name) => known.has(key(name)))
}

/** Of benchmarks, whose metrics have a row each. */
export function namesOf(rows: readonly BenchmarkComparison[]): string[] {
  return [...new Set(rows.map(({ name }) => name))]
}
