/** divan's table: one row per benchmark with fastest, slowest, median and mean
 *  of its samples, and further rows for throughput and, under its `AllocProfiler`, for allocations.
 *
 *  Identifiers are divan's paths without the crate, `module::function::argument`; where two crates have
 *  the same, the crate goes in front. Every metric is the median column. Divan prints four digits. */

import { FormatFailure } from '../../model/failure.ts'
import type { Summary } from '../../model/metric.ts'
import { anyLine } from '../any-line.ts'
import { type Collector, type Figure, fileFormat } from '../collect.ts'
import { distinctMetrics } from '../distinct-metrics.ts'
import type { ResultFile } from '../format.ts'
import { refuseMissed } from '../missed-result.ts'
import { rateUnit } from '../rate-unit.ts'
import { excerpt, linesOf } from '../read-text.ts'
import { isHeader, type TreeLine, TreeReader } from './tree.ts'

/** Rows of allocations come in pairs under a title: how many, and how many bytes. */
const tallies: Readonly<Record<string, readonly [string, string]>> = {
  'max alloc:': ['live allocations at most', 'live bytes at most'],
  'alloc:': ['allocations', 'allocated bytes'],
  'dealloc:': ['deallocations', 'deallocated bytes'],
  'grow:': ['reallocations (grow)', 'grown bytes'],
  'shrink:': ['reallocations (shrink)', 'shrunk bytes'],
}

export const divan = fileFormat({
  name: 'divan',
  title: 'divan',
  nothing: 'the table has no row with figures',
  looks: (file) => anyLine(file, isHeader),
  read: (file, into) => {
    const reader = new Reader(file, into)
    for (const { number, text } of linesOf(file)) reader.line(text, `line ${number}`)
    reader.finish()
  },
})

/** What stands before `B/s`, `item/s`, `char/s` or `Hz`. */
const prefix = /^[KMGTP]i?(?=B\/s|item\/s|char\/s|Hz)/

/** Two cells with times. */
const resembles = /\d (?:[pnµμum]s|s|m|h)\s+│\s+\d[\d.]* (?:[pnµμum]s|s|m|h)(?:\s|$)/

type Node = Extract<TreeLine, { kind: 'node' }>

class Reader {
  private readonly file: ResultFile
  private readonly into: Collector
  private readonly tree = new TreeReader()
  private crate: string | undefined
  /** Names from the outermost module to the present node. */
  private path: string[] = []
  /** Which of them were drawn as the last one of their parent. */
  private last: boolean[] = []
  private row: { name: string; place: string; figures: [Figure, ...Figure[]] } | undefined
  /** A node whose line ends after its name: a module, until nothing turns out to be in it. */
  private bare: { name: string; depth: number; place: string } | undefined
  private tally: { title: string; rows: number } | undefined

  constructor(file: ResultFile, into: Collector) {
    this.file = file
    this.into = into
  }

  line(text: string, place: string): void {
    if (text.trim() === '') return
    const line = this.tree.line(text)
    if (line === undefined) this.strange(text, place, 'no row of the table')
    else if (line.kind === 'header') this.open(line.name)
    else if (line.kind === 'node') this.node(line, text, place)
    else this.more(line.cells, text, place)
  }

  finish(): void {
    if (this.tally?.rows === 1)
      throw new FormatFailure(this.file.path, undefined, `the rows under "${this.tally.title}" are cut short`)
    this.flush()
    // Where a benchmark panicked, the tree ends with its name, which says more.
    if (this.bare === undefined && this.last.includes(false)) {
      throw new FormatFailure(
        this.file.path,
        undefined,
        `the table is cut short: ${this.path.join('::').slice(0, 100)} is not its last row`,
      )
    }
    this.closeBare(0)
  }

  private open(crate: string): void {
    this.finish()
    this.crate = crate
    this.path = []
    this.last = []
  }

  private node(line: Node, text: string, place: string): void {
    this.flush()
    this.closeBare(line.depth)
    this.path = [...this.path.slice(0, line.depth - 1), line.name]
    this.last = [...this.last.slice(0, line.depth - 1), line.last]
    const name = this.path.join('::')
    const [fastest = '', ...others] = line.cells
    if (line.cells.length === 0) this.bare = { name, depth: line.depth, place }
    else if (fastest === '(ignored)') this.into.skip(name, 'ignored: under #[ignore]', { context: this.crate, place })
    else if (fastest !== '' || others.some((cell) => cell !== '')) this.begin(name, line, text, place)
  }

  private begin(name: string, { cells }: Node, text: string, place: string): void {
    const [fastest, slowest, median, , samples] = cells
    if (cells.length !== 6 || !/^\d+$/.test(samples!) || !/^\d+$/.test(cells[5]!)) throw this.broken(text, place)
    const main = this.figure(median!, text, place)
    const range = rangeOf(fastest!, slowest!, main.unit)
    const factor = seconds[main.unit]
    if (factor === undefined) throw this.broken(text, place)
    const time: Figure = {
      ...main,
      name: 'time',
      count: Number(samples),
      // Divan's minutes are `m` and its days `d`, which the general table does not take for times.
      ...(factor >= 60 ? { as: { unit: 's', factor } } : {}),
      ...(range === undefined ? {} : { spread: { kind: 'range', value: range } }),
    }
    this.row = { name, place, figures: [time] }
    this.tally = undefined
  }

  /** A row under a benchmark: a throughput, the title of a tally, or one of a tally's two rows. */
  private more(cells: readonly string[], text: string, place: string): void {
    if (this.row === undefined) {
      this.strange(text, place, 'figures of no benchmark')
      return
    }
    const [first = '', , median = ''] = cells
    if (cells.length < 6 && cells.length !== 1) throw this.broken(text, place)
    if (Object.hasOwn(tallies, first)) this.tally = { title: first, rows: 0 }
    else if (first.endsWith('/s') || first.endsWith('Hz')) this.row.figures.push(this.rate(median, text, place))
    else if (this.tally !== undefined && this.tally.rows < 2)
      this.row.figures.push(this.count(median, this.tally, text, place))
    else this.strange(text, place, 'an unknown row')
  }

  private strange(text: string, place: string, because: string): void {
    refuseMissed(this.file.path, place, text, resembles)
    this.into.ignore(place, text, because)
  }

  private rate(cell: string, text: string, place: string): Figure {
    const figure = this.figure(cell, text, place)
    // The first counter is `throughput`; others in other units get theirs behind it.
    const word = figure.unit.replace(prefix, '')
    const taken = this.row!.figures.some(({ name }) => name === 'throughput')
    return {
      ...figure,
      ...rateUnit(figure.unit),
      name: taken ? `throughput (${word})` : 'throughput',
      better: 'higher',
      repeats: 'time',
    }
  }

  private count(cell: string, tally: { title: string; rows: number }, text: string, place: string): Figure {
    const name = tallies[tally.title]![tally.rows++]!
    // Divan averages over the samples, so a deterministic program has the same count in each.
    return { ...this.figure(cell, text, place), name, better: 'lower', exact: true }
  }

  private figure(cell: string, text: string, place: string): Figure & { summary: Summary } {
    const found = /^(?<value>[\d.]+|inf|NaN)(?: (?<unit>\S+))?$/.exec(cell)?.groups
    const value = found?.['value'] === 'inf' ? Number.POSITIVE_INFINITY : Number(found?.['value'])
    if (found === undefined || (Number.isNaN(value) && found['value'] !== 'NaN')) throw this.broken(text, place)
    return { value, unit: found['unit'] ?? '', summary: 'median' }
  }

  private broken(text: string, place: string): FormatFailure {
    return new FormatFailure(this.file.path, place, `a row that is broken or cut short: ${excerpt(text)}`)
  }

  private flush(): void {
    if (this.row !== undefined)
      this.into.add(this.row.name, distinctMetrics(this.row.figures), { context: this.crate, place: this.row.place })
    this.row = undefined
    this.tally = undefined
  }

  /** A bare node without anything in it was a benchmark that panicked or measured nothing. */
  private closeBare(depth: number): void {
    if (this.bare !== undefined && depth <= this.bare.depth) {
      this.into.fail(this.bare.name, 'divan printed its name, but no figures', {
        context: this.crate,
        place: this.bare.place,
      })
    }
    this.bare = undefined
  }
}

/** Slowest minus fastest, in the median's unit; nothing where the units differ in a way we do not know. */
function rangeOf(fastest: string, slowest: string, unit: string): number | undefined {
  const [low, high] = [fastest, slowest].map((cell) => {
    const [value = '', own = ''] = cell.split(' ')
    return (Number(value) * (seconds[own] ?? Number.NaN)) / (seconds[unit] ?? Number.NaN)
  })
  return Number.isFinite(high! - low!) ? high! - low! : undefined
}

const seconds: Readonly<Record<string, number>> = {
  ps: 1e-12,
  ns: 1e-9,
  µs: 1e-6,
  μs: 1e-6,
  us: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
}
