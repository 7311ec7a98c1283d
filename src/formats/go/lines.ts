/** Reads go test's output line by line. */

import { FormatFailure } from '../../model/failure.ts'
import { type Collector, type Figure, medianOf } from '../collect.ts'
import { excerpt, isTooLongForRow } from '../read-text.ts'
import { BareNames } from './bare-names.ts'
import { PackageEnds } from './package-ends.ts'
import { groupsAmong, namesWithProcessors } from './processors.ts'
import { TornLines } from './torn.ts'
import { factsOf, goUnit, pairsOf, type UnitFacts } from './units.ts'

interface Benchmark {
  readonly name: string
  readonly place: string
  /** The `key: value` lines in force where it ran. */
  readonly configuration: ReadonlyMap<string, string>
  /** Iterations of its lines, the fewest. */
  iterations: number
  /** Values per unit in the order of the lines. */
  readonly values: Map<string, number[]>
}

interface Ending {
  readonly kind: 'failed' | 'skipped'
  readonly name: string
  readonly place: string
  readonly messages: string[]
  /** Without the number of processors that the name of a measured benchmark has. */
  readonly isBare?: true
}

/** Iterations, then pairs of value and unit. */
const figures = /^(\d+)[ \t]+(\S.*)$/
/** The same behind text that a benchmark printed between its name and its result. */
const lateFigures = /(?<!\d)(\d+)\t[ \t]*([-+\d.eE]+ \S.*)$/
/** Behind an odd number of words, or in the middle of a line that something else began. */
const resembles = /(?:^|\s)[-+\d.,eE]+ (?:ns\/op|B\/op|allocs\/op|MB\/s)(?:\s|$)|\d.*\bns\/op\b|\bns\/op\b.*\d/
/** A whole result behind something else. */
const inMidLine = /\bBenchmark[A-Z_]\S*[ \t]+\d+[ \t]+[-+.\d]+[ \t]+\S+[ \t]*$/
/** What belongs behind a name, alone. */
const noName = /^\d+[ \t]+[-+.\d]+[ \t]+\S+$/
/** Iterations and a figure, without the unit of it. */
const cutFigures = /^\d+[ \t]*\t[ \t]*[-+.\d]+[ \t]*$/
/** Where nothing can come late: iterations, or these and a figure, or more behind its unit. */
const cutRow = /^\d+(?:[ \t]+[-+.\d]*)?[ \t]*$|^\d+[ \t]+[-+]?[.\d]+[ \t]+\S/
/** Nanoseconds. A loop that does nothing takes twice as long for each turn. */
const shortestLoop = 0.1
const configuration = /^([a-z][^\s:A-Z]*):(?:[ \t]+(.*))?$/

export class GoReader {
  private readonly into: Collector
  private readonly benchmarks = new Map<string, Benchmark>()
  /** Those of one name. More than one where lines of configuration tell them apart. */
  private readonly known = new Map<string, readonly Benchmark[]>()
  private readonly endings = new Map<string, Ending>()
  private readonly units = new Map<string, UnitFacts>()
  private package = ''
  private configuration: ReadonlyMap<string, string> = new Map()
  /** A name whose figures have not come yet: the benchmark is printing. */
  private pending: string | undefined
  /** The failure or skip whose indented messages follow. */
  private ending: Ending | undefined
  private trouble: string | undefined
  private failedHere = false
  /** Indented lines that came before `--- FAIL`: with -v and -json the messages come first. */
  private indented: string[] = []
  /** Names that stand alone in their line. */
  private readonly bare = new BareNames()
  private readonly ends = new PackageEnds()
  private readonly torn = new TornLines()
  /** Whether the line before holds the name of a benchmark and no figures. */
  private afterName = false

  constructor(into: Collector) {
    this.into = into
  }

  startPackage(name: string): void {
    this.package = name
  }

  line(text: string, place: string): void {
    if (text.trim() === '') return
    if (this.afterName && noName.test(text)) throw notUnderstood(this.into.file, text, place)
    this.afterName = false
    const isMessage = /^[ \t]+\S/.test(text) && !lateFigures.test(text)
    if (isMessage) this.message(text, place)
    else if (!this.benchmark(text, place) && !this.event(text, place) && !this.configure(text)) this.other(text, place)
  }

  /** A line between the events of `go test -json`. */
  stranger(text: string, place: string): void {
    this.other(text, place)
  }

  /** Names and packages do not reach over the end of a file. */
  endOfFile(): void {
    if (this.pending !== undefined && !this.unfinished(this.pending) && this.trouble === undefined)
      this.leavePending('the last line')
    this.endBare()
    this.refuseTorn()
    this.ends.finish(this.into.file, this.pending !== undefined || this.trouble !== undefined)
    this.afterName = false
    this.pending = undefined
    this.ending = undefined
    this.indented = []
    this.failedHere = false
    this.trouble = undefined
    this.package = ''
    this.configuration = new Map()
  }

  finish(): void {
    for (const benchmark of this.benchmarks.values()) this.add(benchmark, this.surroundingsOf(benchmark))
    if (this.endings.size === 0) return
    const fullNames = namesWithProcessors([...this.known.keys()])
    const isGroup = groupsAmong(this.endings.keys())
    for (const { kind, name, place, messages, isBare } of this.endings.values()) {
      // Without a word of its own, it is told of for what is in it.
      if (isBare && messages.length === 0 && isGroup(name)) continue
      const message = messages.join('; ')
      for (const full of isBare ? fullNames(name) : [name]) {
        if (kind === 'failed') this.into.fail(full, message, { place })
        else this.into.skip(full, message, { place })
      }
    }
  }

  private benchmark(text: string, place: string): boolean {
    const named = /^(Benchmark\S*)(?:[ \t]+(.*))?$/.exec(text)
    if (named === null) return this.pending !== undefined && this.late(text, place)
    const [, name, rest = ''] = named
    this.ending = undefined
    this.leavePending(place)
    if (this.record(name!, figures.exec(rest), text, place)) return true
    // Printed by -v before it runs (a bare name), or its result comes after what the benchmark prints.
    this.pending = text.includes('\t') ? name : undefined
    if (this.pending !== undefined && this.late(rest, place)) return true
    this.afterName = this.pending === undefined
    if (rest.trim() === '' && this.pending === undefined)
      this.bare.add({ name: this.qualify(name!), place, isPadded: /[ \t]$/.test(text) })
    if (resembles.test(rest)) this.other(text, place)
    else if (cutFigures.test(rest) || (this.pending === undefined && name !== 'Benchmark' && cutRow.test(rest)))
      throw notUnderstood(this.into.file, text, place)
    else if (rest.trim() !== '') {
      if (this.pending === undefined) this.torn.other(text, place)
      this.into.ignore(place, text, 'a benchmark name without a result')
    }
    return true
  }

  private late(text: string, place: string): boolean {
    const name = this.pending
    return name !== undefined && this.record(name, lateFigures.exec(text), text, place)
  }

  private record(name: string, found: RegExpExecArray | null, text: string, place: string): boolean {
    const values = found === null ? undefined : pairsOf(found[2]!)
    if (values === undefined) return false
    this.pending = undefined
    this.indented = []
    this.ends.row(text)
    this.torn.row([...values.keys()], text, place)
    const full = this.qualify(name)
    const { configuration } = this
    const key = JSON.stringify([full, ...[...configuration].sort()])
    const iterations = Number(found![1])
    const benchmark = this.benchmarks.get(key) ?? { name: full, place, configuration, iterations, values: new Map() }
    benchmark.iterations = Math.min(benchmark.iterations, iterations)
    this.benchmarks.set(key, benchmark)
    this.known.set(full, [...(this.known.get(full) ?? []).filter((one) => one !== benchmark), benchmark])
    for (const [unit, value] of values) {
      const list = benchmark.values.get(unit)
      if (list === undefined) benchmark.values.set(unit, [value])
      else list.push(value)
    }
    return true
  }

  /** `--- FAIL`, `FAIL package`, `panic`, `PASS`, `ok`. */
  private event(text: string, place: string): boolean {
    const verdict = /^--- (FAIL|SKIP|BENCH|PASS): (\S+)/.exec(text)
    if (verdict !== null) {
      this.verdict(verdict[1]!, verdict[2]!, place)
      return true
    }
    const failed = /^FAIL[ \t]+(\S+)(?:[ \t]+(.*))?$/.exec(text)
    if (failed !== null) this.packageFailed(failed[1]!, failed[2] ?? '', place)
    const panic = /^(?:panic: |fatal error: |signal: )/.test(text)
    if (panic) this.trouble = text
    const frame = /^(?:PASS|FAIL|exit status \d+|ok[ \t]+\S+.*|\?[ \t]+\S+.*|testing: warning: no tests to run)$/.test(
      text,
    )
    if (frame || failed !== null) this.ends.end()
    const over = /^(?:ok|FAIL)[ \t]+(\S+)/.exec(text)?.[1]
    if (over !== undefined) this.endPackage(over, place)
    return frame || panic || failed !== null
  }

  private verdict(kind: string, name: string, place: string): void {
    this.ending = undefined
    this.leavePending(place)
    const earlier = this.indented
    this.indented = []
    if (kind === 'BENCH' || kind === 'PASS') return
    if (!name.startsWith('Benchmark')) {
      if (kind === 'FAIL') this.trouble = `${name} failed`
      this.into.ignore(place, `--- ${kind}: ${name}`, 'a test, not a benchmark')
      return
    }
    const full = this.qualify(name)
    const known = this.endings.get(full)
    const ending: Ending = known ?? {
      kind: kind === 'FAIL' ? 'failed' : 'skipped',
      name: full,
      place,
      messages: earlier.slice(-5),
      isBare: true,
    }
    this.endings.set(full, ending)
    if (ending.kind === 'failed') this.failedHere = true
    // With -count the same message comes again each time.
    if (known === undefined) this.ending = ending
  }

  private packageFailed(name: string, detail: string, place: string): void {
    if (this.pending !== undefined && this.known.has(this.qualify(this.pending))) this.pending = undefined
    if (this.failedHere || this.endings.has(name)) return
    // The benchmark that was running is the one that brought the package down.
    if (this.pending !== undefined && this.unfinished(this.pending)) return
    const reason = /^\[.*\]$/.test(detail) ? detail.slice(1, -1) : 'the package failed'
    const messages = [this.trouble === undefined ? reason : `${reason}: ${this.trouble}`]
    this.endings.set(name, { kind: 'failed', name, place, messages })
  }

  private endPackage(name: string, place: string): void {
    this.ends.close(name, this.package, this.into.file, place)
    this.failedHere = false
    this.trouble = undefined
    this.leavePending(place)
    this.indented = []
  }

  /** What it waited for did not come before something else did. */
  private leavePending(place: string): void {
    if (this.pending !== undefined) this.bare.add({ name: this.qualify(this.pending), place, isPadded: true })
    this.pending = undefined
  }

  private endBare(): void {
    const known = [...this.known.keys()]
    for (const { name, place } of this.bare.lost(known, [...this.endings.keys()])) {
      if (this.known.has(name)) throw notUnderstood(this.into.file, name, place)
      this.endings.set(name, { kind: 'failed', name, place, messages: ['its line ends behind the name'] })
    }
  }

  private refuseTorn(): void {
    const torn = this.torn.first()
    if (torn !== undefined) throw notUnderstood(this.into.file, torn.text, torn.place)
  }

  /** Marks a benchmark that was started and never reported. False where it is known otherwise. */
  private unfinished(name: string): boolean {
    const full = this.qualify(name)
    if (this.known.has(full) || this.endings.has(full)) return false
    const messages = [this.trouble ?? 'started, but the output ends before its result']
    this.endings.set(full, { kind: 'failed', name: full, place: full, messages })
    return true
  }

  private message(text: string, place: string): void {
    if (this.ending !== undefined && this.ending.messages.length < 5) this.ending.messages.push(text.trim())
    else if (resembles.test(text) && /^\s+\d+\s/.test(text)) this.other(text, place)
    else {
      this.indented.push(text.trim())
      if (this.indented.length > 5) this.indented.shift()
      this.into.ignore(place, text, 'text that a benchmark or test logged')
    }
  }

  /** `pkg: x`, `cpu: y` and any other `key: value`; and `Unit ns/op better=lower`. */
  private configure(text: string): boolean {
    const unit = /^Unit[ \t]+(\S+)[ \t]+(.*)$/.exec(text)
    if (unit !== null) {
      this.units.set(unit[1]!, factsOf(unit[2]!))
      return true
    }
    const found = configuration.exec(text)
    if (found === null) return false
    const [, key, value = ''] = found
    if (resembles.test(value) || inMidLine.test(value)) return false
    if (key === 'goos') this.ends.head()
    if (key === 'pkg') {
      this.package = value.trim()
      this.ends.begin(this.package)
    } else {
      const changed = new Map(this.configuration)
      // A key without a value is taken back.
      if (value.trim() === '') changed.delete(key!)
      else changed.set(key!, value.trim())
      this.configuration = changed
    }
    const machineKey = machineKeys.get(key!)
    if (machineKey !== undefined && value !== '') this.into.machine = { [machineKey]: value, ...this.into.machine }
    return true
  }

  private other(text: string, place: string): void {
    this.ending = undefined
    if (resembles.test(text) || (!isTooLongForRow(text) && inMidLine.test(text)))
      throw notUnderstood(this.into.file, text, place)
    this.torn.other(text, place)
    this.ends.other(text)
    this.into.ignore(place, text, 'no line of the benchmark format')
  }

  private qualify(name: string): string {
    return this.package === '' ? name : `${this.package}.${name}`
  }

  /** Lines of configuration that tell it from others of its name, as benchstat does. */
  private surroundingsOf({ name, configuration }: Benchmark): string | undefined {
    const others = this.known.get(name)!
    if (others.length === 1) return undefined
    const keys = [...new Set(others.flatMap((one) => [...one.configuration.keys()]))].sort()
    const differing = keys.filter((key) =>
      others.some((one) => one.configuration.get(key) !== others[0]!.configuration.get(key)),
    )
    return differing.map((key) => `${key}: ${configuration.get(key) ?? '(none)'}`).join(', ')
  }

  private add({ name, place, values, iterations }: Benchmark, context: string | undefined): void {
    const nanoseconds = values.get('ns/op')
    if (iterations >= 1e9 && nanoseconds !== undefined && medianOf(nanoseconds) < shortestLoop) {
      const message = `${medianOf(nanoseconds)} ns/op over ${iterations} iterations: the benchmark does not repeat what it measures (a loop to b.N, or b.Loop())`
      this.into.fail(name, message, { place, context })
      return
    }
    const list = [...values].map(([unit, samples]) => this.figure(unit, samples))
    // Custom units may be printed first; the time is what a benchmark is about wherever it has one.
    const time = list.findIndex((figure) => figure.unit === 'ns/op')
    const [main, ...others] = time > 0 ? [list[time]!, ...list.slice(0, time), ...list.slice(time + 1)] : list
    this.into.add(name, [main!, ...others], { place, context })
  }

  private figure(unit: string, samples: readonly number[]): Figure {
    const single = samples.length === 1
    const facts = this.units.get(unit) ?? {}
    const known = goUnit(unit)
    return {
      value: medianOf(samples),
      unit,
      ...known,
      ...(facts.better === undefined ? {} : { better: facts.better }),
      summary: single ? 'single' : 'median',
      count: samples.length,
      samples: single ? undefined : samples,
      order: 'time',
      exact: facts.exact ?? known.exact,
    }
  }
}

function notUnderstood(file: string, text: string, place: string): FormatFailure {
  return new FormatFailure(file, place, `a result that was not understood: ${excerpt(text)}`, {
    hint: 'A result is a line of its own: `BenchmarkName-8  1000  123.4 ns/op`. Let nothing else print into it.',
  })
}

const machineKeys = new Map([
  ['cpu', 'cpu'],
  ['goos', 'os'],
  ['goarch', 'arch'],
])
