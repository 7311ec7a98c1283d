/** The wing explain/bisect/: which of several commits it was. Here: the order in which commits are looked at, and what
 *  follows. Takes a way to tell where a commit stands between the good end (0) and the bad end (1); knows nothing of how
 *  it is told. Commits that cannot be tested are passed over; a range and several commits are answers. */

import type { WhyUntestable } from '../../model/why.ts'

export type Standing =
  | { readonly kind: 'at'; readonly position: number }
  | { readonly kind: 'untestable'; readonly because: WhyUntestable }
  /** There is no time to look at it, nor at any other. */
  | { readonly kind: 'no-time' }

export interface SearchOptions {
  /** Commits after the good end; the last is the bad end. */
  readonly commits: number
  /** Where commit number `index` (from 1) stands. Asked at most once for each. */
  readonly stand: (index: number) => Promise<Standing>
  /** The commit that is the likeliest, from what it changes; null where nothing says. */
  readonly likeliest: number | null
  /** How many may be looked at. */
  readonly mostTests: number
}

export interface SearchFinding {
  /** Single commits, by their numbers, in order; what each makes up of the whole. */
  readonly culprits: readonly { readonly index: number; readonly part: number }[]
  /** Where nothing between could be tested: one of these commits. */
  readonly ranges: readonly { readonly first: number; readonly last: number; readonly part: number }[]
  readonly untestable: ReadonlyMap<number, WhyUntestable>
  /** Whether it ended before all was looked at. */
  readonly cut: boolean
}

/** Steps smaller than this part of the whole are not looked into. */
const leastPart = 0.3

export async function searchCommits({ commits, stand, likeliest, mostTests }: SearchOptions): Promise<SearchFinding> {
  const positions = new Map<number, number>([
    [0, 0],
    [commits, 1],
  ])
  const untestable = new Map<number, WhyUntestable>()
  const culprits: SearchFinding['culprits'][number][] = []
  const ranges: SearchFinding['ranges'][number][] = []
  let tests = 0
  let cut = false

  const look = async (index: number): Promise<void> => {
    tests++
    const standing = await stand(index)
    if (standing.kind === 'at') positions.set(index, standing.position)
    else if (standing.kind === 'untestable') untestable.set(index, standing.because)
    else cut = true
  }

  async function within(low: number, high: number): Promise<void> {
    const part = positions.get(high)! - positions.get(low)!
    if (part < leastPart) return
    if (high - low === 1) {
      culprits.push({ index: high, part })
      return
    }
    for (;;) {
      const next = pick(low, high, likeliest, untestable)
      if (next === null) {
        ranges.push({ first: low + 1, last: high, part })
        return
      }
      if (!cut && tests < mostTests) await look(next)
      else cut = true
      if (cut) {
        ranges.push({ first: low + 1, last: high, part })
        return
      }
      if (!positions.has(next)) continue
      await within(low, next)
      return within(next, high)
    }
  }

  await within(0, commits)
  return { culprits, ranges, untestable, cut }
}

/** The one before the likeliest, then that itself; else the middle, or what is nearest to it and can be tested. */
function pick(
  low: number,
  high: number,
  likeliest: number | null,
  untestable: ReadonlyMap<number, WhyUntestable>,
): number | null {
  const open = Array.from({ length: high - low - 1 }, (_, i) => low + 1 + i).filter((index) => !untestable.has(index))
  if (open.length === 0) return null
  if (likeliest !== null && likeliest > low && likeliest <= high) {
    const first = [likeliest - 1, likeliest].find((index) => open.includes(index))
    if (first !== undefined) return first
  }
  const middle = (low + high) / 2
  return open.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b)[0]!
}
