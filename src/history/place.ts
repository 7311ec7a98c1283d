/** What a change of level can come from: the code of which commit, or the machine. The same commit measured again is the
 *  same code: whatever changes between two runs of it, the commit is not why. */

import { differencesOf } from '../baseline/fingerprint.ts'
import type { HistoryRun } from './suite-history.ts'

/** The value nearest to the cut before which another commit was measured, among those at which the change may lie; null
 *  where all of them are of one commit.
 *  @param at which run each value is of. @param low,high first and last place that the change may have. */
export function placeInCode(
  runs: readonly HistoryRun[],
  at: Int32Array,
  cut: number,
  { low, high }: { readonly low: number; readonly high: number },
): number | null {
  const isOther = (i: number) => i >= low && i <= high && runs[at[i - 1]!]!.commit !== runs[at[i]!]!.commit
  for (let away = 0; away <= high - low; away++) {
    if (isOther(cut - away)) return cut - away
    if (isOther(cut + away)) return cut + away
  }
  return null
}

/** Whether no run just after comes from a machine that a run just before came from, as far as hard and machine keys
 *  tell. Where machines alternate, as hosted ones do, a change is not theirs. */
export function machineChanged(runs: readonly HistoryRun[], after: number, by: number): boolean {
  const [before, now] = [runs.slice(Math.max(0, after - 4), after + 1), runs.slice(by, by + 5)]
  return !before.some((a) => now.some((b) => differencesOf(a, b).every(({ strength }) => strength === 'soft')))
}
