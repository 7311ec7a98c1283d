/** The XML report: root `Catch` with a `Group` (version 2) or `Catch2TestRun` (version 3), in it test
 *  cases, sections and `BenchmarkResults`. Source: catch_reporter_xml.cpp. */

import { FormatFailure } from '../../model/failure.ts'
import type { Collector } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { describe } from '../read-json.ts'
import { walkXml, type XmlElement } from '../read-xml.ts'

interface Benchmark {
  readonly element: XmlElement
  mean?: XmlElement
  deviation?: XmlElement
  failure?: string
}

export function readXml(file: ResultFile, into: Collector): void {
  new Report(file, into).read()
}

class Report {
  private readonly file: ResultFile
  private readonly into: Collector
  /** Names of the test case and the sections that are open. */
  private readonly around: string[] = []
  private benchmark: Benchmark | undefined
  private testCase: { readonly name: string; readonly line: number; rows: number } | undefined

  constructor(file: ResultFile, into: Collector) {
    this.file = file
    this.into = into
  }

  read(): void {
    walkXml(this.file, { open: (element) => this.open(element), close: (name) => this.close(name) })
  }

  private open(element: XmlElement): void {
    const { name, attributes } = element
    if (name === 'TestCase') this.testCase = { name: attributes['name'] ?? '', line: element.line, rows: 0 }
    if (name === 'TestCase' || name === 'Section') this.around.push(attributes['name'] ?? '')
    else if (name === 'BenchmarkResults') this.benchmark = { element }
    else if (this.benchmark !== undefined && name === 'mean') this.benchmark.mean = element
    else if (this.benchmark !== undefined && name === 'standardDeviation') this.benchmark.deviation = element
    else if (this.benchmark !== undefined && name === 'failed') this.benchmark.failure = attributes['message'] ?? ''
    else if (name === 'OverallResult') this.endOfTestCase(attributes['success'] ?? 'true')
  }

  private close(name: string): void {
    if (name === 'TestCase' || name === 'Section') this.around.pop()
    if (name !== 'BenchmarkResults' || this.benchmark === undefined) return
    this.add(this.benchmark)
    this.benchmark = undefined
    if (this.testCase !== undefined) this.testCase.rows++
  }

  private add({ element, mean, deviation, failure }: Benchmark): void {
    const name = element.attributes['name'] ?? ''
    const options = { context: this.around.join(' > '), place: `line ${element.line}` }
    if (failure !== undefined) {
      this.into.fail(name, failure, options)
      return
    }
    if (mean === undefined) {
      this.into.fail(name, 'the benchmark began, but has no result', options)
      return
    }
    const spread = deviation === undefined ? 0 : this.number(deviation, 'value')
    this.into.add(
      name,
      [
        {
          value: this.number(mean, 'value'),
          unit: 'ns',
          name: 'time',
          summary: 'mean',
          count: this.samples(element),
          // With --benchmark-no-analysis Catch2 writes 0, which it did not measure.
          spread: spread === 0 ? undefined : { kind: 'standard-deviation', value: spread },
        },
      ],
      options,
    )
  }

  /** A test case that failed before its first benchmark must not vanish. */
  private endOfTestCase(success: string): void {
    if (this.testCase === undefined || this.testCase.rows > 0) return
    const because =
      success === 'true' ? 'a test case without a benchmark' : 'a test case that failed before any benchmark'
    this.into.ignore(`line ${this.testCase.line}`, this.testCase.name, because)
  }

  private samples(element: XmlElement): number {
    const count = this.number(element, 'samples')
    if (Number.isInteger(count) && count >= 0) return count
    throw new FormatFailure(this.file.path, `line ${element.line}`, `samples should be a count, found ${count}`)
  }

  private number(element: XmlElement, key: string): number {
    const text = element.attributes[key]
    const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text)
    if (!Number.isNaN(value) || /^-?nan/i.test(text ?? '')) return value
    const place = `line ${element.line}`
    throw new FormatFailure(
      this.file.path,
      place,
      `${key} of <${element.name}> should be a number, found ${describe(text)}`,
    )
  }
}
