/** Who accepted a slowdown, and may: by the label or by a comment, with write access, since the head
 *  commit became the head. What was accepted before the last push was accepted of other code. */

import type { Note } from '../model/note.ts'
import type { Answer, Client } from './client.ts'
import { readCommands } from './commands.ts'

export interface Acceptance {
  /** Glob on benchmark names. */
  readonly benchmark: string
  readonly by: string
  readonly because: string
}

export interface Acceptances {
  readonly accepted: readonly Acceptance[]
  /** Attempts that do not count, and why. */
  readonly notes: readonly Note[]
}

export interface AcceptanceQuestion {
  readonly client: Client
  readonly pull: number
  /** When the head commit became the head; null where that is not known, and then only `labelled` counts. */
  readonly since: Date | null
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
  const label = await labelClaim(question)
  if (!label.ok) return label
  const comments = await commentClaims(question)
  if (!comments.ok) return comments
  const claims = [...label.value.claims, ...comments.value.claims]
  const weighed = await weigh(question.client, claims)
  if (!weighed.ok) return weighed
  return {
    ok: true,
    value: {
      accepted: weighed.value.accepted,
      notes: [...label.value.notes, ...comments.value.notes, ...weighed.value.notes],
    },
  }
}

interface Claims {
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
}

const nothing: Answer<Claims> = { ok: true, value: { claims: [], notes: [] } }

async function labelClaim(question: AcceptanceQuestion): Promise<Answer<Claims>> {
  const { label, isLabelled, labelledBy } = question
  if (!isLabelled) return nothing
  const claim = (by: string): Claim => ({ benchmark: '**', by, because: `label “${label}”`, how: 'label' })
  if (labelledBy !== null) return { ok: true, value: { claims: [claim(labelledBy)], notes: [] } }
  const last = await lastLabelling(question)
  if (!last.ok) return last
  if (last.value === null || question.since === null || last.value.at < question.since) {
    return { ok: true, value: { claims: [], notes: [{ code: 'label-expired', label }] } }
  }
  return { ok: true, value: { claims: [claim(last.value.by)], notes: [] } }
}

function lastLabelling({ client, pull, label }: AcceptanceQuestion): Promise<Answer<{ by: string; at: Date } | null>> {
  return client.ask('pull-requests: read', async (octokit) => {
    let last: { by: string; at: Date } | null = null
    const pages = octokit.paginate.iterator(octokit.rest.issues.listEvents, {
      ...client.repository,
      issue_number: pull,
      per_page: 100,
    })
    for await (const { data } of pages) {
      for (const { event, actor, created_at, ...rest } of data) {
        const named = 'label' in rest ? rest.label?.name : undefined
        if (event === 'labeled' && named === label) last = { by: actor?.login ?? '', at: new Date(created_at) }
      }
    }
    return last
  })
}

async function commentClaims({ client, pull, since }: AcceptanceQuestion): Promise<Answer<Claims>> {
  if (since === null) return nothing
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
