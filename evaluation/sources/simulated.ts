/** Simulated machines: launches one after the other in time, base and head in random order within a pair,
 *  balanced over two. Each noise is one thing that goes wrong on real machines, drawn larger than usual. */

import type { Side } from '../../src/model/run.ts'
import { createRandom, type Random } from '../../src/statistics/random.ts'
import type { Samples, SeriesPair } from './series.ts'

/** A noise gives the log-time of every sample of every benchmark of a launch. Called in the order of time. */
type Noise = (random: Random) => (progress: number, benchmark: number, samples: number) => Float64Array

const fill = (samples: number, value: () => number) => Float64Array.from({ length: samples }, value)

export const noises: Readonly<Record<string, Noise>> = {
  normal: (random) => (_, __, samples) => {
    const luck = 0.02 * random.normal()
    return fill(samples, () => luck + 0.02 * random.normal())
  },
  'heavy tails': (random) => (_, __, samples) => {
    const luck = 0.02 * random.studentT(2.5)
    return fill(samples, () => luck + 0.02 * random.studentT(2.5))
  },
  drift: (random) => (progress, _, samples) => {
    const luck = 0.3 * progress + 0.01 * random.normal()
    return fill(samples, () => luck + 0.02 * random.normal())
  },
  bursts: (random) => (_, __, samples) => {
    const hit = random.next() < 0.15
    const luck = 0.01 * random.normal()
    return fill(samples, () => luck + 0.02 * random.normal() + (hit && random.next() < 0.7 ? 0.5 : 0))
  },
  // The speed of the whole machine toggles by 1.6 and keeps for some tens of samples.
  regimes: (random) => {
    let slow = false
    return (_, __, samples) =>
      fill(samples, () => {
        if (random.next() < 1 / 40) slow = !slow
        return 0.02 * random.normal() + (slow ? Math.log(1.6) : 0)
      })
  },
  // A process compiles or lays out its code in one of two ways, and stays with it.
  'two modes': (random) => (_, __, samples) => {
    const luck = (random.next() < 0.3 ? 0.18 : 0) + 0.005 * random.normal()
    return fill(samples, () => luck + 0.01 * random.normal())
  },
  // Each benchmark's launches resemble the launches before.
  memory: (random) => {
    const last: number[] = []
    return (_, benchmark, samples) => {
      const luck = 0.6 * (last[benchmark] ?? random.normal()) + 0.8 * random.normal()
      last[benchmark] = luck
      return fill(samples, () => 0.03 * luck + 0.02 * random.normal())
    }
  },
}

export interface SimulationPlan {
  readonly noise: string
  readonly benchmarks: number
  readonly pairs: number
  readonly samples: number
  readonly seed: string
}

export function simulate({ noise, benchmarks, pairs, samples, seed }: SimulationPlan): SeriesPair[] {
  const random = createRandom(`${seed} ${noise}`)
  const draw = noises[noise]!(random)
  let first: Side = 'base'
  return Array.from({ length: pairs }, (_, pair) => {
    first = pair % 2 === 0 ? (random.next() < 0.5 ? 'base' : 'head') : first === 'base' ? 'head' : 'base'
    const launch = (at: number): Samples =>
      Array.from({ length: benchmarks }, (_, b) => draw((pair + at / 2) / pairs, b, samples).map(Math.exp))
    const [earlier, later] = [launch(0), launch(1)]
    return first === 'base' ? { first, base: earlier, head: later } : { first, base: later, head: earlier }
  })
}
