/** What the counts of a benchmark say beside its time: the same work, or more of it. */

import type { BenchmarkComparison, CountedFigure } from '../model/comparison.ts'
import { instructionsName, isInstructions, launchInstructionsName, leastCounterThreshold } from '../model/metric.ts'
import { formatTogether } from '../model/units.ts'
import { isBaseUnit, signedPercent, wholeText } from './numbers.ts'
import { joinPhrases, type Phrase, type Piece, quote, say, sentence } from './phrase.ts'

/** `memory allocated the same: 4.79 KiB`, `peak memory +12.0 %: 1.2 KiB → 1.3 KiB`; null where nothing was counted. */
export function countersPhrase(row: BenchmarkComparison): Phrase | null {
  const phrases = (row.counts ?? []).flatMap((figure) => {
    const phrase = isInstructions(figure.metric) ? instructionsPhrase(figure, row) : figurePhrase(figure)
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
  return unitTexts(values, unit)
}

/** Three digits in one unit; a unit that is a tool's own word is text from outside. */
export function unitTexts(values: readonly number[], unit: string): readonly Piece[] {
  const texts = formatTogether(values, unit, { digits: 3 })
  return isBaseUnit(unit) ? texts : texts.map((text) => sentence(text))
}

/** `more work: +5.0 % instructions (24,596 → 25,830)`; of a time that grew for another reason, which reasons are left. */
function instructionsPhrase(
  { metric, unit, base, head, outcome }: CountedFigure,
  row: BenchmarkComparison,
): Phrase | null {
  if (base === null || head === null) return null
  const [before, after] = formatTogether([base, head], unit, { digits: 4 })
  const sides = `${before!} → ${after!}`
  const what = metric === launchInstructionsName ? 'instructions of the whole launch' : 'instructions'
  const size = head / base - 1
  const time = row.outcome === 'regressed' ? (row.change?.estimate ?? 0) : 0
  if (Math.abs(size) <= leastCounterThreshold) {
    return time > 0 ? say`the same ${what} (${after!}): ${otherReasons}` : say`the same ${what}: ${after!}`
  }
  if (outcome === 'inconclusive') return say`${what} ${signedPercent(size)}, which varies: ${sides}`
  const told = say`${size > 0 ? 'more' : 'less'} work: ${signedPercent(size)} ${what} (${sides})`
  return time > farBeyond * Math.max(size, 0) ? say`${told}, too little for the time: ${otherReasons}` : told
}

const otherReasons = 'memory, layout or the machine'

/** A time that grew by so many times what the instructions did has grown for another reason as well. */
const farBeyond = 3

/** As `countersPhrase`, of a row that stands for nothing else: `more work: …; its time is unchanged`. */
export function besidesPhrase(row: BenchmarkComparison): Phrase {
  const own = ownFigure(row)
  if (own !== null) return instructionsPhrase(own, row) ?? []
  const time = row.outcome === 'unchanged' ? 'unchanged' : row.outcome === 'no-worse' ? 'no slower' : 'undecided'
  const phrases = (row.counts ?? []).filter(isTold).flatMap((figure) => instructionsPhrase(figure, row) ?? [])
  return say`${phrases}; its time is ${time}`
}

/** Of a row that is of nothing but instructions, and no benchmark: the name says of what they are. */
function ownFigure({ metric, unit, role, base, head, outcome }: BenchmarkComparison): CountedFigure | null {
  if (metric !== launchInstructionsName || unit === null || role === undefined) return null
  return { metric: instructionsName, unit, base, head, outcome }
}

/** Whether it is such a row, of which nothing changed: worth a word where something is slower. */
export function tellsSameWork(row: BenchmarkComparison): boolean {
  return row.outcome === 'unchanged' && ownFigure(row) !== null
}

/** More or fewer instructions than before. */
function isTold({ metric, outcome }: CountedFigure): boolean {
  return isInstructions(metric) && outcome === 'changed'
}

/** Whether the counts of a benchmark tell what its time does not: more work or less, where the time is not called
 *  worse or better. */
export function tellsBesides(row: BenchmarkComparison): boolean {
  const own = ownFigure(row)
  if (own !== null || row.role !== undefined) return own !== null && isTold(own)
  const { outcome, counts = [] } = row
  const isQuiet = outcome === 'unchanged' || outcome === 'no-worse' || outcome === 'inconclusive'
  return isQuiet && counts.some(isTold)
}

/** The metric's own name where it is none of ours. */
function wordFor(metric: string): Phrase {
  switch (metric) {
    case 'allocated':
    case 'allocated bytes':
    case 'bytes':
      return ['memory allocated']
    case 'allocations':
      return ['allocations']
    case 'peak-memory':
      return ['peak memory']
    default:
      return [quote(metric)]
  }
}
