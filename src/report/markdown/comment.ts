/** The whole text of the pull-request comment in each of its states. Takes a report (or what kept one
 *  from being made) and where to read more, gives markdown; hidden markers are the business of github/. */

import type { BenchmarkComparison } from '../../model/comparison.ts'
import type { Report } from '../../model/report.ts'
import type { Accepting } from '../next-step.ts'
import { room } from '../phrase.ts'
import { bytesOf, code, codeBlock, codeName, linkOrWords, prose } from './escape.ts'
import { renderLegs } from './legs.ts'
import { budgets } from './markdown.ts'

export interface CommentFrame {
  readonly key: string
  /** The head commit of the pull request, which is not the test merge that may have been measured. */
  readonly head: string
  /** The run with log and step summary. */
  readonly runUrl: string | null
  /** The report as JSON and HTML. */
  readonly artifactUrl?: string | null
  /** How a slowdown can be accepted here. */
  readonly accepting?: Accepting
}

/** Between the state of an unfinished comment and the last result that is kept below it. Names can't hold
 *  it: all text from outside is written without `<!--`. */
const resultMark = '<!-- benchgate:result -->'

/** Below the size of a comment with room for states and markers. With several reports, one section each. */
export function reportComment(reports: Report | readonly Report[], frame: CommentFrame): string {
  const foot = footText(frame)
  const options = { budget: budgets.comment - bytesOf(foot) - 2, accepting: frame.accepting ?? null }
  const markdown = renderLegs(
    [reports].flat(),
    frame.runUrl === null ? options : { ...options, fullReport: frame.runUrl },
  )
  return `${markdown.trimEnd()}\n\n${foot}`
}

export function measuringComment(frame: CommentFrame, previous: string | null): string {
  const log = frame.runUrl === null ? '' : ` (${linkOrWords(frame.runUrl, 'log')})`
  return withPrevious(`⏳ **Measuring** ${code(shortHash(frame.head))}${log}`, previous, frame)
}

/** The head moved on while it was measured: the result is not about the pull request as it is. */
export function outdatedComment(frame: CommentFrame, now: string, previous: string | null): string {
  const state = `⚪ **Outdated:** ${code(shortHash(frame.head))} was measured, and ${code(shortHash(now))} has replaced it meanwhile`
  return withPrevious(state, previous, frame)
}

/** Nothing was measured, and why. */
export function failureComment(
  failure: { readonly message: string; readonly hint?: string | undefined; readonly output?: string | undefined },
  frame: CommentFrame,
): string {
  const lines = [`❌ **Could not measure:** ${prose(short(failure.message))}`]
  if (failure.hint !== undefined) lines.push(`👉 ${prose(short(failure.hint))}`)
  if (failure.output !== undefined) lines.push('The last lines of its output:', codeBlock(failure.output, 'text'))
  return `${lines.join('\n\n')}\n\n${footText(frame)}`
}

/** As git shortens it. */
function shortHash(commit: string): string {
  return commit.slice(0, 7)
}

function short(text: string): string {
  return text.length > 2000 ? `${text.slice(0, 2000)}…` : text
}

function withPrevious(state: string, previous: string | null, frame: CommentFrame): string {
  const result = previous === null ? null : resultIn(previous)
  if (result === null) return `${state}\n\n${footText(frame)}`
  return `${state}. Below is the last result.\n\n${resultMark}\n\n---\n\n${result}`
}

/** The result in a comment of ours; null where it only ever was in the making. */
function resultIn(comment: string): string | null {
  const at = comment.indexOf(resultMark)
  if (at >= 0) return comment.slice(at + resultMark.length).replace(/^\s*---\s*/, '')
  return /^(?:⏳|⚪)/u.test(comment) ? null : comment
}

/** Which gate and which commit, where several are told apart. */
function footText({ key, head, runUrl, artifactUrl = null }: CommentFrame): string {
  const run = runUrl === null ? [] : [linkOrWords(runUrl, 'log and step summary')]
  const files = artifactUrl === null ? [] : [linkOrWords(artifactUrl, 'JSON and HTML')]
  return `<sub>${[codeName(key, room.name), code(shortHash(head)), ...run, ...files].join(' · ')}</sub>`
}

/** Whether there is anything to say in the mode `changes`: something blocks, changed or is gone. What
 *  passes without a change is said by the check. */
export function isWorthTelling(report: Report): boolean {
  const telling = new Set(['regressed', 'improved', 'changed', 'removed', 'failed'])
  // Where stored runs don't count any more, nothing is gated, and nobody would know.
  const isOutdated = ({ doubt }: BenchmarkComparison) => doubt?.code === 'no-baseline' && doubt.because !== undefined
  return (
    report.exitCode !== 0 ||
    report.verdict === 'error' ||
    report.benchmarks.some((row) => telling.has(row.outcome) || isOutdated(row))
  )
}
