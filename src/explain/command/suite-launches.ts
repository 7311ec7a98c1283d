/** Launches of the suite's own command that run one benchmark, as far as its tool can be told to: by `{filter}`, else by
 *  what Google Benchmark and the programs that cargo starts take from their surroundings. */

import type { Command } from '../../host/process.ts'
import { filterCommand, filterFor, filtersFor, suiteCommand } from '../../measure/focus.ts'
import type { LauncherPorts } from '../../measure/rounds/command-launcher.ts'
import { createLauncher } from '../../measure/rounds/create-launcher.ts'
import { chanceFrom } from '../../measure/schedule.ts'
import type { Launcher } from '../../measure/source.ts'
import { launcherPorts, type SuitePorts } from '../../measure/suite.ts'
import { Failure, UsageFailure } from '../../model/failure.ts'
import type { BenchmarkResult, Side } from '../../model/run.ts'
import { notOne, type ProfiledPlaces, theOne } from '../collect/parts.ts'
import type { SessionRequest } from '../collect/session.ts'
import { cargoRunner } from './cargo.ts'
import { withPrefix } from './prefix.ts'

export interface SuiteLaunches {
  /** The benchmark's whole name, as far as the suite's results tell it. */
  readonly benchmark: string
  /** What head's launch told by which the benchmark was found; null where that was not one like those to come. */
  readonly first: readonly number[] | null
  /** Seconds per iteration as the suite tells them; empty where its results cannot be read. */
  launch(side: Side, how: LaunchHow): Promise<readonly number[]>
}

export interface LaunchHow {
  /** Words that go before the program: a profiler with its flags. Null: it is started as it is. @param name of a file, and
   *  of no other that the launch leaves. */
  readonly prefix: ((name: string) => readonly string[]) | null
  readonly variables: Readonly<Record<string, string>>
}

/** Of a launch that is profiled, where the tool can be told how long to work: Google Benchmark takes half as long again to
 *  find out how often that is. */
const launchSeconds = 0.6
/** Where how often it works is told from its first iteration, which is slower than the others. */
const iteratedSeconds = 1
const mostIterations = 1e9

interface Row {
  readonly name: string
  readonly seconds: number | null
}

type Start = (
  side: Side,
  filter: string,
  name: string,
  iterations: number,
  how: LaunchHow,
) => Promise<readonly Row[] | null>

/** @param variables of the launches by which the benchmark is found, on head.
 *  @throws UsageFailure where no benchmark has that name, Failure where the suite fails. */
export async function openLaunches(
  request: SessionRequest,
  places: ProfiledPlaces,
  ports: SuitePorts,
  variables: Readonly<Record<string, string>>,
): Promise<SuiteLaunches> {
  const run = request.suite.run!
  const start = starterOf(request, places, ports)
  const dialect = filterCommand(run)?.dialect ?? 'regex'
  const how: LaunchHow = { prefix: null, variables }
  let launches = 0
  const { filter, name, seconds } = await choose(
    request.benchmark,
    (name) => filtersOf(dialect, name),
    (filter, name) => {
      launches++
      return start('head', filter, name, 1, how)
    },
  )
  // The first iteration is slower than the others, and says enough of how many there may be.
  const iterations =
    suiteCommand(run).iterates && seconds !== null
      ? Math.max(1, Math.min(mostIterations, Math.round(iteratedSeconds / Math.max(seconds, 1e-9))))
      : 1
  return {
    benchmark: name,
    first: launches > 1 || suiteCommand(run).iterates ? null : seconds === null ? [] : [seconds],
    async launch(side, how) {
      const rows = await start(side, filter, name, iterations, how)
      return rows?.flatMap((row) => (row.name === name && row.seconds !== null ? [row.seconds] : [])) ?? []
    },
  }
}

function filtersOf(dialect: Parameters<typeof filtersFor>[0], name: string): string[] {
  const filters = filtersFor(dialect, name)
  return filters.length > 0 ? filters : [filterFor(dialect, null) ?? '']
}

interface Chosen {
  readonly filter: string
  readonly name: string
  readonly seconds: number | null
}

/** The first filter that selects the benchmark alone, else the last that selects it among others. */
async function choose(
  wanted: string,
  filtersOf: (name: string) => string[],
  launch: (filter: string, name: string) => Promise<readonly Row[] | null>,
): Promise<Chosen> {
  const seen = new Set<string>()
  let [unreadable, failure, found]: [string | null, Failure | null, Chosen | null] = [null, null, null]
  const queue = filtersOf(wanted)
  let isNamed = false
  let before = ''
  for (let filter = queue.shift(); filter !== undefined; filter = queue.shift()) {
    try {
      const rows = await launch(filter, found?.name ?? wanted)
      if (rows === null) {
        // A tool that selects nothing may print nothing, too: the last filter selects the most.
        unreadable = filter
        continue
      }
      for (const { name } of rows) seen.add(name)
      const one = theOne(
        rows.filter(({ name }) => name.includes(wanted)),
        wanted,
      )
      if (one === undefined) continue
      found = { filter, ...one }
      if (rows.length === 1 || isSame(rows, before)) return found
      before = namesOfRows(rows)
      // A part of a name selected others as well.
      if (one.name !== wanted && !isNamed) queue.push(filtersOf(one.name)[0]!)
      isNamed = true
    } catch (error) {
      // Tools fail in many ways where a filter selects nothing.
      if (!(error instanceof Failure) || error instanceof UsageFailure) throw error
      failure = error
    }
  }
  if (found !== null) return found
  if (seen.size > 0) {
    const having = [...seen].filter((name) => name.includes(wanted))
    throw notOne(wanted, having.length > 0 ? having : [...seen], having.length)
  }
  if (unreadable !== null) return { filter: unreadable, name: wanted, seconds: null }
  throw failure ?? new UsageFailure(`there is no benchmark ${JSON.stringify(wanted)}`)
}

/** A tool that is told another filter and runs the same cannot be told. */
function isSame(rows: readonly Row[], before: string): boolean {
  return namesOfRows(rows) === before
}

function namesOfRows(rows: readonly Row[]): string {
  return rows.map(({ name }) => name).join('\n')
}

function starterOf({ suite }: SessionRequest, places: ProfiledPlaces, ports: SuitePorts): Start {
  const run = suite.run!
  const inner = launcherPorts(ports)
  const launcher: Launcher = createLauncher(suite, places, inner, ports.runner)
  const hasFilter = filterCommand(run) !== null
  const cargo = cargoRunner(places, inner)
  let launches = 0
  return async (side, filter, name, iterations, { prefix, variables }) => {
    const own = cargo?.variables(prefix, hasFilter ? null : { filter, name }) ?? {}
    const google = googleVariables(run, inner.environment, hasFilter ? null : filter)
    const wrap = (command: Command): Command =>
      prefix === null || cargo !== null ? command : withPrefix(prefix('whole'), command, inner.environment)
    try {
      const { launch } = await launcher.launch({
        side,
        round: ++launches,
        focus: null,
        timeoutSeconds: suite.launchTimeoutSeconds,
        chance: chanceFrom(launches),
        slice: { filter, iterations },
        start: { wrap, environment: () => ({ ...google, ...own, ...variables }) },
      })
      return launch.benchmarks.filter(({ status }) => status === 'ok').map(rowOf)
    } catch (error) {
      // It ended well, and what it printed is in no format that is known: it can be profiled all the same.
      if (error instanceof Failure && error.cause instanceof Failure) return null
      throw error
    }
  }
}

function rowOf({ name, metrics }: BenchmarkResult): Row {
  for (const { unit, value } of metrics) {
    if (unit === 's' && value > 0) return { name, seconds: value }
    if (unit === '1/s' && value > 0) return { name, seconds: 1 / value }
  }
  return { name, seconds: null }
}

/** The second of each is how 1.5.1 to 1.5.6 wrote it. Other programs know none of them. */
function googleVariables(
  run: string,
  environment: LauncherPorts['environment'],
  filter: string | null,
): Record<string, string> {
  const values = { FILTER: filter, MIN_TIME: String(launchSeconds) }
  const variables: Record<string, string> = {}
  for (const [name, value] of Object.entries(values)) {
    const names = [`BENCHMARK_${name}`, `BENCHMARK_BENCHMARK_${name}`]
    if (value === null || run.includes(`benchmark_${name.toLowerCase()}`)) continue
    if (name === 'MIN_TIME' && names.some((one) => environment[one] !== undefined)) continue
    for (const one of names) variables[one] = value
  }
  return variables
}
