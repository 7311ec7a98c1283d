/** One benchmark that was found on both sides and can be profiled: what the differences, the search for the commit and
 *  the table of functions go by. Two kinds: workers that are driven batch by batch (worker-session.ts), and commands
 *  that leave profiles (../command/command-session.ts). Nobody beyond this file has to know which it is. */

import type { SuiteDescription, SuitePorts } from '../../measure/suite.ts'
import type { Side } from '../../model/run.ts'
import { openCommandSession } from '../command/command-session.ts'
import type { AllocationRun, Profile, SourceFunction } from '../profile/profile.ts'
import { findBenchmark } from './parts.ts'
import { profiledPlaces } from './place.ts'
import { drivenSession } from './worker-session.ts'

export interface Session {
  /** The benchmark's whole name. */
  readonly benchmark: string
  readonly roots: Readonly<Record<Side, string>>
  /** How often a run may be gone on with where it has too few samples. */
  readonly mostTries: number
  /** Samples that a run of a side should have, where that is less than usual. */
  readonly wantedSamples?: number
  /** It counts and takes no samples, so that few runs say all. */
  readonly isExact: boolean
  /** How many runs counting calls takes as long as; 0 where that takes none of its own. */
  readonly countsTake: number
  /** @throws EmptyProfile where there is nothing in it, Failure where it cannot be profiled. */
  sample(request: SampleOnce): Promise<OfSides<SideSample>>
  /** The functions of the checkout, and how often each was called where that is known. Called once something was
   *  sampled: a command tells no more functions than those of the files that were met. */
  count(sides: readonly Side[], how: CountHow): Promise<OfSides<SideCounts>>
  allocations(sides: readonly Side[], iterations: number): Promise<SidesAllocations>
}

export type OfSides<T> = Readonly<Partial<Record<Side, T>>>

export interface SampleOnce {
  /** In order: the first is asked first. One or two. */
  readonly sides: readonly Side[]
  /** For each side. */
  readonly warmUpSeconds: number
  readonly seconds: number
}

export interface SideSample {
  readonly profile: Profile
  /** By what it was taken: `v8`, `python`, `go`, `perf`, `callgrind`, `profile`. */
  readonly collectors: readonly string[]
  /** Seconds per iteration, aligned over the sides; empty where nobody timed them. */
  readonly times: readonly number[]
}

/** Exactly so many iterations, or as many as take about so long. */
export type CountHow = { readonly iterations: number } | { readonly seconds: number }

export interface SideCounts {
  readonly functions: readonly SourceFunction[]
  /** In which calls were counted; null where nobody knows. */
  readonly iterations: number | null
}

/** Of the sides, or why the runtime does not tell one of them; null where it never does. */
export type SidesAllocations = OfSides<AllocationRun> | { readonly untold: string | null }

export interface SessionRequest {
  readonly suite: SuiteDescription
  /** The benchmark's name, or a part of it. */
  readonly benchmark: string
  /** Roots of two checkouts that are set up. */
  readonly sides: Readonly<Record<Side, string>>
}

/** A command of the user's own that leaves a profile wins over workers, these over commands that are looked into.
 *  @throws UsageFailure where there is no such benchmark, Failure where nothing can profile it. */
export async function openSession(request: SessionRequest, ports: SuitePorts): Promise<Session> {
  const { suite, benchmark } = request
  if ((suite.profile ?? null) !== null) return openCommandSession(request, ports)
  const places = profiledPlaces(suite, request.sides, ports)
  const driven = await findBenchmark(suite, benchmark, places, ports)
  return driven === null ? openCommandSession(request, ports) : drivenSession(driven, places, request, ports)
}
