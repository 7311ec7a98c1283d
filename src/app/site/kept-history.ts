/** What one building of the page leaves for the next: the numbers that were read, by the hashes of their files, and
 *  how far each series was judged. A kept file that is damaged, of another version or of another branch's files is no
 *  error: everything is read anew. Caches are shared, so the file is JSON and every part of it is checked: the worst
 *  that a forged one can do is to show wrong numbers. */

import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { BenchmarkTrouble, CollectedRuns, Column } from '../../history/collect.ts'
import type { KeptJudgement } from '../../history/judge.ts'
import type { HistoryRun } from '../../history/suite-history.ts'
import { writeFileWhole } from '../../host/files.ts'
import { version } from '../version.ts'

export interface KeptHistory {
  readonly suites: readonly CollectedRuns[]
  /** By suite and series. */
  readonly judgements: Map<string, ReadonlyMap<string, KeptJudgement>>
}

/** Rises with every change of what is kept or how it is judged. */
const kind = `benchgate/kept-history/4 ${version}`

function fileIn(folder: string): string {
  return path.join(folder, 'history.json')
}

/** Null where there is nothing usable. */
export function readKeptHistory(folder: string): KeptHistory | null {
  let content: string
  try {
    content = readFileSync(fileIn(folder), 'utf8')
  } catch {
    return null
  }
  try {
    return readHistory(JSON.parse(content))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof Damaged) return null
    throw error
  }
}

/** The numbers of a column are eight bytes each, little-endian, in base64: JSON knows no NaN. */
export function writeKeptHistory(folder: string, { suites, judgements }: KeptHistory): void {
  const document = {
    kind,
    suites: suites.map(({ columns, troubles, ...suite }) => ({
      ...suite,
      columns: columns.map(({ values, ...column }) => ({ ...column, values: packed(values) })),
      troubles: [...troubles],
    })),
    judgements: [...judgements].map(([suite, series]) => [suite, [...series]]),
  }
  mkdirSync(folder, { recursive: true })
  writeFileWhole(fileIn(folder), JSON.stringify(document))
}

function packed(values: readonly number[]): string {
  const bytes = Buffer.alloc(values.length * 8)
  for (let i = 0; i < values.length; i++) bytes.writeDoubleLE(values[i]!, i * 8)
  return bytes.toString('base64')
}

class Damaged extends Error {}

function check(holds: boolean): asserts holds {
  if (!holds) throw new Damaged('the kept history is damaged')
}

type Fields = Readonly<Record<string, unknown>>

function fields(value: unknown): Fields {
  check(typeof value === 'object' && value !== null && !Array.isArray(value))
  return value as Fields
}

function list(value: unknown): readonly unknown[] {
  check(Array.isArray(value))
  return value
}

function text(value: unknown): string {
  check(typeof value === 'string')
  return value
}

function count(value: unknown, below = Number.MAX_SAFE_INTEGER): number {
  check(typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < below)
  return value
}

function pairs<T>(value: unknown, read: (value: unknown) => T): Map<string, T> {
  return new Map(
    list(value).map((one) => {
      const [key, content] = list(one)
      return [text(key), read(content)]
    }),
  )
}

function readHistory(value: unknown): KeptHistory | null {
  const document = fields(value)
  if (document['kind'] !== kind) return null
  return {
    suites: list(document['suites']).map(readSuite),
    judgements: pairs(document['judgements'], (series) => pairs(series, readJudgement)),
  }
}

function readSuite(value: unknown): CollectedRuns {
  const suite = fields(value)
  const runs = list(suite['runs']).map(readRun)
  return {
    suite: text(suite['suite']),
    runs,
    columns: list(suite['columns']).map((column) => readColumn(column, runs.length)),
    troubles: pairs(suite['troubles'], (troubles) => list(troubles).map((one) => readTrouble(one, runs.length))),
    skipped: list(suite['skipped']).map(text),
  }
}

function readRun(value: unknown): HistoryRun {
  const run = fields(value)
  for (const key of ['source', 'commit', 'run', 'tool']) text(run[key])
  for (const key of ['event', 'repository', 'importedFrom', 'subject']) if (run[key] !== undefined) text(run[key])
  list(run['parents']).forEach(text)
  check(Number.isFinite(run['time']))
  count(run['attempt'])
  for (const one of Object.values(fields(run['machine']))) check(one === null || typeof one !== 'object')
  for (const one of list(run['accepted'])) {
    for (const key of ['benchmark', 'metric', 'by', 'because']) text(fields(one)[key])
  }
  return value as HistoryRun
}

function readColumn(value: unknown, runs: number): Column {
  const { name, metric, unit, better, exact, values } = fields(value)
  check(better === 'lower' || better === 'higher' || better === 'unknown')
  check(typeof exact === 'boolean')
  const bytes = Buffer.from(text(values), 'base64')
  check(bytes.length % 8 === 0 && bytes.length / 8 <= runs)
  const numbers: number[] = []
  for (let at = 0; at < bytes.length; at += 8) {
    const one = bytes.readDoubleLE(at)
    check(Number.isFinite(one) || Number.isNaN(one))
    numbers.push(one)
  }
  return { name: text(name), metric: text(metric), unit: text(unit), better, exact, values: numbers }
}

function readTrouble(value: unknown, runs: number): BenchmarkTrouble {
  const { run, status, message } = fields(value)
  check(status === 'failed' || status === 'skipped')
  return { run: count(run, runs), status, message: text(message) }
}

/** Places are those of values that were settled: none beyond, and in their order. */
function readJudgement(value: unknown): KeptJudgement {
  const judgement = fields(value)
  const length = count(judgement['length'])
  const settled = list(judgement['settled']).map((one) => {
    const { start, cuts } = fields(one)
    let last = 0
    const places = list(cuts).map((cut) => {
      const { index, p } = fields(cut)
      check(typeof p === 'number' && p >= 0 && p <= 1)
      const place = count(index, length)
      check(place > last)
      last = place
      return { index: place, p }
    })
    return { start: count(start, length + 1), cuts: places }
  })
  return { length, digest: text(judgement['digest']), settled }
}
