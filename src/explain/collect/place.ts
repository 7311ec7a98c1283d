/** A checkout in which what the suite starts can be profiled: its place with the environment that loads the profilers
 *  of runners/explain/ into every Node and Python process. They do nothing until a run names a folder for them. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { textIfThere } from '../../host/text-file.ts'
import { ownVariables } from '../../measure/provenance/own-checkout.ts'
import type { LauncherPorts, SidePlace } from '../../measure/rounds/command-launcher.ts'
import { runnersFolder } from '../../measure/runners/folder.ts'
import { withNodePreload, withPythonFolder } from '../../measure/runners/preloaded.ts'
import { launcherPorts, placeIn, type SuiteDescription, type SuitePorts, setUpSide } from '../../measure/suite.ts'
import type { Side } from '../../model/run.ts'
import { createPlacing } from '../profile/origin.ts'

/** Whose code a file is, by the side whose process named it. */
export function placings(
  roots: Readonly<Record<Side, string>>,
  { runner }: SuitePorts,
): Readonly<Record<Side, ReturnType<typeof createPlacing>>> {
  const runners = runnersFolder(runner)
  return { base: createPlacing(roots.base, runners), head: createPlacing(roots.head, runners) }
}

export function profiledPlaces(
  suite: SuiteDescription,
  roots: Readonly<Record<Side, string>>,
  ports: SuitePorts,
): Readonly<Record<Side, SidePlace>> {
  return { base: profiledPlace(suite, roots.base, ports), head: profiledPlace(suite, roots.head, ports) }
}

/** @param root of a borrowed checkout that is set up. */
export function profiledPlace(suite: SuiteDescription, root: string, ports: SuitePorts): SidePlace {
  const place = placeIn(root, suite, false)
  const { environment } = launcherPorts(ports)
  const turned = turnedTo(root, environment, ports)
  const now = { ...environment, ...turned }
  const symbols = debugSymbols(place, ports)
  const folder = path.join(runnersFolder(ports.runner), 'explain')
  return {
    ...place,
    environment: () => ({
      ...turned,
      ...symbols,
      ...withPythonFolder(now, folder),
      ...withNodePreload(now, path.join(folder, 'preload.cjs'), place),
      // A coverage of the user's would be measured along, and writes where it is told.
      NODE_V8_COVERAGE: '',
    }),
  }
}

/** What cargo builds tells its lines, and what a profile of the user's own strips is kept. The code is the same. A profile that
 *  has debug information already stays, since all would be compiled anew for another one. */
function debugSymbols(place: Pick<SidePlace, 'root' | 'workingDirectory'>, ports: SuitePorts): Record<string, string> {
  const { environment, temporary } = launcherPorts(ports)
  const [root, inner] = [manifestIn(place.root), manifestIn(place.workingDirectory)]
  const names = profiles.map((one) => `CARGO_PROFILE_${one.toUpperCase()}_DEBUG`)
  if (hasDebug(root) || hasDebug(inner) || names.some((name) => environment[name] !== undefined)) return kept
  if (path.dirname(place.root) === temporary && isAlone(root, inner)) leaveDependencies(temporary)
  return { ...kept, ...Object.fromEntries(names.map((name) => [name, '1'])) }
}

const profiles = ['bench', 'release']
const kept = Object.fromEntries(profiles.map((one) => [`CARGO_PROFILE_${one.toUpperCase()}_STRIP`, 'none']))

function manifestIn(folder: string): string {
  return textIfThere(path.join(folder, 'Cargo.toml'))
}

function hasDebug(manifest: string): boolean {
  return /^\[profile\.(?:bench|release)\][^[]*^debug\s*=(?!\s*(?:false|0|"none"))/m.test(manifest)
}

/** Whether cargo takes none of the repository's own packages for one from elsewhere, as it does with what a manifest names by
 *  its path and no workspace has. @param root manifest of the checkout. @param inner that of the folder of the command. */
function isAlone(root: string, inner: string): boolean {
  const isWorkspace = (text: string) => /^\[workspace\b/m.test(text)
  if (inner === '') return false
  if (isWorkspace(root)) return root === inner || !isWorkspace(inner)
  return !/\bpath\s*=\s*["'](?![^"']*\.rs["'])/.test(inner)
}

/** The packages that the repository takes from elsewhere stay as they are compiled: most of the work, and none of their lines
 *  is asked for. No variable says so, but cargo reads what stands in the folders above a checkout, which are ours. */
function leaveDependencies(temporary: string): void {
  const folder = path.join(temporary, '.cargo')
  mkdirSync(folder, { recursive: true })
  const text = profiles.map((one) => `[profile.${one}.package."*"]\ndebug = false\n`).join('')
  writeFileSync(path.join(folder, 'config.toml'), text)
}

function turnedTo(root: string, environment: LauncherPorts['environment'], { workspace }: SuitePorts) {
  return workspace === undefined ? {} : ownVariables(environment, workspace, root)
}

export type SetUpSuite = SuiteDescription & { readonly setup: string | null; readonly setupTimeoutSeconds: number }

/** Runs the suite's `setup` there. @throws Failure where it fails. */
export async function setUpPlace(suite: SetUpSuite, side: Side, root: string, ports: SuitePorts): Promise<void> {
  const { environment } = launcherPorts(ports)
  // The same variables as what is profiled has, so that what is installed is found.
  const symbols = debugSymbols(placeIn(root, suite, false), ports)
  const own = { ...environment, ...symbols, ...turnedTo(root, environment, ports) }
  await setUpSide(suite, side, root, { ...ports, environment: own })
}
