/** The commits that an event asks to compare, as far as they can be had in this checkout. What is
 *  checked out is head, whatever the event says, since that is what the job is about; the event says
 *  what to compare it with. */

import {
  type Choice,
  type Commits,
  defaultBase,
  describeCommits,
  releaseBefore,
} from '../app/gating/compared-commits.ts'
import { obtainCommit, obtainMergeBase, obtainParent } from '../host/ancestry.ts'
import type { Log } from '../host/log.ts'
import { headCommit, namedParentsOf, type Repository } from '../host/repository.ts'
import { Failure, UsageFailure } from '../model/failure.ts'
import type { Event } from './event.ts'

/** `baseRef` is the input; it wins over what the event suggests. */
export async function commitsOf(event: Event, repository: Repository, baseRef: string | null): Promise<Commits> {
  const commit = await headCommit(repository)
  const head: Choice = { commit, ...(await describeHead(event, repository, commit)) }
  const base = baseRef === null ? await baseOf(event, repository, head) : await namedBase(repository, baseRef, commit)
  if (base.commit === head.commit) throw sameCommit(base, head)
  const commits = await describeCommits(repository, base, head)
  return event.kind === 'pull-request' || event.kind === 'merge-group' ? { ...commits, isApart: true } : commits
}

export function logCommits(commits: Commits, log: Log): void {
  for (const [side, { commit, label, chosen, subject }] of [
    ['Base', commits.base],
    ['Head', commits.head],
  ] as const) {
    log.info(`${side}: ${commit.slice(0, 12)} (${chosen ?? label}) ${subject ?? ''}`)
  }
}

async function namedBase(repository: Repository, baseRef: string, head: string): Promise<Choice> {
  const release = await releaseBefore(repository, baseRef, head)
  if (release !== null) return release
  return { commit: await obtainCommit(repository, baseRef), label: baseRef, chosen: 'the input base-ref' }
}

async function baseOf(event: Event, repository: Repository, head: Choice): Promise<Choice> {
  switch (event.kind) {
    case 'pull-request':
      return pullRequestBase(event, repository, head)
    case 'merge-group':
      return { commit: await obtainCommit(repository, event.base), label: 'queue', chosen: "the merge queue's base" }
    case 'push':
      return pushBase(event, repository, head)
    case 'started':
      return defaultBase(repository, head, event.defaultBranch)
  }
}

type PullRequest = Extract<Event, { kind: 'pull-request' }>

/** True where the checkout stands on GitHub's test merge of the pull request into its base branch. */
async function isTestMerge(event: PullRequest, repository: Repository, commit: string): Promise<boolean> {
  const parents = await namedParentsOf(repository, commit)
  return parents.length === 2 && parents[1] === event.head
}

async function describeHead(event: Event, repository: Repository, commit: string): Promise<Omit<Choice, 'commit'>> {
  if (event.kind === 'merge-group') return { label: 'merge queue' }
  if (event.kind === 'push') return { label: event.ref.replace(/^refs\/(heads|tags)\//, '') }
  if (event.kind === 'started') return { label: 'HEAD' }
  if (commit === event.head) return { label: `#${event.number}` }
  return (await isTestMerge(event, repository, commit))
    ? { label: `#${event.number}`, chosen: `the pull request merged into ${event.baseBranch}` }
    : { label: 'HEAD', chosen: 'what is checked out, which is not the pull request’s head' }
}

/** Against the merge commit's own first parent, the only difference is the pull request: the branch may
 *  have moved on since the event, and the merge base may be long behind. */
async function pullRequestBase(event: PullRequest, repository: Repository, head: Choice): Promise<Choice> {
  const label = event.baseBranch
  if (await isTestMerge(event, repository, head.commit)) {
    const parent = await obtainParent(repository, head.commit)
    if (parent !== null) return { commit: parent, label, chosen: "the merge commit's first parent" }
  }
  const tip = await obtainCommit(repository, event.base)
  const commit = await obtainMergeBase(repository, tip, head.commit)
  return { commit, label, chosen: `merge base of ${event.baseBranch} and the pull request` }
}

async function pushBase(
  event: Extract<Event, { kind: 'push' }>,
  repository: Repository,
  head: Choice,
): Promise<Choice> {
  if (event.before === null) {
    const base = await defaultBase(repository, head, event.defaultBranch)
    return { ...base, chosen: `${base.chosen}: the push made ${head.label}, so no commit was there before` }
  }
  try {
    const commit = await obtainCommit(repository, event.before)
    return {
      commit,
      label: 'before',
      chosen: event.forced ? 'the commit before the forced push' : 'the commit before the push',
    }
  } catch (error) {
    if (!event.forced || !(error instanceof Failure)) throw error
    throw new Failure(`${error.message}. The push was forced, and the server no longer has what it replaced.`, {
      hint: 'Set the input base-ref to a branch to compare with.',
      cause: error,
      ...(error.output === undefined ? {} : { output: error.output }),
    })
  }
}

function sameCommit(base: Choice, head: Choice): UsageFailure {
  const how = base.chosen === undefined ? '' : ` (${base.chosen})`
  return new UsageFailure(
    `Base${how} and head are the same commit, ${head.commit.slice(0, 12)}: there is nothing to compare.`,
    {
      hint: 'Set the input base-ref to the commit to compare with.',
    },
  )
}
