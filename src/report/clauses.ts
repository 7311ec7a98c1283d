/** The clauses that verdict lines are made of: which rows are slower, what was shown of the others, what is left open.
 *  Each takes an arranged report and gives words of ours, with names from outside as quotations. */

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
  return slower.length === 0 ? '' : `; also ${slower.length} ${slower.every(isSpeedRow) ? 'slower' : 'worse'}`
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
  return `no benchmark of ${benchmarks.length} has a result on both sides`
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
export function leftOver({ inconclusive, failed, removed }: View): string {
  const parts: [readonly ViewRow[], string][] = [
    [inconclusive, 'inconclusive'],
    [failed.filter(({ comparison }) => comparison.where !== 'both'), 'failed'],
    [failed.filter(({ comparison }) => comparison.where === 'both'), 'failed on both sides'],
    [removed.filter(({ accepted }) => accepted === null), 'removed'],
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

/** `Slower, not blocking:`, `3 worse, not blocking:`. */
export function toleratedLabel(rows: readonly ViewRow[]): string {
  const [only, ...others] = rows
  if (only !== undefined && others.length === 0) return `${onlyLabel(only)}, not blocking:`
  return `${rows.length} ${rows.every(isSpeedRow) ? 'slower' : 'worse'}, not blocking:`
}

/** What is known of the others, where some are missing or failed: what is slower first. */
export function ofOthers(view: View, apart: ReadonlySet<string> = new Set()): Phrase {
  const rest = (rows: readonly ViewRow[]) => rows.filter(({ comparison: { name } }) => !apart.has(name))
  const compared = rest(view.compared)
  if (compared.length === 0) return []
  const [worst, ...more] = toleratedRows(view)
  if (worst !== undefined) {
    const label = lowerFirst(toleratedLabel([worst, ...more]))
    return say`; ${label}${more.length === 0 ? '' : ' worst'} ${rowWords(worst)}`
  }
  const others = { ...view, compared, inconclusive: rest(view.inconclusive), removed: [] }
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
