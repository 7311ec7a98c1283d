/** The console text. A table stands under each test case and section that has benchmarks: three lines
 *  a benchmark (counts; mean with its interval; standard deviation with its interval), or one line with
 *  `--benchmark-no-analysis`. Columns are padded by bytes, so that names beyond ASCII shift them; the
 *  figures are therefore found from the right. Source: catch_reporter_console.cpp. */

import { FormatFailure } from '../../model/failure.ts'
import type { Collector } from '../collect.ts'
import { endMissing } from '../cut-short.ts'
import type { ResultFile } from '../format.ts'
import { refuseGlued, refuseMissed } from '../missed-result.ts'
import { excerpt, linesOf, tryText } from '../read-text.ts'
import { Titles } from './titles.ts'

const header = /^benchmark name\s+samples\s+iterations\s+(?<last>estimated|est run time|mean)\s*$/

export function looksLikeText(file: ResultFile): boolean {
  const text = tryText(file) ?? ''
  return /^benchmark name +samples +iterations +(?:estimated|est run time|mean) *\r?$/m.test(text)
}

export function readText(file: ResultFile, into: Collector): void {
  const table = new Tables(into)
  for (const { number, text } of linesOf(file)) table.line(text, number)
  table.end()
}

const number = String.raw`-?(?:[\d.]+(?:e[+-]?\d+)?|nan|inf)`
const duration = `(${number}) (ns|us|ms|s|m)`
const counts = new RegExp(String.raw`^(.*?)\s+(\d+)\s+(\d+)\s+${duration}\s*$`)
const three = new RegExp(String.raw`^(.*?)\s+${duration}\s+${duration}\s+${duration}\s*$`)
/** A line of counts, or one with three durations. */
const resembles = new RegExp(String.raw`(?:^|\s)(?:\d+\s+\d+|${duration}\s+${duration})\s+${duration}\s*$`)
/** Figures in the columns of a table, which a name that is wrapped does not have. */
const cells = /\s{2,}[\d.,]*\d[\d.,]*(?:\s|$)|\d\s?(?:ns|[uµμ]s|ms)\b/
const rowInName = /\s\d+\s+\d+\s+\S+ (?:ns|us|ms|s|m)(?:\s|$)/
const failure = /^(\S.*?)\s{2,}Benchmark failed \((.*?)\)?\s*$/

const noTotals = 'the totals (`test cases: …`, `All tests passed …`) that Catch2 ends with are not there'

/** A line of a name. */
interface Wrapped {
  readonly text: string
  readonly line: number
  /** Blanks stand behind it, up to the next column. */
  readonly isFilled: boolean
}

/** What is left of a rule's length for a name: three columns of fourteen, and two between. */
const besideNames = 44

interface Open {
  name: string
  readonly line: number
  readonly samples: number
  mean?: { readonly value: number; readonly unit: string }
}

class Tables {
  private readonly into: Collector
  private readonly titles = new Titles()
  private state: 'outside' | 'header' | 'rows' = 'outside'
  private analysed = true
  /** Lines of a name that is wrapped, until its figures come. */
  private wrapped: Wrapped[] = []
  /** Where names are wrapped. */
  private width = 0
  private open: Open | undefined
  /** Behind the banner of a program whose totals have not come yet. */
  private started = false

  constructor(into: Collector) {
    this.into = into
  }

  line(text: string, line: number): void {
    const found = header.exec(text)
    if (found !== null) {
      this.flush()
      this.analysed = found.groups!['last'] !== 'mean'
      this.state = 'header'
    } else if (/^~{20,}\s*$/.test(text)) this.start(line)
    else if (/^-{20,}\s*$/.test(text)) {
      this.width = text.trim().length - besideNames
      this.rule()
    } else if (this.titles.take(text)) return
    else if (/^={20,}\s*$/.test(text)) {
      this.leave()
      this.started = false
    } else if (this.state === 'rows') this.row(text, line)
    else if (this.state === 'outside' && text.trim() !== '' && !/^[.~]{20,}\s*$/.test(text)) {
      this.strange(text, line)
    }
  }

  private strange(text: string, line: number): void {
    refuseMissed(this.into.file, `line ${line}`, text, resembles)
    this.into.ignore(`line ${line}`, text, 'no line of a benchmark table')
  }

  /** Within a table, where no figures came for it. */
  private outOfPlace(text: string, line: number): void {
    refuseMissed(this.into.file, `line ${line}`, text, cells)
    this.strange(text, line)
  }

  end(): void {
    this.flush()
    if (this.started) throw endMissing(this.into.file, undefined, noTotals)
  }

  /** The banner stands above all that a program prints. */
  private start(line: number): void {
    this.leave()
    if (this.started) throw endMissing(this.into.file, `line ${line}`, noTotals)
    this.started = true
  }

  /** A line of dashes ends a table's header, or opens or closes the titles above one. */
  private rule(): void {
    if (this.state === 'header') this.state = 'rows'
    else {
      this.leave()
      this.titles.rule()
    }
  }

  private leave(): void {
    this.flush()
    this.state = 'outside'
  }

  private row(text: string, line: number): void {
    if (text.trim() === '') {
      this.flush()
      return
    }
    if (this.open !== undefined) {
      this.further(text, line)
      return
    }
    const failed = failure.exec(text)
    if (failed !== null) {
      const name = this.fullName(failed[1]!)
      this.into.fail(name, failed[2]!, { context: this.titles.path, place: `line ${line}` })
      return
    }
    const first = counts.exec(text)
    this.refuseWhole((first?.[1] ?? text).trim())
    if (first === null) {
      this.wrapped.push({ text: text.trim(), line, isFilled: /\S.*\s{2}$/.test(text) })
      return
    }
    refuseGlued(this.into.file, `line ${line}`, first[1]!, rowInName)
    this.open = { name: this.fullName(first[1]!), line, samples: Number(first[2]) }
    if (this.analysed) return
    this.open.mean = { value: Number(first[4]), unit: longUnit(first[5]!) }
    this.flush()
  }

  /** The second and third line of a benchmark: mean, then standard deviation, each with its interval. */
  private further(text: string, line: number): void {
    const found = three.exec(text)
    const open = this.open!
    if (found === null) {
      this.flush()
      this.row(text, line)
      return
    }
    if (open.mean === undefined) {
      open.name = [open.name, found[1]!.trim()].filter((part) => part !== '').join(' ')
      open.mean = { value: Number(found[2]), unit: longUnit(found[3]!) }
      return
    }
    const deviation = toNanoseconds(Number(found[2]), found[3]!) / toNanoseconds(1, shortUnit(open.mean.unit))
    this.finish(open, deviation)
  }

  /** A line above another one of a name was wrapped because the next word did not fit. Where it did, that line is the
   *  name of a benchmark whose figures are lost. Catch2 fills up the lines of a name, and what was printed is not. */
  private refuseWhole(next: string): void {
    const before = this.wrapped.at(-1)
    if (before?.isFilled !== true || this.width <= 0) return
    const [word = ''] = next.split(/\s/, 1)
    if (word === '' || before.text.length + 1 + word.length > this.width) return
    throw lostFigures(this.into.file, before)
  }

  private fullName(last: string): string {
    for (const { text, line } of this.wrapped) refuseMissed(this.into.file, `line ${line}`, text, cells)
    const name = [...this.wrapped.map(({ text }) => text), last.trim()].filter((part) => part !== '').join(' ')
    this.wrapped = []
    return name
  }

  private finish(open: Open, deviation: number): void {
    this.open = undefined
    const options = { context: this.titles.path, place: `line ${open.line}` }
    if (open.mean === undefined) {
      this.into.fail(open.name, 'the benchmark began, but has no result', options)
      return
    }
    const spread = deviation === 0 ? undefined : ({ kind: 'standard-deviation', value: deviation } as const)
    this.into.add(open.name, [{ ...open.mean, name: 'time', summary: 'mean', count: open.samples, spread }], options)
  }

  private flush(): void {
    if (this.open !== undefined) this.finish(this.open, 0)
    for (const one of this.wrapped) {
      if (one.isFilled) throw lostFigures(this.into.file, one)
      this.outOfPlace(one.text, one.line)
    }
    this.wrapped = []
  }
}

function lostFigures(file: string, { text, line }: Wrapped): FormatFailure {
  return new FormatFailure(file, `line ${line}`, `a benchmark without figures behind its name: ${excerpt(text)}`, {
    hint: 'Let nothing else be printed into the lines of results; or use the XML reporter.',
  })
}

const nanoseconds: Readonly<Record<string, number>> = { ns: 1, us: 1e3, ms: 1e6, s: 1e9, m: 60e9 }

function toNanoseconds(value: number, unit: string): number {
  return value * nanoseconds[unit]!
}

/** Catch2 abbreviates minutes to m. */
function longUnit(unit: string): string {
  return unit === 'm' ? 'min' : unit
}

function shortUnit(unit: string): string {
  return unit === 'min' ? 'm' : unit
}
