/** Callgrind's functions as a profile: what an own function calls outside of the repository is its own, with stacks along
 *  the caller that took the most; and how often each own function was called. */

import { functionKey, type Sources } from '../source/sources.ts'
import type { CallgrindFunction } from './callgrind.ts'
import { createFrames } from './frames.ts'
import type { Placed } from './origin.ts'
import type { Frame, Profile, ProfileSample } from './profile.ts'

/** Instructions that count as one sample. */
export const perSample = 100_000

export interface Instructed {
  readonly profile: Profile
  /** By `functionKey`. */
  readonly calls: ReadonlyMap<string, number>
  /** Of all own functions with what they call. */
  readonly instructions: number
  /** By `functionKey`, what each takes with everything below. */
  readonly inclusive: ReadonlyMap<string, number>
}

export function instructedBy(
  functions: readonly CallgrindFunction[],
  place: (written: string) => Placed,
  sources: Sources,
): Instructed {
  const frames = createFrames()
  const samples: ProfileSample[] = []
  const ownFrame = frameNaming(place, sources)
  const outside = outsideParts(functions, (one) => ownFrame(one) !== null)
  const above = callersOf(functions)
  const calls = new Map<string, number>()
  const inclusive = new Map<string, number>()
  let instructions = 0
  const add = (stack: readonly number[], amount: number, line: number | null): void => {
    if (amount <= 0) return
    instructions += amount
    samples.push({ stack, weight: amount / perSample, line })
  }
  for (const one of functions) {
    for (const { to, times, instructions } of one.calls) {
      const frame = ownFrame(to)
      if (frame === null) continue
      const key = functionKey(frame)
      calls.set(key, (calls.get(key) ?? 0) + times)
      inclusive.set(key, (inclusive.get(key) ?? 0) + instructions)
    }
    const own = ownFrame(one)
    if (own === null) continue
    const stack = [
      ...chainAbove(one, above).map((caller) => frames.of(ownFrame(caller) ?? foreign(caller, place))),
      frames.of(own),
    ]
    // Lines of another function within it are of one that was inlined.
    const at = (written: string, line: number): { readonly stack: readonly number[]; readonly line: number | null } => {
      const { file, origin } = place(written)
      if (origin !== 'own') return { stack, line: null }
      const inlined = sources.named({ ...own, name: '', file, line }, line)
      const isOther = inlined.name !== '' && functionKey(inlined) !== functionKey(own)
      return { stack: isOther ? [...stack, frames.of(inlined)] : stack, line }
    }
    for (const [file, rows] of one.lines)
      for (const [line, amount] of rows) {
        const here = at(file, line)
        add(here.stack, amount, here.line)
      }
    for (const { to, instructions, file, line } of one.calls) {
      if (ownFrame(to) !== null) continue
      const here = at(file, line)
      add([...here.stack, frames.of(foreign(to, place))], instructions * (outside.get(to) ?? 1), here.line)
    }
  }
  return { profile: { frames: frames.all, samples, collecting: 0, idle: 0 }, calls, instructions, inclusive }
}

/** The own frame of a function; null where it is not the repository's. */
function frameNaming(place: (written: string) => Placed, sources: Sources): (one: CallgrindFunction) => Frame | null {
  const known = new Map<CallgrindFunction, Frame | null>()
  return (one) => {
    const before = known.get(one)
    if (before !== undefined) return before
    const { file, origin } = place(one.file)
    const lines = [...(one.lines.get(one.file)?.keys() ?? [])].filter((line) => line > 0)
    const line = Math.min(...lines, Number.MAX_SAFE_INTEGER)
    const frame: Frame = { name: one.name, file, line: 1, column: 0, origin: 'own', library: null }
    const found =
      origin !== 'own' ? null : lines.length === 0 ? sources.called(frame, 0) : sources.called({ ...frame, line }, line)
    known.set(one, found)
    return found
  }
}

function foreign({ name, file, program }: CallgrindFunction, place: (written: string) => Placed): Frame {
  const { origin, library } = place(file)
  return {
    name,
    file: file === '???' ? program : file,
    line: 1,
    column: 0,
    origin: origin === 'own' ? 'runtime' : origin,
    library,
  }
}

/** Of what a foreign function takes in all, the part that is not the repository's again, which it may call back. */
function outsideParts(
  functions: readonly CallgrindFunction[],
  isOwn: (one: CallgrindFunction) => boolean,
): Map<CallgrindFunction, number> {
  const parts = new Map<CallgrindFunction, number>()
  const open = new Set<CallgrindFunction>()
  const partOf = (one: CallgrindFunction): number => {
    const before = parts.get(one)
    if (before !== undefined) return before
    if (open.has(one)) return 1
    open.add(one)
    const self = selfOf(one)
    let [all, outside] = [self, self]
    for (const { to, instructions } of one.calls) {
      all += instructions
      if (!isOwn(to)) outside += instructions * (open.size > deepest ? 1 : partOf(to))
    }
    open.delete(one)
    const part = all === 0 ? 1 : outside / all
    parts.set(one, part)
    return part
  }
  for (const one of functions) if (!isOwn(one)) partOf(one)
  return parts
}

const deepest = 500

function selfOf({ lines }: CallgrindFunction): number {
  let sum = 0
  for (const rows of lines.values()) for (const amount of rows.values()) sum += amount
  return sum
}

/** Of each function the caller from which it takes the most. */
function callersOf(functions: readonly CallgrindFunction[]): Map<CallgrindFunction, CallgrindFunction> {
  const most = new Map<CallgrindFunction, number>()
  const callers = new Map<CallgrindFunction, CallgrindFunction>()
  for (const one of functions)
    for (const { to, instructions } of one.calls) {
      if (to === one || instructions < (most.get(to) ?? 0)) continue
      most.set(to, instructions)
      callers.set(to, one)
    }
  return callers
}

function chainAbove(
  one: CallgrindFunction,
  callers: ReadonlyMap<CallgrindFunction, CallgrindFunction>,
): CallgrindFunction[] {
  const chain: CallgrindFunction[] = []
  const seen = new Set([one])
  for (let at = callers.get(one); at !== undefined && !seen.has(at) && chain.length < 100; at = callers.get(at)) {
    seen.add(at)
    chain.unshift(at)
  }
  return chain
}
