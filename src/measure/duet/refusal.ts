/** Why a suite cannot be measured with both sides on one processor at once, from what its launches alone
 *  have shown. */

import { Failure } from '../../model/failure.ts'
import type { BenchmarkResult, Launch } from '../../model/run.ts'
import type { NoFairClock } from '../../model/why-pairing.ts'
import { type Load, mostProcessors } from '../processors-used.ts'
import { fewestSamples, longestSample, lowerQuantile, secondsOf } from './align.ts'

const hint = 'Set `pairing` to rounds, or to auto, which finds what the suite supports.'

/** By the machine's clock, and by the fair one neither. Its message has the first reason; the second is a value, whose
 *  words are added where the failure is told. */
export class NeitherClock extends Failure {
  readonly fairClock: NoFairClock

  constructor(byMachine: Failure, fairClock: NoFairClock) {
    super(byMachine.message, { hint: byMachine.hint ?? hint, cause: byMachine })
    this.fairClock = fairClock
  }
}

/** More of the time spent waiting, and what is measured is not the processor's work. */
const mostWaiting = 0.3

/** Samples that are single measurements fill at least this share of the launch; … */
const timedShare = 0.25

/** For any clock. Null where nothing speaks against it. */
export function busyRefusal({ processors }: Load): Failure | null {
  if (processors === null || processors <= mostProcessors) return null
  return new Failure(`duet: the suite keeps ${processors.toFixed(1)} processors busy, and both sides would share one`, {
    hint,
  })
}

/** By the machine's clock. Null where nothing speaks against it. `launches` ran alone, one after the other. */
export function duetRefusal(launches: readonly Launch[], load: Load): Failure | null {
  const busy = busyRefusal(load)
  if (busy !== null) return busy
  for (const launch of launches) {
    const refusal = launch.benchmarks.map(sampleRefusal).find((one) => one !== null) ?? averaging(launch)
    if (refusal !== null) return refusal
  }
  // Last, since it is an estimate, and what the samples say is certain.
  return waitingRefusal(load)
}

/** For any clock: what is waited for is not the processor's work. */
export function waitingRefusal({ waiting }: Load): Failure | null {
  if (waiting <= mostWaiting) return null
  const share = `${Math.round(100 * waiting)} %`
  return new Failure(`duet: the suite spends ${share} of its time waiting, not computing`, { hint })
}

function sampleRefusal({ name, status, metrics }: BenchmarkResult): Failure | null {
  if (status !== 'ok') return null
  const samples = metrics.map(secondsOf).find((seconds) => seconds !== null && seconds.length >= fewestSamples)
  if (samples === undefined || samples === null) {
    return new Failure(`duet: ${name} has no samples, or fewer than ${fewestSamples}`, {
      hint: `A tool that prints only averages cannot be measured in duet. ${hint}`,
    })
  }
  const typical = lowerQuantile(samples, 0.25)
  if (typical <= longestSample) return null
  return new Failure(
    `duet: a sample of ${name} takes ${Number((1000 * typical).toPrecision(2))} ms, and one longer than ${1000 * longestSample} ms is interrupted by the other side`,
    { hint },
  )
}

/** … or there are so many that each can only have been short. Else a sample is the average of a longer
 *  stretch, in which both sides ran. */
function averaging({ benchmarks, seconds }: Launch): Failure | null {
  if (seconds === undefined) return null
  const all = benchmarks.flatMap(({ metrics }) => metrics.map(secondsOf).find((found) => found !== null) ?? [])
  const timed = all.reduce((sum, sample) => sum + sample, 0)
  if (timed >= timedShare * seconds || seconds / Math.max(1, all.length) <= longestSample) return null
  return new Failure('duet: the samples are averages over longer stretches of time', { hint })
}
