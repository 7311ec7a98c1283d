/** Stacks as lines of text, `a;b;c 12`, as a command of the user's own leaves them. How a frame is written differs from
 *  tool to tool: a name alone (perf's stackcollapse, async-profiler), `name (file:line)` (py-spy, our own), `file:name`,
 *  a name with its program (`libc.so.6`malloc`). A file of the checkout makes it an own frame; else its name is looked
 *  up in the sources. */

import { Failure } from '../../model/failure.ts'
import { createFrames } from './frames.ts'
import type { Placed } from './origin.ts'
import type { Frame, Profile, ProfileSample } from './profile.ts'

/** Where a name is defined in the checkout; null where nowhere. */
export type LookUp = (name: string) => { readonly name: string; readonly file: string; readonly line: number } | null

export interface FoldedPlaces {
  place(written: string): Placed
  /** Of a path that is relative to the checkout: whether there is such a file. */
  isThere(file: string): boolean
  lookUp: LookUp
  /** An own frame by its function, which has `line` in it. */
  named(frame: Frame, line: number): Frame
}

const longestName = 1_000

/** @param from what the text is of, for messages. @throws Failure that says what was found where it is no profile. */
export function readFolded(text: string, from: string, places: FoldedPlaces): Profile {
  const frames = createFrames()
  const samples: ProfileSample[] = []
  const known = new Map<string, { readonly frame: Frame; readonly line: number | null }>()
  let [others, zero] = [0, 0]
  let other = ''
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [, stack, count] = /^(.*\S)\s+(\d+(?:\.\d+)?)\s*$/.exec(line) ?? []
    if (stack === undefined) {
      if (others++ === 0) other = line
      continue
    }
    if (Number(count) === 0) {
      zero++
      continue
    }
    let own: number | null = null
    const numbers = stack.split(';').map((written) => {
      const found = known.get(written) ?? frameOf(written, places)
      known.set(written, found)
      if (found.frame.origin === 'own') own = found.line
      return frames.of(found.frame)
    })
    samples.push({ stack: numbers, weight: Number(count), line: own })
  }
  if (samples.length === 0) throw nothing(from, others, zero, other)
  if (!frames.all.some(({ origin }) => origin === 'own')) {
    const names = frames.all.slice(0, 3).map(({ name }) => JSON.stringify(name.slice(0, 60)))
    throw new Failure(
      `${from} has ${samples.length} stacks, and no frame of them is the repository’s: ${names.join(', ')}`,
      {
        hint: 'Frames are known by their file (`name (src/parse.c:12)`), or by a name that a source file of the checkout defines. Were names left out, as of a program without symbols?',
      },
    )
  }
  return { frames: frames.all, samples, collecting: 0, idle: 0 }
}

function nothing(from: string, others: number, zero: number, other: string): Failure {
  const hint = 'One stack a line, from the root to the leaf, and how many samples it has: `main;parse;next 12`.'
  if (zero > 0)
    return new Failure(`${from} has ${zero} stacks, all with 0 samples`, {
      hint: 'Let the profiler run for longer, or the benchmark do more.',
    })
  if (others > 0)
    return new Failure(`no line of ${from} reads as a stack; the first is ${JSON.stringify(other.slice(0, 80))}`, {
      hint,
    })
  return new Failure(`${from} is empty`, { hint })
}

/** `name (file:line)`, `file:name:line` and what else there is. */
function frameOf(written: string, places: FoldedPlaces): { frame: Frame; line: number | null } {
  const text = written
    .trim()
    .slice(0, longestName)
    .replace(/_\[[a-z]\]$/, '')
  const [, named, inside, after] = /^(.*?)\s*\(([^()]*?)(?::(\d+))?\)$/.exec(text) ?? []
  if (named !== undefined && inside !== undefined && looksLikeFile(inside))
    return placed(named, inside, Number(after ?? 0), places)
  const [, file, name, line] = /^((?:[\w.-]*\/)*[\w.-]+\.\w+):([^:].*?)(?::(\d+))?$/.exec(text) ?? []
  if (file !== undefined && name !== undefined && looksLikeFile(file))
    return /^\d+$/.test(name) ? placed('', file, Number(name), places) : placed(name, file, Number(line ?? 0), places)
  const [, program, symbol] = /^(.*)`(.+)$/.exec(text) ?? []
  return byName(symbol ?? text, program ?? '', places)
}

function looksLikeFile(text: string): boolean {
  return /[/\\]|\.\w{1,5}$/.test(text) && !/\s/.test(text)
}

function placed(
  name: string,
  written: string,
  line: number,
  places: FoldedPlaces,
): { frame: Frame; line: number | null } {
  const relative = written.replace(/^\.\//, '')
  const { file, origin, library } = places.isThere(relative)
    ? ({ file: relative, origin: 'own', library: null } as const)
    : places.place(written)
  const frame: Frame = { name, file, line: Math.max(1, line), column: 0, origin, library }
  if (origin !== 'own') return { frame, line: null }
  if (line > 0) return { frame: places.named(frame, line), line }
  const found = places.lookUp(name)
  return { frame: found !== null && found.file === file ? { ...frame, ...found } : frame, line: null }
}

function byName(name: string, program: string, places: FoldedPlaces): { frame: Frame; line: number | null } {
  const found = places.lookUp(name)
  if (found !== null) return { frame: { ...found, column: 0, origin: 'own', library: null }, line: null }
  return { frame: { name, file: program, line: 1, column: 0, origin: 'runtime', library: null }, line: null }
}
