/** Growth that comes by calls: a function that is as it was takes more since a function that the change touches calls it
 *  more often, or gives it more to do. The stacks tell: each sample of it belongs to the nearest function above it that
 *  the change touches, whatever stands between. The one to whom more than half of the growth belongs is why. */

import { sum } from './certainty.ts'
import type { RunPair } from './compare.ts'
import type { Matching } from './functions.ts'
import type { Owned } from './owned.ts'

export interface Handed {
  /** The touched caller, by its key in head. */
  readonly caller: string
  /** The function that it calls on the way, where that is another one. */
  readonly via: string | null
  /** Part of the growth that comes through the caller, up to 1. */
  readonly part: number
  /** What is spent through it, run by run, in parts of base's work. */
  readonly base: readonly number[]
}

const leastPart = 0.5

export interface Stacks {
  readonly pairs: readonly RunPair[]
  readonly matching: Matching
  /** Keys that are looked at together, since what one of them lost another one took. */
  readonly groups: readonly (readonly string[])[]
  readonly isTouched: (key: string) => boolean
}

/** @returns of each group how its growth was handed to it; null where a single touched caller is not why. */
export function createHanded(stacks: Stacks): (group: readonly string[]) => Handed | null {
  const { pairs, matching, groups, isTouched } = stacks
  const known = new Map(groups.flatMap((group) => group.map((key) => [key, group] as const)))
  /** Of one that takes no time itself there is none. */
  const groupOf = (key: string): readonly string[] => {
    const found = known.get(key) ?? [key]
    known.set(key, found)
    return found
  }

  /** The first that head has and the change touches; of one that is gone the one that took its place. */
  const nearestTouched = (above: readonly string[]): Nearest | null => {
    for (const [i, key] of above.entries()) {
      const group = groupOf(key)
      if (isTouched(key)) return { group, key, via: above[i - 1] ?? null }
      if (key.endsWith('\0base') && group.some(isTouched)) return { group, key: null, via: null }
    }
    return null
  }

  return (group) => {
    const through = new Map<readonly string[], Through>()
    let grown = 0
    for (const [run, { base, head, ratio }] of pairs.entries()) {
      for (const [side, more] of [[base, -1] as const, [head, ratio] as const])
        for (const { above, part } of waysOf(group, side, side === base ? matching.unified : (key) => key)) {
          grown += part * more
          const nearest = nearestTouched(above)
          if (nearest === null || nearest.group === group) continue
          const one = through.get(nearest.group) ?? { base: pairs.map(() => 0), callers: new Map(), grown: 0 }
          through.set(nearest.group, one)
          one.grown += part * more
          if (side === base) one.base[run]! += part
          if (nearest.key === null) continue
          const ways = one.callers.get(nearest.key) ?? new Map<string | null, number>()
          one.callers.set(nearest.key, ways.set(nearest.via, (ways.get(nearest.via) ?? 0) + part * more))
        }
    }
    const [most] = [...through.values()].toSorted((a, b) => b.grown - a.grown)
    if (most === undefined || grown <= 0 || most.grown <= leastPart * grown) return null
    const [caller] = [...most.callers].toSorted((a, b) => sum([...b[1].values()]) - sum([...a[1].values()]))
    if (caller === undefined) return null
    const [way] = [...caller[1]].toSorted((a, b) => b[1] - a[1])
    return { caller: caller[0], via: way![0], part: Math.min(1, most.grown / grown), base: most.base }
  }
}

interface Nearest {
  readonly group: readonly string[]
  /** Null: it is gone, and head has another one of its group. */
  readonly key: string | null
  readonly via: string | null
}

interface Through {
  readonly base: number[]
  /** How much each of the group's callers brought, by the function that it calls on the way. */
  readonly callers: Map<string, Map<string | null, number>>
  grown: number
}

/** Of all functions of the group, with the keys that both sides have. */
function waysOf(group: readonly string[], { ways }: Owned, unified: (key: string) => string) {
  return [...ways].flatMap(([key, all]) =>
    group.includes(unified(key)) ? all.map(({ above, part }) => ({ above: above.map(unified), part })) : [],
  )
}
