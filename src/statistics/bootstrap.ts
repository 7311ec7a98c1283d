/** The percentile bootstrap, for statistics of many rounds that have no law of their own (a ratio of sums, a mean
 *  over medians). Not for the change of one benchmark: below 30 rounds its intervals are too short by a tenth. */
import type { Random } from './random.ts'
import { quantile } from './robust.ts'

export interface BootstrapOptions {
  /** Default 1999. */
  readonly resamples?: number
  /** Consecutive rounds are drawn together in circular blocks of this length, which keeps their correlation.
   *  Default 1. */
  readonly block?: number
}

/** The interval of confidence about 1 − `alpha` for a `statistic` of `rounds` rounds. The statistic is given the
 *  indices of the rounds drawn; all benchmarks of a round are thereby drawn together.
 *  @throws RangeError for fewer than 30 rounds. */
export function bootstrapInterval(
  rounds: number,
  statistic: (indices: Uint32Array) => number,
  alpha: number,
  random: Random,
  options: BootstrapOptions = {},
): { estimate: number; low: number; high: number } {
  if (!(Number.isInteger(rounds) && rounds >= 30)) {
    throw new RangeError(`the percentile bootstrap needs at least 30 rounds, got ${rounds}`)
  }
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`bootstrapInterval: alpha ${alpha} is outside (0, 1)`)
  const { resamples = 1999, block = 1 } = options
  const indices = new Uint32Array(rounds)
  const estimate = statistic(Uint32Array.from(indices, (_, i) => i))
  const values = Float64Array.from({ length: resamples }, () => {
    for (let i = 0; i < rounds; i++) {
      indices[i] = i % block === 0 ? random.integer(rounds) : (indices[i - 1]! + 1) % rounds
    }
    return statistic(indices)
  })
  return { estimate, low: quantile(values, alpha / 2), high: quantile(values, 1 - alpha / 2) }
}
