/** The functions of a file, by its name's ending and its text. */

import { type Braces, type FoundFunction, functionsInBraces } from './braces.ts'

const kinds: readonly (readonly [RegExp, Braces | 'indented'])[] = [
  [/\.(?:c|cc|cpp|cxx|c\+\+|h|hh|hpp|hxx|inl|ipp|tcc|m|mm|cu)$/i, 'c'],
  [/\.rs$/, 'rust'],
  [/\.go$/, 'go'],
  [/\.(?:java|kt|kts|cs|swift|scala|php|dart|groovy|[cm]?[jt]sx?|zig|d)$/, 'other'],
  [/\.(?:py|pyx|rb|nim)$/, 'indented'],
]

/** Larger files were generated, and nobody looks into them. */
const mostCharacters = 4_000_000

function kindOf(file: string): Braces | 'indented' | null {
  return kinds.find(([pattern]) => pattern.test(file))?.[1] ?? null
}

/** Whether a file is in a language that is read. */
export function isRead(file: string): boolean {
  return kindOf(file) !== null
}

/** In order of their lines. */
export function functionsOf(file: string, source: string): FoundFunction[] {
  const kind = kindOf(file)
  if (kind === null || source.length > mostCharacters) return []
  return kind === 'indented' ? functionsByIndent(source) : functionsInBraces(source, kind)
}

interface Open {
  readonly indent: number
  readonly line: number
  readonly name: string | null
  readonly type: string | null
}

/** Python and its kin: a function goes on for as long as lines stand further in. */
function functionsByIndent(source: string): FoundFunction[] {
  const found: FoundFunction[] = []
  let open: Open[] = []
  let last = 0
  const endAt = (indent: number): void => {
    for (const { name, line, indent: own } of open) {
      if (own < indent || name === null) continue
      const type = open.findLast((one) => one.type !== null && one.indent < own)?.type
      found.push({ name: type == null ? name : `${type}.${name}`, bare: name, line, endLine: last })
    }
    open = open.filter((one) => one.indent < indent)
  }
  for (const [i, text] of source.split('\n').entries()) {
    const indent = text.search(/\S/)
    if (indent < 0 || text[indent] === '#') continue
    endAt(indent)
    const [, word, name = ''] = /^\s*(?:async\s+)?(def|class|proc|func|module)\s+(?:self\.)?([\w?!]+)/.exec(text) ?? []
    const isType = word === 'class' || word === 'module'
    if (word !== undefined) open.push({ indent, line: i + 1, name: isType ? null : name, type: isType ? name : null })
    last = i + 1
  }
  endAt(0)
  return found.sort((a, b) => a.line - b.line)
}
