/** First-parent ancestors by the remote, for a checkout that knows too few of them. */

import type { PrivateRepository } from './private-repository.ts'
import { fetchCommits } from './remote.ts'

/** Up to `count`, the commit itself first; empty where the remote does not have it. */
export async function remoteFirstParents(
  own: PrivateRepository,
  commit: string,
  count: number,
): Promise<readonly string[]> {
  const answer = await fetchCommits(own, commit, count)
  if (!answer.ok) return []
  const list = await own.git.attempt(['rev-list', '--first-parent', `--max-count=${count}`, commit])
  return list.ok ? list.text.split('\n') : []
}
