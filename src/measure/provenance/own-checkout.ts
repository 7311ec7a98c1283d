/** Turns variables that lead into the user's checkout to the checkout of the side that is measured. */

import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { ownTarget } from './cargo-target.ts'

/** Variables through which code is found: turned whether or not the side has such a place, since without it the
 *  side must find nothing rather than the user's. */
const findsCode =
  /^(GITHUB_WORKSPACE|PWD|PYTHONPATH|PYTHONHOME|NODE_PATH|CLASSPATH|GOFLAGS|GOWORK|LD_LIBRARY_PATH|LD_PRELOAD|DYLD_\w+|RUBYLIB|PERL5LIB|CARGO_TARGET_DIR|JAVA_TOOL_OPTIONS|NODE_OPTIONS|p?npm_config_node_options)$/i

/** Where tools keep what is no part of the repository: the same for both sides, wherever that is. */
const isElsewhere = /^(HOME|USERPROFILE|TMPDIR|TEMP|TMP|RUNNER_\w+|XDG_\w+|BENCHGATE_\w+)$/i

/** Those variables of `environment` that change for a side: every path below `from` in them becomes the same path
 *  below `to`. Any other variable (a cache, a virtual environment, an entry of PATH) is turned only where the side
 *  has what it names; what it loads from there is looked at all the same.
 *  @param from root of the user's checkout, as the environment may write it: absolute, the real path last; a path that
 *  leads there by a link is known as well. @param to the side's root. */
export function ownCheckout(
  environment: Readonly<Record<string, string>>,
  from: readonly string[],
  to: string,
): Record<string, string> {
  const turned: Record<string, string> = {}
  for (const [name, value] of Object.entries(environment)) {
    if (isElsewhere.test(name)) continue
    const always = findsCode.test(name)
    const next = value
      .split(path.delimiter)
      .map((entry) => turn(entry, from, to, always))
      .join(path.delimiter)
    if (next !== value) turned[name] = next
  }
  return turned
}

/** The same for the user's checkout by whatever path the environment may write it, and for a side's root. */
export function ownVariables(
  environment: Readonly<Record<string, string>>,
  workspace: string,
  root: string,
): Record<string, string> {
  const written = [...new Set([workspace, realpathSync(workspace)])].filter((one) => path.dirname(one) !== one)
  const turned = ownCheckout(environment, written, root)
  return { ...turned, ...ownTarget({ ...environment, ...turned }, root) }
}

function turn(entry: string, from: readonly string[], to: string, always: boolean): string {
  for (const root of from) {
    const at = placeOf(entry, root)
    if (at < 0) continue
    const next = entry.slice(0, at) + to + entry.slice(at + root.length)
    return always || existsSync(to + pathAfter(next.slice(at + to.length))) ? next : entry
  }
  const linked = throughLink(entry, from.at(-1))
  if (linked === null) return entry
  const next = path.join(to, linked)
  return always || existsSync(next) ? next : entry
}

/** Where in the checkout an entry leads that is a path by another name; null where it leads elsewhere. */
function throughLink(entry: string, root: string | undefined): string | null {
  if (root === undefined || !path.isAbsolute(entry)) return null
  try {
    const real = realpathSync(entry)
    return real === root || real.startsWith(root + path.sep) ? path.relative(root, real) : null
  } catch {
    return null
  }
}

/** Where the root stands in an entry, as a whole path or the beginning of one: `-I/home/me/repo/include` too. */
function placeOf(entry: string, root: string): number {
  for (let at = entry.indexOf(root); at >= 0; at = entry.indexOf(root, at + 1)) {
    const before = entry[at - 1] ?? ''
    const after = entry[at + root.length] ?? ''
    if (!/[\w.-]/.test(after) && !/[\w./-]/.test(before.replace(/[IL]/, ''))) return at
  }
  return -1
}

/** The rest of a path that may be one word of several. */
function pathAfter(rest: string): string {
  return /^[^\s,;"']*/.exec(rest)![0]
}
