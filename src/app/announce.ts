/** Tells GitHub about a gate: the comment while it is measured and after, the check, and whether
 *  somebody accepted what it would block. Takes reports, gives addresses and remarks. Nothing here
 *  fails: what GitHub does not let happen becomes one remark at the end, and the verdict stands. */

import type { DecidingPlan } from '../config/plan.ts'
import { judge } from '../gate/judge.ts'
import { type AcceptanceQuestion, readAcceptances } from '../github/acceptance.ts'
import { writeCheck } from '../github/check.ts'
import type { Answer, Client } from '../github/client.ts'
import { findComment, type OwnComment, writeComment } from '../github/comment.ts'
import { type Missed, noteOfMissed } from '../github/failure.ts'
import { type PullRequestNow, readPullRequest } from '../github/pull-request.ts'
import type { Failure } from '../model/failure.ts'
import type { Note, Report } from '../model/report.ts'
import {
  type CommentFrame,
  failureComment,
  isWorthTelling,
  measuringComment,
  outdatedComment,
  reportComment,
} from '../report/comment.ts'
import { checkOfFailure, checkOfReport } from './check-view.ts'

export interface PullRequestSubject {
  readonly number: number
  readonly head: string
  /** When that head commit was pushed, at the earliest; null where the event does not tell. */
  readonly headSince: Date | null
  /** Who just set the label that accepts, where that is the event. */
  readonly labelledBy: string | null
  /** Why the token may only read, where that is so. */
  readonly readOnly: 'fork' | 'dependabot' | null
}

export interface Announcement {
  readonly client: Client
  /** Where the check goes: the pull request's head, the queue's, or what was pushed. */
  readonly commit: string
  readonly pullRequest: PullRequestSubject | null
  /** The pull request that the merge queue is about to merge: what was accepted for it holds there too. */
  readonly queued: number | null
  readonly key: string
  readonly runUrl: string | null
  readonly comment: 'always' | 'changes' | 'never'
  readonly check: boolean
  readonly waiveLabel: string
}

export interface Told {
  readonly commentUrl: string | null
  readonly checkUrl: string | null
  readonly notes: readonly Note[]
}

export class Announcer {
  readonly #to: Announcement
  readonly #missed: Missed[] = []
  /** Our comment, since the first look; null where there was none. */
  #comment: OwnComment | null = null
  #searched: Date | null = null
  #now: PullRequestNow | null = null

  constructor(announcement: Announcement) {
    this.#to = announcement
  }

  requests(): number {
    return this.#to.client.requests()
  }

  /** Before measuring: an old result is not to be taken for this commit's. */
  async start(): Promise<void> {
    const { comment, pullRequest } = this.#to
    if (pullRequest === null || comment === 'never') return
    const found = this.#keep('comment', await findComment(this.#place(pullRequest)))
    if (found === undefined) return
    this.#comment = found
    this.#searched = new Date()
    if (found !== null && found.remembered.head !== pullRequest.head && (await this.#isLate(pullRequest))) return
    if (found !== null || comment === 'always') {
      await this.#write(measuringComment(this.#frame(pullRequest), found?.text ?? null))
    }
  }

  /** True where this run was started again after its commit was replaced: the comment is the new one's. */
  async #isLate({ number, head }: PullRequestSubject): Promise<boolean> {
    const now = await readPullRequest(this.#to.client, number)
    return now.ok && now.value.head !== head
  }

  /** The report, judged again with what people accepted. Only a report that fails has anything to accept. */
  async accept(report: Report, deciding: DecidingPlan): Promise<Report> {
    if (report.verdict !== 'fail') return report
    const question = await this.#whatToAsk()
    const answer = question === null ? undefined : this.#keep('override', await readAcceptances(question))
    if (answer === undefined) return report
    const { failOn, sensitivity, rules } = deciding
    const { suite, benchmarks } = report
    const verdict = judge({ suite, benchmarks }, { failOn, sensitivity, rules, waivers: answer.accepted })
    return {
      ...report,
      verdict: verdict.kind,
      exitCode: verdict.exitCode,
      reasons: verdict.reasons,
      notes: [...report.notes, ...answer.notes],
    }
  }

  /** null where nobody can have accepted this commit. */
  async #whatToAsk(): Promise<AcceptanceQuestion | null> {
    const { client, pullRequest, queued, waiveLabel: label } = this.#to
    const pull = pullRequest?.number ?? queued
    const now = pull === null ? null : await this.#readNow(pull)
    if (pull === null || now === null) return null
    const asking = { client, pull, label, isLabelled: now.labels.includes(label) }
    if (pullRequest === null) {
      const since = await this.#sinceQueued(pull, now)
      return since === null ? null : { ...asking, since, labelledBy: null }
    }
    if (now.head !== pullRequest.head) return null
    return { ...asking, since: this.#since(pullRequest), labelledBy: pullRequest.labelledBy }
  }

  /** The queue's event tells nothing of the pull request's head, but our comment there does. */
  async #sinceQueued(pull: number, { head }: PullRequestNow): Promise<Date | null> {
    const comment = this.#keep('override', await findComment({ client: this.#to.client, pull, key: this.#to.key }))
    if (comment == null || comment.remembered.head !== head || comment.remembered.since === null) return null
    const since = new Date(comment.remembered.since)
    return Number.isNaN(since.getTime()) ? null : since
  }

  async finish(report: Report): Promise<Told> {
    const { pullRequest } = this.#to
    const commentUrl = pullRequest === null ? null : await this.#finishComment(report, pullRequest)
    return this.#told(commentUrl, this.#to.check ? checkOfReport(report, this.#to) : null)
  }

  /** There is no report, because nothing could be measured. */
  async fail(failure: Failure): Promise<Told> {
    const { pullRequest } = this.#to
    const text = pullRequest === null ? null : failureComment(failure, this.#frame(pullRequest))
    const commentUrl = text === null || this.#searched === null ? null : await this.#write(text)
    return this.#told(commentUrl, this.#to.check ? checkOfFailure(failure, this.#to) : null)
  }

  async #told(commentUrl: string | null, check: ReturnType<typeof checkOfReport> | null): Promise<Told> {
    const checked = check === null ? undefined : this.#keep('check', await writeCheck(this.#to.client, check))
    if (checked?.missed != null) this.#missed.push(checked.missed)
    const note = noteOfMissed(this.#missed, { readOnly: this.#to.pullRequest?.readOnly ?? null })
    return { commentUrl, checkUrl: checked?.url || null, notes: note === null ? [] : [note] }
  }

  async #finishComment(report: Report, pullRequest: PullRequestSubject): Promise<string | null> {
    if (this.#searched === null) return null
    const now = await this.#readNow(pullRequest.number)
    if (now !== null && now.head !== pullRequest.head) return this.#markOutdated(pullRequest, now)
    if (this.#comment === null && this.#to.comment === 'changes' && !isWorthTelling(report)) return null
    return this.#write(reportComment(report, this.#frame(pullRequest)))
  }

  /** Only where the comment is still about our commit: the run for the new one may have been here. */
  async #markOutdated(pullRequest: PullRequestSubject, now: PullRequestNow): Promise<string | null> {
    const found = this.#keep('comment', await findComment(this.#place(pullRequest)))
    if (found === undefined || found === null || found.remembered.head !== pullRequest.head) return null
    this.#comment = found
    return this.#write(outdatedComment(this.#frame(pullRequest), now.head, found.text))
  }

  async #readNow(pull: number): Promise<PullRequestNow | null> {
    this.#now ??= this.#keep('look at the pull request', await readPullRequest(this.#to.client, pull)) ?? null
    return this.#now
  }

  /** The first run for a commit knows best when it was pushed, and our comment remembers it: the event of
   *  a later run (a label, a reopening) tells only when that happened. */
  #since({ head, headSince }: PullRequestSubject): Date | null {
    const remembered = this.#comment?.remembered
    const kept = remembered?.head === head && remembered.since !== null ? new Date(remembered.since) : null
    if (kept === null || Number.isNaN(kept.getTime())) return headSince
    return headSince === null || kept < headSince ? kept : headSince
  }

  async #write(text: string): Promise<string | null> {
    const { pullRequest, key } = this.#to
    if (pullRequest === null || this.#searched === null) return null
    const remembered = { key, head: pullRequest.head, since: this.#since(pullRequest)?.toISOString() ?? null }
    const place = this.#place(pullRequest)
    const written = this.#keep(
      'comment',
      await writeComment(place, { text, remembered }, this.#comment, this.#searched),
    )
    // One refusal is enough to know.
    if (written === undefined) this.#searched = null
    else this.#comment = { ...written, text, remembered }
    return written?.url ?? null
  }

  #place({ number }: PullRequestSubject) {
    return { client: this.#to.client, pull: number, key: this.#to.key }
  }

  #frame({ head }: PullRequestSubject): CommentFrame {
    return { key: this.#to.key, head, runUrl: this.#to.runUrl }
  }

  /** The value; undefined where there is a failure, which is then noted. */
  #keep<T>(what: string, answer: Answer<T>): T | undefined {
    if (answer.ok) return answer.value
    this.#missed.push({ what, failure: answer.failure })
    return undefined
  }
}
