/** What the counts of a benchmark say beside its time: the same work, or more of it. */

import type { BenchmarkComparison, CountedFigure } from '../model/comparison.ts'
import { formatTogether } from '../model/units.ts'
import { signedPercent } from './numbers.ts'

/** `the same memory allocated: 4.9 kB`, `peak memory +12 %: 1.2 → 1.4 kB`; null where nothing was counted. */
export function countersText({ counts = [] }: BenchmarkComparison): string | null {
  const texts = counts.flatMap((figure) => figureText(figure) ?? [])
  return texts.length === 0 ? null : texts.join('; ')
}

function figureText({ metric, unit, base, head, outcome }: CountedFigure): string | null {
  if (base === null || head === null) return null
  const what = wordFor(metric)
  const [before, after] = formatTogether([base, head], unit, { digits: 3 })
  if (outcome === 'unchanged') return `${what} the same: ${after}`
  const size = base === 0 ? 'from 0' : signedPercent(head / base - 1)
  return `${what} ${size}${outcome === 'inconclusive' ? ', which varies' : ''}: ${before} → ${after}`
}

/** The metric's own name where it is none of ours. */
function wordFor(metric: string): string {
  switch (metric) {
    case 'allocated':
      return 'memory allocated'
    case 'peak-memory':
      return 'peak memory'
    default:
      return metric
  }
}
