/** Dart's benchmark_harness: `Template(RunTime): 1.0 us.` A line for each score; other scores than the
 *  run time are metrics of their own. The harness prints one mean without samples. */

import { type Figure, fileFormat } from '../collect.ts'
import { refuseHalfLine } from '../cut-short.ts'
import { refuseGlued, refuseMissed } from '../missed-result.ts'
import { linesOf, tryText } from '../read-text.ts'

const score = /^\s*(\S.*?)\((\w+)\): ([-+\d.eE]+|NaN|Infinity)\s?([a-zµ/]*)\.?\s*$/
const resembles =
  /\(\w+\): [-+\d]|\S\((?:RunTime|RunTimeRaw|CodeSize|MaxRssUse|\w+MemoryUse)\)|^\s*\S.*\((?:RunTime|R|Ru|Run|RunT|RunTi|RunTim)?$/

export const dart = fileFormat({
  name: 'dart',
  title: 'Dart benchmark_harness',
  looks: (file) => /^[ \t]*\S.*?\(RunTime\): [-+\d.eEN]/m.test(tryText(file) ?? ''),
  read: (file, into) => {
    const rows = new Map<string, { list: { place: string; figures: Figure[] }[]; scores: Map<string, number> }>()
    for (const { number, text } of linesOf(file)) {
      const found = score.exec(text)
      if (found === null) {
        refuseMissed(file.path, `line ${number}`, text, resembles)
        if (text.trim() !== '') into.ignore(`line ${number}`, text, 'no score of benchmark_harness')
        continue
      }
      const [, name, word, value, unit] = found
      refuseGlued(file.path, `line ${number}`, name!, resembles)
      const figure = figureOf(word!, Number(value), unit === '' ? 'us' : unit!)
      const known = rows.get(name!) ?? { list: [], scores: new Map<string, number>() }
      rows.set(name!, known)
      // A score that comes again is another benchmark of the same name, not a sample of this one: the first
      // of a score belongs to the first benchmark, the second to the second.
      const before = known.scores.get(figure.name!) ?? 0
      known.scores.set(figure.name!, before + 1)
      const open = known.list[before]
      if (open === undefined) known.list.push({ place: `line ${number}`, figures: [figure] })
      else open.figures.push(figure)
    }
    // The harness ends a score with a full stop.
    refuseHalfLine(file, (line) => !score.test(line) || /[.\s]$/.test(line))
    for (const [name, { list }] of rows) {
      for (const { place, figures } of list) into.add(name, [figures[0]!, ...figures.slice(1)], { place })
    }
  },
})

function figureOf(word: string, value: number, unit: string): Figure {
  const isTime = word === 'RunTime' || word === 'RunTimeRaw'
  return { name: isTime ? 'time' : word, value, unit, summary: 'mean', ...(isTime ? {} : { better: 'unknown' }) }
}
