/** Who accepted what of a gate: for the pull request itself, for the one that a merge queue is about to merge, or for
 *  the one that was merged as the commit that was pushed. */

import { type AcceptanceQuestion, type Acceptances, readAcceptances } from '../../github/acceptance.ts'
import type { Client } from '../../github/client.ts'
import { findComment } from '../../github/comment.ts'
import { type PullRequestNow, readMergedAs, readPullRequest } from '../../github/pull-request.ts'
import type { Attempts } from './attempts.ts'
import { dateOf } from './since.ts'

export interface AcceptableGate {
  readonly client: Client
  readonly commit: string
  readonly key: string
  readonly acceptLabel: string
  readonly pullRequest: { readonly number: number; readonly head: string; readonly labelledBy: string | null } | null
  /** The pull request that the merge queue is about to merge: what was accepted for it holds there too. */
  readonly queued: number | null
  /** The branch to which a pull request was perhaps merged as this commit: it brings along what was accepted. */
  readonly mergedTo?: string | null
}

/** As GitHub has it now: asked for once, and again where that failed. */
export type PullRequestReader = (pull: number) => Promise<PullRequestNow | null>

export function createPullRequestReader(client: Client, attempts: Attempts): PullRequestReader {
  let now: PullRequestNow | null = null
  return async (pull) => {
    now ??= attempts.keep('accept', await readPullRequest(client, pull)) ?? null
    return now
  }
}

/** @param known times at which the commit was the head. Undefined where nobody can have accepted it, or GitHub
 *  does not say. */
export async function readAccepted(
  gate: AcceptableGate,
  known: readonly Date[],
  readNow: PullRequestReader,
  attempts: Attempts,
): Promise<Acceptances | undefined> {
  const question = await questionOf(gate, known, readNow, attempts)
  return question === null ? undefined : attempts.keep('accept', await readAcceptances(question))
}

async function questionOf(
  gate: AcceptableGate,
  known: readonly Date[],
  readNow: PullRequestReader,
  attempts: Attempts,
): Promise<AcceptanceQuestion | null> {
  const { client, pullRequest, queued, acceptLabel: label } = gate
  const pull = pullRequest?.number ?? queued ?? (await mergedPull(gate, attempts))
  const now = pull === null ? null : await readNow(pull)
  if (pull === null || now === null) return null
  const asking = { client, pull, label, head: now.head, isLabelled: now.labels.includes(label) }
  if (pullRequest === null) {
    const since = await sinceQueued(gate, pull, now, attempts)
    return since === null ? null : { ...asking, known: [since], labelledBy: null }
  }
  if (now.head !== pullRequest.head) return null
  return { ...asking, known, labelledBy: pullRequest.labelledBy }
}

async function mergedPull(
  { client, commit, mergedTo = null }: AcceptableGate,
  attempts: Attempts,
): Promise<number | null> {
  if (mergedTo === null) return null
  return attempts.keep('accept', await readMergedAs(client, commit, mergedTo)) ?? null
}

/** The queue's event tells nothing of the pull request's head, but our comment there does. */
async function sinceQueued(
  { client, key }: AcceptableGate,
  pull: number,
  { head }: PullRequestNow,
  attempts: Attempts,
): Promise<Date | null> {
  const comment = attempts.keep('accept', await findComment({ client, pull, key }))
  if (comment == null || comment.remembered.head !== head || comment.remembered.since === null) return null
  return dateOf(comment.remembered.since)
}
