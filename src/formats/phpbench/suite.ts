/** Walks through a PHPBench document: benchmark, subject, variant (called `iterations` before 0.8),
 *  iteration. Attribute names changed over the years. */

import { FormatFailure } from '../../model/failure.ts'
import type { Collector, Figure } from '../collect.ts'
import { medianOf } from '../collect.ts'
import type { XmlElement, XmlVisitor } from '../read-xml.ts'

interface Variant {
  readonly line: number
  set: string
  readonly parameters: string[]
  readonly times: number[]
  readonly peaks: number[]
  readonly errors: string[]
  readonly failures: string[]
}

export class SuiteReader implements XmlVisitor {
  private readonly into: Collector
  private readonly path: string[] = []
  private benchmark = ''
  private subject = ''
  private variant: Variant | undefined
  private message: string | undefined

  constructor(into: Collector) {
    this.into = into
  }

  readonly open = (element: XmlElement): void => {
    const { name, attributes } = element
    const parent = this.path.at(-1)
    this.path.push(name)
    if (name === 'benchmark') this.benchmark = attributes['class'] ?? ''
    else if (name === 'subject') this.subject = attributes['name'] ?? ''
    else if (name === 'variant' || name === 'iterations') this.variant = this.start(element)
    else if (name === 'parameter-set' && this.variant !== undefined) this.variant.set = attributes['name'] ?? ''
    else if (name === 'parameter') this.parameter(element, parent)
    else if (name === 'iteration') this.iteration(element)
    else if (name === 'error' || name === 'failure') this.message = ''
  }

  readonly text = (text: string): void => {
    if (this.message !== undefined && this.message.length < 2000) this.message += text
  }

  readonly close = (name: string): void => {
    this.path.pop()
    if (name === 'error') this.variant?.errors.push(this.takeMessage())
    else if (name === 'failure') this.variant?.failures.push(this.takeMessage())
    else if (name === 'variant' || name === 'iterations') this.finish()
  }

  private takeMessage(): string {
    const message = (this.message ?? '').trim()
    this.message = undefined
    return message
  }

  private start({ line }: XmlElement): Variant {
    return { line, set: '', parameters: [], times: [], peaks: [], errors: [], failures: [] }
  }

  /** Parameters name a variant where the era had no named sets. Executors have parameters as well. */
  private parameter({ attributes }: XmlElement, parent: string | undefined): void {
    if (parent !== 'variant' && parent !== 'iterations') return
    const { name = '', value } = attributes
    this.variant?.parameters.push(value === undefined ? name : `${name}=${value}`)
  }

  private iteration({ attributes, line }: XmlElement): void {
    const key = ['time-avg', 'rev-time', 'time'].find((one) => attributes[one] !== undefined)
    if (key === undefined) throw new FormatFailure(this.into.file, `line ${line}`, 'an iteration without a time')
    this.variant?.times.push(this.number(attributes[key]!, key, line))
    const peak = attributes['mem-peak']
    if (peak !== undefined) this.variant?.peaks.push(this.number(peak, 'mem-peak', line))
  }

  private number(text: string, key: string, line: number): number {
    const value = Number(text)
    if (text.trim() !== '' && Number.isFinite(value)) return value
    throw new FormatFailure(this.into.file, `line ${line}`, `${key} should be a number, found "${text.slice(0, 60)}"`)
  }

  private finish(): void {
    const { variant } = this
    this.variant = undefined
    if (variant === undefined) return
    const set = variant.set === '' ? variant.parameters.join(', ') : variant.set
    const name = `${this.benchmark}::${this.subject}${set === '' ? '' : ` # ${set}`}`
    const options = { place: `line ${variant.line}` }
    if (variant.errors.length > 0) this.into.fail(name, variant.errors.join('; '), options)
    else if (variant.times.length === 0) this.into.skip(name, 'no iteration was run', options)
    else this.into.add(name, figuresOf(variant), options)
    for (const failure of variant.failures)
      this.into.ignore(options.place, `${name}: ${failure}`, 'an assertion of the benchmark that failed')
  }
}

function figuresOf({ times, peaks }: Variant): [Figure, ...Figure[]] {
  const time: Figure = {
    value: times.reduce((sum, one) => sum + one, 0) / times.length,
    unit: 'us',
    summary: times.length === 1 ? 'single' : 'mean',
    count: times.length,
    samples: times,
    order: 'time',
  }
  if (peaks.length === 0) return [time]
  return [
    time,
    {
      name: 'memory',
      value: medianOf(peaks),
      unit: 'B',
      summary: 'median',
      count: peaks.length,
      samples: peaks,
      order: 'time',
    },
  ]
}
