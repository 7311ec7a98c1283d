/** The clauses that verdict lines are made of: which rows are slower, what was shown of the others, what is left open.
 *  Each takes an arranged report and gives words of ours, with names from outside as quotations. */

import type { BenchmarkComparison } from '../model/comparison.ts'
import { percent } from '../model/percent.ts'
import type { Report } from '../model/report.ts'
import type { Reason } from '../model/verdict.ts'
import { changeText, counted } from './numbers.ts'
import { joinPhrases, type Phrase, type Quote, quote, quoteShown, say } from './phrase.ts'
import { nounOf, type View, type ViewRow } from './view.ts'
import { isSpeed, outcomeWords } from './words.ts'

export function reasonsWith<Code extends Reason['code']>(
  report: Report,
  code: Code,
): Extract<Reason, { code: Code }>[] {
  return report.reasons.filter((reason): reason is Extract<Reason, { code: Code }> => reason.code === code)
}

/** What else was found, where something graver comes first. */
export function alsoSlower(view: View): string {
  const slower = toleratedRows(view)
  return slower.length === 0 ? '' : `; also ${worseCounts(slower)}`
}

/** `2 slower`, `1 slower, 2 worse in other metrics`, `3 worse`. */
function worseCounts(rows: readonly ViewRow[]): string {
  const times = rows.filter(isSpeedRow).length
  const others = rows.length - times
  if (times === 0) return `${others} worse`
  return others === 0 ? `${times} slower` : `${times} slower, ${others} worse in other metrics`
}

export function toleratedRows({ changed }: View): readonly ViewRow[] {
  return changed.filter(
    ({ comparison, accepted, blocks }) => comparison.outcome === 'regressed' && accepted === null && !blocks,
  )
}

export function isSpeedRow({ comparison }: ViewRow): boolean {
  return isSpeed(comparison)
}

export function nothingWords({ benchmarks }: Report): string {
  if (benchmarks.length === 0) return 'the suite gave no benchmarks'
  const count = (outcome: string) => benchmarks.filter((benchmark) => benchmark.outcome === outcome).length
  if (count('added') === benchmarks.length)
    return benchmarks.length === 1 ? 'the only benchmark is new' : `all ${benchmarks.length} benchmarks are new`
  if (count('removed') === benchmarks.length)
    return benchmarks.length === 1
      ? 'the only benchmark is gone from head'
      : `all ${benchmarks.length} benchmarks are gone from head`
  return `no benchmark of ${new Set(benchmarks.map(({ name }) => name)).size} has a result on both sides`
}

/** What was measured of the first benchmark that is lost, with what is known of the others; null where none is. */
export function lostWords({ benchmarks }: Report, view: View): Phrase | null {
  const [only, ...others] = view.lost
  if (only === undefined) return null
  const metric = ({ lacking, metric }: BenchmarkComparison) =>
    say`${quote(metric ?? 'a figure')} in ${lacking === 'base' ? 'head' : 'base'} alone`
  const rows = benchmarks.filter(({ name, lacking }) => name === only && lacking !== undefined)
  const which = say`${quote(only)} has ${joinPhrases(rows.slice(0, 2).map(metric), ', ')}`
  const more = others.length === 0 ? [] : say`; nor are ${others.length} more`
  return say`${which}${more}${ofOthers(view, new Set(view.lost))}`
}

export function isNotAllowed({ allowed }: { readonly allowed?: true }): boolean {
  return allowed !== true
}

export function wordy(count: number): string {
  return counted(count, 'benchmark')
}

export function onlyLabel(row: ViewRow): string {
  const word = isSpeed(row.comparison) ? 'Slower' : 'Worse'
  return isFoundBefore(row) ? `${word}, as found before` : word
}

/** Not found anew, but not shown to be otherwise either. */
export function isFoundBefore({ comparison }: ViewRow): boolean {
  return comparison.doubt?.code === 'found-before'
}

/** `parse/large` +13.5 % (threshold 5 %). */
export function rowWords({ comparison, metric, shown }: ViewRow): Phrase {
  const { threshold } = comparison
  const counter = isSpeed(comparison)
    ? []
    : metric === null && comparison.metric === null
      ? []
      : say`${outcomeWords(comparison)}, `
  return say`${quoteShown(shown)} ${counter}${changeText(comparison)} (threshold ${percent(threshold)})`
}

/** Up to three names, then a count. */
export function namesOf(names: readonly string[], view: View): Phrase {
  const shown = joinPhrases(
    names.slice(0, 3).map((name) => [nameOf(name, view)]),
    ', ',
  )
  return names.length > 3 ? say`${shown} and ${names.length - 3} more` : shown
}

/** As in the rows, so that it is told apart from the others. */
export function nameOf(benchmark: string, { failed, removed, skipped }: View): Quote {
  const row = [...failed, ...removed, ...skipped].find(({ comparison: { name } }) => name === benchmark)
  return row === undefined ? quote(benchmark) : quoteShown(row.shown)
}

/** What a pass leaves open: without it, a rule that forgives would hide a failure. */
export function leftOver({ changed, inconclusive, failed, removed, lost }: View): string {
  const parts: [readonly unknown[], string][] = [
    [inconclusive, 'inconclusive'],
    // Nothing says which way is better, or a rule leaves them out.
    [changed.filter(({ comparison }) => comparison.outcome === 'changed'), 'changed, not judged'],
    [failed.filter(({ comparison }) => comparison.where !== 'both' && comparison.where !== 'base'), 'failed'],
    [failed.filter(({ comparison }) => comparison.where === 'base'), 'failed in base alone'],
    [failed.filter(({ comparison }) => comparison.where === 'both'), 'failed on both sides'],
    [removed.filter(({ accepted }) => accepted === null), 'removed'],
    [lost, 'not compared'],
  ]
  return parts.map(([rows, word]) => (rows.length === 0 ? '' : `; ${rows.length} ${word}`)).join('')
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

export function noSlowdown(view: View, proven: readonly ViewRow[]): { label: string; rest: string } {
  const all = counted(view.compared.length, nounOf(view))
  if (proven.length === 0) return { label: 'Nothing decided', rest: ` in ${all}` }
  const words = proven.every((row) => isSpeed(row.comparison)) ? 'slowdown' : 'regression'
  const thresholds = new Set(proven.map(({ comparison }) => comparison.threshold))
  const size = thresholds.size === 1 ? `of ${percent([...thresholds][0]!)} or more` : 'above its threshold'
  const where = proven.length === view.compared.length ? ` in ${all}` : ` in ${proven.length} of ${all}`
  return { label: `No ${words} ${size}`, rest: where }
}

/** `Slower, not blocking:`, `3 worse, not blocking:`. Where some rows are slower, it is about those. */
export function toleratedLabel(rows: readonly ViewRow[]): string {
  const { first } = timesFirst(rows)
  const [only, ...others] = first
  if (only !== undefined && others.length === 0) return `${onlyLabel(only)}, not blocking:`
  return `${first.length} ${first.some(isSpeedRow) ? 'slower' : 'worse'}, not blocking:`
}

/** What stands behind that label: the worst row of it, and what else is worse. */
export function toleratedWords(rows: readonly ViewRow[]): Phrase {
  const { first, others } = timesFirst(rows)
  const [worst] = first
  if (worst === undefined) return []
  return say`${first.length === 1 ? '' : 'worst '}${rowWords(worst)}${others.length === 0 ? [] : say`; also ${otherMetrics(others)}`}`
}

/** A percentage of a time and one of a count are not of one kind: what is slower comes first, wherever something is. */
function timesFirst(rows: readonly ViewRow[]): { first: readonly ViewRow[]; others: readonly ViewRow[] } {
  const times = rows.filter(isSpeedRow)
  return times.length === 0
    ? { first: rows, others: [] }
    : { first: times, others: rows.filter((row) => !isSpeedRow(row)) }
}

/** What is worse in something other than time, beside what is slower. */
export function otherMetrics(rows: readonly ViewRow[]): Phrase {
  const [first, ...others] = rows
  return first === undefined || others.length > 0 ? [`${rows.length} worse in other metrics`] : rowWords(first)
}

/** What is known of the others, where some are missing or failed: what is slower first. */
export function ofOthers(view: View, apart: ReadonlySet<string> = new Set()): Phrase {
  const rest = (rows: readonly ViewRow[]) => rows.filter(({ comparison: { name } }) => !apart.has(name))
  const compared = rest(view.compared)
  const lost = view.lost.filter((name) => !apart.has(name))
  if (compared.length === 0) return []
  const slower = toleratedRows(view)
  if (slower.length > 0) return say`; ${lowerFirst(toleratedLabel(slower))} ${toleratedWords(slower)}`
  const others = { ...view, compared, inconclusive: rest(view.inconclusive), removed: [], lost }
  const { label, rest: where } = noSlowdown(others, compared.filter(isProven))
  return [`; ${lowerFirst(label)}${where}${leftOver({ ...others, failed: view.failed.filter(isBrokenBefore) })}`]
}

/** Whether something was shown of a row that was compared. */
export function isProven({ comparison: { outcome } }: ViewRow): boolean {
  return outcome !== 'inconclusive' && outcome !== 'changed'
}

function isBrokenBefore({ comparison: { where } }: ViewRow): boolean {
  return where === 'both'
}
