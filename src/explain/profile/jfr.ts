/** What `jfr print --json` tells of a recording of the Java virtual machine: stacks with the leaf first, inlined methods as
 *  frames of their own. Frames have a class and a line, and no file. The recording comes from a process that ran the user's
 *  code. */

import { Failure } from '../../model/failure.ts'
import type { Sources } from '../source/sources.ts'
import { createFrames } from './frames.ts'
import type { Frame, Profile, ProfileSample } from './profile.ts'
import { list, number, record, text } from './untrusted.ts'

/** The event that a stack is sampled with. */
export const sampleEvent = 'jdk.ExecutionSample'

/** @param fileOf the file of the checkout that a class is written in; null where it is not the repository's. */
export function readJfr(json: string, fileOf: (type: string) => string | null, sources: Sources): Profile {
  const frames = createFrames()
  const known = new Map<string, { readonly at: number; readonly line: number | null }>()
  const placed = (one: unknown) => {
    const { type, name, line } = methodOf(one)
    const key = `${type}\0${name}\0${line}`
    const before = known.get(key)
    if (before !== undefined) return before
    const frame = frameOf(type, name, line, fileOf)
    const isOwn = frame.origin === 'own'
    const found = { at: frames.of(isOwn ? sources.named(frame, line) : frame), line: isOwn ? line : null }
    known.set(key, found)
    return found
  }
  const weights = new Map<string, { sample: ProfileSample; weight: number }>()
  for (const event of eventsIn(json)) {
    const values = record(record(event, 'event')['values'], 'values')
    const trace = values['stackTrace']
    if (trace === null || trace === undefined) continue
    const leafFirst = list(record(trace, 'stackTrace')['frames'], 'frames').map(placed)
    if (leafFirst.length === 0) continue
    const line = leafFirst.find((one) => one.line !== null)?.line ?? null
    const stack = leafFirst.map(({ at }) => at).reverse()
    const key = `${stack.join(',')}:${line}`
    const same = weights.get(key)
    if (same === undefined) weights.set(key, { sample: { stack, weight: 1, line }, weight: 1 })
    else same.weight++
  }
  const samples = [...weights.values()].map(({ sample, weight }) => ({ ...sample, weight }))
  return { frames: frames.all, samples, collecting: 0, idle: 0 }
}

function eventsIn(json: string): readonly unknown[] {
  let whole: unknown
  try {
    whole = JSON.parse(json)
  } catch (error) {
    throw new Failure('what jfr prints of a recording is no JSON', { cause: error })
  }
  return list(record(record(whole, 'answer')['recording'], 'recording')['events'], 'events')
}

function methodOf(frame: unknown): { type: string; name: string; line: number } {
  const { method, lineNumber } = record(frame, 'frame')
  const { type, name } = record(method, 'method')
  // Where a method has no lines it says 0, or -1.
  const line = Math.max(1, typeof lineNumber === 'number' ? number(lineNumber, 'lineNumber') : 1)
  return { type: text(record(type, 'type')['name'], 'type').replaceAll('/', '.'), name: text(name, 'name'), line }
}

/** The virtual machine's own. */
const runtime = /^(?:java|javax|jdk|sun|com\.sun)\./
/** What JMH makes around a benchmark, from sources that nobody wrote. */
const generated = /\.jmh_generated\./

function frameOf(type: string, method: string, line: number, fileOf: (type: string) => string | null): Frame {
  const simple = type.split('.').at(-1)!
  const bare = simple.split('$').find((one) => one !== '' && !/^\d+$/.test(one)) ?? simple
  const name = `${simple.replaceAll('$', '.')}.${method === '<init>' ? bare : method}`
  const file = generated.test(type) ? null : fileOf(type)
  const frame = { name, line, column: 0 }
  if (file !== null) return { ...frame, file, origin: 'own', library: null }
  if (runtime.test(type)) return { ...frame, file: type, origin: 'runtime', library: null }
  // A package is called by its first names, as most are.
  return {
    ...frame,
    file: type,
    origin: 'library',
    library: type.split('.').slice(0, -1).slice(0, 3).join('.') || type,
  }
}
