/** Launches a suite that is a shell command: filter in, process run, results read. */

import path from 'node:path'
import type { ResultFile } from '../../formats/format.ts'
import { formats, readResults } from '../../formats/registry.ts'
import { Cancelled, type Cleanup } from '../../host/cleanup.ts'
import { type Command, type ProcessResult, run, succeeded } from '../../host/process.ts'
import { Failure, UsageFailure } from '../../model/failure.ts'
import type { Launch, Side } from '../../model/run.ts'
import { padded } from '../checkout/suite-environment.ts'
import { exactFilter, filterFor, filterName, iterationsName, type SuiteCommand, suiteCommand } from '../focus.ts'
import { type LaunchContext, launchFailure, readingFailure } from '../launch-failure.ts'
import { keepingOurs } from '../runners/preloaded.ts'
import type { NameListing } from '../short/listing.ts'
import type { Launcher, LaunchRequest, LaunchResult } from '../source.ts'
import { createResults, type Results, tooMuch } from './left-files.ts'
import { mergeLaunches } from './merge-launches.ts'

/** Where one side is measured. */
export interface SidePlace {
  readonly root: string
  readonly workingDirectory: string
  /** True for the user's own checkout, in which nothing is removed. */
  readonly keep: boolean
  /** What this side's processes have in their environment in place of the suite's; asked for each launch. */
  environment?(): Readonly<Record<string, string>>
}

/** The environment of what is started at a place. */
export function environmentAt(place: SidePlace, { environment }: LauncherPorts): Readonly<Record<string, string>> {
  return { ...environment, ...place.environment?.() }
}

export interface LauncherPorts {
  readonly signal: AbortSignal
  readonly cleanup: Cleanup
  /** Scrubbed already. */
  readonly environment: Readonly<Record<string, string>>
  readonly secrets: readonly string[]
  /** A borrowed folder. */
  readonly temporary: string
  readonly output?: (line: string) => void
}

export interface CommandSuite {
  readonly command: string
  readonly results: string | null
  readonly format: string
  readonly places: Readonly<Partial<Record<Side, SidePlace>>>
  /** One side only: messages do not name it. */
  readonly alone?: boolean
  readonly listing?: NameListing | null
}

export function createCommandLauncher(suite: CommandSuite, ports: LauncherPorts): Launcher {
  const parsed = suiteCommand(suite.command)
  const command: Command = { kind: 'shell', text: keepingOurs(parsed.text) }
  const files = new Map<Side, Results>()
  /** As the tool told them, on either side. */
  const listed = new Set<string>()
  // Settled by the warm-up of both sides: later launches are not guessed again.
  let settled = suite.format

  async function launch(request: LaunchRequest): Promise<LaunchResult> {
    const place = suite.places[request.side]!
    const context: LaunchContext = {
      side: suite.alone === true ? null : request.side,
      round: request.round,
      command: suite.command,
      secrets: ports.secrets,
    }
    const variables = variablesOf(parsed, request, listed)
    const results = files.get(request.side) ?? resultsOf(suite, place)
    if (results !== undefined) files.set(request.side, results)
    results?.prepare()

    const environment = padded(environmentAt(place, ports), request.chance)
    const result = await run(request.start?.wrap(command) ?? command, {
      directory: place.workingDirectory,
      environment: { ...environment, ...variables, ...request.start?.environment?.(environment, place) },
      ...(request.start?.input === undefined ? {} : { input: request.start.input }),
      timeoutSeconds: request.timeoutSeconds,
      signal: ports.signal,
      cleanup: ports.cleanup,
      ...(results === undefined
        ? { spool: path.join(ports.temporary, `stdout-${sides.indexOf(request.side)}`) }
        : { keepBytes: 0 }),
      ...(ports.output === undefined ? {} : { onLine: ports.output }),
    })
    try {
      const format = request.round === 0 ? suite.format : settled
      const { tool, reading } = succeeded(result)
        ? read(result, results, format, context)
        : readInSpiteOf(launchFailure(result, context), result, () => read(result, results, format, context))
      settled = tool
      return {
        tool,
        launch: oneLaunch(reading.launches, result),
        ignored: reading.ignored,
        ...(reading.machine === undefined ? {} : { machine: reading.machine }),
      }
    } finally {
      result.stdout.release()
    }
  }

  const { listing = null } = suite
  const focuses = parsed.dialect !== null
  if (listing === null) return { focuses, launch }
  const list = async (side: Side, seconds: number) => {
    const names = await listedBy(suite, parsed, listing, side, seconds, ports)
    for (const name of names ?? []) listed.add(name)
    return names
  }
  return { focuses, launch, names: { list, nameOf: listing.nameOf } }
}

/** More is no list of names. */
const namesBytes = 4 << 20

/** Nothing is measured, and what an earlier launch left stays. */
async function listedBy(
  { places }: CommandSuite,
  parsed: SuiteCommand,
  listing: NameListing,
  side: Side,
  timeoutSeconds: number,
  ports: LauncherPorts,
): Promise<readonly string[] | null> {
  const place = places[side]!
  const filter = parsed.dialect === null ? null : filterFor(parsed.dialect, null)
  const result = await run(
    { kind: 'shell', text: keepingOurs(`${parsed.text.trimEnd()}${listing.flags}`) },
    {
      directory: place.workingDirectory,
      environment: {
        ...environmentAt(place, ports),
        ...(filter === null ? {} : { [filterName]: filter }),
        ...listing.environment,
      },
      timeoutSeconds,
      signal: ports.signal,
      cleanup: ports.cleanup,
      spool: path.join(ports.temporary, `names-${sides.indexOf(side)}`),
      keepBytes: namesBytes,
    },
  )
  try {
    if (result.ending.kind === 'cancelled') throw new Cancelled()
    if (!succeeded(result) || result.stdout.truncated) return null
    const names = listing.namesIn(new TextDecoder().decode(result.stdout.read()))
    return names.length === 0 ? null : names
  } finally {
    result.stdout.release()
  }
}

const sides: readonly Side[] = ['base', 'head']

/** The environment that the placeholders in the command stand for. */
function variablesOf(
  { dialect, iterates }: SuiteCommand,
  { focus, slice }: LaunchRequest,
  listed: ReadonlySet<string>,
): Record<string, string> {
  if (iterates && slice === undefined) {
    throw new UsageFailure('`run` names `{iterations}`, which only the pairing `slices` gives a value', {
      hint: 'Set `pairing` to slices or auto, or write a number in the place of `{iterations}`.',
    })
  }
  const isListed = dialect === 'regex' && focus !== null && focus.length > 0 && focus.every((name) => listed.has(name))
  const exact = isListed ? exactFilter(focus) : null
  const filter = dialect === null ? null : (slice?.filter ?? exact ?? filterFor(dialect, focus))
  if (dialect !== null && filter === null) throw new Failure('the filter cannot be written for these names')
  return {
    ...(filter === null ? {} : { [filterName]: filter }),
    ...(slice === undefined ? {} : { [iterationsName]: String(slice.iterations) }),
  }
}

function resultsOf({ results }: CommandSuite, place: SidePlace): Results | undefined {
  if (results === null) return undefined
  return createResults({ ...place, pattern: results })
}

function read(
  result: ProcessResult,
  results: Results | undefined,
  format: string,
  context: LaunchContext,
): ReturnType<typeof readResults> {
  try {
    return readResults(results === undefined ? [printed(result)] : results.collect(), format)
  } catch (error) {
    if (error instanceof Failure) throw readingFailure(error, result, context)
    throw error
  }
}

/** What a launch gave that ended with an error, where its results tell why: a benchmark failed, and the tool is one
 *  that ends so after it ran the others. Throws the failure of the launch in all other cases. */
function readInSpiteOf(
  failure: Failure,
  { ending }: ProcessResult,
  readAll: () => ReturnType<typeof readResults>,
): ReturnType<typeof readResults> {
  // From 126 on, a shell tells of itself.
  if (ending.kind !== 'exited' || ending.code >= 126) throw failure
  const { tool, reading } = readOr(failure, readAll)
  const rows = reading.launches.flatMap(({ benchmarks }) => benchmarks)
  const failed = rows.flatMap((row) => (row.status === 'failed' ? [row.message] : []))
  const isToldBy = failed.length > 0 && rows.some(({ status }) => status === 'ok')
  const goesOnAfter = formats[tool]?.goesOnAfter
  if (!isToldBy || goesOnAfter === undefined || !failed.every(goesOnAfter)) throw failure
  return { tool, reading }
}

function readOr(failure: Failure, readAll: () => ReturnType<typeof readResults>): ReturnType<typeof readResults> {
  try {
    return readAll()
  } catch (error) {
    if (error instanceof Failure) throw failure
    throw error
  }
}

function printed({ stdout }: ProcessResult): ResultFile {
  if (stdout.size === 0) {
    throw new Failure('the suite printed nothing', {
      hint: 'If it writes its results to a file, name it in `results`; if it prints them to stderr, add `2>&1` to `run`.',
    })
  }
  if (stdout.truncated) throw tooMuch('stdout')
  return { path: 'stdout', bytes: stdout.read() }
}

/** One start of the command is one launch. A tool that starts several processes of its own and keeps
 *  them apart gives several figures per benchmark; they share this launch's moment and count as one. */
function oneLaunch(launches: readonly Launch[], result: ProcessResult): Launch {
  const benchmarks = launches.length === 1 ? launches[0]!.benchmarks : mergeLaunches(launches)
  return { benchmarks, seconds: result.seconds, started: result.started }
}
