/** What is said once about rows that were not compared: metrics that one side lacks, and what was broken before. */

import type { BenchmarkComparison } from '../../model/comparison.ts'
import { type Note, several } from '../../model/note.ts'

export function rowNotes(rows: readonly BenchmarkComparison[]): Note[] {
  const broken = rows.filter(({ outcome, where }) => outcome === 'failed' && where === 'both')
  const names = [...new Set(broken.map(({ name }) => name))]
  return [
    ...(['base', 'head'] as const).flatMap((side) => oneSided(rows, side)),
    ...(names.length === 0 ? [] : [{ code: 'broken-before', benchmarks: several(names) } as const]),
  ]
}

function oneSided(rows: readonly BenchmarkComparison[], side: 'base' | 'head'): Note[] {
  const found = rows.filter(({ lacking }) => lacking !== undefined && lacking !== side)
  const metrics = [...new Set(found.map(({ metric }) => metric ?? ''))]
  if (metrics.length === 0) return []
  const benchmarks = new Set(found.map(({ name }) => name)).size
  return [{ code: 'metrics-of-one-side', side, metrics: several(metrics, 6), benchmarks }]
}
