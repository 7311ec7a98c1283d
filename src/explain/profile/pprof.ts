/** What Go's own profiler leaves: pprof, a protocol buffer that is compressed (google/pprof, proto/profile.proto). Inlined
 *  functions are frames of their own. It comes from a process that ran the user's code: numbers of strings, functions and
 *  locations are looked up and never trusted. */

import { gunzipSync } from 'node:zlib'
import { Failure } from '../../model/failure.ts'
import type { Sources } from '../source/sources.ts'
import { createFrames } from './frames.ts'
import type { Placed } from './origin.ts'
import type { Frame, Profile, ProfileSample } from './profile.ts'
import { fieldsOf, numbersOf } from './protobuf.ts'

interface Function {
  readonly name: number
  readonly file: number
  readonly startLine: number
}

interface Line {
  readonly of: number
  readonly line: number
}

interface Tables {
  readonly texts: readonly string[]
  readonly functions: ReadonlyMap<number, Function>
  /** The innermost of what is inlined first. */
  readonly locations: ReadonlyMap<number, readonly Line[]>
  readonly samples: readonly { readonly locations: readonly number[]; readonly count: number }[]
}

/** Unpacked, more than this is no profile of seconds. */
const mostBytes = 512 * 1024 ** 2
const longestName = 1_000

export function readPprof(bytes: Uint8Array, place: (written: string) => Placed, sources: Sources): Profile {
  const tables = tablesOf(unpacked(bytes))
  const frames = createFrames()
  const samples: ProfileSample[] = []
  let collecting = 0
  for (const { locations, count } of tables.samples) {
    if (count === 0) continue
    const lines = locations.flatMap((id) => tables.locations.get(id) ?? []).toReversed()
    let line: number | null = null
    const stack: number[] = []
    for (const one of lines) {
      const frame = frameOf(one, tables, place)
      if (frame === null) continue
      if (frame.origin === 'own') line = one.line
      stack.push(frames.of(frame.origin === 'own' ? sources.named(frame, one.line) : frame))
    }
    if (stack.length === 0) continue
    if (frames.all[stack[0]!]!.name === collector) collecting += count
    else samples.push({ stack, weight: count, line })
  }
  return { frames: frames.all, samples, collecting, idle: 0 }
}

/** The goroutines in which the garbage is collected beside the rest. */
const collector = 'runtime.gcBgMarkWorker'

function frameOf({ of, line }: Line, { functions, texts }: Tables, place: (written: string) => Placed): Frame | null {
  const found = functions.get(of)
  if (found === undefined) return null
  const { file, origin, library } = place((texts[found.file] ?? '').slice(0, longestName))
  const name = (texts[found.name] ?? '').slice(0, longestName)
  return { name, file, line: found.startLine || line || 1, column: 0, origin, library }
}

function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes })
  } catch (error) {
    throw new Failure('the profile of pprof cannot be unpacked', {
      hint: 'The process was ended while it wrote it.',
      cause: error,
    })
  }
}

function tablesOf(message: Uint8Array): Tables {
  const texts: string[] = []
  const functions = new Map<number, Function>()
  const locations = new Map<number, readonly Line[]>()
  const samples: Tables['samples'][number][] = []
  const decoder = new TextDecoder()
  for (const one of fieldsOf(message)) {
    if (one.field === 2) samples.push(sampleOf(one.bytes))
    else if (one.field === 4) locations.set(...locationOf(one.bytes))
    else if (one.field === 5) functions.set(...functionOf(one.bytes))
    else if (one.field === 6) texts.push(decoder.decode(one.bytes))
  }
  return { texts, functions, locations, samples }
}

function sampleOf(message: Uint8Array): Tables['samples'][number] {
  const locations: number[] = []
  const values: number[] = []
  for (const one of fieldsOf(message)) {
    if (one.field === 1) locations.push(...numbersOf(one))
    else if (one.field === 2) values.push(...numbersOf(one))
  }
  // The first value is how many samples, the second what they stand for.
  return { locations, count: values[0] ?? 0 }
}

function locationOf(message: Uint8Array): [id: number, lines: readonly Line[]] {
  let id = 0
  const lines: Line[] = []
  for (const one of fieldsOf(message)) {
    if (one.field === 1) id = one.number
    else if (one.field === 4) {
      const [of, line] = [1, 2].map((wanted) => numberIn(one.bytes, wanted))
      lines.push({ of: of!, line: line! })
    }
  }
  return [id, lines]
}

function functionOf(message: Uint8Array): [id: number, known: Function] {
  const [id, name, file, startLine] = [1, 2, 4, 5].map((wanted) => numberIn(message, wanted))
  return [id!, { name: name!, file: file!, startLine: startLine! }]
}

function numberIn(message: Uint8Array, wanted: number): number {
  for (const { field, number } of fieldsOf(message)) if (field === wanted) return number
  return 0
}
