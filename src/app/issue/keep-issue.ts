/** Keeps the one issue of a key as things stand: opens it, brings it up to date, closes it. What is undecided leaves it
 *  as it is. Nothing here fails: what GitHub does not let happen is a remark, and the verdict stands. */

import type { Answer, Client } from '../../github/client.ts'
import { changeIssue, closeIssue, findIssues, type OwnIssue, openIssue } from '../../github/issue.ts'
import type { Note } from '../../model/note.ts'
import type { IssueDraft } from '../../report/markdown/issue.ts'
import { Attempts } from '../pull-request/attempts.ts'

export interface KeptIssue {
  /** What was done; `none` where there is no issue and none is due. */
  readonly done: 'opened' | 'changed' | 'closed' | 'left' | 'none'
  readonly url: string | null
  readonly note: Note | null
}

export async function keepIssue(client: Client, key: string, draft: IssueDraft): Promise<KeptIssue> {
  const attempts = new Attempts()
  const keep = <T>(answer: Answer<T>) => attempts.keep('issue', answer)
  const result = await bringUpToDate(client, key, draft, keep)
  return { ...result, note: attempts.note({ readOnly: null }) }
}

type Keep = <T>(answer: Answer<T>) => T | undefined

async function bringUpToDate(
  client: Client,
  key: string,
  draft: IssueDraft,
  keep: Keep,
): Promise<Omit<KeptIssue, 'note'>> {
  const found = keep(await findIssues(client, key))
  if (found === undefined) return { done: 'none', url: null }
  const [issue, ...twins] = found
  for (const twin of twins) keep(await closeIssue(client, key, twin, 'duplicate', null))
  if (draft.standing === 'undecided') return { done: issue === undefined ? 'none' : 'left', url: issue?.url ?? null }
  if (draft.standing === 'open') return openOrChange(client, key, issue, draft, keep)
  if (issue === undefined) return { done: 'none', url: null }
  const closed = keep(await closeIssue(client, key, issue, 'completed', draft.text))
  return { done: closed === undefined ? 'left' : 'closed', url: issue.url }
}

async function openOrChange(
  client: Client,
  key: string,
  issue: OwnIssue | undefined,
  draft: IssueDraft,
  keep: Keep,
): Promise<Omit<KeptIssue, 'note'>> {
  const written = keep(
    issue === undefined ? await openIssue(client, key, draft) : await changeIssue(client, key, issue, draft),
  )
  if (written === undefined) return { done: issue === undefined ? 'none' : 'left', url: issue?.url ?? null }
  return { done: issue === undefined ? 'opened' : 'changed', url: written.url }
}
