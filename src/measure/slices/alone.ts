/** Slices of one side alone. Both sides of a pair are then the same checkout, and each of them is a launch: a median of
 *  short launches, which is what the suite's command can be launched as. */

import type { Launch } from '../../model/run.ts'
import type { PairSource, WarmUp } from '../source.ts'

export interface SlicedAlone extends Pick<WarmUp, 'tool' | 'ignored' | 'machine'> {
  readonly launches: readonly Launch[]
}

/** @param source of pairs whose sides are one checkout. @param begin is told each launch (from 1) before it is made.
 *  @throws Failure */
export async function launchesOfSlices(
  source: PairSource,
  count: number,
  begin: (launch: number) => void,
): Promise<SlicedAlone> {
  begin(1)
  const { tool, ignored, machine } = await source.warmUp()
  const launches: Launch[] = []
  for (let round = 1; launches.length < count; round++) {
    if (round > 1) begin(launches.length + 1)
    const { base, head } = await source.measure(round, null)
    launches.push(base, head)
  }
  return { tool, ignored, ...(machine === undefined ? {} : { machine }), launches: launches.slice(0, count) }
}
