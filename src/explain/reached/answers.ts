/** Reads what the processes of one benchmark left of what they called. Said is only what is certain: where something
 *  could have run without being counted, that is the answer. */

import { readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Failure } from '../../model/failure.ts'
import type { WhyAllMeasured } from '../../model/reached.ts'
import { lineStarts } from '../profile/line-starts.ts'
import type { Placed } from '../profile/origin.ts'
import { list, number, record, text } from '../profile/untrusted.ts'

type Place = (written: string) => Placed

/** A function that has a name of its own, and is in no other. Of Python without its head, which is run where it is
 *  defined. */
export interface CalledFunction {
  readonly name: string
  /** Of its file's text, in UTF-16 units. */
  readonly from: number
  readonly to: number
  readonly calls: number
  /** Whether whatever runs it is seen as a call of it. */
  readonly plain: boolean
}

export interface CalledCode {
  /** By the file, relative to the checkout. */
  readonly files: ReadonlyMap<string, readonly CalledFunction[]>
  /** Packages' files within the checkout. */
  readonly library: ReadonlySet<string>
  /** Null where everything that was called is known. */
  readonly unsure: WhyAllMeasured | null
}

export interface CheckoutRead {
  readonly root: string
  readonly place: Place
  /** Of a file of the checkout; null where it is gone. */
  readonly textOf: (file: string) => string | null
}

/** @throws Failure where no process left anything. */
export function readCalled(folder: string, checkout: CheckoutRead): CalledCode {
  const names = readdirSync(folder)
  const answers = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => record(JSON.parse(readFileSync(path.join(folder, name), 'utf8')), name))
  const begun = names.filter((name) => name.endsWith('.begun')).map((name) => name.slice(0, -'.begun'.length))
  rmSync(folder, { recursive: true, force: true })
  if (answers.length === 0)
    throw new Failure('no process of the suite told what it called', {
      hint: 'Node and Python tell it, where they end by themselves and keep NODE_OPTIONS and PYTHONPATH.',
    })
  const read = answers.map((answer) =>
    answer['collector'] === 'v8' ? readNode(answer, checkout) : readPython(answer, checkout),
  )
  const spawned = read.reduce((sum, one) => sum + one.spawned, 0)
  const silent = begun.filter((name) => !names.includes(`${name}.json`)).length
  // One of those that began was started by us.
  const isComplete = silent === 0 && spawned <= begun.length - 1
  return {
    files: joined(read.map(({ files }) => files)),
    library: new Set(read.flatMap(({ library }) => library)),
    unsure: read.find(({ unsure }) => unsure !== null)?.unsure ?? (isComplete ? null : { code: 'processes' }),
  }
}

interface OfProcess {
  readonly files: ReadonlyMap<string, readonly CalledFunction[]>
  readonly library: readonly string[]
  readonly spawned: number
  readonly unsure: WhyAllMeasured | null
}

function readNode(answer: Record<string, unknown>, checkout: CheckoutRead): OfProcess {
  const { place, textOf } = checkout
  const told = record(answer['profile'], 'profile')
  const files = new Map<string, readonly CalledFunction[]>()
  const asked = new Set(list(told['asked'], 'asked').map((one) => text(one, 'asked')))
  let unsure = refusalIn(told)
  for (const one of list(told['functions'], 'functions')) {
    const script = record(one, 'functions')
    const url = text(script['url'], 'url')
    const { file, origin } = place(url)
    if (origin !== 'own') continue
    const source = textOf(file)
    const functions = list(script['functions'], 'functions').map(functionOf)
    const whole = functions.find(({ name, from }) => name === '' && from === 0)
    // What was rewritten on its way to V8 has other places.
    if (source === null || whole === undefined || !isAsRead(whole.to, source, url)) {
      unsure ??= { code: 'rewritten', file }
      continue
    }
    const named = functions.filter(({ name, from }) => isNamed(name) && !/^class\b/.test(source.slice(from, from + 6)))
    const plain = outermost(named).map((own) => ({ ...own, plain: !asked.has(own.name) && !asked.has('') }))
    // What is loaded several times is read, too, and not run alone.
    const before = files.get(file)
    const several = before === undefined ? plain : together([before, plain]).map((own) => ({ ...own, plain: false }))
    files.set(file, several)
  }
  return { files, library: filesOf(told['library'], checkout), spawned: number(told['spawned'], 'spawned'), unsure }
}

/** Node takes types out of a file and leaves everything where it was, and writes below it where it is from. */
function isAsRead(length: number, source: string, url: string): boolean {
  if (length === source.length) return true
  const from = url.startsWith('file:') ? url : pathToFileURL(url).href
  return /\.[mc]?ts$/.test(url) && length === source.length + `\n\n//# sourceURL=${from}`.length
}

function functionOf(written: unknown): Omit<CalledFunction, 'plain'> {
  const { functionName, ranges } = record(written, 'functions')
  const range = record(list(ranges, 'ranges')[0], 'ranges')
  return {
    name: text(functionName, 'functionName'),
    from: number(range['startOffset'], 'startOffset'),
    to: number(range['endOffset'], 'endOffset'),
    calls: number(range['count'], 'count'),
  }
}

function isNamed(name: string): boolean {
  return name !== '' && !name.startsWith('<')
}

function readPython(answer: Record<string, unknown>, checkout: CheckoutRead): OfProcess {
  const { place, textOf } = checkout
  const calls = new Map<string, number>()
  const frames = list(answer['frames'], 'frames').map((one) => record(one, 'frames'))
  for (const one of list(answer['calls'], 'calls')) {
    const [at = 0, times = 0] = list(one, 'calls').map((x) => number(x, 'calls'))
    const frame = frames[at]
    if (frame !== undefined) calls.set(`${frame['file']}\0${frame['name']}\0${frame['line']}`, times)
  }
  const byFile = new Map<string, Omit<CalledFunction, 'plain'>[]>()
  const odd = new Map<string, Set<number>>()
  // The file itself is a frame, also where it has no function.
  for (const frame of frames) {
    const { file, origin } = place(text(frame['file'], 'file'))
    if (origin === 'own') byFile.set(file, [])
  }
  for (const one of list(answer['functions'], 'functions')) {
    const written = record(one, 'functions')
    const { file, origin } = place(text(written['file'], 'file'))
    const source = textOf(file)
    if (origin !== 'own' || source === null) continue
    const starts = lineStarts(source)
    const name = text(written['name'], 'name')
    const [body, last] = [number(written['body'], 'body'), number(written['endLine'], 'endLine')]
    const times = calls.get(`${written['file']}\0${name}\0${written['line']}`) ?? 0
    const at = (line: number) => starts[line - 1] ?? source.length
    const own = { name, from: at(body), to: body > last ? at(body) : at(last + 1), calls: times }
    byFile.set(file, [...(byFile.get(file) ?? []), own])
    if (written['plain'] !== true) odd.set(file, (odd.get(file) ?? new Set()).add(own.from))
  }
  const files = new Map(
    [...byFile].map(([file, functions]) => [
      file,
      outermost(functions).map((own) => ({ ...own, plain: !(odd.get(file)?.has(own.from) ?? false) })),
    ]),
  )
  return {
    files,
    library: filesOf(answer['library'], checkout),
    spawned: number(answer['spawned'], 'spawned'),
    unsure: doubtOf(answer) ?? oddLines([...byFile.keys()], textOf),
  }
}

/** What a process did that hides calls from whoever counts them. */
function refusalIn(told: Record<string, unknown>): WhyAllMeasured | null {
  return typeof told['refusal'] === 'string' ? { code: 'not-counted', because: text(told['refusal'], 'refusal') } : null
}

function doubtOf(answer: Record<string, unknown>): WhyAllMeasured | null {
  const refusal = refusalIn(answer)
  if (refusal !== null) return refusal
  const [compiler] = list(answer['compilers'], 'compilers')
  if (compiler === undefined) return null
  return { code: 'compiled', package: text(compiler, 'compilers') }
}

/** Python ends a line there as well. */
function oddLines(files: readonly string[], textOf: CheckoutRead['textOf']): WhyAllMeasured | null {
  const file = files.find((file) => /\r(?!\n)/.test(textOf(file) ?? ''))
  return file === undefined ? null : { code: 'rewritten', file }
}

/** Relative to the checkout. */
function filesOf(written: unknown, { root, place }: CheckoutRead): string[] {
  const roots = [root, realpathSync(root)]
  return list(written, 'library').map((one) => {
    const { file } = place(text(one, 'library'))
    const inside = roots.find((folder) => file.startsWith(folder + path.sep))
    return inside === undefined ? file : path.relative(inside, file)
  })
}

/** Those that are in no other. */
function outermost<T extends Pick<CalledFunction, 'from' | 'to'>>(functions: readonly T[]): T[] {
  const kept: T[] = []
  for (const one of functions.toSorted((a, b) => a.from - b.from || b.to - a.to))
    if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one)
  return kept
}

function joined(all: readonly OfProcess['files'][]): Map<string, readonly CalledFunction[]> {
  const files = new Map<string, readonly CalledFunction[]>()
  for (const one of all)
    for (const [file, functions] of one) files.set(file, together([files.get(file) ?? [], functions]))
  return files
}

/** The same functions as several processes, or benchmarks, had them. */
export function together(several: readonly (readonly CalledFunction[])[]): CalledFunction[] {
  const byPlace = new Map<string, CalledFunction>()
  for (const one of several.flat()) {
    const key = `${one.from}\0${one.to}\0${one.name}`
    const before = byPlace.get(key)
    byPlace.set(
      key,
      before === undefined ? one : { ...one, calls: before.calls + one.calls, plain: before.plain && one.plain },
    )
  }
  return outermost([...byPlace.values()])
}
