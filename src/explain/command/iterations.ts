/** How many iterations each side has run, from what was counted: harnesses choose their number by the clock, which says
 *  nothing under callgrind. */

import type { Side } from '../../model/run.ts'
import type { CountedLaunch } from './profiling-command.ts'

/** What has this part of everything is what is repeated. */
const mostly = 0.9

/** Null where nothing tells. Of a single side only what is certain by itself. */
export function iterationsIn(
  sides: Readonly<Partial<Record<Side, CountedLaunch>>>,
): Readonly<Partial<Record<Side, number>>> | null {
  const { base, head } = sides
  const first = base ?? head
  if (first === undefined) return null
  const repeated = repeatedIn(first)
  if (repeated !== null) {
    const [was, is] = [base, head].map((one) => (one === undefined ? undefined : callsBy(one).get(repeated)))
    if ((base === undefined || (was ?? 0) > 0) && (head === undefined || (is ?? 0) > 0))
      return { ...(base === undefined ? {} : { base: was! }), ...(head === undefined ? {} : { head: is! }) }
  }
  if (base === undefined || head === undefined) return null
  const ratio = commonRatio(callsBy(base), callsBy(head))
  return ratio === null ? null : { base: 1, head: ratio }
}

/** The most often called of the functions in which nearly everything happens. */
function repeatedIn(counted: CountedLaunch): string | null {
  const calls = callsBy(counted)
  const whole = [...counted.inclusive].filter(([, taken]) => taken >= mostly * counted.instructions)
  const often = whole.map(([key]) => withoutLine(key)).filter((name) => (calls.get(name) ?? 0) > 1)
  return often.toSorted((a, b) => calls.get(b)! - calls.get(a)!)[0] ?? null
}

/** Of the calls of all functions that both sides have, the ratio that most have: what the change touches is the
 *  exception. */
function commonRatio(base: ReadonlyMap<string, number>, head: ReadonlyMap<string, number>): number | null {
  const votes = new Map<string, { count: number; ratio: number }>()
  for (const [key, was] of base) {
    const is = head.get(key) ?? 0
    // What is called once belongs to the start of the program.
    if (was < 2 || is < 2) continue
    const ratio = is / was
    const at = ratio.toPrecision(3)
    votes.set(at, { count: (votes.get(at)?.count ?? 0) + 1, ratio })
  }
  return (
    [...votes.values()].toSorted(
      (a, b) => b.count - a.count || Math.abs(Math.log(a.ratio)) - Math.abs(Math.log(b.ratio)),
    )[0]?.ratio ?? null
  )
}

/** By file and name: a line moves where something is added above it. */
function callsBy({ calls }: CountedLaunch): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [key, times] of calls) sums.set(withoutLine(key), (sums.get(withoutLine(key)) ?? 0) + times)
  return sums
}

function withoutLine(key: string): string {
  return key.slice(0, key.lastIndexOf('\0'))
}
