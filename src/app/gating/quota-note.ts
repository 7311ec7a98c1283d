/** The note of where a processor quota held the suite up: it then stands still at moments that have nothing to
 *  do with its code, for as long as many batches take. */

import type { Note } from '../../model/note.ts'

/** Less is no more than what else disturbs. */
const worthTelling = 0.01

/** @param share of the time of measuring. */
export function heldUpNotes(share: number): Note[] {
  if (share < worthTelling) return []
  return [{ code: 'held-up', share }]
}
