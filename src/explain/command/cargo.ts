/** Programs that cargo starts are started through a script, so that the benchmark alone is profiled and not cargo: it puts
 *  the profiler before them, tells criterion to be short, and names the benchmark behind them. Cargo reads the name of
 *  such a runner from the environment (as in measure/short/cargo-runner.ts, which is for measuring). */

import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { LauncherPorts } from '../../measure/rounds/command-launcher.ts'
import { canNameRunner, namingRunner, setsCargoRunner, takesFractions } from '../../measure/short/cargo-runner.ts'
import { shellQuoted } from '../../model/shell-word.ts'
import type { ProfiledPlaces } from '../collect/parts.ts'
import type { LaunchHow } from './suite-launches.ts'

export interface CargoRunner {
  /** @param filter null: the command selects by itself. */
  variables(
    prefix: LaunchHow['prefix'],
    filter: { readonly filter: string; readonly name: string } | null,
  ): Readonly<Record<string, string>>
}

/** `--bench` is what cargo itself tells a program of `cargo bench`. criterion and divan take an expression, libtest a part
 *  of the name. */
const script = (prefix: string) => `#!/bin/sh
program=$1
shift
case " $* " in *" --bench "*) ;; *) exec "$program" "$@" ;; esac
case " $* " in *" --list "* | *" --help "* | *" --version "* | *" --test "*) exec "$program" "$@" ;; esac
holds() { LC_ALL=C grep -q -e "$1" -- "$program" 2>/dev/null; }
has() { case " $* " in *" $flag "* | *" $flag="*) return 0 ;; esac; return 1; }
if holds measurement-time && holds nresamples; then
  if ${takesFractions}; then warm=0.4 measure=0.6; else warm=1 measure=1; fi
  flag=--warm-up-time; has "$@" || set -- "$@" "$flag" "$warm"
  flag=--measurement-time; has "$@" || set -- "$@" "$flag" "$measure"
  flag=--sample-size; has "$@" || set -- "$@" "$flag" 10
  flag=--nresamples; has "$@" || set -- "$@" "$flag" 1000
  flag=--noplot; has "$@" || set -- "$@" --noplot
  selects=1
elif holds 'divan::'; then selects=1
fi
if [ -n "$BENCHGATE_CARGO_NAME" ]; then
  if [ -n "$selects" ]; then set -- "$@" "$BENCHGATE_CARGO_FILTER"; else set -- "$@" "$BENCHGATE_CARGO_NAME"; fi
fi
exec ${prefix}"$program" "$@"
`

/** Null where cargo is not what starts the programs, or somebody has named a runner already. */
export function cargoRunner(places: ProfiledPlaces, { environment, temporary }: LauncherPorts): CargoRunner | null {
  const folders = Object.values(places).flatMap((place) => [place.workingDirectory, place.root])
  const hasCargo = folders.some((folder) => existsSync(path.join(folder, 'Cargo.toml')))
  if (!hasCargo || !canNameRunner(temporary) || setsCargoRunner(places, environment)) return null
  const folder = mkdtempSync(path.join(temporary, 'cargo-'))
  let scripts = 0
  return {
    variables(prefix, filter) {
      const file = path.join(folder, `runner-${++scripts}`)
      const words = prefix === null ? [] : prefix('$$').map(quoted)
      writeFileSync(file, script(words.map((word) => `${word} `).join('')))
      return {
        ...namingRunner(file),
        BENCHGATE_CARGO_FILTER: filter?.filter ?? '',
        BENCHGATE_CARGO_NAME: filter?.name ?? '',
      }
    },
  }
}

/** For a shell, in which `$$` stays what it is. */
function quoted(word: string): string {
  return word
    .split('$$')
    .map((part) => (part === '' ? '' : shellQuoted(part)))
    .join('$$')
}
