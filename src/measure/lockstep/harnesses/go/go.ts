/** `go test -bench` as lockstep workers. The user's command runs once per side with a `go` before the real one on
 *  its PATH, which adds `-overlay` (the shim in Go's package testing) and `-exec` (which keeps every test binary that
 *  Go built, and how it was to be run). Each package is then a worker of its own. */

import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Command, type ProcessResult, run, succeeded } from '../../../../host/process.ts'
import { Failure } from '../../../../model/failure.ts'
import { filterFor, filterName, suiteCommand } from '../../../focus.ts'
import { launchFailure } from '../../../launch-failure.ts'
import { environmentAt, type LauncherPorts, type SidePlace } from '../../../rounds/command-launcher.ts'
import { type Harness, type HarnessPart, joined, runnersName } from '../harness.ts'
import { failedName, goScript, keepScript, partsIn } from './kept.ts'
import { patchBenchmark } from './patch.ts'

export const goTest: Harness = {
  name: 'go test',
  formats: ['go'],
  startedBy: (command) => (startsGoTest(command) ? 'surely' : 'never'),
  environment: () => ({}),
  prepare,
}

/** Whether the command runs Go's benchmarks, and does so once. */
export function startsGoTest(command: string): boolean {
  const steps = testSteps(command)
  return steps.length === 1 && !command.includes('{iterations}') && /\s--?(test\.)?bench[=\s]/.test(steps[0]!)
}

function testSteps(command: string): string[] {
  return command.split(/&&|\|\||[;&|\n]/).filter((step) => /(^|[\s(])go\s+test\s/.test(step))
}

type Variables = Readonly<Record<string, string>>

/** What all that is started for one side has in common. */
interface Site {
  readonly command: string
  readonly directory: string
  readonly environment: Variables
  readonly ports: LauncherPorts
  readonly timeoutSeconds: number
}

async function prepare(
  command: string,
  place: SidePlace,
  ports: LauncherPorts,
  timeoutSeconds: number,
): Promise<readonly HarnessPart[]> {
  if (process.platform === 'win32') throw new Failure('Go’s benchmarks are not met on Windows')
  refuseOwn(/\s--?(exec|overlay|c)(?=[=\s]|$)/.exec(testSteps(command)[0] ?? ''), '`run`')
  const environment = environmentAt(place, ports)
  const site: Site = { command, directory: place.workingDirectory, environment, ports, timeoutSeconds }
  const folder = mkdtempSync(path.join(ports.temporary, 'go-'))
  const known = await goEnvironment(site)
  refuseOwn(/(?:^|\s)--?(exec|overlay|c)(?=[=\s]|$)/.exec(known['GOFLAGS'] ?? ''), 'GOFLAGS')
  const used = rootToUse(known, folder)
  writeOverlay(folder, used, known['GOVERSION'] ?? '', environment)
  writeScripts(folder)
  await build(site, folder, { root: known['GOROOT'] ?? '', used })
  return partsIn(folder)
}

/** Go 1.27 lays nothing over what lies in the module cache, where it keeps the Go versions that it fetched itself: a
 *  link elsewhere is as good. */
function rootToUse({ GOROOT: root = '', GOMODCACHE: modules = '' }: Variables, folder: string): string {
  if (modules === '' || !root.startsWith(modules + path.sep)) return root
  const link = path.join(folder, 'root')
  symlinkSync(root, link)
  return link
}

/** Of two, Go takes one. */
function refuseOwn(found: RegExpExecArray | null, where: string): void {
  if (found === null) return
  throw new Failure(`${where} has the flag -${found[1]} of go test, which lockstep needs for itself`)
}

const asked = ['GOROOT', 'GOVERSION', 'GOFLAGS', 'GOMODCACHE']

async function goEnvironment(site: Site): Promise<Variables> {
  const command: Command = { kind: 'argv', file: 'go', args: ['env', '-json', ...asked] }
  const quiet = { ...site, ports: { ...site.ports, output: () => undefined } }
  const result = await execute(command, quiet, site.environment)
  if (!succeeded(result)) throw failureOf(result, { ...site, command: 'go env' })
  return JSON.parse(Buffer.from(result.stdout.read()).toString()) as Variables
}

async function build(site: Site, folder: string, go: { root: string; used: string }): Promise<void> {
  const { environment } = site
  const result = await execute({ kind: 'shell', text: suiteCommand(site.command).text }, site, {
    ...environment,
    [filterName]: filterFor('go', null)!,
    PATH: joined(path.join(folder, 'bin'), environment['PATH'], path.delimiter),
    BENCHGATE_GO_FOLDER: folder,
    BENCHGATE_GO_PATH: environment['PATH'] ?? '',
    BENCHGATE_GO_ROOT: go.root,
    BENCHGATE_GO_USED: go.used,
  })
  if (!succeeded(result)) throw failureOf(result, site)
  // In a pipe the shell does not say so.
  if (existsSync(path.join(folder, failedName))) throw new Failure('go test failed', { output: result.tail })
}

function execute(command: Command, { directory, ports, timeoutSeconds }: Site, environment: Variables) {
  const { signal, cleanup, output } = ports
  const shown = output === undefined ? {} : { onLine: output }
  return run(command, { directory, environment, signal, cleanup, timeoutSeconds, ...shown })
}

/** Throws Cancelled where it was cancelled. */
function failureOf(result: ProcessResult, { command, ports }: Site): Failure {
  return launchFailure(result, { side: null, round: null, command, secrets: ports.secrets })
}

function writeOverlay(folder: string, root: string, version: string, environment: Variables): void {
  const original = path.join(root, 'src/testing/benchmark.go')
  const shim = path.join(environment[runnersName] ?? '', 'go/benchgate_lockstep.go')
  const patched = patchBenchmark(readFileSync(original, 'utf8'), readFileSync(shim, 'utf8'))
  if (patched === null) throw new Failure(`the package testing of ${version} is not one that Benchgate knows`)
  const benchmark = path.join(folder, 'benchmark.go')
  const beside = path.join(folder, 'benchgate_lockstep.go')
  writeFileSync(benchmark, patched.benchmark)
  writeFileSync(beside, patched.shim)
  const replace = { [original]: benchmark, [path.join(root, 'src/testing/benchgate_lockstep.go')]: beside }
  writeFileSync(path.join(folder, 'overlay.json'), JSON.stringify({ Replace: replace }))
}

function writeScripts(folder: string): void {
  for (const name of ['bin', 'parts']) mkdirSync(path.join(folder, name))
  for (const [name, text] of [
    ['bin/go', goScript],
    ['keep', keepScript],
  ] as const) {
    writeFileSync(path.join(folder, name), text)
    chmodSync(path.join(folder, name), 0o755)
  }
}
