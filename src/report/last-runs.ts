/** The stored runs before a change, in one small line: whether it is a step, a spike or the end of a drift. */

import type { BenchmarkComparison } from '../model/comparison.ts'
import { unitTexts } from './counters.ts'
import { type Phrase, say } from './phrase.ts'

const heights = '▁▂▃▄▅▆▇█'

/** `▂▁▂▃▂▁ █`: the last runs, oldest first, and apart from them what was measured now; then the same in words. Null where
 *  no runs are known. */
export function lastRunsPhrase({ lastRuns, head, unit }: BenchmarkComparison): Phrase | null {
  if (lastRuns === undefined || lastRuns.length === 0 || head === null || unit === null) return null
  const [low, high] = [Math.min(...lastRuns), Math.max(...lastRuns)]
  const bottom = Math.min(low, head)
  const span = Math.max(high, head) - bottom
  const mark = (value: number) => {
    const share = span > 0 ? (value - bottom) / span : 0
    return heights[Math.round(share * (heights.length - 1))]!
  }
  const [from, to, now] = unitTexts([low, high, head], unit)
  const runs = lastRuns.length === 1 ? say`last run ${from!}` : say`last ${lastRuns.length} runs ${from!} to ${to!}`
  return say`${lastRuns.map(mark).join('')} ${mark(head)} ${runs}, now ${now!}`
}
