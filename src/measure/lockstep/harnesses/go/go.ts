/** `go test -bench` as lockstep workers. The user's command runs once per side with a `go` before the real one on
 *  its PATH, which adds `-overlay` (the shim in Go's package testing) and `-exec` (which keeps every test binary that
 *  Go built, and how it was to be run). Each package is then a worker of its own. */

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { foldersUpTo } from '../../../../host/files.ts'
import { type Command, type ProcessResult, run, succeeded } from '../../../../host/process.ts'
import { Failure } from '../../../../model/failure.ts'
import { filterFor, filterName, suiteCommand } from '../../../focus.ts'
import { launchFailure, showCommand } from '../../../launch-failure.ts'
import { environmentAt, type LauncherPorts, type SidePlace } from '../../../rounds/command-launcher.ts'
import { joined } from '../../../runners/preloaded.ts'
import { type Harness, type HarnessPart, NotThisHarness, runnersName, type Starts } from '../harness.ts'
import { partsIn } from './kept.ts'
import { layOver, writeRoots } from './overlay.ts'
import { failedName, refusedName, wantedName, writeScripts } from './scripts.ts'

export const goTest: Harness = {
  name: 'go test',
  formats: ['go'],
  startedBy,
  environment: () => ({}),
  builds: true,
  prepare,
}

const goTestStep = /(^|[\s("'])go(\s+-C[=\s]\s*\S+)?\s+test\s/
const scripts = /(^|[\s("'/\\=])(g?make|just|task|mage|gotestsum|ninja|(ba|da|z)?sh|[\w.-]+\.(ba|z)?sh)(?=$|[\s)"';&|])/

/** Whether the command runs Go's benchmarks. Where it names `{iterations}` it asks for slices. */
export function startedBy(command: string): Starts {
  if (command.includes('{iterations}')) return 'never'
  const steps = command.replace(/\\\r?\n/g, ' ').split(/&&|\|\||[;&|\n]/)
  const tests = steps.filter((step) => goTestStep.test(step))
  if (tests.some((step) => /\s--?(test\.)?bench([=\s]|$)/.test(step))) return 'surely'
  return steps.some((step) => scripts.test(step)) ? 'perhaps' : 'never'
}

type Variables = Readonly<Record<string, string>>

/** What all that is started for one side has in common. */
interface Site {
  readonly command: string
  readonly directory: string
  readonly environment: Variables
  readonly ports: LauncherPorts
  readonly timeoutSeconds: number
  /** For what is handed to and fro. */
  readonly folder: string
}

async function prepare(
  command: string,
  place: SidePlace,
  ports: LauncherPorts,
  timeoutSeconds: number,
): Promise<readonly HarnessPart[]> {
  if (startedBy(command) !== 'surely' && !holdsModule(place)) throw new NotThisHarness('there is no go.mod')
  if (process.platform !== 'linux') {
    throw new Failure('the test binaries of Go are met on Linux alone', { hint: 'Measure on Linux.' })
  }
  const folder = mkdtempSync(path.join(ports.temporary, 'go-'))
  const environment = environmentAt(place, ports)
  const site: Site = { command, directory: place.workingDirectory, environment, ports, timeoutSeconds, folder }
  const { GOROOT: root = '', GOMODCACHE: modules = '', GOFLAGS: flags = '' } = await goEnvironment(site)
  refuseFlags(flags)
  mkdirSync(path.join(folder, 'bin'))
  writeScripts(folder)
  await keepBinaries(site, root, modules)
  return partsIn(folder, command)
}

/** A module in the working directory, in a folder above it, or right below it. */
function holdsModule({ root, workingDirectory }: SidePlace): boolean {
  const names = ['go.mod', 'go.work']
  const has = (folder: string) => names.some((name) => existsSync(path.join(folder, name)))
  if (foldersUpTo(root, workingDirectory).some(has)) return true
  if (!existsSync(workingDirectory)) return false
  const below = readdirSync(workingDirectory, { withFileTypes: true }).filter((one) => one.isDirectory())
  return below.some(({ name }) => has(path.join(workingDirectory, name)))
}

/** Of two, Go takes one. */
function refuseFlags(flags: string): void {
  const found = /(?:^|\s)'?--?(exec|overlay|c)(?=[=\s]|$)/.exec(flags)
  if (found === null) return
  throw new Failure(`GOFLAGS has the flag -${found[1]} of go test, which lockstep needs for itself`)
}

async function goEnvironment(site: Site): Promise<Variables> {
  const command: Command = { kind: 'argv', file: 'go', args: ['env', '-json', 'GOROOT', 'GOMODCACHE', 'GOFLAGS'] }
  const result = await execute(command, { ...site, ports: { ...site.ports, output: () => undefined } })
  const { ending } = result
  if (ending.kind === 'not-started' && ending.because === 'not-found') throw new Failure('`go` is not on the PATH')
  if (!succeeded(result)) throw failureOf(result, { ...site, command: 'go env' })
  return JSON.parse(Buffer.from(result.stdout.read()).toString()) as Variables
}

/** Versions of Go that a command may start in one run: a module in a subfolder may ask for another. */
const mostRoots = 4

/** Runs the command with the overlay of the Go of the working directory, and again where it starts another one. */
async function keepBinaries(site: Site, first: string, modules: string): Promise<void> {
  const { command, environment, folder } = site
  const shim = readFileSync(path.join(environment[runnersName] ?? '', 'go/benchgate_lockstep.go'), 'utf8')
  const overlays = [layOver(first, modules, folder, shim)]
  for (;;) {
    // Whatever an earlier run left: it will all come again.
    for (const name of ['parts', wantedName, failedName])
      rmSync(path.join(folder, name), { recursive: true, force: true })
    mkdirSync(path.join(folder, 'parts'))
    writeRoots(folder, overlays)
    const result = await execute({ kind: 'shell', text: suiteCommand(command).text }, site, {
      [filterName]: filterFor('go', null)!,
      PATH: joined(path.join(folder, 'bin'), environment['PATH'], path.delimiter),
      BENCHGATE_GO_FOLDER: folder,
      BENCHGATE_GO_PATH: environment['PATH'] ?? '',
    })
    if (result.ending.kind === 'cancelled') throw failureOf(result, site)
    const refused = left(folder, refusedName)
    if (refused !== '') throw new Failure(refused)
    const wanted = left(folder, wantedName)
    if (wanted === '' || overlays.length >= mostRoots || overlays.some(({ root }) => root === wanted)) {
      return requireSuccess(result, site)
    }
    overlays.push(layOver(wanted, modules, folder, shim))
  }
}

function requireSuccess(result: ProcessResult, site: Site): void {
  if (!succeeded(result)) throw failureOf(result, site)
  // In a pipe the shell does not say so.
  if (left(site.folder, failedName) === '') return
  throw new Failure(`go test failed in \`${showCommand(site.command)}\``, { output: result.tail })
}

function left(folder: string, name: string): string {
  const file = path.join(folder, name)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
}

function execute(command: Command, site: Site, own: Variables = {}): Promise<ProcessResult> {
  const { directory, environment, timeoutSeconds } = site
  const { signal, cleanup, output } = site.ports
  const shown = output === undefined ? {} : { onLine: output }
  return run(command, {
    directory,
    environment: { ...environment, ...own },
    signal,
    cleanup,
    timeoutSeconds,
    ...shown,
  })
}

/** Throws Cancelled where it was cancelled. */
function failureOf(result: ProcessResult, { command, ports }: Site): Failure {
  return launchFailure(result, { side: null, round: null, command, secrets: ports.secrets })
}
