/** hyperfine's `--export-json`. Seconds; the single runs are in time order, already corrected for the
 *  start of the shell, so that very short commands can have times of zero.
 *
 *  Commands that ended with a code other than zero are in the file only where the user asked for it
 *  (`--ignore-failure`): they stay, with a note. User and system time are means without runs, of the same
 *  work, and are left out; the memory of each run is a metric. */

import { type Collector, type Figure, fileFormat, medianOf } from '../collect.ts'
import type { Json } from '../read-json.ts'
import { readJson, tryJson } from '../read-json.ts'

export const hyperfine = fileFormat({
  name: 'hyperfine',
  title: 'hyperfine',
  looks: (file) => {
    const results = tryJson(file)?.at('results')
    return results?.isArray === true && results.items().length > 0 && results.items().every(isResult)
  },
  read: (file, into) => {
    for (const result of readJson(file).at('results').items()) readResult(result, into)
  },
})

function isResult(result: Json): boolean {
  return result.at('command').isString && (result.has('mean') || result.has('times'))
}

function readResult(result: Json, into: Collector): void {
  const name = result.at('command').string()
  const times = result.at('times').optionalNumbers()
  const median = result.at('median').optionalNumber()
  const sd = result.at('stddev').anyNumber()
  const time: Figure = {
    value: median ?? result.at('mean').number(),
    unit: 's',
    summary: times?.length === 1 ? 'single' : median === undefined ? 'mean' : 'median',
    count: times?.length,
    samples: times,
    order: 'time',
    spread: sd === undefined ? undefined : { kind: 'standard-deviation', value: sd },
  }
  into.add(name, [time, ...memoryOf(result)], { place: result.path, context: parametersOf(result) })
  noteExitCodes(result, name, into)
}

/** Peak memory per run, which newer versions add. */
function memoryOf(result: Json): Figure[] {
  const samples = result.at('memory_usage_byte').optionalNumbers()
  if (samples === undefined || samples.length === 0) return []
  return [
    {
      name: 'memory',
      value: medianOf(samples),
      unit: 'B',
      summary: 'median',
      count: samples.length,
      samples,
      order: 'time',
    },
  ]
}

/** `arg=a, cmd=echo`: tells commands of the same name apart. */
function parametersOf(result: Json): string | undefined {
  const parameters = result.at('parameters')
  if (!parameters.isObject) return undefined
  const pairs = parameters.entries().map(([key, value]) => `${key}=${value.printed}`)
  return pairs.length === 0 ? undefined : pairs.join(', ')
}

function noteExitCodes(result: Json, name: string, into: Collector): void {
  const codes = result.at('exit_codes')
  if (!codes.isArray) return
  const all = codes.items().map((code) => code.raw)
  const bad = all.filter((code) => code !== 0)
  if (bad.length === 0) return
  const kinds = [...new Set(bad)].map((code) => (typeof code === 'number' ? `code ${code}` : 'a signal'))
  into.ignore(
    codes.path,
    name,
    `${bad.length} of ${all.length} runs ended with ${kinds.join(', ')}; failures were ignored when measuring`,
  )
}
