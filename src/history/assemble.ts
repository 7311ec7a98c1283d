/** From what was collected to the history of a suite: runs in order, series under the names that rules give them,
 *  and a note for everything that is not as it looks. */

import { createHash } from 'node:crypto'
import type { HistoryRule } from '../model/history-rule.ts'
import { type CollectedRuns, type Column, keyOf } from './collect.ts'
import { fillName, matchName } from './name-pattern.ts'
import { orderRuns } from './order.ts'
import type { HistoryNote, HistoryRun, HistorySeries, SuiteHistory } from './suite-history.ts'

export interface Surroundings {
  /** Position of each commit on the default branch, the oldest first; empty where unknown. */
  readonly line: ReadonlyMap<string, number>
  readonly rules: readonly HistoryRule[]
  /** Unix seconds. */
  readonly now: number
}

/** A history, and which of its runs have commits that the default branch no longer has. */
export interface AssembledHistory {
  readonly history: SuiteHistory
  readonly off: readonly boolean[]
}

interface Draft {
  readonly name: string
  readonly metric: string
  readonly unit: string
  readonly better: Column['better']
  readonly exact: boolean
  readonly values: Float64Array
  readonly joined: HistorySeries['joined'][number][]
  readonly cuts: HistorySeries['cuts'][number][]
}

export function assemble(collected: CollectedRuns, { line, rules, now }: Surroundings): AssembledHistory {
  const { order, off, notes } = orderRuns(collected.runs, line, now)
  const runs = order.map((i) => collected.runs[i]!)
  const found: HistoryNote[] = [...notes]
  if (collected.skipped.length > 0) found.push({ code: 'pull-requests', runs: collected.skipped.length })
  const drafts = draftsOf(collected.columns, order)
  for (const [i, rule] of rules.entries()) {
    const where = `renames[${i}]`
    if (rule.kind === 'join') joinSeries(drafts, rule, where, found)
    else cutSeries(drafts, rule, runs, where, found)
  }
  found.push(...unitNotes([...drafts.values()]))
  const places = inverse(order)
  const series = [...drafts.values()].map((draft): HistorySeries => {
    const trouble = lastTrouble(collected.troubles.get(draft.name) ?? [], places)
    return { id: seriesId(collected.suite, draft), ...draft, trouble }
  })
  return { history: { suite: collected.suite, runs, series, notes: found }, off }
}

/** Names of 10,000 characters and of no character have one too. */
export function seriesId(suite: string, { name, metric, unit }: Pick<Draft, 'name' | 'metric' | 'unit'>): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([suite, name, metric, unit]))
    .digest('hex')
    .slice(0, 12)
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 40)
    .replace(/-+$/, '')
  return words === '' ? hash : `${words}-${hash}`
}

function draftsOf(columns: readonly Column[], order: readonly number[]): Map<string, Draft> {
  return new Map(
    columns.map((column) => {
      const { name, metric, unit, better, exact } = column
      const values = new Float64Array(order.length)
      for (let at = 0; at < values.length; at++) values[at] = column.values[order[at]!] ?? Number.NaN
      return [keyOf(name, metric, unit), { name, metric, unit, better, exact, values, joined: [], cuts: [] }]
    }),
  )
}

function inverse(order: readonly number[]): Int32Array {
  const places = new Int32Array(order.length)
  order.forEach((i, at) => {
    places[i] = at
  })
  return places
}

function lastTrouble(
  troubles: readonly { run: number; status: 'failed' | 'skipped'; message: string }[],
  places: Int32Array,
): HistorySeries['trouble'] {
  let last: HistorySeries['trouble'] = null
  for (const { run, status, message } of troubles) {
    if (last === null || places[run]! > last.run) last = { run: places[run]!, status, message: message.slice(0, 2000) }
  }
  return last
}

function joinSeries(
  drafts: Map<string, Draft>,
  rule: Extract<HistoryRule, { kind: 'join' }>,
  where: string,
  notes: HistoryNote[],
): void {
  let used = false
  for (const [key, old] of [...drafts]) {
    const middle = matchName(rule.from, old.name)
    if (middle === null || (rule.metric !== undefined && rule.metric !== old.metric)) continue
    const name = fillName(rule.to, middle)
    const unit = rule.unit ?? old.unit
    const target = keyOf(name, old.metric, unit)
    if (target === key && rule.factor === 1) continue
    used = true
    const into = drafts.get(target)
    const values = old.values.map((value) => value * rule.factor)
    drafts.delete(key)
    drafts.set(target, merged({ ...old, ...into, name, unit }, values, into?.values, old, rule, notes))
  }
  if (!used) notes.push({ code: 'rule-idle', rule: where, because: 'no-series' })
}

/** The run's own number wins over one that a rule brings. */
function merged(
  shape: Draft,
  brought: Float64Array,
  own: Float64Array | undefined,
  old: Draft,
  rule: Extract<HistoryRule, { kind: 'join' }>,
  notes: HistoryNote[],
): Draft {
  let conflicts = 0
  let until = -1
  const values = Float64Array.from(brought, (value, i) => {
    const here = own?.[i] ?? Number.NaN
    if (!Number.isNaN(value)) until = i
    if (Number.isNaN(here)) return value
    if (!Number.isNaN(value)) conflicts++
    return here
  })
  if (conflicts > 0) notes.push({ code: 'join-conflict', from: old.name, to: shape.name, runs: conflicts })
  const from = old.unit === shape.unit ? old.name : `${old.name} (${old.unit})`
  return { ...shape, values, joined: [...old.joined, ...shape.joined, { from, because: rule.because, until }] }
}

function cutSeries(
  drafts: Map<string, Draft>,
  rule: Extract<HistoryRule, { kind: 'cut' }>,
  runs: readonly HistoryRun[],
  where: string,
  notes: HistoryNote[],
): void {
  const at = runAt(rule.at, runs)
  if (at < 0) {
    notes.push({ code: 'rule-idle', rule: where, because: 'no-run' })
    return
  }
  let used = false
  for (const draft of drafts.values()) {
    if (matchName(rule.match, draft.name) === null) continue
    if (rule.metric !== undefined && rule.metric !== draft.metric) continue
    draft.cuts.push({ run: at, because: rule.because })
    used = true
  }
  if (!used) notes.push({ code: 'rule-idle', rule: where, because: 'no-series' })
}

function runAt(at: string, runs: readonly HistoryRun[]): number {
  if (!/^\d{4}-\d\d-\d\d$/.test(at)) return runs.findIndex(({ commit }) => commit.startsWith(at))
  const from = Date.parse(`${at}T00:00:00Z`) / 1000
  return runs.findIndex(({ time }) => time >= from)
}

function unitNotes(drafts: readonly Draft[]): HistoryNote[] {
  const units = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const key = JSON.stringify([draft.name, draft.metric])
    const known = units.get(key)
    if (known === undefined) units.set(key, [draft])
    else known.push(draft)
  }
  return [...units.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      code: 'units',
      name: same[0]!.name,
      metric: same[0]!.metric,
      units: same.map(({ unit }) => unit),
    }))
}
