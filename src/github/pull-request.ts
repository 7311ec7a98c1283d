/** A pull request as it is now, which may be another than when the run began. */

import type { Answer, Client } from './client.ts'

export interface PullRequestNow {
  readonly head: string
  readonly isOpen: boolean
  readonly labels: readonly string[]
}

export function readPullRequest(client: Client, number: number): Promise<Answer<PullRequestNow>> {
  return client.ask('pull-requests: read', async (octokit) => {
    const { data } = await octokit.rest.pulls.get({ ...client.repository, pull_number: number })
    return { head: data.head.sha, isOpen: data.state === 'open', labels: data.labels.map(({ name }) => name) }
  })
}
