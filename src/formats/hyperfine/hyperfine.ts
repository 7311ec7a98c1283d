/** hyperfine's `--export-json`, of versions 1 and 2. Seconds; the single runs are in time order, already corrected for the
 *  start of the shell, so that very short commands can have times of zero.
 *
 *  Commands that ended with a code other than zero are in the file only where the user asked for it
 *  (`--ignore-failure`). Where some runs succeeded, only these count: a run that broke off early says nothing
 *  of how long the command takes. Where all ended with the same code, that is what the command does, and they
 *  count, with a note, and beside such as ended alike. Where all failed, and in several ways, the benchmark failed.
 *  User and system time are means without runs, of the same work, and are left out; the memory of each run is a
 *  metric. */

import { type Collector, type Figure, fileFormat, medianOf } from '../collect.ts'
import type { Json } from '../read-json.ts'
import { readJson, tryJson } from '../read-json.ts'
import { type ExitCodes, exitCodes } from './exit-codes.ts'
import { isMeasured, readMeasured } from './measurements.ts'

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
  nothing: 'hyperfine ran no command',
})

function isResult(result: Json): boolean {
  return result.at('command').isString && (result.has('mean') || result.has('times') || isMeasured(result))
}

function readResult(result: Json, into: Collector): void {
  if (isMeasured(result)) {
    readMeasured(result, into)
    return
  }
  const name = result.at('command').string()
  const options = { place: result.path, context: parametersOf(result) }
  const codes = exitCodesOf(result)
  if (codes.kind === 'failed') {
    into.fail(name, codes.message, options)
    return
  }
  const { keep } = codes
  const all = result.at('times').optionalNumbers()
  if (keep !== undefined && all?.length !== keep.length) {
    result.at('times').fail(`${keep.length} times, one for each exit code, because some runs failed`)
  }
  const chosen = (list: readonly number[]) => (keep === undefined ? list : list.filter((_, run) => keep[run]))
  const times = all === undefined ? undefined : chosen(all)
  const median = keep === undefined ? result.at('median').optionalNumber() : medianOf(times!)
  const sd = keep === undefined ? result.at('stddev').anyNumber() : undefined
  const time: Figure = {
    value: median ?? result.at('mean').number(),
    unit: 's',
    summary: times?.length === 1 ? 'single' : median === undefined ? 'mean' : 'median',
    count: times?.length,
    samples: times,
    order: 'time',
    spread: sd === undefined ? undefined : { kind: 'standard-deviation', value: sd },
    ended: codes.ended,
  }
  into.add(name, [time, ...memoryOf(result, keep)], options)
  if (codes.note !== undefined) into.ignore(result.at('exit_codes').path, name, codes.note)
}

/** Peak memory per run, which newer versions add. */
function memoryOf(result: Json, keep: readonly boolean[] | undefined): Figure[] {
  const all = result.at('memory_usage_byte').optionalNumbers()
  const samples = keep?.length === all?.length ? all?.filter((_, run) => keep?.[run] ?? true) : all
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

function exitCodesOf(result: Json): ExitCodes {
  const codes = result.at('exit_codes')
  return codes.isArray ? exitCodes(codes.list()) : { kind: 'measured' }
}
