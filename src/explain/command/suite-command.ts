/** The suite's own command under a profiler. One launch tells what it is: where a Node or Python process left a profile in
 *  which code of the repository ran, that profiler it is; else what it starts is taken for a native program. */

import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { suiteCommand } from '../../measure/focus.ts'
import { launcherPorts, type SuitePorts } from '../../measure/suite.ts'
import { Failure, UsageFailure } from '../../model/failure.ts'
import type { Side } from '../../model/run.ts'
import { profilerVariables } from '../collect/drive.ts'
import { placings, profiledPlaces } from '../collect/place.ts'
import { readCpu } from '../collect/read.ts'
import type { SessionRequest } from '../collect/session.ts'
import { interval } from '../collect/worker-session.ts'
import type { Sources } from '../source/sources.ts'
import { nativeCommand } from './native.ts'
import type { ProfilingCommand } from './profiling-command.ts'
import { openLaunches } from './suite-launches.ts'

/** Of a command that is run as it is, however short. */
const mostTries = 10

export async function openSuiteCommand(
  request: SessionRequest,
  sources: Readonly<Record<Side, Sources>>,
  ports: SuitePorts,
): Promise<ProfilingCommand> {
  const { suite, sides: roots } = request
  if (suite.run === null) throw new UsageFailure('nothing says how the suite is run')
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
  const launches = await openLaunches(request, places, ports, first.variables)
  const { benchmark } = launches
  if (!isProfiled(() => read(first.folder, 'head'))) return nativeCommand(launches, { places, place, sources }, inner)
  return {
    benchmark,
    mostTries,
    isExact: false,
    async launch(side) {
      const { folder, variables } = preload(side)
      const times = await launches.launch(side, { prefix: null, variables })
      // What is run as often as it is told takes as long as the whole launch says.
      return { ...read(folder, side), times: suiteCommand(suite.run!).iterates ? [] : times }
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
