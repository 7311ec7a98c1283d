/** For detection: looks through the lines of a file without building a list of them. */

import type { ResultFile } from './format.ts'
import { linesOf } from './read-text.ts'

export function anyLine(file: ResultFile, test: (text: string) => boolean): boolean {
  for (const { text } of linesOf(file)) {
    if (test(text)) return true
  }
  return false
}
