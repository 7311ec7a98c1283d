/** nanobench's JSON. */

import type { Collector, Figure } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { type Json, readJson, tryJson } from '../read-json.ts'
import { textOf, tryText } from '../read-text.ts'

export function looksLikeReport(file: ResultFile): boolean {
  const text = tryText(file) ?? ''
  if (/"median\(elapsed\)"\s*:/.test(text)) return true
  const results = tryJson(file)?.at('results')
  const root = tryJson(file)
  // Nothing ran: only the frame of the template is left.
  return results?.isArray === true && results.items().length === 0 && root?.entries().length === 1
}

/** The three strings of the template, which it copies as they are. */
const unescaped = /("title": ")(.{0,2000}?)(",\s*"name": ")(.{0,2000}?)(",\s*"unit": ")(.{0,200}?)(",\s*"batch": )/gs

/** A quote or a backslash in a name breaks the document. Where the document is valid as it stands it is
 *  taken so; only a backslash that happens to form an escape is then read as that. */
function repaired(file: ResultFile): ResultFile {
  if (tryJson(file) !== undefined) return file
  const quote = (raw: string) => JSON.stringify(raw).slice(1, -1)
  const text = textOf(file).replace(
    unescaped,
    (_, a: string, title: string, b: string, name: string, c: string, unit: string, d: string) =>
      [a, quote(title), b, quote(name), c, quote(unit), d].join(''),
  )
  return { path: file.path, bytes: new TextEncoder().encode(text) }
}

export function readReport(file: ResultFile, into: Collector): void {
  for (const result of readJson(repaired(file)).at('results').items()) addResult(result, into)
}

function addResult(result: Json, into: Collector): void {
  const complexity = result.at('complexityN').anyNumber() ?? -1
  const own = result.at('name').string()
  const name = complexity > 0 ? `${own} (complexityN=${complexity})` : own
  const measurements = result.at('measurements').missing ? [] : result.at('measurements').items()
  const samples = measurements.map((one) => one.at('elapsed').number())
  const place = result.at('median(elapsed)')
  const main: Figure = {
    value: place.isNumber ? (place.raw as number) : place.number(),
    unit: 's',
    name: 'time',
    summary: 'median',
    count: samples.length === 0 ? epochsOf(result) : samples.length,
    samples,
    order: 'time',
    spread: relativeError(result.at('medianAbsolutePercentError(elapsed)')),
  }
  into.add(name, [main, ...batchThroughput(main.value, result), ...counters(result, measurements)], {
    context: result.at('title').optionalString(),
    place: result.path,
  })
}

function epochsOf(result: Json): number | undefined {
  const epochs = result.at('epochs')
  return epochs.missing ? undefined : epochs.count()
}

function relativeError(place: Json): Figure['spread'] {
  const value = place.anyNumber()
  return value === undefined ? undefined : { kind: 'relative-margin', value }
}

/** Where one iteration handles a batch (bytes, elements), the rate at which it does. */
function batchThroughput(seconds: number, result: Json): Figure[] {
  const batch = result.at('batch').anyNumber() ?? 1
  const unit = result.at('unit').optionalString() ?? 'op'
  if (batch === 1 || batch <= 0 || seconds <= 0) return []
  return [
    {
      value: batch / seconds,
      unit: `${unit}/s`,
      name: 'throughput',
      better: 'higher',
      summary: 'median',
      repeats: 'time',
    },
  ]
}

const counterNames: readonly (readonly [string, string])[] = [
  ['instructions', 'instructions'],
  ['cpucycles', 'cycles'],
  ['branchinstructions', 'branches'],
  ['branchmisses', 'branch-misses'],
  ['pagefaults', 'page-faults'],
  ['contextswitches', 'context-switches'],
]

/** Performance counters of Linux. Without permission to read them all are 0, which was not measured. */
function counters(result: Json, measurements: readonly Json[]): Figure[] {
  const values = counterNames.map(([key]) => result.at(`median(${key})`).anyNumber())
  if (values.every((value) => value === undefined || value === 0)) return []
  return counterNames.flatMap(([key, name], index): Figure[] => {
    const value = values[index]
    const samples = measurements.map((one) => one.at(key).anyNumber()).filter((sample) => sample !== undefined)
    return value === undefined
      ? []
      : [
          {
            value,
            unit: '',
            name,
            // The kernel decides on these, and how long the measuring took.
            ...(key === 'pagefaults' || key === 'contextswitches' ? { role: 'information' } : {}),
            better: 'lower',
            summary: 'median',
            count: samples.length || undefined,
            samples,
            order: 'time',
          },
        ]
  })
}
