/** Changes that one number does not tell: head's launches are not base's, moved, but another mix. The machine of all
 *  of them disturbs launches for long and only ever slows them, so that the fastest samples repeat well and the
 *  typical ones badly; that is where the two disagree most clearly. */

import type { Side } from '../../src/model/run.ts'
import { createRandom, type Random } from '../../src/statistics/random.ts'
import type { Samples, SeriesPair } from './series.ts'

/** Log-time that the program itself takes in one launch. */
type Program = (random: Random) => number

interface Alternative {
  readonly base: Program
  readonly head: Program
}

/** A process runs in one of two ways, and stays with it. */
const modes = (fast: number, slow: number): Program => {
  const gap = Math.log(1.2)
  return (random) => (random.next() < 0.5 ? fast : gap + slow)
}

const same: Program = () => 0

export const alternatives: Readonly<Record<string, Alternative>> = {
  'no change': { base: same, head: same },
  'all launches slower': { base: same, head: () => 0.03 },
  'only the fast mode slower': { base: modes(0, 0), head: modes(0.03, 0) },
  'only the slow mode slower': { base: modes(0, 0), head: modes(0, 0.03) },
  'a share of the launches slower': { base: same, head: (random) => (random.next() < 0.3 ? 0.1 : 0) },
  'heavier tails on one side': {
    base: same,
    head: (random) => (random.next() < 0.2 ? 0.15 * random.exponential() : 0),
  },
  'less spread': { base: (random) => 0.06 * random.normal(), head: (random) => 0.02 * random.normal() },
  'more spread': { base: (random) => 0.02 * random.normal(), head: (random) => 0.06 * random.normal() },
}

export interface AlternativePlan {
  readonly alternative: string
  readonly benchmarks: number
  readonly pairs: number
  readonly samples: number
  readonly seed: string
}

/** What the machine adds to a launch, and to a sample. */
const disturbance = { launch: 0.06, sample: 0.01 }

export function simulateAlternative({ alternative, benchmarks, pairs, samples, seed }: AlternativePlan): SeriesPair[] {
  const random = createRandom(`${seed} ${alternative}`)
  const programs = alternatives[alternative]!
  const launch = (side: Side): Samples =>
    Array.from({ length: benchmarks }, () => {
      const level = programs[side](random) + disturbance.launch * random.exponential()
      return Float64Array.from({ length: samples }, () => Math.exp(level + disturbance.sample * random.exponential()))
    })
  return Array.from({ length: pairs }, () => {
    const first: Side = random.next() < 0.5 ? 'base' : 'head'
    return { first, base: launch('base'), head: launch('head') }
  })
}
