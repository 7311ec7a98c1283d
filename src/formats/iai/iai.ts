/** iai: counts of one run under Cachegrind, which repeat exactly.
 *
 *      bench_fibonacci_short
 *        Instructions:                1735 (No change)
 *        L1 Accesses:                 2364 (+0.5%)
 *
 *  The changes that it prints are against its own last run and are left out. */

import { FormatFailure } from '../../model/failure.ts'
import type { Better } from '../../model/metric.ts'
import { anyLine } from '../any-line.ts'
import { type Collector, type Figure, fileFormat } from '../collect.ts'
import { distinctMetrics } from '../distinct-metrics.ts'
import type { ResultFile } from '../format.ts'
import { targetIn } from '../libtest/timing.ts'
import { refuseMissed } from '../missed-result.ts'
import { type Line, linesOf } from '../read-text.ts'

/** Fewer accesses of a near cache may mean less work or more misses, so their direction is unknown. */
const counters: Readonly<Record<string, { name: string; better: Better }>> = {
  Instructions: { name: 'instructions', better: 'lower' },
  'L1 Accesses': { name: 'L1 accesses', better: 'unknown' },
  'L2 Accesses': { name: 'L2 accesses', better: 'unknown' },
  'RAM Accesses': { name: 'RAM accesses', better: 'lower' },
  'Estimated Cycles': { name: 'estimated cycles', better: 'lower' },
}
const counter = /^\s+(?<label>Instructions|(?:L1|L2|RAM) Accesses|Estimated Cycles):\s+(?<value>\S+)(?:\s+\(.*\))?\s*$/
const resembles = /(?:Instructions|Accesses|Estimated Cycles):\s+\d/
const own = /^\s+L1 Accesses:\s+\d+\s*(?:\(.*\))?$/

export const iai = fileFormat({
  name: 'iai',
  title: 'iai',
  nothing: 'no benchmark with a line such as `  Instructions:  1735`',
  looks: (file) => anyLine(file, (text) => own.test(text)),
  read: readLines,
})

function readLines(file: ResultFile, into: Collector): void {
  let name: Line | undefined
  let target: string | undefined
  let figures: Figure[] = []
  const finish = () => {
    const [main, ...others] = figures
    if (name !== undefined && main !== undefined) {
      // It is the last of the five that iai always prints.
      if (others.at(-1)?.name !== 'estimated cycles') {
        throw new FormatFailure(
          file.path,
          `line ${name.number}`,
          `the counters of ${name.text.trim().slice(0, 100)} are cut short`,
        )
      }
      into.add(name.text.trim(), distinctMetrics([main, ...others]), { context: target, place: `line ${name.number}` })
    } else if (name !== undefined) into.ignore(`line ${name.number}`, name.text, 'no counters follow')
    name = undefined
    figures = []
  }
  for (const line of linesOf(file)) {
    const found = counter.exec(line.text)?.groups
    if (found !== undefined) {
      if (name === undefined)
        throw new FormatFailure(file.path, `line ${line.number}`, 'a counter without a benchmark before it')
      figures.push(figureOf(found['label']!, found['value']!, file, line.number))
    } else if (line.text.trim() !== '') {
      finish()
      target = targetIn(line.text) ?? target
      if (/^\S/.test(line.text)) name = line
      else {
        refuseMissed(file.path, `line ${line.number}`, line.text, resembles)
        into.ignore(`line ${line.number}`, line.text, 'no counter')
      }
    }
  }
  finish()
}

function figureOf(label: string, printed: string, file: ResultFile, line: number): Figure {
  if (!/^\d+$/.test(printed)) {
    throw new FormatFailure(
      file.path,
      `line ${line}`,
      `${label} should be a count, found ${JSON.stringify(printed.slice(0, 60))}`,
    )
  }
  return { ...counters[label]!, value: Number(printed), unit: '', summary: 'single', exact: true }
}
