/** What V8's inspector gives: a sampled profile of processor time (`Profiler.Profile` of the DevTools protocol), a
 *  sampled profile of allocations, and exact counts of blocks. It comes from a process that ran the user's code, so
 *  every field is checked before it is used. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { addonFrames } from './addons.ts'
import { createFrames, type Frames } from './frames.ts'
import { lineStarts } from './line-starts.ts'
import type { Placed } from './origin.ts'
import {
  type Allocations,
  type Frame,
  type Profile,
  type ProfileSample,
  type SourceFunction,
  type Stretch,
  stretchAt,
} from './profile.ts'
import { readMaps, type SourceMaps } from './source-map.ts'
import { list, number, record, text } from './untrusted.ts'

type Place = (written: string) => Placed

interface Node {
  readonly frame: Frame
  readonly parent: number | null
  /** Where it was, in itself or, of what has no file, in its caller. */
  readonly ticks: readonly (readonly [line: number, ticks: number])[]
  readonly hasOwnLines: boolean
}

type CallFrame = Record<string, unknown>

/** Pseudo-frames. `(program)` is native code that V8 knows nothing of: the process' own start and end, waiting. */
const pseudo = new Set(['(root)', '(program)', '(idle)', '(garbage collector)'])

/** @param stretches when samples count; null: always. */
export function readV8Profile(value: unknown, stretches: readonly Stretch[] | null, place: Place): Profile {
  const profile = record(value, 'profile')
  const maps = readMaps(profile['maps'], place)
  const frames = createFrames()
  const samples: ProfileSample[] = []
  let collecting = 0
  let idle = 0
  let program = 0
  // It began anew where that told more.
  for (const one of [...list(profile['earlier'] ?? [], 'earlier'), profile]) {
    const part = record(one, 'profile')
    const counts = countSamples(part, stretches)
    if (counts.size === 0) continue
    const nodes = nodesOf(part, place, maps)
    for (const [id, weight] of counts) {
      const node = nodes.get(id)
      if (node === undefined) continue
      const { name } = node.frame
      if (name === '(garbage collector)') collecting += weight
      else if (name === '(idle)') idle += weight
      else if (pseudo.has(name)) program += weight
      else samples.push(...samplesOf(node, weight, stackOf(id, nodes, frames)))
    }
  }
  const all = collecting + idle + program + samples.reduce((sum, { weight }) => sum + weight, 0)
  return { frames: frames.all, samples, collecting, idle: all === 0 ? 0 : idle / all }
}

function countSamples(profile: Record<string, unknown>, stretches: readonly Stretch[] | null): Map<number, number> {
  const ids = list(profile['samples'], 'samples')
  const deltas = list(profile['timeDeltas'], 'timeDeltas')
  let time = number(profile['startTime'], 'startTime')
  const counts = new Map<number, number>()
  for (const [i, id] of ids.entries()) {
    time += number(deltas[i] ?? 0, 'timeDeltas')
    if (stretchAt(time, stretches) === null) continue
    const key = number(id, 'samples')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function nodesOf(part: Record<string, unknown>, place: Place, maps: SourceMaps): Map<number, Node> {
  const written = list(part['nodes'], 'nodes').map((one) => record(one, 'node'))
  const parents = new Map<number, number>()
  const called = new Map<number, CallFrame>()
  for (const node of written) {
    const id = number(node['id'], 'id')
    called.set(id, record(node['callFrame'], 'callFrame'))
    for (const child of list(node['children'] ?? [], 'children')) parents.set(number(child, 'children'), id)
  }
  const addons = addonFrames(part, place)
  const nodes = new Map<number, Node>()
  for (const node of written) {
    const id = number(node['id'], 'id')
    const own = called.get(id)!
    const parent = parents.get(id) ?? null
    // What has no file has no lines: they are its caller's.
    const lined = own['url'] === '' ? (called.get(parent ?? id) ?? own) : own
    const url = text(lined['url'], 'url')
    nodes.set(id, {
      frame: addons.get(id) ?? frameOf(own, place, maps),
      parent,
      hasOwnLines: place(url).origin === 'own',
      ticks: ticksOf(node, maps(url)),
    })
  }
  return nodes
}

function ticksOf(node: Record<string, unknown>, map: ReturnType<SourceMaps>): Node['ticks'] {
  return list(node['positionTicks'] ?? [], 'positionTicks').map((tick) => {
    const { line, ticks } = record(tick, 'positionTicks')
    const at = number(line, 'line')
    return [map === null ? at : map.lineOf(at), number(ticks, 'ticks')] as const
  })
}

function frameOf(callFrame: CallFrame, place: Place, maps: SourceMaps): Frame {
  const url = text(callFrame['url'], 'url')
  const { file, origin, library } = place(url)
  const name = text(callFrame['functionName'], 'functionName')
  const line = number(callFrame['lineNumber'], 'lineNumber') + 1
  const column = number(callFrame['columnNumber'], 'columnNumber') + 1
  const source = maps(url)?.functionAt(name, line, column) ?? null
  return { name, file, line, column, origin, library, ...source }
}

function stackOf(id: number, nodes: ReadonlyMap<number, Node>, frames: Frames): number[] {
  const stack: number[] = []
  const seen = new Set<number>()
  for (let at: number | null = id; at !== null && !seen.has(at); at = nodes.get(at)?.parent ?? null) {
    seen.add(at)
    const node = nodes.get(at)
    if (node !== undefined && !pseudo.has(node.frame.name)) stack.push(frames.of(node.frame))
  }
  return stack.reverse()
}

/** Lines are known of the leaf alone, and of the whole profile: their parts are taken to be the same throughout. */
function samplesOf({ hasOwnLines, ticks }: Node, weight: number, stack: readonly number[]): ProfileSample[] {
  const all = ticks.reduce((sum, [, count]) => sum + count, 0)
  if (!hasOwnLines || all === 0) return [{ stack, weight, line: null }]
  return ticks.map(([line, count]) => ({ stack, weight: (weight * count) / all, line }))
}

/** @returns bytes by stack, of one process from its start to its end. */
export function readV8Allocations(value: unknown, place: Place): Allocations {
  const frames = createFrames()
  const samples: ProfileSample[] = []
  const maps = readMaps(record(value, 'profile')['maps'], place)
  const pending: { readonly node: Record<string, unknown>; readonly above: readonly number[] }[] = [
    { node: record(record(value, 'profile')['head'], 'head'), above: [] },
  ]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const frame = frameOf(record(next.node['callFrame'], 'callFrame'), place, maps)
    const stack = pseudo.has(frame.name) ? next.above : [...next.above, frames.of(frame)]
    const bytes = number(next.node['selfSize'], 'selfSize')
    if (bytes > 0) samples.push({ stack, weight: bytes, line: null })
    for (const child of list(next.node['children'] ?? [], 'children'))
      pending.push({ node: record(child, 'children'), above: stack })
  }
  return { frames: frames.all, samples }
}

/** Functions of the checkout's own files with how often each was called. Files are read for the lines. */
export function readV8Counts(value: unknown, root: string, place: Place): SourceFunction[] {
  return list(value, 'result').flatMap((one) => {
    const script = record(one, 'result')
    const url = text(script['url'], 'url')
    const { file, origin } = place(url)
    if (origin !== 'own') return []
    const map = readMaps([script], place)(url)
    const ran = map?.text ?? readText(path.join(root, file))
    if (ran === null) return []
    const starts = lineStarts(ran)
    return list(script['functions'], 'functions').flatMap((written) => {
      const { functionName, ranges } = record(written, 'functions')
      const range = record(list(ranges, 'ranges')[0], 'ranges')
      const [from, to] = [number(range['startOffset'], 'startOffset'), number(range['endOffset'], 'endOffset')]
      const name = text(functionName, 'functionName')
      // The first of each file is the file itself.
      if (name === '' && from === 0) return []
      const begin = positionOf(from, starts)
      const end = positionOf(to, starts)
      const source = map?.functionAt(name, begin.line, begin.column) ?? null
      const endLine = source === null ? end.line : Math.max(source.line, map!.lineOf(end.line, end.column - 1))
      return [{ file, name, ...begin, ...source, endLine, calls: number(range['count'], 'count') }]
    })
  })
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function positionOf(offset: number, starts: readonly number[]): { line: number; column: number } {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return { line: low, column: offset - starts[low - 1]! + 1 }
}
