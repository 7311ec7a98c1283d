/** Short launches of tools whose own settings take minutes for one: criterion, Google Benchmark and JMH warm up and repeat
 *  within a launch, where pairs do the repeating. Told through the environment, or in the command's own words where the
 *  tool takes them nowhere else. What the user has set already stays. */

import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from '../../host/environment.ts'
import type { Note } from '../../model/note.ts'
import type { Side } from '../../model/run.ts'
import type { SidePlace } from '../rounds/command-launcher.ts'
import { cargoRunner, criterionFlags, criterionFormats, setsCargoRunner } from './cargo-runner.ts'
import { shortJmh } from './jmh.ts'
import { listingOf, type NameListing } from './listing.ts'

export interface ShortSettings {
  /** The command, with what had to be written into it. */
  readonly run: string
  /** What the suite's environment gets on top. */
  readonly environment: Environment
  /** How the suite tells the names of its benchmarks; null where nobody knows. */
  readonly listing: NameListing | null
  /** What is told once the results were read in this format. */
  notes(format: string | null): readonly Note[]
}

interface Told {
  readonly tool: string
  /** Null where it did not come to telling. */
  flags(): string | null
}

/** The second is how 1.5.1 to 1.5.6 wrote it. */
const googleNames = ['BENCHMARK_MIN_TIME', 'BENCHMARK_BENCHMARK_MIN_TIME']
/** Seconds; its default is 0.5, and it runs for longer than that to find the number of iterations. */
const googleSeconds = '0.05'

/** `temporary` is a borrowed folder, for files of this room. */
export function shortSettings(
  { run, format }: { readonly run: string; readonly format: string },
  places: Readonly<Record<Side, SidePlace>>,
  environment: Environment,
  temporary: string,
): ShortSettings {
  const told = new Map<string, Told>()
  const extra: Record<string, string> = {}
  if (googleNames.every((name) => environment[name] === undefined) && !run.includes('benchmark_min_time')) {
    for (const name of googleNames) extra[name] = googleSeconds
    told.set('google-benchmark', { tool: 'Google Benchmark', flags: () => `--benchmark_min_time=${googleSeconds}` })
  }
  const jmh = shortJmh(run)
  if (jmh !== null) told.set('jmh', { tool: 'JMH', flags: () => jmh.flags })
  const folder =
    startsCargo(places) && !setsCargoRunner(places, environment) ? path.join(temporary, 'short-settings') : null
  if (folder !== null) {
    mkdirSync(folder, { recursive: true })
    const runner = cargoRunner(folder)
    Object.assign(extra, runner?.environment)
    const flags = () => (runner !== null && existsSync(runner.trace) ? criterionFlags : null)
    for (const format of criterionFormats) told.set(format, { tool: 'criterion', flags })
  }
  return {
    run: jmh?.run ?? run,
    environment: extra,
    listing: listingOf(jmh?.run ?? run, format, folder),
    notes(format) {
      const known = format === null ? undefined : told.get(format)
      const flags = known?.flags() ?? null
      return known === undefined || flags === null ? [] : [{ code: 'short-settings', tool: known.tool, flags }]
    },
  }
}

function startsCargo(places: Readonly<Record<Side, SidePlace>>): boolean {
  return Object.values(places).some((place) =>
    [place.workingDirectory, place.root].some((folder) => existsSync(path.join(folder, 'Cargo.toml'))),
  )
}
