/** What a gate has to do with GitHub, and GitHub with it. Three things are talked to, each in a file of its own: the
 *  comment (`gate-comment.ts`), the check with the results that it keeps (`kept-result.ts`), and people, of whom
 *  somebody may have accepted what the gate would block (`who-accepted.ts`). Here they are put together: what stands
 *  on GitHub is read when a gate is opened, and everything else may be asked of the open gate in any order.
 *
 *  Takes reports, gives addresses and remarks. Nothing here fails: what GitHub does not let happen becomes one
 *  remark at the end, and the verdict stands. */

import type { Acceptances } from '../../github/acceptance.ts'
import { type Check, writeCheck } from '../../github/check.ts'
import type { Client } from '../../github/client.ts'
import type { OwnCheck } from '../../github/own-checks.ts'
import type { Failure } from '../../model/failure.ts'
import type { Note } from '../../model/note.ts'
import type { Report } from '../../model/report.ts'
import { worstFirst } from '../../report/markdown/legs.ts'
import type { Accepting } from '../../report/next-step.ts'
import { Attempts } from './attempts.ts'
import { checkOfFailure, checkOfReport } from './check-view.ts'
import { type GateComment, noComment, openComment } from './gate-comment.ts'
import { judgeAgain, withJudgedAgain } from './judge-again.ts'
import { createStep, hasLegs, hasTwin, type KeepingPlace, KeptResults, readKept, textToKeep } from './kept-result.ts'
import type { LegResult, ResultQuestion, SavedLeg, SavedPolicy, SavedResult } from './saved-result.ts'
import { earliest } from './since.ts'
import { createPullRequestReader, type PullRequestReader, readAccepted } from './who-accepted.ts'

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
  /** What of accepting is heard at once; without it, a job has to be started again. */
  readonly heard?: Accepting['heard']
}

export interface PostAddresses {
  readonly commentUrl: string | null
  readonly checkUrl: string | null
  readonly notes: readonly Note[]
}

/** A leg as it was measured, which is kept, and as it is told: judged with what people accepted. */
export interface ToldLeg {
  readonly measured: SavedLeg
  readonly report: Report
}

/** Whether an earlier result of a leg is about the same as the one that is asked for. */
export type IsSame = (report: Report, asked: ResultQuestion) => boolean

export interface Announcer {
  /** The result of this commit, where it need not be measured: a label has no influence on the numbers, and a run
   *  that is started again need not repeat what somebody has accepted since. `legs` are the keys that it must have. */
  recall(policy: SavedPolicy, legs?: readonly string[]): Promise<readonly ToldLeg[] | null>
  /** Before measuring: an old result is not to be taken for this commit's. */
  start(): Promise<void>
  /** The last result of this commit against the same base, or of one leg of it; null where there is none, or none
   *  that can be read. */
  earlier(leg?: string, isSame?: IsSame): LegResult | null
  /** The report of one leg, judged again with what people accepted. Only a report that fails has anything to
   *  accept. `numbers` names what another job measured. */
  accept(report: Report, policy: SavedPolicy, numbers?: string | null): Promise<ToldLeg>
  /** The legs of a matrix are told in one comment and one check, and kept with it together. `files` is where the
   *  reports are as JSON and HTML. */
  finish(legs: readonly ToldLeg[], policy: SavedPolicy, files: string | null): Promise<PostAddresses>
  /** There is no report, because nothing could be measured. */
  fail(failure: Failure): Promise<PostAddresses>
  /** To GitHub, until now. */
  requests(): number
}

const nothingPosted: PostAddresses = { commentUrl: null, checkUrl: null, notes: [] }

/** Where there is nobody to tell: every report stays as it is. */
export const silence: Announcer = {
  recall: async () => null,
  start: async () => undefined,
  earlier: () => null,
  accept: async (report, _, numbers = null) => ({ measured: { report, numbers, before: null }, report }),
  finish: async () => nothingPosted,
  fail: async () => nothingPosted,
  requests: () => 0,
}

/** What is talked to, with what stood there when it was opened. */
interface OpenGate {
  readonly to: Announcement
  readonly attempts: Attempts
  readonly comment: GateComment
  readonly kept: KeptResults
  readonly readNow: PullRequestReader
}

export async function openAnnouncer(to: Announcement): Promise<Announcer> {
  const attempts = new Attempts()
  const comment = await commentOf(to, attempts)
  // Always: neither a comment nor the event tells whether the commit was judged before.
  const kept = await readKept(keepingPlace(to), attempts)
  return new GithubAnnouncer({ to, attempts, comment, kept, readNow: createPullRequestReader(to.client, attempts) })
}

/** Judged again for a comment, by somebody who has already asked who accepted what.
 *  @param shown the check that has the result. */
export async function announceAgain(
  to: Announcement,
  saved: SavedResult,
  acceptances: Acceptances,
  shown: OwnCheck,
): Promise<{ reports: readonly Report[]; told: PostAddresses }> {
  const attempts = new Attempts()
  const comment = await commentOf(to, attempts)
  const kept = new KeptResults(keepingPlace(to), [])
  const gate = { to, attempts, comment, kept, readNow: createPullRequestReader(to.client, attempts) }
  const legs = saved.legs.map((measured): ToldLeg => {
    return { measured, report: judgeAgain(withJudgedAgain(measured.report), saved.policy, acceptances) }
  })
  const told = await post(gate, legs, { ...saved, files: null, shown })
  return { reports: worstFirst(legs.map(({ report }) => report)), told }
}

async function commentOf(announcement: Announcement, attempts: Attempts): Promise<GateComment> {
  const { client, pullRequest, key, comment: wanted, runUrl } = announcement
  if (pullRequest === null || wanted === 'never') return noComment
  const { number: pull, head } = pullRequest
  const accepting = acceptingOf(announcement)
  const heard = accepting === null ? {} : { accepting }
  return openComment({ client, pull, head, key, wanted, runUrl, ...heard }, attempts)
}

function keepingPlace({ client, commit, pullRequest, key, runUrl, check, asked }: Announcement): KeepingPlace {
  const pull = pullRequest?.number ?? null
  return { client, commit: pullRequest?.head ?? commit, key, runUrl, check, asked: { ...asked, pull } }
}

class GithubAnnouncer implements Announcer {
  readonly #gate: OpenGate
  readonly #place: KeepingPlace
  readonly #step = createStep()
  /** Asked once for all legs. */
  readonly #accepted: () => Promise<Acceptances | undefined>
  /** Whether another job of this run tells under the same key. Asked once for all legs. */
  readonly #hasTwin: () => Promise<boolean>

  constructor(gate: OpenGate) {
    this.#gate = gate
    this.#place = keepingPlace(gate.to)
    this.#accepted = once(() => readAccepted(gate.to, knownTimes(gate), gate.readNow, gate.attempts))
    this.#hasTwin = once(() => hasTwin(this.#place, this.#step))
  }

  requests(): number {
    return this.#gate.to.client.requests()
  }

  async recall(policy: SavedPolicy, keys: readonly string[] = [this.#place.key]): Promise<readonly ToldLeg[] | null> {
    const already = this.#gate.to.pullRequest?.already ?? null
    const saved = already === null ? null : this.#gate.kept.sameAsNow()
    if (saved === null || !hasLegs(saved, keys)) return null
    if (already === 'run-again' && saved.legs.every(({ report }) => report.exitCode === 0)) return null
    const legs: ToldLeg[] = []
    for (const { report, numbers } of saved.legs) {
      const measured = this.#gate.kept.withBefore({ report, numbers })
      legs.push({ measured, report: await this.#withAccepted(withJudgedAgain(report), policy) })
    }
    return already === 'label' || legs.every(({ report }) => report.exitCode === 0) ? legs : null
  }

  start(): Promise<void> {
    return this.#gate.comment.begin(earliest(knownTimes(this.#gate)))
  }

  earlier(
    leg: string = this.#place.key,
    isSame: IsSame = (_, asked) => this.#isOfSameCommits(asked),
  ): LegResult | null {
    return this.#gate.kept.earlier(leg, isSame)
  }

  #isOfSameCommits({ base, head }: ResultQuestion): boolean {
    return base === this.#place.asked.base && head === this.#place.asked.head
  }

  async accept(report: Report, policy: SavedPolicy, numbers: string | null = null): Promise<ToldLeg> {
    const measured = this.#gate.kept.withBefore({ report, numbers })
    const judged = await this.#withAccepted(report, policy)
    if (!(await this.#hasTwin())) return { measured, report: judged }
    return { measured, report: { ...judged, notes: [...judged.notes, { code: 'same-key', key: this.#place.key }] } }
  }

  async #withAccepted(report: Report, policy: SavedPolicy): Promise<Report> {
    const accepted = report.verdict === 'fail' ? await this.#accepted() : undefined
    return accepted === undefined ? report : judgeAgain(report, policy, accepted)
  }

  finish(legs: readonly ToldLeg[], policy: SavedPolicy, files: string | null): Promise<PostAddresses> {
    return post(this.#gate, legs, { asked: this.#place.asked, step: this.#step, policy, files, shown: null })
  }

  async fail(failure: Failure): Promise<PostAddresses> {
    const { to, comment, kept } = this.#gate
    const commentUrl = await comment.fail(failure, earliest(knownTimes(this.#gate)))
    const checkUrl = to.check
      ? await postCheck(this.#gate, checkOfFailure(failure, to, kept.earlierLine()), null)
      : null
    return { commentUrl, checkUrl, notes: notesOf(this.#gate, null) }
  }
}

/** Times at which the commit was the head. The first run for it knows best when it was pushed, and our comment and
 *  our check remember it. */
function knownTimes({ to, comment, kept }: Pick<OpenGate, 'to' | 'comment' | 'kept'>): readonly Date[] {
  if (to.pullRequest === null) return []
  return [comment.since(), to.pullRequest.headSince, ...kept.since()].filter((date) => date !== null)
}

interface Posting extends Pick<SavedResult, 'asked' | 'step' | 'policy'> {
  readonly files: string | null
  /** The check that is there already: what is delivered twice is written once. */
  readonly shown: OwnCheck | null
}

/** Only people at a pull request have somewhere to say so. */
export function acceptingOf({
  pullRequest,
  acceptLabel: label,
  heard = { label: false, comment: false },
}: Pick<Announcement, 'pullRequest' | 'acceptLabel' | 'heard'>): Accepting | null {
  return pullRequest === null ? null : { label, heard }
}

/** Comment and check of the legs, with what is kept for the next judgement. */
async function post(
  gate: OpenGate,
  legs: readonly ToldLeg[],
  { asked, step, policy, files, shown }: Posting,
): Promise<PostAddresses> {
  const { to, comment, kept, readNow } = gate
  const reports = worstFirst(legs.map(({ report }) => report))
  const pull = to.pullRequest?.number ?? null
  const now = async () => (pull === null ? null : readNow(pull))
  const commentUrl = await comment.finish(reports, { since: earliest(knownTimes(gate)), files, now })
  if (!to.check) return { commentUrl, checkUrl: null, notes: notesOf(gate, null) }
  const since = earliest(knownTimes(gate))?.toISOString() ?? null
  const terms = { since, comment: to.comment, acceptLabel: to.acceptLabel }
  const result = { asked, step, key: to.key, legs: legs.map(({ measured }) => measured), policy, ...terms }
  const { text, note } = textToKeep(result, kept.earlierLine())
  const checkUrl = await postCheck(gate, checkOfReport(reports, { ...to, accepting: acceptingOf(to) }, text), shown)
  return { commentUrl, checkUrl, notes: notesOf(gate, note) }
}

/** The check's address; null where GitHub takes none. */
async function postCheck({ to, attempts }: OpenGate, check: Check, shown: OwnCheck | null): Promise<string | null> {
  if (shown?.summary === check.summary) return shown.url || null
  const written = attempts.keep('check', await writeCheck(to.client, check))
  if (written === undefined) return null
  if (written.missed !== null) attempts.miss(written.missed)
  return written.url || null
}

function notesOf({ to, attempts }: OpenGate, note: Note | null): readonly Note[] {
  return [note, attempts.note({ readOnly: to.pullRequest?.readOnly ?? null })].filter((one) => one !== null)
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null
  return () => {
    answer ??= ask()
    return answer
  }
}
