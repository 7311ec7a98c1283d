/** Unknown keys are mistakes: a misspelt `smaples` must not pass for a run without samples. */

import { FormatFailure } from '../../model/failure.ts'
import type { Json } from '../read-json.ts'

export function noOtherKeys(object: Json, known: readonly string[]): void {
  for (const [key, value] of object.entries()) {
    if (known.includes(key)) continue
    throw new FormatFailure(object.file, value.path, `is no key of benchgate/run/1; known here: ${known.join(', ')}`)
  }
}

/** One of a few words. */
export function oneOf<T extends string>(value: Json, words: readonly T[]): T {
  const found = value.raw
  const known = words.find((word) => word === found)
  return known ?? value.fail(words.map((word) => `"${word}"`).join(' or '))
}
