/** What criterion prints while it runs (`cargo bench`, `cargo criterion`), with or without standard error:
 *
 *      sum/64                  time:   [4.2353 ns 5.5872 ns 6.8111 ns]
 *                              thrpt:  [8.7511 GiB/s 10.668 GiB/s 14.073 GiB/s]
 *
 *  The middle figure is criterion's estimate (a slope, or a mean where every sample has the same number
 *  of iterations; the text does not say which), the outer ones are its 95 % confidence interval. A name
 *  of more than 23 bytes stands on a line of its own. Samples are only in criterion's folder: the
 *  `criterion` format reads them. A benchmark that began and printed no figures has failed. */

import { FormatFailure } from '../../model/failure.ts'
import { anyLine } from '../any-line.ts'
import { type Collector, type Figure, fileFormat } from '../collect.ts'
import { distinctMetrics } from '../distinct-metrics.ts'
import type { ResultFile } from '../format.ts'
import { targetIn } from '../libtest/timing.ts'
import { refuseGlued, refuseMissed } from '../missed-result.ts'
import { rateUnit } from '../rate-unit.ts'
import { excerpt, type Line, linesOf } from '../read-text.ts'

const estimate = /^time:\s+\[(?<figures>[^\]]*)(?<end>\]\s*)?$/
/** Not where it compares: then these are percentages. */
const resembles = /\b(?:time|thrpt):\s+\[\s*[\d.]+(?:e[+-]?\d+)?\s+[^%\s\d]/
/** Figures without their label, a label without its figures, or something between them. */
const resemblesPart =
  /^\s*\[\s*[\d.]+ [^%\s\d]\S* [\d.]+ [^%\s\d]\S* [\d.]+ [^%\s\d]\S*\s*\]|\s{2}time:(?:\s*$|\s+[^[\s].*\[\s*[\d.]+ [^%\s\d])/
const throughput = /^\s+thrpt:\s+\[(?<figures>[^\]]*)\]\s*$/
const progress =
  /^Benchmarking (?<name>.+?)(?:: (?<step>Warming up for .*|Collecting (?<samples>\d+) samples in estimated .*|Analyzing|Profiling for .*|Complete \(Analysis Disabled\)))?$/
const triple = /^\s*(\S+)\s+([^\s\d](?:.*?\S)?)\s+(\S+)\s+([^\s\d](?:.*?\S)?)\s+(\S+)\s+([^\s\d](?:.*?\S)?)\s*$/

/** Three figures with units are never longer; a pattern with three open ends is slow on what is. */
const longest = 300

interface Started {
  readonly name: string
  readonly place: string
  samples?: number
  figures?: [Figure, ...Figure[]]
  target: string | undefined
}

export const criterionText = fileFormat({
  name: 'criterion-text',
  title: 'criterion (console text)',
  nothing: 'no line such as `name time: [1.20 µs 1.21 µs 1.22 µs]`',
  looks: (file) => anyLine(file, (text) => estimateIn(text) !== undefined),
  read: (file, into) => new Reader(file, into).read(),
})

/** Name (empty where it stands in the line before) and figures of a line, if it is an estimate. */
function estimateIn(text: string): { name: string; figures: string; complete: boolean } | undefined {
  const at = text.lastIndexOf('time:')
  const found = at === -1 ? undefined : estimate.exec(text.slice(at))?.groups
  if (found === undefined || found['figures']!.includes('%')) return undefined
  const complete = found['end'] !== undefined
  if (complete && (found['figures']!.length > longest || !triple.test(found['figures']!))) return undefined
  return { name: text.slice(0, at).trim(), figures: found['figures']!, complete }
}

class Reader {
  private readonly file: ResultFile
  private readonly into: Collector
  private readonly started: Started[] = []
  /** Announced on standard error, and without figures so far. */
  private readonly announced = new Map<string, Started>()
  private last: Started | undefined
  private target: string | undefined
  /** The last line that may be the name of the next figures. */
  private pending: Line | undefined
  /** In the lines that compare with an earlier run. */
  private comparing = false

  constructor(file: ResultFile, into: Collector) {
    this.file = file
    this.into = into
  }

  read(): void {
    for (const line of linesOf(this.file)) {
      if (line.text.trim() === '') continue
      if (!this.readFigures(line) && !this.readProgress(line)) this.hold(line)
    }
    this.letGo()
    for (const one of this.started) this.finish(one)
  }

  private readFigures({ number, text }: Line): boolean {
    const place = `line ${number}`
    const found = estimateIn(text)
    if (found !== undefined) {
      if (!found.complete) throw this.cutShort(text, place)
      refuseGlued(this.file.path, place, found.name, resembles)
      this.last = this.begin(found.name, place)
      this.last.figures = [timeOf(this.three(found.figures, place))]
      return true
    }
    const rate = throughput.exec(text)?.groups?.['figures']
    if (rate === undefined || rate.includes('%') || this.last?.figures === undefined) return false
    this.last.figures.push(rateOf(this.three(rate, place), this.last.figures))
    return true
  }

  /** The benchmark that these figures belong to: it may have announced itself on standard error. */
  private begin(shown: string, place: string): Started {
    const name = shown === '' ? (this.pending?.text.trim() ?? '') : shown
    if (name === '')
      throw new FormatFailure(this.file.path, place, 'figures without the name of a benchmark before them')
    if (shown === '') this.pending = undefined
    this.letGo()
    const announced = this.announced.get(name)
    this.announced.delete(name)
    if (announced !== undefined) return announced
    const one: Started = { name, place, target: this.target }
    this.started.push(one)
    return one
  }

  private cutShort(text: string, place: string): FormatFailure {
    return new FormatFailure(this.file.path, place, `figures that are cut short: ${excerpt(text)}`)
  }

  private readProgress({ number, text }: Line): boolean {
    this.target = targetIn(text) ?? this.target
    const found = progress.exec(text)?.groups
    if (found === undefined) return false
    this.letGo()
    const name = found['name']!
    const known = this.announced.get(name)
    const current: Started = known ?? { name, place: `line ${number}`, target: this.target }
    if (known === undefined) {
      this.started.push(current)
      this.announced.set(name, current)
    }
    if (found['samples'] !== undefined) current.samples = Number(found['samples'])
    return true
  }

  /** Keeps a line back: if figures without a name follow, it is the name. */
  private hold(line: Line): void {
    this.letGo()
    refuseMissed(this.file.path, `line ${line.number}`, line.text, resembles)
    if (!this.comparing) refuseMissed(this.file.path, `line ${line.number}`, line.text, resemblesPart)
    this.comparing = /^\s+change:/.test(line.text) || (this.comparing && /^\s+(?:time|thrpt):/.test(line.text))
    if (/^\S/.test(line.text)) this.pending = line
    else
      this.into.ignore(
        `line ${line.number}`,
        line.text,
        this.comparing ? 'criterion compares with an earlier run' : 'no figures',
      )
  }

  private letGo(): void {
    if (this.pending !== undefined) this.into.ignore(`line ${this.pending.number}`, this.pending.text, 'no figures')
    this.pending = undefined
  }

  private finish({ name, place, samples, figures, target }: Started): void {
    const options = { context: target, place }
    if (figures === undefined) {
      this.into.fail(name, 'it began, but criterion printed no figures for it', options)
      return
    }
    const [main, ...others] = figures
    this.into.add(name, distinctMetrics([{ ...main, count: samples }, ...others]), options)
  }

  private three(figures: string, place: string): Three {
    const parts = figures.length > longest ? null : triple.exec(figures)
    const numbers = [parts?.[1], parts?.[3], parts?.[5]].map((printed) => Number(printed?.replace('\u2212', '-')))
    if (parts === null || numbers.some(Number.isNaN)) {
      throw new FormatFailure(
        this.file.path,
        place,
        `should be three figures with units, found [${figures.slice(0, 100)}]`,
      )
    }
    return { low: numbers[0]!, value: numbers[1]!, high: numbers[2]!, unit: parts[4]!, units: [parts[2]!, parts[6]!] }
  }
}

interface Three {
  readonly low: number
  readonly value: number
  readonly high: number
  readonly unit: string
  /** Units of the outer figures. */
  readonly units: readonly [string, string]
}

function timeOf(three: Three): Figure {
  return { ...figureOf(three), ...nameOf(three.unit) }
}

/** Criterion prints `time:` whatever it measures; only a unit of time makes it one. */
function nameOf(unit: string): Pick<Figure, 'name' | 'better'> {
  return /^(?:ps|ns|[uµμ]s|ms|s)$/.test(unit) ? { name: 'time' } : { better: 'lower' }
}

function rateOf(three: Three, before: readonly Figure[]): Figure {
  const taken = before.some(({ name }) => name === 'throughput')
  return {
    ...figureOf(three),
    ...rateUnit(three.unit),
    name: taken ? `throughput (${three.unit.replace(/^[KMGT]i?(?=B\/s|b\/s|elem\/s)/, '')})` : 'throughput',
    better: 'higher',
    repeats: 'time',
  }
}

function figureOf({ low, value, high, unit, units }: Three): Figure {
  // Each end has a unit of its own, so the width can be told where all three are the same.
  const same = units.every((one) => one === unit)
  return { value, unit, ...(same ? { spread: { kind: 'confidence-interval', value: (high - low) / 2 } } : {}) }
}
