/** Where the packages of a text end. go test ends each with PASS or FAIL, but files of this format need not have these
 *  lines: only where one package has them, the others must. */

import { endMissing } from '../cut-short.ts'

export class PackageEnds {
  private closes = false
  private open: string | undefined
  private readonly unclosed: string[] = []

  begin(name: string): void {
    this.leave()
    if (name !== '') this.open = name
  }

  end(): void {
    this.closes = true
    this.open = undefined
  }

  /** Throws a FormatFailure where a package is not closed although another is. */
  finish(file: string): void {
    this.leave()
    const [first] = this.unclosed.splice(0)
    const closes = this.closes
    this.closes = false
    if (closes && first !== undefined)
      throw endMissing(file, `package ${first}`, 'the line `PASS` or `FAIL` that go test ends it with is not there')
  }

  private leave(): void {
    if (this.open !== undefined) this.unclosed.push(this.open)
    this.open = undefined
  }
}
