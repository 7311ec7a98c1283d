/** The verdict and its reason: the one line that everybody reads. It claims what the intervals carry
 *  and no more: "no slowdown of 5 % or more" only where every compared benchmark is proven so. */

import type { BenchmarkComparison } from '../model/comparison.ts'
import { percent } from '../model/percent.ts'
import type { LeftOut } from '../model/reached.ts'
import type { Report } from '../model/report.ts'
import {
  alsoSlower,
  isFoundBefore,
  isNotAllowed,
  isProven,
  isSpeedRow,
  leftOver,
  lostWords,
  lowerFirst,
  namesOf,
  noSlowdown,
  nothingWords,
  ofOthers,
  onlyLabel,
  otherMetrics,
  reasonsWith,
  rowWords,
  toleratedLabel,
  toleratedRows,
  toleratedWords,
  wordy,
} from './clauses.ts'
import { failedWords } from './failed-words.ts'
import { wholeSuiteWords } from './notes/whole-suite.ts'
import { changeText, counted, intervalText } from './numbers.ts'
import { joinPhrases, type Phrase, quote, quoteShown, render, say, sentence } from './phrase.ts'
import { arrange, nounOf, type View, type ViewRow } from './view.ts'
import { visibleWithin } from './visible.ts'
import { doubtCounts, isAtZero, isSpeed, smallestSeen } from './words.ts'

export type Tone = 'good' | 'bad' | 'unsure' | 'broken'

export interface Headline {
  readonly tone: Tone
  /** `Slower`, `No slowdown`. */
  readonly label: string
  readonly rest: Phrase
}

/** The verdict and its reason in one line of plain text (no markup, no newline; names made visible). */
export function verdictLine(report: Report): string {
  const { label, rest } = headline(report)
  return label + render(rest, (text) => visibleWithin(text.quote, text.columns))
}

export function headline(report: Report, view: View = arrange(report)): Headline {
  const head = ofVerdict(report, view)
  const { leftOut } = report
  if (leftOut === undefined) return head
  const rest = say`${head.rest}; ${leftOutWords(leftOut)}`
  const isPassOfPart = report.verdict === 'pass' && leftOut.tooLong !== undefined
  // Green is for the whole suite.
  return isPassOfPart ? { tone: 'unsure', label: `In a part: ${lowerFirst(head.label)}`, rest } : { ...head, rest }
}

/** Whatever the verdict is, it is one on a part. */
function leftOutWords({ measured, names, tooLong }: LeftOut): string {
  const all = `${measured} of ${counted(measured + names.length, 'benchmark')} measured, ${names.length} left out`
  return tooLong === undefined
    ? `${all} which this change does not reach`
    : `${all} for want of time (${wholeSuiteWords(tooLong)})`
}

function ofVerdict(report: Report, view: View): Headline {
  switch (report.verdict) {
    case 'error':
      return brokenHeadline(report, view)
    case 'fail':
      return failHeadline(report, view)
    case 'inconclusive':
      return unsureHeadline(report, view)
    case 'pass':
      return passHeadline(report, view)
  }
}

function brokenHeadline(report: Report, view: View): Headline {
  const [measuring] = reasonsWith(report, 'measuring-failed')
  if (measuring !== undefined)
    return {
      tone: 'broken',
      label: 'Could not measure:',
      rest: say` ${sentence(measuring.message)}${alsoSlower(view)}`,
    }
  const failed = reasonsWith(report, 'failed')
  if (failed.length > 0) return { tone: 'broken', ...failedWords(failed, report, view) }
  return { tone: 'broken', label: 'Nothing could be compared:', rest: [` ${nothingWords(report)}`] }
}

function failHeadline(report: Report, view: View): Headline {
  const all = view.changed.filter((row) => row.blocks)
  // What takes longer comes first: a percentage of a time and one of a count are not of one kind.
  const times = all.filter(isSpeedRow)
  const blocking = times.length > 0 ? times : all
  const [worst] = blocking
  if (worst === undefined) return otherFailure(report, view)
  const more = asideWords(report, view, times.length > 0 ? all.filter((row) => !isSpeedRow(row)) : [])
  if (blocking.length === 1)
    return { tone: 'bad', label: `${onlyLabel(worst)}:`, rest: say` ${rowWords(worst)}${more}` }
  const compared = times.length < all.length && times.length > 0 ? view.compared.filter(isSpeedRow) : view.compared
  const noun = nounOf({ ...view, compared })
  const before = blocking.every(isFoundBefore) ? ', as found before' : ''
  const label = `${blocking.length} of ${counted(compared.length, noun)} ${times.length > 0 ? 'slower' : 'worse'}${before}:`
  return { tone: 'bad', label, rest: say` worst ${rowWords(worst)}${more}` }
}

/** What fails the gate beside what the headline is about, and what does not fail it. */
function asideWords(report: Report, view: View, worse: readonly ViewRow[]): Phrase {
  const missing = reasonsWith(report, 'missing').filter(isNotAllowed).length
  const failed = reasonsWith(report, 'failed').length
  const parts = [
    ...(worse.length === 0 ? [] : [otherMetrics(worse)]),
    ...(missing > 0 ? [[`${wordy(missing)} missing`]] : []),
    ...(failed > 0 ? [[`${wordy(failed)} failed`]] : []),
  ]
  const aside = alsoSlower(view)
  return say`${parts.length > 0 ? say`; also ${joinPhrases(parts, ', ')}` : []}${aside === '' ? '' : `${aside}, not blocking`}`
}

function otherFailure(report: Report, view: View): Headline {
  const gone = reasonsWith(report, 'missing').filter(isNotAllowed)
  const missing = gone.length
  const failed = reasonsWith(report, 'failed')
  if (missing > 0) {
    const names = namesOf(
      gone.map(({ benchmark }) => benchmark),
      view,
    )
    const more = failed.length > 0 ? `; also ${wordy(failed.length)} failed` : ''
    return {
      tone: 'bad',
      label: 'Missing:',
      rest: say` ${names} ${missing === 1 ? 'is' : 'are'} in base and gone from head${more}${ofOthers(view)}`,
    }
  }
  if (failed.length > 0) return { tone: 'bad', ...failedWords(failed, report, view) }
  return { tone: 'bad', label: 'Blocked', rest: [' by the rules of this repository'] }
}

function unsureHeadline(report: Report, view: View): Headline {
  const [cancelled] = reasonsWith(report, 'cancelled')
  if (cancelled !== undefined) {
    const decided = view.compared.length - view.inconclusive.length
    const rest = ` after ${counted(cancelled.rounds, 'round')}: ${decided} of ${counted(view.compared.length, nounOf(view))} decided`
    return { tone: 'unsure', label: 'Cancelled', rest: [rest + alsoSlower(view)] }
  }
  // Of what was shown something is said before what was not.
  const tolerated = toleratedRows(view)
  if (tolerated.length > 0) return toleratedHeadline(tolerated, view)
  const failed = reasonsWith(report, 'failed')
  if (failed.length > 0) return { tone: 'unsure', ...failedWords(failed, report, view) }
  const [first] = view.inconclusive
  if (first === undefined) return lostSomething(report, view) ?? undirected(view) ?? nothingShared(report)
  if (view.inconclusive.every(({ comparison: { doubt } }) => doubt?.code === 'no-baseline'))
    return withoutBaseline(first, view)
  if (view.inconclusive.every(isAtZero)) return atZero(view)
  const slower = view.inconclusive.filter(({ comparison }) => isSlowerSomehow(comparison))
  if (slower.length > 0) return slowerSomehow(slower, view)
  const many = `${view.inconclusive.length} of ${counted(view.compared.length, nounOf(view))} undecided`
  return {
    tone: 'unsure',
    label: 'Inconclusive:',
    rest: say` ${many} at ${thresholdWords(view.inconclusive)}${commonDoubt(view.inconclusive)}`,
  }
}

function nothingShared(report: Report): Headline {
  return { tone: 'unsure', label: 'Inconclusive:', rest: [` ${nothingWords(report)}`] }
}

/** Head lost what a benchmark is measured by, so that nothing is known of it. */
function lostSomething(report: Report, view: View): Headline | null {
  const words = lostWords(report, view)
  return words === null ? null : { tone: 'unsure', label: 'Not compared:', rest: say` ${words}` }
}

/** Shown to be slower, and not shown by how much. */
function isSlowerSomehow({ change, doubt, threshold }: BenchmarkComparison): boolean {
  return doubt?.code === 'size-unresolved' && doubt.direction === 'slower' && change !== null && threshold > 0
}

function slowerSomehow(slower: readonly ViewRow[], view: View): Headline {
  const isOne = slower.length === 1
  const [worst] = slower
  const word = slower.every(isSpeedRow) ? 'slower' : 'worse'
  const many = `${slower.length} of ${counted(view.compared.length, nounOf(view))} ${word}`
  const label = `${isOne ? onlyLabel(worst!) : many}, perhaps by less than ${commonLimit(slower) ?? 'the threshold'}:`
  const left = view.inconclusive.length - slower.length
  const { comparison, shown } = worst!
  const size = `${changeText(comparison)} (${intervalText(comparison.change!)})`
  const rest = say` ${isOne ? '' : 'worst '}${quoteShown(shown)} ${size}${left === 0 ? '' : `; ${left} undecided`}`
  return { tone: 'unsure', label, rest }
}

/** Nothing that was compared says whether more of it is better, so that nothing can be judged. */
function undirected({ changed, compared, ...view }: View): Headline | null {
  if (compared.length === 0 || compared.some(({ comparison }) => comparison.better !== 'unknown')) return null
  const [most, ...others] = changed.filter(({ comparison }) => comparison.outcome === 'changed')
  const all = counted(compared.length, nounOf({ changed, compared, ...view }))
  const label = 'Not judged:'
  const rest = say` nothing says whether more is better of ${all}`
  if (most === undefined) return { tone: 'unsure', label, rest: say`${rest}; none changed` }
  const many = others.length === 0 ? '' : `${others.length + 1} changed, most `
  return { tone: 'unsure', label, rest: say`${rest}; ${many}${rowWords(most)}` }
}

/** Stored runs are what a first run does not have; where there are some, why they don't count is the news. */
function withoutBaseline({ comparison: { doubt } }: ViewRow, view: View): Headline {
  const because = doubt?.code === 'no-baseline' ? doubt.because : undefined
  const all = counted(view.inconclusive.length, nounOf(view))
  if (because === undefined)
    return { tone: 'unsure', label: 'Nothing to compare with yet:', rest: [` no stored baseline for ${all}`] }
  return { tone: 'unsure', label: 'Not compared:', rest: say` ${sentence(because)}` }
}

/** At a threshold of 0 % no measurement can show that there is no change. */
function atZero(view: View): Headline {
  const smallest = smallestSeen(view.inconclusive)
  const could = smallest === null ? '' : `; smallest that could be: ${percent(smallest)}`
  const rest = ` in ${counted(view.compared.length, nounOf(view))}${could}`
  return { tone: 'unsure', label: 'No slowdown seen', rest: [rest] }
}

/** The doubt that most of the undecided rows share. */
function commonDoubt(rows: readonly ViewRow[]): string {
  const [most, ...others] = doubtCounts(rows)
  if (most === undefined) return ''
  return others.length === 0 ? `: ${most.words}` : `, mostly ${most.words}`
}

function thresholdWords(rows: readonly ViewRow[]): string {
  const limit = commonLimit(rows)
  return limit === null ? 'their thresholds' : `a threshold of ${limit}`
}

/** Null where they have different ones. */
function commonLimit(rows: readonly ViewRow[]): string | null {
  const [first, ...others] = new Set(rows.map(({ comparison }) => comparison.threshold))
  return first === undefined || others.length > 0 ? null : percent(first)
}

function passHeadline(report: Report, view: View): Headline {
  const accepted = acceptedRows(view)
  const tolerated = toleratedRows(view)
  if (tolerated.length > 0) return toleratedHeadline(tolerated, view)
  if (accepted.length > 0) return acceptedHeadline(accepted, view)
  if (view.compared.length === 0)
    return { tone: 'unsure', label: 'Nothing to compare:', rest: [` ${nothingWords(report)}`] }
  const proven = view.compared.filter(isProven)
  // Green is for what was shown, not for what could not be ruled out.
  const tone = proven.length * 2 > view.compared.length ? 'good' : 'unsure'
  const clause = noSlowdown(view, proven)
  const improved = view.changed.filter((row) => row.comparison.outcome === 'improved')
  const [best] = improved
  if (best === undefined) return { tone, label: clause.label, rest: [clause.rest + leftOver(view)] }
  const label =
    improved.length === 1 ? (isSpeed(best.comparison) ? 'Faster:' : 'Better:') : `${improved.length} improved:`
  const rest = say`${improved.length === 1 ? ' ' : ' most '}${rowWords(best)}; ${lowerFirst(clause.label)}${clause.rest}${leftOver(view)}`
  return { tone, label, rest }
}

function acceptedHeadline(accepted: readonly ViewRow[], view: View): Headline {
  const [first] = accepted
  if (first?.accepted === null || first === undefined) return { tone: 'good', label: 'Accepted', rest: [] }
  const more = accepted.length > 1 ? `, and ${accepted.length - 1} more` : ''
  return {
    tone: 'good',
    label: 'Accepted',
    rest: say` by ${quote(first.accepted.by)}: ${acceptedWords(first)}${more}${leftOver(view)}`,
  }
}

/** Regressions first, then what is gone. */
export function acceptedRows({ changed, removed, skipped }: View): readonly ViewRow[] {
  return [...changed, ...removed, ...skipped].filter(({ accepted }) => accepted !== null)
}

function acceptedWords(row: ViewRow): Phrase {
  return row.comparison.outcome === 'regressed' ? rowWords(row) : say`${quoteShown(row.shown)} is gone`
}

function toleratedHeadline(rows: readonly ViewRow[], view: View): Headline {
  return { tone: 'unsure', label: toleratedLabel(rows), rest: say` ${toleratedWords(rows)}${leftOver(view)}` }
}
