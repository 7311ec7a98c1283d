/** The verdict and its reason: the one line that everybody reads. It claims what the intervals carry
 *  and no more: "no slowdown of 5 % or more" only where every compared benchmark is proven so. */

import { percent } from '../model/percent.ts'
import type { Report } from '../model/report.ts'
import type { Reason } from '../model/verdict.ts'
import { changeText, counted } from './numbers.ts'
import { joinPhrases, type Phrase, type Quote, quote, quoteShown, render, say, sentence } from './phrase.ts'
import { arrange, nounOf, type View, type ViewRow } from './view.ts'
import { visibleWithin } from './visible.ts'
import { doubtCounts, isAtZero, isSpeed, outcomeWords, smallestSeen } from './words.ts'

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

function reasonsWith<Code extends Reason['code']>(report: Report, code: Code): Extract<Reason, { code: Code }>[] {
  return report.reasons.filter((reason): reason is Extract<Reason, { code: Code }> => reason.code === code)
}

function brokenHeadline(report: Report, view: View): Headline {
  const [measuring] = reasonsWith(report, 'measuring-failed')
  const label = 'Could not measure:'
  if (measuring !== undefined)
    return { tone: 'broken', label, rest: say` ${sentence(measuring.message)}${alsoSlower(view)}` }
  const failed = reasonsWith(report, 'failed')
  if (failed.length > 0) return { tone: 'broken', label, rest: say`${failedWords(report, view)}${alsoSlower(view)}` }
  return { tone: 'broken', label: 'Nothing could be compared:', rest: [` ${nothingWords(report)}`] }
}

/** What else was found, where something graver comes first. */
function alsoSlower(view: View): string {
  const slower = toleratedRows(view)
  return slower.length === 0 ? '' : `; also ${slower.length} ${slower.every(isSpeedRow) ? 'slower' : 'worse'}`
}

function toleratedRows({ changed }: View): readonly ViewRow[] {
  return changed.filter(
    ({ comparison, accepted, blocks }) => comparison.outcome === 'regressed' && accepted === null && !blocks,
  )
}

function isSpeedRow({ comparison }: ViewRow): boolean {
  return isSpeed(comparison)
}

function nothingWords({ benchmarks }: Report): string {
  if (benchmarks.length === 0) return 'the suite gave no benchmarks'
  const count = (outcome: string) => benchmarks.filter((benchmark) => benchmark.outcome === outcome).length
  if (count('added') === benchmarks.length)
    return benchmarks.length === 1 ? 'the only benchmark is new' : `all ${benchmarks.length} benchmarks are new`
  if (count('removed') === benchmarks.length)
    return benchmarks.length === 1
      ? 'the only benchmark is gone from head'
      : `all ${benchmarks.length} benchmarks are gone from head`
  return `no benchmark of ${benchmarks.length} has a result on both sides`
}

function failHeadline(report: Report, view: View): Headline {
  const blocking = view.changed.filter((row) => row.blocks)
  const [worst] = blocking
  const missing = reasonsWith(report, 'missing').filter(isNotAllowed)
  const failed = reasonsWith(report, 'failed')
  if (worst === undefined) return otherFailure(report, view)
  const others = joinPhrases(
    [
      ...(missing.length > 0 ? [[`${wordy(missing.length)} missing`]] : []),
      ...(failed.length > 0 ? [[`${wordy(failed.length)} failed`]] : []),
    ],
    ', ',
  )
  const aside = alsoSlower(view)
  const more = say`${others.length > 0 ? say`; also ${others}` : []}${aside === '' ? '' : `${aside}, not blocking`}`
  if (blocking.length === 1)
    return { tone: 'bad', label: `${onlyLabel(worst)}:`, rest: say` ${rowWords(worst)}${more}` }
  const speed = blocking.every((row) => isSpeed(row.comparison))
  const before = blocking.every(isFoundBefore) ? ', as found before' : ''
  const label = `${blocking.length} of ${counted(view.compared.length, nounOf(view))} ${speed ? 'slower' : 'worse'}${before}:`
  return { tone: 'bad', label, rest: say` worst ${rowWords(worst)}${more}` }
}

function isNotAllowed({ allowed }: { readonly allowed?: true }): boolean {
  return allowed !== true
}

function wordy(count: number): string {
  return counted(count, 'benchmark')
}

function onlyLabel(row: ViewRow): string {
  const word = isSpeed(row.comparison) ? 'Slower' : 'Worse'
  return isFoundBefore(row) ? `${word}, as found before` : word
}

/** Not found anew, but not shown to be otherwise either. */
function isFoundBefore({ comparison }: ViewRow): boolean {
  return comparison.doubt?.code === 'found-before'
}

/** `parse/large` +13.5 % (threshold 5 %). */
function rowWords({ comparison, metric, shown }: ViewRow): Phrase {
  const { threshold } = comparison
  const counter = isSpeed(comparison)
    ? []
    : metric === null && comparison.metric === null
      ? []
      : say`${outcomeWords(comparison)}, `
  return say`${quoteShown(shown)} ${counter}${changeText(comparison)} (threshold ${percent(threshold)})`
}

function otherFailure(report: Report, view: View): Headline {
  const gone = reasonsWith(report, 'missing').filter(isNotAllowed)
  const missing = gone.length
  const failed = reasonsWith(report, 'failed').length
  if (missing > 0) {
    const names = namesOf(
      gone.map(({ benchmark }) => benchmark),
      view,
    )
    const more = failed > 0 ? `; also ${wordy(failed)} failed` : ''
    return {
      tone: 'bad',
      label: 'Missing:',
      rest: say` ${names} ${missing === 1 ? 'is' : 'are'} in base and gone from head${more}`,
    }
  }
  if (failed > 0) return { tone: 'bad', label: 'Failed:', rest: failedWords(report, view) }
  return { tone: 'bad', label: 'Blocked', rest: [' by the rules of this repository'] }
}

function failedWords(report: Report, view: View): Phrase {
  const failed = reasonsWith(report, 'failed')
  const [first] = failed
  if (first === undefined) return []
  const more = failed.length > 1 ? `, and ${failed.length - 1} more failed` : ''
  return say` ${nameOf(first.benchmark, view)}: ${sentence(first.message)}${more}`
}

/** Up to three names, then a count. */
function namesOf(names: readonly string[], view: View): Phrase {
  const shown = joinPhrases(
    names.slice(0, 3).map((name) => [nameOf(name, view)]),
    ', ',
  )
  return names.length > 3 ? say`${shown} and ${names.length - 3} more` : shown
}

/** As in the rows, so that it is told apart from the others. */
function nameOf(benchmark: string, { failed, removed, skipped }: View): Quote {
  const row = [...failed, ...removed, ...skipped].find(({ comparison: { name } }) => name === benchmark)
  return row === undefined ? quote(benchmark) : quoteShown(row.shown)
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
  const [first] = view.inconclusive
  if (first === undefined) return { tone: 'unsure', label: 'Inconclusive:', rest: [` ${nothingWords(report)}`] }
  if (view.inconclusive.every(({ comparison: { doubt } }) => doubt?.code === 'no-baseline'))
    return withoutBaseline(first, view)
  if (view.inconclusive.every(isAtZero)) return atZero(view)
  const many = `${view.inconclusive.length} of ${counted(view.compared.length, nounOf(view))} undecided`
  return {
    tone: 'unsure',
    label: 'Inconclusive:',
    rest: say` ${many} at ${thresholdWords(view.inconclusive)}${commonDoubt(view.inconclusive)}`,
  }
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
  const [first, ...others] = new Set(rows.map(({ comparison }) => comparison.threshold))
  return first === undefined || others.length > 0 ? 'their thresholds' : `a threshold of ${percent(first)}`
}

function passHeadline(report: Report, view: View): Headline {
  const accepted = acceptedRows(view)
  const tolerated = toleratedRows(view)
  if (tolerated.length > 0) return toleratedHeadline(tolerated, view)
  if (accepted.length > 0) return acceptedHeadline(accepted, view)
  if (view.compared.length === 0)
    return { tone: 'unsure', label: 'Nothing to compare:', rest: [` ${nothingWords(report)}`] }
  const proven = view.compared.filter(
    ({ comparison }) => comparison.outcome !== 'inconclusive' && comparison.outcome !== 'changed',
  )
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

/** What a pass leaves open: without it, a rule that forgives would hide a failure. */
function leftOver({ inconclusive, failed, removed }: View): string {
  const parts: [readonly ViewRow[], string][] = [
    [inconclusive, 'inconclusive'],
    [failed.filter(({ comparison }) => comparison.where !== 'both'), 'failed'],
    [failed.filter(({ comparison }) => comparison.where === 'both'), 'failed on both sides'],
    [removed.filter(({ accepted }) => accepted === null), 'removed'],
  ]
  return parts.map(([rows, word]) => (rows.length === 0 ? '' : `; ${rows.length} ${word}`)).join('')
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function noSlowdown(view: View, proven: readonly ViewRow[]): { label: string; rest: string } {
  const all = counted(view.compared.length, nounOf(view))
  if (proven.length === 0) return { label: 'Nothing decided', rest: ` in ${all}` }
  const words = proven.every((row) => isSpeed(row.comparison)) ? 'slowdown' : 'regression'
  const thresholds = new Set(proven.map(({ comparison }) => comparison.threshold))
  const size = thresholds.size === 1 ? `of ${percent([...thresholds][0]!)} or more` : 'above its threshold'
  const where = proven.length === view.compared.length ? ` in ${all}` : ` in ${proven.length} of ${all}`
  return { label: `No ${words} ${size}`, rest: where }
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
  const [worst] = rows
  if (worst === undefined) return { tone: 'unsure', label: 'Slower', rest: [] }
  const word = rows.every(isSpeedRow) ? 'slower' : 'worse'
  const label = rows.length === 1 ? `${onlyLabel(worst)}, not blocking:` : `${rows.length} ${word}, not blocking:`
  return { tone: 'unsure', label, rest: say`${rows.length === 1 ? ' ' : ' worst '}${rowWords(worst)}${leftOver(view)}` }
}
