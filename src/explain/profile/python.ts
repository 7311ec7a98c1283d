/** What runners/explain/sitecustomize.py leaves: stacks with the times at which they were met, or calls. */

import { Failure } from '../../model/failure.ts'
import { median } from '../../statistics/robust.ts'
import type { Placed } from './origin.ts'
import {
  type AllocationsTold,
  type Frame,
  type Profile,
  type ProfileSample,
  type SourceFunction,
  type Stretch,
  stretchAt,
} from './profile.ts'
import { list, number, record, text } from './untrusted.ts'

type Place = (written: string) => Placed

/** @param stretches when samples count; null: always. */
export function readPythonProfile(value: unknown, stretches: readonly Stretch[] | null, place: Place): Profile {
  const answer = record(value, 'answer')
  if (typeof answer['refusal'] === 'string') throw new Failure(`Python could not be sampled: ${answer['refusal']}`)
  const frames = framesOf(answer, place)
  const stacks = list(answer['stacks'], 'stacks').map((stack) => list(stack, 'stacks'))
  const weights = new Map<number, number>()
  const samples = list(answer['samples'], 'samples').map((one) => list(one, 'samples').map((x) => number(x, 'samples')))
  const [ticks, interval] = [
    [] as (readonly [stack: number, worked: number])[],
    number(answer['interval'] ?? 0, 'interval'),
  ]
  let [wall, waited] = [0, 0]
  for (const [i, [time = 0, cpu = 0, waits = 0, stack = 0]] of samples.entries()) {
    const stretch = stretchAt(time, stretches)
    if (stretch === null) continue
    const [before = time, cpuBefore = 0, waitsBefore = 0] = samples[i - 1] ?? []
    // A moment in which no thread worked has no stack.
    if (stack >= 0) ticks.push([stack, Math.min(time - Math.max(before, stretch[0]), cpu - cpuBefore)])
    if (i === 0 || stretchAt(before, stretches) !== stretch) continue
    wall += time - before
    // It let go of the processor by itself: where it was merely sent away, it did not wait.
    if (waits > waitsBefore) waited += Math.max(0, time - before - (cpu - cpuBefore))
  }
  const weigh = weighing(ticks, interval)
  for (const [stack, worked] of ticks) weights.set(stack, (weights.get(stack) ?? 0) + weigh(worked))
  return {
    frames,
    samples: [...weights].map(([at, weight]) => sampleOf(stacks[at] ?? [], weight, frames)),
    collecting: 0,
    idle: wall === 0 ? 0 : waited / wall,
  }
}

/** What Python was asked for, also what was freed at once. */
export function readPythonAllocations(value: unknown, place: Place): AllocationsTold {
  const answer = record(value, 'answer')
  if (typeof answer['refusal'] === 'string') return { told: null, because: text(answer['refusal'], 'refusal') }
  const frames = framesOf(answer, place)
  const stacks = list(answer['stacks'], 'stacks').map((stack) => list(stack, 'stacks'))
  const samples = list(answer['asked'], 'asked').flatMap((one) => {
    const [at = -1, bytes = 0, blocks = 0] = list(one, 'asked').map((x) => number(x, 'asked'))
    const isPossible = bytes > 0 && blocks >= 0 && bytes + blocks < Number.MAX_SAFE_INTEGER
    return isPossible ? [{ ...sampleOf(stacks[at] ?? [], bytes, frames), blocks }] : []
  })
  return { told: { frames, samples } }
}

/** A timer that goes off several times within one call of what is compiled is heard once, when it returns. Then the sample
 *  stands for all the time that was worked since the last one. */
function weighing(ticks: readonly (readonly [number, number])[], interval: number): (worked: number) => number {
  if (interval <= 0 || ticks.length === 0) return () => 1
  // Where others have the processor meanwhile, samples lie closer together in the time that is worked.
  const usual = median(ticks.map(([, worked]) => worked))
  const each = Math.min(interval, Math.max(interval / 4, usual))
  return (worked) => (worked < 2 * interval ? 1 : Math.round(worked / each))
}

function framesOf(answer: Record<string, unknown>, place: Place): Frame[] {
  return list(answer['frames'], 'frames').map((one) => {
    const frame = record(one, 'frames')
    const [name, line] = [text(frame['name'], 'name'), number(frame['line'], 'line')]
    // A function of a compiled package, of which no file is known.
    if (frame['library'] !== undefined)
      return { name, file: '', line, column: 0, origin: 'library', library: text(frame['library'], 'library') }
    const { file, origin, library } = place(text(frame['file'], 'file'))
    return { name, file, line, column: 0, origin, library }
  })
}

/** Frame and line in turn, from the leaf to the root. */
function sampleOf(stack: readonly unknown[], weight: number, frames: readonly Frame[]): ProfileSample {
  const inOrder: number[] = []
  let line: number | null = null
  for (let i = 0; i < stack.length; i += 2) {
    const at = number(stack[i], 'stacks')
    if (frames[at] === undefined) continue
    if (line === null && frames[at].origin === 'own') line = number(stack[i + 1], 'stacks')
    // A comprehension runs in a frame of its own, which is its function's.
    if (inOrder.at(-1) !== at || frames[at].origin !== 'own') inOrder.push(at)
  }
  return { stack: inOrder.reverse(), weight, line }
}

export function readPythonCounts(value: unknown, place: Place): SourceFunction[] {
  const answer = record(value, 'answer')
  const frames = framesOf(answer, place)
  const calls = new Map<string, number>()
  for (const one of list(answer['calls'], 'calls')) {
    const [at = 0, times = 0] = list(one, 'calls').map((x) => number(x, 'calls'))
    const frame = frames[at]
    if (frame !== undefined) calls.set(keyOf(frame), times)
  }
  return list(answer['functions'], 'functions').flatMap((one) => {
    const written = record(one, 'functions')
    const { file, origin } = place(text(written['file'], 'file'))
    if (origin !== 'own') return []
    const [name, line] = [text(written['name'], 'name'), number(written['line'], 'line')]
    const endLine = number(written['endLine'], 'endLine')
    return [{ file, name, line, endLine, column: 0, calls: calls.get(keyOf({ file, name, line })) ?? 0 }]
  })
}

function keyOf({ file, name, line }: Pick<Frame, 'file' | 'name' | 'line'>): string {
  return `${file}\0${name}\0${line}`
}
