/** A line that looks like a result and was not understood. Left out in silence it would take its benchmark out of
 *  the comparison, and what is left would pass for the whole suite; so it is a failure that shows the line. What
 *  looks like a result is each format's own knowledge. */

import { FormatFailure } from '../model/failure.ts'
import { excerpt, isTooLongForRow } from './read-text.ts'

const hint = 'Let nothing else be printed into the lines of results; or let the tool write them to a file of their own.'

/** Throws where a line of a text that is about to be ignored looks like a result. */
export function refuseMissed(file: string, place: string, text: string, looksLikeResult: RegExp): void {
  if (isTooLongForRow(text) || !looksLikeResult.test(text)) return
  throw new FormatFailure(file, place, `a result that was not understood: ${excerpt(text)}`, { hint })
}

/** Throws where what was taken for a name holds a result: two lines without a line end between them. */
export function refuseGlued(file: string, place: string, name: string, looksLikeResult: RegExp): void {
  if (isTooLongForRow(name) || !looksLikeResult.test(name)) return
  throw new FormatFailure(file, place, `two results in one line, the first of them ${excerpt(name)}`, { hint })
}
