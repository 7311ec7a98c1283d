/** The whole history of a repository, judged: what the page, the feed and `history regressions` tell. */

import { assemble } from '../../history/assemble.ts'
import { findingsOf } from '../../history/findings.ts'
import { judgeSuite } from '../../history/judge.ts'
import type { HistoryRule } from '../../model/history-rule.ts'
import type { Site, SiteSuite } from '../../site/model.ts'
import type { CommitFacts } from './commits.ts'
import type { GatheredRuns } from './gather.ts'
import type { KeptHistory } from './kept-history.ts'

export type JudgedHistory = Pick<Site, 'suites' | 'findings' | 'unread' | 'last' | 'now'>

export interface JudgeRequest {
  readonly rules: readonly HistoryRule[]
  /** How many of the latest runs count as recent. */
  readonly last: number
  readonly now: Date
}

/** @param kept judgements of earlier times by suite; taken from, and filled with those of now. */
export function judgeHistory(
  { suites: collected, unread }: GatheredRuns,
  facts: CommitFacts,
  { rules, last, now }: JudgeRequest,
  kept: KeptHistory['judgements'] = new Map(),
): JudgedHistory {
  const seconds = now.getTime() / 1000
  const suites = collected.map((one): SiteSuite => {
    const { history, off } = assemble(one, { line: facts.line, rules, now: seconds })
    const judged = judgeSuite(history, kept.get(one.suite))
    kept.set(one.suite, judged.kept)
    return { history, analyses: judged.analyses, off, ...placesOf(history.runs, facts) }
  })
  const shown = suites.filter(({ history }) => history.runs.length > 0)
  shown.sort((a, b) => (a.history.suite < b.history.suite ? -1 : 1))
  return { suites: shown, findings: findingsOf(shown, last, seconds), unread, last, now: seconds }
}

function placesOf(runs: SiteSuite['history']['runs'], { line, subjects, tags }: CommitFacts) {
  const places = runs.map(({ commit }) => line.get(commit))
  const gaps = places.map((place, i) => {
    const before = places[i - 1]
    return place === undefined || before === undefined ? 0 : place - before
  })
  const releases = [...tags].flatMap(([commit, names]) => {
    const place = line.get(commit)
    const exact = runs.findIndex((run) => run.commit === commit)
    const at = exact >= 0 || place === undefined ? exact : places.findIndex((one) => one !== undefined && one >= place)
    return at < 0 ? [] : names.map((name) => [at, name.slice(0, 60)] as const)
  })
  return {
    subjects: runs.map(({ commit, subject }) => subjects.get(commit) ?? subject ?? ''),
    gaps,
    tags: releases.sort(([a], [b]) => a - b),
  }
}
