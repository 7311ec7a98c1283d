/** How certain a growth is over a few runs. Of five runs alone the spread of one function is hardly known, so that many
 *  are certain by luck, and many are not by bad luck. How far counting samples by itself spreads is known, and by how
 *  much runs differ beyond it is alike for all functions of a benchmark: both are joined, as in the moderated t of
 *  Smyth (2004, "Linear models and empirical Bayes methods"). */

import { studentQuantile } from '../../statistics/student.ts'
import type { RunPair } from './compare.ts'
import type { Costs } from './costs.ts'

export interface GrowthSpread {
  readonly mean: number
  /** How many standard errors the mean is above zero. */
  readonly t: number
  readonly change: { readonly estimate: number; readonly low: number; readonly high: number }
}

/** Of one value a run; of a single one nothing is certain. */
export function spread(values: readonly number[]): GrowthSpread {
  return spreadBy(values, values.length < 2 ? Number.POSITIVE_INFINITY : variance(values), values.length - 1)
}

/** The spread of all functions is worth as many runs beside those of one. */
const pooledRuns = 8

export interface GrowthCertainty {
  /** What several functions together cost more, in parts of base's time. */
  growth(rows: readonly Costs[]): GrowthSpread
  /** By how much their part of the time has grown: free of what slows everything alike. */
  shift(rows: readonly Costs[]): GrowthSpread
}

export function certaintyOf(costs: ReadonlyMap<string, Costs>, pairs: readonly RunPair[]): GrowthCertainty {
  const ratios = pairs.map(({ ratio }) => ratio)
  const shiftsOf = (rows: readonly Costs[]) =>
    ratios.map((ratio, i) => sum(rows.map(({ base, head }) => head[i]! / ratio - base[i]!)))
  const growthsOf = (rows: readonly Costs[]) => ratios.map((_, i) => sum(rows.map(({ delta }) => delta[i]!)))
  const all = [...costs.values()].filter(({ base, head }) => mean(base) + mean(head) > leastPooled)
  const beyond = (valuesOf: (rows: readonly Costs[]) => number[]) =>
    middle(all.map((one) => variance(valuesOf([one])) / counting([one], pairs)))
  const [shifts, growths] = [beyond(shiftsOf), beyond(growthsOf)]
  const moderated = (values: readonly number[], rows: readonly Costs[], over: number): GrowthSpread => {
    const n = values.length
    if (n < 2 || !Number.isFinite(over)) return spread(values)
    const pooled = Math.max(1, over) * counting(rows, pairs)
    return spreadBy(
      values,
      ((n - 1) * variance(values) + pooledRuns * pooled) / (n - 1 + pooledRuns),
      n - 1 + pooledRuns,
    )
  }
  return {
    growth: (rows) => moderated(growthsOf(rows), rows, growths),
    shift: (rows) => moderated(shiftsOf(rows), rows, shifts),
  }
}

/** Parts below this are a few samples, whose spread says nothing of the others'. */
const leastPooled = 0.01

/** The variance that counting samples has by itself, in the mean of the runs. */
function counting(rows: readonly Costs[], pairs: readonly RunPair[]): number {
  const each = pairs.map(({ base, head, ratio }, i) => {
    const [was, is] = [sum(rows.map((row) => row.base[i]!)), sum(rows.map((row) => row.head[i]!)) / ratio]
    return ofPart(was) / Math.max(1, base.samples) + ofPart(is) / Math.max(1, head.samples)
  })
  return Math.max(mean(each), 1e-9)
}

function ofPart(part: number): number {
  return Math.max(0.001, part * (1 - Math.min(1, part)))
}

function spreadBy(values: readonly number[], variance: number, freedom: number): GrowthSpread {
  const centre = mean(values)
  const error = Math.sqrt(variance / values.length)
  const half = freedom < 1 ? 1e9 : studentQuantile(0.975, freedom) * error
  const t = error === 0 ? (centre > 0 ? Number.POSITIVE_INFINITY : 0) : centre / error
  return { mean: centre, t, change: { estimate: centre, low: centre - half, high: centre + half } }
}

export function variance(values: readonly number[]): number {
  const centre = mean(values)
  return sum(values.map((value) => (value - centre) ** 2)) / Math.max(1, values.length - 1)
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted.length === 0 ? Number.NaN : sorted[(sorted.length - 1) >> 1]!
}

export function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0)
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length
}
