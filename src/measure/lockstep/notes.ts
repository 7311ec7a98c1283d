/** What a reader has to know beside the figures of lockstep. */

import type { Affinity } from '../../host/affinity.ts'
import { type Note, several } from '../../model/note.ts'
import type { Side } from '../../model/run.ts'
import type { Sharing } from './sharing.ts'

export function textNote({ base, head }: Partial<Record<Side, string>>): Note[] {
  return base === undefined || head === undefined || base === head ? [] : [{ code: 'other-harness', base, head }]
}

export function idleNote(names: readonly string[]): Note[] {
  return names.length === 0 ? [] : [{ code: 'optimised-away', benchmarks: several(names) }]
}

export function uncountedNote(names: readonly string[]): Note[] {
  return names.length === 0 ? [] : [{ code: 'not-counted', benchmarks: several(names) }]
}

/** One note for each, up to three: what a reader needs is the two figures. */
export function sharingNotes(found: readonly Sharing[]): Note[] {
  return found.slice(0, 3).map(({ name, alone, together }) => {
    return { code: 'sharing', benchmark: name, alone: Math.exp(alone), together: Math.exp(together) }
  })
}

export function pinNote(affinity: Affinity | null, parallel: readonly string[], threaded: readonly string[]): Note[] {
  if (affinity === null) return [{ code: 'not-pinned', possible: false, where: several([]) }]
  if (parallel.length === 0) return []
  const where = [...parallel.filter((label) => label !== ''), ...threaded]
  return [{ code: 'not-pinned', possible: true, where: several(where) }]
}
