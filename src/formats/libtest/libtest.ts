/** `cargo bench` with Rust's own harness (libtest), its text and its `--format json` lines; also what
 *  imitates it, such as criterion's `--output-format bencher`:
 *
 *      test fib_20 ... bench:      18,794.12 ns/iter (+/- 440.25) = 123 MB/s
 *
 *  The figure is the median; behind `+/-` stands the range (slowest minus fastest). A benchmark that
 *  panicked is `failed`, with the panic's text. The harness prints `ignored` for unit tests as well as
 *  for benchmarks under `#[ignore]`, so these lines name no benchmark and are listed as ignored.
 *  Where two targets have a benchmark of the same name, the target that cargo named goes in front. */

import { FormatFailure } from '../../model/failure.ts'
import { anyLine } from '../any-line.ts'
import { type Collector, fileFormat } from '../collect.ts'
import { endMissing } from '../cut-short.ts'
import type { ResultFile } from '../format.ts'
import { IgnoredLines } from '../ignored-lines.ts'
import { refuseMissed } from '../missed-result.ts'
import { excerpt, linesOf } from '../read-text.ts'
import { readEvent } from './events.ts'
import { panicsOf } from './panics.ts'
import { type Timing, targetIn, timingFigures } from './timing.ts'

/** Behind `test name ... `, or behind what the benchmark printed meanwhile. */
const figures =
  /^bench:\s+(?<value>[\d,]+(?:\.\d+)?|inf|NaN) (?<unit>\S+) \(\+\/- (?<range>[\d,]+(?:\.\d+)?|inf|NaN)\)(?: = (?<rate>[\d,]+(?:\.\d+)?) (?<rateUnit>\S+))?(?: <[^>]*>)?$/
const resembles = /\S\/iter \(\+\/- |\bbench:\s+[\d,.]+ \S|\(\+\/- [\d,.]+\)|^test \S.*\s\.{1,2}\s*$/
const outcome = /^(?<word>FAILED|ok|ignored)(?:$|[ ,])/
const beginning = /^running (\d+) tests?$/
const suite = /^test result: (?:ok|FAILED)\. \d+ passed; (?:.*; (?<measured>\d+) measured)?/
const event = /^\s*\{ ?"type": ?"(?:suite|test|bench)"/

/** What libtest and cargo print around results. A text with nothing else is libtest's, even without a
 *  figure; other harnesses print the same frame, and their own figures with it. */
const frame =
  /^(?:running \d+ tests?$|test result: |test .+ \.\.\. |\s+(?:Running|Compiling|Finished|Doc-tests|Downloading|Downloaded|Locking|Updating|Blocking|Fresh) |(?:warning|note|error)\b|\s*$)/

export const libtest = fileFormat({
  name: 'libtest',
  title: 'Rust libtest',
  nothing: 'no line such as `test name ... bench: 1,234 ns/iter (+/- 56)`',
  looks: looksLikeLibtest,
  read: (file, into) => new Reader(file, into).read(),
})

function looksLikeLibtest(file: ResultFile): boolean {
  if (anyLine(file, (text) => event.test(text) || figures.test(testIn(text)?.rest ?? ''))) return true
  if (!anyLine(file, (text) => suite.test(text))) return false
  const failed = anyLine(file, (text) => outcome.exec(testIn(text)?.rest ?? '')?.groups?.['word'] === 'FAILED')
  return failed || !anyLine(file, (text) => !frame.test(text))
}

/** `test name ... rest`, the name padded. */
function testIn(text: string): { name: string; rest: string } | undefined {
  const line = text.trim()
  const at = `${line} `.indexOf(' ... ')
  if (!line.startsWith('test ') || at < 6) return undefined
  return { name: line.slice(5, at).trim(), rest: line.slice(at + 5).trim() }
}

class Reader {
  private readonly file: ResultFile
  private readonly into: Collector
  private readonly others: IgnoredLines
  private target: string | undefined
  private panics: ReadonlyMap<string, string> | undefined
  /** A benchmark whose name was printed, and whose figures were not yet: it prints something itself. */
  private open: { name: string; place: string } | undefined
  /** How many lines of tests a target that is not over still owes. */
  private owed = 0
  /** Figures of a target that is not over. */
  private measured = 0
  /** Whether a suite of JSON events began and is not over. */
  private eventsOpen = false

  constructor(file: ResultFile, into: Collector) {
    this.file = file
    this.into = into
    this.others = new IgnoredLines(into, 'no result line')
  }

  read(): void {
    for (const { number, text } of linesOf(this.file)) {
      if (text.trim() !== '') this.line(text, number)
    }
    this.others.end()
    // Where one began and is not over, that is told as its failure.
    if (this.open === undefined) this.refuseOwed(undefined)
    if (this.eventsOpen) throw endMissing(this.file.path, undefined, 'the event that ends the suite is not there')
    this.close()
  }

  private refuseOwed(place: string | undefined): void {
    if (this.owed <= 0) return
    const missing = `${this.owed} of the tests that \`running … tests\` announces are not there, nor is \`test result: …\``
    throw endMissing(this.file.path, place, missing)
  }

  private line(text: string, number: number): void {
    const place = `line ${number}`
    this.target = targetIn(text) ?? this.target
    const test = testIn(text)
    const late = this.open === undefined ? -1 : text.indexOf('bench: ')
    if (test !== undefined) this.test(test, text, place)
    else if (event.test(text)) {
      this.others.end()
      const change = readEvent(this.file, text, place, this.target, this.into)
      if (change !== null) this.eventsOpen = change === 'started'
    } else if (late !== -1 && figures.test(text.slice(late).trim())) this.add(this.open!, text.slice(late).trim())
    else {
      const over = suite.exec(text)
      if (over !== null) this.endSuite(Number(over.groups?.['measured'] ?? 0), place)
      const announced = beginning.exec(text.trim())?.[1]
      if (announced !== undefined) {
        this.refuseOwed(place)
        this.owed = Number(announced)
      }
      refuseMissed(this.file.path, place, text, resembles)
      this.others.add(number, text)
    }
  }

  private endSuite(measured: number, place: string): void {
    this.close()
    if (measured > this.measured) {
      throw new FormatFailure(
        this.file.path,
        place,
        `${measured} benchmarks were measured and ${this.measured} are there`,
        {
          hint: 'Keep all lines that the harness prints, and let nothing else be printed into them.',
        },
      )
    }
    this.owed = 0
    this.measured = 0
  }

  private test({ name, rest }: { name: string; rest: string }, text: string, place: string): void {
    this.others.end()
    this.close()
    this.owed--
    const word = outcome.exec(rest)?.groups?.['word']
    if (figures.test(rest)) this.add({ name, place }, rest)
    else if (rest.startsWith('bench:')) {
      throw new FormatFailure(this.file.path, place, `a benchmark's line that is broken or cut short: ${excerpt(text)}`)
    } else if (word === 'FAILED') {
      this.panics ??= panicsOf(this.file)
      this.into.fail(name, this.panics.get(name) ?? rest, { context: this.target, place })
    } else if (word === undefined) this.open = { name, place }
    else this.into.ignore(place, text, reasonOf(word))
  }

  private add({ name, place }: { name: string; place: string }, printed: string): void {
    this.open = undefined
    this.measured++
    this.into.add(name, timingFigures(timingOf(figures.exec(printed)!.groups!)), { context: this.target, place })
  }

  private close(): void {
    if (this.open === undefined) return
    const { name, place } = this.open
    this.into.fail(name, 'it began, but no result was printed', { context: this.target, place })
    this.open = undefined
  }
}

function timingOf(groups: Record<string, string | undefined>): Timing {
  const { value, unit, range, rate, rateUnit } = groups
  return {
    value: numberOf(value!),
    unit: unit!,
    range: numberOf(range!),
    ...(rate === undefined ? {} : { rate: numberOf(rate), rateUnit: rateUnit! }),
  }
}

function numberOf(printed: string): number {
  return printed === 'inf' ? Number.POSITIVE_INFINITY : Number(printed.replaceAll(',', ''))
}

function reasonOf(word: string): string {
  return word === 'ok'
    ? 'a test, or a benchmark run once as a test: no figure'
    : 'ignored by the harness: a unit test, or a benchmark under #[ignore]'
}
