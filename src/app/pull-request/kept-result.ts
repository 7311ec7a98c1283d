/** What is kept with the check of a commit: read once, and written anew with what this run came to. Takes the
 *  legs as they were measured, gives the text for below the check's summary.
 *
 *  Several runs may have left a result under one name on one commit: a push, another pull request, the same
 *  one before it was retargeted, another leg of a matrix. So all of them are read, and one is used only where
 *  it answers what is asked now. */

import { randomBytes } from 'node:crypto'
import type { Answer, Client } from '../../github/client.ts'
import type { GithubFailure } from '../../github/failure.ts'
import { type OwnCheck, readOwnChecks } from '../../github/own-checks.ts'
import { codeOf, type Note } from '../../model/note.ts'
import type { Report } from '../../model/report.ts'
import { noteWords } from '../../report/notes/notes.ts'
import { checkName } from './check-view.ts'
import { judgedAgain } from './judge-again.ts'
import {
  isSettled,
  type LegResult,
  lastSettled,
  type ResultQuestion,
  readSaved,
  type SavedLeg,
  type SavedPolicy,
  type SavedResult,
  saveResult,
} from './saved-result.ts'

export interface KeepingPlace {
  readonly client: Client
  readonly key: string
  readonly runUrl: string | null
  readonly check: boolean
  readonly asked: ResultQuestion
}

type Terms = Pick<SavedResult, 'since' | 'comment' | 'acceptLabel'>

export interface TextToKeep {
  /** null where there is nothing to keep. */
  readonly text: string | null
  readonly note: Note | null
}

interface Found {
  readonly check: OwnCheck
  readonly saved: SavedResult
}

export class KeptResult {
  readonly #place: KeepingPlace
  #read: Promise<readonly Found[]> | null = null
  /** What stands on the commit under our name, the latest first. */
  #found: readonly Found[] = []
  #failure: GithubFailure | null = null
  /** Ours, or that of the job that measured what is judged again. */
  #step = randomBytes(6).toString('hex')
  #asked: ResultQuestion
  /** What was measured, and how it was judged. */
  #measured: { readonly legs: readonly SavedLeg[]; readonly policy: SavedPolicy } | null = null

  constructor(place: KeepingPlace) {
    this.#place = place
    this.#asked = place.asked
  }

  /** Times at which the commit is known to have been the head, by what is kept about this pull request. */
  since(): readonly Date[] {
    const ours = this.#found.filter(({ saved }) => saved.asked.pull === this.#asked.pull)
    return ours.flatMap(({ saved }) => dateOf(saved.since) ?? [])
  }

  /** Reads what stands on the commit already. */
  async recollect(commit: string): Promise<void> {
    this.#read ??= this.#readFrom(commit)
    this.#found = await this.#read
  }

  /** Why it could not be read, where that is not for a lack of rights. */
  failure(): GithubFailure | null {
    return this.#failure
  }

  /** The latest result that answers what is asked now; null where there is none, or where two jobs left one
   *  each, of which nobody can tell which is ours. */
  sameAsNow(): SavedResult | null {
    const { pull, base, head, plan } = this.#asked
    const same = this.#found.filter(({ saved: { asked } }) => {
      return asked.pull === pull && asked.base === base && asked.head === head && asked.plan === plan
    })
    const [latest] = same
    if (latest === undefined || hasTwin(latest, same)) return null
    return latest.saved
  }

  /** Whether another job of this attempt of this run has left a result under the same name by now. */
  async hasTwinNow(commit: string): Promise<boolean> {
    if (this.#place.runUrl === null) return false
    const now = await this.#readFrom(commit)
    return now.some(({ check, saved }) => check.detailsUrl === this.#place.runUrl && saved.step !== this.#step)
  }

  async #readFrom(commit: string): Promise<readonly Found[]> {
    const { client, check, key } = this.#place
    if (!check) return []
    const checks: Answer<readonly OwnCheck[]> = await readOwnChecks(client, { commit, name: checkName(key) })
    if (!checks.ok) {
      if (checks.failure.kind !== 'forbidden') this.#failure = checks.failure
      return []
    }
    return checks.value.flatMap((shown): Found[] => {
      const saved = readSaved(shown.text)
      return saved === null || saved.key !== key ? [] : [{ check: shown, saved }]
    })
  }

  /** From other runs: another job of the same run may have the same key, and is no earlier judgement. */
  #before(): readonly Found[] {
    return this.#found.filter(({ check }) => check.detailsUrl !== this.#place.runUrl)
  }

  /** The last result of a leg on this commit that is about the same question, as far as `recollect` found one.
   *  Of two jobs that left one each under one name, the one that found something. */
  earlier(leg: string, isSame: (report: Report, asked: ResultQuestion) => boolean): LegResult | null {
    const found = this.#before().flatMap(({ check, saved }) => {
      const own = saved.legs.find(({ report }) => report.key === leg)
      const last = own === undefined ? null : lastSettled(own)
      return last === null || !isSame(last.report, saved.asked) ? [] : [{ run: check.detailsUrl, last }]
    })
    const latest = found.filter(({ run }) => run === found[0]!.run).map(({ last }) => last)
    return latest.find(({ report }) => report.exitCode !== 0) ?? latest[0] ?? null
  }

  /** As it stands on the commit, from before this run, about the same question. */
  earlierLine(): string | null {
    const { pull, base, head } = this.#asked
    const same = this.#before().find(({ saved: { asked } }) => {
      return asked.pull === pull && asked.base === base && asked.head === head
    })
    return same?.check.text ?? null
  }

  /** Adds a leg, before anybody accepted anything of it. */
  add(leg: LegResult, policy: SavedPolicy): void {
    this.#measured = { legs: [...(this.#measured?.legs ?? []), { ...leg, before: this.#ownBefore(leg) }], policy }
  }

  /** A leg without a result keeps the last one that it had. */
  #ownBefore({ report }: LegResult): LegResult | null {
    if (isSettled(report)) return null
    return this.earlier(report.key, (_, { base, head }) => base === this.#asked.base && head === this.#asked.head)
  }

  /** Keeps all of it as it is. */
  take(saved: SavedResult): void {
    this.#measured = saved
    this.#step = saved.step
    this.#asked = saved.asked
  }

  /** Leaves out what was added: it is measured again. */
  drop(): void {
    this.#measured = null
  }

  /** What was measured; where that came to nothing, what is known from before. */
  toKeep(terms: Terms): TextToKeep {
    const before = { text: this.earlierLine(), note: null }
    if (this.#measured === null) return before
    const { failOn, sensitivity, rules } = this.#measured.policy
    const legs = this.#measured.legs.map(withoutJudgedAgain)
    const own = { asked: this.#asked, step: this.#step, key: this.#place.key }
    const kept = saveResult({ ...own, legs, policy: { failOn, sensitivity, rules }, ...terms })
    if (kept.kind === 'kept') return { text: kept.line, note: null }
    return kept.kind === 'nothing-to-keep' ? before : { text: noteWords(tooLarge).text, note: tooLarge }
  }
}

function hasTwin({ check, saved }: Found, all: readonly Found[]): boolean {
  return all.some((other) => other.check.detailsUrl === check.detailsUrl && other.saved.step !== saved.step)
}

function withoutJudgedAgain({ report, ...leg }: SavedLeg): SavedLeg {
  return { ...leg, report: { ...report, notes: report.notes.filter((note) => codeOf(note) !== judgedAgain.code) } }
}

/** What does not fit below a check's summary. */
const tooLarge: Note = { code: 'result-not-kept' }

export function withJudgedAgain(report: Report): Report {
  return isSettled(report) ? { ...report, notes: [...report.notes, judgedAgain] } : report
}

export function hasLegs({ legs }: SavedResult, keys: readonly string[]): boolean {
  return legs.length === keys.length && keys.every((key) => legs.some(({ report }) => report.key === key))
}

/** null for what is no date. */
export function dateOf(text: string | null): Date | null {
  const date = new Date(text ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? null : date
}
