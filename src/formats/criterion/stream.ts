/** `cargo criterion --message-format=json`: one JSON object per line, of which `benchmark-complete` holds
 *  a benchmark and `group-complete` only repeats names. Cargo's own lines may stand between. */

import { anyLine } from '../any-line.ts'
import type { Collector } from '../collect.ts'
import { endMissing } from '../cut-short.ts'
import type { ResultFile } from '../format.ts'
import { type Json, readJsonLine } from '../read-json.ts'
import { linesOf, tryText } from '../read-text.ts'
import { perIteration } from './folder.ts'
import { listedThroughput } from './throughput.ts'

const message = /^\s*\{\s*"reason":\s*"(?:benchmark-complete|group-complete)"/

const groupEnd = /^\s*\{\s*"reason":\s*"group-complete"/

export function isStream(file: ResultFile): boolean {
  return tryText(file) !== undefined && anyLine(file, (text) => message.test(text))
}

export function readStream(file: ResultFile, into: Collector): void {
  let groups = 0
  let pending = 0
  for (const { number, text } of linesOf(file)) {
    const place = `line ${number}`
    if (text.trim() === '') continue
    if (!text.trimStart().startsWith('{')) into.ignore(place, text, 'no message')
    else if (readMessage(readJsonLine(file, text, place), text, place, into)) pending++
    else if (groupEnd.test(text)) {
      groups++
      pending = 0
    }
  }
  // Some keep the benchmarks' messages only.
  if (groups > 0 && pending > 0) throw endMissing(file.path, undefined, 'the last group has no `group-complete`')
}

/** @returns whether it was a benchmark's. */
function readMessage(root: Json, text: string, place: string, into: Collector): boolean {
  if (root.at('reason').raw !== 'benchmark-complete') {
    into.ignore(place, text, 'a message without figures')
    return false
  }
  const median = root.at('median').at('estimate').number()
  const unit = root.at('median').at('unit').string()
  const samples = perIteration(root.at('measured_values'), root.at('iteration_count'))
  // Units of the two are chosen by the same rule, `ns` for times; only a custom measurement could differ.
  const same = root.at('unit').optionalString() === unit
  const deviation = root.at('median_abs_dev').at('estimate').anyNumber()
  into.add(
    root.at('id').string(),
    [
      {
        ...(unit === 'ns' ? { name: 'time' } : {}),
        value: median,
        unit,
        summary: 'median',
        count: samples.length,
        ...(same ? { samples, order: 'time' } : {}),
        ...(deviation === undefined ? {} : { spread: { kind: 'median-absolute-deviation', value: deviation } }),
      },
      ...(unit === 'ns' ? listedThroughput(root.at('throughput'), median * 1e-9) : []),
    ],
    { place },
  )
  return true
}
