/** The results of hyperfine 2: each run is an object, with a value and a unit for each metric.
 *
 *      { "command": "sleep 1", "name": "one", "parameters": { "d": { "value": "1" } },
 *        "measurements": [{ "time_wall_clock": { "value": 1.002, "unit": "second" }, …, "exit_code": 0 }] }
 *
 *  Version 1 wrote a name in the place of the command, so that the name counts here, too, where there is one. */

import { type Collector, type Figure, medianOf } from '../collect.ts'
import type { Json } from '../read-json.ts'
import { exitCodes } from './exit-codes.ts'

const time = 'time_wall_clock'
const memory = 'memory_peak_resident'
const units: Readonly<Record<string, string>> = { second: 's', byte: 'B' }
/** Parts of the same time, which version 1 has without runs. */
const parts = ['time_cpu', 'time_user', 'time_system', 'exit_code']

export function isMeasured(result: Json): boolean {
  return result.at('measurements').isArray
}

export function readMeasured(result: Json, into: Collector): void {
  const name = result.at('name').isString ? result.at('name').string() : result.at('command').string()
  const options = { place: result.path, context: parametersOf(result) }
  const runs = result.at('measurements').items()
  if (runs.length === 0) result.at('measurements').fail('at least one run')
  const told = runs.some((run) => run.has('exit_code'))
  const codes = exitCodes(told ? runs.map((run) => run.at('exit_code').raw) : [])
  if (codes.kind === 'failed') {
    into.fail(name, codes.message, options)
    return
  }
  const kept = runs.filter((_, run) => codes.keep?.[run] ?? true)
  into.add(
    name,
    [{ ...figureOf('time', time, kept), ended: codes.ended }, ...optional('memory', memory, kept)],
    options,
  )
  if (codes.note !== undefined) into.ignore(result.at('measurements').path, name, codes.note)
  const others = runs[0]!.entries().flatMap(([key]) => ([time, memory, ...parts].includes(key) ? [] : [key]))
  if (others.length > 0) into.ignore(result.at('measurements').path, others.join(', '), 'metrics that are not read')
}

function optional(name: string, key: string, runs: readonly Json[]): Figure[] {
  return runs.every((run) => run.at(key).isObject) ? [figureOf(name, key, runs)] : []
}

/** The median, with all runs in the order of time. */
function figureOf(name: string, key: string, runs: readonly Json[]): Figure {
  const samples = runs.map((run) => run.at(key).at('value').number())
  const printed = runs[0]!.at(key).at('unit')
  const unit = units[printed.string()] ?? printed.fail('the unit `second` or `byte`')
  const count = samples.length
  if (count === 1) return { name, value: samples[0]!, unit, summary: 'single', count }
  return { name, value: medianOf(samples), unit, summary: 'median', count, samples, order: 'time' }
}

/** As of version 1: `arg=a, cmd=echo`. */
function parametersOf(result: Json): string | undefined {
  const parameters = result.at('parameters')
  if (!parameters.isObject) return undefined
  const pairs = parameters.entries().map(([key, one]) => `${key}=${(one.isObject ? one.at('value') : one).printed}`)
  return pairs.length === 0 ? undefined : pairs.join(', ')
}
