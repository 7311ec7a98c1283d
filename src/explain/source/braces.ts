/** The wing explain/source/: which functions a file has, from its text, for runtimes that tell where a sample was but not
 *  where its function begins and ends. Takes texts; gives names and lines. No compiler: what it cannot read, it leaves
 *  out, and frames keep the names that they came with.
 *
 *  Here: languages with braces (C, C++, Rust, Go, Java and their kin). */

export interface FoundFunction {
  /** With its type: `Parser::next`, `Parser.next` in Go and Java. */
  readonly name: string
  /** Without it. */
  readonly bare: string
  readonly line: number
  readonly endLine: number
}

export type Braces = 'c' | 'rust' | 'go' | 'other'

interface Block {
  /** Where the statement began whose block it is. */
  readonly start: number
  readonly parens: number
  readonly name: { readonly bare: string; readonly at: number } | null
  /** The type whose methods are in it. */
  readonly type: string | null
}

export function functionsInBraces(source: string, kind: Braces): FoundFunction[] {
  const text = blanked(source, kind)
  const lineOf = linesOf(source)
  const found: FoundFunction[] = []
  const conditions: (readonly Block[])[] = []
  let blocks: Block[] = []
  let [start, parens] = [0, 0]
  const open = (at: number): void => {
    const header = text.slice(start, at)
    const isBody = parens === 0 && !isTypeLiteral(header, kind)
    blocks.push({
      start,
      parens,
      name: isBody ? nameIn(header, start, kind) : null,
      type: isBody ? typeIn(header, kind) : null,
    })
    if (isBody) start = at + 1
    parens = 0
  }
  const close = (at: number): void => {
    const block = blocks.pop()
    if (block === undefined) return
    if (block.name !== null) {
      const { bare, at: named } = block.name
      const type = typeOf(blocks, text.slice(block.start, named), bare, kind)
      const name = type === null ? bare : `${type}${kind === 'go' || kind === 'other' ? '.' : '::'}${bare}`
      found.push({ name, bare, line: lineOf(named), endLine: lineOf(at) })
    }
    parens = block.parens
    start = block.parens === 0 && text[at + 1] !== undefined && !isLiteralEnd(block, start) ? at + 1 : block.start
  }
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    if (character === '{') open(i)
    else if (character === '}') close(i)
    else if (character === '(') parens++
    else if (character === ')') parens = Math.max(0, parens - 1)
    else if (character === ';' && parens === 0) start = i + 1
    else if (character === '\u0001') conditions.push([...blocks])
    else if (character === '\u0002') blocks = [...(conditions.at(-1) ?? blocks)]
    else if (character === '\u0003') conditions.pop()
  }
  return found.sort((a, b) => a.line - b.line)
}

/** A block that is no body leaves the statement as it was. */
function isLiteralEnd(block: Block, start: number): boolean {
  return start === block.start
}

/** Go writes types with braces within a statement. */
function isTypeLiteral(header: string, kind: Braces): boolean {
  return kind === 'go' && /\b(?:interface|struct)\s*$/.test(header) && /\bfunc\b/.test(header)
}

function typeOf(blocks: readonly Block[], before: string, bare: string, kind: Braces): string | null {
  if (bare.includes('::')) return null
  if (kind === 'go')
    return /\(\s*(?:\w+\s+)?\*?\s*(\w+)[^()]*\)\s*$/.exec(before.replace(/^[\s\S]*\bfunc\b/, ''))?.[1] ?? null
  return blocks.findLast(({ type }) => type !== null)?.type ?? null
}

function typeIn(header: string, kind: Braces): string | null {
  if (kind === 'go') return null
  if (kind === 'rust') {
    const impl = /\b(?:impl|trait)\b(?:\s*<[^{]*?>)?\s+([^{]*)$/.exec(header)?.[1]
    if (impl === undefined) return null
    const type = (/\bfor\s+(.*)$/s.exec(impl)?.[1] ?? impl).replace(/\bwhere\b[\s\S]*$/, '').replace(/<[\s\S]*$/, '')
    return /(\w+)\s*$/.exec(type.replace(/[:\s]+$/, ''))?.[1] ?? null
  }
  const named =
    /\b(?:class|struct|interface|object|trait|enum|record|extension|impl)\s+(?:[A-Z_]{3,}\s+)?(\w+)[^;()=]*(?:\([^()]*\))?[^;()=]*$/.exec(
      header,
    )
  return named?.[1] ?? null
}

const keyworded: Readonly<Record<Braces, RegExp | null>> = {
  go: /\bfunc\s*(?:\([^()]*\)\s*)?([A-Za-z_]\w*)\s*[([]/g,
  rust: /\bfn\s+(?:r#)?([A-Za-z_]\w*)/g,
  c: null,
  other: /\b(?:fun|func|function|fn|def)\s+(?:[\w<>?]+\.)?([A-Za-z_$][\w$]*)\s*[(<]/g,
}

function nameIn(header: string, start: number, kind: Braces): Block['name'] {
  const keyword = keyworded[kind]
  if (keyword !== null) {
    const last = [...header.matchAll(keyword)].at(-1)
    if (last !== undefined) return { bare: last[1]!, at: start + last.index + last[0].indexOf(last[1]!) }
    if (kind !== 'other') return null
  }
  return declaratorIn(header, start)
}

const noNames = new Set(
  'if for while switch catch return do else synchronized sizeof alignof decltype match foreach using lock when with until fixed new throw'.split(
    ' ',
  ),
)

/** `type name(arguments) const noexcept : member(value)`. */
function declaratorIn(header: string, start: number): Block['name'] {
  const end = endOfArguments(header)
  if (end === null) return null
  let depth = 0
  let at = end
  for (; at >= 0; at--) {
    if (header[at] === ')') depth++
    else if (header[at] === '(' && --depth === 0) break
  }
  if (at < 0) return null
  const before = header.slice(0, at)
  const named =
    /((?:[A-Za-z_]\w*(?:\s*<[^()<>]*>)?\s*::\s*)*(?:~?[A-Za-z_$][\w$]*|operator\s*[^\s\w(]{1,3}|operator\s+\w+))\s*$/.exec(
      before,
    )
  if (named === null) return null
  const bare = named[1]!.replace(/<[^<>]*>/g, '').replace(/\s+/g, '')
  if (noNames.has(bare) || isAssigned(before.slice(0, named.index))) return null
  return { bare, at: start + named.index }
}

function isAssigned(before: string): boolean {
  return /(?:^|[^=!<>])=(?!=)|\bnew\b|\breturn\b|\bdelete\b/.test(before)
}

/** Where the closing parenthesis of the arguments is, without what may follow it. */
function endOfArguments(header: string): number | null {
  const members = /\)\s*(?:noexcept\s*)?:(?!:)/.exec(header)
  const cut = members === null || /\bcase\b|\?/.test(header) ? header : header.slice(0, members.index + 1)
  const bare = cut
    .replace(/->\s*[^()]*$/, '')
    .replace(
      /(?:\b(?:const|noexcept|override|final|volatile|mutable|async|throws\s+[\w.,\s]+)\b|&{1,2}|\s|__attribute__\s*\(\(.*\)\)|\[\[.*?\]\])*$/,
      '',
    )
  const end = bare.trimEnd()
  return end.endsWith(')') ? end.length - 1 : null
}

function linesOf(source: string): (at: number) => number {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return (at) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= at) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** The same length without comments, strings and directives; \u0001 to \u0003 stand where `#if`, `#else` and `#endif` do. */
function blanked(source: string, kind: Braces): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ')
  return source.replace(/[\u0001-\u0003]/g, ' ').replace(patterns[kind], (part) => {
    if (!/^[ \t]*#/.test(part)) return blank(part)
    const directive = /^[ \t]*#\s*(if|el|endif)/.exec(part)?.[1]
    if (directive === undefined) return blank(part)
    return { if: '\u0001', el: '\u0002', endif: '\u0003' }[directive as 'if' | 'el' | 'endif'] + blank(part.slice(1))
  })
}

const comments = '\\/\\/[^\\n]*|\\/\\*[\\s\\S]*?(?:\\*\\/|$)'
const quoted = '"(?:\\\\[\\s\\S]|[^"\\\\\\n])*"?'
const character = "'(?:\\\\[^\\n]{1,10}?|[^'\\\\\\n])'"

const patterns: Readonly<Record<Braces, RegExp>> = {
  c: new RegExp(
    `^[ \\t]*#(?:\\\\\\r?\\n|[^\\n])*|${comments}|R"([^()\\\\ ]{0,16})\\([\\s\\S]*?\\)\\1"|${quoted}|${character}`,
    'gm',
  ),
  rust: new RegExp(`${comments}|\\br(#*)"[\\s\\S]*?"\\1|"(?:\\\\[\\s\\S]|[^"\\\\])*"?|${character}`, 'g'),
  go: new RegExp(`${comments}|\`[^\`]*\`?|${quoted}|${character}`, 'g'),
  other: new RegExp(
    `${comments}|"""[\\s\\S]*?"""|\`(?:\\\\[\\s\\S]|[^\`\\\\])*\`?|${quoted}|'(?:\\\\[\\s\\S]|[^'\\\\\\n])*'?`,
    'g',
  ),
}
