/** Makes a borrowed worktree a repository of its own, which reads the user's objects and shares nothing
 *  else with the user's repository: what the suite does with git there (commit, tag, stash, fetch, change
 *  the configuration) stays there, and the credentials in the user's configuration, such as the header
 *  that a checkout step leaves, cannot be read there. */

import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Git } from './git.ts'
import { explainSystemError } from './system-error.ts'

/** Settings that bear on what files hold and on who commits. All others could carry a credential, run a
 *  program, or lead back to the user's repository. */
const kept =
  /^(core\.(filemode|ignorecase|precomposeunicode|protecthfs|protectntfs|symlinks|autocrlf|eol|safecrlf|abbrev|quotepath|longpaths|sparsecheckout(cone)?)|extensions\.(objectformat|partialclone)|user\.(name|email)|(filter|diff|merge)\..*|remote\.[^@]*\.(fetch|promisor|partialclonefilter))$/i

/** `entry` is git's folder about the worktree `folder` (`.git/worktrees/<name>`); afterwards nobody needs it.
 *  @throws Failure where git fails or the disk is full. */
export async function separate(git: Git, folder: string, entry: string, commit: string): Promise<void> {
  const common = path.dirname(path.dirname(entry))
  const made = path.join(folder, `.git.${randomBytes(6).toString('hex')}`)
  const refs = await git.text(['for-each-ref', '--format=%(objectname) %(refname)'])
  const settings = await settingsOf(git)
  try {
    for (const name of ['objects/info', 'refs', 'info']) mkdirSync(path.join(made, name), { recursive: true })
    writeFileSync(path.join(made, 'HEAD'), `${commit}\n`)
    writeFileSync(path.join(made, 'objects/info/alternates'), `${path.join(common, 'objects')}\n`)
    writeFileSync(path.join(made, 'packed-refs'), packed(refs))
    writeFileSync(path.join(made, 'config'), configuration(settings), { mode: 0o600 })
    copyAll(common, made, ['shallow', 'info/attributes', 'info/exclude'])
    const own = readdirSync(entry).filter((name) => name === 'index' || name.startsWith('sharedindex.'))
    copyAll(entry, made, [...own, 'info/sparse-checkout'])
    rmSync(path.join(folder, '.git'))
    renameSync(made, path.join(folder, '.git'))
  } catch (error) {
    throw explainSystemError(error, `making a repository of its own in ${folder}`)
  }
}

function copyAll(from: string, to: string, names: readonly string[]): void {
  for (const name of names)
    if (existsSync(path.join(from, name))) copyFileSync(path.join(from, name), path.join(to, name))
}

/** What is only the user's, such as the stash and a bisection, stays out. */
function packed(refs: string): string {
  const rows = refs.split('\n').filter((row) => / refs\/(?!stash$|bisect\/|worktree\/|rewritten\/)/.test(row))
  return ['# pack-refs with: sorted ', ...rows, ''].join('\n')
}

/** Settings of the repository and of the worktree; those of the user and of the system hold anyway. */
async function settingsOf(git: Git): Promise<[string, string][]> {
  const parts = (await git.text(['config', '--list', '--null', '--show-scope'])).split('\0')
  return parts.flatMap((entry, i): [string, string][] => {
    if (i % 2 === 0 || !['local', 'worktree'].includes(parts[i - 1]!)) return []
    const [key = '', ...value] = entry.split('\n')
    if (kept.test(key)) return [[key, value.length === 0 ? 'true' : value.join('\n')]]
    return /^remote\..*\.url$/i.test(key) ? [[key, withoutUser(value.join('\n'))]] : []
  })
}

/** An address without the name and password that may stand in it. */
function withoutUser(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$1')
}

function configuration(settings: readonly (readonly [string, string])[]): string {
  // Version 1 lets `extensions` count, which a repository has only where it needs them.
  const extended = settings.some(([key]) => key.startsWith('extensions.'))
  const always = [`[core]\n\tbare = false\n\trepositoryformatversion = ${extended ? 1 : 0}`]
  return `${[...always, ...settings.map(([key, value]) => setting(key, value))].join('\n')}\n`
}

/** `section.sub.section.name` as git-config(1) writes it. */
function setting(key: string, value: string): string {
  const [first, last] = [key.indexOf('.'), key.lastIndexOf('.')]
  const section = key.slice(0, first)
  const sub = first === last ? '' : ` ${quoted(key.slice(first + 1, last))}`
  return `[${section}${sub}]\n\t${key.slice(last + 1)} = ${quoted(value)}`
}

export function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}
