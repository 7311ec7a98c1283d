/** benchmark-ips for Ruby: the file that `x.json! 'results.json'` writes. Iterations per second with a
 *  standard deviation, without samples. What it prints is rounded to four digits for people, and is
 *  refused with advice. */

import { FormatFailure } from '../../model/failure.ts'
import { type Figure, fileFormat } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import type { Json } from '../read-json.ts'
import { readJson, startsLikeJson, tryJson } from '../read-json.ts'
import { tryText } from '../read-text.ts'

export const benchmarkIps = fileFormat({
  name: 'benchmark-ips',
  title: 'benchmark-ips',
  looks: (file) => isReport(file) || isText(file),
  read: (file, into) => {
    if (isText(file)) {
      throw new FormatFailure(file.path, undefined, 'the text that benchmark-ips prints, which is rounded', {
        hint: "Add `x.json! 'results.json'` to the block of `Benchmark.ips`, and set `results` to that file.",
      })
    }
    for (const entry of readJson(file).items()) {
      into.add(entry.at('name').string(), [figureOf(entry)], { place: entry.path })
    }
  },
})

function isReport(file: ResultFile): boolean {
  const root = tryJson(file)
  if (root?.isArray !== true) return false
  const entries = root.items()
  return (
    entries.length > 0 &&
    entries.every((entry) => entry.has('name') && (entry.has('ips') || entry.has('central_tendency')))
  )
}

function isText(file: ResultFile): boolean {
  return !startsLikeJson(file) && /^(?:Warming up|Calculating) -{10,}/m.test(tryText(file) ?? '')
}

function figureOf(entry: Json): Figure {
  const error = entry.at('stddev').anyNumber() ?? entry.at('error').anyNumber()
  return {
    value: entry.at('central_tendency').optionalNumber() ?? entry.at('ips').number(),
    unit: 'i/s',
    summary: 'mean',
    spread: error === undefined ? undefined : { kind: 'standard-deviation', value: error },
  }
}
