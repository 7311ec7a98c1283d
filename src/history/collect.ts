/** Gathers the numbers of a suite's records by series. Each run counts as one number for a metric: the median over
 *  its launches. */

import { isFromPullRequest, type StoredRecord } from '../baseline/record.ts'
import type { Better } from '../model/metric.ts'
import type { Launch } from '../model/run.ts'
import { median } from '../statistics/robust.ts'
import type { HistoryRun } from './suite-history.ts'

/** One metric of one benchmark, by the runs in the order in which they were added. */
export interface Column {
  readonly name: string
  readonly metric: string
  readonly unit: string
  better: Better
  exact: boolean
  /** Shorter than the runs where the last ones lack it; NaN for a gap. */
  readonly values: number[]
}

export interface BenchmarkTrouble {
  readonly run: number
  readonly status: 'failed' | 'skipped'
  readonly message: string
}

/** What was read of one suite. Plain data: a cache may hold it. */
export interface CollectedRuns {
  readonly suite: string
  readonly runs: HistoryRun[]
  readonly columns: Column[]
  /** By benchmark: the latest added run in which it failed or was skipped. */
  readonly troubles: Map<string, BenchmarkTrouble[]>
  /** Sources of runs of pull requests, which are not shown. */
  readonly skipped: string[]
}

export interface RunCollector {
  readonly collected: CollectedRuns
  /** @param source tells the record's content from any other. */
  add(record: StoredRecord, source: string): void
}

/** @param start what was collected before, to go on with. */
export function collector(suite: string, start?: CollectedRuns): RunCollector {
  const collected: CollectedRuns = start ?? { suite, runs: [], columns: [], troubles: new Map(), skipped: [] }
  const columns = new Map(collected.columns.map((column) => [keyOf(column.name, column.metric, column.unit), column]))
  return {
    collected,
    add(record, source) {
      if (isFromPullRequest(record)) {
        collected.skipped.push(source)
        return
      }
      const at = collected.runs.length
      collected.runs.push(runOf(record, source))
      for (const [key, cell] of cellsOf(record.launches)) {
        if (cell.values.length === 0) continue
        let column = columns.get(key)
        if (column === undefined) {
          column = {
            name: cell.name,
            metric: cell.metric,
            unit: cell.unit,
            better: cell.better,
            exact: true,
            values: [],
          }
          columns.set(key, column)
          collected.columns.push(column)
        }
        // What the latest run says holds for all: a direction may have been corrected.
        column.better = cell.better
        column.exact &&= cell.exact
        while (column.values.length < at) column.values.push(Number.NaN)
        column.values[at] = median(cell.values)
      }
      for (const [name, trouble] of troublesOf(record.launches)) {
        const known = collected.troubles.get(name)
        if (known === undefined) collected.troubles.set(name, [{ run: at, ...trouble }])
        else known.push({ run: at, ...trouble })
      }
    },
  }
}

function runOf(record: StoredRecord, source: string): HistoryRun {
  const subject = subjectOf(record)
  return {
    source,
    commit: record.commit,
    parents: record.parents,
    time: record.time,
    run: record.run,
    attempt: record.attempt,
    ...(record.event === undefined ? {} : { event: record.event }),
    ...(record.repository === undefined ? {} : { repository: record.repository }),
    tool: record.tool,
    machine: record.machine,
    accepted: record.accepted ?? [],
    ...(record.imported === undefined ? {} : { importedFrom: record.imported.from }),
    ...(subject === undefined ? {} : { subject }),
  }
}

/** github-action-benchmark keeps the commit's message. */
function subjectOf({ imported }: StoredRecord): string | undefined {
  const rest = imported?.rest as { commit?: { message?: unknown } } | null | undefined
  const message = rest?.commit?.message
  return typeof message === 'string' ? message.split('\n', 1)[0]!.slice(0, 200) : undefined
}

interface Cell {
  readonly name: string
  readonly metric: string
  readonly unit: string
  readonly better: Better
  exact: boolean
  readonly values: number[]
}

export function keyOf(name: string, metric: string, unit: string): string {
  return JSON.stringify([name, metric, unit])
}

/** A benchmark that failed in half of its launches has no number. */
function cellsOf(launches: readonly Launch[]): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  const failed = troublesOf(launches)
  for (const { benchmarks } of launches) {
    for (const { name, metrics } of benchmarks) {
      if (failed.has(name)) continue
      for (const { name: metric, unit, better, value, exact } of metrics) {
        const key = keyOf(name, metric, unit)
        let cell = cells.get(key)
        if (cell === undefined) {
          cell = { name, metric, unit, better, exact: true, values: [] }
          cells.set(key, cell)
        }
        cell.exact &&= exact === true
        cell.values.push(value)
      }
    }
  }
  return cells
}

function troublesOf(launches: readonly Launch[]): Map<string, Omit<BenchmarkTrouble, 'run'>> {
  const seen = new Map<string, { good: number; bad: Omit<BenchmarkTrouble, 'run'>[] }>()
  for (const { benchmarks } of launches) {
    for (const result of benchmarks) {
      if (result.status === 'ok' && !seen.has(result.name)) continue
      const counts = seen.get(result.name) ?? { good: 0, bad: [] }
      seen.set(result.name, counts)
      if (result.status !== 'ok') counts.bad.push({ status: result.status, message: result.message })
    }
  }
  for (const { benchmarks } of launches) {
    for (const { name, status } of benchmarks) {
      const counts = seen.get(name)
      if (counts !== undefined && status === 'ok') counts.good++
    }
  }
  return new Map(
    [...seen].flatMap(([name, { good, bad }]) => (bad.length >= Math.max(1, good) ? [[name, bad[0]!]] : [])),
  )
}
