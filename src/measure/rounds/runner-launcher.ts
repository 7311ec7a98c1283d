/** Launches the built-in runner: every bench file in a fresh process of the user's own Node, in an order
 *  that is random per round and the same for both sides of a pair. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readResults } from '../../formats/registry.ts'
import { type FoundFile, findFiles } from '../../host/files.ts'
import { findOnPath, type ProcessResult, run, succeeded } from '../../host/process.ts'
import { explainSystemError } from '../../host/system-error.ts'
import { Failure } from '../../model/failure.ts'
import type { BenchmarkResult, Ignored, Machine, Side } from '../../model/run.ts'
import { padded } from '../checkout/suite-environment.ts'
import { type LaunchContext, launchFailure, placeOf, readingFailure } from '../launch-failure.ts'
import { nameSeparator, type RunnerJob, type RunnerRefusal, refusalSchema } from '../runners/node/job.ts'
import { shuffled } from '../schedule.ts'
import { type Launcher, type LaunchRequest, type LaunchResult, SuiteAbsent } from '../source.ts'
import { environmentAt, type LauncherPorts, type SidePlace } from './command-launcher.ts'

export interface BuiltInSuite {
  /** Globs relative to the working directory. */
  readonly benchFiles: readonly string[]
  readonly places: Readonly<Partial<Record<Side, SidePlace>>>
  /** The bundled runner. */
  readonly runner: string
  readonly alone?: boolean
}

export interface BenchFile extends FoundFile {
  readonly label: string
}

/** What the built-in runner looks for, besides what is not the user's own: installed, built, hidden. */
const skipped = (name: string): boolean => name.startsWith('.') || ['node_modules', 'dist'].includes(name)

export function findBenchFiles(workingDirectory: string, globs: readonly string[]): FoundFile[] {
  return findFiles(workingDirectory, globs, { skip: skipped })
}

export function createRunnerLauncher(suite: BuiltInSuite, ports: LauncherPorts): Launcher {
  const found: Partial<Record<Side, readonly BenchFile[]>> = {}
  let node: NodeCommand | null = null

  function filesOf(request: LaunchRequest, context: LaunchContext): readonly BenchFile[] {
    const directory = suite.places[request.side]!.workingDirectory
    found[request.side] ??= labelled(findBenchFiles(directory, suite.benchFiles))
    const files = found[request.side]!
    if (files.length > 0) return files
    throw new SuiteAbsent(`${placeOf(context)}: no bench files match ${suite.benchFiles.join(', ')}`, {
      hint: 'Set `run` to the command that runs your suite, or add a bench file such as bench/parse.bench.mjs: `export default (bench) => { bench.add("parse", () => parse(text)) }`.',
    })
  }

  async function launch(request: LaunchRequest): Promise<LaunchResult> {
    const context: LaunchContext = {
      side: suite.alone === true ? null : request.side,
      round: request.round,
      command: 'built-in runner',
      secrets: ports.secrets,
    }
    const files = shuffled(filesOf(request, context), request.chance)
    const place = suite.places[request.side]!
    node ??= await findNode(place.workingDirectory, ports)
    const began = performance.now()
    const started = Date.now() / 1000
    const parts: FilePart[] = []
    for (const file of files) {
      const only = request.focus?.filter((name) => name.startsWith(file.label + nameSeparator)) ?? null
      if (only?.length === 0) continue
      const left = request.timeoutSeconds - (performance.now() - began) / 1000
      parts.push(await runFile(file, only, { place, node, runner: suite.runner, left, context, request, ports }))
    }
    return merge(parts, files, { seconds: (performance.now() - began) / 1000, started })
  }

  return { focuses: true, launch }
}

/** `bench/parse` for bench/parse.bench.mjs, so that a benchmark keeps its name when its file changes
 *  between JavaScript and TypeScript; the whole path where two files would share that. */
export function labelled(files: readonly FoundFile[]): BenchFile[] {
  const stem = ({ path: file }: FoundFile): string => file.replace(/(\.bench)?\.[cm]?[jt]s$/, '')
  const stems = files.map(stem)
  return files.map((file) => {
    const own = stem(file)
    return { ...file, label: stems.filter((other) => other === own).length === 1 ? own : file.path }
  })
}

export interface NodeCommand {
  readonly file: string
  readonly args: readonly string[]
}

/** The user's Node, and the flag with which 22.6 to 22.17 and 23.0 to 23.5 run TypeScript. */
export async function findNode(directory: string, ports: LauncherPorts): Promise<NodeCommand> {
  const file = findOnPath('node', ports.environment) ?? process.execPath
  const result = await run(
    { kind: 'argv', file, args: ['-p', 'process.versions.node'] },
    {
      directory,
      environment: ports.environment,
      timeoutSeconds: 60,
      signal: ports.signal,
      cleanup: ports.cleanup,
      sweep: false,
    },
  )
  const version = new TextDecoder().decode(result.stdout.read()).trim()
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const flagged = (major === 22 && minor >= 6 && minor < 18) || (major === 23 && minor < 6)
  return { file, args: flagged ? ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'] : [] }
}

interface FilePart {
  readonly file: string
  readonly benchmarks: readonly BenchmarkResult[]
  readonly ignored: readonly Ignored[]
  readonly machine: Machine | undefined
}

interface FileRun {
  readonly place: SidePlace
  readonly node: NodeCommand
  readonly runner: string
  /** Seconds left of the launch's time. */
  readonly left: number
  readonly context: LaunchContext
  readonly request: LaunchRequest
  readonly ports: LauncherPorts
}

async function runFile(file: BenchFile, only: readonly string[] | null, how: FileRun): Promise<FilePart> {
  const { ports } = how
  const context = { ...how.context, command: `built-in runner on ${file.path}` }
  const jobFile = path.join(ports.temporary, 'job.json')
  const answer = path.join(ports.temporary, 'answer.json')
  rmSync(answer, { force: true })
  const job: RunnerJob = { file: file.absolute, shown: file.path, label: file.label, only, answer }
  writeJob(jobFile, job)
  const result = await run(
    { kind: 'argv', file: how.node.file, args: [...how.node.args, how.runner, jobFile] },
    {
      directory: how.place.workingDirectory,
      environment: padded(environmentAt(how.place, ports), how.request.chance),
      timeoutSeconds: Math.max(1, how.left),
      signal: ports.signal,
      cleanup: ports.cleanup,
      keepBytes: 0,
      ...(ports.output === undefined ? {} : { onLine: ports.output }),
    },
  )
  const bytes = readAnswer(answer)
  const refusal = bytes === null ? null : refusalIn(bytes)
  if (refusal !== null) throw readingFailure(new Failure(refusal.message, { hint: refusal.hint }), result, context)
  if (!succeeded(result)) throw launchFailure(result, context)
  return read(file, bytes, result, context)
}

export function writeJob(file: string, job: RunnerJob): void {
  try {
    writeFileSync(file, JSON.stringify(job))
  } catch (error) {
    throw explainSystemError(error, `writing ${file}`)
  }
}

function readAnswer(file: string): Uint8Array | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

function refusalIn(bytes: Uint8Array): RunnerRefusal | null {
  const text = new TextDecoder().decode(bytes)
  if (!text.startsWith(`{"schema":"${refusalSchema}"`)) return null
  return JSON.parse(text) as RunnerRefusal
}

function read(file: BenchFile, bytes: Uint8Array | null, result: ProcessResult, context: LaunchContext): FilePart {
  try {
    if (bytes === null) {
      throw new Failure(`${file.path} ended its process before it was measured`, {
        hint: 'A bench file must not call process.exit().',
      })
    }
    const { reading } = readResults([{ path: file.path, bytes }], 'benchgate')
    return {
      file: file.path,
      benchmarks: reading.launches.flatMap((launch) => launch.benchmarks),
      ignored: reading.ignored,
      machine: reading.machine,
    }
  } catch (error) {
    if (error instanceof Failure) throw readingFailure(error, result, context)
    throw error
  }
}

/** In the order of the files' names, whatever order they ran in. */
function merge(
  parts: readonly FilePart[],
  files: readonly BenchFile[],
  timing: { readonly seconds: number; readonly started: number },
): LaunchResult {
  const order = files.map((file) => file.path).sort()
  const sorted = [...parts].sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file))
  const machine = sorted[0]?.machine
  return {
    tool: 'benchgate',
    launch: { benchmarks: sorted.flatMap((part) => part.benchmarks), ...timing },
    ignored: sorted.flatMap((part) => part.ignored),
    ...(machine === undefined ? {} : { machine }),
  }
}
