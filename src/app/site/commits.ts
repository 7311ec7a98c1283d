/** What the checkout knows of the commits: their order on the default branch, first lines, releases; and where the
 *  repository is on the web. All of it is optional: without it the page shows less and says so. */

import type { StoredRecord } from '../../baseline/record.ts'
import { defaultBranch, findCommit, historyRemote, type Repository } from '../../host/repository.ts'

export interface CommitFacts {
  /** Position on the default branch by commit, the oldest 0. Empty where unknown. */
  readonly line: ReadonlyMap<string, number>
  readonly subjects: ReadonlyMap<string, string>
  /** Names of tags by the commit that they name. */
  readonly tags: ReadonlyMap<string, readonly string[]>
}

export const noCommitFacts: CommitFacts = { line: new Map(), subjects: new Map(), tags: new Map() }

export async function commitFacts(repository: Repository): Promise<CommitFacts> {
  const branch = await defaultBranch(repository)
  const tip =
    branch === null
      ? null
      : ((await findCommit(repository, `origin/${branch}`)) ?? (await findCommit(repository, branch)))
  if (tip === null) return noCommitFacts
  // A shallow checkout ends somewhere: what is older would look rewritten.
  const log = repository.shallow
    ? ''
    : await repository.git.text(['log', '--first-parent', '--reverse', '--format=%H %s', tip, '--'])
  const rows = log === '' ? [] : log.split('\n')
  const line = new Map(rows.map((row, at) => [hashOf(row), at]))
  const subjects = new Map(rows.map((row) => [hashOf(row), row.slice(hashOf(row).length + 1, 240)]))
  return { line, subjects, tags: await tagsOf(repository) }
}

function hashOf(row: string): string {
  const end = row.indexOf(' ')
  return end < 0 ? row : row.slice(0, end)
}

async function tagsOf({ git }: Repository): Promise<Map<string, string[]>> {
  const text = await git.text([
    'for-each-ref',
    '--format=%(objectname) %(*objectname) %(refname:lstrip=2)',
    'refs/tags',
  ])
  const tags = new Map<string, string[]>()
  for (const row of text.split('\n')) {
    const [, own, peeled, name] = /^([0-9a-f]+) ([0-9a-f]*) (.+)$/.exec(row) ?? []
    if (own === undefined || name === undefined) continue
    const commit = peeled === undefined || peeled === '' ? own : peeled
    tags.set(commit, [...(tags.get(commit) ?? []), name])
  }
  return tags
}

/** `https://github.com/owner/name`, for links; null where nothing tells. */
export async function webAddress(
  repository: Repository | null,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  const [server, name] = [environment['GITHUB_SERVER_URL'], environment['GITHUB_REPOSITORY']]
  if (server !== undefined && name !== undefined) return safeAddress(`${server}/${name}`)
  const remote = repository === null ? null : await historyRemote(repository)
  if (repository === null || remote === null) return null
  const url = await repository.git.attempt(['remote', 'get-url', remote])
  if (!url.ok) return null
  const found = /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)([\w.-]+)[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    url.text,
  )
  return found === null ? null : safeAddress(`https://${found[1]}/${found[2]}`)
}

/** github-action-benchmark keeps the address of each commit. */
export function addressOfRecords(records: readonly StoredRecord[]): string | null {
  const rest = records.at(-1)?.imported?.rest as { commit?: { url?: unknown } } | null | undefined
  const url = rest?.commit?.url
  return typeof url === 'string' ? safeAddress(url.replace(/\/commits?\/[0-9a-f]+$/, '')) : null
}

function safeAddress(text: string): string | null {
  return /^https?:\/\/[\w.-]+(:\d+)?\/[\w.-]+\/[\w.-]+$/.test(text) ? text : null
}
