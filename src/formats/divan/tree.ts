/** The tree that divan draws beside its columns:
 *
 *      dv                fastest       │ slowest       │ median   │ mean     │ samples │ iters
 *      ├─ fibonacci                    │               │          │          │         │
 *      │  ├─ 1           6.901 ns      │ 8.952 ns      │ 7.213 ns │ 7.219 ns │ 100     │ 51200
 *      │  │              144.9 Mitem/s │ …
 *
 *  A line is a header, a node (with its depth and name), or a continuation of the node before it. */

export type TreeLine =
  | { readonly kind: 'header'; readonly name: string }
  | {
      readonly kind: 'node'
      readonly depth: number
      readonly name: string
      /** Drawn as the last one of its parent. */
      readonly last: boolean
      readonly cells: readonly string[]
    }
  | { readonly kind: 'more'; readonly cells: readonly string[] }

const heads = /^fastest\s+│ slowest\s+│ median\s+│ mean\s+│ samples\s+│ iters\s*$/
const node = /^(?<before>(?:│ {2}| {3})*)(?<branch>├─|╰─) (?<rest>.*)$/
const more = /^(?<before>(?:│ {2}| {3})*│?) +(?<rest>\S.*)$/
const columns = 6

export function isHeader(text: string): boolean {
  return headerColumn(text) !== undefined
}

/** Where the columns of a header begin. */
function headerColumn(text: string): number | undefined {
  const at = text.search(/fastest\s+│ slowest/)
  return at > 1 && /^\S/.test(text) && text[at - 1] === ' ' && heads.test(text.slice(at)) ? at : undefined
}

/** Reads lines of one tree after the other; remembers where the columns of the present one begin. */
export class TreeReader {
  /** In code points, as divan counts. */
  private column = 0

  /** What a line is, or undefined where it is no part of a tree. */
  line(text: string): TreeLine | undefined {
    const column = headerColumn(text)
    if (column !== undefined) {
      this.column = [...text.slice(0, column)].length
      return { kind: 'header', name: text.slice(0, column).trim() }
    }
    if (this.column === 0) return undefined
    const found = node.exec(text)?.groups
    if (found !== undefined) {
      const place = { depth: found['before']!.length / 3 + 1, last: found['branch'] === '╰─' }
      return this.node(text, place, found['rest']!)
    }
    const rest = text.includes('│') ? more.exec(text)?.groups?.['rest'] : undefined
    return rest === undefined ? undefined : { kind: 'more', cells: cellsOf(rest) }
  }

  private node(text: string, place: { depth: number; last: boolean }, rest: string): TreeLine {
    const points = [...text]
    // The columns begin where the header's do, unless a name is wider than divan had reckoned with.
    const fits = points.length > this.column && points[this.column - 1] === ' ' && points[this.column - 2] === ' '
    if (fits) {
      const name = points
        .slice(place.depth * 3, this.column)
        .join('')
        .trim()
      return { kind: 'node', ...place, name, cells: cellsOf(points.slice(this.column).join('')) }
    }
    const [first = '', ...others] = rest.split(' │ ')
    const gap = first.trimEnd().lastIndexOf('  ')
    const wide = others.length > 0 && gap !== -1
    const name = (wide ? first.slice(0, gap) : first).trim()
    return { kind: 'node', ...place, name, cells: wide ? cellsOf([first.slice(gap), ...others].join(' │ ')) : [] }
  }
}

/** The cells, trimmed; empty where nothing but separators follows, and shorter where the line was cut. */
function cellsOf(text: string): string[] {
  if (text.trim() === '') return []
  return text.split('│', columns + 1).map((cell) => cell.trim())
}
