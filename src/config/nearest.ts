/** Finds the name that a misspelt one was meant to be. */

/** Edits between two words: insertions, deletions, substitutions and swaps of neighbours (the
 *  restricted Damerau–Levenshtein distance, "optimal string alignment"). */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/** The candidates within reach of `word`, nearest first, at most `most`. In reach: up to a third of
 *  the letters wrong (at least two edits for words of four letters or more), or one begins with the other. */
export function nearest(word: string, candidates: readonly string[], most = 1): string[] {
  // Longer words than this are no slips of the pen, and the distance is quadratic.
  const given = word.toLowerCase().slice(0, 200)
  const reach = given.length < 4 ? 1 : Math.max(2, Math.floor(given.length / 3))
  return candidates
    .map((candidate) => ({ candidate, distance: distanceOf(given, candidate.toLowerCase().slice(0, 200)) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

/** An abbreviation counts as one edit: `head` for `head-ref` is nearer than any word of equal length. */
function distanceOf(given: string, candidate: string): number {
  const abbreviates = given.length >= 3 && (candidate.startsWith(given) || given.startsWith(candidate))
  return abbreviates ? 1 : editDistance(given, candidate)
}

/** ` Did you mean x?`, or nothing. */
export function didYouMean(word: string, candidates: readonly string[], show = (name: string) => name): string {
  const [first] = nearest(word, candidates)
  return first === undefined ? '' : ` Did you mean ${show(first)}?`
}
