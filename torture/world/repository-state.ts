/** Everything of a user's repository that a run must not change, as text that can be compared: every file
 *  of the checkout with mode, time and content, every file of the git folder but objects, and what git
 *  itself says. Objects may be added (history that a shallow checkout lacked), never removed or changed. */

import { createHash } from 'node:crypto'
import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import path from 'node:path'

export interface StateOptions {
  /** Paths below the repository (with `/`) that may differ. */
  readonly except?: RegExp
}

export function repositoryState(folder: string, { except }: StateOptions = {}): string {
  const lines: string[] = []
  // A bare repository, or a git folder that stands apart, is a git folder from its root on.
  const isGit = existsSync(path.join(folder, 'HEAD')) && existsSync(path.join(folder, 'objects'))
  walk(folder, '', (relative, absolute, entry) => {
    if (except?.test(relative) === true) return false
    lines.push(describe(relative, absolute, entry, isGit))
    // Packs and loose objects are named after their content.
    return isGit ? relative !== 'objects' : !/^\.git\/(modules\/.+\/)?objects$/.test(relative)
  })
  return lines.join('\n')
}

/** The git folder's own time changes with every lock that is taken in it, and says nothing. */
function describe(relative: string, absolute: string, entry: Dirent, isGit: boolean): string {
  const { mode, mtimeMs } = lstatSync(absolute)
  const inGit = isGit || /^\.git(\/|$)/.test(relative)
  const kind = mode.toString(8)
  if (entry.isSymbolicLink()) return `${relative} ${kind} -> ${readlinkSync(absolute)}`
  if (entry.isDirectory()) return inGit ? `${relative} ${kind}` : `${relative} ${kind} ${mtimeMs}`
  if (!entry.isFile()) return `${relative} ${kind}`
  // Git touches a shared index whenever it reads it, so that it is not taken for an old one.
  const time = /(^|\/)sharedindex\.[0-9a-f]+$/.test(relative) ? '' : mtimeMs
  const hash = createHash('sha1').update(readFileSync(absolute)).digest('hex')
  return `${relative} ${kind} ${time} ${hash}`
}

function walk(
  folder: string,
  prefix: string,
  visit: (relative: string, absolute: string, entry: Dirent) => boolean,
): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const relative = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    const absolute = path.join(folder, entry.name)
    if (visit(relative, absolute, entry) && entry.isDirectory()) walk(absolute, relative, visit)
  }
}

/** The lines that differ, for a message. */
export function stateDifference(before: string, after: string): string {
  const [was, is] = [new Set(before.split('\n')), new Set(after.split('\n'))]
  const gone = [...was].filter((line) => !is.has(line)).map((line) => `- ${line}`)
  const come = [...is].filter((line) => !was.has(line)).map((line) => `+ ${line}`)
  return [...gone, ...come].slice(0, 12).join('\n')
}
