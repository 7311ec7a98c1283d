/** The title block above each table of the console text: the test case, then its sections indented by
 *  two, all wrapped at 79 columns.
 *
 *  ```
 *  -------------------------------------------------------------------------------
 *  Fibonacci
 *    a section
 *  -------------------------------------------------------------------------------
 *  fib.cc:15
 *  ```
 */

const consoleWidth = 79
const scenario = /^ +(?:Given|When|Then|And given|And when|And|But): /

export class Titles {
  private lines: string[] | undefined
  private names: readonly string[] = []
  /** The line behind a block says where the test case stands in the source. */
  private sourceNext = false

  /** Test case and sections of the last block. */
  get path(): string {
    return this.names.join(' > ')
  }

  /** A line of dashes: opens a block, or closes it. */
  rule(): void {
    if (this.lines === undefined) this.lines = []
    else {
      this.names = joinWrapped(this.lines)
      this.lines = undefined
      this.sourceNext = true
    }
  }

  /** True where the line belongs to a block. */
  take(line: string): boolean {
    if (this.lines !== undefined) {
      this.lines.push(line)
      return true
    }
    const isSource = this.sourceNext && /\S:\d+\s*$|\S\(\d+\)\s*$/.test(line)
    this.sourceNext = false
    return isSource
  }
}

/** One name a line, unless a line can only be the rest of the one above: more deeply indented, or
 *  begun where the first word would not have fitted above. */
function joinWrapped(lines: readonly string[]): string[] {
  const names: string[] = []
  let above = ''
  for (const line of lines.map((text) => text.trimEnd()).filter((text) => text !== '')) {
    const indent = line.length - line.trimStart().length
    const word = line.trim().split(' ')[0]!
    const isFirst = names.length === 0
    const isDeeper = indent > 2 && !scenario.test(line)
    const isOverflow = [...above].length + 1 + word.length > consoleWidth
    const isRest = !isFirst && (isDeeper || isOverflow || indent === 0)
    if (isRest) names[names.length - 1] += ` ${line.trim()}`
    else names.push(line.trim())
    above = line
  }
  return names
}
