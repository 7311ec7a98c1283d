/** The suite's own command under a profiler. One launch tells what it is: where a Node, Python or Java process left a profile
 *  in which code of the repository ran, that profiler it is; else what it starts is taken for a native program. */

import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { suiteCommand } from '../../measure/focus.ts'
import { forkOptionsName, profiledJmh } from '../../measure/short/jmh.ts'
import { launcherPorts, type SuitePorts } from '../../measure/suite.ts'
import { Failure, UsageFailure } from '../../model/failure.ts'
import type { Side } from '../../model/run.ts'
import { profilerVariables } from '../collect/drive.ts'
import { placings, profiledPlaces } from '../collect/place.ts'
import { EmptyProfile, readCpu } from '../collect/read.ts'
import type { SessionRequest } from '../collect/session.ts'
import { interval } from '../collect/worker-session.ts'
import type { Profile } from '../profile/profile.ts'
import type { Sources } from '../source/sources.ts'
import { type JavaRecorder, javaRecorder, toolOptionsName } from './java.ts'
import { nativeCommand } from './native.ts'
import type { ProfilingCommand } from './profiling-command.ts'
import { openLaunches, type SuiteLaunches } from './suite-launches.ts'

/** Of a command that is run as it is, however short. */
const mostTries = 10

export async function openSuiteCommand(
  given: SessionRequest,
  sources: Readonly<Record<Side, Sources>>,
  ports: SuitePorts,
): Promise<ProfilingCommand> {
  const { sides: roots } = given
  if (given.suite.run === null) throw new UsageFailure('nothing says how the suite is run')
  const jmh = profiledJmh(given.suite.run, given.benchmark)
  const suite = { ...given.suite, run: jmh.run }
  const request = { ...given, suite }
  const places = profiledPlaces(suite, roots, ports)
  const inner = launcherPorts(ports)
  const place = placings(roots, ports)
  const preload = (side: Side) => {
    const folder = mkdtempSync(path.join(inner.temporary, 'profile-'))
    const own = profilerVariables({ kind: 'cpu', interval }, folder, roots[side])
    return { folder, variables: { ...own, PYTHONHASHSEED: '0' } }
  }
  const read = (folder: string, side: Side) => readCpu(folder, null, place[side], sources[side])
  const first = preload('head')
  // A machine that records itself takes seconds longer, and JMH starts three others.
  const java = javaRecorder(roots, sources, jmh.hasForkOptions ? forkOptionsName : toolOptionsName, inner)
  const recording = typeof java === 'string' ? null : java.start()
  const launches = await openLaunches(request, places, ports, { ...first.variables, ...recording?.variables })
  const { benchmark } = launches
  if (!isProfiled(() => read(first.folder, 'head'))) {
    const recorded = await recordedBy(recording)
    if (typeof java !== 'string' && typeof recorded !== 'string')
      return javaCommand(launches, java, launches.first === null ? null : recorded)
    const others = [java, recorded].filter((one): one is string => typeof one === 'string' && one !== '')
    return nativeCommand(launches, { places, place, sources, others }, inner)
  }
  return {
    benchmark,
    mostTries,
    isExact: false,
    async launch(side) {
      const { folder, variables } = preload(side)
      const times = await launches.launch(side, { prefix: null, variables })
      // What is run as often as it is told takes as long as the whole launch says.
      return { ...read(folder, side), times: suiteCommand(suite.run).iterates ? [] : times }
    },
  }
}

function isProfiled(read: () => ReturnType<typeof readCpu>): boolean {
  try {
    return read().profile.frames.some(({ origin }) => origin === 'own')
  } catch (error) {
    if (error instanceof Failure) return false
    throw error
  }
}

/** What a machine that recorded itself left, else why none ran code of the repository: tools that are written in
 *  Java start what is not. Null where it was too short. */
async function recordedBy(recording: ReturnType<JavaRecorder['start']> | null): Promise<Profile | string | null> {
  try {
    return (await recording?.read('head')) ?? ''
  } catch (error) {
    // Too short to meet anything this once.
    if (error instanceof EmptyProfile) return null
    if (error instanceof Failure) return error.message
    throw error
  }
}

/** Fewer samples for each run, and more runs: the machine takes so few in a second. */
const javaSamples = 250

/** @param first what the launch left by which the benchmark was found, on head: one like all others. */
function javaCommand(launches: SuiteLaunches, java: JavaRecorder, first: Profile | null): ProfilingCommand {
  let ready = first
  return {
    benchmark: launches.benchmark,
    mostTries,
    wantedSamples: javaSamples,
    isExact: false,
    async launch(side) {
      if (side === 'head' && ready !== null) {
        const profile = ready
        ready = null
        return { profile, collectors: ['jfr'], times: launches.first ?? [] }
      }
      const recording = java.start()
      const times = await launches.launch(side, { prefix: null, variables: recording.variables })
      const profile = await recording.read(side)
      if (profile === null)
        throw new EmptyProfile('the profile is empty', { hint: 'No Java process left a recording.' })
      return { profile, collectors: ['jfr'], times }
    },
  }
}
