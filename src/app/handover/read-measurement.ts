/** The strict reader of measurements. A document may come from a stranger's job, which can write whatever
 *  it likes: so every field is checked, every text and every list has a longest, and numbers are finite.
 *  Nothing of it is believed but the numbers; who it is about is for the caller to know. */

import { tooNestedAt } from '../../formats/parse-json.ts'
import { readResults } from '../../formats/registry.ts'
import { FormatFailure } from '../../model/failure.ts'
import type { Launch, Pair, Shard, Side } from '../../model/run.ts'
import { parseReport } from '../../report/json/json.ts'
import {
  between,
  count,
  list,
  literal,
  Mismatch,
  nullable,
  object,
  optional,
  type Shape,
  text,
} from '../../report/json/shape.ts'
import type { VerdictNumbers } from '../gating/verdict-numbers.ts'
import { type Measurement, measurementSchema, mostMeasurementBytes } from './measurement.ts'

const longestText = 20_000
const longestName = 1_000
const mostNotes = 200
/** `max-rounds` has the same limit. */
const mostPairs = 1_000
const mostRuns = 1_000
const mostBenchmarks = 20_000
const mostMetrics = 50

/** @param file how errors name it. @throws FormatFailure */
export function readMeasurement(bytes: Uint8Array, file: string): Measurement {
  if (bytes.length > mostMeasurementBytes) {
    throw new FormatFailure(file, undefined, `${bytes.length} bytes; the most is ${mostMeasurementBytes}`)
  }
  const document = parse(bytes, file)
  try {
    refuseLongTexts(document, '')
    return readDocument(document, file)
  } catch (error) {
    if (error instanceof Mismatch) throw new FormatFailure(file, error.path, error.message, { cause: error })
    throw error
  }
}

function parse(bytes: Uint8Array, file: string): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const nested = tooNestedAt(text, mostDepth)
    if (nested !== undefined) throw new FormatFailure(file, undefined, nested.why)
    return JSON.parse(text) as unknown
  } catch (error) {
    if (error instanceof FormatFailure) throw error
    throw new FormatFailure(file, undefined, `not valid JSON: ${(error as Error).message.slice(0, 200)}`, {
      cause: error,
    })
  }
}

/** A measurement has nine levels. */
const mostDepth = 20

/** The longest text that a measuring job writes of its own is a failure's message. Without a list of what is in it,
 *  which takes more memory than the document. */
function refuseLongTexts(value: unknown, path: string): void {
  if (typeof value === 'string' && value.length > longestText) {
    throw new Mismatch(path, `a text of at most ${longestText} characters`, value)
  }
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const inner of value) refuseLongTexts(inner, path)
    return
  }
  for (const key in value) refuseLongTexts((value as Record<string, unknown>)[key], `${path}.${key.slice(0, 80)}`)
}

const commit: Shape<string> = (value, path) => {
  const hash = text(value, path)
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(hash)) throw new Mismatch(path, 'a full commit hash', value)
  return hash
}

const part = between(1, 256)
const shard: Shape<Shard> = (value, path) => {
  const found = object<Shard>({ index: part, of: part })(value, path)
  if (count(found.index, path) > count(found.of, path)) throw new Mismatch(path, 'a part of the whole', value)
  return found
}

function atMost<T>(most: number, shape: Shape<readonly T[]>): Shape<readonly T[]> {
  return (value, path) => {
    if (Array.isArray(value) && value.length > most) throw new Mismatch(path, `a list of at most ${most}`, value)
    return shape(value, path)
  }
}

const anything: Shape<unknown> = (value) => value

/** The launches of an embedded run, by the reader of all runs; none for null. */
function launches(file: string): Shape<readonly Launch[]> {
  return (value, path) => {
    if (value === null) return []
    const bytes = new TextEncoder().encode(JSON.stringify(value) ?? 'null')
    const { reading } = readResults([{ path: `${file}: ${path}`, bytes }], 'benchgate')
    for (const [i, launch] of reading.launches.entries()) checkLaunch(launch, `${path}.launches[${i}]`)
    return reading.launches
  }
}

function checkLaunch({ benchmarks }: Launch, path: string): void {
  if (benchmarks.length > mostBenchmarks) throw new Mismatch(path, `at most ${mostBenchmarks} benchmarks`, benchmarks)
  for (const { name, metrics } of benchmarks) {
    if (name.length > longestName) throw new Mismatch(path, `names of at most ${longestName} characters`, name)
    if (metrics.length > mostMetrics) throw new Mismatch(path, `at most ${mostMetrics} metrics`, metrics)
  }
}

type Written =
  | {
      readonly kind: 'paired'
      readonly pairs: readonly { readonly first: Side; readonly lacks?: readonly Side[] | undefined }[]
      readonly base: readonly Launch[]
      readonly head: readonly Launch[]
    }
  | {
      readonly kind: 'stored'
      readonly head: readonly Launch[]
      readonly base: {
        readonly runs: readonly (readonly Launch[])[]
        readonly otherMachine: { readonly base: string; readonly head: string } | null
        readonly counts?: 'alike' | 'unlike'
      } | null
    }

const side = literal('base', 'head')

function writtenShape(file: string): Shape<Written> {
  const run = launches(file)
  const paired = object<Extract<Written, { kind: 'paired' }>>({
    kind: literal('paired'),
    pairs: atMost(mostPairs, list(object({ first: side, lacks: optional(list(side)) }))),
    base: run,
    head: run,
  })
  const stored = object<Extract<Written, { kind: 'stored' }>>({
    kind: literal('stored'),
    head: run,
    base: nullable(
      object<NonNullable<Extract<Written, { kind: 'stored' }>['base']>>({
        runs: atMost(mostRuns, list(run)),
        otherMachine: nullable(object({ base: text, head: text })),
        counts: optional(literal('alike', 'unlike')),
      }),
    ),
  })
  return (value, path) => {
    const { kind } = object<Pick<Written, 'kind'>>({ kind: literal('paired', 'stored') })(value, path)
    return kind === 'paired' ? paired(value, path) : stored(value, path)
  }
}

function readDocument(value: unknown, file: string): Measurement {
  const found = object<Record<'schema' | 'subject' | 'shard' | 'report' | 'evidence', unknown>>({
    schema: literal(measurementSchema),
    subject: anything,
    shard: anything,
    report: anything,
    evidence: anything,
  })(value, '')
  const report = parseReport(found.report, `${file}: report`)
  if (report.notes.length > mostNotes)
    throw new Mismatch('report.notes', `a list of at most ${mostNotes}`, report.notes)
  const looks = report.plan.looks
  if (
    looks.length > mostPairs ||
    looks.some((look, i) => look < 1 || look > mostPairs || look <= (looks[i - 1] ?? 0))
  ) {
    throw new Mismatch('report.plan.looks', `rising whole numbers from 1 to ${mostPairs}`, looks)
  }
  return {
    subject: commit(found.subject, 'subject'),
    shard: nullable(shard)(found.shard, 'shard'),
    report,
    evidence: evidenceOf(writtenShape(file)(found.evidence, 'evidence'), report.plan.pairing),
  }
}

/** Puts the launches of both sides together again, each where it was. */
function evidenceOf(written: Written, pairing: string): VerdictNumbers {
  if (written.kind === 'stored') return { kind: 'stored', launches: written.head, base: written.base }
  if (pairing === 'unpaired' || pairing === 'stored') {
    throw new Mismatch('report.plan.pairing', 'how the pairs were measured', pairing)
  }
  const left = { base: [...written.base].reverse(), head: [...written.head].reverse() }
  const take = (of: Side, lacks: readonly Side[]): Launch => {
    if (lacks.includes(of)) return { benchmarks: [] }
    const launch = left[of].pop()
    if (launch === undefined) throw new Mismatch(`evidence.${of}`, 'one launch for each pair', written[of])
    return launch
  }
  const pairs = written.pairs.map(({ first, lacks = [] }, i): Pair => {
    return { round: i + 1, first, base: take('base', lacks), head: take('head', lacks) }
  })
  for (const one of ['base', 'head'] as const) {
    if (left[one].length > 0) throw new Mismatch(`evidence.${one}`, 'one launch for each pair', written[one])
  }
  return { kind: 'paired', pairs }
}
