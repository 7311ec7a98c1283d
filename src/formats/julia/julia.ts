/** BenchmarkTools.jl: the JSON of `BenchmarkTools.save(FILE, results)`, in its envelope
 *  `[{versions}, [values]]` or bare.
 *
 *  Takes groups of Trial (all samples, in time order) and TrialEstimate (one figure, of which the file
 *  does not say whether it is a minimum, a median or a mean). Names are the keys from the root, joined by
 *  `/`. Allocations and memory are metrics of their own. Refuses tuning parameters, and comparisons
 *  (TrialJudgement, TrialRatio). Source: serialization.jl, trials.jl. */

import { FormatFailure } from '../../model/failure.ts'
import { type Collector, type Figure, fileFormat, medianOf } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { type Json, readJson, tryJson } from '../read-json.ts'

export const julia = fileFormat({
  name: 'julia',
  title: 'BenchmarkTools.jl',
  looks: (file) => {
    const root = tryJson(file)
    return root !== undefined && valuesOf(root) !== undefined
  },
  read: (file, into) => readValues(file, into),
  nothing: 'BenchmarkTools saved no trial',
})

const types = ['BenchmarkGroup', 'Trial', 'TrialEstimate', 'Parameters', 'TrialJudgement', 'TrialRatio', 'TagFilter']

/** The type of a serialised value `["Trial", {…}]`; old versions write the module in front. */
function typeOf(value: Json): string | undefined {
  const name = value.isArray ? value.at(0).raw : undefined
  if (typeof name !== 'string' || !value.at(1).isObject || (value.raw as unknown[]).length !== 2) return undefined
  const bare = name.replace(/^BenchmarkTools\./, '')
  return types.includes(bare) ? bare : undefined
}

/** The values that were saved, or undefined where this is no file of BenchmarkTools. */
function valuesOf(root: Json): readonly Json[] | undefined {
  if (typeOf(root) !== undefined) return [root]
  const isEnvelope =
    root.isArray && root.at(0).at('Julia').isString && root.at(0).has('BenchmarkTools') && root.at(1).isArray
  return isEnvelope ? root.at(1).items() : undefined
}

function readValues(file: ResultFile, into: Collector): void {
  const root = readJson(file)
  const values = valuesOf(root) ?? root.fail('a file of BenchmarkTools.save')
  const version = root.at(0).at('Julia').raw
  if (typeof version === 'string') into.machine = { runtime: `Julia ${version}` }
  const parameters = { found: 0 }
  values.forEach((value, index) => {
    // Several values are saved without names; their position is all there is.
    addValue(value, values.length > 1 ? [`[${index + 1}]`] : [], into, parameters)
  })
  if (into.size === 0 && parameters.found > 0) {
    throw new FormatFailure(file.path, undefined, `a tuning file: ${parameters.found} Parameters and no trial`, {
      hint: 'Save what `run(suite)` returns, not the parameters: BenchmarkTools.save("results.json", run(suite)).',
    })
  }
}

function addValue(value: Json, path: readonly string[], into: Collector, parameters: { found: number }): void {
  const fields = value.at(1)
  const name = path.join('/')
  switch (typeOf(value)) {
    case 'BenchmarkGroup':
      for (const [key, child] of fields.at('data').entries()) addValue(child, [...path, key], into, parameters)
      return
    case 'Trial':
      addTrial(name, fields, into)
      return
    case 'TrialEstimate':
      addEstimate(name, fields, into)
      return
    case 'Parameters':
      parameters.found++
      into.ignore(value.path, name, 'tuning parameters, no result')
      return
    default:
      // A TrialJudgement or TrialRatio compares two runs, which is no measurement.
      value.fail('a trial, an estimate or a group of them')
  }
}

function addTrial(name: string, fields: Json, into: Collector): void {
  const options = { place: fields.path }
  const times = fields.at('times').numbers()
  if (times.length === 0) {
    into.fail(name, 'a trial without a sample', options)
    return
  }
  const collecting = fields.at('gctimes').missing ? [] : fields.at('gctimes').numbers()
  const collected: Figure[] = collecting.some((time) => time > 0)
    ? [
        {
          value: medianOf(collecting),
          unit: 'ns',
          name: 'gc-time',
          summary: 'median',
          count: collecting.length,
          samples: collecting,
          order: 'time',
        },
      ]
    : []
  const main: Figure = {
    value: medianOf(times),
    unit: 'ns',
    name: 'time',
    summary: 'median',
    count: times.length,
    samples: times,
    order: 'time',
  }
  into.add(name, [main, ...memoryOf(fields), ...collected], options)
}

function addEstimate(name: string, fields: Json, into: Collector): void {
  const main: Figure = { value: fields.at('time').number(), unit: 'ns', name: 'time' }
  const collected = fields.at('gctime').anyNumber() ?? 0
  const others: Figure[] = collected > 0 ? [{ value: collected, unit: 'ns', name: 'gc-time' }] : []
  into.add(name, [main, ...memoryOf(fields), ...others], { place: fields.path })
}

/** What one evaluation allocates: the least of all samples, which repeats. */
function memoryOf(fields: Json): Figure[] {
  const bytes = fields.at('memory').anyNumber()
  const allocations = fields.at('allocs').anyNumber()
  return [
    bytes === undefined ? [] : ({ value: bytes, unit: 'B', name: 'bytes', better: 'lower', exact: true } as const),
    allocations === undefined
      ? []
      : ({ value: allocations, unit: '1', name: 'allocations', better: 'lower', exact: true } as const),
  ].flat()
}
