/** Collects what a tool reported into the rows of one launch, under the rules that all formats share:
 *
 *  - Figures come in the tool's own unit and leave in base units, with what was printed kept.
 *  - A row's first figure is what the benchmark is about. Where it is no finite number, or a `time` or
 *    `throughput` that is not positive, the row is `failed` and its message says the tool's number: no
 *    time is ever zero, negative or NaN. Counters, bytes and memory may be zero.
 *  - A further figure that is wrong in the same way is left out and listed as ignored; the row stands.
 *  - Two rows are never merged. Equal names are told apart by `tellApart`.
 *  - A reading without any row is an error. */

import { FormatFailure } from '../model/failure.ts'
import type { Better, Metric, Spread, Summary } from '../model/metric.ts'
import type { BenchmarkResult, Ignored, Launch, Machine } from '../model/run.ts'
import { parseUnit, rescale } from '../model/units.ts'
import { distinctNames } from './distinct-metrics.ts'
import type { Format, Reading, ResultFile } from './format.ts'
import { readJson, startsLikeJson } from './read-json.ts'
import { excerpt, textOf } from './read-text.ts'
import { type NamedRow, nameOf, tellApart } from './tell-apart.ts'

/** One metric as a tool reports it: every number in the unit that the tool used. */
export interface Figure {
  readonly value: number
  /** As printed: `ms`, `ns/op`, `B/op`, `ops/s`. */
  readonly unit: string
  /** Overrules what the unit means, where a tool's unit is its own (a `KB` of 1024 bytes). */
  readonly as?: { readonly unit: string; readonly factor: number }
  /** `time`, `throughput`, `bytes`, `allocations`, `instructions`, `memory` or the tool's word. Default: by the unit. */
  readonly name?: string
  /** Default: as far as the unit tells. */
  readonly better?: Better
  readonly summary?: Summary | undefined
  readonly count?: number | undefined
  readonly samples?: readonly number[] | undefined
  readonly order?: 'time' | 'sorted' | undefined
  readonly spread?: Spread | undefined
  readonly exact?: boolean | undefined
  /** See `Metric`. */
  readonly role?: 'information'
  readonly repeats?: string
  readonly ended?: string | undefined
}

/** A suite that prints a lot must not fill the memory, nor the report. */
const mostIgnored = 1000

export interface RowOptions {
  /** What tells this row from another of the same name: a group, a package, a source file. */
  readonly context?: string | undefined
  /** Where the row stands (`line 12`, `results[3]`), for notes. */
  readonly place?: string | undefined
}

export class Collector {
  machine: Machine | undefined
  commit: string | undefined
  /** The file that rows and notes are from; set by `fileFormat`. */
  file: string
  readonly ignored: Ignored[] = []
  private unlisted = 0
  private readonly rows: NamedRow[] = []

  constructor(file: string) {
    this.file = file
  }

  get size(): number {
    return this.rows.length
  }

  /** A benchmark with what it measured, the main figure first. */
  add(name: string, figures: readonly [Figure, ...Figure[]], options: RowOptions = {}): void {
    const [main, ...others] = figures
    const wrong = mistakeOf(main)
    const accepted = others.filter((figure) => this.accept(figure, name, options))
    const metrics = accepted
      .map(toMetric)
      .map((metric) => withoutNothingToRepeat(metric, wrong === undefined ? main : undefined))
    if (wrong !== undefined) {
      this.push({ name, status: 'failed', message: wrong, metrics: uniquelyNamed(metrics) }, options)
    } else this.push({ name, status: 'ok', metrics: uniquelyNamed([mainMetric(main), ...metrics]) }, options)
  }

  /** A benchmark that the tool says failed, with the tool's message. */
  fail(name: string, message: string, options: RowOptions = {}): void {
    this.push({ name, status: 'failed', message: message.trim() || 'failed, without a message', metrics: [] }, options)
  }

  skip(name: string, message: string, options: RowOptions = {}): void {
    this.push({ name, status: 'skipped', message: message.trim() || 'skipped', metrics: [] }, options)
  }

  /** Accounts for something that is no benchmark. Past the first thousand only how many more there are. */
  ignore(place: string | undefined, text: string, because: string): void {
    if (this.ignored.length < mostIgnored) {
      this.ignored.push({
        file: this.file,
        ...(place === undefined ? {} : { place }),
        text: excerpt(text, 200),
        because,
      })
      return
    }
    this.unlisted++
    this.ignored[mostIgnored] = { text: `${this.unlisted} more`, because: 'only the first thousand are listed' }
  }

  /** The launch, its names told apart. Throws where there is no row at all. */
  launch(nothing = 'the output has no benchmark results'): Launch {
    if (this.rows.length === 0) {
      throw new FormatFailure(this.file, undefined, nothing, {
        hint: 'Check that the benchmarks ran, and that no filter left all of them out.',
      })
    }
    return { benchmarks: tellApart(this.rows, this.ignored) }
  }

  reading(nothing?: string): Reading {
    return {
      launches: [this.launch(nothing)],
      ignored: this.ignored,
      ...(this.machine === undefined ? {} : { machine: this.machine }),
      ...(this.commit === undefined ? {} : { commit: this.commit }),
    }
  }

  private push(result: BenchmarkResult, options: RowOptions): void {
    this.rows.push({
      result: { ...result, name: nameOf(result.name) },
      context: options.context,
      file: this.file,
      place: options.place,
    })
  }

  private accept(figure: Figure, name: string, options: RowOptions): boolean {
    const wrong = mistakeOf(figure)
    if (wrong !== undefined) this.ignore(options.place, `${name}: ${figure.value} ${figure.unit}`, wrong)
    return wrong === undefined
  }
}

/** Why a figure cannot be what it says it is, or undefined. Looked at in base units, because what is
 *  finite and positive as printed may not be so after scaling. */
function mistakeOf(figure: Figure): string | undefined {
  const { value, unit, samples = [] } = figure
  const { name, factor } = meaningOf(figure)
  const mustBePositive = name === 'time' || name === 'throughput'
  const base = rescale(value, factor)
  if (!Number.isFinite(base) || (mustBePositive && base <= 0)) {
    return `the tool reported a ${name} of ${value} ${unit}`.trimEnd()
  }
  // Zero samples occur where a clock is coarse or an overhead is subtracted; negative ones cannot be.
  const wrong = samples.findIndex(
    (sample) => !Number.isFinite(rescale(sample, factor)) || (mustBePositive && sample < 0),
  )
  return wrong === -1 ? undefined : `sample ${wrong + 1} of its ${name} is ${samples[wrong]} ${unit}`.trimEnd()
}

function meaningOf(figure: Figure): { name: string; unit: string; factor: number; better: Better } {
  const parsed = parseUnit(figure.unit)
  const { unit, factor } = figure.as ?? { unit: parsed.base, factor: parsed.factor }
  return { name: figure.name ?? parsed.metric, unit, factor, better: figure.better ?? parsed.better }
}

function toMetric(figure: Figure): Metric {
  const { name, unit, factor, better } = meaningOf(figure)
  const { summary, count, samples, order, exact, role, repeats, ended } = figure
  // Filled in place: suites have hundreds of thousands of these, and each spread would be an object more.
  const metric: { -readonly [Key in keyof Metric]: Metric[Key] } = {
    name,
    unit,
    better,
    value: rescale(figure.value, factor),
  }
  if (summary !== undefined) metric.summary = summary
  if (count !== undefined && Number.isSafeInteger(count) && count >= 0) metric.count = count
  if (samples !== undefined && samples.length > 0) {
    metric.samples = samples.map((sample) => rescale(sample, factor))
    if (order !== undefined) metric.order = order
  }
  const spread = figure.spread === undefined ? undefined : scaleSpread(figure.spread, factor)
  if (spread !== undefined) metric.spread = spread
  if (exact !== undefined) metric.exact = exact
  if (role !== undefined) metric.role = role
  if (repeats !== undefined) metric.repeats = repeats
  if (ended !== undefined) metric.ended = ended
  metric.printed = { value: figure.value, unit: figure.unit }
  return metric
}

/** What a benchmark is about is neither a circumstance nor a repetition, even where the tool printed nothing else. */
function mainMetric(figure: Figure): Metric {
  const { role, repeats, ...metric } = toMetric(figure)
  return role === undefined && repeats === undefined ? toMetric(figure) : metric
}

/** A throughput whose time was not printed says nothing again. */
function withoutNothingToRepeat(metric: Metric, main: Figure | undefined): Metric {
  if (metric.repeats === undefined || (main !== undefined && meaningOf(main).name === metric.repeats)) return metric
  const { repeats: _, ...rest } = metric
  return rest
}

/** Two figures of one row that mean the same to us (`B/op` beside `KB/op`) stay two metrics. */
function uniquelyNamed(metrics: readonly Metric[]): readonly Metric[] {
  if (metrics.length === 1) return metrics
  const names = distinctNames(metrics.map(({ name }) => name))
  return metrics.map((metric, i) => (names[i] === metric.name ? metric : { ...metric, name: names[i]! }))
}

/** A scatter that is negative or infinite says nothing, and the value stands without it. */
function scaleSpread({ kind, value }: Spread, factor: number): Spread | undefined {
  const scaled = kind === 'relative-margin' ? value : rescale(value, factor)
  return Number.isFinite(scaled) && scaled >= 0 ? { kind, value: scaled } : undefined
}

/** The median, for tools that give samples and no summary. The list may be in any order, not empty. */
export function medianOf(samples: readonly number[]): number {
  const sorted = Float64Array.from(samples).sort()
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export interface FileFormat extends Pick<Format, 'name' | 'title' | 'goesOnAfter'> {
  /** True where this one file is this tool's output. May throw; a throw counts as no. */
  readonly looks: (file: ResultFile) => boolean
  /** Adds the file's rows. */
  readonly read: (file: ResultFile, into: Collector) => void
  /** What to say where there is no row. */
  readonly nothing?: string
}

/** Recognising never throws: what makes it throw is not this tool's output. */
export function safely(looks: (file: ResultFile) => boolean): (file: ResultFile) => boolean {
  return (file) => {
    try {
      return looks(file)
    } catch {
      return false
    }
  }
}

/** A format whose files each stand alone; several files of one invocation are one launch. Where a folder
 *  also holds other files, these are listed as ignored, but never a broken JSON file: it may be a part
 *  of the results that was cut short. */
export function fileFormat(format: FileFormat): Format {
  const looks = safely(format.looks)
  return {
    name: format.name,
    title: format.title,
    ...(format.goesOnAfter === undefined ? {} : { goesOnAfter: format.goesOnAfter }),
    recognises: (files) => files.some(looks),
    read: (files) => {
      const into = new Collector(files[0]?.path ?? 'results')
      for (const file of files) {
        into.file = file.path
        if (files.length === 1 || looks(file)) format.read(file, into)
        else setAside(file, into)
      }
      return into.reading(format.nothing)
    },
  }
}

/** Lists a stranger among several files as ignored. Throws where it is empty or broken JSON. */
function setAside(file: ResultFile, into: Collector): void {
  if (file.bytes.length === 0) throw new FormatFailure(file.path, undefined, 'the file is empty')
  if (startsLikeJson(file)) readJson(file)
  into.ignore(undefined, textStart(file), 'no output of this tool')
}

function textStart(file: ResultFile): string {
  try {
    return textOf(file).slice(0, 400)
  } catch {
    return `${file.bytes.length} bytes`
  }
}
