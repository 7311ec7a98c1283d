/** A result as text that is kept with a check, so that it can be judged again when somebody accepts a
 *  slowdown, without measuring again. It stands below the check's summary as a hidden line: bound to the
 *  commit by GitHub itself, and written by nobody but an App. */

import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { DecidingPlan } from '../config/plan.ts'
import type { Report } from '../model/report.ts'
import type { FailOn } from '../model/verdict.ts'
import { parseReport } from '../report/json.ts'
import { between, flag, list, literal, nullable, object, optional, type Shape, text } from '../report/shape.ts'

export type Policy = Pick<DecidingPlan, 'failOn' | 'sensitivity' | 'rules'>

export interface SavedResult {
  /** As it was measured, before anybody accepted anything. */
  readonly report: Report
  readonly policy: Policy
  /** When the commit became the head of the pull request, in ISO 8601; null where that is not known. */
  readonly since: string | null
  readonly comment: 'always' | 'changes' | 'never'
  readonly waiveLabel: string
}

/** Characters of a check's text (65,535), with room to spare. */
const mostCharacters = 60_000
/** Of a result when it is unpacked: a hundred thousand benchmarks take less. */
const mostBytes = 100_000_000

const line = /<!-- benchgate:result 1 ([A-Za-z0-9+/=]+) -->/

/** Only a result that was measured to its end can be judged again. */
export function isSettled({ verdict, reasons }: Report): boolean {
  return verdict !== 'error' && !reasons.some(({ code }) => code === 'cancelled' || code === 'measuring-failed')
}

/** A hidden line, or null where there is nothing to keep, or too much. Digits that no reader sees go
 *  first, then what bears on no verdict. */
export function saveResult(saved: SavedResult): string | null {
  const { report } = saved
  if (!isSettled(report)) return null
  const attempts: (() => [Report, number])[] = [
    () => [report, 7],
    () => [{ ...report, ignored: report.ignored.slice(0, 3) }, 4],
    () => [essential(report), 4],
  ]
  for (const attempt of attempts) {
    const [shorter, digits] = attempt()
    const packed = pack({ ...saved, report: shorter }, digits)
    if (packed.length <= mostCharacters) return packed
  }
  return null
}

function pack(saved: SavedResult, digits: number): string {
  const json = JSON.stringify(saved, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(digits)) : value,
  )
  return `<!-- benchgate:result 1 ${deflateRawSync(json, { level: 9 }).toString('base64')} -->`
}

/** What a verdict can rest on: whatever is not plainly fine. */
function essential(report: Report): Report {
  const benchmarks = report.benchmarks.filter(({ outcome }) => outcome !== 'unchanged' && outcome !== 'improved')
  const left = report.benchmarks.length - benchmarks.length
  const text = `${left} benchmarks that are no slower were too many to be kept: the report of the run that measured them has them.`
  return {
    ...report,
    benchmarks,
    ignored: report.ignored.slice(0, 3),
    notes: [...report.notes, { level: 'notice', code: 'rows-not-kept', text }],
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

const report: Shape<Report> = (value) => parseReport(value)
const failOn = list(literal<FailOn>('regression', 'missing', 'error', 'inconclusive'))

const savedShape = object<SavedResult>({
  report,
  policy: object<Policy>({
    failOn,
    sensitivity: literal('strict', 'sensitive'),
    rules: list(
      object<Policy['rules'][number]>({
        match: text,
        metric: optional(text),
        threshold: optional(between(0, Number.POSITIVE_INFINITY)),
        failOn: optional(failOn),
        ignore: optional(flag),
        better: optional(literal('lower', 'higher', 'unknown')),
      }),
    ),
  }),
  since: nullable(text),
  comment: literal('always', 'changes', 'never'),
  waiveLabel: text,
})
