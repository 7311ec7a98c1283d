/** Which pairing a suite is measured in, and the source of its pairs. A finer pairing than `rounds` is
 *  picked by `auto` only where the suite is known to support it; asked for by name, it must. */

import { findAffinity } from '../../host/affinity.ts'
import { Failure, withMore } from '../../model/failure.ts'
import type { Note } from '../../model/note.ts'
import type { Side } from '../../model/run.ts'
import type { WhyPairing } from '../../model/why-pairing.ts'
import type { FittingPart } from '../fitting/fitting.ts'
import { belongsToPart, commandParts } from '../lockstep/command-parts.ts'
import { type Harness, NotThisHarness } from '../lockstep/harnesses/harness.ts'
import { harnessesOf } from '../lockstep/harnesses/registry.ts'
import { createLockstep } from '../lockstep/lockstep.ts'
import type { LockstepOptions } from '../lockstep/measure-pair.ts'
import { whyNoWorker } from '../lockstep/probe.ts'
import { belongsToFile, runnerParts } from '../lockstep/runner-parts.ts'
import type { LauncherPorts, SidePlace } from '../rounds/command-launcher.ts'
import { createLauncher } from '../rounds/create-launcher.ts'
import { createRounds } from '../rounds/rounds.ts'
import type { PairSource } from '../source.ts'
import type { PairedPlan, SuitePorts } from '../suite.ts'
import { duetSource, pickForCommand, slicesSource } from './command-pairing.ts'
import { pairsAtOnce } from './pinning.ts'

export interface PairingChoice {
  readonly source: PairSource
  /** Why this pairing, where it was chosen and not asked for. */
  readonly because: WhyPairing | null
  readonly notes: readonly Note[]
  /** Where the suite was too long, what of it the source measures. */
  readonly part?: FittingPart
  /** Wall seconds that choosing took by trying. */
  readonly seconds?: number
}

/** Rounds of lockstep for which there should be time within a budget, however much each would gain from being longer:
 *  with fewer, the ranks of a large suite reach no level. */
const roundsWithin = 16

type Places = Readonly<Record<Side, SidePlace>>

export async function choosePairing(
  plan: PairedPlan,
  places: Places,
  inner: LauncherPorts,
  ports: SuitePorts,
): Promise<PairingChoice> {
  if (plan.pairing === 'rounds') return rounds(plan, places, inner, ports, null)
  if (plan.pairing === 'lockstep')
    return { source: await lockstep(plan, places, inner, ports), because: null, notes: [] }
  if (plan.pairing !== 'auto') {
    const source = await (plan.pairing === 'duet' ? duetSource : slicesSource)(plan, places, inner, ports)
    return { source, because: null, notes: [] }
  }
  if (plan.run !== null) {
    const tried = await tryHarnesses(plan, plan.run, places, inner, ports)
    if ('source' in tried) return tried
    const picked = await pickForCommand(plan, places, inner, ports).catch((error: unknown) => {
      throw withReasons(error, tried.reasons)
    })
    return { ...picked, notes: tried.reasons.map((because): Note => ({ code: 'no-lockstep', because })) }
  }
  const parts = await lockstepParts(plan, places, inner, ports)
  const shared = parts.base.some(({ label }) => parts.head.some((other) => other.label === label))
  if (!shared) return rounds(plan, places, inner, ports, { code: 'no-shared-bench-file' })
  return {
    source: createLockstep({ ...lockstepOptions(plan, inner, ports), parts, belongs: belongsToFile }),
    because: { code: 'built-in-runner' },
    notes: [],
  }
}

/** What breaks a suite may have kept it from lockstep already, where it was seen closer. */
function withReasons(error: unknown, reasons: readonly string[]): unknown {
  if (!(error instanceof Failure) || reasons.length === 0) return error
  const told = `Lockstep, which reads nothing that is printed, was not possible: ${reasons.join('; ')}.`
  return withMore(error, { hint: error.hint === undefined ? told : `${error.hint} ${told}` })
}

/** Every harness that the command may start is tried as a lockstep worker; the reasons where none is one. */
async function tryHarnesses(
  plan: PairedPlan,
  command: string,
  places: Places,
  inner: LauncherPorts,
  ports: SuitePorts,
): Promise<PairingChoice | { readonly reasons: readonly string[] }> {
  const began = ports.clock.now()
  const reasons: string[] = []
  for (const harness of harnessesOf(command, plan.format)) {
    const met = await meet(harness, plan, places, inner, ports)
    if ('source' in met) return { ...met, seconds: ports.clock.now() - began - (met.seconds ?? 0) }
    if (met.reason !== null) reasons.push(met.reason)
  }
  return { reasons }
}

/** What the harness needs is prepared once, and kept for every pair; `seconds` are those of building it. The reason is null
 *  where nobody needs to know. */
async function meet(
  harness: Harness,
  plan: PairedPlan,
  places: Places,
  inner: LauncherPorts,
  ports: SuitePorts,
): Promise<PairingChoice | { readonly reason: string | null }> {
  const options = lockstepOptions(plan, inner, ports)
  const began = ports.clock.now()
  try {
    const parts = await lockstepParts(plan, places, inner, ports, harness)
    const seconds = harness.builds === true ? ports.clock.now() - began : 0
    const met = [...new Set(parts.head.flatMap((part) => part.met ?? []))]
    const reason = met.length > 0 ? null : await whyNoWorker(parts, ports.chance, options.ports)
    if (reason !== null) return { reason }
    const source = createLockstep({ ...options, parts, belongs: belongsToPart(parts) })
    const because = { code: 'harness-driven', harness: met.length === 0 ? harness.name : met.join(', ') } as const
    return { source, because, notes: [], seconds }
  } catch (error) {
    if (error instanceof NotThisHarness) return { reason: null }
    if (error instanceof Failure) return { reason: error.message }
    throw error
  }
}

/** The workers of a suite that is measured in another way, where it has some; null where nobody can say how often its
 *  benchmarks are run. */
export async function workersOf(
  plan: PairedPlan,
  places: Places,
  inner: LauncherPorts,
  ports: SuitePorts,
): Promise<LockstepOptions['parts'] | null> {
  if (plan.run === null) return await lockstepParts(plan, places, inner, ports)
  if (plan.pairing === 'lockstep') return await askedFor(plan, places, inner, ports)
  const tried = await tryHarnesses(plan, plan.run, places, inner, ports)
  const counted = 'source' in tried ? tried.source.counted : undefined
  return counted?.kind === 'workers' ? counted.parts : null
}

function rounds(
  plan: PairedPlan,
  places: Places,
  inner: LauncherPorts,
  ports: SuitePorts,
  because: WhyPairing | null,
): PairingChoice {
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
  const parts = await askedFor(plan, places, inner, ports)
  const belongs = plan.run === null ? belongsToFile : belongsToPart(parts)
  return createLockstep({ ...lockstepOptions(plan, inner, ports), parts, belongs })
}

/** Asked for lockstep by name, a command may also speak the protocol by itself. */
async function askedFor(
  plan: PairedPlan,
  places: Places,
  inner: LauncherPorts,
  ports: SuitePorts,
): Promise<LockstepOptions['parts']> {
  const { run, format } = plan
  for (const harness of run === null ? [] : harnessesOf(run, format)) {
    const isSure = harness.startedBy(run!) === 'surely'
    try {
      if (isSure || harness.prepare !== undefined) return await lockstepParts(plan, places, inner, ports, harness)
    } catch (error) {
      if (!(error instanceof Failure) || isSure) throw error
    }
  }
  return lockstepParts(plan, places, inner, ports)
}

function lockstepParts(
  plan: PairedPlan,
  places: Places,
  inner: LauncherPorts,
  ports: SuitePorts,
  harness: Harness | null = null,
): Promise<LockstepOptions['parts']> {
  const affinity = findAffinity(inner.environment)
  const options = { affinity, timeoutSeconds: plan.launchTimeoutSeconds }
  if (plan.run !== null) return commandParts({ command: plan.run, places }, harness, options, inner)
  return runnerParts({ benchFiles: plan.benchFiles, places, runner: ports.runner }, options, inner)
}

function lockstepOptions(
  plan: PairedPlan,
  inner: LauncherPorts,
  ports: SuitePorts,
): Omit<LockstepOptions, 'parts' | 'belongs'> {
  const { signal, cleanup, output } = inner
  const affinity = findAffinity(inner.environment)
  const atOnce = affinity === null ? 1 : pairsAtOnce(affinity, plan.pairsAtOnce ?? 1)
  const { budgetSeconds } = plan
  return {
    affinity,
    atOnce,
    tool: 'benchgate',
    counts: plan.counts === true,
    partial: plan.partial === true,
    chance: ports.chance,
    clock: ports.clock,
    ports: { signal, cleanup, ...(output === undefined ? {} : { output }) },
    budgetSeconds,
    mostSeconds: budgetSeconds === null ? null : (budgetSeconds * atOnce) / roundsWithin,
    learningSeconds: Math.min(30, 0.03 * (budgetSeconds ?? Number.POSITIVE_INFINITY)),
  }
}
