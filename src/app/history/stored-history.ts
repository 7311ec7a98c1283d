/** The stored history for people and tools: chosen runs as trends, runs, JSON or CSV, and the thinning of
 *  old ones. */

import type { BranchStore } from '../../baseline/branch/branch-store.ts'
import type { RecordEntry } from '../../baseline/branch/layout.ts'
import { describeFingerprint } from '../../baseline/fingerprint.ts'
import type { StoredRecord } from '../../baseline/record.ts'
import { suiteFolder } from '../../baseline/record-path.ts'
import { reduceRun } from '../../compare/stored.ts'
import { nearest } from '../../host/repository.ts'
import { Failure, UsageFailure } from '../../model/failure.ts'
import { printableJson } from '../../report/json/json.ts'
import type { TrendSeries } from '../../report/terminal/trend.ts'
import { visible } from '../../report/visible.ts'

export { renderRuns, renderTrends } from '../../report/terminal/trend.ts'

export interface History {
  readonly branch: string
  readonly suite: string
  /** Oldest first by the clock of who measured. */
  readonly runs: readonly StoredRecord[]
  /** Runs stored in all. */
  readonly stored: number
}

/** The latest `last` runs of a suite. Without a key, of the only suite there is. */
export async function readHistory(store: BranchStore, key: string | null, last: number): Promise<History> {
  const { commit, entries } = await store.list()
  if (commit === null) {
    throw new Failure(`There is no branch ${store.branch} on the remote: nothing has been stored yet`, {
      hint: 'Store a run with `benchgate record`, or name the branch with --data-branch.',
    })
  }
  const folder = chooseSuite(entries, key, store.branch)
  const own = entries.filter((entry) => entry.folder === folder)
  const runs: StoredRecord[] = []
  for await (const record of store.read(latestMonths(own, last))) runs.push(record)
  runs.sort((a, b) => a.time - b.time || (a.run < b.run ? -1 : 1) || a.attempt - b.attempt)
  return { branch: store.branch, suite: runs[0]?.suite ?? folder, runs: runs.slice(-last), stored: own.length }
}

function chooseSuite(entries: readonly RecordEntry[], key: string | null, branch: string): string {
  const folders = [...new Set(entries.map(({ folder }) => folder))].sort()
  const known = folders.join(', ')
  if (key !== null) {
    const folder = suiteFolder(key)
    if (folders.includes(folder)) return folder
    throw new UsageFailure(`${branch} holds no run of ${key}`, {
      hint: known === '' ? 'It is empty.' : `It has: ${known}`,
    })
  }
  if (folders.length === 1) return folders[0]!
  if (folders.length === 0) throw new Failure(`${branch} holds no stored run`)
  throw new UsageFailure(`${branch} holds ${folders.length} suites: name one with --key`, { hint: `It has: ${known}` })
}

/** Whole months from the latest on until there are enough runs: within a month the names do not tell the order. */
function latestMonths(entries: readonly RecordEntry[], last: number): RecordEntry[] {
  const month = (entry: RecordEntry): number => entry.year * 12 + entry.month
  const sorted = [...entries].sort((a, b) => month(b) - month(a))
  const enough = sorted[last - 1]
  return enough === undefined ? sorted : sorted.filter((entry) => month(entry) >= month(enough))
}

/** Every metric of every benchmark over the runs that have it, in the order of the latest run. */
export function seriesOf({ runs }: History): TrendSeries[] {
  const found = new Map<string, TrendSeries & { points: TrendSeries['points'][number][] }>()
  for (const { commit, time, machine, launches } of [...runs].reverse()) {
    for (const { name, metrics } of reduceRun(launches).benchmarks) {
      for (const { name: metric, unit, better, value } of metrics) {
        const key = JSON.stringify([name, metric, unit])
        const series = found.get(key) ?? { name, metric, unit, better, points: [] }
        found.set(key, series)
        series.points.unshift({ commit, time, machine: describeFingerprint({ machine }), value })
      }
    }
  }
  return [...found.values()]
}

/** The series of one benchmark: by its name, else by the only name that holds the words. */
export function findSeries(series: readonly TrendSeries[], wanted: string): TrendSeries[] {
  const exact = series.filter(({ name }) => name === wanted)
  if (exact.length > 0) return exact
  const names = [...new Set(series.map(({ name }) => name))]
  const holding = names.filter((name) => name.toLowerCase().includes(wanted.toLowerCase()))
  if (holding.length === 1) return series.filter(({ name }) => name === holding[0])
  if (holding.length > 1) {
    const more = holding.length > 5 ? `, and ${holding.length - 5} more` : ''
    throw new UsageFailure(`${JSON.stringify(wanted)} is part of ${holding.length} names`, {
      hint: `Write one of them in full: ${holding.slice(0, 5).join(', ')}${more}`,
    })
  }
  const near = nearest(wanted, names)
  throw new UsageFailure(`no stored run has a benchmark ${JSON.stringify(wanted)}`, {
    hint: near.length === 0 ? '`benchgate history` lists them.' : `Did you mean ${near.join(' or ')}?`,
  })
}

/** `benchgate/history/1`: the runs with every launch, and what the tool printed where that was kept. */
export function historyJson({ branch, suite, runs, stored }: History): string {
  const shown = runs.map(({ launches, time, imported, ...facts }) => ({
    ...facts,
    time: new Date(time * 1000).toISOString().replace('.000Z', 'Z'),
    ...(imported === undefined ? {} : { imported }),
    launches,
  }))
  const document = { schema: 'benchgate/history/1', branch, suite, stored, runs: shown }
  return `${printableJson(JSON.stringify(document, null, 2))}\n`
}

const columns = 'time,commit,run,attempt,tool,machine,benchmark,launch,metric,unit,value,printed,printed unit'

/** One line a number, as RFC 4180 has it. */
export function historyCsv({ runs }: History): string {
  const lines = runs.flatMap(({ time, commit, run, attempt, tool, machine, launches }) => {
    const start = [new Date(time * 1000).toISOString(), commit, run, attempt, tool, describeFingerprint({ machine })]
    return launches.flatMap(({ benchmarks }, launch) =>
      benchmarks.flatMap(({ name, metrics }) =>
        metrics.map(({ name: metric, unit, value, printed }) =>
          [...start, name, launch + 1, metric, unit, value, printed?.value ?? '', printed?.unit ?? '']
            .map(csvCell)
            .join(','),
        ),
      ),
    )
  })
  return `${[columns, ...lines].join('\r\n')}\r\n`
}

/** Texts are shown as everywhere, with nothing hidden in them. Where a spreadsheet would take one for a
 *  formula, an apostrophe stands before it; the JSON has it as it is. */
function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const shown = visible(value)
  const text = /^[=+@-]/.test(shown) ? `'${shown}` : shown
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export interface Pruning {
  readonly drop: readonly RecordEntry[]
  readonly stored: number
  /** How many would go by suite and month. */
  readonly months: readonly {
    readonly suite: string
    readonly month: string
    readonly drop: number
    readonly keep: number
  }[]
}

/** Which runs an order to thin would drop: of each suite and month that ended more than `olderThan` days
 *  ago, all but `keep`. Who stays is told by the commits' hashes, so that no file has to be read, and the
 *  same order given twice drops nothing more. The last run of a suite always stays. */
export function planPruning(entries: readonly RecordEntry[], olderThan: number, keep: number, now: Date): Pruning {
  const groups = groupByMonth(entries)
  const limit = now.getTime() - olderThan * 86_400_000
  const drop: RecordEntry[] = []
  const months: Pruning['months'][number][] = []
  for (const [suite, own] of groups) {
    const latest = Math.max(...own.keys())
    for (const [month, runs] of [...own].sort(([a], [b]) => a - b)) {
      const stay = month === latest ? Math.max(1, keep) : keep
      if (Date.UTC(Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1) > limit || runs.length <= stay) continue
      const gone = [...runs].sort((a, b) => (a.path < b.path ? -1 : 1)).slice(stay)
      drop.push(...gone)
      const name = `${Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`
      months.push({ suite, month: name, drop: gone.length, keep: stay })
    }
  }
  return { drop, stored: entries.length, months }
}

/** By suite, then by month counted from year 0. */
function groupByMonth(entries: readonly RecordEntry[]): Map<string, Map<number, RecordEntry[]>> {
  const groups = new Map<string, Map<number, RecordEntry[]>>()
  for (const entry of entries) {
    const own = groups.get(entry.folder) ?? new Map<number, RecordEntry[]>()
    groups.set(entry.folder, own)
    const month = entry.year * 12 + entry.month
    const runs = own.get(month)
    if (runs === undefined) own.set(month, [entry])
    else runs.push(entry)
  }
  return groups
}
