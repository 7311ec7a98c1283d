/** Several reports in one: the legs of a matrix, one section each, the worst first. A single report is
 *  shown as it always is. */

import type { Report } from '../../model/report.ts'
import type { VerdictKind } from '../../model/verdict.ts'
import { room } from '../phrase.ts'
import { headline, verdictLine } from '../verdict-line.ts'
import { visibleWithin } from '../visible.ts'
import { bytesOf, codeName, prose } from './escape.ts'
import { adviceOf, budgets, type MarkdownOptions, renderMarkdown, smallestBudget, toneMarks } from './markdown.ts'

/** What blocks comes before what does not, and of each the plainest answer first. */
const severity: readonly VerdictKind[] = ['fail', 'error', 'inconclusive', 'pass']

/** A copy with the worst first; legs of one verdict keep their order. */
export function worstFirst(reports: readonly Report[]): Report[] {
  const ranks = new Map(reports.map((report) => [report, rankOf(report)]))
  return reports.toSorted((a, b) => ranks.get(a)! - ranks.get(b)!)
}

function rankOf(report: Report): number {
  const { exitCode, verdict } = report
  return (exitCode === 0 ? 2 * severity.length : 0) + 2 * severity.indexOf(verdict) + (isFine(report) ? 1 : 0)
}

/** What passes need not be: it may be slower where nothing blocks. */
function isFine(report: Report): boolean {
  return report.verdict === 'pass' && headline(report).tone === 'good'
}

const verdictWords: Readonly<Record<VerdictKind, string>> = {
  fail: 'blocked',
  error: 'without a result',
  inconclusive: 'inconclusive',
  pass: 'passed',
}

/** All legs in one line of plain text. */
export function legsLine(reports: readonly Report[]): string {
  const [worst, ...others] = worstFirst(reports)
  if (worst === undefined) return 'No legs'
  if (others.length === 0) return verdictLine(worst)
  return `${countsOf(reports)}; ${visibleWithin(worst.key, 40)}: ${verdictLine(worst)}`
}

/** `3 legs: 1 blocked, 2 passed`. */
function countsOf(reports: readonly Report[]): string {
  const parts = severity.flatMap((kind) => {
    const count = reports.filter(({ verdict }) => verdict === kind).length
    return count === 0 ? [] : [`${count} ${verdictWords[kind]}`]
  })
  return `${reports.length} legs: ${parts.join(', ')}`
}

export function renderLegs(reports: readonly Report[], options: MarkdownOptions): string {
  const [worst, ...others] = worstFirst(reports)
  if (worst === undefined || others.length === 0) return renderMarkdown(worst!, options)
  const [count, rest] = countsOf(reports).split(':')
  const { tone, label } = headline(worst)
  const name = codeName(worst.key, room.name)
  const worstWords = isFine(worst) ? '' : `; ${name}: ${prose(label.replace(/:$/, ''))}`
  // Who reads two lines only knows what to do about the worst; what the others need stands in their sections.
  const advice = adviceOf(worst, options)
  const first = `${toneMarks[tone]} **${count}:**${rest}${worstWords}`
  const head = advice === null ? first : `${first}\n\n👉 ${name}: ${advice}`
  const sections: string[] = []
  let left = options.budget - bytesOf(head) - 2
  for (const [i, report] of [worst, ...others].entries()) {
    const section = legSection(
      report,
      left,
      reports.length - i,
      report === worst ? { ...options, advice: false } : options,
    )
    left -= bytesOf(section) + 2
    if (left < 0) break
    sections.push(section)
  }
  return `${[head, ...sections].join('\n\n')}\n`
}

/** Of a line that stands for a leg. */
const lineRoom = 600

/** One leg within its share of what is left; where that is too little, only its verdict. */
function legSection(report: Report, left: number, legs: number, options: MarkdownOptions): string {
  const name = codeName(report.key, room.name)
  const title = `### ${name}\n\n`
  // What a leg may take, so that each of those after it has a line at least.
  const most = Math.max(Math.floor(left / legs), Math.min(left - lineRoom * (legs - 1), budgets.comment / 4))
  const budget = most - bytesOf(title)
  if (budget < smallestBudget) {
    return `${toneMarks[headline(report).tone]} ${name}: ${prose(visibleWithin(verdictLine(report), 200))}`
  }
  return title + renderMarkdown(report, { ...options, budget }).trimEnd()
}
