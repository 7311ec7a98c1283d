/** What is said where a processor quota held the suite up: it then stands still at moments that have nothing to
 *  do with its code, for as long as many batches take. */

import type { Note } from '../../model/report.ts'
import { percent } from '../../report/numbers.ts'

/** Less is no more than what else disturbs. */
const worthTelling = 0.01

/** @param share of the time of measuring. */
export function heldUpNotes(share: number): Note[] {
  if (share < worthTelling) return []
  return [
    {
      level: 'warning',
      code: 'held-up',
      text: `The processor quota of this container held the suite up for ${percent(share)} of the time: noise that no code makes.`,
      hint: 'Give the container more processors than the suite keeps busy, or measure where there is no quota.',
    },
  ]
}
