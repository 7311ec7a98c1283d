/** How much the log-ratio of a pair scatters, from a few pairs of a whole suite. */

import type { Metric } from '../../model/metric.ts'
import type { Launch, Pair, Pairing } from '../../model/run.ts'

/** Log-ratio of head to base of each benchmark's first metric that is measured, not counted. */
export function pairRatios(pair: Pair, pairing: Pairing): Map<string, number> {
  const ratios = new Map<string, number>()
  const before = measured(pair.base)
  for (const [name, head] of measured(pair.head)) {
    const base = before.get(name)
    if (base === undefined || base.name !== head.name || base.unit !== head.unit) continue
    const ratio = logRatio(base, head, pairing !== 'rounds')
    if (Number.isFinite(ratio)) ratios.set(name, ratio)
  }
  return ratios
}

function measured({ benchmarks }: Launch): Map<string, Metric> {
  const found = new Map<string, Metric>()
  for (const { name, status, metrics } of benchmarks) {
    const metric = metrics.find(({ better, exact }) => better !== 'unknown' && exact !== true)
    if (status === 'ok' && metric !== undefined) found.set(name, metric)
  }
  return found
}

function logRatio(base: Metric, head: Metric, aligned: boolean): number {
  const [before, after] = [base.samples ?? [base.value], head.samples ?? [head.value]]
  if (aligned && before.length === after.length) return middle(before.map((value, i) => Math.log(after[i]! / value)))
  return Math.log(middle(after) / middle(before))
}

/** Standard deviation of one pair, robust and pooled over the benchmarks; each may have a change of its
 *  own, so only differences between pairs count. Null where there are none. */
export function pooledScatter(pairs: readonly ReadonlyMap<string, number>[]): number | null {
  const differences: number[] = []
  pairs.forEach((pair, i) => {
    for (const other of pairs.slice(i + 1)) {
      for (const [name, ratio] of pair) {
        const second = other.get(name)
        if (second !== undefined) differences.push(Math.abs(ratio - second))
      }
    }
  })
  // The median of |x − y| is 0.9539 standard deviations, where x and y are normal.
  return differences.length === 0 ? null : middle(differences) / 0.9539
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
