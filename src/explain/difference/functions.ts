/** The wing explain/difference/: two sides' profiles held against each other. Here: which function a frame belongs to,
 *  and which functions of base and head are the same. What has no name of its own (a callback) is part of the function
 *  around it. Lines are attributes and never identity: code that only moved is the same code. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { UnclearSource } from '../../model/why.ts'
import type { Frame, SourceFunction } from '../profile/profile.ts'

export interface OwnFunction {
  /** Tells the functions of one side apart. */
  readonly key: string
  readonly file: string
  readonly name: string
  readonly line: number
  readonly endLine: number
  readonly calls: number | null
  /** Without blanks and without its own name; empty where it is not known. */
  readonly text: string
  /** Its lines, from `line` on. */
  readonly lines: readonly string[]
  readonly unclear?: UnclearSource
}

export interface SideFunctions {
  readonly all: readonly OwnFunction[]
  /** The function of an own frame. */
  of(frame: Frame): OwnFunction
}

/** How code that is in no function of its file is called. */
export const topLevel = '(top level)'

/** @param counted null where nothing was counted: then the frames themselves are all that is known.
 *  @param root of the checkout, from which the texts are read. */
export function sideFunctions(counted: readonly SourceFunction[] | null, root: string): SideFunctions {
  const files = new Map<string, SourceFunction[]>()
  for (const one of counted ?? []) {
    if (!isNamed(one.name)) continue
    const before = files.get(one.file)
    if (before === undefined) files.set(one.file, [one])
    else before.push(one)
  }
  const named = new Map<string, SourceFunction[]>()
  const byPlace = new Map<SourceFunction, OwnFunction>()
  const source = readOnce(root)
  const all: OwnFunction[] = []
  for (const [file, functions] of files) {
    const times = new Map<string, number>()
    const lines = source(file)
    const unclear = unclearIn(lines)
    for (const one of functions.toSorted((a, b) => a.line - b.line || a.column - b.column)) {
      const ordinal = times.get(one.name) ?? 0
      times.set(one.name, ordinal + 1)
      const key = keyOf(file, one.name, ordinal)
      const own = {
        key,
        file,
        name: one.name,
        line: one.line,
        endLine: one.endLine,
        calls: one.calls,
        text: textOf(one, lines),
        lines: lines.slice(one.line - 1, one.endLine),
        ...unclear,
      }
      const same = named.get(`${file}\0${one.name}`)
      if (same === undefined) named.set(`${file}\0${one.name}`, [one])
      else same.push(one)
      byPlace.set(one, own)
      all.push(own)
    }
  }
  const rest = new Map<string, OwnFunction>()
  const others = (frame: Frame, name: string, isWhole: boolean): OwnFunction => {
    const key = keyOf(frame.file, name, 0)
    const before = rest.get(key)
    if (before !== undefined) return before
    const line = isWhole ? 1 : frame.line
    const own = { key, file: frame.file, name, line, endLine: line, calls: null, text: '', lines: [] }
    rest.set(key, own)
    return own
  }
  const known = new Map<Frame, OwnFunction>()
  const find = (frame: Frame): OwnFunction => {
    const functions = files.get(frame.file) ?? []
    const found =
      (isNamed(frame.name) ? sameName(named.get(`${frame.file}\0${frame.name}`) ?? [], frame) : undefined) ??
      innermost(functions, frame)
    if (found !== undefined) return byPlace.get(found)!
    if (functions.length === 0 && isNamed(frame.name)) return others(frame, frame.name, false)
    return others(frame, topLevel, true)
  }
  return {
    all,
    of(frame) {
      const before = known.get(frame)
      if (before !== undefined) return before
      const found = find(frame)
      known.set(frame, found)
      return found
    },
  }
}

/** Nobody writes lines that long. */
const longestLine = 1000
const fromLast = 3

/** What a source map explained stands in its source: what is left of a file that names one could not be. */
function unclearIn(lines: readonly string[]): Pick<OwnFunction, 'unclear'> {
  if (lines.slice(-fromLast).some((line) => /^\/[/*][#@] sourceMappingURL=/.test(line)))
    return { unclear: 'no-source-map' }
  return lines.some((line) => line.length > longestLine) ? { unclear: 'minified' } : {}
}

function keyOf(file: string, name: string, ordinal: number): string {
  return `${file}\0${name}\0${ordinal}`
}

function isNamed(name: string): boolean {
  return name !== '' && name !== '(anonymous)' && !name.startsWith('<')
}

/** @param functions of its file and its name. */
function sameName(functions: readonly SourceFunction[], frame: Frame): SourceFunction | undefined {
  const same = functions.filter(({ line, endLine }) => line <= frame.line && frame.line <= endLine)
  return same.toSorted((a, b) => distance(a, frame) - distance(b, frame))[0]
}

function distance(one: SourceFunction, frame: Frame): number {
  return Math.abs(one.line - frame.line) * 10_000 + Math.abs(one.column - frame.column)
}

function innermost(functions: readonly SourceFunction[], { line, column }: Frame): SourceFunction | undefined {
  const around = functions.filter(
    (one) => (one.line < line || (one.line === line && one.column <= column)) && line <= one.endLine,
  )
  return around.toSorted((a, b) => b.line - a.line || b.column - a.column)[0]
}

function readOnce(root: string): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (file) => {
    const before = known.get(file)
    if (before !== undefined) return before
    let lines: readonly string[] = []
    try {
      lines = readFileSync(path.join(root, file), 'utf8').split('\n')
    } catch {
      // Generated and gone again: then its functions are known by name alone.
    }
    known.set(file, lines)
    return lines
  }
}

function textOf({ name, line, endLine, column }: SourceFunction, lines: readonly string[]): string {
  const own = lines.slice(line - 1, endLine)
  if (own.length === 0) return ''
  own[0] = own[0]!.slice(Math.max(0, column - 1))
  const short = name.split('.').at(-1)!
  return own.join('\n').replaceAll(short, '\u0001').replace(/\s+/g, '')
}

/** Shorter texts are alike by chance. */
const leastText = 24

export interface Matching {
  /** The same function, by its key in head; of a function that head lacks, its own key in base. */
  unified(baseKey: string): string
  /** By its key in head. */
  baseOf(headKey: string): OwnFunction | null
}

/** @param renames new names of base's files. */
export function matchFunctions(
  base: readonly OwnFunction[],
  head: readonly OwnFunction[],
  renames: ReadonlyMap<string, string>,
): Matching {
  const pairs = new Map<OwnFunction, OwnFunction>()
  const left = { base: new Set(base), head: new Set(head) }
  const pairUp = (keyOfBase: (one: OwnFunction) => string | null, keyOfHead: (one: OwnFunction) => string | null) => {
    const [ofBase, ofHead] = [grouped(left.base, keyOfBase), grouped(left.head, keyOfHead)]
    for (const [key, bases] of ofBase) {
      const heads = ofHead.get(key) ?? []
      // Several on a side are told apart by a later, or by an earlier rule.
      if (bases.length !== heads.length) continue
      for (const [i, one] of bases.entries()) {
        pairs.set(heads[i]!, one)
        left.base.delete(one)
        left.head.delete(heads[i]!)
      }
    }
  }
  const fileNow = (one: OwnFunction) => renames.get(one.file) ?? one.file
  const text = ({ text }: OwnFunction) => (text.length < leastText ? null : text)
  pairUp(
    ({ file, name, text, ...one }) => `${fileNow({ file, name, text, ...one })}\0${name}\0${text}`,
    ({ file, name, text }) => `${file}\0${name}\0${text}`,
  )
  pairUp(
    (one) => `${fileNow(one)}\0${one.name}`,
    ({ file, name }) => `${file}\0${name}`,
  )
  pairUp(text, text)
  // A function that went to another file and was changed on the way.
  pairUp(
    ({ name }) => name,
    ({ name }) => name,
  )
  const byBase = new Map([...pairs].map(([now, before]) => [before.key, now.key]))
  const byHead = new Map([...pairs].map(([now, before]) => [now.key, before]))
  return {
    unified: (key) => byBase.get(key) ?? `${key}\0base`,
    baseOf: (key) => byHead.get(key) ?? null,
  }
}

function grouped(
  functions: ReadonlySet<OwnFunction>,
  keyOfOne: (one: OwnFunction) => string | null,
): Map<string, OwnFunction[]> {
  const groups = new Map<string, OwnFunction[]>()
  for (const one of functions) {
    const key = keyOfOne(one)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return groups
}
