/** The two scripts that stand in for `go` and for starting a test binary. Everything that varies comes by the
 *  environment or in files: no path becomes part of a script's text. */

import { chmodSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Each GOROOT with its overlay. */
export const rootsName = 'roots'
/** A GOROOT that is not among them, and was to be used. */
export const wantedName = 'wanted'
/** Is there where go test failed. */
export const failedName = 'failed'
/** Why this start of go test cannot be met. */
export const refusedName = 'refused'

/** Only what measures is changed: tests that the command also runs are run as they are. Other commands of go keep
 *  this one on the PATH, since they may start it again. Before Go 1.26 `vet` does not find files that are only in an
 *  overlay. */
const goScript = `#!/bin/sh
folder=$BENCHGATE_GO_FOLDER
enter() { cd "$1" || exit 2; }
if [ "$1" = -C ] && [ "$#" -gt 1 ]; then enter "$2"; shift 2; fi
case $1 in -C=*) enter "\${1#-C=}"; shift ;; esac
go=$(PATH=$BENCHGATE_GO_PATH command -v go) || { echo "go: not found" >&2; exit 127; }
if [ "$1" != test ]; then exec "$go" "$@"; fi
shift
if [ "$1" = -C ] && [ "$#" -gt 1 ]; then enter "$2"; shift 2; fi
case $1 in -C=*) enter "\${1#-C=}"; shift ;; esac
measures=
taken=
case " $("$go" env GOFLAGS)" in *" -bench="* | *" --bench="*) measures=1 ;; esac
for one in "$@"; do
  case $one in
    -args | --args) break ;;
    -bench | --bench | -bench=* | --bench=* | -test.bench | -test.bench=*) measures=1 ;;
    -exec | --exec | -exec=* | --exec=* | -overlay | --overlay | -overlay=* | --overlay=* | -c | --c) taken=$one ;;
  esac
done
if [ -z "$measures" ]; then PATH=$BENCHGATE_GO_PATH exec "$go" test "$@"; fi
fail() {
  echo "$2" >&2
  printf '%s\\n' "$2" >"$folder/$1"
  exit 3
}
if [ -n "$taken" ]; then
  fail ${refusedName} "go test has the flag \${taken%%=*}, which lockstep needs for itself"
fi
root=$("$go" env GOROOT) || exit
used=
while IFS= read -r known && IFS= read -r other && IFS= read -r file; do
  if [ "$known" = "$root" ]; then used=$other overlay=$file; fi
done <"$folder/${rootsName}"
if [ -z "$used" ]; then fail ${wantedName} "$root"; fi
PATH=$BENCHGATE_GO_PATH
if [ "$used" != "$root" ]; then
  GOROOT=$used
  GOTOOLCHAIN=local
  PATH=$GOROOT/bin:$PATH
  go=$GOROOT/bin/go
  export GOROOT GOTOOLCHAIN
fi
export PATH
"$go" test -vet=off -overlay="$overlay" -exec="'$folder/keep'" "$@"
code=$?
if [ "$code" != 0 ]; then echo "$code" >"$folder/${failedName}"; fi
exit "$code"
`

/** Runs each benchmark once, so that what the command does with their results works; how that ends is told by the
 *  worker, which meets the same. */
const keepScript = `#!/bin/sh
number=1
while ! mkdir "$BENCHGATE_GO_FOLDER/parts/$number" 2>/dev/null; do
  number=$((number + 1))
  if [ "$number" -gt 9999 ]; then exit 3; fi
done
part=$BENCHGATE_GO_FOLDER/parts/$number
ln "$1" "$part/suite.test" 2>/dev/null || cp "$1" "$part/suite.test" || exit 3
shift
printf '%s\\0' "$@" >"$part/arguments"
env -0 >"$part/environment"
pwd >"$part/directory"
BENCHGATE_LOCKSTEP=processors "$part/suite.test" </dev/null >"$part/processors" || exit 3
for one in "$@"; do
  shift
  case $one in -test.benchtime=* | -test.count=*) ;; *) set -- "$@" "$one" ;; esac
done
case " $*" in *" -test.run="*) ;; *) set -- '-test.run=^$' "$@" ;; esac
BENCHGATE_LOCKSTEP= BENCHGATE_GO_PACKAGE="$part/package" "$part/suite.test" -test.benchtime=1x "$@" >"$part/printed" 2>&1 </dev/null
echo "$?" >"$part/code"
cat "$part/printed"
`

export function writeScripts(folder: string): void {
  for (const [name, text] of [
    ['bin/go', goScript],
    ['keep', keepScript],
  ] as const) {
    const file = path.join(folder, name)
    writeFileSync(file, text)
    chmodSync(file, 0o755)
  }
}
