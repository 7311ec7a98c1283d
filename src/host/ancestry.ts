/** Gets history that a shallow checkout lacks. Adds objects to the repository and moves its shallow
 *  boundary; writes no branch, no tag, no FETCH_HEAD, no configuration. */

import { Failure } from '../model/failure.ts'
import type { AttemptOptions, GitAnswer } from './git.ts'
import { findCommit, historyRemote, mergeBase, namedParentsOf, openRepository, type Repository } from './repository.ts'

/** Fetching by hash with an empty refmap: no remote-tracking branch moves either. */
const quietly = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap=']

const advice =
  'In a workflow, set `fetch-depth: 0` on actions/checkout; locally, run `git fetch --unshallow`. Then run this again.'

/** Growing steps: most merge bases are near, and each step costs a round trip. */
const steps = [['--deepen=50'], ['--deepen=250'], ['--deepen=2000'], ['--unshallow']] as const

/** The merge base of two commits, deepening a shallow checkout until it is found. Throws a Failure
 *  that says what to set where it cannot be. */
export async function obtainMergeBase(repository: Repository, a: string, b: string): Promise<string> {
  for (const commit of [a, b]) await obtainCommit(repository, commit)
  const known = await mergeBase(repository, a, b)
  if (known !== null) return known
  if (!repository.shallow) {
    throw new Failure(`${short(a)} and ${short(b)} have no common history`, {
      hint: 'Name the commit to compare with: `base-ref`.',
      exitCode: 2,
    })
  }
  const remote = await remoteOf(repository)
  let last: GitAnswer | undefined
  for (const step of steps) {
    last = await withAndWithoutToken(repository, [...quietly, ...step, remote, a, b])
    const found = await mergeBase(repository, a, b)
    if (found !== null) return found
    if (!(await isShallow(repository))) break
  }
  throw new Failure(
    `The merge base of ${short(a)} and ${short(b)} is not in this shallow checkout, and could not be fetched`,
    {
      hint: advice,
      ...(last === undefined || last.said === '' ? {} : { output: last.said }),
    },
  )
}

/** Parent number `index` (0 is the first) of a commit, fetched where a shallow checkout stops before it. Null for a root commit. */
export async function obtainParent(repository: Repository, commit: string, index = 0): Promise<string | null> {
  const parent = (await namedParentsOf(repository, commit))[index]
  if (parent === undefined) return null
  return obtainCommit(repository, parent)
}

/** A commit by its hash or name, fetched where this checkout does not have it. */
export async function obtainCommit(repository: Repository, ref: string): Promise<string> {
  const known = await findCommit(repository, ref)
  if (known !== null) return known
  const remote = await remoteOf(repository)
  const hash = /^[0-9a-f]{40,64}$/.test(ref) ? ref : await hashOnRemote(repository, remote, ref)
  // Without the depth, one commit would bring all of history into a shallow checkout; with it, a
  // complete checkout would become shallow.
  const depth = (await isShallow(repository)) ? ['--depth=1'] : []
  const answer = await withAndWithoutToken(repository, [...quietly, ...depth, remote, hash])
  const found = answer.ok ? await findCommit(repository, hash) : null
  if (found !== null) return found
  throw new Failure(`Commit ${short(hash)} is not in this checkout, and could not be fetched from ${remote}`, {
    hint: repository.shallow ? advice : 'Fetch it first, or name another commit.',
    output: answer.said,
  })
}

async function hashOnRemote(repository: Repository, remote: string, ref: string): Promise<string> {
  const answer = await withAndWithoutToken(repository, [
    'ls-remote',
    '--quiet',
    remote,
    `refs/heads/${ref}`,
    `refs/tags/${ref}`,
    `refs/tags/${ref}^{}`,
  ])
  const rows = answer.text.split('\n').map((row) => row.split('\t'))
  // A peeled tag (`^{}`) comes last and is the commit itself.
  const hash = rows.at(-1)?.[0]
  if (answer.ok && hash !== undefined && /^[0-9a-f]{40,64}$/.test(hash)) return hash
  throw new Failure(`"${ref}" is neither in this checkout nor a branch or tag of ${remote}`, {
    hint: 'Check the name in `base-ref`.',
    exitCode: 2,
    ...(answer.ok ? {} : { output: answer.said }),
  })
}

async function remoteOf(repository: Repository): Promise<string> {
  const remote = await historyRemote(repository)
  if (remote !== null) return remote
  throw new Failure('History is missing here, and there is no remote called `origin` to fetch it from', {
    hint: advice,
  })
}

async function isShallow(repository: Repository): Promise<boolean> {
  return (await openRepository(repository.git)).shallow
}

/** Git's own credentials first: what the checkout step left may see more than our token. */
export async function withAndWithoutToken(repository: Repository, args: readonly string[]): Promise<GitAnswer> {
  const options: AttemptOptions = { timeoutSeconds: 900 }
  const plain = await repository.git.attempt(args, options)
  if (plain.ok || !repository.git.hasToken) return plain
  return repository.git.attempt(args, { ...options, withToken: true })
}

function short(commit: string): string {
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : commit
}
