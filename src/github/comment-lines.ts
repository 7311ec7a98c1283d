/** The lines of a comment that its author says in their own voice, by the rules of CommonMark's blocks
 *  (spec 0.31): not in a fence, wherever it was opened, not in HTML that shows or hides text as it is, not in a
 *  quotation or a list, nor in a line that a quotation or an item takes along without its mark ("lazy"), and not
 *  within a code span over several lines. Where people who write Markdown by hand may mean one thing and the
 *  rules another, a line does not count: a command that was not obeyed can be written again. */

/** What ends a stretch of raw HTML, by what begins it. It may span blank lines. */
const raw: readonly (readonly [begin: RegExp, end: RegExp])[] = [
  [/<!--/, /-->/],
  [/<\?/, /\?>/],
  [/<!\[CDATA\[/, /\]\]>/],
  [/<(?:pre|script|style|textarea|code)(?=[\s>]|$)/i, /<\/(?:pre|script|style|textarea|code)\s*>/i],
]

const quotation = /^ {0,3}>/
/** At any depth: an item within an item is further in. */
const item = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s+|$)/
const fenceMark = /^\s*(`{3,}(?!.*`)|~{3,})/
/** A block of HTML up to the next blank line. */
const htmlLine = /^ {0,3}<\/?[a-z]/i

interface Fence {
  readonly mark: string
  /** A quotation's ends with it. */
  readonly quoted: boolean
}

export function proseLines(comment: string): string[] {
  return new Scanner(comment.split(/\r\n|\n|\r/)).prose()
}

class Scanner {
  readonly #lines: readonly string[]
  #fence: Fence | null = null
  /** Ends the raw HTML that we are in. */
  #until: RegExp | null = null
  #inHtml = false
  /** The last line belongs to a quotation or an item, which takes along what follows without a blank line. */
  #isLazy = false
  /** How many backticks opened the code span that we are in; 0 for none. */
  #span = 0

  constructor(lines: readonly string[]) {
    this.#lines = lines
  }

  prose(): string[] {
    return this.#lines.filter((line, i) => this.#isProse(line, i))
  }

  #isProse(line: string, at: number): boolean {
    if (this.#fence !== null && this.#isInFence(line, this.#fence)) return false
    if (this.#until !== null) return this.#leaveRaw(line)
    if (line.trim() === '') return this.#blank()
    if (quotation.test(line) || item.test(line)) return this.#container(line)
    if (this.#opensFence(line, false) || this.#opensRaw(line)) return false
    if (this.#inHtml || htmlLine.test(line)) {
      this.#inHtml = true
      return false
    }
    const isOwn = !this.#isLazy && this.#span === 0
    this.#followSpans(line, at)
    return isOwn
  }

  #isInFence(line: string, { mark, quoted }: Fence): boolean {
    if (quoted && !quotation.test(line)) {
      this.#fence = null
      return false
    }
    const inner = quoted ? withoutMarks(line) : line
    const closing = /^\s*(`{3,}|~{3,})\s*$/.exec(inner)?.[1]
    if (closing?.startsWith(mark) === true) this.#fence = null
    return true
  }

  #leaveRaw(line: string): false {
    if (this.#until!.test(line)) this.#until = null
    return false
  }

  #blank(): false {
    this.#inHtml = false
    this.#isLazy = false
    this.#span = 0
    return false
  }

  #container(line: string): false {
    this.#isLazy = true
    this.#span = 0
    const inner = withoutMarks(line)
    if (!this.#opensFence(inner, quotation.test(line))) this.#opensRaw(inner)
    return false
  }

  #opensFence(line: string, quoted: boolean): boolean {
    const mark = fenceMark.exec(line)?.[1]
    if (mark === undefined) return false
    this.#fence = { mark, quoted }
    this.#isLazy = false
    this.#span = 0
    return true
  }

  #opensRaw(line: string): boolean {
    for (const [begin, end] of raw) {
      const found = begin.exec(line)
      if (found === null) continue
      if (!end.test(line.slice(found.index + found[0].length))) this.#until = end
      return true
    }
    return false
  }

  /** A run of backticks opens a span where one of the same length follows in the paragraph. */
  #followSpans(line: string, at: number): void {
    const runs = [...line.matchAll(/`+/g)].map(([run]) => run.length)
    runs.forEach((length, i) => {
      if (this.#span === length) this.#span = 0
      else if (this.#span === 0 && (runs.indexOf(length, i + 1) > 0 || this.#closesLater(length, at + 1))) {
        this.#span = length
      }
    })
  }

  #closesLater(length: number, from: number): boolean {
    for (let i = from; i < this.#lines.length && this.#lines[i]!.trim() !== ''; i++) {
      if ([...this.#lines[i]!.matchAll(/`+/g)].some(([run]) => run.length === length)) return true
    }
    return false
  }
}

/** Without the marks of quotations and items at its begin. */
function withoutMarks(line: string): string {
  let inner = line
  for (let before = ''; before !== inner; ) {
    before = inner
    inner = inner.replace(/^\s*>\s?/, '').replace(item, '')
  }
  return inner
}
