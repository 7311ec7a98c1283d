/** What is asked of the user's repository. Everything here reads; the only thing ever added to the
 *  repository is history that a shallow checkout lacks (ancestry.ts). */

import { Failure, UsageFailure } from '../model/failure.ts'
import type { Git } from './git.ts'
import { explainGit } from './git.ts'

export interface Repository {
  readonly git: Git
  /** Root of the user's checkout. */
  readonly top: string
  /** The git folder shared by all worktrees. */
  readonly commonDirectory: string
  readonly shallow: boolean
}

/** Finds the repository around a folder. Throws a Failure where there is none, or none with a checkout. */
export async function openRepository(git: Git): Promise<Repository> {
  const answer = await git.attempt(['rev-parse', '--show-toplevel', '--git-common-dir', '--is-shallow-repository'])
  if (!answer.ok) throw explainGit(['rev-parse'], answer.said, git.directory)
  const [top, common, shallow] = answer.text.split('\n')
  if (top === undefined || common === undefined || top === '')
    throw explainGit(['rev-parse'], answer.said, git.directory)
  const absolute = await git.text(['rev-parse', '--path-format=absolute', '--git-common-dir'])
  return { git: git.at(top), top, commonDirectory: absolute, shallow: shallow === 'true' }
}

/** The commit that a name stands for, or null. `origin/<name>` counts too, since a runner's checkout has
 *  no local branches but its own. */
export async function findCommit(repository: Repository, ref: string): Promise<string | null> {
  if (ref === '' || ref.startsWith('-')) return null
  for (const name of [ref, `origin/${ref}`]) {
    const answer = await repository.git.attempt([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`,
    ])
    if (answer.ok && /^[0-9a-f]{40,64}$/.test(answer.text)) return answer.text
  }
  return null
}

/** The same, with an unknown name as a failure that tells the nearest known ones. */
export async function resolveCommit(repository: Repository, ref: string): Promise<string> {
  const commit = await findCommit(repository, ref)
  if (commit !== null) return commit
  const near = nearest(ref, await refNames(repository))
  const known = near.length === 0 ? '' : ` Did you mean ${near.map((name) => `\`${name}\``).join(', ')}?`
  const shallow = repository.shallow
    ? ' This is a shallow checkout: in a workflow, set `fetch-depth: 0` on actions/checkout.'
    : ''
  throw new UsageFailure(`No commit, branch or tag is called "${ref}" here`, {
    hint: `${known}${shallow}`.trim() || 'List what there is with `git branch --all` and `git tag`.',
  })
}

async function refNames(repository: Repository): Promise<string[]> {
  const answer = await repository.git.attempt([
    'for-each-ref',
    '--format=%(refname)',
    'refs/heads',
    'refs/tags',
    'refs/remotes',
  ])
  return answer.text
    .split('\n')
    .filter((name) => name !== '')
    .map((name) => name.replace(/^refs\/(heads|tags|remotes)\//, ''))
}

/** Up to three names within reach of a typing error, nearest first. */
export function nearest(name: string, known: readonly string[]): string[] {
  const reach = Math.max(2, Math.floor(name.length / 3))
  const short = (candidate: string): string => candidate.replace(/^origin\//, '')
  return [...new Set(known)]
    .map((candidate) => ({
      candidate,
      distance: Math.min(editDistance(name, candidate), editDistance(name, short(candidate))),
    }))
    .filter(({ candidate, distance }) => distance <= reach || short(candidate).endsWith(`/${name}`))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/** Levenshtein's distance without regard to case. */
export function editDistance(a: string, b: string): number {
  const [from, to] = [a.toLowerCase(), b.toLowerCase()]
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[to.length]!
}

/** Nearest common ancestor, or null where this checkout knows none. */
export async function mergeBase(repository: Repository, a: string, b: string): Promise<string | null> {
  const answer = await repository.git.attempt(['merge-base', a, b])
  if (answer.ok) return answer.text
  if (answer.code === 1) return null
  throw explainGit(['merge-base'], answer.said, repository.top)
}

/** Parents of a commit that this checkout has; empty for a root commit and at the edge of a shallow one. */
export async function parentsOf(repository: Repository, commit: string): Promise<readonly string[]> {
  const line = await repository.git.text(['rev-list', '--parents', '-n', '1', commit])
  return line.split(' ').slice(1)
}

/** What the commit itself names as its parents, in this checkout or not. */
export async function namedParentsOf(repository: Repository, commit: string): Promise<readonly string[]> {
  const text = await repository.git.text(['cat-file', 'commit', commit])
  const header = text.split('\n\n', 1)[0] ?? ''
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]!)
}

/** The text of a file as a commit has it; null where it has none by this path. */
export async function fileAt(repository: Repository, commit: string, file: string): Promise<string | null> {
  const entry = await repository.git.text(['ls-tree', '-z', '--full-tree', commit, '--', file])
  const [mode, kind, object] = entry.split(/[ \t]/)
  if (kind !== 'blob' || object === undefined) return null
  if (mode === '120000') {
    throw new Failure(`${file} is a link in ${commit.slice(0, 12)}`, {
      hint: 'Write what it holds into the file itself.',
      exitCode: 2,
    })
  }
  return repository.git.text(['cat-file', 'blob', object])
}

/** First line of a commit's message. */
export async function subjectOf(repository: Repository, commit: string): Promise<string> {
  return repository.git.text(['log', '-1', '--format=%s', commit])
}

/** Unix seconds at which a commit was made. */
export async function commitTime(repository: Repository, commit: string): Promise<number> {
  return Number(await repository.git.text(['log', '-1', '--format=%ct', commit]))
}

/** True where both commits hold the same files. */
export async function sameTree(repository: Repository, a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [a, b].map((commit) => repository.git.text(['rev-parse', `${commit}^{tree}`])),
  )
  return first === second
}

export interface DirtyState {
  /** Tracked files that differ from HEAD. */
  readonly changed: readonly string[]
  readonly untracked: readonly string[]
}

/** What the checkout holds beyond HEAD. Reads only: the index is not refreshed on disk. */
export async function dirtyState(repository: Repository): Promise<DirtyState> {
  const text = await repository.git.text([
    'status',
    '--porcelain=v1',
    '-z',
    '--ignore-submodules=dirty',
    '--no-renames',
  ])
  const entries = text.split('\0').filter((entry) => entry.length > 3)
  const untracked = entries.filter((entry) => entry.startsWith('??')).map((entry) => entry.slice(3))
  const changed = entries.filter((entry) => !entry.startsWith('??')).map((entry) => entry.slice(3))
  return { changed, untracked }
}

/** The branch that work goes back to: what the remote calls HEAD, else the usual names, else null. */
export async function defaultBranch(repository: Repository): Promise<string | null> {
  const head = await repository.git.attempt(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
  if (head.ok) return head.text
  const configured = await repository.git.attempt(['config', '--get', 'init.defaultBranch'])
  const names = ['main', 'master', ...(configured.ok ? [configured.text] : []), 'trunk', 'develop']
  for (const name of names) if ((await findCommit(repository, name)) !== null) return name
  return null
}

/** The branch that is checked out, or null for a detached HEAD. */
export async function currentBranch(repository: Repository): Promise<string | null> {
  const answer = await repository.git.attempt(['symbolic-ref', '--quiet', '--short', 'HEAD'])
  return answer.ok ? answer.text : null
}

/** The remote that history comes from: `origin`, or the only one there is. */
export async function historyRemote(repository: Repository): Promise<string | null> {
  const names = (await repository.git.text(['remote'])).split('\n').filter((name) => name !== '')
  if (names.includes('origin')) return 'origin'
  return names.length === 1 ? names[0]! : null
}

/** Throws where a repository has no commit yet. */
export async function headCommit(repository: Repository): Promise<string> {
  const head = await findCommit(repository, 'HEAD')
  if (head !== null) return head
  throw new Failure('This repository has no commit yet', {
    hint: 'Commit something first: two commits are compared.',
    exitCode: 2,
  })
}
