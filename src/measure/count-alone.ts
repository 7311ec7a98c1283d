/** What is counted of a suite that was measured alone: of head, to be stored or to be compared with what is stored. */

import { Failure } from '../model/failure.ts'
import type { Note } from '../model/note.ts'
import type { Launch } from '../model/run.ts'
import { wayAlone } from './choice/counted-way.ts'
import { workersOf } from './choice/pairing.ts'
import { countAlone } from './instructions/instructions.ts'
import { inFirstLaunch } from './instructions/pairs.ts'
import { allocationsAlone } from './lockstep/count-alone.ts'
import { harnessesOf } from './lockstep/harnesses/registry.ts'
import type { Part } from './lockstep/measure-pair.ts'
import type { LauncherPorts, SidePlace } from './rounds/command-launcher.ts'
import { launcherPorts, type PairedPlan, placeIn, type SuitePorts, type SuiteRun } from './suite.ts'

/** Where it was run. */
export interface AlonePlace {
  readonly root: string
  /** True for the user's own checkout, in which nothing is removed. */
  readonly keep: boolean
}

export type AloneRun = Pick<SuiteRun, 'launches' | 'tool' | 'ended' | 'counted'>

export interface CountedAlone {
  readonly launches: readonly Launch[]
  readonly notes: readonly Note[]
}

/** The launches of a run with what its benchmarks allocate (`counts`) and the instructions they take (`instructions`), one
 *  number of each. What was measured stands, whatever becomes of counting.
 *  @param seconds that measuring took. */
export async function countedAlone(
  plan: PairedPlan,
  { root, keep }: AlonePlace,
  run: AloneRun,
  seconds: number,
  ports: SuitePorts,
): Promise<CountedAlone> {
  const nothing: CountedAlone = { launches: run.launches, notes: [] }
  if (run.ended !== 'done' || (plan.counts !== true && plan.instructions !== true)) return nothing
  const inner = launcherPorts(ports)
  try {
    const place = placeIn(root, plan, keep)
    const parts = await partsOf(plan, place, run, inner, ports)
    const allocated = plan.counts === true ? await withAllocated(run, parts ?? [], seconds, ports) : nothing
    if (plan.instructions !== true) return allocated
    const counted = await withInstructions(plan, place, { ...run, ...allocated }, parts, seconds, inner, ports)
    return { launches: counted.launches, notes: [...allocated.notes, ...counted.notes] }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { ...nothing, notes: [{ code: 'no-lockstep', because: error.message }] }
  }
}

/** The suite's workers, where it has some. For what they allocate alone they are looked for only where the results are of
 *  a harness that can be met: looking starts the command once more. */
async function partsOf(
  plan: PairedPlan,
  place: SidePlace,
  { tool, counted }: AloneRun,
  inner: LauncherPorts,
  ports: SuitePorts,
): Promise<readonly Part[] | null> {
  const { run, instructions } = plan
  if (counted !== undefined) return null
  const isMet = run === null || (tool !== null && harnessesOf(run, tool).length > 0 && tool !== 'go')
  if (instructions !== true && !isMet) return null
  const format = instructions === true || tool === null ? plan.format : tool
  const parts = await workersOf({ ...plan, format }, { base: place, head: place }, inner, ports)
  return parts?.head ?? null
}

async function withAllocated(
  { launches }: AloneRun,
  parts: readonly Part[],
  seconds: number,
  { clock, chance, signal, cleanup, output }: SuitePorts,
): Promise<CountedAlone> {
  const rows = launches.flatMap(({ benchmarks }) => benchmarks)
  const wanted = new Set(rows.flatMap(({ name, status }) => (status === 'ok' ? [name] : [])))
  const worker = { signal, cleanup, ...(output === undefined ? {} : { output }) }
  const { figures, notes } = await allocationsAlone(parts, wanted, seconds, { clock, chance, ports: worker })
  return { launches: inFirstLaunch(launches, figures), notes }
}

async function withInstructions(
  plan: PairedPlan,
  place: SidePlace,
  run: AloneRun,
  parts: readonly Part[] | null,
  seconds: number,
  inner: LauncherPorts,
  ports: SuitePorts,
): Promise<CountedAlone> {
  const { clock, progress } = ports
  const way = await wayAlone(plan, place, run, parts, inner, ports)
  const counting = { ...inner, clock, ...(progress === undefined ? {} : { progress }) }
  return await countAlone(run.launches, way, seconds, counting)
}
