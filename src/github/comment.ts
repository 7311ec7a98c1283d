/** The one comment per key under a pull request. Found by our own marker under our own name over all
 *  pages, changed in place, and never a second one: it is looked for again before one is made, and
 *  afterwards, because another job may have made one at the same moment. Then the older one stays. */

import type { Answer, Client, Octokit } from './client.ts'
import { isUncertain } from './failure.ts'
import { type CommentMemory, readMarker, withoutMarker, writeMarker } from './marker.ts'
import { ownLogin } from './own-login.ts'

export interface OwnComment {
  readonly id: number
  readonly url: string
  /** Without the marker. */
  readonly text: string
  readonly remembered: CommentMemory
}

export interface CommentPlace {
  readonly client: Client
  readonly pull: number
  readonly key: string
}

const permission = 'pull-requests: write'
const pageSize = 100
/** Clocks differ; to look back a little further costs nothing. */
const slackSeconds = 120

interface ListedComment {
  readonly id: number
  readonly html_url: string
  readonly body?: string
  readonly user: { readonly login: string } | null
}

/** Our comment, or null. Stops at the page that has it. */
export function findComment({ client, pull, key }: CommentPlace): Promise<Answer<OwnComment | null>> {
  return client.ask('pull-requests: read', async (octokit) => {
    for await (const { data } of pagesOf(octokit, client, pull)) {
      const [oldest] = await ownAmong(octokit, data, key)
      if (oldest !== undefined) return oldest
    }
    return null
  })
}

function pagesOf(octokit: Octokit, { repository }: Client, pull: number, since?: Date) {
  return octokit.paginate.iterator(octokit.rest.issues.listComments, {
    ...repository,
    issue_number: pull,
    per_page: pageSize,
    ...(since === undefined ? {} : { since: since.toISOString() }),
  })
}

/** Those of a list that are ours, oldest first. Who we are is asked only where somebody wrote our marker. */
async function ownAmong(
  octokit: Octokit,
  listed: readonly ListedComment[],
  key: string,
  known?: string,
): Promise<OwnComment[]> {
  const marked = listed.flatMap(({ id, html_url, body, user }) => {
    const remembered = readMarker(body ?? '')
    if (remembered?.key !== key) return []
    return [{ id, url: html_url, text: withoutMarker(body ?? ''), remembered, author: user?.login ?? '' }]
  })
  if (marked.length === 0) return []
  const self = known ?? (await ownLogin(octokit))
  return marked
    .filter(({ author }) => author === self)
    .map(({ author: _, ...comment }) => comment)
    .toSorted((a, b) => a.id - b.id)
}

export interface WrittenComment {
  readonly id: number
  readonly url: string
}

export interface Draft {
  readonly text: string
  readonly remembered: CommentMemory
}

/** Puts the text into our comment, which is made where there is none. `found` is what an earlier search
 *  gave, at `searched`. */
export async function writeComment(
  place: CommentPlace,
  { text, remembered }: Draft,
  found: OwnComment | null,
  searched: Date,
): Promise<Answer<WrittenComment>> {
  const body = `${text.trimEnd()}\n\n${writeMarker(remembered)}`
  if (found !== null) {
    const changed = await changeComment(place, found.id, body)
    if (changed.ok || changed.failure.kind !== 'not-found') return changed
  }
  const since = new Date(searched.getTime() - slackSeconds * 1000)
  const made = await makeUnlessThere(place, body, since)
  // Whether an unanswered request left a comment can only be seen by looking.
  return made.ok || !isUncertain(made.failure) ? made : makeUnlessThere(place, body, since)
}

async function changeComment({ client }: CommentPlace, id: number, body: string): Promise<Answer<WrittenComment>> {
  const change = () =>
    client.ask(permission, async (octokit) => {
      const { data } = await octokit.rest.issues.updateComment({ ...client.repository, comment_id: id, body })
      return { id: data.id, url: data.html_url }
    })
  const changed = await change()
  // The same text twice is the same text.
  return changed.ok || !isUncertain(changed.failure) ? changed : change()
}

async function makeUnlessThere(place: CommentPlace, body: string, since: Date): Promise<Answer<WrittenComment>> {
  const before = await ownSince(place, since)
  if (!before.ok) return before
  const [there] = before.value
  if (there !== undefined) return changeComment(place, there.id, body)
  const { client, pull } = place
  const made = await client.ask(permission, async (octokit) => {
    const { data } = await octokit.rest.issues.createComment({ ...client.repository, issue_number: pull, body })
    return { id: data.id, url: data.html_url, author: data.user?.login }
  })
  return made.ok ? keepOldest(place, made.value, body, since) : made
}

function ownSince({ client, pull, key }: CommentPlace, since: Date, self?: string): Promise<Answer<OwnComment[]>> {
  return client.ask('pull-requests: read', async (octokit) => {
    const all: ListedComment[] = []
    for await (const { data } of pagesOf(octokit, client, pull, since)) all.push(...data)
    return ownAmong(octokit, all, key, self)
  })
}

/** Two jobs that both found nothing have both made a comment. Whoever looks last sees both, so that one
 *  stays whatever the order: the oldest, with the text of who looked last. */
async function keepOldest(
  place: CommentPlace,
  made: WrittenComment & { readonly author: string | undefined },
  body: string,
  since: Date,
): Promise<Answer<WrittenComment>> {
  const all = await ownSince(place, since, made.author)
  if (!all.ok || all.value.length < 2) return { ok: true, value: made }
  const [oldest, ...others] = all.value
  for (const { id } of others) {
    // Gone already where the other job was quicker.
    await place.client.ask(permission, (octokit) =>
      octokit.rest.issues.deleteComment({ ...place.client.repository, comment_id: id }),
    )
  }
  return oldest!.id === made.id ? { ok: true, value: made } : changeComment(place, oldest!.id, body)
}
