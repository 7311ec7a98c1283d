/** A pull request as it is now, which may be another than when the run began. */

import type { Answer, Client } from './client.ts'

export interface PullRequestNow {
  readonly head: string
  readonly isOpen: boolean
  readonly labels: readonly string[]
}

/** The pull request that became this commit when it was merged into this branch; null where none did. */
export function readMergedAs(client: Client, commit: string, branch: string): Promise<Answer<number | null>> {
  return client.ask('pull-requests: read', async (octokit) => {
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
      ...client.repository,
      commit_sha: commit,
    })
    const merged = data.find(
      ({ merge_commit_sha, merged_at, base }) =>
        merge_commit_sha === commit && merged_at !== null && base.ref === branch,
    )
    return merged?.number ?? null
  })
}

export function readPullRequest(client: Client, number: number): Promise<Answer<PullRequestNow>> {
  return client.ask('pull-requests: read', async (octokit) => {
    const { data } = await octokit.rest.pulls.get({ ...client.repository, pull_number: number })
    return { head: data.head.sha, isOpen: data.state === 'open', labels: data.labels.map(({ name }) => name) }
  })
}
