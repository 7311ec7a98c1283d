/** The levels of a plan's looks. Every look may be the last, so each has a nominal level of its own
 *  (see statistics/spending.ts); here they are kept per plan, since integrating them takes longer
 *  than everything else about a look. */

import { createSequentialP, nominalLevels, type Spending } from '../../statistics/spending.ts'

export interface Levels {
  /** Rounds at the looks taken, rising. */
  readonly looks: readonly number[]
  /** Two-sided p-value over the whole plan of a two-sided p-value seen at a look (0-based). */
  sequential(p: number, look: number): number
  /** Two-sided level at a look that keeps `alpha` over the whole plan. */
  nominal(alpha: number, look: number): number
  /** The look at which data up to this round were first seen. */
  lookAt(round: number): number
}

const plans = new Map<string, Levels>()
/** Enough for a process that judges one gate, and a bound for one that simulates many. */
const mostKept = 256

/** @param total rounds of the full plan; a plan cut short keeps it. */
export function planLevels(looks: readonly number[], total: number, spending: Spending = 'pocock'): Levels {
  const key = `${looks.join()}/${total}/${spending}`
  let levels = plans.get(key)
  if (levels === undefined) {
    if (plans.size >= mostKept) plans.clear()
    levels = looks.length === 1 && looks[0] === total ? oneLook(looks) : manyLooks(looks, total, spending)
    plans.set(key, levels)
  }
  return levels
}

function oneLook(looks: readonly number[]): Levels {
  return { looks, sequential: (p) => p, nominal: (alpha) => alpha, lookAt: () => 0 }
}

function manyLooks(looks: readonly number[], total: number, spending: Spending): Levels {
  const sequentialP = createSequentialP(looks, total, spending)
  const known = new Map<number, number[]>()
  const levelsFor = (alpha: number): number[] => {
    let levels = known.get(alpha)
    if (levels === undefined) {
      if (known.size >= mostKept) known.clear()
      levels = nominalLevels(looks, alpha, total, spending)
      known.set(alpha, levels)
    }
    return levels
  }
  return {
    looks,
    // Only the look at hand counts: a p-value that was smaller at an earlier look would claim what the
    // interval shown now takes back.
    sequential: (p, look) => sequentialP(looks.slice(0, look + 1).map((_, j) => (j === look ? p : 1))),
    nominal: (alpha, look) => levelsFor(alpha)[look]!,
    lookAt: (round) => {
      const at = looks.findIndex((look) => look >= round)
      return at < 0 ? looks.length - 1 : at
    },
  }
}
