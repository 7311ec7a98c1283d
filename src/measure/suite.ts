/** Measures a suite as the user described it: two checkouts beside each other, or one side alone. */

import path from 'node:path'
import { Cancelled, type Cleanup } from '../host/cleanup.ts'
import type { Clock } from '../host/clock.ts'
import { isInside } from '../host/files.ts'
import { Failure, UsageFailure } from '../model/failure.ts'
import type { Note } from '../model/note.ts'
import type { LeftOut, ReachedBenchmarks } from '../model/reached.ts'
import type { Ignored, Launch, Machine, Pairing, Shard, Side } from '../model/run.ts'
import { shareBuiltCrates } from './checkout/built-crates.ts'
import { overlayHarness } from './checkout/head-bench-files.ts'
import { buildAhead, setUp } from './checkout/set-up.ts'
import { suiteEnvironment } from './checkout/suite-environment.ts'
import { slicesSource } from './choice/command-pairing.ts'
import { wayOf } from './choice/counted-way.ts'
import { choosePairing } from './choice/pairing.ts'
import { fitting } from './fitting/fitting.ts'
import { suiteCommand } from './focus.ts'
import { countInstructions } from './instructions/instructions.ts'
import { leavingOut } from './leave-out.ts'
import { runnersName } from './lockstep/harnesses/harness.ts'
import { isMet } from './lockstep/harnesses/registry.ts'
import { measurePaired } from './measure.ts'
import { type AwaitWatch, watchAwaiting } from './never-awaited.ts'
import { onlyOf } from './only.ts'
import type { MeasuringEvent, PairedRun, RoundPlanner, RoundsPlan } from './paired-run.ts'
import { createProvenance, type Provenance } from './provenance/provenance.ts'
import { watchQuota } from './quota-stalls.ts'
import type { LauncherPorts, SidePlace } from './rounds/command-launcher.ts'
import { createLauncher } from './rounds/create-launcher.ts'
import { runnersFolder } from './runners/folder.ts'
import { dividesItself, indivisible, shardEnvironment, shardOf } from './shard.ts'
import { buildsOfCargo } from './short/cargo-runner.ts'
import type { NameListing } from './short/listing.ts'
import { type ShortSettings, shortSettings } from './short/short-settings.ts'
import { launchesOfSlices } from './slices/alone.ts'
import type { Chance, PairSource } from './source.ts'

/** How the suite is run: the options `run`, `bench-files`, `working-directory`, `results`, `format`, `launch-timeout`. */
export interface SuiteDescription {
  /** Null: the built-in runner on `benchFiles`. */
  readonly run: string | null
  readonly benchFiles: readonly string[]
  /** Relative to the root of the checkout. */
  readonly workingDirectory: string
  readonly results: string | null
  readonly format: string
  readonly launchTimeoutSeconds: number
  /** How the command tells the names of its benchmarks, where that is known. */
  readonly listing?: NameListing | null
  /** A command that leaves folded stacks of one benchmark (the option `profile`); left out or null: none. */
  readonly profile?: string | null
}

export interface PairedPlan extends SuiteDescription, RoundsPlan {
  readonly pairing: 'auto' | Pairing
  /** Whether tools that are known are told to make their launches short; they are not by default. */
  readonly toolSettings?: 'short' | 'own'
  /** Whether what benchmarks allocate is counted, in pairings that can. */
  readonly counts?: boolean
  /** Whether the instructions that benchmarks take are counted once all is measured. */
  readonly instructions?: boolean
  /** The smallest change that matters to any benchmark, as a ratio: what a pairing may at most be off by. */
  readonly threshold: number
  readonly setup: string | null
  readonly setupTimeoutSeconds: number
  readonly harness: 'base' | 'head'
  /** A checkout of the same repository that is set up: what it has compiled of registries is taken from there. */
  readonly builtAt?: string
  /** Most pairs that are measured at the same time, where a pairing can; one by default. */
  readonly pairsAtOnce?: number
  /** Which part of the suite is measured; all of it by default. */
  readonly shard?: Shard | null
  /** Benchmarks to measure, where the suite can leave out the others; all by default. */
  readonly only?: readonly string[] | null
  /** Which of them a change reaches, asked once both sides are set up. @param mostSeconds that looking may take. */
  readonly reached?: ((mostSeconds: number) => Promise<ReachedBenchmarks>) | null
}

export interface SuitePorts {
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly cleanup: Cleanup
  /** The environment of this program; what the suite gets of it is decided here. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly secrets: readonly string[]
  readonly chance: Chance
  /** Path of the bundled built-in runner. */
  readonly runner: string
  /** A borrowed folder for files of the measuring. */
  readonly temporary: string
  /** Root of the user's checkout, in which no side may look; left out where there is none beside the sides. */
  readonly workspace?: string
  /** Every line that `setup` and the suite print. */
  readonly output?: (line: string) => void
  readonly progress?: (event: MeasuringEvent) => void
}

/** `sides` are the roots of two borrowed checkouts. Never throws for what the suite does: see Measurement. */
export async function measureSuite(
  plan: PairedPlan,
  sides: Readonly<Record<Side, string>>,
  judge: RoundPlanner,
  ports: SuitePorts,
): Promise<PairedRun> {
  const notes: Note[] = []
  const watched = { ...ports, progress: sayingOnce(ports.progress) }
  const awaiting = watchAwaiting()
  let pairing: Pairing = plan.pairing === 'auto' ? 'rounds' : plan.pairing
  try {
    const places = { base: placeIn(sides.base, plan, false), head: placeIn(sides.head, plan, false) }
    if (plan.harness === 'head') {
      const { base, head } = places
      notes.push(overlayHarness(base.workingDirectory, head.workingDirectory, plan.benchFiles, base.root))
    }
    refuseIndivisible(plan)
    const inner = launcherPorts(watchedBy(awaiting, ports), plan.shard ?? null)
    const provenance = provenanceOf(ports, plan, sides, inner)
    await setUpBoth(
      plan,
      withVariables(places, provenance === null ? null : (side) => provenance.ownPlaces(side)),
      inner,
      watched,
      provenance,
    )
    const measuredPlaces = withVariables(places, provenance === null ? null : (side) => provenance.environment(side))
    const reached = await reachedOf(plan, ports)
    // Choosing may run the suite, and somebody is waiting.
    if (plan.pairing === 'auto' && plan.run !== null) watched.progress({ kind: 'warm-up', pairing })
    const short = shortOf(plan, measuredPlaces, inner)
    const partial = isPartial(plan)
    const asked = { ...plan, partial, ...(short === null ? {} : { run: short.run, listing: short.listing }) }
    const told = short === null ? inner : { ...inner, environment: { ...inner.environment, ...short.environment } }
    const chosen = await choosePairing(asked, measuredPlaces, told, watched)
    pairing = chosen.source.pairing
    const spent = (chosen.seconds ?? 0) + (reached?.seconds ?? 0)
    const budgetSeconds = plan.budgetSeconds === null ? null : plan.budgetSeconds - spent
    // A shard is a part already.
    const rounds = { ...plan, partial: partial || plan.shard != null, budgetSeconds, chosenIn: spent }
    const own = provenance?.guard(chosen.source) ?? chosen.source
    const fit = partial && chosen.part === undefined ? fitting(own, rounds, ports.clock) : null
    const part = plan.only == null ? divided(fit?.source ?? own, plan) : onlyOf(own, plan.only)
    const leaving = reached === null ? null : leavingOut(part, reached.benchmarks)
    const timed = await measurePaired(leaving?.source ?? part, rounds, judge, watched)
    const fitted = chosen.part ?? fit?.part() ?? null
    const measured = await counted(timed, chosen.source, asked, measuredPlaces, told, watched)
    return {
      ...measured,
      seconds: measured.seconds + spent,
      because: chosen.because,
      notes: [
        ...notes,
        ...(leaving?.notes() ?? []),
        ...(fitted?.notes ?? []),
        ...chosen.notes,
        ...(short?.notes(timed.tool) ?? []),
        ...measured.notes,
        ...awaiting.notes(),
      ],
      ...leftOutOf(fitted?.leftOut ?? leaving?.leftOut() ?? null),
      ...(provenance === null ? {} : { provenance: provenance.looked() }),
    }
  } catch (error) {
    if (error instanceof Cancelled || ports.signal.aborted) return nothingMeasured(pairing, 'cancelled', null, notes)
    if (error instanceof Failure) return nothingMeasured(pairing, 'failed', error, notes)
    throw error
  }
}

/** Of the budget, for looking at what a change reaches; and in seconds, where there is none. */
const lookingPart = 0.25
const lookingSeconds = 120

async function reachedOf({ reached, budgetSeconds }: PairedPlan, { clock }: SuitePorts) {
  if (reached == null) return null
  const began = clock.now()
  const benchmarks = await reached(budgetSeconds === null ? lookingSeconds : budgetSeconds * lookingPart)
  return { benchmarks, seconds: clock.now() - began }
}

function leftOutOf(leftOut: LeftOut | null): Pick<PairedRun, 'leftOut'> {
  return leftOut === null ? {} : { leftOut }
}

/** Whoever has chosen which part to measure has not to be asked what fits. */
function isPartial({ partial, shard, only, reached }: PairedPlan): boolean {
  return partial === true && shard == null && only == null && reached == null
}

/** Null where tools are left to their own settings. A command that names its iterations has said how long a launch is. */
function shortOf(
  { run, toolSettings, format }: PairedPlan,
  places: Places,
  inner: LauncherPorts,
): ShortSettings | null {
  if (run === null || toolSettings !== 'short' || suiteCommand(run).iterates) return null
  return shortSettings({ run, format }, places, inner.environment, inner.temporary)
}

function watchedBy(awaiting: AwaitWatch, ports: SuitePorts): SuitePorts {
  const output = (line: string) => {
    awaiting.line(line)
    ports.output?.(line)
  }
  return { ...ports, output }
}

/** What went wrong, or was cancelled, has nothing to count. */
async function counted(
  run: PairedRun,
  source: PairSource,
  plan: PairedPlan,
  places: Places,
  inner: LauncherPorts,
  ports: SuitePorts,
): Promise<PairedRun> {
  if (plan.instructions !== true || run.failure !== null || run.ended === 'cancelled') return run
  const { clock, progress } = ports
  const way = source.counted ?? (await wayOf(plan, run, places, inner, ports))
  return await countInstructions(run, way, { ...inner, clock, ...(progress === undefined ? {} : { progress }) })
}

/** Null where nobody's checkout is beside the sides. */
function provenanceOf(
  { workspace, runner, temporary }: SuitePorts,
  commands: PairedPlan,
  sides: Readonly<Record<Side, string>>,
  { environment }: LauncherPorts,
): Provenance | null {
  if (workspace === undefined) return null
  return createProvenance({ workspace, sides, environment, runners: runnersFolder(runner), temporary, commands })
}

type Places = Readonly<Record<Side, SidePlace>>

function withVariables(places: Places, of: ((side: Side) => Readonly<Record<string, string>>) | null): Places {
  const at = (side: Side): SidePlace => (of === null ? places[side] : { ...places[side], environment: () => of(side) })
  return { base: at('base'), head: at('head') }
}

/** Before anything is measured that cannot be divided afterwards. */
function refuseIndivisible({ shard, run }: PairedPlan): void {
  if (shard == null || run === null || dividesItself(run) || isMet(run)) return
  if (suiteCommand(run).dialect === null) throw indivisible(shard)
}

function divided(source: PairSource, { shard, run }: PairedPlan): PairSource {
  return shard == null || dividesItself(run) ? source : shardOf(source, shard)
}

/** Choosing a pairing and measuring in it both warm up; one line says so. */
function sayingOnce(progress: SuitePorts['progress']): (event: MeasuringEvent) => void {
  let warmed = false
  return (event) => {
    if (event.kind === 'warm-up' && warmed) return
    warmed ||= event.kind === 'warm-up'
    progress?.(event)
  }
}

async function setUpBoth(
  plan: PairedPlan,
  places: Readonly<Record<Side, SidePlace>>,
  inner: LauncherPorts,
  ports: SuitePorts,
  provenance: Provenance | null,
): Promise<void> {
  const build = buildFor(plan)
  if (plan.setup === null && build === null) return
  if (plan.builtAt !== undefined) shareBuiltCrates(placeIn(plan.builtAt, plan, false), places.base)
  await setUpAt(plan, 'base', places.base, inner, ports)
  await builtAt(build, plan, 'base', places.base, inner, ports)
  provenance?.baseSetUp()
  shareBuiltCrates(places.base, places.head)
  const from = Date.now()
  await setUpAt(plan, 'head', places.head, inner, ports)
  await builtAt(build, plan, 'head', places.head, inner, ports)
  provenance?.headSetUp(from, Date.now())
}

/** Null where the first launch has nothing to build, or nobody knows how. */
function buildFor({ run, setup }: Pick<PairedPlan, 'run' | 'setup'>): string | null {
  return run === null || /\s--no-run\b/.test(setup ?? '') ? null : buildsOfCargo(run)
}

async function builtAt(
  build: string | null,
  { setupTimeoutSeconds }: SetUpPlan,
  side: Side,
  place: SidePlace,
  inner: LauncherPorts,
  ports: SuitePorts,
): Promise<void> {
  if (build === null) return
  ports.progress?.({ kind: 'set-up', side, command: build })
  await buildAhead(build, side, place, setupTimeoutSeconds, inner)
}

type SetUpPlan = Pick<PairedPlan, 'setup' | 'setupTimeoutSeconds'>

async function setUpAt(
  plan: SetUpPlan,
  side: Side,
  place: SidePlace,
  inner: LauncherPorts,
  ports: SuitePorts,
): Promise<void> {
  if (plan.setup === null) return
  ports.progress?.({ kind: 'set-up', side, command: plan.setup })
  await setUp(plan.setup, side, place, plan.setupTimeoutSeconds, inner)
}

/** Runs `setup` in a borrowed checkout that is measured alone. Throws the Failure of a setup that fails. */
export function setUpSide(
  plan: SuiteDescription & SetUpPlan,
  side: Side,
  root: string,
  ports: SuitePorts,
): Promise<void> {
  return setUpAt(plan, side, placeIn(root, plan, false), launcherPorts(ports), ports)
}

export interface SuiteRun {
  readonly tool: string | null
  readonly launches: readonly Launch[]
  readonly ignored: readonly Ignored[]
  readonly machine: Machine | null
  readonly ended: 'done' | 'cancelled' | 'failed'
  readonly failure: Failure | null
  /** Share of the time in which a processor quota held the suite up. */
  readonly heldUp: number
  readonly notes: readonly Note[]
  /** As a source of pairs has it. */
  readonly counted?: PairSource['counted']
}

/** Runs the suite `launches` times in the user's own checkout (`root`), in which nothing is removed. */
export async function runSuite(
  plan: SuiteDescription,
  root: string,
  launches: number,
  ports: SuitePorts,
): Promise<SuiteRun> {
  const done: Launch[] = []
  let facts: Pick<SuiteRun, 'tool' | 'ignored' | 'machine' | 'counted'> = { tool: null, ignored: [], machine: null }
  const heldUp = watchQuota(ports.clock)
  const awaiting = watchAwaiting()
  const ending = () => ({ ...facts, launches: done, heldUp: heldUp(), notes: awaiting.notes() })
  try {
    const place = placeIn(root, plan, true)
    const inner = launcherPorts(watchedBy(awaiting, ports))
    const begin = (launch: number) => ports.progress?.({ kind: 'launch', launch, of: launches })
    if (plan.run !== null && suiteCommand(plan.run).iterates) {
      const sides = { base: place, head: place }
      const source = await slicesSource({ ...plan, budgetSeconds: null, maxRounds: 1 }, sides, inner, ports, true)
      const sliced = await launchesOfSlices(source, launches, begin)
      done.push(...sliced.launches)
      const { tool, ignored, machine = null } = sliced
      facts = { tool, ignored, machine, ...(source.counted === undefined ? {} : { counted: source.counted }) }
      return { ...ending(), ended: 'done', failure: null }
    }
    const launcher = createLauncher(plan, { head: place }, inner, ports.runner, true)
    for (let round = 1; round <= launches; round++) {
      begin(round)
      const { launchTimeoutSeconds: timeoutSeconds } = plan
      const launched = await launcher.launch({ side: 'head', round, focus: null, timeoutSeconds, chance: ports.chance })
      done.push(launched.launch)
      facts = { tool: launched.tool, ignored: launched.ignored, machine: launched.machine ?? null }
    }
    return { ...ending(), ended: 'done', failure: null }
  } catch (error) {
    if (error instanceof Cancelled || ports.signal.aborted) return { ...ending(), ended: 'cancelled', failure: null }
    if (error instanceof Failure) return { ...ending(), ended: 'failed', failure: error }
    throw error
  }
}

/** What launches are given of the ports: an environment without credentials, that names the runners. */
export function launcherPorts(ports: SuitePorts, shard: Shard | null = null): LauncherPorts {
  return {
    signal: ports.signal,
    cleanup: ports.cleanup,
    environment: {
      ...suiteEnvironment(ports.environment, ports.secrets),
      ...shardEnvironment(shard),
      [runnersName]: runnersFolder(ports.runner),
    },
    secrets: ports.secrets,
    temporary: ports.temporary,
    ...(ports.output === undefined ? {} : { output: ports.output }),
  }
}

/** Throws a UsageFailure where the folder leads out of the checkout. */
export function placeIn(
  root: string,
  { workingDirectory }: Pick<SuiteDescription, 'workingDirectory'>,
  keep: boolean,
): SidePlace {
  const absolute = path.resolve(root, workingDirectory)
  if (path.isAbsolute(workingDirectory) || !isInside(root, absolute)) {
    throw new UsageFailure(`\`working-directory\` leads out of the repository: ${workingDirectory}`, {
      hint: 'It is relative to the root of the repository.',
    })
  }
  return { root, workingDirectory: absolute, keep }
}

function nothingMeasured(
  pairing: Pairing,
  ended: 'cancelled' | 'failed',
  failure: Failure | null,
  notes: readonly Note[],
): PairedRun {
  return {
    pairing,
    tool: null,
    pairs: [],
    ended,
    failure,
    planned: 0,
    looks: [],
    forecast: null,
    pace: null,
    because: null,
    seconds: 0,
    heldUp: 0,
    ignored: [],
    machine: null,
    notes,
  }
}
