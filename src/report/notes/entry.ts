/** What an entry of the notes holds: the shape of a note's data, its level, its words, and what to do about it.
 *  Words are plain text with backticks around what is code; each view escapes them as a whole, names from
 *  outside included. They never throw, whatever data of the right shape they get: it may come from a stranger. */

import type { Note, NoteLevel, Several } from '../../model/note.ts'
import { count, list, object, type Shape, text } from '../json/shape.ts'
import { wholeText } from '../numbers.ts'
import { room } from '../phrase.ts'
import { visibleWithin } from '../visible.ts'

export interface NoteEntry<N extends Note> {
  /** Without the code. In the JSON report they stand in this order. */
  readonly data: { readonly [K in Exclude<keyof N, 'code'>]-?: Shape<N[K]> }
  readonly level: NoteLevel | ((note: N) => NoteLevel)
  readonly text: string | ((note: N) => string)
  /** What to do; null where a note of this code leaves nothing to do. */
  readonly hint?: string | ((note: N) => string | null)
}

export type NoteEntries<N extends Note> = { readonly [C in N['code']]: NoteEntry<Extract<N, { readonly code: C }>> }

export const severalShape = object<Several>({ named: list(text), count })

/** `a, b, c and 4 more`. */
export function listed({ named, count: all }: Several): string {
  const more = all - named.length
  return `${named.join(', ')}${more > 0 ? ` and ${wholeText(more)} more` : ''}`
}

/** The same of names of benchmarks: as code, and no longer than a line has room for. */
export function listedNames({ named, count: all }: Several): string {
  const shown = named
    .map((name) => visibleWithin(name, room.name))
    .map((name) => (name.includes('`') ? name : `\`${name}\``))
  return listed({ named: shown, count: all })
}

/** `a, b and c`. */
export function joined(words: readonly string[], last = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

/** The first twelve digits, as git shows a commit. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 12)
}
