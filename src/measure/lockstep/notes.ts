/** What a reader has to know beside the figures of lockstep. */

import type { Affinity } from '../../host/affinity.ts'
import type { Note } from '../../model/report.ts'
import type { Side } from '../../model/run.ts'
import type { Sharing } from './sharing.ts'

export function textNote(texts: Partial<Record<Side, string>>): Note[] {
  if (texts.base === undefined || texts.head === undefined || texts.base === texts.head) return []
  return [
    {
      level: 'warning',
      code: 'other-harness',
      text: `Base was measured by ${texts.base}, head by ${texts.head}.`,
      hint: 'A change of runtime or harness is part of what was compared.',
    },
  ]
}

export function idleNote(names: readonly string[]): Note[] {
  if (names.length === 0) return []
  const some = names.slice(0, 3).join(', ')
  return [
    {
      level: 'warning',
      code: 'optimised-away',
      text: `Too fast to be work: ${some}${names.length > 3 ? ` and ${names.length - 3} more` : ''} took less than a third of a nanosecond per iteration.`,
      hint: 'The compiler has probably removed what the benchmark does. Use its result.',
    },
  ]
}

/** One note for each, up to three: what a reader needs is the two figures. */
export function sharingNotes(found: readonly Sharing[]): Note[] {
  return found.slice(0, 3).map(({ name, alone, together }) => ({
    level: 'warning',
    code: 'sharing',
    text: `${name} depends on what runs beside it: in the trial, head took ${percentOf(together)} of base’s time where each side ran after the other, ${percentOf(alone)} where it ran after itself.`,
    hint: 'Sharing a processor, and so its caches, is part of this figure. Set `pairing: rounds` to measure each side alone.',
  }))
}

function percentOf(logRatio: number): string {
  return `${(100 * Math.exp(logRatio)).toFixed(1)} %`
}

export function pinNote(affinity: Affinity | null, parallel: readonly string[], threaded: readonly string[]): Note[] {
  if (affinity !== null && parallel.length === 0) return []
  const where = [...parallel.filter((label) => label !== ''), ...threaded.slice(0, 3)].join(', ')
  const why =
    affinity === null
      ? 'could not be kept on one processor here'
      : `were not kept on one processor, because the suite uses more than one${where === '' ? '' : ` (${where})`}`
  return [
    {
      level: 'notice',
      code: 'not-pinned',
      text: `Base and head ${why}, so more of the machine’s noise is left in their ratio.`,
    },
  ]
}
