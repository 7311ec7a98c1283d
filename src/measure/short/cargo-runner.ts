/** Programs that cargo starts are started through a script that adds criterion's flags to those that hold criterion. Cargo
 *  reads the name of such a runner from the environment, so it reaches `cargo bench` behind make, just and scripts. */

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from '../../host/environment.ts'
import { textIfThere } from '../../host/text-file.ts'
import type { Side } from '../../model/run.ts'
import type { SidePlace } from '../rounds/command-launcher.ts'

/** By its files, and by what it prints. */
export const criterionFormats: readonly string[] = ['criterion', 'criterion-text']

/** Seconds. */
const warmUp = 0.05
const measurement = 0.1
/** The fewest that criterion takes, and the fewest without a warning. */
const samples = 10
const resamples = 1000

export const criterionFlags = `--warm-up-time ${warmUp} --measurement-time ${measurement} --sample-size ${samples} --nresamples ${resamples} --noplot`

/** Of a program, and whether it holds criterion, by words of its own flags. */
const knowsCriterion = `holds() { LC_ALL=C grep -q -e "$1" -- "$program" 2>/dev/null; }
criterion() { holds measurement-time && holds nresamples; }`

/** Before 0.4, criterion took whole seconds only; a program without the paths of its sources may be such a one. */
export const takesFractions = "holds 'criterion-0\\.[4-9]' || holds 'criterion-0\\.[1-9][0-9]'"

/** `--bench` is what cargo itself tells a program of `cargo bench`. */
const script = `#!/bin/sh
program=$1
shift
has() {
  for one in "$@"; do
    case $one in "$flag" | "$flag="*) return 0 ;; esac
  done
  return 1
}
${knowsCriterion}
flag=--bench
has "$@" || exec "$program" "$@"
for flag in --test --list --quick --profile-time --load-baseline --help -h --version; do
  if has "$@"; then exec "$program" "$@"; fi
done
criterion || exec "$program" "$@"
if ${takesFractions}; then warm=${warmUp} measure=${measurement}; else warm=1 measure=1; fi
: >"\${0%/*}/criterion"
flag=--warm-up-time; has "$@" || set -- "$@" "$flag" "$warm"
flag=--measurement-time; has "$@" || set -- "$@" "$flag" "$measure"
flag=--sample-size; has "$@" || set -- "$@" "$flag" ${samples}
flag=--nresamples; has "$@" || set -- "$@" "$flag" ${resamples}
flag=--noplot; has "$@" || { flag=-n; has "$@"; } || set -- "$@" --noplot
exec "$program" "$@"
`

/** Asks programs of criterion for their names, and starts no other. */
const lister = `#!/bin/sh
program=$1
shift
${knowsCriterion}
criterion || exit 0
exec "$program" "$@" --list
`

/** What has cargo ask in place of measuring; null where a script in `folder` could not be named to it. */
export function cargoLister(folder: string): Environment | null {
  if (!canNameRunner(folder)) return null
  const file = path.join(folder, 'cargo-lister')
  writeFileSync(file, lister)
  return namingRunner(file)
}

/** Writes the script into `folder`; null where it could not be named to cargo. `trace` is there once it has told
 *  a program of criterion. */
export function cargoRunner(folder: string): { readonly environment: Environment; readonly trace: string } | null {
  if (!canNameRunner(folder)) return null
  const file = path.join(folder, 'cargo-runner')
  writeFileSync(file, script)
  return { environment: namingRunner(file), trace: path.join(folder, 'criterion') }
}

/** Whether a script in `folder` can be named to cargo, which splits the value at blanks. */
export function canNameRunner(folder: string): boolean {
  return process.platform !== 'win32' && !/\s/.test(folder)
}

/** What names a script to cargo, which starts the programs of this machine through it. */
export function namingRunner(script: string): Record<string, string> {
  return Object.fromEntries(hostTriples().map((triple) => [`CARGO_TARGET_${triple}_RUNNER`, `sh ${script}`]))
}

const plainBench =
  /^\s*((?:\w+=\S*\s+)*cargo(?:\s+\+\S+)?\s+bench(?=\s|$)[^|&;<>()`$\\#\n]*?)\s*(?:\s--(?:\s[^|&;<>()`$#\n]*)?)?$/

/** What builds all that a plain `cargo bench` would run, and runs none of it; null for any other command. */
export function buildsOfCargo(run: string): string | null {
  const command = plainBench.exec(run)?.[1]
  return command === undefined || /\s--no-run\b/.test(command) ? null : `${command} --no-run`
}

function hostTriples(): string[] {
  const processor = process.arch === 'arm64' ? 'AARCH64' : 'X86_64'
  if (process.platform === 'darwin') return [`${processor}_APPLE_DARWIN`]
  return [`${processor}_UNKNOWN_LINUX_GNU`, `${processor}_UNKNOWN_LINUX_MUSL`]
}

/** Whether somebody has named a runner already: ours would take its place. */
export function setsCargoRunner(places: Readonly<Record<Side, SidePlace>>, environment: Environment): boolean {
  if (Object.keys(environment).some((name) => /^CARGO_TARGET_.*_RUNNER$/.test(name))) return true
  const homes = [environment['CARGO_HOME'], path.join(environment['HOME'] ?? '/', '.cargo')].filter(
    (home) => home !== undefined,
  )
  const folders = Object.values(places).flatMap((place) => [place.workingDirectory, place.root])
  return [...homes, ...folders.map((folder) => path.join(folder, '.cargo'))]
    .flatMap(cargoConfigurations)
    .some((file) => /^\s*(?:[^#\n]*\.)?runner\s*=/m.test(textIfThere(file)))
}

/** The two names that a configuration of Cargo may have in a `.cargo` or in Cargo's home. */
export function cargoConfigurations(folder: string): string[] {
  return ['config.toml', 'config'].map((name) => path.join(folder, name))
}
