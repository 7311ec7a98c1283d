/** What the page of the history opens on, for a terminal and for tools. */

import type { ChangeFinding, SilentFinding } from '../../history/findings.ts'
import { formatTogether } from '../../model/units.ts'
import { printableJson } from '../../report/json/json.ts'
import { counted } from '../../report/numbers.ts'
import { visible, visibleWithin } from '../../report/visible.ts'
import { certaintyWords, changeWords, driftWords, shapeOf, unreadWords, whereWords } from '../../site/words.ts'
import type { JudgedHistory } from './judge-history.ts'

export function renderRegressions(history: JudgedHistory, { width }: { readonly width: number }): string {
  const { worse, better, other, drifting, silent, over } = history.findings
  const name = (text: string) => visibleWithin(text, Math.max(30, width - 30))
  const change = (one: ChangeFinding) => changeLines(history, one, name(one.series.name))
  const drifts = drifting.map(({ suite, series, drift }) => [
    `${shapeOf(drift.direction)} ${name(series.name)}`,
    `    ${visible(suite)}: ${driftWords(series, drift)}`,
  ])
  const within = `in the last ${counted(history.last, 'run')}`
  const parts = [
    list(`Got worse ${within}`, worse.map(change)),
    list('Drifting', drifts),
    list(
      'Broken or not reporting',
      silent.map((one) => [silentLine(history, one)]),
    ),
    list(`Got better ${within}`, better.map(change)),
    list(`Changed ${within}, good or bad is not known`, other.map(change)),
    over === 0 ? '' : `${counted(over, 'change')} of that time ${over === 1 ? 'is' : 'are'} over again.\n`,
    history.unread.map((one) => `${unreadWords(one)}\n`).join(''),
  ].filter((part) => part !== '')
  return parts.length === 0 ? `Nothing changed ${within}, nothing drifts, everything reports.\n` : parts.join('\n')
}

function list(title: string, rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : `${title} (${rows.length})\n${rows.map((lines) => `${lines.join('\n')}\n`).join('')}`
}

function runsOf(history: JudgedHistory, suite: string) {
  return history.suites.find((one) => one.history.suite === suite)!.history.runs
}

function changeLines(
  history: JudgedHistory,
  { suite, series, change, accepted, alike }: ChangeFinding,
  name: string,
): string[] {
  const commits = runsOf(history, suite).map(({ commit }) => commit)
  const [before, now] = formatTogether([change.before, change.now], series.unit, { digits: 3 })
  const by = accepted === null ? '' : `; accepted by ${visible(accepted.by)}: ${visibleWithin(accepted.because, 100)}`
  const more = alike === 0 ? '' : `; with ${counted(alike, 'other')} at the same place`
  return [
    `${shapeOf(change.direction)} ${changeWords(series, change.change, change.direction)}  ${name}${series.metric === 'time' ? '' : ` · ${visibleWithin(series.metric, 30)}`}`,
    `    ${visible(suite)}: ${before} → ${now} ${whereWords(change, commits)}; ${certaintyWords(change.certainty, change.since)}${more}${by}`,
  ]
}

function silentLine(history: JudgedHistory, finding: SilentFinding): string {
  const at = (run: number) => runsOf(history, finding.suite)[run]!.commit.slice(0, 9)
  const suite = visible(finding.suite)
  if (finding.kind === 'dead')
    return `○ ${suite}: nothing stored for ${counted(finding.days, 'day')}; last with ${at(finding.last)}`
  const name = visibleWithin(finding.name, 100)
  if (finding.kind === 'gone')
    return `○ ${name} (${suite}): missing in the last ${counted(finding.missing, 'run')}; last with ${at(finding.last)}`
  return `✕ ${name} (${suite}): ${finding.kind} in the last run: ${visibleWithin(finding.message, 200)}`
}

/** `benchgate/regressions/1`. */
export function regressionsJson(history: JudgedHistory): string {
  const { worse, better, other, drifting, silent, over } = history.findings
  const changes = [...worse, ...better, ...other].map(({ suite, series, change, alike, accepted }) => {
    const commits = runsOf(history, suite).map(({ commit }) => commit)
    return {
      suite,
      benchmark: series.name,
      metric: series.metric,
      unit: series.unit,
      direction: change.direction,
      change: change.change,
      before: change.before,
      now: change.now,
      near: commits[change.run],
      after: commits[change.after],
      by: commits[change.by],
      certainty: change.certainty,
      since: change.since,
      alike,
      accepted,
    }
  })
  const drifts = drifting.map(({ suite, series, drift }) => {
    const runs = runsOf(history, suite)
    const { change, direction, from, to } = drift
    return {
      suite,
      benchmark: series.name,
      metric: series.metric,
      direction,
      change,
      from: runs[from]!.commit,
      to: runs[to]!.commit,
    }
  })
  const document = {
    schema: 'benchgate/regressions/1',
    last: history.last,
    changes,
    drifts,
    silent,
    over,
    unread: history.unread,
  }
  return `${printableJson(JSON.stringify(document, null, 2))}\n`
}
