/** The environment of a launch: free of credentials, free of what a package manager that started
 *  Benchgate says about the user's checkout, and blind to which side it is. */

import { childEnvironment } from '../../host/environment.ts'
import type { Chance } from '../source.ts'

/** Where a program's stack and heap lie depends on the size of its environment, which can shift timings
 *  by several per cent (Mytkowicz et al., "Producing wrong data without doing anything obviously
 *  wrong!", 2009). A new random size per launch turns that fixed error into noise that averages out. */
export const paddingName = 'BENCHGATE_PADDING'
const mostPadding = 4096

/** Set by package managers for their scripts; they name the user's checkout, not the one measured. */
const fromPackageManager =
  /^(npm_(package|lifecycle)_|npm_(command|execpath|node_execpath|config_local_prefix)$|INIT_CWD$|PWD$|OLDPWD$)/

export function suiteEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  secrets: readonly string[],
): Record<string, string> {
  const child = childEnvironment(environment, secrets)
  return Object.fromEntries(Object.entries(child).filter(([name]) => !fromPackageManager.test(name)))
}

export function padded(environment: Readonly<Record<string, string>>, chance: Chance): Record<string, string> {
  return { ...environment, [paddingName]: 'x'.repeat(Math.floor(chance.next() * mostPadding)) }
}
