/** The comment of one gate under its pull request, in each of its states. It is looked for once, when it is opened,
 *  and changed in place from then on. */

import type { Client } from '../../github/client.ts'
import { findComment, type OwnComment, writeComment } from '../../github/comment.ts'
import { type PullRequestNow, readPullRequest } from '../../github/pull-request.ts'
import type { Failure } from '../../model/failure.ts'
import type { Report } from '../../model/report.ts'
import {
  failureComment,
  isWorthTelling,
  measuringComment,
  outdatedComment,
  reportComment,
} from '../../report/markdown/comment.ts'
import type { Accepting } from '../../report/next-step.ts'
import type { Attempts } from './attempts.ts'
import { dateOf, earliest } from './since.ts'

export interface CommentSubject {
  readonly client: Client
  readonly pull: number
  /** The commit that is measured. */
  readonly head: string
  readonly key: string
  readonly wanted: 'always' | 'changes'
  readonly runUrl: string | null
  /** How a slowdown can be accepted there. */
  readonly accepting?: Accepting
}

/** What is told of the reports, where the pull request stands by now. */
export interface FinishedComment {
  /** When the commit became the head, by all that is known. */
  readonly since: Date | null
  /** Where the report is as JSON and HTML. */
  readonly files: string | null
  /** null where GitHub does not say. */
  readonly now: () => Promise<PullRequestNow | null>
}

export interface GateComment {
  /** When the commit became the head, as the comment remembers; null where it is about another one. */
  since(): Date | null
  /** Before measuring: an old result is not to be taken for this commit's. */
  begin(since: Date | null): Promise<void>
  /** The address; null where there is no comment to be written. */
  finish(reports: readonly Report[], told: FinishedComment): Promise<string | null>
  /** There is no report, because nothing could be measured. */
  fail(failure: Failure, since: Date | null): Promise<string | null>
}

/** Where no comment is wanted, or none can be had. */
export const noComment: GateComment = {
  since: () => null,
  begin: async () => undefined,
  finish: async () => null,
  fail: async () => null,
}

export async function openComment(subject: CommentSubject, attempts: Attempts): Promise<GateComment> {
  const searched = new Date()
  const found = attempts.keep('comment', await findComment(subject))
  return found === undefined ? noComment : new OpenComment(subject, { found, searched }, attempts)
}

/** What stands there now (null: nothing), and when that was looked for. */
interface Standing {
  readonly found: OwnComment | null
  readonly searched: Date
}

class OpenComment implements GateComment {
  readonly #subject: CommentSubject
  readonly #attempts: Attempts
  /** null once GitHub refused a word: one refusal is enough to know. */
  #standing: Standing | null

  constructor(subject: CommentSubject, standing: Standing, attempts: Attempts) {
    this.#subject = subject
    this.#standing = standing
    this.#attempts = attempts
  }

  since(): Date | null {
    const remembered = this.#standing?.found?.remembered
    return remembered?.head === this.#subject.head ? dateOf(remembered.since) : null
  }

  async begin(since: Date | null): Promise<void> {
    const { head, wanted } = this.#subject
    const found = this.#standing?.found ?? null
    if (found !== null && found.remembered.head !== head && (await this.#isLate())) return
    if (found !== null || wanted === 'always') {
      await this.#write(measuringComment(this.#subject, found?.text ?? null), since)
    }
  }

  /** True where this run was started again after its commit was replaced: the comment is the new one's. */
  async #isLate(): Promise<boolean> {
    const { client, pull, head } = this.#subject
    const now = await readPullRequest(client, pull)
    return now.ok && now.value.head !== head
  }

  async finish(reports: readonly Report[], { since, files, now: read }: FinishedComment): Promise<string | null> {
    if (this.#standing === null) return null
    const now = await read()
    if (now !== null && now.head !== this.#subject.head) return this.#markOutdated(now.head, since, files)
    const { wanted } = this.#subject
    if (this.#standing.found === null && wanted === 'changes' && !reports.some(isWorthTelling)) return null
    return this.#write(reportComment(reports, { ...this.#subject, artifactUrl: files }), since)
  }

  /** Only where the comment is still about our commit: the run for the new one may have been here. */
  async #markOutdated(by: string, since: Date | null, files: string | null): Promise<string | null> {
    const found = this.#attempts.keep('comment', await findComment(this.#subject))
    if (found === undefined || found === null || found.remembered.head !== this.#subject.head) return null
    this.#standing = { found, searched: this.#standing?.searched ?? new Date() }
    return this.#write(outdatedComment({ ...this.#subject, artifactUrl: files }, by, found.text), since)
  }

  async fail(failure: Failure, since: Date | null): Promise<string | null> {
    return this.#write(failureComment(failure, this.#subject), since)
  }

  async #write(text: string, since: Date | null): Promise<string | null> {
    if (this.#standing === null) return null
    const { found, searched } = this.#standing
    const { key, head } = this.#subject
    const remembered = { key, head, since: earliest([since, this.since()])?.toISOString() ?? null }
    const answer = await writeComment(this.#subject, { text, remembered }, found, searched)
    const written = this.#attempts.keep('comment', answer)
    this.#standing = written === undefined ? null : { found: { ...written, text, remembered }, searched }
    return written?.url ?? null
  }
}
