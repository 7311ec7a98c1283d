/** Text that stops in the middle of a line: the tool was killed, or its output was cut. */

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
