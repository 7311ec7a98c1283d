/** Which side goes first. Random within a pair, balanced over every two rounds (ABBA or BAAB), so that
 *  neither drift nor the advantage of going second favours a side. */

import type { Side } from '../model/run.ts'
import type { Chance } from './source.ts'

/** An endless sequence: the first side of round 1, 2, 3 and so on. */
export function* firstSides(chance: Chance): Generator<Side, never> {
  for (;;) {
    const first: Side = chance.next() < 0.5 ? 'base' : 'head'
    yield first
    yield otherSide(first)
  }
}

export function otherSide(side: Side): Side {
  return side === 'base' ? 'head' : 'base'
}

/** A copy in random order (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  const copy = [...items]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(chance.next() * (i + 1))
    ;[copy[i], copy[j]] = [copy[j]!, copy[i]!]
  }
  return copy
}

/** Chance for one launch, drawn once per round so that both sides of a pair get the same. Mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return {
    next() {
      state = (state + 0x6d2b79f5) >>> 0
      let mixed = Math.imul(state ^ (state >>> 15), state | 1)
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
    },
  }
}
