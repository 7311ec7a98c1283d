/** Fits a document into a budget of bytes by leaving out whole rows and whole sections, never part of
 *  one, and says what was left out. Sections that explain go before rows that bore; the last rows to
 *  go are the worst. */

import { wholeText } from '../numbers.ts'
import { takeWithin } from '../visible.ts'
import { bytesOf } from './escape.ts'

export interface Section {
  /** What stands before the rows, and after them. Each ends without a newline. */
  readonly open: string
  readonly rows: readonly string[]
  readonly close: string
  /** Lower is kept longer. Sections without rows are taken whole or not at all. */
  readonly rank: number
  /** What a row is called when it is left out: `unchanged`. */
  readonly noun: string
}

/** Room for one sentence about what was left out of a section. */
const noteRoom = 60

/** The head, the sections that fit, and a sentence with everything that didn't. */
export function fitSections(head: string, sections: readonly Section[], budget: number, elsewhere: string): string {
  const text = (kept: readonly number[]) => assemble(head, sections, kept, elsewhere)
  const whole = text(sections.map((section) => Math.max(1, section.rows.length)))
  if (bytesOf(whole) <= budget) return whole
  return text(chooseRows(head, sections, budget, elsewhere))
}

/** How many rows of each section are kept; 0 leaves the section out. A section without rows counts as
 *  having one. Once rows are left out of a section, no duller row takes the room that is left. */
function chooseRows(head: string, sections: readonly Section[], budget: number, elsewhere: string): number[] {
  const kept = sections.map(() => 0)
  let left = budget - bytesOf(head) - bytesOf(elsewhere) - 4 - noteRoom * (sections.length + 1)
  let isCut = false
  const order = sections.map((_, index) => index).toSorted((a, b) => sections[a]!.rank - sections[b]!.rank)
  for (const index of order) {
    const { open, rows, close } = sections[index]!
    const sizes = rows.length === 0 ? [0] : rows.map((row) => bytesOf(row) + 1)
    const frame = bytesOf(open) + bytesOf(close) + 4
    const count = isCut && rows.length > 0 ? 0 : takeWithin(sizes, left - frame)
    if (rows.length > 0 && (left < frame || count < rows.length)) isCut = true
    if (left < frame || count === 0) continue
    kept[index] = count
    left -= frame + sizes.slice(0, count).reduce((sum, size) => sum + size, 0)
  }
  return kept
}

function assemble(head: string, sections: readonly Section[], kept: readonly number[], elsewhere: string): string {
  const left = new Map<string, number>()
  const parts = sections.flatMap(({ open, rows, close, noun }, index) => {
    const count = kept[index] ?? 0
    const all = Math.max(1, rows.length)
    if (count < all) left.set(noun, (left.get(noun) ?? 0) + rows.length - count)
    return count === 0 ? [] : [[open, ...rows.slice(0, count), close].filter((line) => line !== '').join('\n')]
  })
  const words = Array.from(left, ([noun, count]) => (count === 0 ? noun : `${wholeText(count)} ${noun}`))
  const note = words.length === 0 ? '' : `Left out to fit: ${words.join(', ')}. ${elsewhere}`
  return `${[head, ...parts, note].filter((part) => part !== '').join('\n\n')}\n`
}
