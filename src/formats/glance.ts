/** What detection looks at. Nearly forty formats are asked about the same file, most of them with patterns
 *  over its text, and a result file may have hundreds of megabytes; so they are shown the beginning and the
 *  end of a long one. Its JSON document, where it is one, is whole, and parsed once for all of them. */

import type { ResultFile } from './format.ts'
import { isJson, shareDocument } from './read-json.ts'
import { tryText, withText } from './read-text.ts'

/** Characters at either end. A log has its header or its first results in the one, a summary table in the other. */
export const glanceLength = 512 * 1024
/** The same for a JSON document, which formats tell by its keys and hardly by its text. */
export const jsonGlanceLength = 64 * 1024

/** The file itself where it is short, or no text; otherwise one of the same path and document whose text is
 *  cut down to whole lines from both ends. For `recognises` only, never to be read. */
export function glance(file: ResultFile): ResultFile {
  const text = tryText(file)
  const length = isJson(file) ? jsonGlanceLength : glanceLength
  if (text === undefined || text.length <= 2 * length) return file
  // Within one endless line the cut is anywhere.
  const end = text.lastIndexOf('\n', length) + 1 || length
  const start = text.indexOf('\n', text.length - length) + 1 || text.length - length
  const short = withText(file, `${text.slice(0, end)}\n${text.slice(start)}`)
  shareDocument(file, short)
  return short
}
