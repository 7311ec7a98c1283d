/** A whole suite judged, with what an earlier judgement settled: only what came since is looked at again. */

import { createHash } from 'node:crypto'
import { type Analysis, analyse } from './analyse.ts'
import type { SettledCuts } from './levels.ts'
import type { HistorySeries, SuiteHistory } from './suite-history.ts'

/** What a cache keeps of one series. */
export interface KeptJudgement {
  /** Values that were settled, and what they were: a history that was ordered anew is judged anew. */
  readonly length: number
  readonly digest: string
  readonly settled: readonly SettledCuts[]
}

export interface Judgement {
  readonly analyses: readonly Analysis[]
  /** By the series' id. */
  readonly kept: ReadonlyMap<string, KeptJudgement>
  /** Series of which only the end was looked at. */
  readonly resumed: number
}

export function judgeSuite(history: SuiteHistory, before: ReadonlyMap<string, KeptJudgement> = new Map()): Judgement {
  const kept = new Map<string, KeptJudgement>()
  let resumed = 0
  const analyses = history.series.map((series) => {
    const known = before.get(series.id)
    const usable = known !== undefined && series.cuts.length === 0 && holds(known, series)
    if (usable) resumed++
    const { analysis, settled } = analyse(series, history.runs, usable ? known.settled : [])
    if (series.cuts.length === 0) kept.set(series.id, keep(series, settled))
    return analysis
  })
  return { analyses, kept, resumed }
}

function holds(known: KeptJudgement, series: HistorySeries): boolean {
  return known.length <= series.values.length && digestOf(series, known.length) === known.digest
}

function keep(series: HistorySeries, settled: readonly SettledCuts[]): KeptJudgement {
  const { length } = series.values
  return { length, digest: digestOf(series, length), settled }
}

function digestOf({ values, exact }: HistorySeries, length: number): string {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, length * 8)
  // Positive throughout or not decides the scale, and so what was settled.
  const scale = values.every((value) => Number.isNaN(value) || value > 0)
  return createHash('sha1').update(`${exact} ${scale} `).update(bytes).digest('hex')
}
