/** Where the packages of a text begin and end. go test writes `pkg: name` above the results of each, and ends it with
 *  PASS or FAIL and `ok name`. Files of this format need not have these lines: where one package has an end, the others
 *  must; and what has the head and the rows as go test writes them has the end, too. */

import { FormatFailure } from '../../model/failure.ts'
import { endMissing } from '../cut-short.ts'

const missing = 'the line `PASS` or `FAIL` that go test ends it with is not there'

export class PackageEnds {
  private closes = false
  private open: string | undefined
  private readonly unclosed: string[] = []
  /** Whether go test itself wrote the head of the package, and rows below it. */
  private headed = false
  private printed = false
  /** The package that is over, and whether results came below it. */
  private over: string | undefined
  private follows = false

  /** The line `goos: …`, the first of a package's head. */
  head(): void {
    this.headed = true
  }

  begin(name: string): void {
    this.leave()
    this.over = undefined
    this.follows = false
    if (name !== '') this.open = name
  }

  /** A result, as it stands in its line. */
  row(text: string): void {
    if (this.over !== undefined) this.follows = true
    this.printed ||= this.headed && this.open !== undefined && /^\S+ *\t *\d+\t +\S/.test(text)
  }

  /** What is no line of go test. A text that was pasted into a page for people need not be whole. */
  other(text: string): void {
    if (/^\s*(?:```|~~~)/.test(text)) this.printed = false
  }

  /** PASS, FAIL, or a line with the name of the package. */
  end(): void {
    this.closes = true
    this.open = undefined
  }

  /** `ok name` or `FAIL name`. Throws a FormatFailure where results of that package stand below another one. */
  close(name: string, inForce: string, file: string, place: string): void {
    if (this.follows && this.over !== name) {
      const found = `results of the package ${name} without a line \`pkg: ${name}\` above them`
      throw new FormatFailure(file, place, `${found}: they would count as results of ${this.over}`, {
        hint: 'Keep all lines that go test prints, and let nothing else be printed into them.',
      })
    }
    this.follows = false
    this.over = inForce === '' ? undefined : inForce
  }

  /** Throws a FormatFailure where a package is not closed although another is, or go test would have closed it.
   *  @param isTold whether what went wrong at the end is told already */
  finish(file: string, isTold: boolean): void {
    this.leave()
    const [first] = this.unclosed.splice(0)
    const isCut = this.closes || (this.printed && !isTold)
    this.closes = this.headed = this.printed = this.follows = false
    this.over = undefined
    if (isCut && first !== undefined) throw endMissing(file, `package ${first}`, missing)
  }

  private leave(): void {
    if (this.open !== undefined) this.unclosed.push(this.open)
    this.open = undefined
  }
}
