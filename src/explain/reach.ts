/** Which functions the benchmarks of a suite run, and which it only loads. */

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { startWorker } from '../measure/lockstep/worker.ts'
import { runnersFolder } from '../measure/runners/folder.ts'
import { launcherPorts, type SuiteDescription, type SuitePorts } from '../measure/suite.ts'
import type { Side } from '../model/run.ts'
import { profilerVariables } from './collect/drive.ts'
import { isGoWorker } from './collect/go-worker.ts'
import { partsOf } from './collect/parts.ts'
import { profiledPlace } from './collect/place.ts'
import { readCounts } from './collect/read.ts'
import { createPlacing } from './profile/origin.ts'
import type { SourceFunction } from './profile/profile.ts'

export interface CountedSuite {
  /** Of head: every benchmark run once. */
  readonly run: readonly SourceFunction[]
  /** Of head and of base: loaded and listed, nothing run. */
  readonly loaded: readonly SourceFunction[]
  readonly base: readonly SourceFunction[]
}

/** Null where the suite has no worker that runs its benchmarks one by one: then it cannot be told what belongs to a
 *  benchmark and what to the harness. */
export async function countSuite(
  suite: SuiteDescription,
  sides: Readonly<Record<Side, string>>,
  ports: SuitePorts,
): Promise<CountedSuite | null> {
  const inner = launcherPorts(ports)
  const places = { base: profiledPlace(suite, sides.base, ports), head: profiledPlace(suite, sides.head, ports) }
  const parts = await partsOf(suite, places, ports.chance, inner, ports.runner)
  // Go counts no calls.
  if (parts === null || parts.head.some((part) => isGoWorker(part.worker(0, null, ports.chance)))) return null
  let runs = 0
  const count = async (side: Side, isRun: boolean): Promise<SourceFunction[]> => {
    const folder = path.join(inner.temporary, `reach-${process.pid}-${++runs}`)
    mkdirSync(folder, { recursive: true })
    for (const part of parts[side]) {
      const spec = part.worker(0, null, ports.chance)
      const variables = profilerVariables({ kind: 'counts', interval: 0 }, folder, places[side].root)
      const worker = await startWorker({ ...spec, environment: { ...spec.environment, ...variables } }, inner)
      try {
        for (let index = 0; isRun && index < worker.benchmarks.length; index++) {
          if ((await worker.setup(index)) === null) {
            await worker.run(index, 1)
            await worker.teardown(index)
          }
        }
      } finally {
        await worker.end(60)
      }
    }
    return readCounts(folder, sides[side], createPlacing(sides[side], runnersFolder(ports.runner)))
  }
  return { run: await count('head', true), loaded: await count('head', false), base: await count('base', false) }
}
