/** What came of a part of the suite, as rows: measured, omitted, or on one side only. */

import { meaningOf } from '../../formats/asv/definitions.ts'
import { Collector } from '../../formats/collect.ts'
import { metricsIn } from '../../formats/go/go.ts'
import type { Metric } from '../../model/metric.ts'
import type { BenchmarkResult, Side } from '../../model/run.ts'
import { otherSide } from '../schedule.ts'
import { metricsOf } from './counters.ts'
import type { DuelResult } from './duel.ts'
import type { Series } from './lane.ts'
import type { ToldFigure } from './protocol.ts'
import { middle } from './time-split.ts'
import type { Omission, Worker } from './worker.ts'

export type SideRows = Readonly<Record<Side, readonly BenchmarkResult[]>>

/** A part that one side lacks is not measured, only listed: its benchmarks are added or removed. */
export async function oneSided(workers: Partial<Record<Side, Worker>>): Promise<SideRows> {
  const rows: Record<Side, BenchmarkResult[]> = { base: [], head: [] }
  for (const side of ['base', 'head'] as const) {
    const worker = workers[side]
    if (worker === undefined) continue
    for (let index = 0; index < worker.benchmarks.length; index++) rows[side].push(await tryOut(worker, index))
  }
  return rows
}

/** One iteration, so that a benchmark that exists on one side only has a value to show. */
async function tryOut(worker: Worker, index: number): Promise<BenchmarkResult> {
  const name = worker.benchmarks[index]!
  const omission = await worker.setup(index)
  if (omission !== null) return omittedRow(name, omission)
  const batch = await worker.run(index, 1)
  const after = await worker.teardown(index)
  if (batch.kind !== 'ran') return omittedRow(name, batch)
  if (after !== null) return omittedRow(name, after)
  const value = batch.seconds / batch.iterations
  return { name, status: 'ok', metrics: [{ name: 'time', unit: 's', better: 'lower', value, summary: 'single' }] }
}

function omittedRow(name: string, { kind, message, figure }: Omission): BenchmarkResult {
  if (figure !== undefined) return figureRow(name, figure)
  return { name, status: kind === 'skipped' ? 'skipped' : 'failed', message, metrics: [] }
}

/** As where asv's own results are read. */
function figureRow(name: string, { type, value, unit }: ToldFigure): BenchmarkResult {
  const rows = new Collector('')
  rows.add(name, [{ ...meaningOf({ type, unit }), value, summary: 'single' }])
  return rows.launch().benchmarks[0]!
}

export async function rowsOf(
  result: DuelResult,
  workers: Readonly<Record<Side, Worker>>,
  only: readonly string[] | null,
): Promise<SideRows> {
  const rows: Record<Side, BenchmarkResult[]> = { base: [], head: [] }
  const omitted = new Set(result.omitted.map(({ name, side }) => `${side} ${name}`))
  for (const series of result.series) {
    for (const side of ['base', 'head'] as const) {
      if (omitted.has(`${side} ${series.name}`)) continue
      const worker = workers[side]
      // What was omitted on the other side before its first batch still has a value on this one.
      const row =
        series[side].length > 0 ? rowOf(series, side, worker) : tryOut(worker, worker.benchmarks.indexOf(series.name))
      rows[side].push(await row)
    }
  }
  for (const { name, side, ...omission } of result.omitted) rows[side].push(omittedRow(name, omission))
  for (const side of ['base', 'head'] as const) {
    const other = new Set(workers[otherSide(side)].benchmarks)
    for (const [index, name] of workers[side].benchmarks.entries()) {
      if (!other.has(name) && only?.includes(name) !== false) rows[side].push(await tryOut(workers[side], index))
    }
    for (const name of workers[side].skipped) {
      rows[side].push(omittedRow(name, { kind: 'skipped', message: 'skipped by the suite' }))
    }
  }
  return rows
}

function rowOf(series: Series, side: Side, worker: Worker): BenchmarkResult {
  const samples = series[side]
  const time: Metric = {
    name: 'time',
    unit: 's',
    better: 'lower',
    value: middle(samples),
    summary: 'median',
    count: samples.length,
    samples,
    order: 'time',
  }
  const counted = series.counted === null ? [] : metricsOf(series.counted[side])
  const told = metricsIn(worker.metricsOf(worker.benchmarks.indexOf(series.name)))
  return { name: series.name, status: 'ok', metrics: [time, ...told, ...counted] }
}
