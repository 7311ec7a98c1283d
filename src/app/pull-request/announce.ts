/** Tells GitHub about a gate: the comment while it is measured and after, the check, and whether
 *  somebody accepted what it would block. Takes reports, gives addresses and remarks. Nothing here
 *  fails: what GitHub does not let happen becomes one remark at the end, and the verdict stands. */

import { type AcceptanceQuestion, type Acceptances, readAcceptances } from '../../github/acceptance.ts'
import { writeCheck } from '../../github/check.ts'
import type { Answer, Client } from '../../github/client.ts'
import { findComment, type OwnComment, writeComment } from '../../github/comment.ts'
import { type MissingPost, noteOfMissed } from '../../github/failure.ts'
import type { OwnCheck } from '../../github/own-checks.ts'
import { type PullRequestNow, readMergedAs, readPullRequest } from '../../github/pull-request.ts'
import type { Failure } from '../../model/failure.ts'
import type { Note } from '../../model/note.ts'
import type { Report } from '../../model/report.ts'
import {
  type CommentFrame,
  failureComment,
  isWorthTelling,
  measuringComment,
  outdatedComment,
  reportComment,
} from '../../report/markdown/comment.ts'
import { worstFirst } from '../../report/markdown/legs.ts'
import { checkOfFailure, checkOfReport } from './check-view.ts'
import { judgeAgain } from './judge-again.ts'
import { dateOf, hasLegs, KeptResult, withJudgedAgain } from './kept-result.ts'
import type { LegResult, ResultQuestion, SavedPolicy, SavedResult } from './saved-result.ts'

export interface PullRequestSubject {
  readonly number: number
  readonly head: string
  /** When that head commit was pushed, at the earliest; null where the event does not tell. */
  readonly headSince: Date | null
  /** Who just set the label that accepts, where that is the event. */
  readonly labelledBy: string | null
  /** Why the token may only read, where that is so. */
  readonly readOnly: 'fork' | 'dependabot' | null
  /** Why nothing need be measured where this commit has a result: a label was set or taken off, which changes no code, or
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
  /** What is asked now, but for the pull request. */
  readonly asked: Omit<ResultQuestion, 'pull'>
  readonly runUrl: string | null
  readonly comment: 'always' | 'changes' | 'never'
  readonly check: boolean
  readonly acceptLabel: string
}

export interface PostAddresses {
  readonly commentUrl: string | null
  readonly checkUrl: string | null
  readonly notes: readonly Note[]
}

const earlierResults = 'look at earlier results of this commit'

export class Announcer {
  readonly #to: Announcement
  readonly #missed: MissingPost[] = []
  readonly #notes: Note[] = []
  /** Our comment, since the first look; null where there was none. */
  #comment: OwnComment | null = null
  #searched: Date | null = null
  #now: PullRequestNow | null = null
  /** The check that is there already. */
  #shown: OwnCheck | null = null
  readonly #kept: KeptResult
  #artifactUrl: string | null = null
  /** Who accepted what, asked once for all legs. */
  #accepted: Promise<Acceptances | undefined> | null = null
  /** Whether another job of this run tells under the same key, asked once for all legs. */
  #twin: Promise<boolean> | null = null

  constructor(announcement: Announcement) {
    this.#to = announcement
    this.#kept = new KeptResult({
      ...announcement,
      asked: { ...announcement.asked, pull: announcement.pullRequest?.number ?? null },
    })
  }

  requests(): number {
    return this.#to.client.requests()
  }

  /** The result of this commit, where it need not be measured: a label has no influence on the numbers,
   *  and a run that is started again need not repeat what somebody has accepted since. `legs` are the keys that
   *  it must have. */
  async recall(policy: SavedPolicy, legs: readonly string[] = [this.#to.key]): Promise<readonly Report[] | null> {
    const { check, pullRequest } = this.#to
    if (pullRequest === null || pullRequest.already === null || !check) return null
    await this.remember()
    const saved = this.#kept.sameAsNow()
    if (saved === null || !hasLegs(saved, legs)) return null
    if (pullRequest.already === 'run-again' && saved.legs.every(({ report }) => report.exitCode === 0)) return null
    await this.#look(pullRequest)
    const reports: Report[] = []
    for (const { report, numbers } of saved.legs) {
      reports.push(await this.#judgeAccepted(withJudgedAgain(report), policy, numbers))
    }
    if (pullRequest.already === 'label' || reports.every(({ exitCode }) => exitCode === 0)) return reports
    this.#kept.drop()
    return null
  }

  /** Reads what stands on the commit, for `earlier`. Always: neither a comment nor the event tells whether it
   *  was judged before. */
  async remember(): Promise<void> {
    await this.#kept.recollect(this.#commit())
    const failure = this.#kept.failure()
    if (failure === null || this.#missed.some(({ what }) => what === earlierResults)) return
    this.#missed.push({ what: earlierResults, failure })
  }

  /** Where the check is. */
  #commit(): string {
    return this.#to.pullRequest?.head ?? this.#to.commit
  }

  /** The last result of this commit against the same base, or of one leg of it; null where there is none, or
   *  none that can be read. */
  earlier(
    leg: string = this.#to.key,
    isSame = (_: Report, { base, head }: ResultQuestion) =>
      base === this.#to.asked.base && head === this.#to.asked.head,
  ): LegResult | null {
    return this.#kept.earlier(leg, isSame)
  }

  /** Judged again for a comment, by somebody who has already asked who accepted what. */
  async rejudge(
    saved: SavedResult,
    acceptances: Acceptances,
    shown: OwnCheck,
  ): Promise<{ reports: readonly Report[]; told: PostAddresses }> {
    const { pullRequest } = this.#to
    this.#shown = shown
    this.#kept.take(saved)
    if (pullRequest !== null) await this.#look(pullRequest)
    const judge = (report: Report) => judgeAgain(withJudgedAgain(report), saved.policy, acceptances)
    const reports = worstFirst(saved.legs.map(({ report }) => judge(report)))
    return { reports, told: await this.finish(reports) }
  }

  /** Before measuring: an old result is not to be taken for this commit's. */
  async start(): Promise<void> {
    const { comment, pullRequest } = this.#to
    const found = pullRequest === null ? undefined : await this.#look(pullRequest)
    await this.remember()
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

  /** The report of one leg, judged again with what people accepted. Only a report that fails has anything to
   *  accept. `numbers` names what another job measured. */
  async accept(report: Report, policy: SavedPolicy, numbers: string | null = null): Promise<Report> {
    const judged = await this.#judgeAccepted(report, policy, numbers)
    this.#twin ??= this.#kept.hasTwinNow(this.#commit())
    if (!(await this.#twin)) return judged
    return { ...judged, notes: [...judged.notes, { code: 'same-key', key: this.#to.key }] }
  }

  async #judgeAccepted(report: Report, policy: SavedPolicy, numbers: string | null): Promise<Report> {
    this.#kept.add({ report, numbers }, policy)
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
    const { client, pullRequest, queued, acceptLabel: label } = this.#to
    const pull = pullRequest?.number ?? queued ?? (await this.#merged())
    const now = pull === null ? null : await this.#readNow(pull)
    if (pull === null || now === null) return null
    const asking = { client, pull, label, head: now.head, isLabelled: now.labels.includes(label) }
    if (pullRequest === null) {
      const since = await this.#sinceQueued(pull, now)
      return since === null ? null : { ...asking, known: [since], labelledBy: null }
    }
    if (now.head !== pullRequest.head) return null
    return { ...asking, known: this.#known(pullRequest), labelledBy: pullRequest.labelledBy }
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

  /** The legs of a matrix are told in one comment and one check, and kept with it together. */
  async finish(legs: readonly Report[]): Promise<PostAddresses> {
    const { pullRequest, check } = this.#to
    const commentUrl = pullRequest === null ? null : await this.#finishComment(legs, pullRequest)
    return this.#told(commentUrl, check ? checkOfReport(legs, this.#to, this.#textToKeep()) : null)
  }

  /** Our comment is looked for without a word in it: the result is there already. */
  async find(): Promise<void> {
    if (this.#to.pullRequest !== null) await this.#look(this.#to.pullRequest)
  }

  /** Where the report is as JSON and HTML. */
  attach(artifactUrl: string | null): void {
    this.#artifactUrl = artifactUrl
  }

  #textToKeep(): string | null {
    const { pullRequest, comment, acceptLabel } = this.#to
    const since = pullRequest === null ? null : (this.#since(pullRequest)?.toISOString() ?? null)
    const { text, note } = this.#kept.toKeep({ since, comment, acceptLabel })
    if (note !== null) this.#notes.push(note)
    return text
  }

  /** There is no report, because nothing could be measured. */
  async fail(failure: Failure): Promise<PostAddresses> {
    const { pullRequest } = this.#to
    const text = pullRequest === null ? null : failureComment(failure, this.#frame(pullRequest))
    const commentUrl = text === null || this.#searched === null ? null : await this.#write(text)
    return this.#told(commentUrl, this.#to.check ? checkOfFailure(failure, this.#to, this.#kept.earlierLine()) : null)
  }

  async #told(commentUrl: string | null, check: ReturnType<typeof checkOfReport> | null): Promise<PostAddresses> {
    // What is delivered twice is written once.
    const isShown = check !== null && check.summary === this.#shown?.summary
    const checked =
      check === null || isShown ? undefined : this.#keep('check', await writeCheck(this.#to.client, check))
    if (checked?.missed != null) this.#missed.push(checked.missed)
    const note = noteOfMissed(this.#missed, { readOnly: this.#to.pullRequest?.readOnly ?? null })
    return {
      commentUrl,
      checkUrl: (isShown ? this.#shown?.url : checked?.url) || null,
      notes: note === null ? this.#notes : [...this.#notes, note],
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
  #since(pullRequest: PullRequestSubject): Date | null {
    return this.#known(pullRequest).toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null
  }

  /** Times at which the commit was the head. */
  #known({ head, headSince }: PullRequestSubject): readonly Date[] {
    const remembered = this.#comment?.remembered
    const kept = remembered?.head === head ? dateOf(remembered.since) : null
    return [kept, headSince, ...this.#kept.since()].filter((date) => date !== null)
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
