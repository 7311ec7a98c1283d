/** What `console.timeEnd` prints: `label: 12.3ms` (Node, Deno, Chrome), `label: 1.234s` and
 *  `label: 1:02.345 (m:ss.mmm)` (Node), `label: 12ms - timer ended` (Firefox), `[12.30ms] label` (Bun).
 *
 *  A label may hold a colon itself, so the last one counts. A label that is printed again and again is
 *  one benchmark measured again and again: its times are samples. `console.timeLog` prints the same line
 *  as `timeEnd` where it is given no further values; nothing in the text tells them apart. */

import { type Collector, fileFormat, medianOf } from '../collect.ts'
import { refuseHalfLine } from '../cut-short.ts'
import type { ResultFile } from '../format.ts'
import { IgnoredLines } from '../ignored-lines.ts'
import { refuseGlued, refuseMissed } from '../missed-result.ts'
import { isTooLongForRow, linesOf } from '../read-text.ts'

const plain =
  /^(?<label>.*\S): (?<value>\d+(?:\.\d+)?(?:e[+-]?\d+)?) ?(?<unit>ns|[uµμ]s|ms|s|min|h)(?: - timer ended)?$/
const clock = /^(?<label>.*\S): (?:(?<hours>\d+):)?(?<minutes>\d+):(?<seconds>\d+\.\d+) \((?:h:m)?m:ss\.mmm\)$/
const bracketed = /^\[(?<value>\d+(?:\.\d+)?) ?(?<unit>ns|[uµμ]s|ms|s)\] (?<label>\S.*)$/

/** A label that goes on where a time ends. */
const glued = /: \d+(?:\.\d+)?(?:ns|[uµμ]s|ms|s)(?: - timer ended)?(?=[A-Za-z_/(])/

/** A time in another language, one that something is printed behind without a space, one that lost its number or half of
 *  its unit, a time without a label, and Firefox's word. */
const resembles =
  /\S: \d+,\d+ ?(?:ns|[uµμ]s|ms|s)\s*$|\S: \d+(?:\.\d+)?(?:ns|[uµμ]s|ms|s)[A-Za-z]|\S: \d+(?:\.\d+)?[nuµμm]$|\S: (?:-|nan|NaN)(?:ns|[uµμ]s|ms|s)\b|^\s*\d+(?:\.\d+)?(?:ns|[uµμ]s|ms|s)\s*$|- timer ended/
/** Values behind a time are those of `console.timeLog`, whose timer still runs. */
const logged = /^\s*(?<label>.*\S): \d+(?:\.\d+)?(?:ns|[uµμ]s|ms|s) \S/

interface Timing {
  readonly label: string
  readonly value: number
  readonly unit: string
}

export const jsTime = fileFormat({
  name: 'js-time',
  title: 'console.time',
  nothing: 'no line such as `label: 12.3ms`',
  looks: mostlyTimings,
  read: (file, into) => {
    refuseHalfLine(file, (line) => !/: \d[\d.:]*\s?[nuµμm]?$/.test(line))
    const others = new IgnoredLines(into, 'no timer')
    const labels = new Map<string, { timings: Timing[]; place: string }>()
    const running = new Map<string, { text: string; place: string }>()
    for (const { number, text } of linesOf(file)) {
      if (text.trim() === '') continue
      const timing = timingOf(text)
      if (timing === undefined) {
        refuseMissed(file.path, `line ${number}`, text, resembles)
        const label = isTooLongForRow(text) ? undefined : logged.exec(text)?.groups?.['label']
        if (label !== undefined) running.set(label, { text, place: `line ${number}` })
        others.add(number, text)
        continue
      }
      others.end()
      refuseGlued(file.path, `line ${number}`, timing.label, glued)
      const known = labels.get(timing.label)
      if (known === undefined) labels.set(timing.label, { timings: [timing], place: `line ${number}` })
      else known.timings.push(timing)
    }
    others.end()
    for (const [label, { text, place }] of running) {
      if (!labels.has(label)) refuseMissed(file.path, place, text, logged)
    }
    for (const [label, { timings, place }] of labels) addLabel(label, timings, place, into)
  },
})

/** Other tools print lines that end in a time, too. Only a text that is mostly timers is one of timers. */
function mostlyTimings(file: ResultFile): boolean {
  let timings = 0
  let others = 0
  for (const { text } of linesOf(file)) {
    if (text.trim() === '') continue
    if (timingOf(text) === undefined) others++
    else timings++
  }
  return timings > 0 && timings >= others
}

function timingOf(line: string): Timing | undefined {
  const text = line.trim()
  const simple = (plain.exec(text) ?? bracketed.exec(text))?.groups
  if (simple !== undefined) {
    return { label: simple['label']!, value: Number(simple['value']), unit: simple['unit']! }
  }
  const long = clock.exec(text)?.groups
  if (long === undefined) return undefined
  const minutes = Number(long['hours'] ?? 0) * 60 + Number(long['minutes'])
  return { label: long['label']!, value: minutes * 60 + Number(long['seconds']), unit: 's' }
}

function addLabel(label: string, timings: readonly Timing[], place: string, into: Collector): void {
  const [first] = timings
  if (timings.length === 1) {
    into.add(label, [{ ...figureOf(first!.value, first!.unit), summary: 'single', count: 1 }], { place })
    return
  }
  // One unit for all of them: a run slower than a second is printed in seconds, the next one in ms.
  const samples = timings.map(({ value, unit }) => value * milliseconds[unit.replace(/[µμ]/, 'u')]!)
  into.add(
    label,
    [{ ...figureOf(medianOf(samples), 'ms'), summary: 'median', count: samples.length, samples, order: 'time' }],
    { place },
  )
}

function figureOf(value: number, unit: string) {
  return { name: 'time', value, unit }
}

const milliseconds: Readonly<Record<string, number>> = { ns: 1e-6, us: 1e-3, ms: 1, s: 1e3, min: 6e4, h: 3.6e6 }
