/** Which benchmark of head is slowed by how much in which pair. */

import type { Random } from '../../src/statistics/random.ts'

/** Extra work as shares; 0 is the same program. */
export const slowdowns: readonly number[] = [0, 0.01, 0.02, 0.03, 0.05, 0.1]

/** Endless plans, one a pair: the share of each benchmark. Every pair has every slowdown in it, so that
 *  what the machine does meets them all alike, and over as many pairs as there are slowdowns every benchmark
 *  has each of them once. The last benchmark is the control, which is never slowed. */
export function* slowdownPlans(benchmarks: readonly string[], random: Random): Generator<ReadonlyMap<string, number>> {
  const slowed = benchmarks.slice(0, -1)
  for (;;) {
    for (const shift of random.shuffle(slowdowns.map((_, i) => i))) {
      yield new Map([
        ...slowed.map((name, i): [string, number] => [name, slowdowns[(i + shift) % slowdowns.length]!]),
        [benchmarks.at(-1)!, 0],
      ])
    }
  }
}
