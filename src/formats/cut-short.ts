/** Text that stops before its end, in the middle of a line or behind a whole one: the tool was killed, or its output was
 *  cut. Behind a whole line this can only be known where a format says how many results there are, or closes them. */

import { FormatFailure } from '../model/failure.ts'
import type { ResultFile } from './format.ts'
import { excerpt, textOf } from './read-text.ts'

/** Refuses a last line that has no end and was not understood: it may be half a benchmark. */
export function refuseHalfLine(file: ResultFile, understood: (line: string) => boolean): void {
  const text = textOf(file)
  const last = text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)
  if (last.trim() === '' || understood(last)) return
  throw new FormatFailure(file.path, 'the last line', `stops in mid-line: ${JSON.stringify(excerpt(last, 60))}`, {
    hint: 'The tool was probably stopped before its end; run it again.',
  })
}

/** What a text that stops behind a whole line is refused with. `missing`: what it lacks, in words. */
export function endMissing(file: string, place: string | undefined, missing: string): FormatFailure {
  return new FormatFailure(file, place, `the text stops before its end: ${missing}`, {
    hint: 'The tool was probably stopped before its end, or its output was cut; run it again, and keep all that it prints.',
  })
}
