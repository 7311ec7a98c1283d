/** Expected are the repetitions; the reading's figure is their median. Of a single one it counts the iterations, of which
 *  nothing was worked out; the golden files hold them. */
import { parseUnit } from '../../../src/model/units.ts'
import { type CorpusRule, defaultCount, defaultFigure, type Entry } from '../corpus-rule.ts'

function repetitionsOf(entry: Entry): number[] | undefined {
  const { factor } = parseUnit(entry.unit ?? '')
  return Array.isArray(entry.value) ? entry.value.map((value: number) => value * factor) : undefined
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
}

export const rule: CorpusRule = {
  figure: (entry) => {
    const repetitions = repetitionsOf(entry)
    return repetitions === undefined ? defaultFigure(entry) : median(repetitions)
  },
  count: (entry) => (entry.n === 1 ? undefined : defaultCount(entry)),
  samples: repetitionsOf,
  readable: ({ title }) =>
    title.endsWith('plain.txt') ? 'the console table, for which no values were worked out' : undefined,
}
