/** How long each pair of processes is measured before it is replaced by a fresh one.
 *
 *  A process has luck of its own (where its memory lies, what was compiled when) that no number of
 *  batches can average out; only fresh processes do, and each costs its start and warm-up. The best
 *  number of sweeps per pair follows from both variances and both costs (Kalibera and Jones,
 *  "Rigorous benchmarking in reasonable time", ISMM 2013, equation for two levels):
 *  k = sqrt( (cost of a pair / cost of a sweep) · (variance within / variance between) ). */

/** What one pair of processes showed of one benchmark. */
export interface PairShown {
  /** Log-ratios of head to base, batch by batch. */
  readonly ratios: readonly number[]
}

export interface PairCost {
  /** Wall seconds of start and warm-up, and of the measuring. */
  readonly startSeconds: number
  readonly measureSeconds: number
  readonly sweeps: number
}

/** Variance of a median against that of a mean of normal noise: π/2. */
const medianCost = Math.PI / 2

/** Between these shares of the start-up the split stays: the estimate from a few pairs is rough. */
const leastShare = 0.5
const mostShare = 20

/** Wall seconds to measure each pair for. `shown` holds, per benchmark, one entry per pair so far. */
export function secondsPerPair(shown: ReadonlyMap<string, readonly PairShown[]>, costs: readonly PairCost[]): number {
  const start = middle(costs.map((cost) => cost.startSeconds))
  const sweep = middle(costs.map((cost) => cost.measureSeconds / Math.max(1, cost.sweeps)))
  const best = [...shown.values()].filter((pairs) => pairs.length >= 2).map((pairs) => bestSweeps(pairs, start / sweep))
  const seconds = best.length === 0 ? start : middle(best) * sweep
  return Math.min(mostShare * start, Math.max(leastShare * start, seconds))
}

function bestSweeps(pairs: readonly PairShown[], costRatio: number): number {
  const within = middle(pairs.map(({ ratios }) => spread(ratios) ** 2))
  const sweeps = middle(pairs.map(({ ratios }) => ratios.length))
  const total = spread(pairs.map(({ ratios }) => middle(ratios))) ** 2
  const between = Math.max(total - (medianCost * within) / sweeps, within * 1e-4, Number.MIN_VALUE)
  return Math.sqrt((costRatio * medianCost * within) / between)
}

/** Median absolute deviation, scaled to the standard deviation of normal noise. */
export function spread(values: readonly number[]): number {
  if (values.length < 2) return 0
  const centre = middle(values)
  return 1.4826 * middle(values.map((value) => Math.abs(value - centre)))
}

/** The median. */
export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
