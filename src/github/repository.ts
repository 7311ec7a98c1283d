/** The repository itself, as GitHub knows it. */

import type { Answer, Client } from './client.ts'

export interface RepositoryFacts {
  readonly id: number
  readonly defaultBranch: string
}

export function readRepository(client: Client): Promise<Answer<RepositoryFacts>> {
  return client.ask('metadata: read', async (octokit) => {
    const { data } = await octokit.rest.repos.get({ ...client.repository })
    return { id: data.id, defaultBranch: data.default_branch }
  })
}
