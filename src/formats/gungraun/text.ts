/** Gungraun's terminal output:
 *
 *      bench::group::function short:10
 *        ======= CALLGRIND ====================
 *        Instructions:       1734|1650          (+5.09090%) [+1.04844x]
 *
 *  with the new figure first and the earlier one (or `N/A`) behind the bar; before 0.10 without bar. The
 *  arguments in the name may span lines. With a grid, `|` stands for the indentation. With `--nocapture` what
 *  a benchmark printed stands between its name (or a tool's headline) and `- end of stdout/stderr`. */

import { FormatFailure } from '../../model/failure.ts'
import type { Collector, Figure } from '../collect.ts'
import { endMissing, refuseHalfLine } from '../cut-short.ts'
import { distinctMetrics } from '../distinct-metrics.ts'
import type { ResultFile } from '../format.ts'
import { targetIn } from '../libtest/timing.ts'
import { refuseMissed } from '../missed-result.ts'
import { excerpt, type Line, linesOf, stripColours } from '../read-text.ts'
import { counterFigure, instructionsFirst } from './metrics.ts'
import { printedLines } from './printed.ts'
import { Totals, totalIn } from './totals.ts'

const header = /^\w+(?:::\w+)+(?: .*)?$/
const headline = /^(?: {2}|\|=)=+ (?<tool>[A-Z]+) =+$/
const section = /^(?: {2}|\|-)## (?<what>.*)$/
const comparison = /^(?: {2}|\|-)Comparison with /
const remark = /^(?: {2}|\| )(?:Baselines|Command|Details|<?-* ?end of std)/
const skipped = /^(?: {2}|\| )(?<message>skipped: .*)$/
const counter =
  /^(?: {2}|\| )(?<label>[^\s:|=#-][^:|]*?)(?: \[(?<unit>[^\]]{1,40})\])?:\s+(?<value>[^\s|]+)(?<more>\s*\|.*|\s+\(.*\)|\s*)$/
const label = /^(?: {2}|\| )(?<label>[^\s:|=#-][^:|]*?)(?: \[(?<unit>[^\]]{1,40})\])?:$/
const lonely = /^(?: {2}|\| )\s+(?<value>[^\s|]+)\|.*$/

const resembles = /:\s+\d[\d.]*\|(?:\d|N\/A)/

interface Benchmark {
  name: string
  readonly line: number
  readonly target: string | undefined
  readonly figures: Figure[]
  tool: string
  /** In lines about single parts (threads, processes), whose total follows. */
  part: Figure[] | undefined
  readonly parts: Figure[][]
  comparing: boolean
  indented: boolean
}

export class TextReader {
  private readonly file: ResultFile
  private readonly into: Collector
  private current: Benchmark | undefined
  private target: string | undefined
  /** A label that was too long for its line; the value stands in the next one. */
  private pending: { label: string; unit: string | undefined } | undefined
  private readonly totals = new Totals()
  /** Since 0.10 every counter has a bar, so a line without one was cut. */
  private bars = false
  /** The first name of the text: all of one program begin alike. */
  private first: string | undefined

  constructor(file: ResultFile, into: Collector) {
    this.file = file
    this.into = into
  }

  read(): void {
    const printed = printedLines(this.file)
    for (const line of linesOf(this.file)) {
      if (!printed(line.number)) this.count(line)
      if (printed(line.number)) this.ignore(line, 'what a benchmark printed')
      else if (line.text.trim() === '') this.blank()
      else if (/^(?: {2}|\|)/.test(line.text)) this.indented(line)
      else this.outer(line)
    }
    this.refuseHeader()
    refuseHalfLine(this.file, (line) => !this.isHalfName(line))
    this.finish()
    this.totals.finish(this.file.path)
  }

  /** A last line without an end that stops within a name, or in a colour of it. */
  private isHalfName(line: string): boolean {
    const plain = stripColours(line)
    const text = plain.replace(/\u001b.*/, '')
    const first = this.first?.slice(0, this.first.indexOf('::'))
    if (/^\w+(?:::\w+)*:{1,2}$/.test(text) || (text !== plain && header.test(text))) return true
    return text !== '' && first?.startsWith(text) === true
  }

  /** Where programs begin and end, each with what it counted. */
  private count({ text, number }: Line): void {
    const target = targetIn(text)
    if (target !== undefined) {
      this.finish()
      this.totals.begin(target)
    }
    const total = totalIn(text)
    if (total === undefined) return
    this.finish()
    this.totals.end(total, this.file.path, `line ${number}`)
  }

  /** A name at the very end: its counters are missing. */
  private refuseHeader(): void {
    const current = this.current
    if (current === undefined || current.indented) return
    throw endMissing(this.file.path, `line ${current.line}`, `no counters follow the name ${excerpt(current.name)}`)
  }

  private blank(): void {
    if (this.current?.indented === true) this.finish()
  }

  /** A line without indentation: a name, the rest of a name, or something else. */
  private outer(line: Line): void {
    this.target = targetIn(line.text) ?? this.target
    const open = this.current !== undefined && !this.current.indented
    if (open && /^- end of std/.test(line.text)) {
      this.current!.name = this.current!.name.split('\n', 1)[0]!
    } else if (header.test(line.text)) {
      this.finish()
      this.first ??= line.text
      this.current = {
        name: line.text.trim(),
        line: line.number,
        target: this.target,
        figures: [],
        tool: '',
        part: undefined,
        parts: [],
        comparing: false,
        indented: false,
      }
    } else if (open && /^\S+ [^ :]*:/.test(this.current!.name)) this.current!.name += `\n${line.text}`
    else {
      this.finish()
      this.ignore(line, 'no counter')
    }
  }

  private indented(line: Line): void {
    const { text } = line
    if (this.current === undefined) {
      refuseMissed(this.file.path, `line ${line.number}`, line.text, resembles)
      this.ignore(line, 'no counter of a benchmark')
      return
    }
    this.current.indented = true
    const tool = headline.exec(text)?.groups?.['tool']
    const part = section.exec(text)?.groups?.['what']
    const message = skipped.exec(text)?.groups?.['message']
    if (tool !== undefined) this.beginTool(tool)
    else if (part !== undefined) this.beginPart(part)
    else if (message !== undefined) this.skip(message)
    else if (comparison.test(text)) {
      this.current.comparing = true
      this.ignore(line, 'a comparison with another benchmark')
    } else if (remark.test(text)) this.ignore(line, 'a remark')
    else if (this.current.comparing) this.ignore(line, 'a comparison with another benchmark')
    else this.readCounter(line)
  }

  private beginTool(tool: string): void {
    this.current!.tool = tool
    this.current!.part = undefined
  }

  private beginPart(what: string): void {
    const current = this.current!
    current.part = undefined
    if (what.trim() === 'Total') current.parts.length = 0
    else {
      current.part = []
      current.parts.push(current.part)
    }
  }

  private skip(message: string): void {
    this.totals.add()
    this.into.skip(this.nameOf(this.current!), message, {
      context: this.current!.target,
      place: `line ${this.current!.line}`,
    })
    this.current = undefined
  }

  private readCounter(line: Line): void {
    const found = counter.exec(line.text)?.groups
    const value = this.pending === undefined ? undefined : lonely.exec(line.text)?.groups?.['value']
    const bare = label.exec(line.text)?.groups
    if (found !== undefined) {
      this.checkBar(found['more']!, line)
      this.add(found['label']!, found['unit'], found['value']!, line)
    } else if (value !== undefined) this.add(this.pending!.label, this.pending!.unit, value, line)
    else if (bare === undefined) {
      refuseMissed(this.file.path, `line ${line.number}`, line.text, resembles)
      this.ignore(line, 'no counter')
    }
    this.pending = found === undefined && bare !== undefined ? { label: bare['label']!, unit: bare['unit'] } : undefined
  }

  private checkBar(more: string, line: Line): void {
    const bar = more.trimStart().startsWith('|')
    if (this.bars && !bar) throw this.failure(line, `a counter that is cut short: ${excerpt(line.text)}`)
    this.bars ||= bar
  }

  private add(name: string, unit: string | undefined, printed: string, line: Line): void {
    const current = this.current!
    if (printed === 'N/A') {
      this.ignore(line, 'not measured in this run, only in the one before')
      return
    }
    if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(printed)) {
      throw this.failure(line, `${name} should be a number, found ${JSON.stringify(printed.slice(0, 60))}`)
    }
    const figure = counterFigure(current.tool, name, Number(printed), unit)
    ;(current.part ?? current.figures).push(figure)
  }

  private finish(): void {
    const current = this.current
    this.current = undefined
    this.pending = undefined
    if (current === undefined) return
    const parts = current.parts.flatMap((figures, index) =>
      figures.map((figure) => ({ ...figure, name: `part ${index + 1} ${figure.name}` })),
    )
    const [main, ...others] = instructionsFirst([...current.figures, ...parts])
    const options = { context: current.target, place: `line ${current.line}` }
    if (main !== undefined || current.indented) this.totals.add()
    if (main !== undefined) this.into.add(this.nameOf(current), distinctMetrics([main, ...others]), options)
    else if (current.indented) this.into.skip(this.nameOf(current), 'its tools count nothing', options)
    else this.into.ignore(`line ${current.line}`, current.name, 'no counters follow')
  }

  private nameOf(current: Benchmark): string {
    return current.name.replaceAll('\n', ' ')
  }

  private ignore(line: Line, because: string): void {
    this.into.ignore(`line ${line.number}`, line.text, because)
  }

  private failure(line: Line, found: string): FormatFailure {
    return new FormatFailure(this.file.path, `line ${line.number}`, found)
  }
}
