/** By which way the instructions of a suite are counted, finest first: workers that are asked for iterations, launches of
 *  one benchmark with a number of iterations, whole launches. */

import type { UncountedSuite } from '../../model/instructions.ts'
import { wholeLaunch } from '../../model/metric.ts'
import { several } from '../../model/note.ts'
import type { Launch } from '../../model/run.ts'
import type { Launcher } from '../source.ts'
import { type LaunchesToCount, namesOf } from './count-launches.ts'
import { namesPrograms } from './count-programs.ts'
import type { SlicesToCount } from './count-slices.ts'
import type { WorkersToCount } from './count-workers.ts'
import { googleUnits } from './google-benchmark.ts'

/** How the benchmarks of a suite are run so often and no oftener, which is what it takes to count instructions. */
export type CountedWay =
  | ({ readonly kind: 'workers' } & WorkersToCount)
  | ({ readonly kind: 'slices' } & SlicesToCount)
  | ({ readonly kind: 'launches' } & LaunchesToCount)

/** A command in which no worker is met. */
export interface CommandToCount {
  readonly run: string
  /** Format of its results. */
  readonly tool: string
  readonly launcher: Launcher
  readonly runners: string
}

/** Tools that find out by the clock how often they run a benchmark, and in another number under a counter. */
const byTheClock: ReadonlySet<string> = new Set([
  'asv',
  'benchmark-ips',
  'benchmarkdotnet',
  'benchmarkjs',
  'catch2',
  'criterion',
  'criterion-text',
  'dart',
  'deno',
  'divan',
  'go',
  'jmh',
  'julia',
  'k6',
  'libtest',
  'lighthouse',
  'mitata',
  'nanobench',
  'pyperf',
  'pytest-benchmark',
  'swift-package-benchmark',
  'tinybench',
  'vitest',
])

/** Tools that run under a counter of their own. */
const counting: ReadonlySet<string> = new Set(['gungraun', 'iai'])

/** `-benchtime=100x`: how often, in the words of Go and of Google Benchmark. */
const fixedIterations = /\bbench(?:mark_min_)?time[= ]["']?\d+x\b/

/** @param seconds of one iteration, by benchmark that all sides have.
 *  @param sides a launch of each that is measured. */
export function wayOfCommand(
  { run, tool, launcher, runners }: CommandToCount,
  seconds: ReadonlyMap<string, number>,
  sides: readonly Launch[],
): CountedWay | UncountedSuite {
  if (counting.has(tool)) return { code: 'tool-counts', tool }
  if (tool === 'google-benchmark') return { kind: 'slices', units: () => googleUnits(seconds), launcher }
  if (byTheClock.has(tool) && !fixedIterations.test(run)) return { code: 'by-the-clock', tool }
  const [benchmarks = [], ...others] = sides.map(namesOf)
  const differing = others.flatMap((names) => differenceOf(names, benchmarks))
  if (differing.length > 0) return { code: 'other-benchmarks', benchmarks: several(differing) }
  const [only, ...more] = benchmarks
  const subject = only !== undefined && more.length === 0 ? only : wholeLaunch
  const programs = tool === 'hyperfine' && namesPrograms(run, benchmarks)
  return { kind: 'launches', launcher, subject, benchmarks, runners, programs }
}

function differenceOf(some: readonly string[], others: readonly string[]): string[] {
  return [...some.filter((name) => !others.includes(name)), ...others.filter((name) => !some.includes(name))]
}
