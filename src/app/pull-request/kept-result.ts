/** What is kept with the check of a commit: read once, where it is needed, and written anew with what this run
 *  came to. Takes the legs as they were measured, gives the text for below the check's summary. Where nothing
 *  can be read, nothing is known. */

import type { Client } from '../../github/client.ts'
import { readOwnChecks } from '../../github/own-checks.ts'
import { codeOf, type Note } from '../../model/note.ts'
import type { Report } from '../../model/report.ts'
import { noteWords } from '../../report/notes/notes.ts'
import { checkName } from './check-view.ts'
import { judgedAgain } from './judge-again.ts'
import {
  isSettled,
  type LegResult,
  lastSettled,
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
}

type Terms = Pick<SavedResult, 'since' | 'comment' | 'waiveLabel'>

export interface TextToKeep {
  /** null where there is nothing to keep. */
  readonly text: string | null
  readonly note: Note | null
}

export class KeptResult {
  readonly #place: KeepingPlace
  #read: Promise<SavedResult | null> | null = null
  /** What stands on the commit from before this run, and its line as it is kept. */
  #earlier: { readonly legs: readonly SavedLeg[]; readonly line: string } | null = null
  /** What was measured, and how it was judged. */
  #measured: { readonly legs: readonly SavedLeg[]; readonly policy: SavedPolicy } | null = null
  #since: Date | null = null

  constructor(place: KeepingPlace) {
    this.#place = place
  }

  /** Since when the commit is the head, where a kept result says so. */
  since(): Date | null {
    return this.#since
  }

  /** What stands on the commit already. */
  async recollect(commit: string): Promise<SavedResult | null> {
    this.#read ??= this.#readFrom(commit)
    const saved = await this.#read
    if (saved !== null) this.#since = dateOf(saved.since)
    return saved
  }

  async #readFrom(commit: string): Promise<SavedResult | null> {
    const { client, check, key, runUrl } = this.#place
    if (!check) return null
    const checks = await readOwnChecks(client, { commit, name: checkName(key) })
    const [shown] = checks.ok ? checks.value : []
    const saved = readSaved(shown?.text ?? '')
    if (saved === null || saved.key !== key) return null
    // Another job of the same run may have the same key, and is no earlier judgement.
    if (shown!.detailsUrl !== runUrl) this.#earlier = { legs: saved.legs, line: shown!.text }
    return saved
  }

  /** The last result of a leg on this commit, as far as `recollect` found one. */
  earlier(leg: string): LegResult | null {
    const found = this.#earlier?.legs.find(({ report }) => report.key === leg)
    return found === undefined ? null : lastSettled(found)
  }

  /** As it stands on the commit, from before this run. */
  earlierLine(): string | null {
    return this.#earlier?.line ?? null
  }

  /** Adds a leg, before anybody accepted anything of it. */
  add(leg: LegResult, policy: SavedPolicy): void {
    this.#measured = { legs: [...(this.#measured?.legs ?? []), { ...leg, before: null }], policy }
  }

  /** Keeps all of it as it is. */
  take(saved: SavedResult): void {
    this.#measured = saved
    this.#since = dateOf(saved.since)
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
    const legs = this.#measured.legs.map((leg) => this.#legToKeep(leg))
    const kept = saveResult({ key: this.#place.key, legs, policy: { failOn, sensitivity, rules }, ...terms })
    if (kept.kind === 'kept') return { text: kept.line, note: null }
    return kept.kind === 'nothing-to-keep' ? before : { text: noteWords(tooLarge).text, note: tooLarge }
  }

  #legToKeep({ report, numbers, before }: SavedLeg): SavedLeg {
    const notes = report.notes.filter((note) => codeOf(note) !== judgedAgain.code)
    const known = isSettled(report) ? null : (before ?? this.earlier(report.key))
    return { report: { ...report, notes }, numbers, before: known }
  }
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
