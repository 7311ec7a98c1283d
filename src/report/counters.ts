/** What the counts of a benchmark say beside its time: the same work, or more of it. */

import type { BenchmarkComparison, CountedFigure } from '../model/comparison.ts'
import { formatTogether } from '../model/units.ts'
import { isBaseUnit, signedPercent, wholeText } from './numbers.ts'
import { joinPhrases, type Phrase, type Piece, quote, say, sentence } from './phrase.ts'

/** `memory allocated the same: 4.79 KiB`, `peak memory +12.0 %: 1.2 KiB → 1.3 KiB`; null where nothing was counted. */
export function countersPhrase({ counts = [] }: BenchmarkComparison): Phrase | null {
  const phrases = counts.flatMap((figure) => {
    const phrase = figurePhrase(figure)
    return phrase === null ? [] : [phrase]
  })
  return phrases.length === 0 ? null : joinPhrases(phrases, '; ')
}

function figurePhrase({ metric, unit, base, head, outcome }: CountedFigure): Phrase | null {
  if (base === null || head === null) return null
  const what = wordFor(metric)
  const [before, after] = figures([base, head], unit)
  if (outcome === 'unchanged') return say`${what} the same: ${after!}`
  const size = base === 0 ? 'from 0' : signedPercent(head / base - 1)
  return say`${what} ${size}${outcome === 'inconclusive' ? ', which varies' : ''}: ${before!} → ${after!}`
}

/** Whole counts keep their last digit, as in the table. */
function figures(values: readonly number[], unit: string): readonly Piece[] {
  if ((unit === '1' || unit === '') && values.every(Number.isSafeInteger)) return values.map(wholeText)
  const texts = formatTogether(values, unit, { digits: 3 })
  return isBaseUnit(unit) ? texts : texts.map((text) => sentence(text))
}

/** The metric's own name where it is none of ours. */
function wordFor(metric: string): Phrase {
  switch (metric) {
    case 'allocated':
      return ['memory allocated']
    case 'peak-memory':
      return ['peak memory']
    default:
      return [quote(metric)]
  }
}
