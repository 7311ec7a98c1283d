/** A benchmark that was found on both sides, ready to be run under a profiler. */

import type { LauncherPorts } from '../../measure/rounds/command-launcher.ts'
import { runnersFolder } from '../../measure/runners/folder.ts'
import { launcherPorts, type SuiteDescription, type SuitePorts } from '../../measure/suite.ts'
import type { Side } from '../../model/run.ts'
import { createPlacing } from '../profile/origin.ts'
import type { DrivenSide, Driving } from './drive.ts'
import { type Driven, findBenchmark, type ProfiledPlaces } from './parts.ts'
import { profiledPlace } from './place.ts'
import { readCpu } from './read.ts'

export interface Session {
  readonly driven: Driven
  readonly driving: Driving
  readonly roots: Readonly<Record<Side, string>>
  readonly place: Readonly<Record<Side, ReturnType<typeof createPlacing>>>
}

export async function openSession(
  {
    suite,
    benchmark,
    sides,
  }: { readonly suite: SuiteDescription; readonly benchmark: string; readonly sides: Readonly<Record<Side, string>> },
  ports: SuitePorts,
): Promise<Session> {
  const inner: LauncherPorts = launcherPorts(ports)
  const places: ProfiledPlaces = {
    base: profiledPlace(suite, sides.base, ports),
    head: profiledPlace(suite, sides.head, ports),
  }
  const driven = await findBenchmark(suite, benchmark, places, ports.chance, inner, ports.runner)
  const runners = runnersFolder(ports.runner)
  return {
    driven,
    driving: { places, chance: ports.chance, clock: ports.clock, ports: inner },
    roots: sides,
    place: { base: createPlacing(sides.base, runners), head: createPlacing(sides.head, runners) },
  }
}

export function readSide(side: Side, { folder, stretches }: DrivenSide, session: Session) {
  return readCpu(folder, stretches, session.place[side])
}
