/** A report, or what kept one from being made, as a check of GitHub's. */

import type { Check, CheckAnnotation, Conclusion } from '../github/check.ts'
import type { Failure } from '../model/failure.ts'
import type { Report } from '../model/report.ts'
import { blockingAnnotations } from '../report/annotations.ts'
import { failureComment } from '../report/comment.ts'
import { budgets, renderMarkdown } from '../report/markdown.ts'
import { verdictLine } from '../report/verdict-line.ts'
import { visibleWithin } from '../report/visible.ts'

export interface CheckPlace {
  readonly commit: string
  readonly key: string
  readonly runUrl: string | null
}

/** Three requests' worth: the summary has the rest. */
const mostAnnotations = 150

/** The folder that GitHub's own runner names for annotations that belong to no file. */
const noFile = '.github'

export function checkOfReport(report: Report, { commit, key, runUrl }: CheckPlace): Check {
  const budget = { budget: budgets.checkSummary }
  return {
    name: checkName(key),
    commit,
    conclusion: conclusionOf(report),
    title: verdictLine(report),
    summary: renderMarkdown(report, runUrl === null ? budget : { ...budget, fullReport: runUrl }),
    annotations: blockingAnnotations(report).slice(0, mostAnnotations).map(toCheck),
    detailsUrl: runUrl,
  }
}

export function checkOfFailure(failure: Failure, { commit, key, runUrl }: CheckPlace): Check {
  return {
    name: checkName(key),
    commit,
    conclusion: 'failure',
    title: visibleWithin(`Could not measure: ${failure.message}`, 200),
    summary: failureComment(failure, { key, head: commit, runUrl }),
    annotations: [],
    detailsUrl: runUrl,
  }
}

/** Stable for a key, so that it can be required. */
function checkName(key: string): string {
  return `Benchgate: ${visibleWithin(key, 80)}`
}

/** What does not block, but is no pass either, is neutral: a required check accepts it. */
function conclusionOf({ exitCode, verdict }: Report): Conclusion {
  if (exitCode !== 0) return 'failure'
  return verdict === 'pass' ? 'success' : 'neutral'
}

function toCheck({ title, message }: { readonly title: string; readonly message: string }): CheckAnnotation {
  return { path: noFile, line: 1, level: 'failure', title, message }
}
