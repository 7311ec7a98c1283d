/** Which run is reported, and of which commit and pull request: by the event alone, and by what GitHub says
 *  of the open pull requests. Nothing that the run left has a say in it. */

import type { Client } from '../github/client.ts'
import { readContent } from '../github/contents.ts'
import { whyOf } from '../github/failure.ts'
import { type FoundPull, findPulls } from '../github/find-pull.ts'
import { Failure, UsageFailure } from '../model/failure.ts'
import { type Subject, subjectOfEvent } from './announcer.ts'
import { type Event, readEvent } from './event.ts'
import { type EndedRun, readWorkflowRunEvent } from './workflow-run.ts'

type Environment = Readonly<Record<string, string | undefined>>

export type ReportTarget =
  | {
      readonly kind: 'reported'
      /** The workflow run whose artifacts are read. */
      readonly run: number
      subject(acceptLabel: string): Subject
      /** What it is to be compared with, as the event says. */
      readonly base: string
      /** How the commit is called. */
      readonly label: string
      /** Somebody without rights here may have changed how it was measured. */
      readonly isFork: boolean
      /** The branch that the pull request is to be merged into; null where it is about none. */
      readonly baseBranch: string | null
      /** Where the configuration is trusted: at this branch or commit, or first in what is checked out. */
      readonly settings: { readonly ref: string; readonly checkout: boolean }
    }
  /** The pull request has another head by now: its run reports itself. */
  | { readonly kind: 'moved-on'; readonly text: string }

export function findReported(
  name: string,
  payload: unknown,
  client: Client,
  environment: Environment,
): Promise<ReportTarget> {
  if (name === 'workflow_run') return ofEndedRun(payload, client)
  return Promise.resolve(ofThisRun(name, payload, environment))
}

/** A later job of the run that measures. */
function ofThisRun(name: string, payload: unknown, environment: Environment): ReportTarget {
  const event = readEvent(name, payload)
  const run = Number(environment['GITHUB_RUN_ID'])
  const sha = environment['GITHUB_SHA'] ?? ''
  if (!Number.isSafeInteger(run) || run <= 0) throw new Failure('GITHUB_RUN_ID is no number: there is no run to report')
  if (!/^[0-9a-f]{40,64}$/.test(sha)) throw new Failure('GITHUB_SHA is no commit: there is nothing to report on')
  return {
    kind: 'reported',
    run,
    subject: (acceptLabel) => subjectOfEvent(event, sha, environment, acceptLabel),
    base: baseIn(event),
    label: event.kind === 'pull-request' ? `#${event.number}` : event.kind === 'merge-group' ? 'merge queue' : 'HEAD',
    isFork: event.kind === 'pull-request' && event.readOnly === 'fork',
    baseBranch: event.kind === 'pull-request' ? event.baseBranch : null,
    // What is checked out is head, which must not write its own rules.
    settings:
      event.kind === 'pull-request' || event.kind === 'merge-group'
        ? { ref: event.base, checkout: false }
        : { ref: sha, checkout: true },
  }
}

function baseIn(event: Event): string {
  if (event.kind === 'pull-request') return `${event.baseBranch} at ${event.base}`
  if (event.kind === 'merge-group') return event.base
  return event.kind === 'push' ? (event.before ?? '') : ''
}

async function ofEndedRun(payload: unknown, client: Client): Promise<ReportTarget> {
  const { owner, repo } = client.repository
  const ended = readWorkflowRunEvent(payload, `${owner}/${repo}`)
  await refuseStrangeWorkflow(ended, client)
  const settings = { ref: ended.defaultBranch, checkout: false }
  const shared = {
    kind: 'reported',
    run: ended.id,
    isFork: ended.isFork,
    base: '',
    settings,
    baseBranch: null,
  } as const
  if (ended.event !== 'pull_request') {
    const { headSha: commit, headBranch, queued } = ended
    const mergedTo = ended.event === 'push' ? headBranch : null
    const label = ended.event === 'push' ? headBranch : 'merge queue'
    const subject = { commit, pullRequest: null, queued, mergedTo }
    return { ...shared, label, subject: () => subject }
  }
  const found = await pullOf(ended, client)
  if ('text' in found) return { kind: 'moved-on', text: found.text }
  const pullRequest = {
    number: found.number,
    head: ended.headSha,
    headSince: ended.createdAt,
    labelledBy: null,
    readOnly: null,
    already: ended.attempt > 1 ? ('run-again' as const) : null,
  }
  const subject = { commit: ended.headSha, pullRequest, queued: null, mergedTo: null }
  return { ...shared, label: `#${found.number}`, baseBranch: found.baseBranch, subject: () => subject }
}

/** `workflow_run` goes by the name of a workflow, which any workflow file may have, also one that only a
 *  pull request has. */
async function refuseStrangeWorkflow({ path, defaultBranch }: EndedRun, client: Client): Promise<void> {
  const file = await readContent(client, path, defaultBranch)
  if (!file.ok) throw unreadable(`${path} on ${defaultBranch}`, whyOf(file.failure))
  if (file.value !== null) return
  throw new UsageFailure(`The run that ended is of ${path}, which is not on ${defaultBranch}: it is not reported.`, {
    hint: 'Only workflows of the default branch are reported; merge it first.',
  })
}

function unreadable(what: string, why: string): Failure {
  return new Failure(`${what} could not be read: ${why}`, { hint: 'The job needs `contents: read`.' })
}

async function pullOf(ended: EndedRun, client: Client): Promise<FoundPull | { readonly text: string }> {
  const { headSha: sha, headBranch: branch, headRepository: repository } = ended
  const found = await findPulls(client, { sha, branch, repository })
  if (!found.ok) {
    throw new Failure(`The pull request of ${sha.slice(0, 7)} could not be looked for: ${whyOf(found.failure)}`, {
      hint: 'A job with `mode: report` needs `pull-requests: write`, or at least `read`.',
    })
  }
  const { value } = found
  if (value.kind === 'found') return value.pulls[0]!
  if (value.kind === 'none') {
    return {
      text: `No open pull request has the head ${sha.slice(0, 7)} of ${repository}:${branch}: nothing is reported.`,
    }
  }
  const now = value.head.slice(0, 7)
  return {
    text: `#${value.number} has moved on: ${sha.slice(0, 7)} was measured, and its head is ${now} by now. Nothing is reported.`,
  }
}
