/** Reads what the processes of one run left in their folder, and removes it. */

import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../../model/failure.ts'
import type { Placed } from '../profile/origin.ts'
import { readPprof } from '../profile/pprof.ts'
import {
  type AllocationsTold,
  joinProfiles,
  type Profile,
  type SourceFunction,
  type Stretch,
} from '../profile/profile.ts'
import { readPythonAllocations, readPythonCounts, readPythonProfile } from '../profile/python.ts'
import { record } from '../profile/untrusted.ts'
import { readV8Allocations, readV8Counts, readV8Profile } from '../profile/v8.ts'
import type { Sources } from '../source/sources.ts'
import { pprofName } from './go-worker.ts'

type Place = (written: string) => Placed

/** What Go leaves is no JSON. */
interface Answer {
  readonly collector: unknown
  readonly whole: Record<string, unknown>
}

/** Profiles larger than this are no profiles of a second. */
const mostBytes = 256 * 1024 ** 2

function takeAnswers(folder: string): Answer[] {
  const answers = readdirSync(folder)
    .filter((name) => name.endsWith('.json') || name === pprofName)
    .sort()
    .map((name) => {
      const bytes = readFileSync(path.join(folder, name))
      if (bytes.length > mostBytes) throw new Failure(`a profile of ${bytes.length} bytes is more than can be read`)
      if (name === pprofName) return { collector: 'go', whole: { bytes } }
      const whole = record(parsed(bytes, name), name)
      return { collector: whole['collector'], whole }
    })
  rmSync(folder, { recursive: true, force: true })
  return answers
}

function parsed(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    throw new Failure(`the profile ${name} is no JSON`, { cause: error })
  }
}

/** A busy machine may leave a short run without a single sample; the next one may have some. */
export class EmptyProfile extends Failure {}

export const emptyHint = 'The benchmark, or the machine, gave the profiler no time: try again on one that is less busy.'

/** @returns the profile of all processes of a run, and by what it was taken.
 *  @throws Failure where none left one, EmptyProfile where there is nothing in it. */
export function readCpu(
  folder: string,
  stretches: readonly Stretch[] | null,
  place: Place,
  sources: Sources,
): { readonly profile: Profile; readonly collectors: readonly string[] } {
  const answers = takeAnswers(folder)
  const profiles = answers.map(({ collector, whole }) => {
    const profile =
      collector === 'go'
        ? readPprof(whole['bytes'] as Uint8Array, place, sources)
        : collector === 'v8'
          ? readV8Profile(whole['profile'], stretches, place)
          : readPythonProfile(whole, stretches, place)
    return { profile: stretches === null ? profile : withoutRunner(profile), collector: String(collector) }
  })
  const used = profiles.filter(({ profile }) => profile.samples.length > 0)
  if (profiles.length === 0) {
    throw new Failure('no process of the suite left a profile', {
      hint: 'Node and Python are profiled, where they end by themselves and keep NODE_OPTIONS and PYTHONPATH.',
    })
  }
  if (used.length === 0) throw new EmptyProfile('the profile is empty', { hint: emptyHint })
  return {
    profile: joinProfiles(used.map(({ profile }) => profile)),
    collectors: [...new Set(used.map(({ collector }) => collector))],
  }
}

/** A worker that waits for its next batch, or starts it, is in no code of the suite. */
function withoutRunner({ frames, samples, ...profile }: Profile): Profile {
  const isOfSuite = (at: number) => frames[at]!.origin === 'own' || frames[at]!.origin === 'library'
  return { ...profile, frames, samples: samples.filter(({ stack }) => stack.some(isOfSuite)) }
}

/** Where one process of Python cannot tell its part, the others' would pass for all. */
export function readAllocations(folder: string, place: Place): AllocationsTold {
  const answers = takeAnswers(folder)
  const v8 = answers
    .filter(({ collector }) => collector === 'v8')
    .map(({ whole }) => readV8Allocations(whole['profile'], place))
  const python = answers
    .filter(({ collector }) => collector === 'python')
    .map(({ whole }) => readPythonAllocations(whole, place))
  const untold = python.find(({ told }) => told === null)
  const all = [...v8, ...(untold === undefined ? python.flatMap(({ told }) => told ?? []) : [])]
  if (all.length === 0) return untold ?? { told: null, because: null }
  return { told: joinProfiles(all.map((one) => ({ ...one, collecting: 0, idle: 0 }))) }
}

/** Functions of the checkout's own files, the calls of all processes together. */
export function readCounts(folder: string, root: string, place: Place): SourceFunction[] {
  const all = takeAnswers(folder).flatMap(({ collector, whole }) =>
    collector === 'v8' ? readV8Counts(whole['profile'], root, place) : readPythonCounts(whole, place),
  )
  const byPlace = new Map<string, SourceFunction>()
  for (const one of all) {
    const key = `${one.file}\0${one.line}\0${one.column}\0${one.name}`
    const before = byPlace.get(key)
    byPlace.set(key, before === undefined ? one : { ...one, calls: (before.calls ?? 0) + (one.calls ?? 0) })
  }
  return [...byPlace.values()]
}
