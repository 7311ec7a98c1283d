/** Rows of which the same is told, in one line: what keeps one benchmark from being explained mostly keeps the others, too. */

import type { Why } from '../../model/why.ts'
import type { ViewRow } from '../view.ts'

export interface ToldTogether {
  /** As the rows show them. */
  readonly names: readonly string[]
  readonly why: Why
}

export function toldTogether(rows: readonly ViewRow[]): ToldTogether[] {
  const told = new Map<string, { names: string[]; why: Why }>()
  for (const { comparison, shown } of rows) {
    const { why, name, metric } = comparison
    if (why === undefined) continue
    const isDoubtAlone = why.functions.length === 0 && why.search === undefined && why.doubt !== null
    const key = isDoubtAlone ? JSON.stringify([why.doubt, why.change]) : JSON.stringify([name, metric])
    const same = told.get(key)
    if (same === undefined) told.set(key, { names: [shown], why })
    else same.names.push(shown)
  }
  return [...told.values()]
}
