/** Texts of any size that are hard on one way of reading or another. */

export type Pattern = readonly [name: string, make: (size: number) => string]

const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length))

/** Runs on which patterns with several ways to match come back again and again. */
export const runs: readonly Pattern[] = [
  ['letters', repeated('a')],
  ['blanks and a letter', (size) => `${' '.repeat(size)}x`],
  ['tabs', repeated('\t')],
  ['digits', repeated('1')],
  ['digits and dots', repeated('1.')],
  ['words', repeated('a b ')],
  ['numbers', repeated('1 2.5e3 ')],
  ['colons', repeated(': ')],
  ['pipes', repeated('| ')],
  ['dashes', repeated('-')],
  ['quotes', repeated('"')],
  ['backslashes', repeated('\\')],
  ['backticks', repeated('`')],
  ['ends of lines', repeated('\n')],
  ['carriage returns', repeated('\r')],
  ['open brackets', repeated('[')],
  ['open braces', repeated('{"a":')],
  ['pairs of brackets', repeated('[]')],
  ['open parentheses', repeated('(')],
  ['open elements', repeated('<a>')],
  ['comments that do not end', repeated('<!--')],
  ['entities', repeated('&amp;')],
  ['escape sequences', repeated('\u001b[31m')],
  ['joined pictures', repeated('👩\u200d')],
  ['marks', repeated('\u0301')],
  ['permission', repeated('permission to ')],
  ['addresses', repeated('a://')],
  ['words of a command', repeated('/benchgate accept ')],
  ['stars', repeated('*a')],
  ['open alternatives', repeated('{a,')],
]

/** A sound text made large at one place: one of its lines over and over, or one of its parts very long. */
export function grown(text: string): Pattern[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const chosen = [...new Set([lines[0], lines[Math.floor(lines.length / 2)], lines.at(-2), lines.at(-1)])].filter(
    (line) => line !== undefined,
  )
  const stretched = chosen.flatMap((line, i): Pattern[] => [
    [
      `line ${i} over and over`,
      (size) => text.replace(line, () => `${line}\n`.repeat(Math.ceil(size / (line.length + 1)))),
    ],
    [
      `line ${i} with a long number`,
      (size) => text.replace(line, () => line.replace(/\d+/, (digits) => digits + '1'.repeat(size))),
    ],
    [`line ${i} with a long blank`, (size) => text.replace(line, () => line.replace(/ +/, () => ' '.repeat(size)))],
    [
      `line ${i} with a long word`,
      (size) => text.replace(line, () => line.replace(/[A-Za-z]+/, () => 'a'.repeat(size))),
    ],
    [`line ${i} with many words`, (size) => text.replace(line, () => `${line} ${'ab 1 '.repeat(size / 5)}`)],
  ])
  return [...stretched, ...inJson(text)]
}

/** The first list of a document with very many equal items, and one with very many different keys. */
function inJson(text: string): Pattern[] {
  const parsed = (() => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      return undefined
    }
  })()
  if (parsed === undefined) return []
  const compact = JSON.stringify(parsed)
  return [
    [
      'many equal items',
      (size) =>
        grow(parsed, (list) => Array.from({ length: Math.ceil(size / JSON.stringify(list[0]).length) }, () => list[0])),
    ],
    [
      'many items of other names',
      (size) =>
        grow(parsed, (list) =>
          Array.from({ length: Math.ceil(size / JSON.stringify(list[0]).length) }, (_, i) => renamed(list[0], i)),
        ),
    ],
    [
      'many keys',
      (size) =>
        compact.replace('{', () => `{${Array.from({ length: size / 12 }, (_, i) => `"key${i}":${i}`).join(',')},`),
    ],
    ['a long text', (size) => compact.replace(/"([^"\\]*)"(?!:)/, () => `"${'a'.repeat(size)}"`)],
  ]
}

function grow(value: unknown, make: (list: readonly unknown[]) => unknown[]): string {
  let done = false
  return JSON.stringify(value, (_, inner: unknown) => {
    if (done || !Array.isArray(inner) || inner.length === 0) return inner
    done = true
    return make(inner)
  })
}

function renamed(item: unknown, i: number): unknown {
  return JSON.parse(
    JSON.stringify(item).replace(/"(name|fullname|command|benchmark|Method|title)":"[^"]*"/, `"$1":"name ${i}"`),
  ) as unknown
}
