/** Short answers to a comment: a reaction, or a comment of our own. Both are given once, however often
 *  GitHub delivers the event: a reaction is there once by itself, an answer carries a hidden line that
 *  says what it answers, and is looked for first. */

import type { Answer, Client, Octokit } from './client.ts'

export interface ReplyPlace {
  readonly client: Client
  readonly pull: number
  /** The comment that is answered. */
  readonly comment: number
  /** Who wrote it. */
  readonly to: string
}

export type Reaction = '+1' | 'confused' | 'eyes' | 'rocket'

const permission = 'pull-requests: write'

/** Gives whether it is new. */
export function react({ client, comment }: ReplyPlace, content: Reaction): Promise<Answer<boolean>> {
  return client.ask(permission, async (octokit) => {
    const { status } = await octokit.rest.reactions.createForIssueComment({
      ...client.repository,
      comment_id: comment,
      content,
    })
    // 200: it was there already.
    return (status as number) === 201
  })
}

export interface Reply {
  readonly text: string
  /** An answer that one person gets once a day, however many comments they write. */
  readonly onceADay: boolean
}

/** Gives whether it was written now; false where the answer was already there. */
export async function reply(place: ReplyPlace, { text, onceADay }: Reply, now: Date): Promise<Answer<boolean>> {
  const { client, pull, comment, to } = place
  const kind = onceADay ? 'daily' : 'once'
  const mark = writeMark({ comment, to, kind })
  const since = new Date(now.getTime() - dayMilliseconds)
  return client.ask(permission, async (octokit) => {
    for (const body of await recentBodies(octokit, client, pull, since)) {
      const found = readMark(body)
      if (found === null) continue
      if (found.comment === comment) return false
      if (onceADay && found.kind === 'daily' && found.to === to) return false
    }
    await octokit.rest.issues.createComment({
      ...client.repository,
      issue_number: pull,
      body: `${text.trimEnd()}\n\n${mark}`,
    })
    return true
  })
}

const dayMilliseconds = 24 * 3600 * 1000

/** Whose they are is not asked: who writes such a line silences our answer to themselves at most. */
async function recentBodies(octokit: Octokit, { repository }: Client, pull: number, since: Date): Promise<string[]> {
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    ...repository,
    issue_number: pull,
    per_page: 100,
    since: since.toISOString(),
  })
  return comments.map(({ body }) => body ?? '')
}

interface Mark {
  readonly comment: number
  readonly to: string
  readonly kind: 'once' | 'daily'
}

const pattern = /\n<!-- benchgate:reply (\d+) ([\w[\].-]*) (once|daily) -->\s*$/

/** Names of accounts have single hyphens only, so that none ends the HTML comment. */
function writeMark({ comment, to, kind }: Mark): string {
  return `<!-- benchgate:reply ${comment} ${/^[\w-]+(?:\[bot\])?$/.test(to) ? to.replaceAll('--', '-') : ''} ${kind} -->`
}

function readMark(body: string): Mark | null {
  const found = pattern.exec(body)
  return found === null ? null : { comment: Number(found[1]), to: found[2]!, kind: found[3] as Mark['kind'] }
}

/** Whether a comment is one of ours, whoever's token wrote it: those are never answered. */
export function isOurs(body: string): boolean {
  return /<!-- benchgate:(?:comment|reply) /.test(body)
}
