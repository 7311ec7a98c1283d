/** The history of github-action-benchmark as records: one for each entry of each suite. Figures keep all
 *  digits, in base units and as printed; what has no place of its own (the commit's author and message,
 *  ranges, extra text) goes along as it came. */

import { createHash } from 'node:crypto'
import type { StoredRecord } from '../../baseline/record.ts'
import { parseDataJs } from '../../formats/datajs/datajs.ts'
import type { ResultFile } from '../../formats/format.ts'
import type { Json } from '../../formats/read-json.ts'
import type { Better, Metric } from '../../model/metric.ts'
import type { BenchmarkResult, Ignored } from '../../model/run.ts'
import { parseUnit, toBase } from '../../model/units.ts'
import { version } from '../version.ts'

export interface Imports {
  readonly records: readonly StoredRecord[]
  /** What could not be taken over, with the reason. */
  readonly left: readonly Ignored[]
}

/** @param key the suite's key, for a history of one suite; by default the names in the file. */
export function importDataJs(file: ResultFile, key: string | null): Imports {
  const records: StoredRecord[] = []
  const left: Ignored[] = []
  for (const [suite, entries] of parseDataJs(file).at('entries').entries()) {
    for (const entry of entries.items()) {
      const record = recordOf(entry, key ?? suite, left)
      if (record !== null) records.push(record)
    }
  }
  return { records, left }
}

function recordOf(entry: Json, suite: string, left: Ignored[]): StoredRecord | null {
  const leave = (because: string): null => {
    left.push({
      file: entry.file,
      place: entry.path,
      text: JSON.stringify(entry.at('commit').raw ?? null).slice(0, 200),
      because,
    })
    return null
  }
  const commit = entry.at('commit').at('id').raw
  if (typeof commit !== 'string' || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return leave('no full commit hash')
  const date = entry.at('date').raw
  if (typeof date !== 'number' || !Number.isFinite(date) || date <= 0) return leave('no date')
  const tool = entry.at('tool').optionalString() ?? 'unknown'
  const benchmarks = benchmarksOf(entry, tool, left)
  if (benchmarks.length === 0) return leave('no benchmark')
  return {
    suite,
    commit,
    parents: [],
    time: Math.floor(date / 1000),
    // The same entry gives the same name, so that importing again adds nothing.
    run: `gab${createHash('sha256').update(JSON.stringify(entry.raw)).digest('hex').slice(0, 16)}`,
    attempt: 1,
    tool: toolName(tool),
    version,
    machine: {},
    launches: [{ benchmarks }],
    imported: { from: 'github-action-benchmark', rest: restOf(entry) },
  }
}

function benchmarksOf(entry: Json, tool: string, left: Ignored[]): BenchmarkResult[] {
  const seen = new Set<string>()
  return entry
    .at('benches')
    .items()
    .flatMap((bench): BenchmarkResult[] => {
      const name = bench.at('name').string()
      if (seen.has(name)) {
        left.push({
          file: entry.file,
          place: bench.path,
          text: name,
          because: 'a second benchmark of this name in one run',
        })
        return []
      }
      seen.add(name)
      return [{ name, status: 'ok', metrics: [metricOf(bench, tool)] }]
    })
}

function metricOf(bench: Json, tool: string): Metric {
  const unit = bench.at('unit').string()
  const known = parseUnit(unit)
  return {
    name: known.metric,
    better: directionOf(tool, known.better),
    summary: 'mean',
    ...toBase(bench.at('value').number(), unit),
  }
}

function directionOf(tool: string, better: Better): Better {
  if (tool === 'customSmallerIsBetter') return 'lower'
  return tool === 'customBiggerIsBetter' ? 'higher' : better
}

/** Everything but name, value and unit. */
function restOf(entry: Json): unknown {
  const { commit, date, tool, benches, ...more } = entry.raw as Record<string, unknown>
  const extras = (benches as Record<string, unknown>[]).map(({ name, value, unit, ...rest }) => rest)
  return {
    commit,
    date,
    tool,
    ...more,
    ...(extras.some((rest) => Object.keys(rest).length > 0) ? { benches: extras } : {}),
  }
}

/** Where both know the tool, its name here, so that new runs go on with the old ones. */
function toolName(tool: string): string {
  const names: Readonly<Record<string, string>> = {
    cargo: 'libtest',
    googlecpp: 'google-benchmark',
    pytest: 'pytest-benchmark',
    customSmallerIsBetter: 'custom',
    customBiggerIsBetter: 'custom',
  }
  return Object.hasOwn(names, tool) ? names[tool]! : tool
}
