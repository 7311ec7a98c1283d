/** A bare repository of Benchgate's own, in a temporary folder, that talks to the user's remote. The
 *  data branch is fetched into it and pushed from it, so that nothing of the user's is written: no
 *  object, no ref, no index, no configuration. What lets the user's checkout reach the remote (headers,
 *  credential helpers, ssh commands, proxies) is handed over by environment and stays off the disk. */

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Cleanup } from '../../host/cleanup.ts'
import { createGit, type Git } from '../../host/git.ts'
import { quoted } from '../../host/own-repository.ts'
import { historyRemote, type Repository } from '../../host/repository.ts'
import { borrowFolder, removeLeftoverFolders } from '../../host/temporary.ts'
import { Failure } from '../../model/failure.ts'

export interface Access {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly token?: string
  /** Where the token belongs to; `https://github.com` by default. */
  readonly serverUrl?: string
  readonly signal?: AbortSignal
}

export interface PrivateRepository {
  readonly git: Git
  /** A folder beside the repository, for files on their way. */
  readonly scratch: string
  release(): Promise<void>
}

/** The remote's name inside of it. */
export const remoteName = 'benchgate'

/** @throws Failure where the repository has no remote. */
export async function borrowPrivateRepository(
  repository: Repository,
  access: Access,
  cleanup: Cleanup,
): Promise<PrivateRepository> {
  const remote = await historyRemote(repository)
  if (remote === null) {
    throw new Failure('This repository has no remote called `origin`: there is nowhere to keep a history', {
      hint: 'Add one with `git remote add origin URL`, or use `baseline: file`.',
      exitCode: 2,
    })
  }
  const urls = await urlsOf(repository, remote)
  const settings = await reachingSettings(repository)
  const format = await repository.git.attempt(['rev-parse', '--show-object-format'])
  // Nobody else tidies up after a `record` or an `import` that was killed.
  await removeLeftoverFolders()
  const folder = borrowFolder(cleanup)
  try {
    const git = createGit({ ...access, settings, directory: path.join(folder.path, 'data.git') })
    await git
      .at(folder.path)
      .text([
        'init',
        '--quiet',
        '--bare',
        '--template=',
        `--object-format=${format.ok ? format.text : 'sha1'}`,
        'data.git',
      ])
    // Written as a file: as an argument, an address with a password would be seen by every process.
    writeFileSync(path.join(git.directory, 'config'), configuration(urls, format.text), { mode: 0o600 })
    return { git, scratch: folder.path, release: () => folder.loan.release() }
  } catch (error) {
    await folder.loan.release()
    throw error
  }
}

interface Urls {
  readonly fetch: string
  readonly push: string
}

async function urlsOf(repository: Repository, remote: string): Promise<Urls> {
  const { git, top } = repository
  const [fetch, push] = [
    await git.text(['remote', 'get-url', remote]),
    await git.text(['remote', 'get-url', '--push', remote]),
  ]
  return { fetch: absolute(fetch, top), push: absolute(push, top) }
}

/** Git resolves a path from where it stands; the private repository stands elsewhere. */
function absolute(url: string, top: string): string {
  const isPath = !url.includes('://') && !/^[^/\\]+:/.test(url)
  return isPath ? path.resolve(top, url) : url
}

/** Settings of the user's repository alone that bear on reaching a remote. Those of the user and of the
 *  system hold everywhere, and would count twice. */
async function reachingSettings({ git }: Repository): Promise<[string, string][]> {
  const answer = await git.attempt(['config', '--list', '--null', '--show-scope', '--includes'])
  if (!answer.ok) return []
  const parts = answer.text.split('\0')
  const settings: [string, string][] = []
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [scope, entry] = [parts[i]!.trim(), parts[i + 1]!]
    const end = entry.indexOf('\n')
    const key = end < 0 ? entry : entry.slice(0, end)
    if (scope !== 'local' && scope !== 'worktree') continue
    if (/^(http|credential|ssh|user)\.|^core\.(sshcommand|askpass|gitproxy)$/i.test(key)) {
      settings.push([key, end < 0 ? 'true' : entry.slice(end + 1)])
    }
  }
  return settings
}

function configuration({ fetch, push }: Urls, objectFormat: string): string {
  const sha256 = objectFormat === 'sha256'
  return [
    '[core]',
    `\trepositoryformatversion = 1`,
    '\tbare = true',
    '[extensions]',
    ...(sha256 ? ['\tobjectFormat = sha256'] : []),
    // A partial clone: files that were not fetched are known to be on the remote.
    `\tpartialClone = ${remoteName}`,
    `[remote "${remoteName}"]`,
    `\turl = ${quoted(fetch)}`,
    `\tpushurl = ${quoted(push)}`,
    '\tpromisor = true',
    '\tpartialclonefilter = blob:none',
    '',
  ].join('\n')
}
