/** Places of benchmarks as they may be shown. They can come from a stranger's job, and end up in addresses and
 *  annotations: so they stay within the repository, and hold nothing that a reader would not see. */

import type { Place } from '../../model/comparison.ts'
import { count, Mismatch, nullable, object, type Shape, text } from './shape.ts'

const longestFile = 1_000
/** Nobody reads as far as that. */
const lastLine = 1_000_000

/** Control and format characters, halves of characters, line separators; and the separator of another system. */
const unfit = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\]/u

/** Whether a path leads, with `/` and without a detour, to a file below the root that it starts from. */
export function isFileOfRepository(file: string): boolean {
  if (file.length > longestFile || unfit.test(file) || /^[a-z]:/i.test(file)) return false
  return file.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

const file: Shape<string> = (value, path) => {
  const name = text(value, path)
  if (!isFileOfRepository(name)) throw new Mismatch(path, 'a file of the repository', value)
  return name
}

const line: Shape<number> = (value, path) => {
  const number = count(value, path)
  if (number < 1 || number > lastLine) throw new Mismatch(path, `a line from 1 to ${lastLine}`, value)
  return number
}

export const place: Shape<Place> = object<Place>({ file, line: nullable(line) })
