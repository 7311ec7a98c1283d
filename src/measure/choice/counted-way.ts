/** By which way instructions are counted where the pairing itself has none (rounds and duet), and where head is alone. */

import type { UncountedSuite } from '../../model/instructions.ts'
import type { Side } from '../../model/run.ts'
import { timesIn, timesOf } from '../instructions/pairs.ts'
import { type CountedWay, wayOfCommand } from '../instructions/ways.ts'
import type { Part } from '../lockstep/measure-pair.ts'
import type { PairedRun } from '../paired-run.ts'
import type { LauncherPorts, SidePlace } from '../rounds/command-launcher.ts'
import { createLauncher } from '../rounds/create-launcher.ts'
import { runnersFolder } from '../runners/folder.ts'
import type { PairedPlan, SuitePorts, SuiteRun } from '../suite.ts'
import { workersOf } from './pairing.ts'

type Places = Readonly<Record<Side, SidePlace>>

/** Of a suite that was measured on both sides. */
export async function wayOf(
  plan: PairedPlan,
  { pairs, pairing, tool }: PairedRun,
  places: Places,
  inner: LauncherPorts,
  ports: SuitePorts,
): Promise<CountedWay | UncountedSuite> {
  // In `auto`, workers were looked for already.
  const parts = plan.pairing === 'auto' ? null : await workersOf(plan, places, inner, ports)
  if (parts !== null) return { kind: 'workers', parts }
  // Later pairs may be of some benchmarks only.
  const [first] = pairs
  if (plan.run === null || tool === null || first === undefined) return { code: 'work-not-fixed', pairing }
  const launcher = createLauncher(plan, places, inner, ports.runner)
  const command = { run: plan.run, tool, launcher, runners: runnersFolder(ports.runner) }
  const way = wayOfCommand(command, timesIn(pairs), [first.base, first.head])
  return 'kind' in way && way.kind === 'launches' && plan.shard != null ? { code: 'shard' } : way
}

/** Of a suite that was measured alone at `place`. @param parts its workers; null: it has none. */
export async function wayAlone(
  plan: PairedPlan,
  place: SidePlace,
  { launches, tool, counted }: Pick<SuiteRun, 'launches' | 'tool' | 'counted'>,
  parts: readonly Part[] | null,
  inner: LauncherPorts,
  ports: SuitePorts,
): Promise<CountedWay | UncountedSuite> {
  if (counted !== undefined) return counted
  if (parts !== null) return { kind: 'workers', parts: { base: [], head: parts } }
  const [first] = launches
  if (plan.run === null || tool === null || first === undefined) return { code: 'work-not-fixed', pairing: 'rounds' }
  const launcher = createLauncher(plan, { head: place }, inner, ports.runner, true)
  const command = { run: plan.run, tool, launcher, runners: runnersFolder(ports.runner) }
  return wayOfCommand(command, timesOf(launches), [first])
}
