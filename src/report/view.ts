/** A report arranged for reading: rows by what became of them, most interesting first. Shared by all
 *  views, so that they can't disagree about what counts as changed or which row is worst. */

import { type BenchmarkComparison, lostAmong, type Place } from '../model/comparison.ts'
import type { Report } from '../model/report.ts'
import type { Reason } from '../model/verdict.ts'
import { tellsBesides, tellsSameWork } from './counters.ts'
import { room } from './phrase.ts'
import { tellApart } from './visible.ts'

export type AcceptedReason = Extract<Reason, { code: 'waived' }>

export interface ViewRow {
  readonly comparison: BenchmarkComparison
  /** The name made visible and cut so that no two rows read alike, for a place of `room.name` columns; `(empty)` for none. */
  readonly shown: string
  /** The same for a place of `room.wide` columns. */
  readonly wide: string
  /** The metric, where the name alone would not tell: several to a benchmark, or neither time nor rate. */
  readonly metric: string | null
  readonly accepted: AcceptedReason | null
  /** True where this row is why the gate fails. What `fail-on` leaves out, or a cancelled run met, blocks nothing. */
  readonly blocks: boolean
  /** Whether it is held against stored runs. */
  readonly isStored: boolean
  /** Address of the lines that the benchmark is written in, where they are known. */
  readonly link: string | null
}

export interface View {
  /** Regressed (blocking first), improved, and changed in a metric without a good direction. */
  readonly changed: readonly ViewRow[]
  readonly inconclusive: readonly ViewRow[]
  /** Not worse by the threshold, perhaps better by more. */
  readonly noWorse: readonly ViewRow[]
  readonly unchanged: readonly ViewRow[]
  /** Unchanged counters that repeat exactly: they have their own words. */
  readonly counters: readonly ViewRow[]
  readonly failed: readonly ViewRow[]
  readonly removed: readonly ViewRow[]
  readonly added: readonly ViewRow[]
  readonly skipped: readonly ViewRow[]
  /** Times that are not called worse or better, of benchmarks that do more or less than before; and launches that do. */
  readonly besides: readonly ViewRow[]
  /** What only tells of the circumstances (peak memory of the process): shown, not gated, and no benchmark. */
  readonly information: readonly ViewRow[]
  /** Rows with both sides, whatever the answer. */
  readonly compared: readonly ViewRow[]
  /** Names of benchmarks that both sides have, and of which nothing that counts was measured on both. */
  readonly lost: readonly string[]
}

const answers: ReadonlySet<string> = new Set([
  'regressed',
  'improved',
  'changed',
  'unchanged',
  'no-worse',
  'inconclusive',
])

/** @param sources address of head's files, without a slash at its end; null where nobody can look at them. */
export function arrange(report: Report, sources: string | null = null): View {
  const all = rowsOf(report, sources)
  // A metric that one side lacks is no benchmark of that side: a note tells of it.
  const rows = all.filter(({ comparison }) => comparison.lacking === undefined && comparison.role === undefined)
  const having = (...outcomes: string[]) => rows.filter((row) => outcomes.includes(row.comparison.outcome))
  const unchanged = having('unchanged').toSorted(bySize)
  const isSlower = having('regressed').length > 0
  const compared = rows.filter((row) => answers.has(row.comparison.outcome))
  const isLost = lostAmong(compared.map(({ comparison }) => comparison))
  return {
    changed: [
      ...having('regressed').toSorted(byHarm),
      ...having('improved').toSorted(bySize),
      ...having('changed').toSorted(bySize),
    ],
    inconclusive: having('inconclusive').toSorted(byCost),
    noWorse: having('no-worse').toSorted(bySize),
    unchanged: unchanged.filter((row) => !row.comparison.exact),
    counters: unchanged.filter((row) => row.comparison.exact),
    failed: blockingFirst(having('failed')),
    removed: blockingFirst(having('removed')),
    added: having('added'),
    skipped: having('skipped'),
    besides: all
      .filter(({ comparison }) => comparison.lacking === undefined)
      .filter(({ comparison }) => tellsBesides(comparison) || (isSlower && tellsSameWork(comparison)))
      .toSorted(bySize),
    information: all.filter(({ comparison: { role, lacking } }) => role !== undefined && lacking === undefined),
    compared,
    lost: [...new Set(report.benchmarks.filter(isLost).map(({ name }) => name))],
  }
}

/** Lists are cut behind their first rows, and what head broke must not stand behind what was broken before. */
function blockingFirst(rows: readonly ViewRow[]): ViewRow[] {
  return [...rows.filter(({ blocks }) => blocks), ...rows.filter(({ blocks }) => !blocks)]
}

function rowsOf(report: Report, sources: string | null): ViewRow[] {
  const accepted = new Map<string, AcceptedReason>()
  for (const reason of report.reasons)
    if (reason.code === 'waived') accepted.set(keyOf(reason.benchmark, reason.metric), reason)
  const isBlocking = blockingOf(report)
  const times = new Map<string, number>()
  for (const { name } of report.benchmarks) times.set(name, (times.get(name) ?? 0) + 1)
  const names = report.benchmarks.map(({ name }) => name)
  const [shown, wide] = [tellApart(names, room.name), tellApart(names, room.wide)]
  return report.benchmarks.map((comparison, i) => {
    const key = keyOf(comparison.name, comparison.metric)
    return {
      comparison,
      shown: comparison.name === '' ? '(empty)' : shown[i]!,
      wide: comparison.name === '' ? '(empty)' : wide[i]!,
      metric: tellsMetric(comparison) || times.get(comparison.name) !== 1 ? comparison.metric : null,
      accepted: accepted.get(key) ?? null,
      blocks: isBlocking(comparison),
      isStored: report.plan.pairing === 'stored',
      link: sources === null ? null : linkTo(comparison, sources),
    }
  })
}

/** Which rows the gate fails for: each reason is of outcomes of its own. */
function blockingOf({ reasons, verdict, exitCode }: Report): (row: BenchmarkComparison) => boolean {
  const blocking = new Set<string>()
  const fails = exitCode !== 0 && (verdict === 'fail' || verdict === 'error')
  for (const reason of fails ? reasons : []) {
    if (reason.code === 'regression' && reason.allowed !== true)
      blocking.add(keyOf(reason.benchmark, reason.metric, 'regression'))
    if ((reason.code === 'missing' || reason.code === 'failed') && reason.allowed !== true)
      blocking.add(keyOf(reason.benchmark, null, reason.code))
  }
  return ({ name, metric, outcome }) =>
    blocking.has(
      outcome === 'removed' || outcome === 'skipped'
        ? keyOf(name, null, 'missing')
        : outcome === 'failed'
          ? keyOf(name, null, 'failed')
          : keyOf(name, metric, 'regression'),
    )
}

function linkTo({ place }: BenchmarkComparison, sources: string): string | null {
  return place === undefined ? null : lineLink(place, sources)
}

/** Each part of the path is encoded, brackets too: they would end a link. */
export function lineLink(place: Place, sources: string): string {
  const escaped = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  const file = place.file
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(escaped)
    .join('/')
  return `${sources}/${file}${place.line === null ? '' : `#L${place.line}`}`
}

/** True where the metric is not told by its unit. */
function tellsMetric({ unit, metric }: BenchmarkComparison): boolean {
  return metric !== null && unit !== 's' && unit !== '1/s' && unit !== 'B/s'
}

/** With several metrics a benchmark has several rows, and rows are called results. */
export function nounOf({ compared }: View): 'benchmark' | 'result' {
  return new Set(compared.map(({ comparison }) => comparison.name)).size === compared.length ? 'benchmark' : 'result'
}

/** One string for a benchmark and its metric; JSON, because names may hold any separator. A row without a
 *  metric has the empty one among the reasons. */
function keyOf(benchmark: string, metric: string | null, kind = ''): string {
  return JSON.stringify([benchmark, metric ?? '', kind])
}

/** From nothing to something has no ratio, and comes before every ratio. */
function cost({ comparison }: ViewRow): number {
  return comparison.change?.estimate ?? (comparison.outcome === 'regressed' ? Number.POSITIVE_INFINITY : 0)
}

function byCost(a: ViewRow, b: ViewRow): number {
  return compareNumbers(cost(b), cost(a)) || byName(a, b)
}

/** Blocking rows first, accepted ones last, then by cost. */
function byHarm(a: ViewRow, b: ViewRow): number {
  return rank(a) - rank(b) || byCost(a, b)
}

function rank(row: ViewRow): number {
  return row.blocks ? 0 : row.accepted === null ? 1 : 2
}

function bySize(a: ViewRow, b: ViewRow): number {
  return compareNumbers(Math.abs(cost(b)), Math.abs(cost(a))) || byName(a, b)
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** By code unit, not by locale: the same order on every machine. */
function byName(a: ViewRow, b: ViewRow): number {
  const [first, second] = [a.comparison.name, b.comparison.name]
  return first === second ? 0 : first < second ? -1 : 1
}
