/** One series judged: its levels with the band in which the next run is expected, its changes with their size,
 *  whereabouts and certainty, and whether it drifts. */

import { forecast, predictionInterval, withVariance } from '../statistics/prediction.ts'
import { mad, median } from '../statistics/robust.ts'
import { driftOf, driftRuns } from './drift.ts'
import { cutCounter, cutLevels, type LevelCut, type SettledCuts, unsettled, whereabouts } from './levels.ts'
import { machineChanged, placeInCode } from './place.ts'
import type { HistoryRun, HistorySeries } from './suite-history.ts'

/** Runs that count as one level. All numbers are in base units. */
export interface Level {
  /** First and last run. */
  readonly from: number
  readonly to: number
  readonly centre: number
  /** Where 95 % of single runs are expected; null for fewer than three. */
  readonly low: number | null
  readonly high: number | null
  readonly runs: number
}

/** How sure a change is, in words of the page: by how far the levels are apart and by how many runs stand on either side. */
export type Certainty = 'certain' | 'sure' | 'early' | 'machine' | 'same-commit' | 'exact'

export interface LevelChange {
  /** First run of the new level. */
  readonly run: number
  /** The change came after run `after` and with run `by` at the latest (95 %). */
  readonly after: number
  readonly by: number
  readonly before: number
  readonly now: number
  /** In the direction of cost, as a ratio minus one; null from zero. Where no direction is known, as measured. */
  readonly change: number | null
  readonly direction: 'worse' | 'better' | 'other'
  readonly certainty: Certainty
  readonly p: number
  /** Runs since. */
  readonly since: number
  /** The level of now no longer shows it. */
  readonly over: boolean
}

export interface SeriesDrift {
  readonly from: number
  readonly to: number
  readonly change: number
  readonly direction: 'worse' | 'better' | 'other'
  readonly p: number
}

export interface Analysis {
  /** Runs that have a value. */
  readonly runs: number
  readonly levels: readonly Level[]
  readonly changes: readonly LevelChange[]
  readonly drift: SeriesDrift | null
  /** Robust standard deviation of one run around its level, relative to it; null where unknown. */
  readonly scatter: number | null
}

export interface SeriesAnalysis {
  readonly analysis: Analysis
  /** By stretch between the cuts of rules. */
  readonly settled: readonly SettledCuts[]
}

/** @param settled of an earlier judgement of the beginning of the same values. */
export function analyse(
  series: HistorySeries,
  runs: readonly HistoryRun[],
  settled: readonly SettledCuts[] = [],
): SeriesAnalysis {
  const at = knownIn(series.values)
  const found = { levels: [] as Level[], changes: [] as LevelChange[], settled: [] as SettledCuts[] }
  const forced = [...new Set(series.cuts.map(({ run }) => run))].sort((a, b) => a - b)
  const bounds = [0, ...forced.map((run) => firstFrom(at, run)), at.length]
  for (let i = 0; i + 1 < bounds.length; i++) {
    const [from, to] = [bounds[i]!, bounds[i + 1]!]
    if (from < to) analyseStretch(series, at.subarray(from, to), runs, settled[i], found)
  }
  const values = pick(series.values, at)
  // What a step explains, or two, is no drift besides.
  const steady = Math.max(bounds.at(-2)!, firstFrom(at, found.changes.at(-1)?.run ?? 0))
  return {
    analysis: {
      runs: at.length,
      levels: found.levels,
      changes: markOver(found.changes, found.levels),
      drift: driftIn(series, at.subarray(steady), runs),
      scatter: scatterOf(values, found.levels),
    },
    settled: found.settled,
  }
}

/** Where there is a value. */
function knownIn(values: Float64Array): Int32Array {
  const at = new Int32Array(values.length)
  let known = 0
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) at[known++] = i
  return at.subarray(0, known)
}

function firstFrom(at: Int32Array, run: number): number {
  const found = at.findIndex((one) => one >= run)
  return found < 0 ? at.length : found
}

function analyseStretch(
  series: HistorySeries,
  at: Int32Array,
  runs: readonly HistoryRun[],
  settled: SettledCuts | undefined,
  found: { levels: Level[]; changes: LevelChange[]; settled: SettledCuts[] },
): void {
  const values = pick(series.values, at)
  const positive = isPositive(values)
  const scaled = positive ? logsOf(values) : values
  const counter = series.exact && isSteady(values)
  const { cuts, settled: now } = counter
    ? { cuts: cutCounter(values), settled: unsettled }
    : cutLevels(scaled, settled ?? unsettled)
  found.settled.push(now)
  const bounds = [0, ...cuts.map(({ index }) => index), values.length]
  const parts = bounds.slice(1).map((to, i) => partOf(values, scaled, bounds[i]!, to))
  for (const part of parts) found.levels.push(levelOf(part, at, positive))
  cuts.forEach((cut, i) => {
    found.changes.push(changeOf({ series, scaled, at, runs, counter }, cut, parts[i]!, parts[i + 1]!))
  })
}

// Loops, since the methods of typed arrays that take a function are many times slower, and a history of a thousand
// benchmarks goes through millions of values.

function pick(values: Float64Array, at: Int32Array): Float64Array {
  const picked = new Float64Array(at.length)
  for (let i = 0; i < at.length; i++) picked[i] = values[at[i]!]!
  return picked
}

/** Ratios are what matters, where there are any: a series with zeros is judged as it is. */
function isPositive(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i++) if (!(values[i]! > 0)) return false
  return true
}

function logsOf(values: Float64Array): Float64Array {
  const logs = new Float64Array(values.length)
  for (let i = 0; i < logs.length; i++) logs[i] = Math.log(values[i]!)
  return logs
}

/** A counter that changes at every fifth run is measured, whatever its tool says. */
function isSteady(values: Float64Array): boolean {
  return cutCounter(values).length <= Math.max(1, values.length / 5)
}

/** The values of one level, with what all that is asked of it starts from. */
interface LevelPart {
  readonly from: number
  readonly to: number
  readonly own: Float64Array
  readonly scaled: Float64Array
  readonly centre: number
  readonly scaledCentre: number
}

function partOf(values: Float64Array, scaled: Float64Array, from: number, to: number): LevelPart {
  const own = values.subarray(from, to)
  const centre = median(own)
  if (values === scaled) return { from, to, own, scaled: own, centre, scaledCentre: centre }
  const logs = scaled.subarray(from, to)
  return { from, to, own, scaled: logs, centre, scaledCentre: median(logs) }
}

/** @param logs whether the values are scaled already; a level of positive values is, in a series with zeros, too. */
function levelOf({ from, to, own, centre, ...part }: LevelPart, at: Int32Array, logs: boolean): Level {
  const base = { from: at[from]!, to: at[to - 1]!, centre, runs: own.length }
  if (own.length < 3) return { ...base, low: null, high: null }
  const positive = logs || isPositive(own)
  const scaled = positive && !logs ? logsOf(own) : part.scaled
  const scaledCentre = positive && !logs ? median(scaled) : part.scaledCentre
  const plain = forecast(scaled)
  const deviation = mad(scaled, scaledCentre)
  // A stray run should not widen the band of all others; few runs tell nothing about what is stray.
  const robust = own.length >= 8 && deviation > 0
  const known = robust ? { ...withVariance(plain, deviation ** 2, 0.7 * plain.df), centre: scaledCentre } : plain
  const { low, high } = predictionInterval(known, 0.05)
  return { ...base, low: positive ? Math.exp(low) : low, high: positive ? Math.exp(high) : high }
}

interface Stretch {
  readonly series: HistorySeries
  readonly scaled: Float64Array
  readonly at: Int32Array
  readonly runs: readonly HistoryRun[]
  readonly counter: boolean
}

function changeOf(stretch: Stretch, cut: LevelCut, left: LevelPart, right: LevelPart): LevelChange {
  const { series, scaled, at, runs, counter } = stretch
  const [before, now] = [left.centre, right.centre]
  const reach = counter
    ? { low: cut.index, high: cut.index }
    : whereabouts(scaled, left.from, cut.index, right.to, left.scaledCentre, right.scaledCentre)
  const inCode = placeInCode(runs, at, cut.index, reach)
  const place = { run: at[inCode ?? cut.index]!, after: at[reach.low - 1]!, by: at[reach.high]! }
  const fewest = Math.min(left.own.length, right.own.length)
  const since = right.own.length
  return {
    ...place,
    before,
    now,
    ...sizeOf(series, before, now),
    certainty:
      inCode === null ? 'same-commit' : counter ? 'exact' : certaintyOf(standing(left, right), fewest, runs, place),
    p: cut.p,
    since,
    over: false,
  }
}

/** In the direction of cost. */
function sizeOf({ better }: HistorySeries, before: number, now: number): Pick<LevelChange, 'change' | 'direction'> {
  const ratio = better === 'higher' ? before / now - 1 : now / before - 1
  const change = Number.isFinite(ratio) && before > 0 && now > 0 ? ratio : null
  if (better === 'unknown') return { change, direction: 'other' }
  return { change, direction: now > before === (better === 'lower') ? 'worse' : 'better' }
}

/** How many standard errors of two medians the levels are apart. */
function standing(left: LevelPart, right: LevelPart): number {
  const [few, many] = [left.scaled.length, right.scaled.length]
  const rest = new Float64Array(few + many)
  for (let i = 0; i < few; i++) rest[i] = left.scaled[i]! - left.scaledCentre
  for (let i = 0; i < many; i++) rest[few + i] = right.scaled[i]! - right.scaledCentre
  const error = mad(rest, 0) * Math.sqrt((Math.PI / 2) * (1 / few + 1 / many))
  return error > 0 ? Math.abs(right.scaledCentre - left.scaledCentre) / error : Number.POSITIVE_INFINITY
}

/** About so many runs are needed on either side (cloud-bulldozer/orion#263). */
const enoughRuns = 10

function certaintyOf(
  errors: number,
  fewest: number,
  runs: readonly HistoryRun[],
  place: Pick<LevelChange, 'run' | 'after' | 'by'>,
): Certainty {
  if (machineChanged(runs, place.after, place.by)) return 'machine'
  if (fewest < enoughRuns) return 'early'
  return errors >= 6 ? 'certain' : 'sure'
}

/** A change is over where the last level has made up for at least half of it. */
function markOver(changes: readonly LevelChange[], levels: readonly Level[]): LevelChange[] {
  const last = levels.at(-1)?.centre
  return changes.map((change) => {
    if (last === undefined) return change
    const way = change.now - change.before
    return { ...change, over: (last - change.before) / way < 0.5 }
  })
}

function driftIn(series: HistorySeries, stretch: Int32Array, runs: readonly HistoryRun[]): SeriesDrift | null {
  const at = stretch.subarray(-driftRuns)
  const values = pick(series.values, at)
  if (series.exact || !isPositive(values)) return null
  const machines = Array.from(at, (run) => machineOf(runs[run]!))
  const drift = driftOf(logsOf(values), machines)
  if (drift === null || Math.abs(drift.change) < leastDrift) return null
  const [before, now] = [1, Math.exp(drift.change)]
  const { change, direction } = sizeOf(series, before, now)
  return { from: at[drift.from]!, to: at.at(-1)!, change: change!, direction, p: drift.p }
}

/** By what two runs have to have alike to be compared. */
function machineOf({ machine: { cpu, cores, arch } }: HistoryRun): string {
  return `${cpu} ${cores} ${arch}`
}

/** Less, over a hundred runs, is nobody's concern. */
const leastDrift = 0.01

function scatterOf(values: Float64Array, levels: readonly Level[]): number | null {
  const rest: number[] = []
  let i = 0
  for (const { runs, centre } of levels) {
    for (let k = 0; k < runs; k++, i++) if (centre !== 0 && runs > 2) rest.push(values[i]! / centre - 1)
  }
  return rest.length < 3 ? null : mad(rest, 0)
}
