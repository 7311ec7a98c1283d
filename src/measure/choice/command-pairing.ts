/** The pairings that are open to a suite that is a shell command: `slices` where it names `{iterations}`,
 *  else `duet` and `rounds`. */

import type { Clock } from '../../host/clock.ts'
import { Failure, UsageFailure } from '../../model/failure.ts'
import type { Side } from '../../model/run.ts'
import type { WhyPairing } from '../../model/why-pairing.ts'
import { notOneRound } from '../budget.ts'
import { createDuet } from '../duet/duet.ts'
import { findFairClock } from '../duet/fair-clock/library.ts'
import { type FittingPart, findPart, launcherOf } from '../fitting/fitting.ts'
import type { Names } from '../fitting/foretell.ts'
import { suiteCommand } from '../focus.ts'
import { type Load, unknownLoad, watchLoad } from '../processors-used.ts'
import type { LauncherPorts, SidePlace } from '../rounds/command-launcher.ts'
import { createLauncher } from '../rounds/create-launcher.ts'
import { createRounds } from '../rounds/rounds.ts'
import { criterionFormats } from '../short/cargo-runner.ts'
import { createSlices } from '../slices/slices.ts'
import { type Launcher, OutOfTime, type PairSource, type WarmUp } from '../source.ts'
import type { PairedPlan, SuiteDescription, SuitePorts } from '../suite.ts'
import { pilot } from './pilot.ts'
import { tryAffinity } from './pinning.ts'

type Places = Readonly<Record<Side, SidePlace>>

export interface CommandChoice {
  readonly source: PairSource
  readonly because: WhyPairing
  /** Where the suite was too long, what of it the source measures. */
  readonly part?: FittingPart
  /** Wall seconds that choosing took. */
  readonly seconds: number
}

/** Estimates in duet were off by up to 3 points by the machine's clock, and by less than one by the fair clock
 *  (docs/pairings.md). Against smaller thresholds than these, that could decide a verdict, so nobody gets it without
 *  having asked for it. */
const leastDuetThreshold = 0.05
const leastFairThreshold = 0.02

/** Tools whose programs were measured by the fair clock (docs/pairings.md). Node's are not among them: its helper
 *  threads are counted where they fall, and a suite of typed arrays came out 11.7 points wrong. */
const fairTools: ReadonlySet<string> = new Set([...criterionFormats, 'divan', 'google-benchmark'])

/** For `auto`. Throws a Failure where the suite itself fails. */
export async function pickForCommand(
  plan: PairedPlan,
  places: Places,
  inner: LauncherPorts,
  ports: SuitePorts,
): Promise<CommandChoice> {
  if (suiteCommand(plan.run!).iterates) {
    const source = await slicesSource(plan, places, inner, ports)
    return { source, because: { code: 'run-names-iterations' }, seconds: 0 }
  }
  const began = ports.clock.now()
  const { launcher, rounds, part } = await fittingRounds(plan, places, inner, ports)
  const told = part === null ? {} : { part }
  const spent = plan.partial === true ? ports.clock.now() - began : 0
  if (plan.threshold < leastFairThreshold) {
    return { source: rounds, because: { code: 'threshold-below-duet' }, seconds: spent, ...told }
  }
  const affinity = await tryAffinity(inner)
  if (affinity === null) return { source: rounds, because: { code: 'not-pinnable' }, seconds: spent, ...told }
  const duet = createDuet({
    ...duetOptions(launcher, plan, inner, ports),
    affinity,
    rounds,
    fairTools,
    ...(plan.threshold < leastDuetThreshold
      ? { fairAlone: 'by its own clock it can be off by more than half of this threshold' }
      : {}),
  })
  const left = plan.budgetSeconds === null ? null : plan.budgetSeconds - spent
  const chosen = await pilot([duet, rounds], left, ports.clock)
  return { ...chosen, seconds: chosen.seconds + spent, ...told }
}

/** Asked for by name. */
export async function duetSource(
  plan: PairedPlan,
  places: Places,
  inner: LauncherPorts,
  ports: SuitePorts,
): Promise<PairSource> {
  if (plan.run === null) {
    throw new UsageFailure('`pairing: duet` is for a suite that is a command', {
      hint: 'The built-in runner has a finer one: set `pairing` to lockstep or auto.',
    })
  }
  const affinity = await tryAffinity(inner)
  if (affinity === null) {
    throw new Failure('duet: base and head cannot be kept on one processor here', {
      hint: 'It takes Linux, `taskset` (of util-linux) on the PATH, and the right to use it. Set `pairing` to rounds or auto.',
    })
  }
  const launcher = createLauncher(plan, places, inner, ports.runner)
  return createDuet({
    ...duetOptions(launcher, plan, inner, ports),
    affinity,
    rounds: remembered(roundsSource(launcher, plan, ports), ports.clock),
  })
}

/** What slices need to know of a suite. */
export type SlicesPlan = SuiteDescription & Pick<PairedPlan, 'budgetSeconds' | 'maxRounds'>

/** Asked for by name, or the only way to run the command. @param alone whether both sides are one checkout. */
export async function slicesSource(
  plan: SlicesPlan,
  places: Places,
  inner: LauncherPorts,
  ports: SuitePorts,
  alone = false,
): Promise<PairSource> {
  const command = plan.run === null ? null : suiteCommand(plan.run)
  if (command === null || !command.iterates) {
    throw new UsageFailure('`pairing: slices` needs a `run` that names `{iterations}`', {
      hint: 'For example: `./bench.test -test.run=^$ -test.bench={filter} -test.benchtime={iterations}x`. docs/pairings.md has more.',
    })
  }
  const affinity = await tryAffinity(inner)
  // Go writes the number of processors behind each name. Kept on one, a benchmark keeps its usual name.
  const processors = affinity === null ? {} : { GOMAXPROCS: String(affinity.processors.length) }
  const launcherPorts = { ...inner, environment: { ...processors, ...inner.environment } }
  return createSlices({
    launcher: createLauncher(plan, places, launcherPorts, ports.runner, alone),
    dialect: command.dialect,
    affinity,
    chance: ports.chance,
    clock: ports.clock,
    launchTimeoutSeconds: plan.launchTimeoutSeconds,
    mostSeconds: plan.budgetSeconds === null ? null : plan.budgetSeconds / (1.5 * plan.maxRounds),
  })
}

interface FittingRounds {
  readonly launcher: Launcher
  /** Warmed up already where `part` had to be looked for. */
  readonly rounds: Remembered
  /** Null where the launcher runs the whole suite. */
  readonly part: FittingPart | null
}

/** Launches of the whole suite, or, where it is too long, of a part that fits. */
async function fittingRounds(
  plan: PairedPlan,
  places: Places,
  inner: LauncherPorts,
  ports: SuitePorts,
): Promise<FittingRounds> {
  const { clock } = ports
  const launcher = createLauncher(plan, places, inner, ports.runner)
  const { budgetSeconds } = plan
  if (plan.partial !== true || !launcher.focuses || budgetSeconds === null)
    return { launcher, rounds: remembered(roundsSource(launcher, plan, ports), clock), part: null }
  const began = clock.now()
  let isLooking = true
  const left = () => (isLooking ? budgetSeconds - (clock.now() - began) : Number.POSITIVE_INFINITY)
  const rounds = remembered(roundsSource(launcher, plan, ports, left), clock)
  const found = await findPart(rounds, plan, clock, namesOf(launcher, left)).catch((error: unknown) => {
    if (!(error instanceof OutOfTime)) throw error
    throw notOneRound(plan, error.pairSeconds, clock.now() - began, true)
  })
  isLooking = false
  if (!('names' in found)) return { launcher, rounds, part: null }
  const limited = launcherOf(launcher, found)
  const known = { warmUp: found.warmUp, load: rounds.load() }
  return { launcher: limited, rounds: remembered(roundsSource(limited, plan, ports), clock, known), part: found }
}

/** Of the time that is left, for telling names. */
const mostForNames = 0.1

/** Null where the suite does not tell them. */
function namesOf({ names }: Launcher, left: () => number): Names | null {
  if (names === undefined) return null
  return {
    nameOf: (benchmark) => names.nameOf(benchmark),
    async list() {
      const base = await names.list('base', mostForNames * left())
      const head = base === null ? null : await names.list('head', mostForNames * left())
      return base === null || head === null ? null : { base, head }
    },
  }
}

function roundsSource(
  launcher: Launcher,
  { launchTimeoutSeconds }: PairedPlan,
  ports: SuitePorts,
  secondsLeft: (() => number) | null = null,
): PairSource {
  const limit = secondsLeft === null ? {} : { secondsLeft }
  return createRounds({ launcher, chance: ports.chance, launchTimeoutSeconds, ...limit })
}

function duetOptions(launcher: Launcher, plan: PairedPlan, inner: LauncherPorts, ports: SuitePorts) {
  return {
    launcher,
    environment: inner.environment,
    chance: ports.chance,
    clock: ports.clock,
    launchTimeoutSeconds: plan.launchTimeoutSeconds,
    fairClock: findFairClock(ports.runner),
    temporary: inner.temporary,
  }
}

interface Remembered extends PairSource {
  /** Of the last launches that do not count. */
  load(): Load
}

/** Warms up once, whoever asks. @param known where it was warmed up before. */
function remembered(
  source: PairSource,
  clock: Clock,
  known: { readonly warmUp: WarmUp; readonly load: Load } | null = null,
): Remembered {
  let warmUp: Promise<WarmUp> | null = known === null ? null : Promise.resolve(known.warmUp)
  let load = known?.load ?? unknownLoad
  const watched = async <T>(work: () => Promise<T>): Promise<T> => {
    const seen = await watchLoad(clock, work)
    load = seen.load
    return seen.result
  }
  return {
    ...source,
    load: () => load,
    warmUp: (only) => {
      if (only !== undefined) return watched(() => source.warmUp(only))
      warmUp ??= watched(() => source.warmUp())
      return warmUp
    },
    measure: (round, focus, room) => {
      const work = () => source.measure(round, focus, room)
      return round === 0 ? watched(work) : work()
    },
  }
}
