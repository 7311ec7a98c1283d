/** The change of a whole suite: its geometric mean, found and tested round by round so that what the benchmarks
 *  of one round have in common (a neighbour, a clock step) is part of the error. */
import { checkSample, mean, midpoint } from './robust.ts'
import { type RankInterval, signedRankInterval } from './signed-rank.ts'

/** The mean log-change over the benchmarks with its interval of confidence at least 1 − `alpha`. `rows` holds one
 *  row of log-differences per benchmark, all over the same rounds.
 *  @throws RangeError for no row, or rows of unequal length: a mean over changing benchmarks is no change. */
export function suiteInterval(rows: readonly ArrayLike<number>[], alpha: number): RankInterval {
  return signedRankInterval(roundMeans(rows), alpha)
}

/** The mean of every round over all benchmarks. */
export function roundMeans(rows: readonly ArrayLike<number>[]): number[] {
  return columns(rows).map((column) => mean(column))
}

/** For each benchmark and round, the median of the *other* benchmarks' differences: the round's common mode as
 *  seen from this benchmark. Needs at least two benchmarks. */
export function commonMode(rows: readonly ArrayLike<number>[]): number[][] {
  if (rows.length < 2) throw new RangeError('a common mode needs at least two benchmarks')
  const modes = columns(rows).map(mediansOfOthers)
  return rows.map((_, i) => modes.map((round) => round[i]!))
}

/** For each value the median of all others, from one sorting. */
function mediansOfOthers(values: readonly number[]): number[] {
  checkSample(values, 'a common mode')
  const order = values.map((_, i) => i).sort((i, j) => values[i]! - values[j]!)
  const others = values.length - 1
  const medians = new Array<number>(values.length)
  order.forEach((index, position) => {
    const ranked = (k: number) => values[order[k < position ? k : k + 1]!]!
    medians[index] = midpoint(ranked((others - 1) >> 1), ranked(others >> 1))
  })
  return medians
}

function columns(rows: readonly ArrayLike<number>[]): number[][] {
  const length = rows[0]?.length
  if (length === undefined) throw new RangeError('a suite needs at least one benchmark')
  if (rows.some((row) => row.length !== length)) throw new RangeError('all benchmarks must cover the same rounds')
  return Array.from({ length }, (_, round) => rows.map((row) => row[round]!))
}
