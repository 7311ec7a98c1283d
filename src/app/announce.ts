/** Tells GitHub about a gate: the comment while it is measured and after, the check, and whether
 *  somebody accepted what it would block. Takes reports, gives addresses and remarks. Nothing here
 *  fails: what GitHub does not let happen becomes one remark at the end, and the verdict stands. */

import { type AcceptanceQuestion, type Acceptances, readAcceptances } from '../github/acceptance.ts'
import { writeCheck } from '../github/check.ts'
import type { Answer, Client } from '../github/client.ts'
import { findComment, type OwnComment, writeComment } from '../github/comment.ts'
import { type Missed, noteOfMissed } from '../github/failure.ts'
import { type OwnCheck, readOwnChecks } from '../github/own-checks.ts'
import { type PullRequestNow, readMergedAs, readPullRequest } from '../github/pull-request.ts'
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
import { checkName, checkOfFailure, checkOfReport } from './check-view.ts'
import { judgeAgain, judgedAgain } from './judge-again.ts'
import { type Policy, readSaved, type SavedResult, saveResult } from './saved-result.ts'

export interface PullRequestSubject {
  readonly number: number
  readonly head: string
  /** When that head commit was pushed, at the earliest; null where the event does not tell. */
  readonly headSince: Date | null
  /** Who just set the label that accepts, where that is the event. */
  readonly labelledBy: string | null
  /** Why the token may only read, where that is so. */
  readonly readOnly: 'fork' | 'dependabot' | null
  /** Why this commit may have a result already: a label was set or taken off, which changes no code, or
   *  the run is started again. */
  readonly already: 'label' | 'run-again' | null
}

export interface Announcement {
  readonly client: Client
  /** Where the check goes: the pull request's head, the queue's, or what was pushed. */
  readonly commit: string
  readonly pullRequest: PullRequestSubject | null
  /** The pull request that the merge queue is about to merge: what was accepted for it holds there too. */
  readonly queued: number | null
  /** The branch to which a pull request was perhaps merged as this commit: it brings along what was accepted. */
  readonly mergedTo?: string | null
  readonly key: string
  readonly runUrl: string | null
  /** How often this run was started, from 1. */
  readonly attempt: number
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
  /** What was measured, and how it was judged. */
  #measured: { readonly report: Report; readonly policy: Policy } | null = null
  /** The check that is there already. */
  #shown: OwnCheck | null = null
  /** The result that stands on the commit from before this run, and its line as it is kept. */
  #earlier: { readonly report: Report; readonly line: string } | null = null
  #recollected = false
  /** Of the result that was found. */
  #savedSince: Date | null = null
  #artifactUrl: string | null = null
  /** Who accepted what, asked once for all legs. */
  #accepted: Promise<Acceptances | undefined> | null = null

  constructor(announcement: Announcement) {
    this.#to = announcement
  }

  requests(): number {
    return this.#to.client.requests()
  }

  /** The result of this commit, where it need not be measured: a label has no influence on the numbers,
   *  and a run that is started again need not repeat what somebody has accepted since. */
  async recall(policy: Policy): Promise<Report | null> {
    const { check, pullRequest } = this.#to
    if (pullRequest === null || pullRequest.already === null || !check) return null
    const saved = await this.#recollect(pullRequest.head)
    if (saved === null) return null
    if (pullRequest.already === 'run-again' && saved.report.exitCode === 0) return null
    this.#savedSince = dateOf(saved.since)
    await this.#look(pullRequest)
    const report = await this.accept({ ...saved.report, notes: [...saved.report.notes, judgedAgain] }, policy)
    if (pullRequest.already === 'label' || report.exitCode === 0) return report
    this.#measured = null
    return null
  }

  /** What stands on the commit already. Whatever goes wrong here, nothing is known. */
  async #recollect(commit: string): Promise<SavedResult | null> {
    const { client, check, key, runUrl } = this.#to
    if (!check || this.#recollected) return null
    this.#recollected = true
    const checks = await readOwnChecks(client, { commit, name: checkName(key) })
    const [shown] = checks.ok ? checks.value : []
    const saved = readSaved(shown?.text ?? '')
    if (saved === null || saved.report.key !== key) return null
    // Another job of the same run may have the same key, and is no earlier judgement.
    if (shown!.detailsUrl !== runUrl) this.#earlier = { report: saved.report, line: shown!.text }
    return saved
  }

  /** The last result of this commit, known after `start`; null where there is none, or none that can be read. */
  earlier(): Report | null {
    return this.#earlier?.report ?? null
  }

  /** Judged again for a comment, by somebody who has already asked who accepted what. */
  async rejudge(
    saved: SavedResult,
    acceptances: Acceptances,
    shown: OwnCheck,
  ): Promise<{ report: Report; told: Told }> {
    const { pullRequest } = this.#to
    this.#shown = shown
    this.#measured = saved
    this.#savedSince = dateOf(saved.since)
    if (pullRequest !== null) await this.#look(pullRequest)
    const measured = { ...saved.report, notes: [...saved.report.notes, judgedAgain] }
    const report = judgeAgain(measured, saved.policy, acceptances)
    return { report, told: await this.finish(report) }
  }

  /** Before measuring: an old result is not to be taken for this commit's. */
  async start(): Promise<void> {
    const { comment, pullRequest, attempt } = this.#to
    const found = pullRequest === null ? undefined : await this.#look(pullRequest)
    const head = pullRequest?.head ?? this.#to.commit
    if (attempt > 1 || found?.remembered.head === head) await this.#recollect(head)
    if (pullRequest === null || found === undefined) return
    if (found !== null && found.remembered.head !== pullRequest.head && (await this.#isLate(pullRequest))) return
    if (found !== null || comment === 'always') {
      await this.#write(measuringComment(this.#frame(pullRequest), found?.text ?? null))
    }
  }

  /** Our comment; undefined where none is wanted, or none can be had. */
  async #look(pullRequest: PullRequestSubject): Promise<OwnComment | null | undefined> {
    if (this.#to.comment === 'never') return undefined
    if (this.#searched !== null) return this.#comment
    const found = this.#keep('comment', await findComment(this.#place(pullRequest)))
    if (found === undefined) return undefined
    this.#comment = found
    this.#searched = new Date()
    return found
  }

  /** True where this run was started again after its commit was replaced: the comment is the new one's. */
  async #isLate({ number, head }: PullRequestSubject): Promise<boolean> {
    const now = await readPullRequest(this.#to.client, number)
    return now.ok && now.value.head !== head
  }

  /** The report, judged again with what people accepted. Only a report that fails has anything to accept. */
  async accept(report: Report, policy: Policy): Promise<Report> {
    this.#measured = { report, policy }
    if (report.verdict !== 'fail') return report
    this.#accepted ??= this.#askAccepted()
    const answer = await this.#accepted
    return answer === undefined ? report : judgeAgain(report, policy, answer)
  }

  async #askAccepted(): Promise<Acceptances | undefined> {
    const question = await this.#whatToAsk()
    return question === null ? undefined : this.#keep('override', await readAcceptances(question))
  }

  /** null where nobody can have accepted this commit. */
  async #whatToAsk(): Promise<AcceptanceQuestion | null> {
    const { client, pullRequest, queued, waiveLabel: label } = this.#to
    const pull = pullRequest?.number ?? queued ?? (await this.#merged())
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

  async #merged(): Promise<number | null> {
    const { client, commit, mergedTo = null } = this.#to
    if (mergedTo === null) return null
    return this.#keep('override', await readMergedAs(client, commit, mergedTo)) ?? null
  }

  /** The queue's event tells nothing of the pull request's head, but our comment there does. */
  async #sinceQueued(pull: number, { head }: PullRequestNow): Promise<Date | null> {
    const comment = this.#keep('override', await findComment({ client: this.#to.client, pull, key: this.#to.key }))
    if (comment == null || comment.remembered.head !== head || comment.remembered.since === null) return null
    return dateOf(comment.remembered.since)
  }

  /** The legs of a matrix are told in one comment and one check; what can be judged again is one report. */
  async finish(report: Report, others: readonly Report[] = []): Promise<Told> {
    const { pullRequest } = this.#to
    const all = [report, ...others]
    const commentUrl = pullRequest === null ? null : await this.#finishComment(all, pullRequest)
    const saved = others.length === 0 ? this.#saved() : null
    return this.#told(commentUrl, this.#to.check ? checkOfReport(all, this.#to, saved) : null)
  }

  /** Our comment is looked for without a word in it: the result is there already. */
  async find(): Promise<void> {
    if (this.#to.pullRequest !== null) await this.#look(this.#to.pullRequest)
  }

  /** Where the report is as JSON and HTML. */
  attach(artifactUrl: string | null): void {
    this.#artifactUrl = artifactUrl
  }

  /** What was measured; where that came to nothing, what is known from before. */
  #saved(): string | null {
    const { pullRequest, comment, waiveLabel } = this.#to
    const before = this.#earlier?.line ?? null
    if (this.#measured === null) return before
    const { report, policy } = this.#measured
    const { failOn, sensitivity, rules } = policy
    const since = pullRequest === null ? null : (this.#since(pullRequest)?.toISOString() ?? null)
    const notes = report.notes.filter((note) => note.code !== judgedAgain.code)
    const saved = saveResult({
      report: { ...report, notes },
      policy: { failOn, sensitivity, rules },
      since,
      comment,
      waiveLabel,
    })
    return saved ?? before
  }

  /** There is no report, because nothing could be measured. */
  async fail(failure: Failure): Promise<Told> {
    const { pullRequest } = this.#to
    const text = pullRequest === null ? null : failureComment(failure, this.#frame(pullRequest))
    const commentUrl = text === null || this.#searched === null ? null : await this.#write(text)
    return this.#told(
      commentUrl,
      this.#to.check ? checkOfFailure(failure, this.#to, this.#earlier?.line ?? null) : null,
    )
  }

  async #told(commentUrl: string | null, check: ReturnType<typeof checkOfReport> | null): Promise<Told> {
    // What is delivered twice is written once.
    const isShown = check !== null && check.summary === this.#shown?.summary
    const checked =
      check === null || isShown ? undefined : this.#keep('check', await writeCheck(this.#to.client, check))
    if (checked?.missed != null) this.#missed.push(checked.missed)
    const note = noteOfMissed(this.#missed, { readOnly: this.#to.pullRequest?.readOnly ?? null })
    return {
      commentUrl,
      checkUrl: (isShown ? this.#shown?.url : checked?.url) || null,
      notes: note === null ? [] : [note],
    }
  }

  async #finishComment(reports: readonly Report[], pullRequest: PullRequestSubject): Promise<string | null> {
    if (this.#searched === null) return null
    const now = await this.#readNow(pullRequest.number)
    if (now !== null && now.head !== pullRequest.head) return this.#markOutdated(pullRequest, now)
    if (this.#comment === null && this.#to.comment === 'changes' && !reports.some(isWorthTelling)) return null
    return this.#write(reportComment(reports, this.#frame(pullRequest)))
  }

  /** Only where the comment is still about our commit: the run for the new one may have been here. */
  async #markOutdated(pullRequest: PullRequestSubject, now: PullRequestNow): Promise<string | null> {
    const found = this.#keep('comment', await findComment(this.#place(pullRequest)))
    if (found === undefined || found === null || found.remembered.head !== pullRequest.head) return null
    this.#comment = found
    return this.#write(outdatedComment(this.#frame(pullRequest), now.head, found.text))
  }

  async #readNow(pull: number): Promise<PullRequestNow | null> {
    this.#now ??= this.#keep('override', await readPullRequest(this.#to.client, pull)) ?? null
    return this.#now
  }

  /** The first run for a commit knows best when it was pushed, and our comment and our check remember it:
   *  the event of a later run (a label, a reopening) tells only when that happened. */
  #since({ head, headSince }: PullRequestSubject): Date | null {
    const remembered = this.#comment?.remembered
    const kept = remembered?.head === head ? dateOf(remembered.since) : null
    const known = [kept, this.#savedSince, headSince].filter((date) => date !== null)
    return known.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null
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
    return { key: this.#to.key, head, runUrl: this.#to.runUrl, artifactUrl: this.#artifactUrl }
  }

  /** The value; undefined where there is a failure, which is then noted. */
  #keep<T>(what: string, answer: Answer<T>): T | undefined {
    if (answer.ok) return answer.value
    this.#missed.push({ what, failure: answer.failure })
    return undefined
  }
}

/** null for what is no date. */
function dateOf(text: string | null): Date | null {
  const date = new Date(text ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? null : date
}
