/** Holds the import table of the rooms under src/: what each may import, and that folders outside the
 *  table do not appear. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { noteCodes } from '../src/report/notes/notes.ts'

const src = path.resolve(import.meta.dirname, '../src')

/** What each room may import from other rooms. `type:` marks rooms of which only types may be used. */
const table: Record<string, readonly string[]> = {
  model: [],
  statistics: [],
  formats: ['model'],
  host: ['model'],
  measure: ['model', 'formats', 'host'],
  baseline: ['model', 'host'],
  compare: ['model', 'statistics'],
  history: ['model', 'statistics', 'baseline'],
  site: ['model', 'history', 'report', 'statistics'],
  explain: ['model', 'statistics', 'measure', 'host'],
  gate: ['model'],
  discover: [],
  report: ['model'],
  github: ['model', 'host', 'type:report', 'type:baseline'],
  config: ['model', 'formats', 'gate'],
  app: [
    'model',
    'statistics',
    'formats',
    'host',
    'measure',
    'baseline',
    'compare',
    'history',
    'site',
    'explain',
    'gate',
    'discover',
    'report',
    'github',
    'config',
  ],
  action: ['app', 'config', 'host', 'github', 'model'],
  cli: ['app', 'config', 'host', 'github', 'model'],
}

/** Rooms that may not touch Node: their only imports from outside are named here. */
const outside: Record<string, RegExp> = {
  model: /^$/,
  statistics: /^$/,
  compare: /^$/,
  gate: /^$/,
  discover: /^(yaml|smol-toml)$/,
  formats: /^(node:zlib|node:buffer|sax)$/,
  report: /^markdown-table$/,
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'))

/** The composition entry of dist/library is the only file outside a room. */
const entries = new Set(['library.ts'])

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(src, file), 'utf8')
  const found = text.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
  )
  return [...found].map((match) => ({ from: file, to: match[2] ?? match[3] ?? '', typeOnly: match[1] !== undefined }))
}

test('every source file lives in a room of the table', () => {
  const strangers = files.filter((file) => !(file.split('/')[0]! in table) && !entries.has(file))
  expect(strangers).toEqual([])
})

test('imports between rooms follow the table', () => {
  const offences = files
    .filter((file) => !entries.has(file))
    .flatMap(importsOf)
    .filter(({ to }) => to.startsWith('.'))
    .flatMap(({ from, to, typeOnly }) => {
      const room = from.split('/')[0]!
      const target = path.posix.normalize(path.posix.join(path.posix.dirname(from), to)).split('/')[0]!
      const allowed = table[room]!
      const fine = target === room || allowed.includes(target) || (typeOnly && allowed.includes(`type:${target}`))
      return fine ? [] : [`${from} imports ${to}`]
    })
  expect(offences).toEqual([])
})

test('pure rooms import nothing from outside but what they are allowed', () => {
  const offences = files.flatMap(importsOf).flatMap(({ from, to }) => {
    const rule = outside[from.split('/')[0]!]
    return rule === undefined || to.startsWith('.') || rule.test(to) ? [] : [`${from} imports ${to}`]
  })
  expect(offences).toEqual([])
})

test('only github/ knows Octokit and only host/ starts processes', () => {
  const offences = files.flatMap(importsOf).filter(({ from, to }) => {
    if (/octokit|@actions\/github/.test(to)) return !from.startsWith('github/')
    if (/^node:child_process$/.test(to)) return !from.startsWith('host/')
    return false
  })
  expect(offences).toEqual([])
})

/** The object literal around a position, as text. */
function literalAround(text: string, position: number): string {
  let depth = 0
  let begin = position
  while (begin > 0 && !(text[begin] === '{' && text[begin - 1] !== '$' && depth === 0)) {
    if (text[begin] === '}') depth++
    else if (text[begin] === '{') depth--
    begin--
  }
  let end = begin + 1
  for (let open = 1; open > 0 && end < text.length; end++) {
    if (text[end] === '{') open++
    else if (text[end] === '}') open--
  }
  return text.slice(begin, end)
}

const strings = /(['"`])((?:(?!\1).)*)\1/gs

/** Several words in one of its strings, or a key that words have. */
function isProse(literal: string): boolean {
  const severalWords = [...literal.matchAll(strings)].some((match) => /[\w.,:;)}] [\w({$`]/.test(match[2]!))
  return severalWords || /\b(?:text|hint|level):/.test(literal)
}

/** Why a baseline was not used, a pairing was taken, and a commit was not found. */
const reasonFiles = ['model/no-baseline.ts', 'model/why-pairing.ts', 'model/why.ts']

const reasons = reasonFiles.flatMap((file) => [
  ...readFileSync(path.join(src, file), 'utf8').matchAll(/\bcode: '([\w-]+)'/g),
])

/** Of notes and of reasons. */
const codes: readonly string[] = [...noteCodes, ...reasons.map((match) => match[1]!)]

/** Notes whose words stand where the note is made: a literal with a note's code and a string of several words. */
function notesWithWords(text: string): string[] {
  return codes.flatMap((code) =>
    [...text.matchAll(new RegExp(`code: ['"]${code}['"]`, 'g'))]
      .map(({ index }) => literalAround(text, index))
      .filter(isProse),
  )
}

test('the words of notes stand in report/ alone', () => {
  const elsewhere = files.filter(
    (file) => !file.startsWith('report/') && file !== 'model/note.ts' && !reasonFiles.includes(file),
  )
  const offences = elsewhere.flatMap((file) =>
    notesWithWords(readFileSync(path.join(src, file), 'utf8')).map((literal) => `${file}: ${literal}`),
  )
  expect(offences).toEqual([])
})

test.each([
  "[{ level: 'notice', code: 'cleared', benchmarks }]",
  "{ code: 'no-lockstep', because: 'it cannot be done' }",
  "{ code: 'source-failed', message: 'no time was left' }",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text
  "{ code: 'no-lockstep', because: `not here: ${why}` }",
  "{ code: 'held-up', share, text }, { code: 'held-up', hint: advice }",
])('a note with words in it is found: %s', (text) => {
  expect(notesWithWords(text)).not.toEqual([])
})

test.each(["{ code: 'no-lockstep', because: reason }", "  // It's told.\n  return [{ code: 'held-up', share }]"])(
  'a note that is a value is none: %s',
  (text) => {
    expect(notesWithWords(text)).toEqual([])
  },
)

/** Reasons that are words where they are found: parts of sentences behind `because`. */
function reasonsInWords(text: string): string[] {
  const found = text.matchAll(/\bbecause(?::| =)\s*(['"`])(.*?)\1/g)
  return [...found].filter((match) => /\w \w|\w \$\{/.test(match[2]!)).map((match) => match[0])
}

/** What is said of lines that nobody can read is said by who reads them: files of results, of other tools' histories,
 *  and a label of GitHub. */
const readers = ['formats', 'app/history', 'app/result-files.ts', 'github/acceptance.ts']

test('the words of reasons stand in report/, but for those of files that are read', () => {
  const elsewhere = files.filter((file) => !['report', ...readers].some((place) => file.startsWith(place)))
  const offences = elsewhere.flatMap((file) =>
    reasonsInWords(readFileSync(path.join(src, file), 'utf8')).map((found) => `${file}: ${found}`),
  )
  expect(offences).toEqual([])
})

test.each([
  "return { kind: 'untestable', because: 'no time was left' }",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text
  'const because = `lockstep: ${name} can be driven batch by batch`',
  "const because =\n      'slices: `run` names it'",
])('a reason in words is found: %s', (text) => expect(reasonsInWords(text)).not.toEqual([]))
