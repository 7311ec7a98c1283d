/** Holds what keeps src/ findable: short functions, one meaning for an exported type's name, and folders that can be
 *  looked over. `rooms.test.ts` holds which room may import which. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseAst } from 'vitest/node'

const src = path.resolve(import.meta.dirname, '../src')

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'))

const texts = new Map(files.map((file) => [file, readFileSync(path.join(src, file), 'utf8')]))

interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'
}

const parsed = new Map<string, SyntaxNode>()

function parse(text: string): SyntaxNode {
  const known = parsed.get(text) ?? (parseAst(text, { lang: 'ts' }) as unknown as SyntaxNode)
  parsed.set(text, known)
  return known
}

/** Every function with a body, with how many lines it has: from the line of its first character, modifiers of a
 *  method included, to that of its last one. Comments and blank lines count; a doc comment above does not. Functions
 *  within a function count for both. */
function functionsIn(text: string): { start: number; lines: number }[] {
  const found: { start: number; lines: number }[] = []
  const visit = (value: unknown, parent: SyntaxNode | null): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, parent)
    if (!isNode(value)) return
    if (/^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(value.type)) {
      const { start, end } = parent?.type === 'MethodDefinition' ? parent : value
      found.push({ start, lines: linesIn(text.slice(start, end)) })
    }
    for (const child of Object.values(value)) visit(child, value)
  }
  visit(parse(text), null)
  return found
}

const linesIn = (text: string): number => text.split('\n').length

/** Names of interfaces, type aliases, classes and enums that a file declares and exports. */
function exportedTypesIn(text: string): string[] {
  return (parse(text)['body'] as SyntaxNode[]).flatMap(({ type, declaration }) => {
    if (type !== 'ExportNamedDeclaration' || !isNode(declaration)) return []
    const isType = /^(?:TSInterface|TSTypeAlias|Class|TSEnum)Declaration$/.test(declaration.type)
    return isType ? [(declaration['id'] as { name: string }).name] : []
  })
}

const mostLines = 80

const tooLong = (text: string) => functionsIn(text).filter(({ lines }) => lines > mostLines)

test(`no function has more than ${mostLines} lines`, () => {
  const offences = [...texts].flatMap(([file, text]) =>
    tooLong(text).map(({ start, lines }) => `src/${file}:${linesIn(text.slice(0, start))} has ${lines} lines`),
  )
  expect(offences).toEqual([])
})

const body = (lines: number) => Array.from({ length: lines }, (_, i) => `  call(${i})`).join('\n')

test.each([
  ['a function', (inner: string) => `export function long(): void {\n${inner}\n}`],
  ['an arrow', (inner: string) => `const long = async (): Promise<void> => {\n${inner}\n}`],
  ['a method', (inner: string) => `class A {\n  override async long(): Promise<void> {\n${inner}\n  }\n}`],
  ['one in an object', (inner: string) => `export const it = { get long(): number {\n${inner}\n  return 1 } }`],
  ['one in a function', (inner: string) => `function f() { return function* () {\n${inner}\n} }`],
])('%s that is too long is found', (_, around) => {
  expect(tooLong(around(body(mostLines - 1)))).not.toEqual([])
  expect(tooLong(around(body(mostLines - 3)))).toEqual([])
})

/** Names that more than one file exports a type under, with those files. */
function repeatedTypes(all: ReadonlyMap<string, string>): string[] {
  const homes = new Map<string, string[]>()
  for (const [file, text] of all) {
    for (const name of exportedTypesIn(text)) homes.set(name, [...(homes.get(name) ?? []), file])
  }
  return [...homes].filter(([, places]) => places.length > 1).map(([name, places]) => `${name}: ${places.join(', ')}`)
}

test('no two exported types have one name', () => {
  expect(repeatedTypes(texts)).toEqual([])
})

test.each([
  ['export interface Suite { readonly a: string }', 'export type Suite = string'],
  ['export class Suite {}', 'export abstract class Suite<T> { one?: T }'],
])('two types of one name are found: %s and %s', (one, other) => {
  const third = "export type { Suite } from './a.ts'\nexport const Suite2 = 2"
  const all = new Map([
    ['a.ts', one],
    ['b.ts', other],
    ['c.ts', third],
    ['d.ts', 'interface Suite { readonly unseen: true }'],
  ])
  expect(repeatedTypes(all)).toEqual(['Suite: a.ts, b.ts'])
})

const mostFiles = 20

/** Folders with too many files side by side, but for those of which a file says in its opening comment why they stand
 *  side by side. */
function crowdedFolders(all: ReadonlyMap<string, string>): string[] {
  const folders = new Map<string, string[]>()
  for (const file of all.keys()) {
    const folder = path.posix.dirname(file)
    folders.set(folder, [...(folders.get(folder) ?? []), file])
  }
  const hasReason = (inside: readonly string[]) =>
    inside.some((file) => /side by side,\s/.test(opening(all.get(file)!)))
  return [...folders]
    .filter(([, inside]) => inside.length > mostFiles && !hasReason(inside))
    .map(([folder, inside]) => `src/${folder} has ${inside.length} files`)
}

/** The first comment of a file as one line; empty where it does not begin with one. */
function opening(text: string): string {
  return (/^\/\*\*(.*?)\*\//s.exec(text)?.[1] ?? '').replaceAll(/\s*\n \* */g, ' ')
}

test(`no folder has more than ${mostFiles} files side by side without a reason`, () => {
  expect(crowdedFolders(texts)).toEqual([])
})

test('a crowded folder is found, and its reason is', () => {
  const all = new Map(Array.from({ length: mostFiles + 1 }, (_, i) => [`room/${i}.ts`, '/** One. */']))
  expect(crowdedFolders(all)).toEqual([`src/room has ${mostFiles + 1} files`])
  all.set('room/0.ts', '/** The room.\n *  They stand side\n *  by side, because each is one formula. */')
  expect(crowdedFolders(all)).toEqual([])
  all.set('room/0.ts', "const a = 'side by side, because'")
  expect(crowdedFolders(all)).toHaveLength(1)
  all.delete('room/0.ts')
  expect(crowdedFolders(all)).toEqual([])
})
