/** A commit that was taken back along the way and came in once more: of two steps the search finds either. What a later
 *  commit says that it reverts is not why the last one is slow, so what follows that commit is searched. */

import { type SearchFinding, type SearchOptions, type Standing, searchCommits } from './search.ts'

/** @param subjects of the commits, in order. */
export async function searchPastReverts({
  subjects,
  ...given
}: SearchOptions & { readonly subjects: readonly string[] }): Promise<SearchFinding> {
  const options = { ...given, stand: askedOnce(given.stand) }
  let found = await searchCommits(options)
  for (;;) {
    const [culprit, ...others] = found.culprits
    if (culprit === undefined || others.length + found.ranges.length > 0) return found
    const revert = revertOf(culprit.index, subjects)
    if (revert === null) return found
    const standing = await options.stand(revert)
    // It may have been taken back in part, or be slow by something else.
    if (standing.kind === 'at' && standing.position >= 0.5) return found
    if (standing.kind !== 'at') {
      const untestable = new Map(found.untestable)
      if (standing.kind === 'untestable') untestable.set(revert, standing.because)
      const range = { first: culprit.index, last: options.commits, part: 1 }
      return { culprits: [], ranges: [range], untestable, cut: standing.kind === 'no-time' }
    }
    found = later(found, revert, await searchCommits(after(options, revert)))
  }
}

/** A commit that the first search looked at may be one that takes another back, or lie behind it. */
function askedOnce(stand: SearchOptions['stand']): SearchOptions['stand'] {
  const known = new Map<number, Promise<Standing>>()
  return (index) => {
    const standing = known.get(index) ?? stand(index)
    known.set(index, standing)
    return standing
  }
}

/** The last commit behind this one, and before the last of all, that says it takes it back. */
function revertOf(index: number, subjects: readonly string[]): number | null {
  // Where pull requests are squashed, their numbers stand behind.
  const begin = `Revert "${subjects[index - 1]!.replace(/ \(#\d+\)$/, '')}`
  const last = subjects.findLastIndex(
    (subject, i) => i >= index && i < subjects.length - 1 && subject.startsWith(begin),
  )
  return last < 0 ? null : last + 1
}

function after({ commits, stand, likeliest, mostTests }: SearchOptions, from: number): SearchOptions {
  const left = likeliest !== null && likeliest > from ? likeliest - from : null
  return { commits: commits - from, stand: (index) => stand(index + from), likeliest: left, mostTests }
}

function later(before: SearchFinding, by: number, { culprits, ranges, untestable, cut }: SearchFinding): SearchFinding {
  return {
    culprits: culprits.map((one) => ({ ...one, index: one.index + by })),
    ranges: ranges.map((one) => ({ ...one, first: one.first + by, last: one.last + by })),
    untestable: new Map([...before.untestable, ...[...untestable].map(([index, why]) => [index + by, why] as const)]),
    cut,
  }
}
