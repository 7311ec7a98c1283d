/** Which pairing a suite is measured in, and the source of its pairs. A finer pairing than `rounds` is
 *  picked by `auto` only where the suite is known to support it; asked for by name, it must. */

import { findAffinity } from '../host/affinity.ts'
import { UsageFailure } from '../model/failure.ts'
import type { Note } from '../model/report.ts'
import type { Side } from '../model/run.ts'
import type { LauncherPorts, SidePlace } from './command-launcher.ts'
import { createLauncher } from './create-launcher.ts'
import { commandParts } from './lockstep/command-parts.ts'
import { createLockstep, type LockstepOptions } from './lockstep/lockstep.ts'
import { belongsToFile, runnerParts } from './lockstep/runner-parts.ts'
import { createRounds } from './rounds.ts'
import type { PairSource } from './source.ts'
import type { PairedPlan, SuitePorts } from './suite.ts'

export interface Chosen {
  readonly source: PairSource
  /** Why this pairing, where it was chosen and not asked for. */
  readonly because: string | null
  readonly notes: readonly Note[]
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
    throw new UsageFailure(`pairing "${plan.pairing}" is not available`, { hint: 'Use rounds, lockstep or auto.' })
  }
  if (plan.run !== null) {
    return rounds(plan, places, inner, ports, 'the suite is a command, which is launched as a whole')
  }
  const parts = await lockstepParts(plan, places, inner, ports)
  const shared = parts.base.some(({ label }) => parts.head.some((other) => other.label === label))
  if (!shared) return rounds(plan, places, inner, ports, 'base and head share no bench file')
  return {
    source: createLockstep({ ...lockstepOptions(plan, inner, ports), parts }),
    because: 'the built-in runner supports the finest pairing',
    notes: [],
  }
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
  }
}
