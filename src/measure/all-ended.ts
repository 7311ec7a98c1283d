/** Several measurements that are under way at once. */

import { Cancelled } from '../host/cleanup.ts'

/** Waits for all of them, also where one fails: what still runs would be in the way of what comes next. Throws what the
 *  first of them threw that failed; being cancelled says more than any failure. */
export async function allEnded<T>(running: readonly Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(running)
  const reasons = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
  if (reasons.length > 0) throw reasons.find((reason) => reason instanceof Cancelled) ?? reasons[0]
  return settled.map((one) => (one as PromiseFulfilledResult<T>).value)
}
