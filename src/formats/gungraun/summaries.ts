/** Gungraun's JSON summary of a benchmark. The shape changed with each schema version:
 *
 *  1–2  `callgrind_summary.summaries[].events.Ir.new`, other tools in `tool_summaries`
 *  3    `callgrind_summary.callgrind_run.total.summary.Ir.metrics.Left`
 *  4–6  `profiles[].summaries.total.summary.Callgrind.Ir.metrics.{Left,Both}` (from 5: `{"Int": 1}`)
 *  7    `profiles[].data.total.metrics.Ir.values.new`; Perf has no total, its parts count
 *
 *  The version itself is not looked at: the reader goes by what is there. */

import type { Collector, Figure } from '../collect.ts'
import { distinctMetrics } from '../distinct-metrics.ts'
import type { ResultFile } from '../format.ts'
import type { Json } from '../read-json.ts'
import { tryText } from '../read-text.ts'
import { counterFigure, instructionsFirst } from './metrics.ts'
import { objectsOf } from './objects.ts'

export function isSummary(file: ResultFile): boolean {
  const text = tryText(file)
  return (
    text !== undefined &&
    /^\{/m.test(text) &&
    /"module_path"\s*:/.test(text) &&
    /"(?:profiles|tool_summaries|callgrind_summary)"\s*:/.test(text)
  )
}

export function readSummaries(file: ResultFile, into: Collector): void {
  for (const { root, place } of objectsOf(file, into)) {
    if (root.has('module_path')) addSummary(root, place, into)
    else into.ignore(place, JSON.stringify(root.raw).slice(0, 400), 'JSON, but no summary of a benchmark')
  }
}

function addSummary(root: Json, place: string, into: Collector): void {
  const id = root.at('id').optionalString()
  const name = `${root.at('module_path').string()}${id === undefined || id === '' ? '' : ` ${id}`}`
  const context =
    root.at('package_dir').isString && root.at('package_dir').string() !== ''
      ? root.at('package_dir').string()
      : undefined
  const counters = root.has('profiles') ? profilesOf(root.at('profiles')) : beforeProfiles(root)
  const figures = counters.flatMap(({ tool, metrics, part }) => figuresOf(tool, metrics, part, place, into))
  const [main, ...others] = instructionsFirst(figures)
  if (main === undefined) into.skip(name, 'its tools count nothing (no metrics)', { context, place })
  else into.add(name, distinctMetrics([main, ...others]), { context, place })
}

interface Counters {
  readonly tool: string
  /** Object of counters. */
  readonly metrics: Json
  /** Number of the part, where there are several and no total. */
  readonly part?: number
}

/** From schema 4 on. */
function profilesOf(profiles: Json): Counters[] {
  return profiles.items().flatMap((profile) => {
    const tool = profile.at('tool').string()
    const data = profile.has('data') ? profile.at('data') : profile.at('summaries')
    const total = data.at('total').has('metrics')
      ? data.at('total').at('metrics')
      : unwrap(data.at('total').at('summary'))
    if (total.isObject && total.entries().length > 0) return [{ tool, metrics: total }]
    const parts = data.at('parts').isArray ? data.at('parts').items() : []
    return parts.flatMap((one, index) => {
      const metrics = one.has('metrics') ? one.at('metrics') : unwrap(one.at('metrics_summary'))
      return [{ tool, metrics, ...(parts.length > 1 ? { part: index + 1 } : {}) }]
    })
  })
}

/** Schemas 1 to 3. */
function beforeProfiles(root: Json): Counters[] {
  const callgrind = root.at('callgrind_summary')
  const runs = callgrind.at('summaries').isArray ? callgrind.at('summaries').items() : []
  const own = callgrind.has('callgrind_run')
    ? [{ tool: 'Callgrind', metrics: callgrind.at('callgrind_run').at('total').at('summary') }]
    : runs.map((run, index) => ({ tool: 'Callgrind', metrics: run.at('events'), ...partOf(index, runs.length) }))
  const tools = root.at('tool_summaries').isArray ? root.at('tool_summaries').items() : []
  return [...(callgrind.missing ? [] : own), ...tools.flatMap(toolBeforeProfiles)]
}

function toolBeforeProfiles(summary: Json): Counters[] {
  const tool = summary.at('tool').string()
  if (summary.at('summaries').isObject) return [{ tool, metrics: unwrap(summary.at('summaries').at('total')) }]
  const runs = summary.at('summaries').items()
  return runs.flatMap((run, index) =>
    [run.at('costs_summary'), run.at('error_summary')].map((metrics) => ({
      tool,
      metrics,
      ...partOf(index, runs.length),
    })),
  )
}

function partOf(index: number, of: number): { part?: number } {
  return of > 1 ? { part: index + 1 } : {}
}

/** `{"Callgrind": {…}}` to what is inside; `"None"` for tools that count nothing. */
function unwrap(json: Json): Json {
  return json.isObject ? (json.entries()[0]?.[1] ?? json) : json
}

function figuresOf(tool: string, metrics: Json, part: number | undefined, place: string, into: Collector): Figure[] {
  if (!metrics.isObject) return []
  return metrics.entries().flatMap(([key, counter]) => {
    const measured = newSide(counter)
    if (measured.missing) {
      into.ignore(place, `${tool} ${key}`, 'not measured in this run, only in the one before')
      return []
    }
    const unit = measured.at('unit')
    const figure = counterFigure(tool, key, numberOf(measured), unit.isString ? unit.string() : undefined)
    return [part === undefined ? figure : { ...figure, name: `part ${part} ${figure.name}` }]
  })
}

/** What this run measured: the left side, or `new`, or the plain number itself. */
function newSide(counter: Json): Json {
  const sides = ['metrics', 'values'].map((key) => counter.at(key)).find((one) => !one.missing) ?? counter
  if (sides.has('Both')) return sides.at('Both').at(0)
  if (sides.has('Left')) return sides.at('Left')
  if (sides.has('Right')) return sides.at('Left')
  return sides.has('new') || sides.has('old') ? sides.at('new') : sides
}

function numberOf(json: Json): number {
  for (const key of ['Int', 'Float', 'value']) {
    if (json.has(key)) return json.at(key).number()
  }
  return json.number()
}
