/** What a page about a history opens on: changes of the last runs, drift, and what is broken or silent; each list
 *  with the worst first. */

import type { AcceptedSlowdown } from '../baseline/record.ts'
import type { Analysis, LevelChange, SeriesDrift } from './analyse.ts'
import type { HistoryRun, HistorySeries, SuiteHistory } from './suite-history.ts'

export interface ChangeFinding {
  readonly suite: string
  readonly series: HistorySeries
  readonly change: LevelChange
  /** How many other series of the suite changed the same way at the same place. */
  readonly alike: number
  /** Somebody accepted it. */
  readonly accepted: AcceptedSlowdown | null
}

export interface DriftFinding {
  readonly suite: string
  readonly series: HistorySeries
  readonly drift: SeriesDrift
}

export type SilentFinding =
  | {
      readonly kind: 'failed' | 'skipped'
      readonly suite: string
      readonly name: string
      readonly message: string
      readonly run: number
    }
  /** The suite's last runs lack a benchmark that earlier ones had. */
  | {
      readonly kind: 'gone'
      readonly suite: string
      readonly name: string
      readonly last: number
      readonly missing: number
    }
  /** A suite that stored nothing while others did. */
  | { readonly kind: 'dead'; readonly suite: string; readonly last: number; readonly days: number }

export interface Findings {
  readonly worse: readonly ChangeFinding[]
  readonly better: readonly ChangeFinding[]
  /** Of metrics without a known direction. */
  readonly other: readonly ChangeFinding[]
  readonly drifting: readonly DriftFinding[]
  readonly silent: readonly SilentFinding[]
  /** Changes of the last runs that are over again. */
  readonly over: number
}

export interface JudgedSuite {
  readonly history: SuiteHistory
  /** By the position of the series. */
  readonly analyses: readonly Analysis[]
}

/** @param last how many of the latest runs count as recent. @param now Unix seconds. */
export function findingsOf(suites: readonly JudgedSuite[], last: number, now: number): Findings {
  const changes = suites.flatMap((suite) => changesIn(suite, last))
  const current = changes.filter(({ change }) => !change.over)
  const of = (direction: LevelChange['direction']) =>
    current.filter(({ change }) => change.direction === direction).sort((a, b) => weight(b.change) - weight(a.change))
  return {
    worse: of('worse'),
    better: of('better'),
    other: of('other'),
    drifting: suites.flatMap(driftsIn).sort((a, b) => driftWeight(b) - driftWeight(a)),
    silent: [...deadSuites(suites, now), ...suites.flatMap((suite) => silentIn(suite, last))],
    over: changes.length - current.length,
  }
}

function changesIn({ history, analyses }: JudgedSuite, last: number): ChangeFinding[] {
  const recent = history.runs.length - last
  const all = history.series.flatMap((series, i) =>
    analyses[i]!.changes.filter(({ run }) => run >= recent).map((change) => ({ series, change })),
  )
  return all.map(({ series, change }) => ({
    suite: history.suite,
    series,
    change,
    alike: all.filter((other) => other.series !== series && isAlike(other.change, change)).length,
    accepted: acceptedOf(history, series, change),
  }))
}

function isAlike(a: LevelChange, b: LevelChange): boolean {
  return a.direction === b.direction && a.after < b.by && b.after < a.by
}

/** AcceptedSlowdown with one of the runs between which the change lies. */
export function acceptedOf(
  { runs }: SuiteHistory,
  series: HistorySeries,
  change: LevelChange,
): AcceptedSlowdown | null {
  for (let run = change.after + 1; run <= Math.max(change.by, change.run); run++) {
    for (const accepted of runs[run]!.accepted) {
      if (accepted.benchmark === series.name && (accepted.metric === '' || accepted.metric === series.metric))
        return accepted
    }
  }
  return null
}

const trust: Readonly<Record<LevelChange['certainty'], number>> = {
  exact: 1,
  certain: 1,
  sure: 0.8,
  early: 0.5,
  machine: 0.2,
  'same-commit': 0.1,
}

/** Size times certainty; what came from nothing is as large as can be. */
function weight({ change, certainty }: LevelChange): number {
  const size = change === null ? 10 : Math.abs(Math.log1p(change))
  return size * trust[certainty]
}

function driftsIn({ history, analyses }: JudgedSuite): DriftFinding[] {
  return history.series.flatMap((series, i) => {
    const drift = analyses[i]!.drift
    // What has not reported for long does not drift any more.
    return drift === null || drift.to < history.runs.length - recentEnough
      ? []
      : [{ suite: history.suite, series, drift }]
  })
}

const recentEnough = 10

function driftWeight({ drift }: DriftFinding): number {
  return (drift.direction === 'worse' ? 1000 : 0) + Math.abs(Math.log1p(drift.change))
}

const fewestDays = 14

/** A suite is dead where others went on for more than two weeks and ten of its own usual pauses. */
function deadSuites(suites: readonly JudgedSuite[], now: number): SilentFinding[] {
  const lastTimes = suites.map(({ history }) => latestTime(history.runs, now) ?? now)
  const latest = Math.max(...lastTimes)
  return suites.flatMap(({ history }, i): SilentFinding[] => {
    const days = (latest - lastTimes[i]!) / 86_400
    if (days < fewestDays || days < 10 * usualPause(history)) return []
    return [{ kind: 'dead', suite: history.suite, last: history.runs.length - 1, days: Math.floor(days) }]
  })
}

/** Of the runs whose clock was not ahead of now: one that jumped would make everything else look old. Null where there is
 *  none such. */
export function latestTime(runs: readonly HistoryRun[], now: number): number | null {
  let latest: number | null = null
  for (const { time } of runs) if (time <= now + day && (latest === null || time > latest)) latest = time
  return latest
}

const day = 86_400

/** In days; the middle one of the last pauses. */
function usualPause({ runs }: SuiteHistory): number {
  const times = runs.slice(-30).map(({ time }) => time)
  const pauses = times.slice(1).map((time, i) => Math.abs(time - times[i]!) / 86_400)
  return pauses.sort((a, b) => a - b)[Math.floor(pauses.length / 2)] ?? 0
}

function silentIn({ history }: JudgedSuite, last: number): SilentFinding[] {
  const { suite, runs, series } = history
  const end = runs.length - 1
  const names = new Map<string, { last: number; trouble: HistorySeries['trouble'] }>()
  for (const one of series) {
    const seen = names.get(one.name)
    const latest = Math.max(seen?.last ?? -1, lastValue(one))
    names.set(one.name, { last: latest, trouble: one.trouble })
  }
  return [...names].flatMap(([name, { last: latest, trouble }]): SilentFinding[] => {
    if (trouble !== null && trouble.run === end && latest < end) {
      return [{ kind: trouble.status, suite, name, message: trouble.message, run: end }]
    }
    const missing = end - latest
    if (missing < fewestMissing || missing > last) return []
    return [{ kind: 'gone', suite, name, last: latest, missing }]
  })
}

/** A single run may have measured a part of the suite only. */
const fewestMissing = 2

function lastValue({ values }: HistorySeries): number {
  let at = values.length - 1
  while (at >= 0 && Number.isNaN(values[at])) at--
  return at
}
