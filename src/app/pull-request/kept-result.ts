/** What is kept with the check of a commit: read when a gate is opened, and written anew with what this run came to.
 *  Takes the legs as they were measured, gives the text for below the check's summary.
 *
 *  Several runs may have left a result under one name on one commit: a push, another pull request, the same
 *  one before it was retargeted, another leg of a matrix. So all of them are read, and one is used only where
 *  it answers what is asked now. */

import { randomBytes } from 'node:crypto'
import type { Answer, Client } from '../../github/client.ts'
import { type OwnCheck, readOwnChecks } from '../../github/own-checks.ts'
import type { Note } from '../../model/note.ts'
import type { Report } from '../../model/report.ts'
import { noteWords } from '../../report/notes/notes.ts'
import type { Attempts } from './attempts.ts'
import { checkName } from './check-view.ts'
import {
  isSettled,
  type LegResult,
  lastSettled,
  type ResultQuestion,
  readSaved,
  type SavedLeg,
  type SavedResult,
  saveResult,
} from './saved-result.ts'
import { dateOf } from './since.ts'

export interface KeepingPlace {
  readonly client: Client
  /** Where the check is. */
  readonly commit: string
  readonly key: string
  readonly runUrl: string | null
  readonly check: boolean
  readonly asked: ResultQuestion
}

export interface TextToKeep {
  /** null where there is nothing to keep. */
  readonly text: string | null
  readonly note: Note | null
}

/** A result that stands on the commit under our name. */
interface KeptWithCheck {
  readonly check: OwnCheck
  readonly saved: SavedResult
}

/** Drawn by each step: two results of one attempt of one run with different ones are of two jobs. */
export function createStep(): string {
  return randomBytes(6).toString('hex')
}

/** Where they cannot be read for a lack of rights, there are none for us. */
export async function readKept(place: KeepingPlace, attempts: Attempts): Promise<KeptResults> {
  const found = await readFrom(place)
  if (!found.ok && found.failure.kind !== 'forbidden') {
    attempts.miss({ what: 'earlier-results', failure: found.failure })
  }
  return new KeptResults(place, found.ok ? found.value : [])
}

/** Whether another job of this attempt of this run has left a result under the same name by now. */
export async function hasTwin(place: KeepingPlace, step: string): Promise<boolean> {
  if (place.runUrl === null) return false
  const now = await readFrom(place)
  return now.ok && now.value.some(({ check, saved }) => check.detailsUrl === place.runUrl && saved.step !== step)
}

async function readFrom({
  client,
  commit,
  check: wanted,
  key,
}: KeepingPlace): Promise<Answer<readonly KeptWithCheck[]>> {
  if (!wanted) return { ok: true, value: [] }
  const checks = await readOwnChecks(client, { commit, name: checkName(key) })
  if (!checks.ok) return checks
  const found = checks.value.flatMap((check): KeptWithCheck[] => {
    const saved = readSaved(check.text)
    return saved === null || saved.key !== key ? [] : [{ check, saved }]
  })
  return { ok: true, value: found }
}

export class KeptResults {
  readonly #place: KeepingPlace
  /** The latest first. */
  readonly #found: readonly KeptWithCheck[]

  constructor(place: KeepingPlace, found: readonly KeptWithCheck[]) {
    this.#place = place
    this.#found = found
  }

  /** Times at which the commit is known to have been the head, by what is kept about this pull request. */
  since(): readonly Date[] {
    const ours = this.#found.filter(({ saved }) => saved.asked.pull === this.#place.asked.pull)
    return ours.flatMap(({ saved }) => dateOf(saved.since) ?? [])
  }

  /** The latest result that answers what is asked now; null where there is none, or where two jobs left one
   *  each, of which nobody can tell which is ours. */
  sameAsNow(): SavedResult | null {
    const { plan } = this.#place.asked
    const same = this.#found.filter(({ saved: { asked } }) => this.#isOfSameCommits(asked) && asked.plan === plan)
    const [latest] = same
    if (latest === undefined || isOneOfTwo(latest, same)) return null
    return latest.saved
  }

  /** The last result of a leg on this commit that is about the same question.
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
    return this.#before().find(({ saved }) => this.#isOfSameCommits(saved.asked))?.check.text ?? null
  }

  /** A leg without a result keeps the last one that it had. */
  withBefore(leg: LegResult): SavedLeg {
    const { base, head } = this.#place.asked
    const isSame = (_: Report, asked: ResultQuestion) => base === asked.base && head === asked.head
    return { ...leg, before: isSettled(leg.report) ? null : this.earlier(leg.report.key, isSame) }
  }

  /** From other runs: another job of the same run may have the same key, and is no earlier judgement. */
  #before(): readonly KeptWithCheck[] {
    return this.#found.filter(({ check }) => check.detailsUrl !== this.#place.runUrl)
  }

  #isOfSameCommits({ pull, base, head }: ResultQuestion): boolean {
    const { asked } = this.#place
    return asked.pull === pull && asked.base === base && asked.head === head
  }
}

function isOneOfTwo({ check, saved }: KeptWithCheck, all: readonly KeptWithCheck[]): boolean {
  return all.some((other) => other.check.detailsUrl === check.detailsUrl && other.saved.step !== saved.step)
}

/** What was measured; where that came to nothing, what is known from before. */
export function textToKeep(result: SavedResult, earlierLine: string | null): TextToKeep {
  const { failOn, sensitivity, rules } = result.policy
  const saved = saveResult({ ...result, policy: { failOn, sensitivity, rules } })
  if (saved.kind === 'kept') return { text: saved.line, note: null }
  if (saved.kind === 'nothing-to-keep') return { text: earlierLine, note: null }
  return { text: noteWords(tooLarge).text, note: tooLarge }
}

/** What does not fit below a check's summary. */
const tooLarge: Note = { code: 'result-not-kept' }

export function hasLegs({ legs }: SavedResult, keys: readonly string[]): boolean {
  return legs.length === keys.length && keys.every((key) => legs.some(({ report }) => report.key === key))
}
