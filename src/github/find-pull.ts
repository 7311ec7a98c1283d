/** Finds the open pull request that a workflow run was about. The run's own list is empty for forks, and
 *  what the run left may name anybody's; so it is found by what the event says of the commit. */

import type { Answer, Client } from './client.ts'

export interface RunHead {
  readonly sha: string
  readonly branch: string
  /** `owner/name` of the repository that the branch is in: the fork, for one. */
  readonly repository: string
}

export interface FoundPull {
  readonly number: number
  readonly base: string
  readonly baseBranch: string
}

export type PullSearch =
  | { readonly kind: 'found'; readonly pulls: readonly FoundPull[] }
  /** There is one of that branch, and its head is another commit by now. */
  | { readonly kind: 'moved'; readonly number: number; readonly head: string }
  | { readonly kind: 'none' }

/** Of one branch there may be several, into different branches; the lowest number first. */
export function findPulls(client: Client, head: RunHead): Promise<Answer<PullSearch>> {
  const here = `${client.repository.owner}/${client.repository.repo}`.toLowerCase()
  const [owner] = head.repository.split('/')
  return client.ask('pull-requests: read', async (octokit): Promise<PullSearch> => {
    const pulls = await octokit.paginate(octokit.rest.pulls.list, {
      ...client.repository,
      state: 'open',
      head: `${owner}:${head.branch}`,
      per_page: 100,
    })
    const ofBranch = pulls.filter(
      (pull) =>
        pull.head.repo?.full_name.toLowerCase() === head.repository.toLowerCase() &&
        pull.head.ref === head.branch &&
        pull.base.repo.full_name.toLowerCase() === here,
    )
    const found = ofBranch
      .filter((pull) => pull.head.sha === head.sha)
      .map(({ number, base }) => ({ number, base: base.sha, baseBranch: base.ref }))
      .sort((a, b) => a.number - b.number)
    if (found.length > 0) return { kind: 'found', pulls: found }
    const [other] = ofBranch
    return other === undefined ? { kind: 'none' } : { kind: 'moved', number: other.number, head: other.head.sha }
  })
}
