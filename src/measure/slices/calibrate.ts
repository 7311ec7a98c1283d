/** How many iterations make a slice, and which filter selects its benchmark. Both are learned by trying,
 *  on both sides, before anything counts. */

import type { Clock } from '../../host/clock.ts'
import { Failure } from '../../model/failure.ts'
import type { BenchmarkResult, Side } from '../../model/run.ts'
import { type Load, mostProcessors, watchLoad } from '../processors-used.ts'
import type { LaunchResult } from '../source.ts'

/** How a benchmark is launched as a slice. */
export interface SliceCalibration {
  readonly filter: string | null
  readonly iterations: number
  /** Set where it keeps more than one processor busy. */
  readonly parallel: boolean
  /** Set where the tool was seen to run as often as it likes. */
  readonly ignoresIterations: boolean
}

export type LaunchSlice = (side: Side, filter: string | null, iterations: number) => Promise<LaunchResult>

/** Wall seconds that the benchmark itself runs in a slice, at least and at most. Below, the clock and the
 *  first iterations count too much; above, the machine changes its speed within a pair of slices. */
export const leastSliceSeconds = 0.02
export const mostSliceSeconds = 0.1

const mostIterations = 1e9
const mostSteps = 8
const mostGrowth = 100

/** A slice's work is as long as its start-up, within the limits. With start-up s and work w, the variance of
 *  a slice is v₀ + v₁/w at the cost s + w, which is least at w = √(s·v₁/v₀); as long as the two variances
 *  are not known, w = s is at most twice as dear as the best, whatever w that is between s/6 and 6s. */
export function sliceWork(startSeconds: number): number {
  return Math.min(mostSliceSeconds, Math.max(leastSliceSeconds, startSeconds))
}

/** Tries the filters in turn until one selects the benchmark on both sides, and finds its iterations.
 *  Throws the last failure where none does. */
export async function calibrate(
  name: string,
  filters: readonly (string | null)[],
  launch: LaunchSlice,
  clock: Clock,
): Promise<{ calibration: SliceCalibration; found: readonly string[] }> {
  let last: Failure | null = null
  for (const filter of filters) {
    const first = await tryFilter(name, filter, launch, clock)
    if (first instanceof Failure) {
      last = first
      continue
    }
    const launchWith = (iterations: number) => launchBoth(filter, iterations, launch, clock)
    const grown = await growIterations(first, filter === null ? null : name, launchWith)
    return { calibration: { filter, ...grown }, found: sharedNames(first) }
  }
  throw new Failure(`no filter that Benchgate can write selects ${name} alone`, {
    hint: 'Check where `{filter}` stands in `run`: the tool has to take it as a regular expression of names. Or leave it out, and set `pairing: rounds`.',
    ...(last?.output === undefined ? {} : { output: last.output }),
    cause: last ?? undefined,
  })
}

/** One launch of each side. */
interface Trial {
  readonly launched: readonly LaunchResult[]
  readonly load: Load
}

async function launchBoth(
  filter: string | null,
  iterations: number,
  launch: LaunchSlice,
  clock: Clock,
): Promise<Trial> {
  const { result, load } = await watchLoad(clock, async () => [
    await launch('base', filter, iterations),
    await launch('head', filter, iterations),
  ])
  return { launched: result, load }
}

async function tryFilter(
  name: string,
  filter: string | null,
  launch: LaunchSlice,
  clock: Clock,
): Promise<Trial | Failure> {
  try {
    const trial = await launchBoth(filter, 1, launch, clock)
    return sharedNames(trial).includes(name) ? trial : new Failure('the launch did not give the benchmark')
  } catch (error) {
    if (error instanceof Failure && error.exitCode !== 2) return error
    throw error
  }
}

function sharedNames({ launched: [base, head] }: Trial): string[] {
  const onBase = new Set(base!.launch.benchmarks.map((benchmark) => benchmark.name))
  return head!.launch.benchmarks.map((benchmark) => benchmark.name).filter((one) => onBase.has(one))
}

/** Grows the iterations until the slower side works as long as it should. `first` had a single one, so
 *  that its wall time is mostly start-up. `name` is whose figures count; null: all of a launch. */
async function growIterations(
  first: Trial,
  name: string | null,
  launchWith: (iterations: number) => Promise<Trial>,
): Promise<Omit<SliceCalibration, 'filter'>> {
  const startSeconds = wallOf(first)
  const target = sliceWork(startSeconds)
  let trial = first
  let iterations = 1
  let trust: 'printed' | 'clock' = 'printed'
  for (let step = 0; step < mostSteps; step++) {
    const printed = printedSeconds(trial, name)
    const onClock = Math.max(0, wallOf(trial) - startSeconds) / iterations
    if (printed === null || isMuchLonger(printed, onClock, iterations)) trust = 'clock'
    const each = trust === 'clock' ? onClock : printed!
    const work = each * iterations
    if (work >= target / 2 && work <= target * 2) break
    // The first iterations are slower than the later ones, so what one took says little of many.
    const ideal = each > 0 ? target / each : iterations * mostGrowth
    const next = Math.max(1, Math.min(mostIterations, Math.round(Math.min(ideal, iterations * mostGrowth))))
    if (next === iterations) break
    iterations = next
    trial = await launchWith(next)
  }
  const parallel = (trial.load.processors ?? 0) > mostProcessors
  const isShort = (start: number) => wallOf(trial) - start < hardlyMore * target
  if (iterations < clearlyMore || !isShort(startSeconds)) return { iterations, parallel, ignoresIterations: false }
  // The first launch may have been delayed by something else.
  const again = await launchWith(1)
  return { iterations, parallel, ignoresIterations: isShort(Math.min(startSeconds, wallOf(again))) }
}

/** This many iterations instead of one, … */
const clearlyMore = 4
/** … and no more than this share of the work that they should be: the tool did not run them. */
const hardlyMore = 0.1

/** Wall seconds of the faster side. */
function wallOf({ launched }: Trial): number {
  return Math.min(...launched.map((one) => one.launch.seconds ?? 0))
}

/** Seconds of one iteration, as the slower side printed them; null where something printed no time. */
function printedSeconds({ launched }: Trial, name: string | null): number | null {
  const printed = launched.map(({ launch }) => printedSum(launch.benchmarks, name))
  return printed.some((seconds) => seconds === null) ? null : Math.max(...(printed as number[]))
}

/** A tool that warms up or repeats by itself takes longer than its figures say; then the clock is believed. */
const muchLonger = 5

function isMuchLonger(printed: number, onClock: number, iterations: number): boolean {
  return iterations > 1 && onClock * iterations > mostSliceSeconds && onClock > muchLonger * printed
}

function printedSum(benchmarks: readonly BenchmarkResult[], name: string | null): number | null {
  const own = name === null ? benchmarks : benchmarks.filter((benchmark) => benchmark.name === name)
  const printed = own.map(printedTime)
  if (printed.length === 0 || printed.some((seconds) => seconds === null)) return null
  return (printed as number[]).reduce((total, seconds) => total + seconds, 0)
}

function printedTime({ metrics }: BenchmarkResult): number | null {
  for (const { unit, value } of metrics) {
    if (unit === 's' && value >= 0) return value
    if (unit === '1/s' && value > 0) return 1 / value
  }
  return null
}
