/** Which pairing a suite is measured in, and the source of its pairs. A finer pairing than `rounds` is
 *  picked by `auto` only where the suite is known to support it; asked for by name, it must. */

import { findAffinity } from '../../host/affinity.ts'
import type { Note } from '../../model/report.ts'
import type { Side } from '../../model/run.ts'
import { commandParts } from '../lockstep/command-parts.ts'
import { startsPytest } from '../lockstep/harnesses/pytest.ts'
import { createLockstep, type LockstepOptions } from '../lockstep/lockstep.ts'
import { whyNoWorker } from '../lockstep/probe.ts'
import { belongsToFile, runnerParts } from '../lockstep/runner-parts.ts'
import type { LauncherPorts, SidePlace } from '../rounds/command-launcher.ts'
import { createLauncher } from '../rounds/create-launcher.ts'
import { createRounds } from '../rounds/rounds.ts'
import type { PairSource } from '../source.ts'
import type { PairedPlan, SuitePorts } from '../suite.ts'
import { duetSource, pickForCommand, slicesSource } from './command-pairing.ts'

export interface Chosen {
  readonly source: PairSource
  /** Why this pairing, where it was chosen and not asked for. */
  readonly because: string | null
  readonly notes: readonly Note[]
  /** Wall seconds that choosing took by trying. */
  readonly seconds?: number
}

type Places = Readonly<Record<Side, SidePlace>>

export async function choosePairing(
  plan: PairedPlan,
  places: Places,
  inner: LauncherPorts,
  ports: SuitePorts,
): Promise<Chosen> {
  if (plan.pairing === 'rounds') return rounds(plan, places, inner, ports, null)
  if (plan.pairing === 'lockstep')
    return { source: await lockstep(plan, places, inner, ports), because: null, notes: [] }
  if (plan.pairing !== 'auto') {
    const source = await (plan.pairing === 'duet' ? duetSource : slicesSource)(plan, places, inner, ports)
    return { source, because: null, notes: [] }
  }
  if (plan.run !== null) {
    const tried = await tryPytest(plan, plan.run, places, inner, ports)
    if ('source' in tried) return tried
    return { ...(await pickForCommand(plan, places, inner, ports)), notes: tried.notes }
  }
  const parts = await lockstepParts(plan, places, inner, ports)
  const shared = parts.base.some(({ label }) => parts.head.some((other) => other.label === label))
  if (!shared) return rounds(plan, places, inner, ports, 'base and head share no bench file')
  return {
    source: createLockstep({ ...lockstepOptions(plan, inner, ports), parts }),
    because: 'lockstep: the built-in runner supports it, and it is the finest',
    notes: [],
  }
}

/** Seconds in which a command has to say that it is a worker, and then what it can measure. */
const mostProbeSeconds = 120

/** A command that starts pytest is tried as a lockstep worker; notes alone where it is none. */
async function tryPytest(
  plan: PairedPlan,
  command: string,
  places: Places,
  inner: LauncherPorts,
  ports: SuitePorts,
): Promise<Chosen | Pick<Chosen, 'notes'>> {
  if (!startsPytest(command) || !['auto', 'pytest-benchmark'].includes(plan.format)) return { notes: [] }
  const began = ports.clock.now()
  const options = lockstepOptions(plan, inner, ports)
  const impatient = { ...plan, launchTimeoutSeconds: Math.min(plan.launchTimeoutSeconds, mostProbeSeconds) }
  const reason = await whyNoWorker(await lockstepParts(impatient, places, inner, ports), ports.chance, options.ports)
  if (reason !== null) {
    const text = `Not measured in lockstep, which takes less time for the same certainty: ${reason}.`
    return { notes: [{ level: 'notice', code: 'no-lockstep', text }] }
  }
  const source = createLockstep({ ...options, parts: await lockstepParts(plan, places, inner, ports) })
  const because = 'lockstep: pytest can be driven batch by batch, and it is the finest'
  return { source, because, notes: [], seconds: ports.clock.now() - began }
}

function rounds(
  plan: PairedPlan,
  places: Places,
  inner: LauncherPorts,
  ports: SuitePorts,
  because: string | null,
): Chosen {
  const launcher = createLauncher(plan, places, inner, ports.runner)
  const { launchTimeoutSeconds } = plan
  return { source: createRounds({ launcher, chance: ports.chance, launchTimeoutSeconds }), because, notes: [] }
}

async function lockstep(
  plan: PairedPlan,
  places: Places,
  inner: LauncherPorts,
  ports: SuitePorts,
): Promise<PairSource> {
  return createLockstep({
    ...lockstepOptions(plan, inner, ports),
    parts: await lockstepParts(plan, places, inner, ports),
  })
}

function lockstepParts(
  plan: PairedPlan,
  places: Places,
  inner: LauncherPorts,
  ports: SuitePorts,
): Promise<LockstepOptions['parts']> {
  const affinity = findAffinity(inner.environment)
  const options = { affinity, timeoutSeconds: plan.launchTimeoutSeconds }
  if (plan.run !== null) return Promise.resolve(commandParts({ command: plan.run, places }, options, inner))
  return runnerParts({ benchFiles: plan.benchFiles, places, runner: ports.runner }, options, inner)
}

function lockstepOptions(plan: PairedPlan, inner: LauncherPorts, ports: SuitePorts): Omit<LockstepOptions, 'parts'> {
  const { signal, cleanup, output } = inner
  return {
    belongs: plan.run === null ? belongsToFile : () => true,
    affinity: findAffinity(inner.environment),
    tool: 'benchgate',
    chance: ports.chance,
    clock: ports.clock,
    ports: { signal, cleanup, ...(output === undefined ? {} : { output }) },
    mostSeconds: plan.budgetSeconds === null ? null : plan.budgetSeconds / (1.5 * plan.maxRounds),
    learningSeconds: Math.min(30, 0.1 * (plan.budgetSeconds ?? Number.POSITIVE_INFINITY)),
  }
}
