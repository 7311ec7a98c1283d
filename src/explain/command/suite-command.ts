/** The suite's own command under a profiler. One launch tells what it is: where a Node, Python or Java process left a profile
 *  in which code of the repository ran, that profiler it is; else what it starts is taken for a native program. */

import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { suiteCommand } from '../../measure/focus.ts'
import { profiledJmh } from '../../measure/short/jmh.ts'
import { launcherPorts, type SuitePorts } from '../../measure/suite.ts'
import { Failure, UsageFailure } from '../../model/failure.ts'
import type { Side } from '../../model/run.ts'
import { profilerVariables } from '../collect/drive.ts'
import { placings, profiledPlaces } from '../collect/place.ts'
import { EmptyProfile, readCpu } from '../collect/read.ts'
import type { SessionRequest } from '../collect/session.ts'
import { interval } from '../collect/worker-session.ts'
import type { Sources } from '../source/sources.ts'
import { type JavaRecorder, javaRecorder } from './java.ts'
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
  const suite = { ...given.suite, run: profiledJmh(given.suite.run, given.benchmark) }
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
  const java = javaRecorder(roots, sources, inner)
  const recording = typeof java === 'string' ? null : java.start()
  const launches = await openLaunches(request, places, ports, { ...first.variables, ...recording?.variables })
  const { benchmark } = launches
  if (!isProfiled(() => read(first.folder, 'head'))) {
    const recorded = await recordedBy(recording)
    if (typeof java !== 'string' && recorded === null) return javaCommand(launches, java)
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

/** Null where a machine that recorded itself ran code of the repository, else why it did not: tools that are written in
 *  Java start what is not. */
async function recordedBy(recording: ReturnType<JavaRecorder['start']> | null): Promise<string | null> {
  try {
    return recording === null || (await recording.read('head')) === null ? '' : null
  } catch (error) {
    // Too short to meet anything this once.
    if (error instanceof EmptyProfile) return null
    if (error instanceof Failure) return error.message
    throw error
  }
}

function javaCommand(launches: SuiteLaunches, java: JavaRecorder): ProfilingCommand {
  return {
    benchmark: launches.benchmark,
    mostTries,
    isExact: false,
    async launch(side) {
      const recording = java.start()
      const times = await launches.launch(side, { prefix: null, variables: recording.variables })
      const profile = await recording.read(side)
      if (profile === null)
        throw new EmptyProfile('the profile is empty', { hint: 'No Java process left a recording.' })
      return { profile, collectors: ['jfr'], times }
    },
  }
}
