/** `go test -bench` as lockstep workers. The user's command runs once per side with a `go` before the real one on
 *  its PATH, which adds `-overlay` (the shim in Go's package testing) and `-exec` (which keeps every test binary that
 *  Go built, and how it was to be run). Each package is then a worker of its own. */

import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { type Command, run, succeeded } from '../../../../host/process.ts'
import { Failure } from '../../../../model/failure.ts'
import { filterFor, filterName, suiteCommand } from '../../../focus.ts'
import { environmentAt, type LauncherPorts, type SidePlace } from '../../../rounds/command-launcher.ts'
import { type Harness, type HarnessPart, joined, runnersName } from '../harness.ts'
import { patchBenchmark } from './patch.ts'

export const goTest: Harness = {
  name: 'go test',
  formats: ['go'],
  startedBy: (command) => (startsGoTest(command) ? 'surely' : 'never'),
  environment: () => ({}),
  prepare,
}

/** Whether the command runs Go's benchmarks, and does so once, in a way that can be changed. */
export function startsGoTest(command: string): boolean {
  const steps = command.split(/&&|\|\||[;&|\n]/).filter((step) => /(^|[\s(])go\s+test\s/.test(step))
  const [step] = steps
  if (step === undefined || steps.length > 1 || command.includes('{iterations}')) return false
  return /\s--?(test\.)?bench[=\s]/.test(step) && !/\s--?(c|n|exec|overlay)([=\s]|$)/.test(step)
}

type Variables = Readonly<Record<string, string>>

async function prepare(command: string, place: SidePlace, ports: LauncherPorts): Promise<readonly HarnessPart[]> {
  if (process.platform === 'win32') throw new Failure('Go’s benchmarks are not met on Windows')
  const environment = environmentAt(place, ports)
  const folder = mkdtempSync(path.join(ports.temporary, 'go-'))
  const { GOROOT: root, GOVERSION: version } = await goEnvironment(place.workingDirectory, environment, ports)
  writeOverlay(folder, root!, version!, environment)
  writeScripts(folder)
  const { text } = suiteCommand(command)
  const result = await execute({ kind: 'shell', text }, place.workingDirectory, ports, {
    ...environment,
    [filterName]: filterFor('go', null)!,
    PATH: joined(path.join(folder, 'bin'), environment['PATH'], path.delimiter),
    BENCHGATE_GO_FOLDER: folder,
    BENCHGATE_GO_PATH: environment['PATH'] ?? '',
    BENCHGATE_GO_ROOT: root!,
  })
  if (!succeeded(result)) {
    throw new Failure(`go test does not build the suite with Benchgate’s shim (${version})`, { output: result.tail })
  }
  return partsIn(folder)
}

async function goEnvironment(directory: string, environment: Variables, ports: LauncherPorts): Promise<Variables> {
  const command: Command = { kind: 'argv', file: 'go', args: ['env', '-json', 'GOROOT', 'GOVERSION', 'GOFLAGS'] }
  const result = await execute(command, directory, ports, environment)
  if (!succeeded(result)) throw new Failure('`go env` fails', { output: result.tail })
  const found = JSON.parse(Buffer.from(result.stdout.read()).toString()) as Variables
  if (/(^|\s)-(exec|overlay)=/.test(found['GOFLAGS'] ?? ''))
    throw new Failure('GOFLAGS names -exec or -overlay already')
  return found
}

function execute(command: Command, directory: string, ports: LauncherPorts, environment: Variables) {
  const { signal, cleanup } = ports
  return run(command, { directory, environment, signal, cleanup, timeoutSeconds: buildSeconds })
}

/** Compiling all test binaries of one side. */
const buildSeconds = 900

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

/** Everything that varies comes by the environment: no path becomes part of a script's text. */
const goScript = `#!/bin/sh
PATH=$BENCHGATE_GO_PATH
export PATH
if [ "$1" != test ]; then exec go "$@"; fi
shift
if [ "$(go env GOROOT)" != "$BENCHGATE_GO_ROOT" ]; then echo "another Go than in the working directory" >&2; exit 3; fi
exec go test -overlay="$BENCHGATE_GO_FOLDER/overlay.json" -exec="$BENCHGATE_GO_FOLDER/keep" "$@"
`
const keepScript = `#!/bin/sh
set -e
part=$(mktemp -d "$BENCHGATE_GO_FOLDER/parts/XXXXXXXX")
cp "$1" "$part/suite.test"
shift
printf '%s\\0' "$@" >"$part/arguments"
env -0 >"$part/environment"
pwd >"$part/directory"
go list -e -f '{{.ImportPath}}' . >"$part/package"
BENCHGATE_LOCKSTEP= "$part/suite.test" -test.list '^Benchmark' -test.run '^$' </dev/null >"$part/list"
`

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

function partsIn(folder: string): HarnessPart[] {
  const all = readdirSync(path.join(folder, 'parts')).map((name) => path.join(folder, 'parts', name))
  const read = (part: string, name: string) => readFileSync(path.join(part, name), 'utf8')
  const having = all.filter((part) => /^Benchmark/m.test(read(part, 'list')))
  if (having.length === 0) throw new Failure('no package that go test ran has a benchmark')
  return having.map((part) => {
    const environment = Object.fromEntries(
      read(part, 'environment')
        .split('\0')
        .filter(Boolean)
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    )
    const args = workerArguments(read(part, 'arguments').split('\0').slice(0, -1))
    return {
      label: `${read(part, 'package').trim()}.Benchmark`,
      command: { kind: 'argv', file: path.join(part, 'suite.test'), args },
      apart: true,
      directory: read(part, 'directory').trimEnd(),
      // Kept on one processor, a benchmark keeps the name that it has on all of them.
      environment: { GOMAXPROCS: String(processors()), ...environment },
    }
  })
}

function processors(): number {
  return Math.max(1, availableParallelism())
}

/** Benchgate asks for the iterations and repeats; tests are run only where `-run` says so. */
export function workerArguments(args: readonly string[]): string[] {
  const kept = args.filter((one) => !/^-test\.(benchtime|count|v|timeout)=/.test(one))
  return kept.some((one) => one.startsWith('-test.run=')) ? kept : ['-test.run=^$', ...kept]
}
