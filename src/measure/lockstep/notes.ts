/** What a reader has to know beside the figures of lockstep. */

import { type Note, several } from '../../model/note.ts'
import type { Side } from '../../model/run.ts'
import type { LockstepOptions } from './measure-pair.ts'
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

/** @param parallel labels of the parts that keep several processors busy
 *  @param threaded benchmarks that do */
export function pinNote(
  { affinity, parts }: Pick<LockstepOptions, 'affinity' | 'parts'>,
  parallel: readonly string[],
  threaded: readonly string[],
): Note[] {
  if (affinity === null) return [{ code: 'not-pinned', possible: false, where: several([]) }]
  if (parallel.length === 0) return []
  const all = [...parts.head, ...parts.base]
  const shown = parallel.map((label) => all.find((part) => part.label === label)?.shown ?? label)
  const where = [...shown.filter((name) => name !== ''), ...threaded]
  return [{ code: 'not-pinned', possible: true, where: several(where) }]
}
