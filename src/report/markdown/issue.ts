/** Title and text of the issue about slowdowns that belong to no pull request. */

import type { BenchmarkComparison } from '../../model/comparison.ts'
import type { CommitLabel, Report } from '../../model/report.ts'
import { counted } from '../numbers.ts'
import { visibleWithin } from '../visible.ts'
import { isSpeed } from '../words.ts'
import { bytesOf, codeName, linkOrWords, prose } from './escape.ts'
import { budgets, renderMarkdown } from './markdown.ts'

export interface IssueFrame {
  /** The run with log and step summary. */
  readonly runUrl: string | null
  /** The input that says what is compared. */
  readonly baseRef: string
}

/** `over` is for what was shown to be over, not for what could not be decided. */
export type IssueStanding = 'open' | 'over' | 'undecided'

export interface IssueDraft {
  readonly standing: IssueStanding
  readonly title: string
  readonly text: string
}

export function issueOfReport(report: Report, { runUrl, baseRef }: IssueFrame): IssueDraft {
  const standing = standingOf(report)
  const base = visibleWithin(report.base.label, 60)
  const worse = report.benchmarks.filter(({ outcome }) => outcome === 'regressed')
  const what = worse.length === 0 ? 'benchmarks are blocked' : `${worseWords(worse)} than ${base}`
  const about = `${codeName(report.key, 60)}, ${sideWords(report.head)} against ${sideWords(report.base)} (\`base-ref: ${visibleWithin(baseRef, 60).replaceAll('`', "'")}\`)`
  const foot =
    standing === 'over' ? over(runUrl) : kept(runUrl, `nothing is slower than ${codeName(base, 60)} any more`)
  const room = budgets.comment - bytesOf(about) - bytesOf(foot) - 10
  const text = `${about}\n\n${renderMarkdown(report, { budget: room }).trimEnd()}\n\n${foot}`
  return { standing, title: `Performance: ${what} (${visibleWithin(report.key, 60)})`, text }
}

/** `2 benchmarks slower`, `1 benchmark slower, 2 worse`: a benchmark that is slower counts once, whatever else it does. */
function worseWords(rows: readonly BenchmarkComparison[]): string {
  const slower = new Set(rows.filter(isSpeed).map(({ name }) => name))
  const others = new Set(rows.map(({ name }) => name).filter((name) => !slower.has(name)))
  if (slower.size === 0) return `${counted(others.size, 'benchmark')} worse`
  return `${counted(slower.size, 'benchmark')} slower${others.size === 0 ? '' : `, ${others.size} worse`}`
}

function standingOf({ verdict, benchmarks }: Report): IssueStanding {
  if (verdict === 'fail' || benchmarks.some(({ outcome }) => outcome === 'regressed')) return 'open'
  const open = benchmarks.some(({ outcome }) => outcome === 'inconclusive' || outcome === 'failed')
  return verdict === 'pass' && !open && benchmarks.length > 0 ? 'over' : 'undecided'
}

function sideWords({ commit, label }: CommitLabel): string {
  return commit === null ? codeName(label, 60) : `${codeName(label, 60)} (${commit.slice(0, 12)})`
}

/** @param end what has to be so for the issue to close: markdown. */
export function kept(runUrl: string | null, end: string): string {
  return `<sub>Kept up to date by Benchgate${runWords(runUrl)}; it closes when ${end}.</sub>`
}

export function over(runUrl: string | null): string {
  return `**Over**${runWords(runUrl)}.`
}

function runWords(runUrl: string | null): string {
  return runUrl === null ? '' : ` (${linkOrWords(runUrl, prose('this run'))})`
}
