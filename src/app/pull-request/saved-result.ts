/** A result, of one leg or of several, as text that is kept with a check, so that it can be judged again when
 *  somebody accepts a slowdown, without measuring again. It stands below the check's summary as a hidden line:
 *  bound to the commit by GitHub itself, and written by nobody but an App. */

import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { DecidingPlan } from '../../config/plan.ts'
import { isShownNotWorse } from '../../model/comparison.ts'
import type { Report } from '../../model/report.ts'
import type { FailOn } from '../../model/verdict.ts'
import { parseReport, reportDocument } from '../../report/json/json.ts'
import {
  count,
  flag,
  list,
  literal,
  Mismatch,
  notNegative,
  nullable,
  object,
  optional,
  type Shape,
  text,
} from '../../report/json/shape.ts'

export type SavedPolicy = Pick<DecidingPlan, 'failOn' | 'sensitivity' | 'rules'>

/** A leg as it was measured, before anybody accepted anything. */
export interface LegResult {
  readonly report: Report
  /** Which measurement it rests on, where another job made it: judging the same one again is no further
   *  judgement. */
  readonly numbers: string | null
}

export interface SavedLeg extends LegResult {
  /** The last result of this leg on the commit, where it has come to none now. Nothing is judged by it; what
   *  it found stays known. */
  readonly before: LegResult | null
}

/** What was asked when a result came about. It answers the same question only where all of it is the same. */
export interface ResultQuestion {
  /** The pull request; null for a push or a queue. */
  readonly pull: number | null
  /** What head was compared with, and what was measured as head. */
  readonly base: string
  readonly head: string
  /** How it was measured and judged, as `fingerprintOf` gives it. */
  readonly plan: string
}

export interface SavedResult {
  readonly asked: ResultQuestion
  /** Drawn by each step: two results of one attempt of one run with different ones are of two jobs. */
  readonly step: string
  /** Of the gate. The report of a single leg has it, too. */
  readonly key: string
  /** One for each that is expected, and at least one. */
  readonly legs: readonly SavedLeg[]
  readonly policy: SavedPolicy
  /** When the commit became the head of the pull request, in ISO 8601; null where that is not known. */
  readonly since: string | null
  readonly comment: 'always' | 'changes' | 'never'
  readonly acceptLabel: string
}

/** Characters of a check's text (65,535), with room to spare. */
const mostCharacters = 60_000
/** More rows than this never fit, whatever is in them: packing them would only take time. */
const mostRows = 10_000
/** Of a result when it is unpacked: a hundred thousand benchmarks take less. */
const mostBytes = 100_000_000

const line = /<!-- benchgate:result 3 ([A-Za-z0-9+/=]+) -->/

/** A short name for a plan, whatever it holds. */
export function fingerprintOf(plan: unknown): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('hex').slice(0, 16)
}

/** Only a result that was measured to its end can be judged again. */
export function isSettled({ verdict, reasons }: Report): boolean {
  return verdict !== 'error' && !reasons.some(({ code }) => code === 'cancelled' || code === 'measuring-failed')
}

/** The last thing that is known of a leg on its commit; null where it never came to a result. */
export function lastSettled({ before, ...now }: SavedLeg): LegResult | null {
  return isSettled(now.report) ? now : before
}

export type SavedLine =
  /** As a hidden line. */
  | { readonly kind: 'kept'; readonly line: string }
  | { readonly kind: 'nothing-to-keep' }
  | { readonly kind: 'too-large' }

/** Digits that no reader sees go first, then what bears on no verdict. */
export function saveResult(saved: SavedResult): SavedLine {
  if (!isWorthKeeping(saved.legs)) return { kind: 'nothing-to-keep' }
  const attempts: [(report: Report) => Report, number][] = [
    [(report) => report, 7],
    [(report) => ({ ...report, ignored: report.ignored.slice(0, 3) }), 4],
    [essential, 4],
  ]
  for (const [shorten, digits] of attempts) {
    const legs = saved.legs.map((leg): SavedLeg => {
      const before = leg.before === null ? null : { ...leg.before, report: shorten(leg.before.report) }
      return { ...leg, report: shorten(leg.report), before }
    })
    if (rowsIn(legs) > mostRows) continue
    const line = pack({ ...saved, legs }, digits)
    if (line.length <= mostCharacters) return { kind: 'kept', line }
  }
  return { kind: 'too-large' }
}

function rowsIn(legs: readonly SavedLeg[]): number {
  return legs.reduce((sum, { report, before }) => {
    return sum + report.benchmarks.length + (before?.report.benchmarks.length ?? 0)
  }, 0)
}

/** A single leg without a result leaves the last one standing. Of several, one that has none keeps the others
 *  from being green, and must not be forgotten. */
function isWorthKeeping(legs: readonly SavedLeg[]): boolean {
  return legs.length === 1 ? isSettled(legs[0]!.report) : legs.some((leg) => lastSettled(leg) !== null)
}

function pack(saved: SavedResult, digits: number): string {
  const written = <R extends LegResult>(leg: R) => ({ ...leg, report: reportDocument(leg.report) })
  const legs = saved.legs.map((leg) => ({
    ...written(leg),
    before: leg.before === null ? null : written(leg.before),
  }))
  const json = JSON.stringify({ ...saved, legs }, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(digits)) : value,
  )
  return hiddenLine(deflateRawSync(json, { level: 9 }))
}

/** The line that holds a result which is packed already. */
export function hiddenLine(packed: Uint8Array): string {
  return `<!-- benchgate:result 3 ${Buffer.from(packed).toString('base64')} -->`
}

/** What a verdict can rest on: whatever is not plainly fine. */
function essential(report: Report): Report {
  const benchmarks = report.benchmarks.filter(({ outcome }) => !isShownNotWorse(outcome))
  const left = report.benchmarks.length - benchmarks.length
  return {
    ...report,
    benchmarks,
    ignored: report.ignored.slice(0, 3),
    notes: [...report.notes, { code: 'rows-not-kept', rows: left }],
  }
}

/** null where there is none, or none that this version can read. */
export function readSaved(checkText: string): SavedResult | null {
  const packed = line.exec(checkText)?.[1]
  if (packed === undefined) return null
  try {
    const json = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: mostBytes }).toString('utf8')
    const value: unknown = JSON.parse(json)
    return savedShape(value, '')
  } catch {
    // Of another version, or damaged: then the commit is measured again, as if there were none.
    return null
  }
}

const judged = { report: ((value) => parseReport(value)) as Shape<Report>, numbers: nullable(text) }

const legs: Shape<readonly SavedLeg[]> = (value, path) => {
  const found = list(object<SavedLeg>({ ...judged, before: nullable(object<LegResult>(judged)) }))(value, path)
  if (found.length === 0) throw new Mismatch(path, 'one leg at least', value)
  return found
}

const failOn = list(literal<FailOn>('regression', 'missing', 'error', 'inconclusive'))

const savedShape = object<SavedResult>({
  asked: object<ResultQuestion>({ pull: nullable(count), base: text, head: text, plan: text }),
  step: text,
  key: text,
  legs,
  policy: object<SavedPolicy>({
    failOn,
    sensitivity: literal('strict', 'sensitive'),
    rules: list(
      object<SavedPolicy['rules'][number]>({
        match: text,
        metric: optional(text),
        threshold: optional(notNegative),
        failOn: optional(failOn),
        ignore: optional(flag),
        better: optional(literal('lower', 'higher', 'unknown')),
      }),
    ),
  }),
  since: nullable(text),
  comment: literal('always', 'changes', 'never'),
  acceptLabel: text,
})
