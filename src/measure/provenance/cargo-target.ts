/** Where cargo builds. It knows a package by its place in the workspace and a source by its date, so that two checkouts which
 *  build into one folder take each other's programs for their own: head would be measured with base's. */

import { homedir } from 'node:os'
import path from 'node:path'
import type { Environment } from '../../host/environment.ts'
import { textIfThere } from '../../host/text-file.ts'
import { UsageFailure } from '../../model/failure.ts'
import { cargoConfigurations } from '../short/cargo-runner.ts'

/** Where programs go, and what is on the way to them: in the environment, which the first of the names is asked of first, and
 *  in a configuration. */
const folders = [
  { names: ['CARGO_TARGET_DIR', 'CARGO_BUILD_TARGET_DIR'], key: 'target-dir' },
  { names: ['CARGO_BUILD_BUILD_DIR'], key: 'build-dir' },
] as const

/** Folders of the side's own, where the environment or a configuration names some that lie outside.
 *  @param root of a borrowed checkout. @param environment as the side has it. */
export function ownTarget(environment: Environment, root: string): Record<string, string> {
  const shared = folders.filter(({ names, key }) => {
    const named = names.map((name) => environment[name]).find((value) => value !== undefined && value !== '')
    return named === undefined ? isConfiguredOutside(key, environment, root) : !isWithin(root, root, named)
  })
  return Object.fromEntries(shared.map(({ names }) => [names[0], path.join(root, 'target')]))
}

/** A configuration in the repository comes before that in the user's home. */
function isConfiguredOutside(key: string, environment: Environment, root: string): boolean {
  const line = new RegExp(`^[^#\\n]*\\b${key}\\s*=\\s*["']([^"'\\n]+)["']`, 'm')
  const home = environment['CARGO_HOME'] || path.join(environment['HOME'] || homedir(), '.cargo')
  for (const folder of [path.join(root, '.cargo'), home]) {
    for (const file of cargoConfigurations(folder)) {
      const named = line.exec(textIfThere(file))?.[1]
      if (named !== undefined) return !isWithin(root, path.dirname(folder), named)
    }
  }
  return false
}

function isWithin(root: string, from: string, named: string): boolean {
  if (/\{workspace-(?:root|path-hash)\}/.test(named)) return true
  return !named.includes('{cargo-cache-home}') && path.resolve(from, named).startsWith(root + path.sep)
}

/** @throws UsageFailure where a command itself names such a folder. */
export function refuseSharedTarget(commands: readonly (string | null)[]): void {
  for (const command of commands) {
    const place = /(?:--target-dir[=\s]\s*|\bCARGO_TARGET_DIR=)["']?((?:\/|~|\$\{?HOME\b)[^\s"';&|]*)/.exec(
      command ?? '',
    )?.[1]
    if (place === undefined) continue
    throw new UsageFailure(`base and head would both be built into ${place}, where cargo takes one for the other`, {
      hint: 'Leave the folder out, or name it relative to the checkout: each side has one of its own.',
    })
  }
}
