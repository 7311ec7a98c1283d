/** Which two commits are compared, and how they are called. */

import { obtainCommit, obtainMergeBase, obtainParent } from '../../host/ancestry.ts'
import { releaseNamed } from '../../host/releases.ts'
import {
  defaultBranch,
  headCommit,
  mergeBase,
  type Repository,
  resolveCommit,
  sameTree,
  subjectOf,
} from '../../host/repository.ts'
import { UsageFailure } from '../../model/failure.ts'
import type { Note } from '../../model/note.ts'
import type { CommitLabel } from '../../model/report.ts'
import { counted } from '../../report/numbers.ts'

export interface Commits {
  readonly base: CommitLabel & { readonly commit: string }
  readonly head: CommitLabel & { readonly commit: string }
  readonly notes: readonly Note[]
  /** True where head is perhaps on no branch, so that a clone has to fetch it: a pull request's test merge, a fork's. */
  readonly isApart?: boolean
}

export interface Choice {
  readonly commit: string
  readonly label: string
  readonly chosen?: string
}

/** The commits of a comparison on somebody's own machine. `base` and `head` are names of commits;
 *  `base` may be `last-release`; without a base, the merge base with the default branch, or the commit before. */
export async function chooseCommits(
  repository: Repository,
  base: string | null,
  head: string | null,
): Promise<Commits> {
  const headCommitHash = head === null ? await headCommit(repository) : await resolveCommit(repository, head)
  const headChoice: Choice = { commit: headCommitHash, label: head ?? 'HEAD' }
  const baseChoice =
    base === null
      ? await defaultBase(repository, headChoice)
      : ((await releaseBefore(repository, base, headCommitHash)) ?? {
          commit: await resolveCommit(repository, base),
          label: base,
        })
  return describeCommits(repository, baseChoice, headChoice)
}

/** The release that `last-release` or `last-release-of:…` stands for; null where `base` is another name. */
export async function releaseBefore(repository: Repository, base: string, head: string): Promise<Choice | null> {
  const release = await releaseNamed(repository, base, head)
  if (release === null) return null
  const { tag, commit, commits } = release
  const since = commits === null ? '' : `, ${counted(commits, 'commit')} before`
  return { commit, label: tag, chosen: `the last release, ${tag}${since}` }
}

/** Adds subjects, and says where there is nothing to be found. */
export async function describeCommits(repository: Repository, base: Choice, head: Choice): Promise<Commits> {
  const [baseSubject, headSubject] = await Promise.all([base, head].map(({ commit }) => subjectOf(repository, commit)))
  return {
    base: { ...base, subject: baseSubject! },
    head: { ...head, subject: headSubject! },
    notes: await sameNotes(repository, base.commit, head.commit),
  }
}

/** The merge base with the default branch; the commit before, where head is on that branch. */
export async function defaultBase(repository: Repository, head: Choice, branch?: string | null): Promise<Choice> {
  const name = branch ?? (await defaultBranch(repository))
  const tip = name === null ? null : await obtainCommit(repository, name)
  const common = tip === null ? null : await commonCommit(repository, tip, head.commit)
  if (common !== null && common !== head.commit) {
    return { commit: common, label: `merge base with ${name}`, chosen: `merge base of ${name} and ${head.label}` }
  }
  const parent = await obtainParent(repository, head.commit)
  if (parent === null) {
    throw new UsageFailure(
      `${head.label} is the first commit of this repository: there is nothing to compare it with.`,
      {
        hint: 'Name the commit to compare with: in a workflow by the input base-ref, else as in benchgate compare BASE HEAD.',
      },
    )
  }
  const why = name === null ? 'no default branch was found' : `${head.label} is on ${name}`
  return { commit: parent, label: `${head.label}~1`, chosen: `the commit before ${head.label}, since ${why}` }
}

async function commonCommit(repository: Repository, tip: string, head: string): Promise<string | null> {
  return repository.shallow ? obtainMergeBase(repository, tip, head) : mergeBase(repository, tip, head)
}

async function sameNotes(repository: Repository, base: string, head: string): Promise<Note[]> {
  if (base === head) return [{ code: 'same-commit' }]
  return (await sameTree(repository, base, head)) ? [{ code: 'same-files' }] : []
}
