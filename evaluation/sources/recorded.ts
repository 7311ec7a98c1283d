/** Recorded pairs: one line of JSON a pair, as `npm run evaluate -- --record` writes them, by themselves or packed by
 *  gzip. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Pairing } from '../../src/model/run.ts'
import { median } from '../../src/statistics/robust.ts'
import type { Recorded, Samples, Series, SeriesPair } from './series.ts'

export interface RecordedLine {
  readonly suite: string
  readonly mode: Pairing
  /** Relative extra work of head that was asked for. */
  readonly slower: number
  /** `a`, `base`: base ran first; `b`, `head`: head did; null: both at once, or in turn. */
  readonly first: string | null
  readonly seconds: number
  /** Unix seconds, and the load average of a minute. */
  readonly start?: number
  readonly load?: number
  /** Units of work of one sample, by benchmark: what extra work is rounded to. */
  readonly units?: Readonly<Record<string, number>>
  readonly base: Readonly<Record<string, readonly number[]>>
  readonly head: Readonly<Record<string, readonly number[]>>
}

/** Units of work of one sample in the recordings of November 2026, which do not say it themselves. */
const knownUnits: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  js: { json: 25, stringify: 45, regex: 700, sort: 60, map: 220, float: 900, memory: 900, alloc: 1200 },
  py: { json: 22, regex: 90, sort: 110, dict: 260, objects: 110, calls: 110 },
}

/** The series of a folder's `.jsonl` files, one per suite and pairing; null where there is no such folder. */
export function readRecordings(folder: string): Series[] | null {
  if (!existsSync(folder)) return null
  const files = readdirSync(folder).filter((name) => /\.jsonl(\.gz)?$/.test(name) && !name.startsWith('blocks'))
  const lines = files.sort().flatMap((name) => readLines(path.join(folder, name)))
  const names = [...new Set(lines.map(nameOf))]
  return names.map((name) =>
    seriesOf(
      name,
      lines.filter((line) => nameOf(line) === name),
    ),
  )
}

function nameOf({ suite, mode }: RecordedLine): string {
  return `${suite} ${mode}`
}

function readLines(file: string): RecordedLine[] {
  const bytes = readFileSync(file)
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  return lines.flatMap((text, i) => (text.trim() === '' ? [] : [parseLine(text, `${file}:${i + 1}`)]))
}

function parseLine(text: string, place: string): RecordedLine {
  let line: Partial<RecordedLine>
  try {
    line = JSON.parse(text)
  } catch (cause) {
    throw new Error(`${place}: not a line of JSON`, { cause })
  }
  const { suite, mode, slower, seconds, base, head } = line
  if (typeof suite !== 'string' || typeof mode !== 'string') throw new Error(`${place}: no suite or mode`)
  if (typeof slower !== 'number' || typeof seconds !== 'number') throw new Error(`${place}: no slower or seconds`)
  if (typeof base !== 'object' || typeof head !== 'object') throw new Error(`${place}: no base or head`)
  return line as RecordedLine
}

function seriesOf(name: string, lines: readonly RecordedLine[]): Series {
  const benchmarks = Object.keys(lines[0]!.base).sort()
  const units = lines[0]!.units ?? knownUnits[lines[0]!.suite] ?? {}
  const extraOf = (slower: number) => benchmarks.map((benchmark) => extraWork(units[benchmark], slower))
  const effects = [...new Set(lines.map((line) => line.slower))].filter((slower) => slower > 0).sort((a, b) => a - b)
  return {
    name,
    pairing: lines[0]!.mode,
    benchmarks,
    secondsPerPair: median(lines.map((line) => line.seconds)),
    same: lines.map((line) => pairOf(line, benchmarks, extraOf(line.slower))),
    unchanged: lines.filter(({ slower }) => slower === 0).map((line) => pairOf(line, benchmarks)),
    ...recordedOf(lines),
    slower: effects.map((nominal) => ({
      nominal,
      extra: extraOf(nominal),
      pairs: lines.filter((line) => line.slower === nominal).map((line) => pairOf(line, benchmarks)),
    })),
  }
}

function recordedOf(lines: readonly RecordedLine[]): { readonly recorded?: Recorded } {
  const starts = lines.flatMap(({ start }) => start ?? [])
  const loads = lines.flatMap(({ load }) => load ?? [])
  if (starts.length === 0 || loads.length === 0) return {}
  const [from, to] = [Math.min(...starts), Math.max(...starts)]
  return { recorded: { from, to, load: [Math.min(...loads), Math.max(...loads)] } }
}

/** True log-effect: a sample is a whole number of units of work. */
function extraWork(units: number | undefined, slower: number): number {
  return units === undefined ? Math.log1p(slower) : Math.log(Math.round(units * (1 + slower)) / units)
}

/** @param removed log-effects that head's times are freed of, so that every line tells of the same program. */
function pairOf(line: RecordedLine, benchmarks: readonly string[], removed?: readonly number[]): SeriesPair {
  const side = (of: RecordedLine['base'], factor: (i: number) => number): Samples =>
    benchmarks.map((benchmark, i) => Float64Array.from(of[benchmark] ?? [], (value) => value * factor(i)))
  return {
    first: line.first === 'b' || line.first === 'head' ? 'head' : 'base',
    base: side(line.base, () => 1),
    head: side(line.head, (i) => Math.exp(-(removed?.[i] ?? 0))),
  }
}
