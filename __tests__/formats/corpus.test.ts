/** Reads real outputs of every tool and compares them with values that were worked out independently:
 *  every expected benchmark must be there with its value, its count and its failure, and no other.
 *  The files are other people's and stay outside the repository. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Format, Reading, ResultFile } from '../../src/formats/format.ts'
import { parseJsonText } from '../../src/formats/parse-json.ts'
import { detectFormat } from '../../src/formats/registry.ts'
import { FormatFailure } from '../../src/model/failure.ts'
import type { Metric } from '../../src/model/metric.ts'
import type { BenchmarkResult } from '../../src/model/run.ts'
import { allFormats } from './all-formats.ts'
import { type CorpusRule, defaultCount, defaultFigure, type Entry, type Input, type Place } from './corpus-rule.ts'
import { poolLaunches } from './pool-launches.ts'

const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus')
const expectations = path.join(corpus, 'EXPECTED.json')
const present = existsSync(expectations)
const expected = present ? (parseJsonText(readFileSync(expectations, 'utf8')) as Record<string, Entry[] | null>) : {}
const only = process.env['BENCHGATE_CORPUS']?.split(',')

const formats = await allFormats()
const byName = Object.fromEntries(formats.map((format) => [format.name, format]))
const tools = [...new Set(Object.keys(expected).map((key) => key.split('/')[0]!))]
const tally = new Map<string, { matched: number; files: number }>()

async function ruleOf(tool: string): Promise<CorpusRule> {
  const file = path.join(import.meta.dirname, tool, 'corpus-rule.ts')
  return existsSync(file) ? ((await import(file)) as { rule: CorpusRule }).rule : {}
}

function filesOf(input: Input): ResultFile[] {
  return input.files.map((file) => ({ path: file, bytes: new Uint8Array(readFileSync(path.join(corpus, file))) }))
}

/** What reading gave: the reading, or the failure of our own kind. Anything else thrown fails the test. */
function attempt(input: Input, rule: CorpusRule): Reading | FormatFailure {
  const files = filesOf(input)
  try {
    const named = rule.format?.(input)
    const format: Format = named === undefined ? detectFormat(files, byName) : byName[named]!
    return format.read(files)
  } catch (error) {
    if (error instanceof FormatFailure) return error
    throw error
  }
}

function near(found: number, wanted: number): boolean {
  return Math.abs(found - wanted) <= 1e-9 * Math.abs(wanted)
}

function metricFor(row: BenchmarkResult, name: string | undefined): Metric | undefined {
  return name === undefined ? row.metrics[0] : row.metrics.find((metric) => metric.name === name)
}

/** What is wrong with one expected entry, or undefined. */
function complaint(
  entry: Entry,
  place: Place,
  input: Input,
  rule: CorpusRule,
  rows: Map<string, BenchmarkResult>,
): string | undefined {
  const row = rows.get(place.name)
  if (row === undefined) return `missing: ${place.name}`
  const figure = (rule.figure ?? defaultFigure)(entry, input)
  if (figure === undefined) return row.status === 'ok' ? `should have failed: ${place.name}` : undefined
  if (row.status !== 'ok') return `should not have failed: ${place.name}: ${row.message}`
  const metric = metricFor(row, place.metric)
  if (metric === undefined) return `no metric ${place.metric} in ${place.name}`
  if (!near(metric.value, figure)) return `${place.name}: ${metric.name} is ${metric.value}, expected ${figure}`
  const count = (rule.count ?? defaultCount)(entry, input)
  const found = metric.count ?? metric.samples?.length ?? 1
  if (count !== undefined && count !== found) return `${place.name}: count is ${found}, expected ${count}`
  const samples = rule.samples?.(entry, input)
  if (samples === undefined) return undefined
  const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b)
  const own = sorted(metric.samples ?? [])
  const same = own.length === samples.length && sorted(samples).every((value, index) => near(own[index]!, value))
  return same ? undefined : `${place.name}: samples differ`
}

function complaints(input: Input, rule: CorpusRule): string[] {
  const reading = attempt(input, rule)
  if (input.expected === null || input.expected.length === 0) {
    const excuse = input.expected === null ? rule.readable?.(input) : undefined
    return reading instanceof FormatFailure || excuse !== undefined ? [] : ['should be refused, but was read']
  }
  if (reading instanceof FormatFailure) return [`refused: ${reading.message}`]
  const all = poolLaunches(rule.pool?.(reading.launches) ?? reading.launches)
  const rows = new Map(all.map((row) => [row.name, row]))
  const places = placesOf(input.expected, input, rule)
  const wrong = input.expected.map((entry, index) => complaint(entry, places[index]!, input, rule, rows))
  const known = new Set(places.map(({ name }) => name))
  const extra = all.filter(({ name }) => !known.has(name) && rule.extra?.(name, input) === undefined)
  return [...wrong.filter((text) => text !== undefined), ...extra.map(({ name }) => `not expected: ${name}`)]
}

/** Where each entry must be: never two in the same metric of the same row, for that would be a merger. */
function placesOf(entries: readonly Entry[], input: Input, rule: CorpusRule): Place[] {
  const taken = new Set<string>()
  return entries.map((entry, index) => {
    const { name, metric } = rule.find?.(entry, input, index) ?? { name: entry.name }
    const free = (number: number): string => {
      const candidate = number === 1 ? name : `${name} #${number}`
      return taken.has(`${candidate}\0${metric}`) ? free(number + 1) : candidate
    }
    const unique = free(1)
    taken.add(`${unique}\0${metric}`)
    return metric === undefined ? { name: unique } : { name: unique, metric }
  })
}

describe.skipIf(!present)(
  `corpus of real outputs${present ? '' : ' (skipped: ../shared/corpus is absent)'}`,
  async () => {
    for (const tool of tools) {
      if (only !== undefined && !only.includes(tool)) continue
      const rule = await ruleOf(tool)
      const entries = Object.entries(expected).filter(([key]) => key.startsWith(`${tool}/`))
      const single = entries.map(([key, value]) => ({
        title: key,
        text: () => readFileSync(path.join(corpus, key), 'utf8'),
        files: [key],
        expected: value,
      }))
      for (const input of rule.inputs?.(single) ?? single) {
        test(input.title, () => {
          const count = tally.get(tool) ?? { matched: 0, files: 0 }
          count.files++
          tally.set(tool, count)
          expect(complaints(input, rule)).toEqual([])
          count.matched++
        })
      }
    }
    afterAll(() => {
      const lines = [...tally].map(([tool, { matched, files }]) => `${tool}: ${matched} of ${files} files match`)
      console.log(lines.join('\n'))
    })
  },
)
