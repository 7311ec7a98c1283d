/** The line that Gungraun and late versions of iai-callgrind end each program with, and how many benchmarks it counts:
 *
 *      Gungraun result: Ok. 2 without regressions; 0 regressed; 0 filtered; 2 benchmarks finished in 8.41992s
 *
 *  A text with fewer has lost some. Where one program has such a line, the others must. */

import { FormatFailure } from '../../model/failure.ts'
import { endMissing } from '../cut-short.ts'

const result = /^(?:Gungraun|Iai-Callgrind) result: \S+ .*?(\d+) benchmarks? finished in /

/** How many benchmarks a program says to have finished; undefined for all other lines. */
export function totalIn(line: string): number | undefined {
  const total = result.exec(line)?.[1]
  return total === undefined ? undefined : Number(total)
}

export class Totals {
  private count = 0
  private closes = false
  private target: string | undefined
  /** Programs with benchmarks and without the line. */
  private readonly open: string[] = []

  /** A benchmark, whether it has figures or not. */
  add(): void {
    this.count++
  }

  /** A program that cargo announces. */
  begin(target: string): void {
    this.leave()
    this.target = target
  }

  /** Throws a FormatFailure where fewer are there than the program counted. */
  end(total: number, file: string, place: string): void {
    const { count } = this
    this.closes = true
    this.count = 0
    if (count >= total) return
    throw new FormatFailure(file, place, `${total} benchmarks finished and ${count} are there`, {
      hint: 'Keep all lines that the tool prints, and let nothing else be printed into them.',
    })
  }

  /** Throws a FormatFailure where a program lacks the line that another one has. */
  finish(file: string): void {
    this.leave()
    const [first] = this.open
    if (!this.closes || first === undefined) return
    throw endMissing(file, first, 'the line `… benchmarks finished in …` that ends the program is not there')
  }

  private leave(): void {
    if (this.count > 0) this.open.push(this.target ?? 'the last benchmarks')
    this.count = 0
  }
}
