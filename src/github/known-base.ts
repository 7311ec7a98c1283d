/** Whether GitHub knows a commit that a stranger's job says it compared with: the merge base of a pull request, or a
 *  commit of the branch that it is to be merged into. Needs `contents: read`. */

import type { Answer, Client } from './client.ts'

export type Belonging = 'merge-base' | 'of-branch' | 'elsewhere'

/** @param branch the base branch. @param head full hash of the pull request's head, which GitHub knows here too. */
export async function belongingOf(
  client: Client,
  commit: string,
  { branch, head }: { readonly branch: string; readonly head: string },
): Promise<Answer<Belonging>> {
  const merged = await compare(client, branch, head)
  if (!merged.ok) return merged
  if (merged.value?.base === commit) return { ok: true, value: 'merge-base' }
  const own = await compare(client, commit, branch)
  if (!own.ok) return own
  const isBehind = own.value?.status === 'ahead' || own.value?.status === 'identical'
  return { ok: true, value: isBehind ? 'of-branch' : 'elsewhere' }
}

/** Null where GitHub knows one of them not, or they have nothing in common. */
async function compare(
  client: Client,
  base: string,
  head: string,
): Promise<Answer<{ readonly base: string; readonly status: string } | null>> {
  const basehead = `${base}...${head}`
  const answer = await client.ask('contents: read', async (octokit) => {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
      ...client.repository,
      basehead,
      // What lies between them is of no interest.
      per_page: 1,
    })
    return { base: data.merge_base_commit.sha, status: data.status as string }
  })
  return !answer.ok && answer.failure.kind === 'not-found' ? { ok: true, value: null } : answer
}
