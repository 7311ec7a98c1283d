/** A session with a command that leaves profiles: it is launched on both sides in turn, whole. */

import type { SuitePorts } from '../../measure/suite.ts'
import type { Side } from '../../model/run.ts'
import type { OfSides, Session, SessionRequest, SideSample } from '../collect/session.ts'
import { createSources, type Sources } from '../source/sources.ts'
import { openFolded } from './folded-command.ts'
import { iterationsIn } from './iterations.ts'
import type { CountedLaunch, LeftProfile, ProfilingCommand } from './profiling-command.ts'
import { openSuiteCommand } from './suite-command.ts'

/** @throws UsageFailure where there is no such benchmark, Failure where nothing here can profile it. */
export async function openCommandSession(request: SessionRequest, ports: SuitePorts): Promise<Session> {
  const sources = createSources(request.sides)
  const { profile } = request.suite
  const command = await (profile == null
    ? openSuiteCommand(request, sources, ports)
    : openFolded(profile, request, sources, ports))
  return sessionOf(command, request.sides, sources)
}

export function sessionOf(
  command: ProfilingCommand,
  roots: Readonly<Record<Side, string>>,
  sources: Readonly<Record<Side, Sources>>,
): Session {
  const { benchmark, mostTries, wantedSamples, isExact } = command
  /** The last of each side: what is counted is the same each time. */
  const last = new Map<Side, LeftProfile>()
  const launch = async (side: Side): Promise<LeftProfile> => {
    const left = await command.launch(side)
    last.set(side, left)
    return left
  }
  return {
    benchmark,
    roots,
    mostTries,
    ...(wantedSamples === undefined ? {} : { wantedSamples }),
    isExact,
    // What was launched last tells it.
    countsTake: 0,
    async sample({ sides }) {
      const done: Partial<Record<Side, LeftProfile>> = {}
      for (const side of sides) done[side] = await launch(side)
      return timed(done)
    },
    async count(sides) {
      const counted: Partial<Record<Side, CountedLaunch>> = {}
      for (const side of sides) {
        const left = last.get(side) ?? (await launch(side))
        if (left.counted !== undefined) counted[side] = left.counted
      }
      const iterations = iterationsIn(counted)
      const rows = sides.map((side) => [
        side,
        { functions: sources[side].functions(counted[side]?.calls), iterations: iterations?.[side] ?? null },
      ])
      return Object.fromEntries(rows)
    },
    allocations: async () => ({ untold: null }),
  }
}

/** Instructions per iteration take the place of times: a second has so many of them, which is of no account, as only their
 *  ratio is used. */
const perSecond = 1e9

function timed(done: Readonly<Partial<Record<Side, LeftProfile>>>): OfSides<SideSample> {
  const counted = Object.entries(done).flatMap(([side, left]) =>
    left.counted === undefined ? [] : [[side, left.counted]],
  )
  const iterations = iterationsIn(Object.fromEntries(counted))
  return Object.fromEntries(
    Object.entries(done).map(([side, { profile, collectors, times, counted }]) => {
      const each = iterations?.[side as Side]
      if (counted === undefined) return [side, { profile, collectors, times }]
      return [side, { profile, collectors, times: each === undefined ? [] : [counted.instructions / each / perSecond] }]
    }),
  )
}
