/** The words of notes. Takes a Note of any code, gives its level, its text and what to do about it; and writes
 *  notes into the JSON report and reads them back. No other room writes a note's text. Entries stand in
 *  of-measuring.ts, of-baselines.ts and of-pull-requests.ts. */

import type { Note, NoteLevel, ReadNote } from '../../model/note.ts'
import { literal, Mismatch, object, optional, type Shape, text } from '../json/shape.ts'
import type { NoteEntries, NoteEntry } from './entry.ts'
import { notesOfBaselines } from './of-baselines.ts'
import { notesOfMeasuring } from './of-measuring.ts'
import { notesOfPullRequests } from './of-pull-requests.ts'

type KnownNote = Exclude<Note, ReadNote>

const entries: NoteEntries<KnownNote> = { ...notesOfMeasuring, ...notesOfBaselines, ...notesOfPullRequests }

export const noteCodes = Object.keys(entries) as readonly KnownNote['code'][]

export interface NoteWords {
  readonly level: NoteLevel
  readonly text: string
  readonly hint?: string
}

export function noteWords(note: Note): NoteWords {
  if (note.code === 'as-read') {
    const { level, text, hint } = note
    return { level, text, ...(hint === undefined ? {} : { hint }) }
  }
  const { level, text: words, hint } = entries[note.code] as NoteEntry<Note>
  const advice = typeof hint === 'function' ? hint(note) : (hint ?? null)
  return {
    level: typeof level === 'function' ? level(note) : level,
    text: typeof words === 'function' ? words(note) : words,
    ...(advice === null ? {} : { hint: advice }),
  }
}

/** A note and what to do about it, as sentences. */
export function noteSentence(note: Note): string {
  const { text: words, hint } = noteWords(note)
  return hint === undefined ? words : `${words}${/[.!?:]$/.test(words) ? '' : '.'} ${hint}`
}

/** A note of the JSON report. */
export interface NoteDocument extends NoteWords {
  readonly code: string
  readonly data?: object
}

/** As the JSON report has it. */
export function noteDocument(note: Note): NoteDocument {
  const { level, text: words, hint } = noteWords(note)
  const told = { text: words, ...(hint === undefined ? {} : { hint }) }
  if (note.code === 'as-read') return { level, code: note.was, ...told }
  const { code, ...data } = note
  return { level, code, ...told, ...(Object.keys(data).length === 0 ? {} : { data }) }
}

const anyObject: Shape<object> = (value, path) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Mismatch(path, 'an object', value)
  return value
}

const documentShape = object<NoteDocument>({
  level: literal('notice', 'warning'),
  code: text,
  text,
  hint: optional(text),
  data: optional(anyObject),
})

/** Reads a note of the JSON report. Where its data are those of a note of this version, the words are written
 *  anew; else it stays as it is told there, as of an older report that has the text alone. */
export const noteShape: Shape<Note> = (value, path) => {
  const { level, code, text: words, hint, data } = documentShape(value, path)
  return (
    knownNote(code, data) ?? { code: 'as-read', was: code, level, text: words, ...(hint === undefined ? {} : { hint }) }
  )
}

function knownNote(code: string, data: object | undefined): Note | null {
  if (!Object.hasOwn(entries, code)) return null
  const entry = entries[code as KnownNote['code']]
  // A text alone, of a code that has data now.
  if (data === undefined && Object.keys(entry.data).length > 0) return null
  try {
    return { code, ...object(entry.data as Record<string, Shape<unknown>>)(data ?? {}, '') } as Note
  } catch (error) {
    if (error instanceof Mismatch) return null
    throw error
  }
}
