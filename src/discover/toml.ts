/** As much of TOML as manifests of Cargo and Python are made of. A line that is not understood is passed over: a
 *  manifest that its own tool reads is not for this program to refuse. Dates and numbers stay text. */

export type Toml = string | boolean | readonly Toml[] | { readonly [key: string]: Toml }

type Table = { [key: string]: Toml | Table | (Toml | Table)[] }

export function readToml(text: string): { readonly [key: string]: Toml } {
  const root: Table = Object.create(null) as Table
  let table = root
  const lines = text.split(/\r?\n/)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!.trim()
    const header = /^(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(#.*)?$/.exec(line)
    if (header !== null && !/^[^=]*=/.test(line.replace(/^\[.*\]/, ''))) {
      table = tableAt(root, keysOf(header[2]!), header[1] === '[[')
      continue
    }
    const pair = /^((?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=\s*(.*)$/.exec(line)
    if (pair === null) continue
    let value = pair[2]!
    // A value goes on until its brackets and its long quotes are closed.
    while (i + 1 < lines.length && isOpen(value)) value += `\n${lines[++i]!}`
    const keys = keysOf(pair[1]!)
    const holder = keys.length > 1 ? tableAt(table, keys.slice(0, -1), false) : table
    const read = new Reader(value).value()
    if (read !== undefined) holder[keys.at(-1)!] = read
  }
  return root as { [key: string]: Toml }
}

/** The table at a path of keys, made where it is not there; in a list of tables a new one, or the last. */
function tableAt(root: Table, keys: readonly string[], isList: boolean): Table {
  let table = root
  for (const [i, key] of keys.entries()) {
    const there = table[key]
    const isLast = i === keys.length - 1
    if (isLast && isList) {
      const list = Array.isArray(there) ? there : []
      const next = Object.create(null) as Table
      list.push(next)
      table[key] = list
      return next
    }
    const inner = Array.isArray(there) ? there.at(-1) : there
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) table = inner as Table
    else {
      const next = Object.create(null) as Table
      table[key] = next
      table = next
    }
  }
  return table
}

function keysOf(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g)].map((match) => match[1] ?? match[2] ?? match[3]!)
}

function isOpen(value: string): boolean {
  const reader = new Reader(value)
  return reader.value() === undefined && reader.ended
}

class Reader {
  private at = 0
  /** Whether the text was over before the value was. */
  ended = false
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  value(): Toml | undefined {
    this.skip()
    const rest = this.text.slice(this.at)
    if (rest === '') return this.end()
    for (const quote of ['"""', "'''", '"', "'"]) if (rest.startsWith(quote)) return this.string(quote)
    if (rest.startsWith('[')) return this.array()
    if (rest.startsWith('{')) return this.inline()
    const word = /^[^\s,\]}#]+/.exec(rest)?.[0]
    if (word === undefined) return undefined
    this.at += word.length
    return word === 'true' ? true : word === 'false' ? false : word
  }

  private end(): undefined {
    this.ended = true
    return undefined
  }

  private skip(): void {
    const blank = /^(?:\s+|#[^\n]*)+/.exec(this.text.slice(this.at))
    if (blank !== null) this.at += blank[0].length
  }

  private string(quote: string): string | undefined {
    const isLiteral = quote.startsWith("'")
    let value = ''
    for (let i = this.at + quote.length; i < this.text.length; i++) {
      if (this.text.startsWith(quote, i)) {
        this.at = i + quote.length
        return quote.length === 3 ? value.replace(/^\n/, '') : value
      }
      const character = this.text[i]!
      if (character === '\\' && !isLiteral) {
        const next = this.text[++i] ?? ''
        value += { n: '\n', t: '\t', r: '\r' }[next] ?? next
      } else if (character === '\n' && quote.length === 1) return undefined
      else value += character
    }
    return this.end()
  }

  private array(): Toml[] | undefined {
    this.at++
    const items: Toml[] = []
    for (;;) {
      this.skip()
      const next = this.text[this.at]
      if (next === undefined) return this.end()
      if (next === ']') {
        this.at++
        return items
      }
      if (next === ',') {
        this.at++
        continue
      }
      const item = this.value()
      if (item === undefined) return undefined
      items.push(item)
    }
  }

  private inline(): { [key: string]: Toml } | undefined {
    this.at++
    const table = Object.create(null) as { [key: string]: Toml }
    for (;;) {
      this.skip()
      const next = this.text[this.at]
      if (next === undefined) return this.end()
      if (next === '}') {
        this.at++
        return table
      }
      const key = /^,?\s*((?:"[^"]*"|'[^']*'|[\w.-]+))\s*=\s*/.exec(this.text.slice(this.at))
      if (key === null) {
        if (next !== ',') return undefined
        this.at++
        continue
      }
      this.at += key[0].length
      const value = this.value()
      if (value === undefined) return undefined
      table[key[1]!.replace(/^["']|["']$/g, '')] = value
    }
  }
}

/** The value at a path of keys; undefined where there is none. */
export function at(toml: Toml | undefined, ...keys: readonly string[]): Toml | undefined {
  let value = toml
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    value = (value as { readonly [key: string]: Toml })[key]
  }
  return value
}

/** A table's entries; empty for anything else. */
export function entriesOf(toml: Toml | undefined): [string, Toml][] {
  return typeof toml === 'object' && !Array.isArray(toml) ? Object.entries(toml) : []
}

/** A list's strings, or the one string itself. */
export function stringsOf(toml: Toml | undefined): string[] {
  if (typeof toml === 'string') return [toml]
  return Array.isArray(toml) ? toml.filter((one): one is string => typeof one === 'string') : []
}

export function listOf(toml: Toml | undefined): readonly Toml[] {
  return Array.isArray(toml) ? toml : []
}
