/** Numbers as tools print them for people: thousands parted by a comma or an apostrophe, a point before the
 *  fraction. What could be either is refused: `1,5` is 1.5 in some languages and a mistake in others. */

import { FormatFailure } from '../model/failure.ts'

/** @throws FormatFailure where the text is no such number. */
export function printedNumber(text: string, file: string, place: string): number {
  const bare = text.replace(/[,'’](?=\d{3}(?!\d))/g, '')
  if (/^\d+(?:\.\d+)?$/.test(bare)) return Number(bare)
  throw new FormatFailure(file, place, `should be a number, found "${text.slice(0, 60)}"`, {
    hint: 'Let the tool print numbers in English, or write JSON.',
  })
}
