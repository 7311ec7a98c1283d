/** The issue that a step keeps where no pull request would tell: `issue: true`. */

import { keepIssue } from '../app/issue/keep-issue.ts'
import { type IssueDraft, noteSentence, noteWords } from '../app/views.ts'
import type { TellingPlan } from '../config/plan.ts'
import { createClient, parseRepository } from '../github/client.ts'
import type { Log } from '../host/log.ts'
import { UsageFailure } from '../model/failure.ts'
import type { Event } from './event.ts'

interface Place {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly log: Log
}

/** Against the commit before, a slowdown is over with the next push that leaves it in. */
export function refuseMovingBase(event: Event, issue: boolean, baseRef: string | null): void {
  if (!issue || baseRef !== null || !isOfBranch(event)) return
  throw new UsageFailure(
    '`issue: true` needs `base-ref`: against the commit before, a slowdown would seem to be over with the next push',
    {
      hint: 'Set `base-ref: last-release`, or a tag or commit. For the stored history, set `issue` in the step with `mode: site`.',
    },
  )
}

/** Whether the event is about the default branch, or may be. */
export function isOfBranch(event: Event): boolean {
  return event.kind === 'push' ? event.ref === `refs/heads/${event.defaultBranch}` : event.kind === 'started'
}

/** @param ref GITHUB_REF, by which a run by hand on another branch is told from one on the default branch. */
export function isAboutDefaultBranch(event: Event, ref: string | undefined): boolean {
  if (!isOfBranch(event)) return false
  if (event.kind !== 'started' || event.name === 'schedule') return true
  return event.defaultBranch !== null && ref === `refs/heads/${event.defaultBranch}`
}

export async function tellIssue(
  key: string,
  draft: IssueDraft,
  { token }: Pick<TellingPlan, 'token'>,
  { environment, log }: Place,
): Promise<void> {
  const repository = parseRepository(environment['GITHUB_REPOSITORY'])
  if (token === null || repository === null) {
    log.warning('There is no token, so no issue is kept: `issue: true` needs one with `issues: write`.', 'Benchgate')
    return
  }
  log.hide(token)
  const { done, url, note } = await keepIssue(createClient({ token, repository }), key, draft)
  if (note !== null) log[noteWords(note).level](noteSentence(note), 'Benchgate')
  if (url !== null) log.info(`The issue was ${done === 'left' ? 'left as it is' : done}: ${url}`)
}
