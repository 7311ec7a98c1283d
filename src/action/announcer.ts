/** Opens the conversation with GitHub that a step can have, from its event and the runner's environment,
 *  and puts what came of it into log and outputs. Without a token nobody is told, and one notice says so. The
 *  files of this room stand side by side, because each is one step, or one thing of the runner that steps share. */

import {
  type Announcement,
  type Announcer,
  openAnnouncer,
  type PostAddresses,
  type PullRequestSubject,
  silence,
} from '../app/pull-request/announce.ts'
import { noteSentence, noteWords } from '../app/views.ts'
import type { TellingPlan } from '../config/plan.ts'
import { createClient, parseRepository } from '../github/client.ts'
import type { Log } from '../host/log.ts'
import { writeOutputs } from './command-files.ts'
import type { Event } from './event.ts'
import type { Listening } from './listening.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface Occasion {
  readonly event: Event
  /** What was checked out. */
  readonly commit: string
  readonly key: string
  readonly asked: Announcement['asked']
  readonly environment: Environment
  readonly log: Log
  /** How a slowdown can be accepted. */
  readonly heard: () => Listening
}

export function announcerOfEvent(telling: TellingPlan, occasion: Occasion): Promise<Announcer> {
  const { event, commit, environment } = occasion
  return announcerAbout(subjectOfEvent(event, commit, environment, telling.acceptLabel), telling, occasion)
}

/** What a result is about, as GitHub sees it. */
export type Subject = Pick<Announcement, 'commit' | 'pullRequest' | 'queued' | 'mergedTo'>

/** `commit` is what was checked out. */
export function subjectOfEvent(event: Event, commit: string, environment: Environment, acceptLabel: string): Subject {
  return {
    commit: subjectCommit({ event, commit }),
    pullRequest: event.kind === 'pull-request' ? subjectOf(event, acceptLabel, environment) : null,
    queued: event.kind === 'merge-group' ? event.pull : null,
    mergedTo: branchOf(event),
  }
}

/** Silent where there is nothing to tell, or nobody to tell it to. */
export async function announcerAbout(
  subject: Subject,
  telling: TellingPlan,
  { environment, log, key, asked, heard }: Pick<Occasion, 'environment' | 'log' | 'key' | 'asked' | 'heard'>,
): Promise<Announcer> {
  const wantsComment = subject.pullRequest !== null && telling.comment !== 'never'
  if (!wantsComment && !telling.check) return silence
  const repository = parseRepository(environment['GITHUB_REPOSITORY'])
  if (telling.token === null || repository === null) {
    const what = telling.token === null ? 'There is no token' : 'GITHUB_REPOSITORY names no repository'
    log.notice(`${what}: no comment and no check. The step summary has the report.`, 'Benchgate')
    return silence
  }
  log.hide(telling.token)
  return openAnnouncer({
    client: createClient({ token: telling.token, repository }),
    ...subject,
    key,
    asked,
    runUrl: runUrlOf(environment),
    comment: telling.comment,
    check: telling.check,
    acceptLabel: telling.acceptLabel,
    heard: heard(),
  })
}

/** A pull request's check belongs to its head: nobody looks at the test merge that was checked out. */
export function subjectCommit({ event, commit }: Pick<Occasion, 'event' | 'commit'>): string {
  return event.kind === 'pull-request' || event.kind === 'merge-group' ? event.head : commit
}

function subjectOf(
  event: Extract<Event, { kind: 'pull-request' }>,
  acceptLabel: string,
  environment: Environment,
): PullRequestSubject {
  const { number, head, at, labelled, isAboutLabel, readOnly } = event
  const isAgain = runAttempt(environment) > 1
  return {
    number,
    head,
    headSince: at,
    labelledBy: labelled?.label === acceptLabel ? labelled.by : null,
    readOnly,
    already: isAboutLabel ? 'label' : isAgain ? 'run-again' : null,
  }
}

/** How often this run was started, from 1. */
export function runAttempt(environment: Environment): number {
  const attempt = Number(environment['GITHUB_RUN_ATTEMPT'])
  return Number.isSafeInteger(attempt) && attempt > 1 ? attempt : 1
}

/** The branch that was pushed to. */
function branchOf(event: Event): string | null {
  if (event.kind !== 'push') return null
  return /^refs\/heads\/(.+)$/.exec(event.ref)?.[1] ?? null
}

export function runUrlOf(environment: Environment): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment
  if (server === undefined || repository === undefined || run === undefined || run === '') return null
  return `${server}/${repository}/actions/runs/${run}/attempts/${environment['GITHUB_RUN_ATTEMPT'] || '1'}`
}

/** Tells the end of it, whatever that is. Never throws: the verdict stands without GitHub. */
export async function tell(
  announcer: Announcer,
  say: (announcer: Announcer) => Promise<PostAddresses>,
  { environment, log }: { readonly environment: Environment; readonly log: Log },
): Promise<void> {
  if (announcer === silence) return
  try {
    const { commentUrl, checkUrl, notes } = await say(announcer)
    writeOutputs(environment, { 'comment-url': commentUrl ?? '', 'check-url': checkUrl ?? '' })
    for (const note of notes) log[noteWords(note).level](noteSentence(note), 'Benchgate')
    log.info(`Requests to GitHub: ${announcer.requests()}`)
  } catch (error) {
    log.warning(`GitHub could not be told: ${error instanceof Error ? error.message : String(error)}`, 'Benchgate')
  }
}
