/** For detection: looks through the lines of a file without building a list of them. What formats share stands here
 *  side by side, because each file is one way of reading; the formats themselves have folders. */

import type { ResultFile } from './format.ts'
import { linesOf } from './read-text.ts'

export function anyLine(file: ResultFile, test: (text: string) => boolean): boolean {
  for (const { text } of linesOf(file)) {
    if (test(text)) return true
  }
  return false
}
