/** Lines of a log that are no results, accounted for by stretches: a log has thousands of lines, and one
 *  note per stretch says as much. */

import type { Collector } from './collect.ts'

export class IgnoredLines {
  private readonly into: Collector
  private readonly because: string
  private first: { readonly number: number; readonly text: string } | undefined
  private last = 0

  constructor(into: Collector, because: string) {
    this.into = into
    this.because = because
  }

  add(number: number, text: string): void {
    if (text.trim() === '') return
    this.first ??= { number, text }
    this.last = number
  }

  /** Ends the stretch: something was understood, or the text is over. */
  end(): void {
    if (this.first === undefined) return
    const { number, text } = this.first
    this.into.ignore(this.last === number ? `line ${number}` : `lines ${number} to ${this.last}`, text, this.because)
    this.first = undefined
  }
}
