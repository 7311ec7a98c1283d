/** One line that accounts for every row: `42 benchmarks: 1 slower, 2 faster, 39 unchanged`. */

import type { BenchmarkComparison } from '../model/comparison.ts'
import { counted, wholeText } from './numbers.ts'
import { nounOf, type View } from './view.ts'
import { isSpeed } from './words.ts'

export function countsText(view: View): string {
  const { changed, inconclusive, noWorse, unchanged, counters, failed, removed, added, skipped, lost } = view
  const outcome = (kind: BenchmarkComparison['outcome'], speed: boolean) =>
    changed.filter(({ comparison }) => comparison.outcome === kind && isSpeed(comparison) === speed)
  const parts: (readonly [readonly unknown[], string])[] = [
    [outcome('regressed', true), 'slower'],
    [outcome('regressed', false), 'worse'],
    [outcome('improved', true), 'faster'],
    [outcome('improved', false), 'better'],
    [changed.filter(({ comparison }) => comparison.outcome === 'changed'), 'changed'],
    [inconclusive, 'inconclusive'],
    [noWorse.filter(({ comparison }) => isSpeed(comparison)), 'no slower'],
    [noWorse.filter(({ comparison }) => !isSpeed(comparison)), 'no worse'],
    [[...unchanged, ...counters], 'unchanged'],
    [failed, 'failed'],
    [removed, 'removed'],
    [added, 'new'],
    [skipped, 'skipped'],
    [lost, 'not compared'],
  ]
  const shown = parts.filter(([rows]) => rows.length > 0)
  const total = shown.reduce((sum, [rows]) => sum + rows.length, 0)
  const all = counted(total, nounOf(view))
  if (shown.length === 0) return all
  if (shown.length === 1) return `${all}, ${total === 1 ? '' : 'all '}${shown[0]![1]}`
  return `${all}: ${shown.map(([rows, word]) => `${wholeText(rows.length)} ${word}`).join(', ')}`
}
