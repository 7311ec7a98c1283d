/** Cost that only moved: a function that is new takes what its caller has lost, one that is gone is now part of its
 *  caller, one took the place of another. Such functions are looked at together, and what is left over is their change. */

import { mean } from './certainty.ts'
import type { RunPair } from './compare.ts'
import type { Costs } from './costs.ts'
import type { Matching } from './functions.ts'

/** Parts of the time below this are nobody's. */
const leastPart = 0.002

/** @returns keys in groups; most functions are alone. */
export function groupsOf(
  costs: ReadonlyMap<string, Costs>,
  pairs: readonly RunPair[],
  matching: Matching,
): readonly (readonly string[])[] {
  const parent = new Map([...costs.keys()].map((key) => [key, key]))
  const find = (key: string): string => {
    let at = key
    while (parent.get(at) !== at) at = parent.get(at)!
    return at
  }
  const join = (a: string, b: string): void => {
    if (parent.has(a) && parent.has(b)) parent.set(find(a), find(b))
  }
  const replacedBelow = new Map<string, string>()
  for (const [key, cost] of costs) {
    const [was, is] = [mean(cost.base), mean(cost.head)]
    const isNew = !key.endsWith('\0base') && matching.baseOf(key) === null && is > leastPart
    const isGone = key.endsWith('\0base') && was > leastPart
    if (!isNew && !isGone) continue
    const caller = isNew ? callerIn(key, 'head', pairs, matching) : callerIn(key, 'base', pairs, matching)
    if (caller === null) continue
    const grown = mean(costs.get(caller)?.delta ?? [])
    if (isNew ? grown < 0 : grown > 0) join(key, caller)
    // One that is new and one that is gone, below the same caller.
    const kind = `${caller}\0${isNew ? 'gone' : 'new'}`
    const other = replacedBelow.get(kind)
    if (other !== undefined) join(key, other)
    replacedBelow.set(`${caller}\0${isNew ? 'new' : 'gone'}`, key)
  }
  const groups = new Map<string, string[]>()
  for (const key of costs.keys()) {
    const root = find(key)
    groups.set(root, [...(groups.get(root) ?? []), key])
  }
  return [...groups.values()]
}

/** Who calls it most, by the key of head. */
function callerIn(key: string, side: 'base' | 'head', pairs: readonly RunPair[], matching: Matching): string | null {
  const sums = new Map<string, number>()
  for (const pair of pairs) {
    const own = side === 'base' ? key.slice(0, -'\0base'.length) : key
    for (const [caller, part] of pair[side].callers.get(own) ?? []) sums.set(caller, (sums.get(caller) ?? 0) + part)
  }
  const [most] = [...sums].toSorted((a, b) => b[1] - a[1])
  if (most === undefined) return null
  return side === 'base' ? matching.unified(most[0]) : most[0]
}
