/** Who we are. */

import type { Octokit } from './client.ts'

/** GraphQL tells it for tokens of jobs, Apps and people alike; `GET /user` refuses the first two. */
export async function ownLogin(octokit: Octokit): Promise<string> {
  const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }')
  return viewer.login
}
