/** Small pictures of a series in a few characters: each stands for some runs, by their median. Shared by the page's
 *  script. */

import { selectInPlace } from '../statistics/robust.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const columns = 32
const gap = '-'

/** At most 32 characters, from the lowest (`A`) to the highest (`9`); `-` where no run has a value. */
export function sketch(values: Float64Array): string {
  const per = Math.max(1, values.length / columns)
  const middles: number[] = []
  const known = new Float64Array(Math.ceil(per) + 1)
  for (let from = 0; from < values.length; from += per) {
    const end = Math.min(values.length, Math.max(Math.floor(from) + 1, Math.floor(from + per)))
    let count = 0
    for (let i = Math.floor(from); i < end; i++) if (!Number.isNaN(values[i])) known[count++] = values[i]!
    middles.push(count === 0 ? Number.NaN : selectInPlace(known, count >> 1, 0, count - 1))
  }
  const drawn = middles.filter((value) => !Number.isNaN(value))
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)]
  return middles
    .map((value) => {
      if (Number.isNaN(value)) return gap
      const share = high > low ? (value - low) / (high - low) : 0.5
      return alphabet[Math.round(share * (alphabet.length - 1))]!
    })
    .join('')
}

/** The heights of a sketch from 0 to 1, null for gaps. */
export function heightsOf(text: string): (number | null)[] {
  return [...text].map((char) => (char === gap ? null : alphabet.indexOf(char) / (alphabet.length - 1)))
}
