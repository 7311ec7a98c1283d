/** Files of the repository, read through the interface: for a job that checks nothing out. */

import type { Answer, Client } from './client.ts'

/** The text of a file at a commit or branch; null where there is none. Needs `contents: read`. */
export async function readContent(client: Client, path: string, ref: string): Promise<Answer<string | null>> {
  const answer = await client.ask('contents: read', async (octokit) => {
    const { data } = await octokit.rest.repos.getContent({ ...client.repository, path, ref })
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) return null
    return Buffer.from(data.content, 'base64').toString('utf8')
  })
  return !answer.ok && answer.failure.kind === 'not-found' ? { ok: true, value: null } : answer
}
