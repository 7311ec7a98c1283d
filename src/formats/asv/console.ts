/** What `asv run` prints: one line per benchmark, and a table where it has parameters. The figures are
 *  rounded to three digits; result files are better. Source: format_benchmark_result in asv/results.py. */

import { FormatFailure } from '../../model/failure.ts'
import type { Collector, Figure } from '../collect.ts'
import { endMissing, refuseHalfLine } from '../cut-short.ts'
import type { ResultFile } from '../format.ts'
import { refuseGlued, refuseMissed } from '../missed-result.ts'
import { excerpt, linesOf, tryText } from '../read-text.ts'
import type { AsvEnvironment } from './asv.ts'
import { definitionOf } from './definitions.ts'

/** `[ 35.00%] ··· benchmarks.TimeSuite.time_keys     11.2±0.01μs`; old versions print "Running" first. */
const progress = /^\[\s*(?<percent>\d+(?:\.\d+)?)%\] (?<dots>[·.-]+) (?<rest>.*\S)\s*$/u
const resembles =
  /\d±\d\S*[nuμµm]?s\b|%\] [·.-]{2,3} [\w.<>-]+\.\w+\s{2,}\S|^(?!Setting up )(?:.*\s)?[\w<>-]+\.[\w.<>-]+\s{2,}\d[\w.±μµ]*\s*$/u
const anotherLine = /%\] [·.-]{2,3} /u
const outcome = /^(?:Running )?(?<name>[\w.<>-]+\.\w+)\s+(?<value>\S.*)$/u

/** Over all commits and environments. */
const announced = /^[·.-] Running (\d+) total benchmarks? \(/u
/** Without a result behind it. */
const bareName = /^[\w.<>-]+\.\w+$/u

export function looksLikeConsole(file: ResultFile): boolean {
  const text = tryText(file)?.slice(0, 200_000) ?? ''
  return /^\[\s*\d+(?:\.\d+)?%\] [·.-]{2,3} (?:Benchmarking|Building for|Discovering) /mu.test(text)
}

interface Row {
  readonly name: string
  readonly value: string
  readonly line: number
}

export function readConsole(file: ResultFile, into: Collector): AsvEnvironment[] {
  refuseHalfLine(file, (line) => !line.startsWith('[') || outcome.test(progress.exec(line)?.groups?.['rest'] ?? ''))
  const reader = new ConsoleReader(file, into)
  for (const { number, text } of linesOf(file)) reader.line(text, number)
  return reader.end()
}

class ConsoleReader {
  private readonly file: string
  private readonly into: Collector
  private readonly environments: { label: string; commit: string | undefined; rows: Row[] }[] = []
  private commit: string | undefined
  private announced = 0
  private outcomes = 0
  private percent = 0
  private table: { name: string; lines: { text: string; line: number }[] } | undefined

  constructor(file: ResultFile, into: Collector) {
    this.file = file.path
    this.into = into
  }

  line(text: string, line: number): void {
    const found = progress.exec(text)?.groups
    if (this.table !== undefined && (found === undefined || /^=+/.test(found['rest']!)) && text.trim() !== '') {
      this.table.lines.push({ text, line })
      return
    }
    this.closeTable()
    this.announced += Number(announced.exec(text)?.[1] ?? 0)
    if (found !== undefined) {
      this.percent = Number(found['percent'])
      this.step(found['rest']!, line, [...found['dots']!].length)
    } else if (text.trim() !== '') this.ignore(text, line, 'no progress line')
  }

  end(): AsvEnvironment[] {
    this.closeTable()
    // With fewer rounds than the suite asks for (--quick) it ends below 100 %; at 100 % it may have skipped what it had.
    if (this.outcomes < this.announced && this.percent < 100) {
      const missing = `it announces ${this.announced} benchmarks and has results of ${this.outcomes}`
      throw endMissing(this.file, undefined, missing)
    }
    return this.environments.map(({ label, commit, rows }) => ({
      file: this.file,
      label,
      commit,
      fill: (collector) => {
        for (const row of rows) addRow(row, label, collector)
      },
    }))
  }

  private step(rest: string, line: number, depth: number): void {
    this.commit = /^For \S.* commit (?:hash )?([0-9a-f]{6,40})\b/.exec(rest)?.[1] ?? this.commit
    const environment = /^Benchmarking (\S+)/.exec(rest)?.[1]
    if (environment !== undefined) this.environments.push({ label: environment, commit: this.commit, rows: [] })
    const { name, value } = outcome.exec(rest)?.groups ?? {}
    const rows = this.environments.at(-1)?.rows
    // At the depth of results; deeper stands what a benchmark printed.
    if (rows !== undefined && depth === 3 && bareName.test(rest)) {
      throw new FormatFailure(
        this.file,
        `line ${line}`,
        `a benchmark without a result behind its name: ${excerpt(rest)}`,
        {
          hint: 'A result stands in the line of its name; let nothing break or end that line.',
        },
      )
    }
    if (name === undefined || value === undefined || rows === undefined || environment !== undefined) {
      this.ignore(rest, line, 'progress')
      return
    }
    refuseGlued(this.file, `line ${line}`, value, anotherLine)
    if (/^(?:ok|\d+\/\d+ failed)$/.test(value)) this.table = { name, lines: [] }
    else rows.push({ name, value, line })
    this.outcomes++
  }

  /** Cells stand under the `=` of the table's border. */
  private closeTable(): void {
    const table = this.table
    this.table = undefined
    if (table === undefined) return
    const [border, ...rest] = table.lines
    const spans = [...(border?.text ?? '').matchAll(/=+/g)].map(
      ({ index, 0: { length } }) => [index, index + length] as const,
    )
    const cut = (text: string) => spans.map(([start, end]) => [...text].slice(start, end).join('').trim())
    const isBorder = ({ text }: { text: string }) => /^\s*=+(?: =+)*\s*$/.test(text)
    const isRule = ({ text }: { text: string }) => /^\s*-+(?: -+)+\s*$/.test(text)
    const last = rest.findLastIndex(isBorder)
    const second = rest.findIndex(isBorder)
    // Where no parameter runs across, dashes part the header from the rows.
    const inner = second === last ? rest.findIndex(isRule) : second
    if (spans.length < 2 || inner < 1 || last <= inner) throw this.broken(table.name, border?.line)
    // A second header above the columns names the parameters that run across; its rule shows where they begin.
    const rule = rest.slice(0, inner).find(isRule)
    const across = rule === undefined ? spans.length - 1 : rule.text.trim().split(' ').length - 1
    const header = cut(rest[inner - 1]!.text)
    for (const { text, line } of rest.slice(inner + 1, last)) {
      if ([...text.trimEnd()].length > spans.at(-1)![1]) throw this.broken(table.name, line)
      const cells = cut(text)
      cells.slice(across).forEach((value, index) => {
        const column = rule === undefined ? [] : header[across + index]!.split(' / ')
        const name = `${table.name}(${[...cells.slice(0, across), ...column].join(', ')})`
        this.environments.at(-1)!.rows.push({ name, value, line })
      })
    }
  }

  private broken(name: string, line: number | undefined): FormatFailure {
    const place = line === undefined ? undefined : `line ${line}`
    return new FormatFailure(this.file, place, `the table of ${name} is cut short or not a table`, {
      hint: 'Read the result files of asv instead (<results_dir>/<machine>/*.json).',
    })
  }

  private ignore(text: string, line: number, because: string): void {
    refuseMissed(this.file, `line ${line}`, text, resembles)
    this.into.file = this.file
    this.into.ignore(`line ${line}`, text, because)
  }
}

function addRow({ name, value, line }: Row, environment: string, into: Collector): void {
  const options = { place: `line ${line}`, context: environment }
  if (value === 'n/a' || value === 'skipped') {
    into.skip(name, `asv prints ${value}: the benchmark was skipped`, options)
    return
  }
  if (value.startsWith('failed')) {
    into.fail(name, 'failed (the reason stands in the log of asv)', options)
    return
  }
  const figure = figureOf(value, name)
  if (figure === undefined) into.fail(name, `prints ${value}, which is no figure`, options)
  else into.add(name, [figure], options)
}

/** `11.2±0.01μs`, `2.42k` (bytes, thousands), or a bare number of a tracking benchmark. */
function figureOf(value: string, name: string): Figure | undefined {
  const found =
    /^(?<number>[\d.]+(?:e[+-]?\d+)?)(?:±(?<error>[\d.e+-]+))?(?<unit>ns|[uμµ]s|ms|s|m|h|d|[kMGTPEH])?$/u.exec(value)
  if (found === null) return trackedNumber(value)
  const { number, error, unit = '' } = found.groups!
  const spread =
    error === undefined ? {} : ({ spread: { kind: 'interquartile-range', value: 2 * Number(error) } } as const)
  const prefix = 'kMGTPEH'.indexOf(unit)
  const { type } = definitionOf(name.replace(/\(.*$/s, ''), new Map())
  if (/s$|^[mhd]$/.test(unit))
    return { value: Number(number), unit: longUnits[unit] ?? unit, name: 'time', summary: 'median', ...spread }
  if (type === 'time') return undefined
  if (type === 'track') return trackedNumber(value)
  const factor = unit === '' ? 1 : 1000 ** (prefix + 1)
  const as = { unit: 'B', factor }
  return type === 'memory'
    ? { value: Number(number), unit, as, name: 'bytes', better: 'lower', summary: 'single' }
    : { value: Number(number), unit, as, name: 'memory', better: 'lower', summary: 'single' }
}

const longUnits: Readonly<Record<string, string>> = { m: 'min', d: 'd' }

function trackedNumber(value: string): Figure | undefined {
  const number = Number(value)
  return value.trim() === '' || !Number.isFinite(number)
    ? undefined
    : { value: number, unit: 'unit', name: 'value', better: 'unknown', summary: 'single' }
}
