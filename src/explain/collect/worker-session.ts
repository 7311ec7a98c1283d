/** A session with workers of the lockstep protocol: of Node, Python and Go. Both live at once and work in turn. */

import { chanceFrom } from '../../measure/schedule.ts'
import { launcherPorts, type SuitePorts } from '../../measure/suite.ts'
import type { Side } from '../../model/run.ts'
import type { AllocationRun } from '../profile/profile.ts'
import { createSources } from '../source/sources.ts'
import { type Drive, type DrivenSides, type Driving, drive } from './drive.ts'
import { isGoWorker } from './go-worker.ts'
import { countsTake } from './pace.ts'
import type { Driven, ProfiledPlaces } from './parts.ts'
import { placings } from './place.ts'
import { readAllocations, readCounts, readCpu } from './read.ts'
import type { OfSides, Session, SessionRequest } from './session.ts'

/** Microseconds between samples. */
export const interval = 500
const mostTries = 4

export function drivenSession(
  driven: Driven,
  places: ProfiledPlaces,
  { sides: roots }: Pick<SessionRequest, 'sides'>,
  ports: SuitePorts,
): Session {
  const driving: Driving = { places, chance: ports.chance, clock: ports.clock, ports: launcherPorts(ports) }
  const place = placings(roots, ports)
  const sources = createSources(roots)
  const isGo = isGoWorker(driven.parts.head.worker(0, null, chanceFrom(0)))
  const driveBy = (request: Omit<Drive, 'interval'>) => drive(driven, { ...request, interval }, driving)
  return {
    benchmark: driven.name,
    roots,
    mostTries,
    isExact: false,
    countsTake: isGo ? 0 : countsTake,
    async sample(request) {
      const done = await driveBy({ kind: 'cpu', ...request })
      return mapSides(done, (one, side) => ({
        ...readCpu(one.folder, one.stretches, place[side], sources[side]),
        times: one.times,
      }))
    },
    async count(sides, how) {
      // Go counts no calls; what its functions are, the files say that were met.
      if (isGo) return ofSides(sides, (side) => ({ functions: sources[side].functions(), iterations: null }))
      const timing = 'seconds' in how ? how : { seconds: 0, ...how }
      const done = await driveBy({ kind: 'counts', sides, warmUpSeconds: 0, ...timing })
      return mapSides(done, (one, side) => ({
        functions: readCounts(one.folder, roots[side], place[side]),
        iterations: one.iterations,
      }))
    },
    async allocations(sides, iterations) {
      if (isGo) return { untold: null }
      const done = await driveBy({ kind: 'allocations', sides, warmUpSeconds: 0, seconds: 0, iterations })
      const read = mapSides(done, ({ folder, iterations }, side) => ({
        ...readAllocations(folder, place[side]),
        iterations,
      }))
      const runs: Partial<Record<Side, AllocationRun>> = {}
      for (const side of sides) {
        const one = read[side]!
        // What one side tells alone is no difference.
        if (one.told === null) return { untold: one.because }
        runs[side] = { bytes: one.told, iterations: one.iterations }
      }
      return runs
    },
  }
}

export function ofSides<T>(sides: readonly Side[], of: (side: Side) => T): OfSides<T> {
  return Object.fromEntries(sides.map((side) => [side, of(side)]))
}

function mapSides<T>(done: DrivenSides, read: (one: NonNullable<DrivenSides[Side]>, side: Side) => T): OfSides<T> {
  return Object.fromEntries(Object.entries(done).map(([side, one]) => [side, read(one, side as Side)]))
}
