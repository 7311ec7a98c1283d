/** Source maps of what ran: of bundled, transpiled and minified code, beside the file or in it. Takes what a process said
 *  of its scripts; gives places in the sources of the checkout. A map that is missing, broken, or leads elsewhere gives
 *  none, and the code stays what it is called in the file that ran. */

import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import type { Placed } from './origin.ts'
import { list, record, text } from './untrusted.ts'

type Place = (written: string) => Placed

/** Where a function stands in its source, and how it is called there. Lines and columns from 1. */
export interface SourcePlace {
  readonly name: string
  readonly file: string
  readonly line: number
  readonly column: number
}

export interface MappedScript {
  /** The text that ran. */
  readonly text: string
  /** Of a function by the name that V8 has of it; null where the map says nothing of it. */
  functionAt(name: string, line: number, column: number): SourcePlace | null
  /** The source's line of one that ran, by what stands first on it, or before a column; the same where that is not known. */
  lineOf(line: number, column?: number): number
}

/** By a script's address; null where it has no map that can be used. */
export type SourceMaps = (url: string) => MappedScript | null

/** Reading and parsing one is done once for all runs of a side. */
const known = new WeakMap<Place, Map<string, MappedScript | null>>()

/** @param written scripts that name a map: `url`, `map`, and their `text` where that is no file. */
export function readMaps(written: unknown, place: Place): SourceMaps {
  const before = known.get(place) ?? new Map<string, MappedScript | null>()
  known.set(place, before)
  const named = new Map<string, Record<string, unknown>>()
  for (const one of list(written ?? [], 'maps')) {
    const script = record(one, 'maps')
    if (typeof script['map'] === 'string') named.set(text(script['url'], 'url'), script)
  }
  return (url) => {
    const script = named.get(url)
    if (script === undefined) return null
    const found = before.get(url)
    if (found !== undefined) return found
    const mapped = mappedScript(url, script, place)
    before.set(url, mapped)
    return mapped
  }
}

const mostBytes = 64 * 2 ** 20

function mappedScript(url: string, script: Record<string, unknown>, place: Place): MappedScript | null {
  const { origin, file } = place(url)
  if (origin !== 'own') return null
  try {
    const absolute = url.startsWith('file:') ? fileURLToPath(url) : url
    const root = absolute.slice(0, absolute.length - file.length)
    const ran = typeof script['text'] === 'string' ? script['text'] : readFileSync(absolute, 'utf8')
    const map = mapOf(String(script['map']), absolute, place)
    return map === null ? null : scriptOf(ran, map, root, place)
  } catch {
    // No JSON, no map, gone.
    return null
  }
}

function mapOf(written: string, script: string, place: Place): TraceMap | null {
  if (written.startsWith('data:')) {
    const [head = '', body = ''] = written.split(/,(.*)/s)
    const json = head.endsWith(';base64') ? Buffer.from(body, 'base64').toString('utf8') : decodeURIComponent(body)
    return new TraceMap(json, pathToFileURL(script).href)
  }
  const address = new URL(written, pathToFileURL(script))
  if (address.protocol !== 'file:') return null
  const file = fileURLToPath(address)
  // A stranger's script may name any file.
  if (place(file).origin !== 'own' || statSync(file).size > mostBytes) return null
  return new TraceMap(readFileSync(file, 'utf8'), address.href)
}

function scriptOf(ran: string, map: TraceMap, root: string, place: Place): MappedScript {
  const lines = ran.split('\n')
  const files = new Map<string, string | null>()
  const fileOf = (source: string): string | null => {
    const before = files.get(source)
    if (before !== undefined) return before
    const file = fileOfSource(source, root, place)
    files.set(source, file)
    return file
  }
  const sources = new Map<string, readonly string[]>()
  const at = (line: number, column: number) => originalPositionFor(map, { line, column: Math.max(0, column - 1) })
  return {
    text: ran,
    functionAt(name, line, column) {
      const found = at(line, column)
      const file = found.source === null ? null : fileOf(found.source)
      if (found.line === null || file === null) return null
      const nameColumn = columnOfName(name, lines[line - 1] ?? '', column)
      const named = nameColumn === null ? null : at(line, nameColumn)
      return { name: nameIn(named, root, file, sources) ?? name, file, line: found.line, column: found.column + 1 }
    },
    lineOf(line, column = (lines[line - 1] ?? '').search(/\S/) + 1) {
      return at(line, column).line ?? line
    },
  }
}

const keywords = new Set([
  'async',
  'class',
  'const',
  'default',
  'export',
  'function',
  'get',
  'let',
  'set',
  'static',
  'var',
])

/** Not every map tells names: then it is the word that stands there in the source. */
function nameIn(
  found: ReturnType<typeof originalPositionFor> | null,
  root: string,
  file: string,
  sources: Map<string, readonly string[]>,
): string | null {
  if (found === null || found.line === null) return null
  if (found.name !== null) return found.name
  const lines = sources.get(file) ?? readFileSync(path.join(root, file), 'utf8').split('\n')
  sources.set(file, lines)
  const word = /^[\w$]+/.exec((lines[found.line - 1] ?? '').slice(found.column))?.[0]
  return word === undefined || keywords.has(word) ? null : word
}

/** Bundlers write `webpack://name/./src/a.ts`, others paths beside the map. Only files of the checkout that are there. */
function fileOfSource(source: string, root: string, place: Place): string | null {
  const bundled = /^webpack:\/\/[^/]*\/(?:\.\/)?(.+)$/.exec(source)?.[1]
  const written = bundled === undefined ? source : pathToFileURL(path.join(root, bundled)).href
  if (!written.startsWith('file:')) return null
  const file = fileURLToPath(written)
  const placed = place(file)
  return placed.origin === 'own' && statSync(file, { throwIfNoEntry: false })?.isFile() === true ? placed.file : null
}

/** How far before a function it is called something. */
const beforeName = 200

/** Where on its line a function is given its name: behind `function`, as a method, or before what it is. */
function columnOfName(name: string, line: string, column: number): number | null {
  const short = name.split(/[. ]/).at(-1)!
  if (!/^[\w$]+$/.test(short)) return null
  const [before, own] = [line.slice(0, column - 1), line.slice(column - 1)]
  const head = /^(?:(?:async|get|set|static|function)\b\s*)*[*#]?\s*/.exec(own)![0]
  const isValue = !head.includes('function') && /[=:(,]\s*$/.test(before)
  if (!isValue && isWordAt(own, head.length, short)) return column + head.length
  const from = Math.max(0, before.length - beforeName)
  for (let at = before.lastIndexOf(short); at >= from; at = at === 0 ? -1 : before.lastIndexOf(short, at - 1))
    if (isWordAt(line, at, short)) return at + 1
  return null
}

function isWordAt(line: string, at: number, word: string): boolean {
  const around = (line[at - 1] ?? ' ') + (line[at + word.length] ?? ' ')
  return line.startsWith(word, at) && !/[\w$]/.test(around)
}
