/** benchmark.js, as `String(benchmark)` prints it:
 *
 *      RegExp#test x 7,506,551 ops/sec ±6.99% (11 runs sampled)
 *
 *  A name may hold ` x ` itself, so the last one counts. A benchmark that threw prints its name, a
 *  colon, a space and nothing else (the error's message is no own property, so the tool drops it). */

import { FormatFailure } from '../../model/failure.ts'
import { anyLine } from '../any-line.ts'
import { type Collector, fileFormat } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { excerpt, linesOf } from '../read-text.ts'

/** The sign between rate and margin reaches us as `±`, or as what another encoding made of it. */
const result =
  /^(?<name>.*\S) x (?<rate>[\d,.]+(?:e[+-]?\d+)?|Infinity|NaN) ops\/sec\s+\S{1,4}?(?<margin>[\d.]+|Infinity|NaN)%\s+\((?<runs>\d+) runs? sampled\)/
/** A result line that ends too early. */
const cut = / x [\d,.]+ ops\/sec(?:\s+[^\w\s]{1,3}[\d.]*(?:%(?:\s+\([^)]*)?)?)?$/
const thrown = /^(?<name>\S.*): $/

export const benchmarkjs = fileFormat({
  name: 'benchmarkjs',
  title: 'benchmark.js',
  nothing: 'no line such as `name x 1,234 ops/sec ±0.5% (90 runs sampled)`',
  looks: (file) => anyLine(file, (text) => resultIn(text) !== undefined),
  read: (file, into) => {
    for (const { number, text } of linesOf(file)) {
      if (text.trim() !== '') readLine(file, text, `line ${number}`, into)
    }
  },
})

function readLine(file: ResultFile, text: string, place: string, into: Collector): void {
  const found = resultIn(text)
  const failed = thrown.exec(text)?.groups
  if (found !== undefined) addResult(found, place, into)
  else if (failed !== undefined) into.fail(failed['name']!, 'it threw; benchmark.js prints no message', { place })
  else if (cut.test(text)) throw new FormatFailure(file.path, place, `a result that is cut short: ${excerpt(text)}`)
  else into.ignore(place, text, /^\s*fastest\b/i.test(text) ? "the suite's comparison, no result" : 'no result line')
}

/** Most lines of a log are none, and this is quick to see. */
function resultIn(text: string): Record<string, string | undefined> | undefined {
  return text.includes(' ops/sec') ? result.exec(text.trim())?.groups : undefined
}

function addResult(found: Record<string, string | undefined>, place: string, into: Collector): void {
  const rate = Number(found['rate']!.replaceAll(',', ''))
  into.add(
    found['name']!,
    [
      {
        name: 'throughput',
        value: rate,
        unit: 'ops/sec',
        // hz is one over the mean period of the runs.
        summary: 'mean',
        count: Number(found['runs']),
        spread: { kind: 'relative-margin', value: Number(found['margin']) / 100 },
      },
    ],
    { place },
  )
}
