/** Who accepted a slowdown, and may: by the label or by a comment, with write access, since the head
 *  commit became the head. What was accepted before the last push was accepted of other code. The files of this room
 *  stand side by side, because each is one thing that GitHub is asked for. */

import type { Acceptance } from '../model/acceptance.ts'
import type { Note } from '../model/note.ts'
import type { Answer, Client } from './client.ts'
import { readCommands } from './commands.ts'

export interface Acceptances {
  readonly accepted: readonly Acceptance[]
  /** Attempts that do not count, and why. */
  readonly notes: readonly Note[]
}

export interface AcceptanceQuestion {
  readonly client: Client
  readonly pull: number
  readonly head: string
  /** Times at which that commit was the head. Where none is known, only `labelledBy` counts. */
  readonly known: readonly Date[]
  readonly label: string
  /** Whether the pull request carries the label now. */
  readonly isLabelled: boolean
  /** Who just set it, where that is the event that started this run. */
  readonly labelledBy: string | null
}

/** A claim to accept, before it is known whether its author may. */
interface Claim extends Acceptance {
  readonly how: 'label' | 'comment'
}

/** Access is asked for once a person, and of so many at most. */
const mostPeople = 10

export async function readAcceptances(question: AcceptanceQuestion): Promise<Answer<Acceptances>> {
  const told = await readTimeline(question)
  if (!told.ok) return told
  const label = labelClaim(question, told.value)
  const comments = await commentClaims(question, told.value.since)
  if (!comments.ok) return comments
  const claims = [...label.claims, ...comments.value.claims]
  const weighed = await weigh(question.client, claims)
  if (!weighed.ok) return weighed
  return {
    ok: true,
    value: {
      accepted: weighed.value.accepted,
      notes: [...label.notes, ...comments.value.notes, ...weighed.value.notes],
    },
  }
}

interface Claims {
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
}

const nothing: Claims = { claims: [], notes: [] }

interface Timeline {
  /** Since when the head commit is the head without a break; null where that is not known. */
  readonly since: Date | null
  readonly lastLabelling: { readonly by: string; readonly at: Date } | null
}

/** Whatever is accepted holds for the commit that was the head then. A commit can be the head, be replaced,
 *  and come back; what was accepted in between was meant for the other. It can only come back by a push that
 *  was forced, or go by one: so after the last of these its time begins anew. */
function readTimeline({ client, pull, label, head, known }: AcceptanceQuestion): Promise<Answer<Timeline>> {
  return client.ask('pull-requests: read', async (octokit) => {
    let lastLabelling: Timeline['lastLabelling'] = null
    let forced: { at: Date; to: string | null } | null = null
    const pages = octokit.paginate.iterator(octokit.rest.issues.listEvents, {
      ...client.repository,
      issue_number: pull,
      per_page: 100,
    })
    for await (const { data } of pages) {
      for (const { event, actor, created_at, commit_id, ...rest } of data) {
        const named = 'label' in rest ? rest.label?.name : undefined
        const at = new Date(created_at)
        if (event === 'labeled' && named === label) lastLabelling = { by: actor?.login ?? '', at }
        if (event === 'head_ref_force_pushed') forced = { at, to: commit_id }
      }
    }
    return { lastLabelling, since: sinceOf(known, forced, head) }
  })
}

/** Two clocks of GitHub's, and times in whole seconds. */
const slackSeconds = 10

function sinceOf(known: readonly Date[], forced: { at: Date; to: string | null } | null, head: string): Date | null {
  const times = known.map((date) => date.getTime())
  if (forced !== null) {
    const from = forced.at.getTime()
    const after = times.filter((time) => time >= from - slackSeconds * 1000).map((time) => Math.max(time, from))
    const least = Math.min(...after, ...(forced.to === head ? [from] : []))
    return Number.isFinite(least) ? new Date(least) : null
  }
  return times.length === 0 ? null : new Date(Math.min(...times))
}

function labelClaim({ label, isLabelled, labelledBy }: AcceptanceQuestion, { since, lastLabelling }: Timeline): Claims {
  if (!isLabelled) return nothing
  const claim = (by: string): Claim => ({ benchmark: '**', by, because: `label “${label}”`, how: 'label' })
  if (labelledBy !== null) return { claims: [claim(labelledBy)], notes: [] }
  if (lastLabelling !== null && since !== null && lastLabelling.at >= since) {
    return { claims: [claim(lastLabelling.by)], notes: [] }
  }
  return { claims: [], notes: [{ code: 'label-expired', label }] }
}

async function commentClaims({ client, pull }: AcceptanceQuestion, since: Date | null): Promise<Answer<Claims>> {
  if (since === null) return { ok: true, value: nothing }
  // Read within the question: an answer of another shape is a failure of GitHub's.
  return client.ask('pull-requests: read', async (octokit) => {
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
      ...client.repository,
      issue_number: pull,
      per_page: 100,
      since: since.toISOString(),
    })
    const claims: Claim[] = []
    const notes: Note[] = []
    for (const { body, user, created_at } of comments) {
      // The filter looks at the last change; what counts is when it was written.
      if (new Date(created_at) < since) continue
      for (const command of readCommands(body ?? '')) {
        const by = user?.login ?? ''
        if (command.kind === 'accept') claims.push({ ...command, by, how: 'comment' })
        else if (command.kind === 'wrong')
          notes.push({ code: 'command-wrong', by, written: command.text, because: command.why })
      }
    }
    return { claims, notes }
  })
}

async function weigh(client: Client, claims: readonly Claim[]): Promise<Answer<Acceptances>> {
  const people = [...new Set(claims.map(({ by }) => by))].slice(0, mostPeople)
  const allowed = new Map<string, boolean>()
  for (const person of people) {
    const answer = await hasWriteAccess(client, person)
    if (!answer.ok) return answer
    allowed.set(person, answer.value)
  }
  const accepted = claims.filter(({ by }) => allowed.get(by) === true)
  const refused = [...new Set(claims.filter(({ by }) => allowed.get(by) !== true).map(({ by }) => by))]
  const notes = refused.map((by): Note => ({ code: 'no-write-access', by }))
  return {
    ok: true,
    value: { accepted: accepted.map(({ benchmark, by, because }) => ({ benchmark, by, because })), notes },
  }
}

/** What GitHub's interface says, not what a comment says of its author: an association such as `MEMBER`
 *  is no right. `permission` knows four steps, and counts `maintain` as write and `triage` as read. */
export async function hasWriteAccess(client: Client, username: string): Promise<Answer<boolean>> {
  const answer = await client.ask('metadata: read', async (octokit) => {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...client.repository, username })
    return data.permission === 'admin' || data.permission === 'write'
  })
  // Accounts that GitHub does not know by this name, such as Apps, have none.
  return !answer.ok && answer.failure.kind === 'not-found' ? { ok: true, value: false } : answer
}
