/** Small pictures of a series in a few characters: each stands for some runs, by their median. Shared by the page's
 *  script. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const columns = 32
const gap = '-'

/** At most 32 characters, from the lowest (`A`) to the highest (`9`); `-` where no run has a value. */
export function sketch(values: Float64Array): string {
  const per = Math.max(1, values.length / columns)
  const middles: number[] = []
  for (let from = 0; from < values.length; from += per) {
    const part = values.subarray(Math.floor(from), Math.max(Math.floor(from) + 1, Math.floor(from + per)))
    const known = part.filter((value) => !Number.isNaN(value)).sort()
    middles.push(known[known.length >> 1] ?? Number.NaN)
  }
  const known = middles.filter((value) => !Number.isNaN(value))
  const [low, high] = [Math.min(...known), Math.max(...known)]
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
