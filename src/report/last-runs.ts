/** The stored runs before a change, in one small line: whether it is a step, a spike or the end of a drift. */

import type { BenchmarkComparison } from '../model/comparison.ts'
import { unitTexts } from './counters.ts'
import { type Phrase, say } from './phrase.ts'

const heights = '▁▂▃▄▅▆▇█'

/** `▂▁▂▃▂▁ █`: the last runs, oldest first, and apart from them what was measured now: head, and before it base where it
 *  was measured beside head and not taken from those runs. Then the same in words. Null where no runs are known. */
export function lastRunsPhrase({ lastRuns, base, head, unit }: BenchmarkComparison, isStored: boolean): Phrase | null {
  if (lastRuns === undefined || lastRuns.length === 0 || head === null || unit === null) return null
  const now = isStored || base === null ? [head] : [base, head]
  const [low, high] = [Math.min(...lastRuns), Math.max(...lastRuns)]
  const bottom = Math.min(low, ...now)
  const span = Math.max(high, ...now) - bottom
  const mark = (value: number) => {
    const share = span > 0 ? (value - bottom) / span : 0
    return heights[Math.round(share * (heights.length - 1))]!
  }
  const [from, to, ...sides] = unitTexts([low, high, ...now], unit)
  const runs = lastRuns.length === 1 ? say`last run ${from!}` : say`last ${lastRuns.length} runs ${from!} to ${to!}`
  const line = `${lastRuns.map(mark).join('')} ${now.map(mark).join('')}`
  return sides.length === 1
    ? say`${line} ${runs}, now ${sides[0]!}`
    : say`${line} ${runs}, now ${sides[0]!} → ${sides[1]!}`
}
