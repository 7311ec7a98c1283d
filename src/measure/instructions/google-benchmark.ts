/** How a program of Google Benchmark is told by its environment to run one benchmark so often and no oftener. Since 1.8 it
 *  takes a number of iterations in place of a time. An older one, and one whose command line says otherwise, runs as often
 *  as it likes, which its results tell. */

import { filtersFor } from '../focus.ts'
import type { CountedUnit } from './count-slices.ts'

/** The second of each is how 1.5.1 to 1.5.6 wrote it. */
const names = ['BENCHMARK_', 'BENCHMARK_BENCHMARK_']

/** @param benchmarks by name, with seconds of one iteration. */
export function googleUnits(benchmarks: ReadonlyMap<string, number>): CountedUnit[] {
  return [...benchmarks].map(([name, seconds]) => ({
    names: [name],
    filter: filterOf(name),
    iterations: Math.max(1, Math.round(1 / seconds)),
    ignoresIterations: false,
    variables: (iterations) => variablesOf(name, iterations),
    ranAsAsked: ({ benchmarks }, iterations) => {
      const [only, ...others] = benchmarks
      return only?.name === name && others.length === 0 && only.metrics[0]?.count === iterations
    },
  }))
}

/** Its own names are what it tries its expressions on. */
function filterOf(name: string): string {
  return filtersFor('regex', name)[0] ?? '.*'
}

function variablesOf(name: string, iterations: number): Record<string, string> {
  const told = { MIN_TIME: `${iterations}x`, FILTER: filterOf(name), REPETITIONS: '1' }
  return Object.fromEntries(
    names.flatMap((prefix) => Object.entries(told).map(([key, value]) => [prefix + key, value])),
  )
}
