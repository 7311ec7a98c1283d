/** What slices have to know before a pair counts: which benchmarks there are on both sides, and how each of them is
 *  launched. Learnt by launches of the whole suite and by trying, in this order. */

import type { Clock } from '../../host/clock.ts'
import { Failure } from '../../model/failure.ts'
import type { BenchmarkResult, Side } from '../../model/run.ts'
import { type FilterDialect, filtersFor } from '../focus.ts'
import { type LaunchResult, SuiteAbsent } from '../source.ts'
import { calibrate, type LaunchSlice, type SliceCalibration } from './calibrate.ts'

/** What is launched as one slice: usually one benchmark, several where the filter cannot tell them apart. */
export interface SliceUnit extends SliceCalibration {
  readonly names: readonly string[]
}

/** All that later pairs go by. */
export interface SlicesLearnt {
  readonly units: readonly SliceUnit[]
  /** Slices of a unit on each side within a pair. */
  readonly slices: number
  /** What is not measured but listed: benchmarks of one side, and those that failed or were skipped. */
  readonly listed: Readonly<Record<Side, readonly BenchmarkResult[]>>
  /** Where base lacks the suite. */
  readonly absent: SuiteAbsent | null
}

/** The whole suite, once on each side. */
export interface WholeSuite {
  /** null where base lacks the suite. */
  readonly base: LaunchResult | null
  readonly head: LaunchResult
  readonly absent: SuiteAbsent | null
}

export async function launchWholeSuite(launch: LaunchSlice): Promise<WholeSuite> {
  const base = await launch('base', null, 1).catch((error: unknown) => {
    if (error instanceof SuiteAbsent) return error
    throw error
  })
  const head = await launch('head', null, 1)
  if (base instanceof SuiteAbsent) return { base: null, head, absent: base }
  if (base.tool !== head.tool) {
    throw new Failure(`head, warm-up: results of ${head.tool}, but of ${base.tool} before`, {
      hint: 'Base and head must be measured with the same tool. Compare with a commit that uses it, or set `harness: head`.',
    })
  }
  return { base, head, absent: null }
}

/** Names of benchmarks that both sides ran, in head's order. */
export function sharedNames({ base, head }: WholeSuite): readonly string[] {
  const onBase = new Set(base === null ? [] : ranIn(base))
  return [...new Set(ranIn(head))].filter((name) => onBase.has(name))
}

function ranIn({ launch }: LaunchResult): string[] {
  return launch.benchmarks.filter(({ status }) => status === 'ok').map(({ name }) => name)
}

export function unsharedRows({ base, head }: WholeSuite, shared: readonly string[]): SlicesLearnt['listed'] {
  const rest = (launched: LaunchResult | null) =>
    launched?.launch.benchmarks.filter(({ name }) => !shared.includes(name)) ?? []
  return { base: rest(base), head: rest(head) }
}

/** Filter and iterations of every benchmark. `dialect` is null where a slice is the whole suite. */
export async function findUnits(
  shared: readonly string[],
  dialect: FilterDialect | null,
  launch: LaunchSlice,
  clock: Clock,
): Promise<readonly SliceUnit[]> {
  const units: SliceUnit[] = []
  const isTaken = (name: string): boolean => units.some(({ names }) => names.includes(name))
  for (const name of shared) {
    if (isTaken(name)) continue
    const filters = dialect === null ? [null] : filtersFor(dialect, name)
    const { calibration, found } = await calibrate(name, filters, launch, clock)
    // What a filter cannot tell apart is measured together.
    const isExact = calibration.filter === filters[0]
    const together =
      dialect !== null && isExact ? found.filter((other) => hasFilter(dialect, other, calibration)) : found
    const others = together.filter((other) => other !== name && shared.includes(other) && !isTaken(other))
    units.push({ ...calibration, names: [name, ...others] })
  }
  return units
}

/** Whether the first filter of a benchmark is the one that another was found with. */
function hasFilter(dialect: FilterDialect, name: string, { filter }: SliceCalibration): boolean {
  return filtersFor(dialect, name)[0] === filter
}
