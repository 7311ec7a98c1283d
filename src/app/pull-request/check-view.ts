/** A report, or what kept one from being made, as a check of GitHub's. */

import type { Check, CheckAnnotation, Conclusion } from '../../github/check.ts'
import type { Failure } from '../../model/failure.ts'
import type { Report } from '../../model/report.ts'
import { type Annotation, blockingAnnotations } from '../../report/annotations.ts'
import { failureComment } from '../../report/markdown/comment.ts'
import { legsLine, renderLegs } from '../../report/markdown/legs.ts'
import { budgets } from '../../report/markdown/markdown.ts'
import type { Accepting } from '../../report/next-step.ts'
import { visibleWithin } from '../../report/visible.ts'

export interface CheckPlace {
  readonly commit: string
  readonly key: string
  readonly runUrl: string | null
  /** How a slowdown can be accepted here; null where nobody would hear it. */
  readonly accepting?: Accepting | null
}

/** Three requests' worth: the summary has the rest. */
const mostAnnotations = 150

/** The folder that GitHub's own runner names for annotations that belong to no file. */
const noFile = '.github'

/** `saved` is the hidden line from which the result can be judged again. Several reports are one check. */
export function checkOfReport(
  reports: readonly Report[],
  { commit, key, runUrl, accepting = null }: CheckPlace,
  saved: string | null,
): Check {
  const budget = { budget: budgets.checkSummary, accepting }
  return {
    name: checkName(key),
    commit,
    conclusion: conclusionOf(reports),
    title: legsLine(reports),
    summary: renderLegs(reports, runUrl === null ? budget : { ...budget, fullReport: runUrl }),
    ...(saved === null ? {} : { text: saved }),
    annotations: reports.flatMap(blockingAnnotations).slice(0, mostAnnotations).map(toCheck),
    detailsUrl: runUrl,
  }
}

/** `saved` is the hidden line of an earlier result of the same commit. */
export function checkOfFailure(failure: Failure, { commit, key, runUrl }: CheckPlace, saved: string | null): Check {
  return {
    name: checkName(key),
    commit,
    conclusion: 'failure',
    title: visibleWithin(`Could not measure: ${failure.message}`, 200),
    summary: failureComment(failure, { key, head: commit, runUrl }),
    ...(saved === null ? {} : { text: saved }),
    annotations: [],
    detailsUrl: runUrl,
  }
}

const namePrefix = 'Benchgate: '

export function isCheckName(name: string): boolean {
  return name.startsWith(namePrefix)
}

/** Stable for a key, so that it can be required. */
export function checkName(key: string): string {
  return namePrefix + visibleWithin(key, 80)
}

/** What does not block, but is no pass either, is neutral: a required check accepts it. */
function conclusionOf(reports: readonly Report[]): Conclusion {
  if (reports.some(({ exitCode }) => exitCode !== 0)) return 'failure'
  return reports.every(({ verdict }) => verdict === 'pass') ? 'success' : 'neutral'
}

function toCheck({ title, message, place }: Annotation): CheckAnnotation {
  return { path: place?.file ?? noFile, line: place?.line ?? 1, level: 'failure', title, message }
}
