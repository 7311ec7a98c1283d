/** The short way for rows that need no completing: all of them in a file that Benchgate wrote. A row that
 *  passes is taken as it was parsed. Whatever does not pass is read field by field, which completes it or
 *  says what is wrong with it and where; so nothing here says why. */

import type { Metric } from '../../model/metric.ts'
import type { BenchmarkResult } from '../../model/run.ts'
import { betters, firstRepeated, isImpossible, orders, passes, roles, spreads, summaries } from './benchmark.ts'

type Fields = Readonly<Record<string, unknown>>

/** True where `readBenchmark` would give the same row again. */
export function isComplete(row: unknown): row is BenchmarkResult {
  if (!isObject(row)) return false
  for (const key in row) {
    if (key !== 'name' && key !== 'status' && key !== 'metrics') return false
  }
  const { name, status, metrics } = row
  return status === 'ok' && typeof name === 'string' && name.trim() !== '' && areMetrics(metrics)
}

function areMetrics(list: unknown): boolean {
  if (!Array.isArray(list) || list.length === 0 || !list.every(isMetric)) return false
  return !list.some(isImpossible) && (list.length === 1 || firstRepeated(list) === -1)
}

function isMetric(metric: unknown): metric is Metric {
  if (!isObject(metric)) return false
  for (const key in metric) {
    if (!isField(key, metric[key])) return false
  }
  const { name, unit, better, value } = metric
  return name !== undefined && unit !== undefined && better !== undefined && value !== undefined
}

function isField(key: string, value: unknown): boolean {
  switch (key) {
    case 'name':
    case 'unit':
      return typeof value === 'string'
    case 'better':
      return isOneOf(betters, value)
    case 'value':
      return Number.isFinite(value)
    case 'summary':
      return isOneOf(summaries, value)
    case 'count':
      return Number.isInteger(value) && (value as number) >= 0
    case 'samples':
      return Array.isArray(value) && value.every(Number.isFinite)
    case 'order':
      return isOneOf(orders, value)
    case 'exact':
      return typeof value === 'boolean'
    case 'resolution':
      return Number.isFinite(value)
    case 'pass':
      return isOneOf(passes, value)
    case 'role':
      return isOneOf(roles, value)
    case 'repeats':
    case 'ended':
      return typeof value === 'string'
    case 'spread':
      return isPair(value, 'kind', (kind) => isOneOf(spreads, kind))
    case 'printed':
      return isPair(value, 'unit', (unit) => typeof unit === 'string')
    default:
      return false
  }
}

/** A finite `value`, the other key, and nothing else. */
function isPair(pair: unknown, other: string, isOther: (value: unknown) => boolean): boolean {
  if (!isObject(pair) || Object.keys(pair).length !== 2) return false
  return Number.isFinite(pair['value']) && isOther(pair[other])
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOneOf(words: readonly string[], value: unknown): boolean {
  return (words as readonly unknown[]).includes(value)
}
