/** What another job found out about why rows are slower, carried over to the verdict that this one comes to. It was
 *  checked when it was read; it decides nothing. */

import type { BenchmarkComparison } from '../../model/comparison.ts'
import type { Report } from '../../model/report.ts'

/** @param told reports of the jobs that measured. */
export function withCarriedWhys(
  rows: readonly BenchmarkComparison[],
  told: readonly Report[],
): readonly BenchmarkComparison[] {
  const known = told.flatMap(({ benchmarks }) => benchmarks.filter(({ why }) => why !== undefined))
  return rows.map((row) => {
    const same = known.find(({ name, metric }) => name === row.name && metric === row.metric)
    // One that is no longer called slower has nothing to explain.
    return same?.why === undefined || row.outcome !== 'regressed' ? row : { ...row, why: same.why }
  })
}

/** What one job left out. Shards leave out nothing. */
export function carriedLeftOut(told: readonly Report[]): Pick<Report, 'leftOut'> {
  const [only, ...more] = told
  return only?.leftOut === undefined || more.length > 0 ? {} : { leftOut: only.leftOut }
}

/** Of several jobs each has looked at its own benchmarks alone, so that none can say what is not measured. */
export function carriedReach(told: readonly Report[]): Pick<Report, 'reach'> {
  const [only, ...more] = told
  return only?.reach === undefined || more.length > 0 ? {} : { reach: only.reach }
}
