/** What the data files hold. The page's script reads what shards.ts writes. */

import type { Analysis } from '../history/analyse.ts'
import type { HistorySeries } from '../history/suite-history.ts'

/** One series in a shard. Levels and changes are as history/ has them. */
export interface ShardSeries extends Pick<Analysis, 'levels' | 'changes' | 'drift' | 'scatter'> {
  readonly id: string
  /** Values as little-endian floats in base64; `wide` ones have eight bytes. */
  readonly data: string
  readonly wide: boolean
  readonly joined: HistorySeries['joined']
  readonly cuts: HistorySeries['cuts']
  readonly trouble: HistorySeries['trouble']
  readonly accepted: readonly (readonly [run: number, by: string, because: string])[]
}

export interface IndexData {
  readonly title: string
  readonly repository: string | null
  readonly last: number
  readonly suites: readonly { readonly name: string; readonly runs: number; readonly time: number }[]
  /** Metric, unit, direction (`-` lower is better, `+`, `?`) and whether it is exact. */
  readonly kinds: readonly (readonly [metric: string, unit: string, better: string, exact: 0 | 1])[]
  /** Suite, kind, shard, name, id, sketch, last value (null where the last run has none), latest change in the recent
   *  runs (null without one). */
  readonly series: readonly (readonly [number, number, number, string, string, string, number | null, number | null])[]
}

export interface RunsData {
  readonly commits: readonly string[]
  readonly times: readonly number[]
  readonly runs: readonly string[]
  readonly attempts: readonly number[]
  /** Of a workflow: its number leads to a page. */
  readonly linked: readonly (0 | 1)[]
  readonly subjects: readonly string[]
  readonly machines: readonly (readonly (readonly [key: string, value: string])[])[]
  readonly machine: readonly number[]
  /** Releases, by the first run that has them in it. */
  readonly tags: readonly (readonly [run: number, name: string])[]
  readonly off: readonly number[]
  readonly gaps: readonly number[]
}
