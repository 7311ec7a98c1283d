/** Measures a suite, and adds to its failure the words that measure/ leaves to report/. */

import { NeitherClock } from '../measure/duet/refusal.ts'
import type { PairedRun } from '../measure/paired-run.ts'
import { measureSuite } from '../measure/suite.ts'
import { Failure } from '../model/failure.ts'
import { norByFairClock } from '../report/notes/why-pairing.ts'

/** Like `measureSuite`: never throws for what the suite does. */
export async function measureToldSuite(...request: Parameters<typeof measureSuite>): Promise<PairedRun> {
  const measured = await measureSuite(...request)
  return { ...measured, failure: toldFailure(measured.failure) }
}

export function toldFailure(failure: Failure | null): Failure | null {
  if (!(failure instanceof NeitherClock)) return failure
  const { message, hint, fairClock } = failure
  return new Failure(`${message}${norByFairClock(fairClock)}`, {
    cause: failure,
    ...(hint === undefined ? {} : { hint }),
  })
}
