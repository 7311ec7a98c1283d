/** The two scripts that stand in for `go` and for starting a test binary, and what the second of them kept. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../../../../model/failure.ts'
import type { HarnessPart } from '../harness.ts'

/** A file that is there where go test failed. */
export const failedName = 'failed'

/** Everything that varies comes by the environment: no path becomes part of a script's text. Before Go 1.26 `vet`
 *  does not find files that are only in an overlay. */
export const goScript = `#!/bin/sh
PATH=$BENCHGATE_GO_PATH
export PATH
if [ "$1" != test ]; then exec go "$@"; fi
shift
if [ "$(go env GOROOT)" != "$BENCHGATE_GO_ROOT" ]; then
  echo "go test starts another Go here than in the working directory" >&2
  : >"$BENCHGATE_GO_FOLDER/${failedName}"
  exit 3
fi
if [ "$BENCHGATE_GO_USED" != "$BENCHGATE_GO_ROOT" ]; then
  GOROOT=$BENCHGATE_GO_USED
  GOTOOLCHAIN=local
  PATH=$GOROOT/bin:$PATH
  export GOROOT GOTOOLCHAIN
fi
go test -vet=off -overlay="$BENCHGATE_GO_FOLDER/overlay.json" -exec="'$BENCHGATE_GO_FOLDER/keep'" "$@"
code=$?
if [ "$code" != 0 ]; then : >"$BENCHGATE_GO_FOLDER/${failedName}"; fi
exit "$code"
`

export const keepScript = `#!/bin/sh
set -e
part=$(mktemp -d "$BENCHGATE_GO_FOLDER/parts/XXXXXXXX")
cp "$1" "$part/suite.test"
shift
printf '%s\\0' "$@" >"$part/arguments"
env -0 >"$part/environment"
pwd >"$part/directory"
go version -m "$part/suite.test" >"$part/package"
go list -e -f '{{.ImportPath}}' . >"$part/listed"
BENCHGATE_LOCKSTEP=processors "$part/suite.test" </dev/null >"$part/processors"
BENCHGATE_LOCKSTEP= "$part/suite.test" -test.list '^Benchmark' -test.run '^$' </dev/null >"$part/list"
`

/** A part for every test binary that has a benchmark. */
export function partsIn(folder: string): HarnessPart[] {
  const all = readdirSync(path.join(folder, 'parts')).map((name) => path.join(folder, 'parts', name))
  const having = all.filter((part) => /^Benchmark/m.test(read(part, 'list')))
  if (having.length === 0) throw new Failure('no package that go test ran has a benchmark')
  return having.map((part) => ({
    label: `${packageOf(part)}.Benchmark`,
    command: { kind: 'argv', file: path.join(part, 'suite.test'), args: workerArguments(nulls(part, 'arguments')) },
    apart: true,
    directory: read(part, 'directory').trimEnd(),
    // Go writes the number of processors behind each name. Kept on one, a benchmark keeps its usual name.
    environment: { ...environmentOf(nulls(part, 'environment')), GOMAXPROCS: read(part, 'processors').trim() },
  }))
}

function read(part: string, name: string): string {
  return readFileSync(path.join(part, name), 'utf8')
}

function nulls(part: string, name: string): string[] {
  return read(part, name).split('\0').slice(0, -1)
}

/** What Go wrote into the binary, `path  example.com/module/package.test`, or where it was started: before Go 1.22 test
 *  binaries do not say. */
function packageOf(part: string): string {
  return /^\tpath\t(.*)\.test$/m.exec(read(part, 'package'))?.[1] ?? read(part, 'listed').trim()
}

/** Without what was there for the build alone. */
function environmentOf(lines: readonly string[]): Record<string, string> {
  const pairs = lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const)
  return Object.fromEntries(pairs.filter(([name]) => !name.startsWith('BENCHGATE_GO_') && name !== 'BENCHGATE_FILTER'))
}

/** Flags that are Benchgate's to choose, and those that would write a file at every start. */
const dropped =
  /^-test\.(benchtime|count|v|timeout|cpuprofile|memprofile|blockprofile|mutexprofile|trace|coverprofile|outputdir|testlogfile)=/

/** Tests are run only where `-run` says so. */
export function workerArguments(args: readonly string[]): string[] {
  const kept = args.filter((one) => !dropped.test(one))
  return kept.some((one) => one.startsWith('-test.run=')) ? kept : ['-test.run=^$', ...kept]
}
